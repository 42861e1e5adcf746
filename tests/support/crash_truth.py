"""What must be true at the end whatever was killed: here equals Stripe, access equals what is paid, and nothing happened twice.

Read from the worker's database by plain SQL and from the pretend Stripe's objects, so that no code of the product judges itself.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from billing.webhooks.registry import listened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.crash_world import World

ADA_ID = 1001
LIVING = {"trialing", "active", "past_due", "unpaid", "paused", "incomplete"}
_EMPTY = {
    "operations left open": "SELECT key FROM operations WHERE state = 'open'",
    "marks left raised": "SELECT reason FROM sync_marks WHERE raised > seen",
    "leases left": "SELECT lease_owner FROM sync_marks WHERE lease_ms > 0",
    "looks that failed": "SELECT last_error FROM sync_marks WHERE failures > 0",
    "events left": "SELECT type, state FROM stripe_webhook_events WHERE state IN ('marked', 'unresolved', 'dead')",
    "checkouts left in the air": "SELECT status FROM stripe_checkouts WHERE status = 'opening'",
    "sends left in the air": "SELECT kind FROM outbox_notices WHERE state = 'sending'",
    "updates left": "SELECT update_id FROM telegram_updates WHERE state <> 'done'",
    "facts of the audit written twice": (
        "SELECT sentence, details FROM audit_log GROUP BY subscriber_id, sentence, details HAVING COUNT(*) > 1"
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """How a road ends. `charged` is how often money was taken, `back` each sum that went back. `notices`
    counts what is owed or said by (kind, chat).

    `heard` counts what the bot's messages say in the end, by chat and first line;
    `answers` are first lines that later turn into something else, and may be left over where an answer was cut and given again.
    """

    access: tuple[str, str | None]
    charged: int
    back: tuple[int, ...] = ()
    notices: Counter[tuple[str, int]] = field(default_factory=Counter)
    heard: Counter[tuple[int, str]] = field(default_factory=Counter)
    answers: frozenset[str] = frozenset()


def differences(world: World, expected: Expected) -> list[str]:
    """Every way in which the invariant does not hold; none when all is well."""
    return [
        *_unequal(
            "customers", {row[0]: () for row in world.rows("SELECT stripe_id FROM stripe_customers")}, _ids(world)
        ),
        *_unequal("checkouts", _our_checkouts(world), _sessions(world)),
        *_unequal("subscriptions", _our_subscriptions(world), _subscriptions(world)),
        *_unequal("invoices", _our_invoices(world), _invoices(world)),
        *_unequal("payments", _our_payments(world), _payments(world)),
        *_unequal("events", _our_events(world), _heard(world)),
        *_left_over(world),
        *_twice(world, expected),
        *_access(world, expected),
    ]


def told(world: World) -> Counter[tuple[str, int]]:
    """What the outbox owes or has said, by kind and chat."""
    return Counter(world.rows("SELECT kind, chat_id FROM outbox_notices WHERE state <> 'lapsed'"))


def heard(world: World) -> Counter[tuple[int, str]]:
    """What stands in the people's chats with the bot, by chat and first line."""
    telegram = world.sandbox.telegram
    found = ((person.id, one) for person in telegram.people for one in telegram.messages(person) if one.by_bot)
    return Counter((chat, message.text.splitlines()[0]) for chat, message in found)


def misheard(world: World, expected: Expected) -> Iterator[str]:
    """Nothing is missing but what was cut in the middle and must not be repeated; at most one message stands twice, by the kill."""
    unknown = world.rows("SELECT kind FROM outbox_notices WHERE state = 'unknown'")
    missing, more = expected.heard - heard(world), heard(world) - expected.heard
    if missing.total() > len(unknown):
        yield f"never heard: {dict(missing)}; left unknown: {unknown}"
    if more.total() > len(world.deaths):
        yield f"heard too often: {dict(more)}"
    if any(line not in expected.heard and line[1] not in expected.answers for line in more):
        yield f"heard and never meant: {dict(more - expected.heard)}"
    telegram = world.sandbox.telegram
    inside = [person.id for chat in telegram.chats if chat.kind != "private" for person in telegram.members(chat)]
    if sorted(inside) != sorted({*inside}) or ADA_ID not in inside:
        yield f"in the group: {inside}"


def _unequal(what: str, ours: dict[str, Any], stripes: dict[str, Any]) -> Iterator[str]:
    for ref in sorted(ours.keys() | stripes.keys()):
        if ours.get(ref, "nothing") != stripes.get(ref, "nothing"):
            yield f"{what}: {ref} is {ours.get(ref, 'nothing')} here and {stripes.get(ref, 'nothing')} at Stripe"


