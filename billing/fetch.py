"""Reads one person's present state from Stripe: several requests, in the order that makes the picture hold together.

Invoices first, subscriptions last: a subscription names its latest invoice, and where that one was not among those read, somebody
changed something in between (or it is older than the newest ones), and everything is read once more, that one by its name. The same
where an open invoice was tried or paid while its payments were read. The picture's time is the one *before* the first request.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from billing.gateway.errors import Absent
from domain.error import StripeUnavailable
from domain.projection import Answers, payments_of
from domain.subscription import ENDED_STATUSES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from billing.gateway.client import Gateway
    from domain.subscription import Snapshot

Json = dict[str, Any]
_ROUNDS = 3
_NEWEST = 20  # invoices read per look; older ones are kept as they were
_CHARGES = 100  # one page reaches further back than those invoices do
_DECIDED = frozenset({"won", "lost", "warning_closed", "prevented"})  # a dispute that moves no more


@dataclass(frozen=True, slots=True)
class Session:
    """What became of a checkout: `status` is Stripe's (open, complete, expired)."""

    ref: str
    status: str


async def fetch(stripe: Gateway, refs: Sequence[str], *, before: Snapshot | None, now: datetime) -> Answers:
    """Read everything about these customers. Raises `StripeUnavailable` where the picture would not hold still."""
    named: set[tuple[str, str]] = set()
    for _ in range(_ROUNDS):
        answers = Answers(fetched_at=now)
        for ref in refs:
            await _fetch_customer(
                stripe, ref, answers, before, also={one for customer, one in named if customer == ref}
            )
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
    stripe: Gateway, ref: str, answers: Answers, before: Snapshot | None, *, also: set[str]
) -> None:
    customer = await _or_deleted(stripe, ref)
    answers.customers.append(customer)
    if customer.get("deleted"):
        await _fetch_leftovers(stripe, ref, answers, before)
        return
    newest = await stripe.get("/v1/invoices", customer=ref, limit=_NEWEST, expand=["data.payments"])
    invoices: list[Json] = list(newest["data"])
    older = sorted(also - {row["id"] for row in invoices})
    invoices.extend([await stripe.get(f"/v1/invoices/{one}", expand=["payments"]) for one in older])
    answers.invoices.extend(invoices)
    methods = await stripe.get(f"/v1/customers/{ref}/payment_methods", limit=100)
    answers.payment_methods.extend(methods["data"])
    charges = await stripe.get("/v1/charges", customer=ref, limit=_CHARGES)
    for intent in _worth_reading(invoices, before, moved=_moved(charges["data"], before)):
        await _fetch_payment(stripe, intent, answers)
    answers.subscriptions.extend(await stripe.list_all("/v1/subscriptions", customer=ref, status="all"))


async def _or_deleted(stripe: Gateway, ref: str) -> Json:
    try:
        return await stripe.get(f"/v1/customers/{ref}")
    except Absent:
        return {"id": ref, "deleted": True}


async def _fetch_leftovers(stripe: Gateway, ref: str, answers: Answers, before: Snapshot | None) -> None:
    """Of a customer who is gone only the agreements that we knew can still be read, one by one."""
    for row in before.subscriptions if before else ():
        if row.customer != ref:
            continue
        try:
            answers.subscriptions.append(await stripe.get(f"/v1/subscriptions/{row.ref}"))
        except Absent:
            continue


def _moved(charges: list[Json], before: Snapshot | None) -> set[str]:
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
            or (said.get("disputed") and payment.dispute not in _DECIDED)
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
    intent = await stripe.get(f"/v1/payment_intents/{ref}", expand=["latest_charge"])
    answers.payment_intents[ref] = intent
    charge = intent.get("latest_charge")
    if isinstance(charge, dict) and charge.get("disputed"):
        disputes = await stripe.get("/v1/disputes", payment_intent=ref, limit=1)
        if disputes["data"]:
            newest = disputes["data"][0]
            answers.disputes[ref] = newest["status"]
            answers.disputes_due[ref] = (newest.get("evidence_details") or {}).get("due_by")


def _unread(answers: Answers) -> set[tuple[str, str]]:
    """The latest invoices of living subscriptions that were not among those read, each behind its customer."""
    seen = {invoice["id"] for invoice in answers.invoices}
    gone = {customer["id"] for customer in answers.customers if customer.get("deleted")}
    living = [
        row for row in answers.subscriptions if row["status"] not in ENDED_STATUSES and row["customer"] not in gone
    ]
    named = {(str(row["customer"]), _ref(row.get("latest_invoice"))) for row in living}
    return {(customer, ref) for customer, ref in named if ref is not None and ref not in seen}


async def _held_still(stripe: Gateway, answers: Answers) -> bool:
    """Whether every debt is tried as often as before its payments were read: else a new refusal would be told of an old try."""
    owed = {row["id"]: row["attempt_count"] for row in answers.invoices if row["status"] == "open"}
    for ref in sorted({row["customer"] for row in answers.invoices if row["id"] in owed}):
        open_now = await stripe.list_all("/v1/invoices", customer=ref, status="open")
        owed = {one: tries for one, tries in owed.items() if not _same(open_now, one, tries)}
    return not owed


def _same(rows: list[Json], ref: str, tries: int) -> bool:
    return any(row["id"] == ref and row["attempt_count"] == tries for row in rows)


def _ref(value: object) -> str | None:
    named = value.get("id") if isinstance(value, dict) else value
    return named if isinstance(named, str) else None
