"""Reads one person's present state from Stripe: several requests, in the order that makes the picture hold together.

Invoices first, subscriptions last: a subscription names its latest invoice, and where that one was not among those read, somebody
changed something in between (or it is older than the newest ones), and everything is read once more, that one by its name. The same
where an open invoice was tried or paid while its payments were read. What lies behind the newest invoices is read by its name where we
know it as not settled yet, or where its payment has moved. The picture's time is the one *before* the first request.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from billing.fetch_history import Hints, complete_refunds, fetch_charges, fetch_credit_notes, fetch_warnings
from billing.gateway.errors import Absent
from domain.answers import Answers
from domain.debit import is_debit
from domain.error import StripeUnavailable
from domain.invoice_projection import payments_of
from domain.subscription import ENDED_STATUSES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from billing.gateway.client import Gateway
    from domain.subscription import Payment, Snapshot

Json = dict[str, Any]
_DISCOUNTS = "data.discounts.source.coupon"
_PHASES = "phases.items.price"
_ROUNDS = 3
_NEWEST = 20  # invoices read per look; of older ones only what may still move
_UNSETTLED = frozenset({"draft", "open"})
_DISPUTES = 20  # of one payment: an inquiry, a dispute, an appeal; never more
_RECENT = timedelta(days=180)  # within it a bank takes a payment back
_DECIDED = frozenset({"won", "lost", "warning_closed", "prevented"})  # a dispute that moves no more


@dataclass(frozen=True, slots=True)
class Session:
    """What became of a checkout: `status` is Stripe's (open, complete, expired)."""

    ref: str
    status: str


async def fetch(
    stripe: Gateway, refs: Sequence[str], *, before: Snapshot | None, now: datetime, hints: Hints | None = None
) -> Answers:
    """Read everything about these customers. Raises `StripeUnavailable` where the picture would not hold still."""
    hinted = hints or Hints()
    named: set[tuple[str, str]] = set()
    for _ in range(_ROUNDS):
        answers = Answers(fetched_at=now)
        for ref in refs:
            also = {one for customer, one in named if customer == ref}
            await _fetch_customer(stripe, ref, answers, before, also=also, hints=hinted)
        await fetch_warnings(stripe, answers, before, hinted)
        unread = _unread(answers)
        if not unread and await _held_still(stripe, answers):
            return answers
        named |= unread
    raise StripeUnavailable("The invoices changed each time while they were read.")


async def fetch_session(stripe: Gateway, ref: str) -> Session:
    """Read what became of a checkout; one that Stripe does not know (any more) has expired."""
    try:
        found = await stripe.get(f"/v1/checkout/sessions/{ref}")
    except Absent:
        return Session(ref, "expired")
    return Session(ref, found["status"])


async def _fetch_customer(
    stripe: Gateway, ref: str, answers: Answers, before: Snapshot | None, *, also: set[str], hints: Hints
) -> None:
    customer = await _or_deleted(stripe, ref)
    answers.customers.append(customer)
    if customer.get("deleted"):
        await _fetch_leftovers(stripe, ref, answers, before)
        await _fetch_paid(stripe, ref, answers, before, hints)
        return
    newest = await stripe.get("/v1/invoices", customer=ref, limit=_NEWEST, expand=["data.payments"])
    invoices: list[Json] = list(newest["data"])
    if invoices:
        answers.reached[ref] = min(row["created"] for row in invoices)
    older = [row for row in (before.invoices if before else ()) if row.customer == ref]
    unsettled = {row.ref for row in older if row.status in _UNSETTLED}
    invoices += await _fetch_older(stripe, also | unsettled, invoices, answers)
    methods = await stripe.get(f"/v1/customers/{ref}/payment_methods", limit=100)
    answers.payment_methods.extend(methods["data"])
    await fetch_credit_notes(stripe, invoices, answers, before)
    charges = await fetch_charges(stripe, ref, answers)
    await _fetch_mandates(stripe, charges, answers)
    moved = _moved(charges, before, hints)
    behind = {row.ref for row in older if not moved.isdisjoint(payment.ref for payment in row.payments)}
    tardy = await _fetch_older(stripe, behind, invoices, answers)
    await fetch_credit_notes(stripe, tardy, answers, before)
    invoices += tardy
    answers.invoices.extend(invoices)
    for intent in _worth_reading(invoices, before, moved=moved):
        await _fetch_payment(stripe, intent, answers)
    rows = await stripe.list_all("/v1/subscriptions", customer=ref, status="all", expand=[_DISCOUNTS])
    answers.subscriptions.extend([await _with_schedule(stripe, row) for row in rows])


