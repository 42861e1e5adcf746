"""A change that waits for its payment: it is applied when its invoice is paid, and forgotten when that is voided or too old.

Source: Stripe's page on pending updates. It waits for 23 hours, and never beyond the period or the trial.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

WAITS_SECONDS = 23 * 3600


def wait(books: Books, subscription: Obj, invoice: Obj, fields: Obj) -> None:
    """Keep what a change would set until its invoice is paid."""
    ends = [item["current_period_end"] for item in subscription["items"]["data"]]
    shown: Obj = {
        "billing_cycle_anchor": fields.get("billing_cycle_anchor"),
        "cancel_at_period_end": None,
        "discounts": None,
        "expires_at": min([books.now() + WAITS_SECONDS, *ends]),
        "metadata": fields.get("metadata"),
        "subscription_items": fields["items"]["data"],
        "trial_end": None,
        "trial_from_plan": None,
    }
    books.store.note(subscription["id"])["pending_fields"] = fields
    books.change(subscription, "customer.subscription.updated", pending_update=shown, latest_invoice=invoice["id"])


def apply_paid(books: Books, subscription: Obj, invoice: Obj) -> None:
    """Apply the change if it waited for just this invoice."""
    if subscription["pending_update"] is None or subscription["latest_invoice"] != invoice["id"]:
        return
    fields = books.store.note(subscription["id"]).pop("pending_fields")
    books.change(subscription, "customer.subscription.updated", pending_update=None, **fields)
    books.emit("customer.subscription.pending_update_applied", subscription)


def drop_voided(books: Books, subscription: Obj, invoice: Obj) -> None:
    """Its invoice was voided, and that takes the change back."""
    if subscription["pending_update"] is not None and subscription["latest_invoice"] == invoice["id"]:
        books.store.note(subscription["id"]).pop("pending_fields", None)
        books.change(subscription, "customer.subscription.updated", pending_update=None)
