"""Taking the money of an open invoice: by itself, again later, or by hand; and what failing does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.charging import Outcome, charge
from sandbox.stripe.invoices import finalize, intent_of, mark_paid, subscription_of
from sandbox.stripe.subscription_end import end_now

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

DAY = 86_400


def finalize_and_collect(books: Books, invoice: Obj) -> None:
    """The end of the draft hour: nothing due is paid at once, else the card on file is charged."""
    finalize(books, invoice)
    collect(books, invoice)


def collect(books: Books, invoice: Obj) -> None:
    """One automatic try; a failure plans the next one, or ends the subscription after the last."""
    if invoice["amount_due"] == 0:
        _settled(books, invoice)
        return
    intent, method = intent_of(books, invoice), method_for(books, invoice)
    if intent is None:
        raise AssertionError(f"{invoice['id']} asks for money but was finalized without an intent")
    outcome = charge(books, intent, method, on_session=False) if method else Outcome("declined")
    if outcome.kind == "succeeded":
        _settled(books, invoice)
        return
    _failed(books, invoice, outcome)


def pay_by_hand(books: Books, invoice: Obj, method: Obj, *, on_session: bool, confirmed: bool = False) -> Outcome:
    """One try outside the plan: `attempt_count` and the planned tries stay as they are."""
    intent = intent_of(books, invoice)
    if intent is None:
        _settled(books, invoice)
        return Outcome("succeeded")
    outcome = charge(books, intent, method, on_session=on_session, confirmed=confirmed)
    if outcome.kind == "succeeded":
        _settled(books, invoice)
    elif outcome.kind == "declined":
        books.emit("invoice.payment_failed", invoice)
    else:
        books.emit("invoice.payment_action_required", invoice)
    return outcome


def settle_outside(books: Books, invoice: Obj) -> None:
    """The invoice was paid outside of Stripe."""
    _settled(books, invoice)


def method_for(books: Books, invoice: Obj) -> Obj | None:
    """The card that an invoice is charged to: its own, the subscription's, then the customer's."""
    subscription = subscription_of(books, invoice)
    customer = books.store.must("customer", invoice["customer"])
    wanted = (
        invoice["default_payment_method"],
        subscription and subscription["default_payment_method"],
        (customer.get("invoice_settings") or {}).get("default_payment_method"),
    )
    return next((books.store.get("payment_method", one) for one in wanted if one), None)


def _settled(books: Books, invoice: Obj) -> None:
    mark_paid(books, invoice)
    subscription = subscription_of(books, invoice)
    if subscription is None or subscription["ended_at"] is not None:
        return
    if subscription["status"] in ("past_due", "unpaid") and subscription["latest_invoice"] == invoice["id"]:
        books.change(subscription, "customer.subscription.updated", status="active")
        customer = books.store.must("customer", invoice["customer"])
        books.change(customer, "customer.updated", delinquent=False)


def _failed(books: Books, invoice: Obj, outcome: Outcome) -> None:
    tries = invoice["attempt_count"] + 1
    first = books.store.note(invoice["id"]).setdefault("first_failure", books.now())
    plan = books.dashboard.retry_days
    again = first + plan[tries - 1] * DAY if tries <= len(plan) else None
    books.change(invoice, "invoice.updated", attempt_count=tries, attempted=True, next_payment_attempt=again)
    books.emit("invoice.payment_failed", invoice)
    if outcome.kind == "requires_action":
        books.emit("invoice.payment_action_required", invoice)
    customer = books.store.must("customer", invoice["customer"])
    books.change(customer, "customer.updated", delinquent=True)
    subscription = subscription_of(books, invoice)
    if subscription is None or subscription["ended_at"] is not None:
        return
    if again is None:
        _given_up(books, subscription)
    elif subscription["latest_invoice"] == invoice["id"]:
        books.change(subscription, "customer.subscription.updated", status="past_due")


def _given_up(books: Books, subscription: Obj) -> None:
    after = books.dashboard.after_retries
    if after == "cancel":
        end_now(books, subscription, reason="payment_failed")
    else:
        books.change(subscription, "customer.subscription.updated", status=after)
