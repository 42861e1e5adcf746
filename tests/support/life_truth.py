"""What must be true of a life: rows, access, money and messages, each held against the pretend Stripe's own objects.

Our side is read by plain SQL; what is owed is computed a second time in `owed_access.py`. No rule of the product is asked.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from storage import db
from tests.support.owed_access import Owed, only_a_change, owed_access, renews_or_begins, subscription_named, tier_in
from tests.support.short_reading import stands_otherwise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.stripe.store import Obj
    from tests.support.life_stage import Notice, Stage

ROWS = "the rows differ from Stripe"
ACCESS = "the access decided differs from the access owed"
MONEY = "money moved twice or for no reason"
SECOND = "a second living subscription, and nobody was told"
UNSAID = "a fact that stands was not said"
NEVER_TRUE = "something was said that never was"
TWICE = "somebody was let in or out more often than it happened"
LEFT = "something is left over"
SHORT = "by the recent bills alone they stand otherwise"
TWIN = "disturbed, the same life was told otherwise"
OTHER_WAY = "disturbed, the same life went another way"
NEVER_QUIET = "it never became quiet"
BROKE = "it broke"

ENDED = {"canceled", "incomplete_expired"}
Facts = dict[str, tuple[object, ...]]
_LEFT_OVER = {
    "operations": "SELECT key, kind, error FROM operations WHERE state = 'open' AND (due_ms IS NULL OR tries > 0 OR due_ms <= ?)",
    "marks": "SELECT subscriber_id, reason, last_error FROM sync_marks WHERE raised > seen",
    "leases": "SELECT subscriber_id FROM sync_marks WHERE lease_ms > 0",
    "events": "SELECT type, state, note FROM stripe_webhook_events WHERE state IN ('marked', 'unresolved', 'dead')",
    "checkouts": "SELECT id, token FROM stripe_checkouts WHERE status = 'opening'",
    "notices": "SELECT kind, fact, note FROM outbox_notices WHERE state IN ('sending', 'unknown', 'undeliverable')",
}


@dataclass(frozen=True, slots=True)
class Complaint:
    """What was wrong, by its kind, and where."""

    kind: str
    sentence: str


async def complaints(stage: Stage, passages: list[Owed]) -> list[Complaint]:
    """Everything that is wrong now that all is quiet. `passages` are the accesses that were owed one after the other."""
    said = await stage.said()
    return [
        *await left_over(stage),
        *await rows_differ(stage),
        *await access_differs(stage),
        *(Complaint(SHORT, one) for one in await stands_otherwise(stage.people, stage.who.id)),
        *money_moved_wrongly(stage, await tries_of_ours()),
        *second_unnoticed(stage, said),
        *(Complaint(UNSAID, fact) for fact in sorted(unsaid(stage, said))),
        *_never_true(stage, said, passages),
    ]


async def left_over(stage: Stage) -> list[Complaint]:
    """What is still open, leased, raised or in the air."""
    now = stage.clock.timestamp() * 1000
    found = []
    for what, sql in _LEFT_OVER.items():
        rows = await db.rows(sql, now) if "?" in sql else await db.rows(sql)
        found += [Complaint(LEFT, f"{what}: {dict(row)}") for row in rows]
    return found


async def rows_differ(stage: Stage) -> list[Complaint]:
    """Our rows against Stripe's objects, of customers that are still there; of a deleted one only that it is gone."""
    refs = {ref for ref in stage.refs() if not stage.books.store.must("customer", ref).get("deleted")}
    kept = {row["id"]: row for row in stage.books.store.all("subscription") if row["customer"] in refs}
    bills = {row["id"]: row for row in stage.books.store.all("invoice") if row["customer"] in refs}
    pairs = (
        ("customers", await _customers_here(stage), {ref: (ref not in refs,) for ref in stage.refs()}),
        ("subscriptions", await _subscriptions_here(refs), {ref: _subscription(row) for ref, row in kept.items()}),
        ("invoices", await _invoices_here(refs), {ref: _invoice(row) for ref, row in bills.items()}),
        ("payments", await _payments_here(refs), _payments(stage, bills)),
    )
    return [
        Complaint(ROWS, f"{what}: {ref} is {here.get(ref)} here and {there.get(ref)} at Stripe")
        for what, here, there in pairs
        for ref in sorted(here.keys() | there.keys())
        if here.get(ref) != there.get(ref)
    ]


async def _customers_here(stage: Stage) -> Facts:
    sql = "SELECT stripe_id, deleted FROM stripe_customers WHERE subscriber_id = ?"
    return {row["stripe_id"]: (bool(row["deleted"]),) for row in await db.rows(sql, stage.who.id)}


