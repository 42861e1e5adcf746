"""What must be true when everything has settled: here equals Stripe, access is what is paid for, money moved once.

Our side is read by plain SQL; Stripe's side is the pretend Stripe's own objects, never its answers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from billing.webhooks.registry import listened
from domain.access import access_for
from domain.answers import Answers
from domain.projection import project
from domain.subscription import ENDED_STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from domain.access import Access
    from domain.tier import Catalogue
    from sandbox.stripe.store import Obj
    from tests.support.town import Town

Facts = dict[str, tuple[object, ...]]

_LEFT_OVER = {
    # A try that is planned for later is owed later.
    "operations left open": (
        "SELECT key, kind FROM operations WHERE state = 'open' AND (due_ms IS NULL OR tries > 0 OR due_ms <= $now)"
    ),
    "marks left raised": "SELECT subscriber_id, reason, last_error FROM sync_marks WHERE raised > seen",
    "leases left": "SELECT subscriber_id FROM sync_marks WHERE lease_ms > 0",
    "events left": "SELECT type, state, note FROM stripe_webhook_events WHERE state IN ('marked', 'unresolved')",
    "dead events without a note": "SELECT type FROM stripe_webhook_events WHERE state = 'dead' AND note IS NULL",
    "checkouts left in the air": "SELECT id, token FROM stripe_checkouts WHERE status = 'opening'",
    "updates left": "SELECT update_id FROM telegram_updates WHERE state = 'new'",
    "updates that were given up though nobody had blocked the bot": (
        "SELECT update_id, note FROM telegram_updates WHERE state = 'dead' AND note NOT LIKE '%TelegramForbiddenError'"
    ),
    "join requests left": "SELECT subscriber_id FROM chat_memberships WHERE actual = 'asked' AND wanted = 1",
    "facts of the audit log that stand there twice": (
        "SELECT subscriber_id, action, details FROM audit_log WHERE action IN ('subscription.started', 'invoice.paid',"
        " 'checkout.opened', 'checkout.completed', 'customer.linked')"
        " GROUP BY subscriber_id, action, details HAVING COUNT(*) > 1"
    ),
}


def differences(town: Town, catalogue: Catalogue) -> list[str]:
    """Every way in which the two sides do not agree; none when all is well."""
    return [
        *_left_over(town),
        *_unequal("customers", _facts(town, "SELECT stripe_id FROM stripe_customers"), _ids(town, "customer")),
        *_unequal("subscriptions", _our_subscriptions(town), _subscriptions(town)),
        *_unequal("invoices", _our_invoices(town), _invoices(town)),
        *_unequal("payments", _our_payments(town), _payments(town)),
        *_unequal("open checkouts", _our_checkouts(town), _sessions(town)),
        *(f"events: {what} never came in" for what in events_missing(town)),
        *_access(town, catalogue),
        *_twice(town),
        *_money(town),
        *_untold(town),
    ]


def events_missing(town: Town) -> list[str]:
    """Whatever names a customer and was not lost for good with the setting-up must have come in."""
    ours = _facts(town, "SELECT stripe_id FROM stripe_webhook_events")
    return [
        f"{event['id']} ({event['type']})"
        for event in town.sandbox.stripe.events
        if listened(event["type"]) and event["data"]["object"].get("customer") and event["id"] not in ours
    ]


def _left_over(town: Town) -> Iterator[str]:
    for what, sql in _LEFT_OVER.items():
        for row in town.rows(sql.replace("$now", f"{town.sandbox.clock.timestamp()}000")):
            yield f"{what}: {dict(row)}"


def _unequal(what: str, ours: Facts, stripes: Facts) -> Iterator[str]:
    for ref in sorted(ours.keys() | stripes.keys()):
        if ours.get(ref) != stripes.get(ref):
            yield f"{what}: {ref} is {ours.get(ref, 'nothing')} here and {stripes.get(ref, 'nothing')} at Stripe"


def _facts(town: Town, sql: str) -> Facts:
    return {row[0]: tuple(row)[1:] for row in town.rows(sql)}


def _ids(town: Town, kind: str) -> Facts:
    return {one["id"]: () for one in town.sandbox.stripe.objects(kind)}


def _our_subscriptions(town: Town) -> Facts:
    found = _facts(
        town,
        "SELECT stripe_id, period_end, trial_end, cancel_at, ended_at, status, tier, price, latest_invoice FROM stripe_subscriptions",
    )
    return {ref: (*map(_seconds, row[:4]), *row[4:]) for ref, row in found.items()}


def _subscriptions(town: Town) -> Facts:
    return {ref: _subscription(one) for ref, one in _objects(town, "subscription")}


def _subscription(one: Obj) -> tuple[object, ...]:
    item = one["items"]["data"][0]
    cancel_at = one["cancel_at"] or (item["current_period_end"] if one["cancel_at_period_end"] else None)
    return (
        item["current_period_end"],
        one["trial_end"],
        cancel_at,
        one["ended_at"],
        one["status"],
        item["price"]["product"].removeprefix("retainer_"),
        item["price"]["id"],
        one["latest_invoice"],
    )


def _our_invoices(town: Town) -> Facts:
    return _facts(town, "SELECT stripe_id, status, total, paid, attempt_count, billing_reason FROM stripe_invoices")


def _invoices(town: Town) -> Facts:
    return {
        ref: (one["status"], one["total"], one["amount_paid"], one["attempt_count"], one["billing_reason"])
        for ref, one in _objects(town, "invoice")
    }


def _our_payments(town: Town) -> Facts:
    return _facts(
        town,
        "SELECT p.stripe_id, p.status, p.amount, p.charge, p.refunded, i.stripe_id FROM payment_attempts p"
        " JOIN stripe_invoices i ON i.id = p.invoice_id",
    )


def _payments(town: Town) -> Facts:
    """Of intents that belong to an invoice: one that a checkout left behind is no debt of anybody's."""
    found: Facts = {}
    for _, link in _objects(town, "invoice_payment"):
        intent = town.sandbox.stripe.get(link["payment"]["payment_intent"])
        charge = town.sandbox.stripe.get(intent["latest_charge"]) if intent["latest_charge"] else {}
        refunded = charge.get("amount_refunded", 0)
        found[intent["id"]] = (intent["status"], intent["amount"], charge.get("id"), refunded, link["invoice"])
    return found