async def _fetch_older(stripe: Gateway, refs: set[str], read: list[Json], answers: Answers) -> list[Json]:
    """Those that are not `read` yet, by their names; a draft that was thrown away is noted as absent."""
    found: list[Json] = []
    for ref in sorted(refs - {row["id"] for row in read}):
        try:
            found.append(await stripe.get(f"/v1/invoices/{ref}", expand=["payments"]))
        except Absent:
            answers.absent.append(ref)
    return found


async def _with_schedule(stripe: Gateway, row: Json) -> Json:
    """A subscription with its schedule opened: the list cannot show the prices of phases, which lie too deep."""
    if not row.get("schedule") or row["status"] in ENDED_STATUSES:
        return row
    try:
        return {**row, "schedule": await stripe.get(f"/v1/subscription_schedules/{row['schedule']}", expand=[_PHASES])}
    except Absent:
        return row


async def _fetch_mandates(stripe: Gateway, charges: list[Json], answers: Answers) -> None:
    """The permission behind each bank account that is still there, by its newest debit: no other object names it."""
    present = {row["id"] for row in answers.payment_methods if is_debit(row["type"])}
    for charge in charges:  # newest first
        method, details = _ref(charge.get("payment_method")) or "", charge.get("payment_method_details") or {}
        mandate = _ref((details.get(details.get("type") or "") or {}).get("mandate"))
        if mandate is not None and method in present and method not in answers.mandates:
            answers.mandates[method] = (await stripe.get(f"/v1/mandates/{mandate}"))["status"]


async def _or_deleted(stripe: Gateway, ref: str) -> Json:
    try:
        return await stripe.get(f"/v1/customers/{ref}", expand=["tax_ids"])
    except Absent:
        return {"id": ref, "deleted": True}


async def _fetch_leftovers(stripe: Gateway, ref: str, answers: Answers, before: Snapshot | None) -> None:
    """A customer who is gone has no lists any more: the agreements that we knew can still be read, one by one."""
    for row in before.subscriptions if before else ():
        if row.customer != ref:
            continue
        try:
            answers.subscriptions.append(await stripe.get(f"/v1/subscriptions/{row.ref}"))
        except Absent:
            continue


async def _fetch_paid(stripe: Gateway, ref: str, answers: Answers, before: Snapshot | None, hints: Hints) -> None:
    """Stripe keeps what a customer who is gone has paid, and banks go on taking it back: what may have moved is read by its id, and the
    bills of what did move, with their credit notes.
    """
    for bill in before.invoices if before else ():
        wanted = [one.ref for one in bill.payments if bill.customer == ref and _may_have_moved(one, hints, answers)]
        read = [one for one in wanted if await _fetch_if_there(stripe, one, answers)]
        if any(_came_back(answers.payment_intents[one]) for one in read):
            await _fetch_bill(stripe, bill.ref, answers, before)


def _may_have_moved(payment: Payment, hints: Hints, answers: Answers) -> bool:
    if payment.status != "succeeded":
        return False
    if payment.ref in hints.payments or payment.charge in hints.payments:
        return True
    waits = payment.dispute is not None and payment.dispute not in _DECIDED
    return hints.recent and (waits or payment.created > answers.fetched_at - _RECENT)


def _came_back(intent: Json) -> bool:
    charge = intent.get("latest_charge")
    return isinstance(charge, dict) and bool(charge.get("disputed") or (charge.get("refunds") or {}).get("data"))


async def _fetch_if_there(stripe: Gateway, ref: str, answers: Answers) -> bool:
    try:
        await _fetch_payment(stripe, ref, answers)
    except Absent:
        return False
    return True


