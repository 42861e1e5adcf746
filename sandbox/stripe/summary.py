"""The state in a form that a page can draw: who pays what, and which events went where."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj
    from sandbox.stripe.webhooks import Delivery, Webhooks

# A page looks after every change: what a look costs must not grow with the store.
_EVENTS, _PEOPLE, _THEIRS, _DELIVERIES = 60, 40, 200, 600


def summary(books: Books, webhooks: Webhooks) -> Obj:
    """The newest customers with what is theirs, the newest sessions, and the newest events with their deliveries."""
    subscriptions, invoices, cards, charges = (
        _by_customer(books.store.newest(kind, _THEIRS))
        for kind in ("subscription", "invoice", "payment_method", "charge")
    )
    disputes, refunds = _by_charge(books, "dispute"), _by_charge(books, "refund")
    sent = _by_event(webhooks)
    return {
        "now": books.clock.timestamp(),
        "customers": [
            _customer(one)
            | {
                "subscriptions": [_subscription(books, own) for own in subscriptions[one["id"]]],
                "invoices": [_picked(own, _INVOICE + _RETRIES) for own in invoices[one["id"]]],
                "charges": [_picked(own, _CHARGE) for own in charges[one["id"]]],
                "disputes": [_picked(row, _DISPUTE) for own in charges[one["id"]] for row in disputes[own["id"]]],
                "refunds": [_picked(row, _REFUND) for own in charges[one["id"]] for row in refunds[own["id"]]],
                "payment_methods": [_card(own) for own in cards[one["id"]]],
            }
            for one in books.store.newest("customer", _PEOPLE)
        ],
        "checkout_sessions": [_picked(one, _SESSION) for one in books.store.newest("checkout.session", _PEOPLE)],
        "events": [_event(one, sent[one["id"]]) for one in books.store.newest("event", _EVENTS)],
        "webhooks": {
            "mode": webhooks.mode,
            "copies": webhooks.copies,
            "delay_seconds": webhooks.delay_seconds,
            "held": len(webhooks.held),
        },
    }


def _by_customer(objects: list[Obj]) -> defaultdict[str | None, list[Obj]]:
    found: defaultdict[str | None, list[Obj]] = defaultdict(list)
    for obj in objects:
        found[obj["customer"]].append(obj)
    return found


def _by_charge(books: Books, kind: str) -> defaultdict[str, list[Obj]]:
    found: defaultdict[str, list[Obj]] = defaultdict(list)
    for one in books.store.newest(kind, _THEIRS):
        found[one["charge"]].append(one)
    return found


def _by_event(webhooks: Webhooks) -> defaultdict[str, list[Delivery]]:
    found: defaultdict[str, list[Delivery]] = defaultdict(list)
    for delivery in islice(reversed(webhooks.deliveries), _DELIVERIES):
        found[delivery.event["id"]].insert(0, delivery)
    return found


_SESSION = ("id", "created", "customer", "status", "payment_status", "amount_total", "currency", "expires_at", "url")
_SUBSCRIPTION = ("id", "status", "created", "trial_end", "cancel_at", "cancel_at_period_end", "ended_at", "metadata")
_INVOICE = ("id", "number", "status", "billing_reason", "created", "amount_due", "amount_paid", "currency")
_CHARGE = ("id", "status", "amount", "amount_refunded", "currency", "refunded", "disputed", "created", "payment_method")
_DISPUTE = ("id", "status", "amount", "currency", "charge")
_REFUND = ("id", "status", "amount", "currency", "charge")
_RETRIES = ("attempt_count", "next_payment_attempt", "hosted_invoice_url", "automatically_finalizes_at")


def _picked(obj: Obj, names: tuple[str, ...]) -> Obj:
    return {name: obj.get(name) for name in names}


def _customer(customer: Obj) -> Obj:
    return {
        "id": customer["id"],
        "name": customer.get("name"),
        "email": customer.get("email"),
        "deleted": customer.get("deleted", False),
        "metadata": customer.get("metadata", {}),
    }


def _card(method: Obj) -> Obj:
    facts = method[method["type"]]
    return {
        "id": method["id"],
        "type": method["type"],
        "brand": facts.get("brand") or method["type"],
        "last4": facts["last4"],
    }


def _subscription(books: Books, subscription: Obj) -> Obj:
    item = subscription["items"]["data"][0]
    product = books.store.must("product", item["price"]["product"])
    return _picked(subscription, _SUBSCRIPTION) | {
        "product": product["name"],
        "amount": item["price"]["unit_amount"],
        "currency": subscription["currency"],
        "interval": item["price"]["recurring"]["interval"],
        "current_period_end": item["current_period_end"],
    }


def _event(event: Obj, own: list[Delivery]) -> Obj:
    subject = event["data"]["object"]
    return {
        "id": event["id"],
        "type": event["type"],
        "created": event["created"],
        "object": subject.get("id"),
        "customer": subject["id"] if subject["object"] == "customer" else subject.get("customer"),
        "deliveries": [_delivery(one) for one in own],
    }


def _delivery(delivery: Delivery) -> Obj:
    return {
        "url": delivery.endpoint["url"],
        "state": delivery.state,
        "again_at": delivery.again_at,
        "attempts": [{"at": one.at, "status": one.status, "problem": one.problem} for one in delivery.attempts],
    }