async def _subscriptions_here(refs: set[str]) -> Facts:
    sql = (
        "SELECT s.stripe_id, c.stripe_id AS customer, s.status, s.price, s.quantity, s.latest_invoice, s.paused_collection,"
        " s.default_payment_method, s.period_end, s.trial_end, s.cancel_at, s.ended_at FROM stripe_subscriptions s"
        " JOIN stripe_customers c ON c.id = s.customer_id"
    )
    return {
        row["stripe_id"]: (
            *(
                row[name]
                for name in (
                    "status",
                    "price",
                    "quantity",
                    "latest_invoice",
                    "paused_collection",
                    "default_payment_method",
                )
            ),
            *(_seconds(row[name]) for name in ("period_end", "trial_end", "cancel_at", "ended_at")),
        )
        for row in await db.rows(sql)
        if row["customer"] in refs
    }


def _subscription(row: Obj) -> tuple[object, ...]:
    items = sorted(
        row["items"]["data"], key=lambda one: (not one["price"]["product"].startswith("retainer_"), one["created"])
    )
    ends = row["cancel_at"] or (items[0]["current_period_end"] if row["cancel_at_period_end"] else None)
    return (
        row["status"],
        items[0]["price"]["id"],
        items[0]["quantity"],
        row["latest_invoice"],
        (row["pause_collection"] or {}).get("behavior"),
        row["default_payment_method"],
        items[0]["current_period_end"],
        row["trial_end"],
        ends,
        row["ended_at"],
    )


async def _invoices_here(refs: set[str]) -> Facts:
    sql = (
        "SELECT i.stripe_id, c.stripe_id AS customer, i.status, i.total, i.paid, i.attempt_count, i.billing_reason, i.paid_at"
        " FROM stripe_invoices i JOIN stripe_customers c ON c.id = i.customer_id"
    )
    return {
        row["stripe_id"]: (
            *(row[name] for name in ("status", "total", "paid", "attempt_count", "billing_reason")),
            _seconds(row["paid_at"]),
        )
        for row in await db.rows(sql)
        if row["customer"] in refs
    }


def _invoice(row: Obj) -> tuple[object, ...]:
    told = tuple(row[name] for name in ("status", "total", "amount_paid", "attempt_count", "billing_reason"))
    return (*told, row["status_transitions"]["paid_at"])


async def _payments_here(refs: set[str]) -> Facts:
    sql = (
        "SELECT p.stripe_id, c.stripe_id AS customer, p.status, p.amount, p.charge, p.refunded, p.dispute FROM payment_attempts p"
        " JOIN stripe_invoices i ON i.id = p.invoice_id JOIN stripe_customers c ON c.id = i.customer_id"
    )
    return {
        row["stripe_id"]: tuple(row[name] for name in ("status", "amount", "charge", "refunded", "dispute"))
        for row in await db.rows(sql)
        if row["customer"] in refs
    }


def _payments(stage: Stage, bills: dict[str, Obj]) -> Facts:
    found: Facts = {}
    for link in stage.books.store.all("invoice_payment"):
        if link["invoice"] in bills:
            intent = stage.books.store.must("payment_intent", link["payment"]["payment_intent"])
            charge = stage.books.store.find(intent["latest_charge"] or "") or {}
            status = next(
                (one["status"] for one in _newest(stage, "dispute") if one["payment_intent"] == intent["id"]), None
            )
            found[intent["id"]] = (
                intent["status"],
                intent["amount"],
                charge.get("id"),
                charge.get("amount_refunded", 0),
                status,
            )
    return found


async def access_differs(stage: Stage) -> list[Complaint]:
    """What was decided against what is owed by the second set of rules."""
    owed = owed_now(stage)
    found = await db.rows(
        "SELECT level, tier, reason, subscription_ref FROM access_decisions WHERE subscriber_id = ?", stage.who.id
    )
    here = found[0] if found else {"level": "none", "tier": None, "reason": "nothing.bought", "subscription_ref": None}
    same = here["level"] == owed.level and (owed.doors is None or here["subscription_ref"] == owed.subscription)
    if same and (owed.doors is None or here["tier"] == owed.tier or had_passed(stage, owed, here["tier"])):
        _forget_passed(stage, owed)
        return []
    return [Complaint(ACCESS, f"decided {dict(here)}, owed {owed}")]