def _left_over(world: World) -> Iterator[str]:
    for what, sql in _EMPTY.items():
        found = world.rows(sql)
        if found:
            yield f"{what}: {found}"


def _twice(world: World, expected: Expected) -> Iterator[str]:
    living = [row["id"] for row in world.objects("subscription") if row["status"] in LIVING]
    usable = [row["id"] for row in world.objects("checkout.session") if row["status"] != "expired"]
    customers = [row["id"] for row in world.objects("customer")]
    for what, found in (("customers", customers), ("sessions", usable), ("living subscriptions", living)):
        if len(found) > 1:
            yield f"{len(found)} {what} of one person: {found}"
    charged = [row for row in world.objects("payment_intent") if row["status"] == "succeeded"]
    if len(charged) != expected.charged:
        yield f"charged {len(charged)} times, not {expected.charged}"
    back = tuple(row["amount"] for row in world.objects("refund"))
    if back != expected.back:
        yield f"went back: {back}, not {expected.back}"
    if told(world) != expected.notices:
        yield f"notices: {dict(told(world))}, not {dict(expected.notices)}"


def _access(world: World, expected: Expected) -> Iterator[str]:
    """Owed is what a living subscription is for: each of them has been paid or is on trial on these roads. A pass runs to their end."""
    owed = [row["metadata"]["tier"] for row in world.objects("invoice") if row["metadata"].get("pass_days")]
    owed += [
        row["metadata"]["tier"] for row in world.objects("subscription") if row["status"] in {"trialing", "active"}
    ]
    granted = world.rows("SELECT level, tier FROM access_decisions") or [("none", None)]
    right = granted == [("full", owed[0])] if owed else [level for level, _ in granted] == ["none"]
    if not right or granted != [expected.access]:
        yield f"access: {granted} granted, {owed} owed, {expected.access} expected"


def _our_checkouts(world: World) -> dict[str, Any]:
    found = world.rows(
        "SELECT COALESCE(stripe_id, 'no session'), status, url FROM stripe_checkouts WHERE status <> 'failed'"
    )
    return {ref: (status, url if status == "open" else None) for ref, status, url in found}


def _sessions(world: World) -> dict[str, Any]:
    found = world.objects("checkout.session")
    return {row["id"]: (row["status"], row["url"] if row["status"] == "open" else None) for row in found}


def _our_subscriptions(world: World) -> dict[str, Any]:
    found = world.rows(
        "SELECT stripe_id, status, price, period_end, trial_end, cancel_at, latest_invoice FROM stripe_subscriptions"
    )
    return {row[0]: (row[1], row[2], *map(_seconds, row[3:6]), row[6]) for row in found}


def _subscriptions(world: World) -> dict[str, Any]:
    return {
        row["id"]: (
            row["status"],
            row["items"]["data"][0]["price"]["id"],
            row["items"]["data"][0]["current_period_end"],
            row["trial_end"],
            row["cancel_at"],
            row["latest_invoice"],
        )
        for row in world.objects("subscription")
    }


def _our_invoices(world: World) -> dict[str, Any]:
    found = world.rows("SELECT stripe_id, status, total, paid, attempt_count FROM stripe_invoices")
    return {row[0]: row[1:] for row in found}


def _invoices(world: World) -> dict[str, Any]:
    return {
        row["id"]: (row["status"], row["total"], row["amount_paid"], row["attempt_count"])
        for row in world.objects("invoice")
    }


def _our_payments(world: World) -> dict[str, Any]:
    return {row[0]: row[1:] for row in world.rows("SELECT stripe_id, status, amount, charge FROM payment_attempts")}


def _payments(world: World) -> dict[str, Any]:
    return {row["id"]: (row["status"], row["amount"], row["latest_charge"]) for row in world.objects("payment_intent")}


def _our_events(world: World) -> dict[str, Any]:
    return {row[0]: () for row in world.rows(_EVENTS)}


_EVENTS = "SELECT stripe_id FROM stripe_webhook_events WHERE type NOT LIKE 'price.%' AND type NOT LIKE 'product.%'"


def _heard(world: World) -> dict[str, Any]:
    """What is sold was published about when the worker began to listen: whether it heard of that is nobody's business here."""
    events = [row for row in world.objects("event") if not row["type"].startswith(("price.", "product."))]
    return {row["id"]: () for row in events if listened(row["type"])}


def _ids(world: World) -> dict[str, Any]:
    return {row["id"]: () for row in world.objects("customer")}


def _seconds(moment: str | datetime | None) -> int | None:
    """Text is how SQLite keeps a moment."""
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment)
    return None if moment is None else int(moment.timestamp())