def _our_checkouts(town: Town) -> Facts:
    return _facts(town, "SELECT stripe_id, url FROM stripe_checkouts WHERE status = 'open'")


def _sessions(town: Town) -> Facts:
    return {ref: (one["url"],) for ref, one in _objects(town, "checkout.session") if one["status"] == "open"}


def _access(town: Town, catalogue: Catalogue) -> Iterator[str]:
    """What was decided here, and what follows from the pretend Stripe's objects by the domain's rules."""
    decided = _facts(
        town,
        "SELECT s.telegram_id, a.level, a.tier, a.subscription_ref FROM access_decisions a"
        " JOIN subscribers s ON s.id = a.subscriber_id",
    )
    for person, refs in _customers(town).items():
        truth = _true_access(town, refs, catalogue)
        ours = decided.get(person, ("none", None, None))  # type: ignore[call-overload]  # ids are numbers
        if ours != (str(truth.level), truth.tier, truth.subscription):
            yield f"access: {person} has {ours}, and Stripe's facts give {truth}"


def _true_access(town: Town, refs: list[str], catalogue: Catalogue) -> Access:
    now = town.sandbox.clock.now()
    stripe = town.sandbox.stripe
    invoices = [_with_payments(town, one) for one in stripe.objects("invoice") if one["customer"] in refs]
    intents = [one for one in stripe.objects("payment_intent") if one["customer"] in refs]
    answers = Answers(
        fetched_at=now,
        customers=[stripe.get(ref) for ref in refs],
        subscriptions=[one for one in stripe.objects("subscription") if one["customer"] in refs],
        invoices=invoices[::-1],
        payment_methods=[],
        payment_intents={
            one["id"]: one | {"latest_charge": stripe.get(one["latest_charge"]) if one["latest_charge"] else None}
            for one in intents
        },
    )
    snapshot = project(answers, before=None, fingerprint=str)
    return access_for(snapshot, policy=catalogue.policy, previous=None, rank=catalogue.rank, now=now)