def had_passed(stage: Stage, owed: Owed, tier: str | None) -> bool:
    """Of a product that we do not know, it is for what it was when somebody looked last: what had passed by then nobody can know.

    From here on it must stay for that.
    """
    row = stage.books.store.get("subscription", owed.subscription or "")
    if row is None or tier_in(stage.books, row) is not None or tier not in stage.passed.get(row["id"], ()):
        return False
    stage.tiers[row["id"]] = tier
    return True


def _forget_passed(stage: Stage, owed: Owed) -> None:
    """All is quiet: of a product that we know everybody saw it, and what is open for another one has been decided."""
    for ref in list(stage.passed):
        row = stage.books.store.must("subscription", ref)
        if tier_in(stage.books, row) is not None or (owed.doors is not None and ref == owed.subscription):
            del stage.passed[ref]


def foreign(stage: Stage) -> list[str]:
    """What each subscription to a product that we do not know counts for."""
    return [
        f"{row['id']} for {stage.tiers[row['id']]}"
        for row in stage.books.store.all("subscription")
        if tier_in(stage.books, row) is None
    ]


def owed_now(stage: Stage) -> Owed:
    """What this person is owed at this moment."""
    return owed_access(stage.books, stage.refs(), stage.words, stage.tiers, stage.gifts)


async def tries_of_ours() -> Counter[str]:
    """How often we have asked the bank about each invoice, by the calls that Stripe was really asked for."""
    sql = "SELECT params FROM operations WHERE kind IN ('dunning.retry', 'invoice.settle') AND begun_at IS NOT NULL"
    return Counter(db.loads(row["params"])["invoice"] for row in await db.rows(sql))


def money_moved_wrongly(stage: Stage, tries: Counter[str]) -> Iterator[Complaint]:
    """Each invoice is charged at most once, each charge is an invoice's, each period is billed once, each try has its reason."""
    keep = stage.books.store
    bill_of = {
        row["payment"]["payment_intent"]: keep.must("invoice", row["invoice"]) for row in keep.all("invoice_payment")
    }
    charged: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for row in keep.all("charge"):
        bill = bill_of.get(row["payment_intent"])
        if bill is None:
            if row["paid"]:
                yield Complaint(MONEY, f"{row['id']} was charged for no invoice")
            continue
        (charged if row["paid"] else refused)[bill["id"]] += 1
        if row["paid"] and row["amount"] != bill["amount_due"]:
            yield Complaint(MONEY, f"{row['amount']} were charged for {bill['id']} over {bill['amount_due']}")
    for ref, count in charged.items():
        if count > 1 or keep.must("invoice", ref)["status"] != "paid":
            yield Complaint(MONEY, f"{ref} is {keep.must('invoice', ref)['status']} and was charged {count} times")
    for ref, count in refused.items():
        by_people = sum(1 for one in stage.ever if one.startswith(f"try {ref} "))
        reasons = keep.must("invoice", ref)["attempt_count"] + tries[ref] + by_people
        if count > reasons:
            yield Complaint(MONEY, f"{ref} was refused {count} times, for {reasons} reasons")
    periods = Counter(
        (
            subscription_named(bill),
            line["parent"]["subscription_item_details"]["subscription_item"],
            line["period"]["start"],
        )
        for bill in keep.all("invoice")
        if bill["status"] != "void"
        for line in bill["lines"]["data"]
        if line["parent"]["subscription_item_details"] and not line["parent"]["subscription_item_details"]["proration"]
    )
    yield from (Complaint(MONEY, f"{key} was billed {count} times") for key, count in periods.items() if count > 1)


def living(stage: Stage) -> list[Obj]:
    """Their subscriptions that may still charge."""
    refs = set(stage.refs())
    return [
        row
        for row in stage.books.store.all("subscription")
        if row["customer"] in refs
        and row["status"] not in ENDED
        and not stage.books.store.must("customer", row["customer"]).get("deleted")
    ]


def second_unnoticed(stage: Stage, said: list[Notice]) -> Iterator[Complaint]:
    """More than one living subscription without an admin's notice."""
    refs = sorted(row["id"] for row in living(stage))
    if len(refs) > 1 and all(one.fact != f"admin_second_subscription:{':'.join(refs)}" for one in said):
        yield Complaint(SECOND, ", ".join(refs))


def unsaid(stage: Stage, said: list[Notice]) -> set[str]:
    """Facts that stand at this moment and must have been said on whatever way they were found, and were not even owed."""
    owed = {one.fact for one in said}
    return {fact for fact in standing(stage) if not any(one == fact or one.startswith(f"{fact}:") for one in owed)}