async def _fetch_bill(stripe: Gateway, ref: str, answers: Answers, before: Snapshot | None) -> None:
    """One that is not there any more is no news of a customer who is gone: it stays in our books."""
    try:
        found = await stripe.get(f"/v1/invoices/{ref}", expand=["payments"])
    except Absent:
        return
    await fetch_credit_notes(stripe, [found], answers, before)
    answers.invoices.append(found)


def _moved(charges: list[Json], before: Snapshot | None, hints: Hints) -> set[str]:
    """Known payments of which Stripe's charges, newest first, say something else: weeks later money goes back, too."""
    known = {payment.ref: payment for row in (before.invoices if before else ()) for payment in row.payments}
    newest: dict[str, Json] = {}
    for charge in charges:
        newest.setdefault(_ref(charge.get("payment_intent")) or "", charge)
    return {
        ref
        for ref, payment in known.items()
        if (said := newest.get(ref)) is not None
        and (
            said["id"] != payment.charge
            or said.get("amount_refunded") != payment.refunded
            or (said.get("disputed") and (hints.disputes or payment.dispute not in _DECIDED))
        )
    }


def _worth_reading(invoices: list[Json], before: Snapshot | None, *, moved: set[str]) -> list[str]:
    """The payments that may have changed: those of the newest invoices, of open ones, and of whatever is not known as it stands."""
    found: list[str] = []
    for place, invoice in enumerate(invoices):
        known = before.invoice(invoice["id"]) if before else None
        refs = payments_of(invoice)
        settled = (
            known is not None
            and known.status == invoice["status"]
            and known.period_end <= before.fetched_at  # type: ignore[union-attr]  # known comes from before
            and {payment.ref for payment in known.payments} == set(refs)
            and moved.isdisjoint(refs)
        )
        if place == 0 or invoice["status"] == "open" or not settled:
            found.extend(refs)
    return found


async def _fetch_payment(stripe: Gateway, ref: str, answers: Answers) -> None:
    intent = await stripe.get(f"/v1/payment_intents/{ref}", expand=["latest_charge.refunds"])
    answers.payment_intents[ref] = intent
    charge = intent.get("latest_charge")
    if isinstance(charge, dict):
        await complete_refunds(stripe, charge)
    if isinstance(charge, dict) and charge.get("disputed"):
        answers.disputes[ref] = (await stripe.get("/v1/disputes", payment_intent=ref, limit=_DISPUTES))["data"]


def _unread(answers: Answers) -> set[tuple[str, str]]:
    """The latest invoices of living subscriptions that were not among those read, each behind its customer."""
    seen = {invoice["id"] for invoice in answers.invoices}
    gone = _gone(answers)
    living = [
        row for row in answers.subscriptions if row["status"] not in ENDED_STATUSES and row["customer"] not in gone
    ]
    named = {(str(row["customer"]), _ref(row.get("latest_invoice"))) for row in living}
    return {(customer, ref) for customer, ref in named if ref is not None and ref not in seen}


def _gone(answers: Answers) -> set[str]:
    return {customer["id"] for customer in answers.customers if customer.get("deleted")}


async def _held_still(stripe: Gateway, answers: Answers) -> bool:
    """Whether every debt is tried as often as before its payments were read: else a new refusal would be told of an old try."""
    gone = _gone(answers)
    ours = [row for row in answers.invoices if row["customer"] not in gone]
    owed = {row["id"]: row["attempt_count"] for row in ours if row["status"] == "open"}
    for ref in sorted({row["customer"] for row in answers.invoices if row["id"] in owed}):
        open_now = await stripe.list_all("/v1/invoices", customer=ref, status="open")
        owed = {one: tries for one, tries in owed.items() if not _same(open_now, one, tries)}
    return not owed


def _same(rows: list[Json], ref: str, tries: int) -> bool:
    return any(row["id"] == ref and row["attempt_count"] == tries for row in rows)


def _ref(value: object) -> str | None:
    named = value.get("id") if isinstance(value, dict) else value
    return named if isinstance(named, str) else None