def _with_payments(town: Town, invoice: Obj) -> Obj:
    links = [link for link in town.sandbox.stripe.objects("invoice_payment") if link["invoice"] == invoice["id"]]
    return invoice | {"payments": {"data": links}}


def _twice(town: Town) -> Iterator[str]:
    """One customer per person and operation, one session and one subscription per operation, one living plan or an admin told."""
    for kind in ("customer", "checkout.session", "subscription"):
        made = Counter((one.get("metadata") or {}).get("operation") for _, one in _objects(town, kind))
        for operation, count in made.items():
            if count > 1 or operation is None:
                yield f"{count} {kind}s were made by operation {operation}"
    told = [
        row["details"]
        for row in town.rows("SELECT details FROM outbox_notices WHERE kind = 'admin_second_subscription'")
    ]
    for person, refs in _customers(town).items():
        if len(refs) > 1:
            yield f"{person} has {len(refs)} customers: {refs}"
        living = [
            ref
            for ref, one in _objects(town, "subscription")
            if one["customer"] in refs and one["status"] not in ENDED_STATUSES
        ]
        if len(living) > 1 and not any(all(ref in details for ref in living) for details in told):
            yield f"{person} has {len(living)} living subscriptions, and no admin was told: {living}"


def _money(town: Town) -> Iterator[str]:
    """Each invoice is paid by one charge of its amount, each period of a subscription has one invoice, and no other charge was made."""
    charged: defaultdict[str, list[int]] = defaultdict(list)
    for _, charge in _objects(town, "charge"):
        if charge["status"] == "succeeded":
            charged[charge["payment_intent"]].append(charge["amount"])
    of_invoices = {link["payment"]["payment_intent"]: link["invoice"] for _, link in _objects(town, "invoice_payment")}
    for intent, amounts in charged.items():
        if intent not in of_invoices:
            yield f"money: {amounts} were charged by {intent}, which belongs to no invoice"
        elif amounts != [town.sandbox.stripe.get(of_invoices[intent])["amount_paid"]]:
            yield f"money: {amounts} were charged for {of_invoices[intent]}"
    periods = Counter(
        (one["parent"]["subscription_details"]["subscription"], line["period"]["start"])
        for _, one in _objects(town, "invoice")
        if one["status"] != "void"
        for line in one["lines"]["data"]
    )
    for (subscription, start), count in periods.items():
        if count > 1:
            yield f"money: {subscription} has {count} invoices for the period that begins at {start}"


def _untold(town: Town) -> Iterator[str]:
    """Facts that everybody must hear of once have their notice, said or lapsed: a beginning, and each renewal that was paid."""
    owed = {row["fact"] for row in town.rows("SELECT fact FROM outbox_notices")}
    for ref, one in _objects(town, "subscription"):
        paid = [row for _, row in _objects(town, "invoice") if _of(row) == ref and row["status"] == "paid"]
        if paid and f"welcome:{ref}" not in owed and f"access_restored:{ref}" not in owed:
            yield f"messages: nobody was told that {ref} began ({one['status']})"
    for ref, one in _objects(town, "invoice"):
        renewed = one["billing_reason"] == "subscription_cycle" and one["status"] == "paid" and one["total"] > 0
        if renewed and f"receipt:{ref}" not in owed:
            yield f"messages: there is no receipt for {ref} of {_of(one)}"


def _of(invoice: Obj) -> str:
    return str(invoice["parent"]["subscription_details"]["subscription"])


def _customers(town: Town) -> dict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for ref, one in _objects(town, "customer"):
        found[int(one["metadata"]["telegram_id"])].append(ref)
    return found


def _objects(town: Town, kind: str) -> list[tuple[str, Obj]]:
    return [(one["id"], one) for one in town.sandbox.stripe.objects(kind)]


def _seconds(moment: Any) -> int | None:  # noqa: ANN401  # a column's text, or nothing
    return None if moment is None else int(datetime.fromisoformat(moment).astimezone(UTC).timestamp())
