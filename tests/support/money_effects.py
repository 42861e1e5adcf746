"""What the pretend Stripe has done with money, counted: by the operation that asked for it, and as a whole."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.server import Sandbox

# What moves money, or decides that it will be moved or not.
_EVENTS = (
    "charge.succeeded",
    "charge.failed",
    "charge.pending",
    "refund.created",
    "credit_note.created",
    "customer_cash_balance_transaction.created",
    "invoice.created",
    "invoice.voided",
    "invoice.marked_uncollectible",
    "customer.discount.created",
    "customer.subscription.created",
    "customer.subscription.deleted",
    "customer.subscription.paused",
    "customer.subscription.resumed",
    "subscription_schedule.created",
    "subscription_schedule.released",
)


def by_operation(sandbox: Sandbox) -> Counter[tuple[str, str]]:
    """How often each operation (by its idempotency key) had each effect; what time did by itself has no key and is left out."""
    found: Counter[tuple[str, str]] = Counter()
    for event in sandbox.stripe.events:
        key = event["request"]["idempotency_key"]
        if key is not None and event["type"] in _EVENTS:
            found[key, event["type"]] += 1
    return found


def in_all(sandbox: Sandbox) -> Counter[tuple[str, str]]:
    """Every effect with what it came to: two runs of the same story must agree, whatever was cut in one of them."""
    found: Counter[tuple[str, str]] = Counter()
    for kind, field in _STANDS:
        for row in sandbox.stripe.objects(kind):
            found[kind, str(row[field])] += 1
    return found


_STANDS = (
    ("charge", "status"),
    ("refund", "status"),
    ("credit_note", "status"),
    ("customer_balance_transaction", "type"),
    ("coupon", "times_redeemed"),
    ("invoice", "status"),
    ("subscription", "status"),
    ("subscription_schedule", "status"),
    ("checkout.session", "status"),
)