def standing(stage: Stage) -> Iterator[str]:
    """Facts that hold at this moment and that everybody must have heard of."""
    alive, refs = {row["id"]: row for row in living(stage)}, _present(stage)
    for bill in stage.books.store.all("invoice"):
        if bill["customer"] not in refs:
            continue
        if bill["status"] == "paid" and renews_or_begins(bill) and bill["total"] > 0 and not _over(stage, bill):
            yield f"receipt:{bill['id']}"
        dunned = bill["status"] == "open" and bill["billing_reason"] != "subscription_create"
        row = alive.get(subscription_named(bill) or "")
        if dunned and bill["attempt_count"] and row is not None and not only_a_change(bill, row):
            asks = _intent(stage, bill)["status"] == "requires_action"
            yield f"{'confirm_payment' if asks else 'payment_failed'}:{bill['id']}:{bill['attempt_count']}"
    for row in alive.values():
        ends = row["cancel_at"] or (
            row["items"]["data"][0]["current_period_end"] if row["cancel_at_period_end"] else None
        )
        if ends is not None:
            yield f"cancel_scheduled:{row['id']}:{datetime.fromtimestamp(ends, UTC).isoformat()}"
    yield from _money_back(stage, refs)


def _over(stage: Stage, bill: Obj) -> bool:
    """Whether another period runs than the one that a bill began, or none did any more when it was paid: what was over before anybody
    looked, nobody need hear of, and who pays for what has ended has bought nothing.
    """
    row = stage.books.store.must("subscription", subscription_named(bill) or "")
    runs, began = int(row["items"]["data"][0]["current_period_start"]), int(bill["created"])
    late = row["ended_at"] is not None and (bill["status_transitions"]["paid_at"] or 0) > row["ended_at"]
    return str(bill["billing_reason"]) == "subscription_update" and (runs != began or late)


def _money_back(stage: Stage, refs: set[str]) -> Iterator[str]:
    of_bills = {row["payment"]["payment_intent"] for row in stage.books.store.all("invoice_payment")}
    for row in stage.books.store.all("refund"):
        charge = stage.books.store.must("charge", row["charge"])
        if charge["customer"] in refs and charge["payment_intent"] in of_bills:
            yield f"{'admin_refund_failed' if row['status'] == 'failed' else 'refunded'}:{row['id']}"
    for row in stage.books.store.all("dispute"):
        charge = stage.books.store.must("charge", row["charge"])
        if charge["customer"] in refs:
            yield f"admin_dispute:{row['id']}:{row['status']}"


def _present(stage: Stage) -> set[str]:
    return {ref for ref in stage.refs() if not stage.books.store.must("customer", ref).get("deleted")}


_WITNESSED = (
    "receipt",
    "payment_failed",
    "confirm_payment",
    "cancel_scheduled",
    "refunded",
    "admin_dispute",
    "checkout_expired",
)


def _never_true(stage: Stage, said: list[Notice], passages: list[Owed]) -> Iterator[Complaint]:
    """What no event of Stripe's ever said; and whoever is let in or out more often than it happened."""
    for one in said:
        ours = ":dunning.retry-" in one.fact or ":invoice.settle-" in one.fact
        if one.kind in _WITNESSED and not ours and one.fact not in stage.ever:
            yield Complaint(NEVER_TRUE, one.fact)
        if one.kind == "cancel_undone" and not any(fact.startswith(one.fact[:40]) for fact in stage.ever):
            yield Complaint(NEVER_TRUE, one.fact)
        if one.kind == "win_back" and one.fact not in stage.ever:
            yield Complaint(NEVER_TRUE, one.fact)
    moves = [Owed(), *passages]
    pairs = [(was.doors is not None, now.doors is not None) for was, now in pairwise(moves)]
    for most, kinds in (
        (pairs.count((True, False)), ("access_closed",)),
        (pairs.count((False, True)), ("welcome", "access_restored")),
    ):
        told = [one.fact for one in said if one.kind in kinds]
        if len(told) > most:
            yield Complaint(TWICE, f"{len(told)} times for {most}: {told}")


def _intent(stage: Stage, bill: Obj) -> Obj:
    link = next(row for row in stage.books.store.all("invoice_payment") if row["invoice"] == bill["id"])
    return stage.books.store.must("payment_intent", link["payment"]["payment_intent"])


def _newest(stage: Stage, kind: str) -> list[Obj]:
    return stage.books.store.all(kind)[::-1]


def _seconds(moment: Any) -> int | None:  # noqa: ANN401  # a column's text, a moment, or nothing
    if moment is None:
        return None
    found = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp())
