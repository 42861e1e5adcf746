"""Taking the money of an open invoice: by itself, again later, or by hand; and what failing does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.charging import charge
from sandbox.stripe.first_payment import came, waits_for
from sandbox.stripe.invoice_ends import drop_payments
from sandbox.stripe.invoice_payments import of_invoice
from sandbox.stripe.invoices import intent_of, mark_paid, subscription_of
from sandbox.stripe.newest_bill import judge_by_newest
from sandbox.stripe.pending_updates import apply_paid
from sandbox.stripe.refusing import Outcome
from sandbox.stripe.subscription_end import end_now
from sandbox.stripe.subscription_pause import after_invoice, enter_pause

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

DAY = 86_400
# Stripe tries no other method again by itself than cards, and ACH twice. Source: its page on smart retries.
RETRIES = {"us_bank_account": 2, "sepa_debit": 0}


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
    elif outcome.kind == "processing":
        tries = invoice["attempt_count"] + 1
        books.change(invoice, "invoice.updated", attempt_count=tries, attempted=True, next_payment_attempt=None)
    else:
        _failed(books, invoice, outcome, tries=invoice["attempt_count"] + 1, kind=method["type"] if method else "card")


def pay_first(books: Books, invoice: Obj, method: Obj | None) -> None:
    """The only try of a subscription's first invoice; nothing tries it again by itself."""
    if invoice["amount_due"] == 0:
        _settled(books, invoice)
        return
    intent = intent_of(books, invoice)
    if intent is None or method is None:
        return
    outcome = charge(books, intent, method, on_session=False)
    books.change(invoice, attempt_count=1, attempted=True)
    if outcome.kind == "succeeded":
        _settled(books, invoice)
    if outcome.kind in ("succeeded", "processing"):
        return
    books.emit("invoice.payment_failed", invoice)
    if outcome.kind == "requires_action":
        books.emit("invoice.payment_action_required", invoice)


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
    elif outcome.kind == "processing":
        books.store.note(intent["id"])["by_hand"] = True
        books.change(invoice, "invoice.updated", attempted=True, next_payment_attempt=None)
    else:
        books.emit("invoice.payment_action_required", invoice)
    subscription = subscription_of(books, invoice)
    refused = outcome.kind not in ("succeeded", "processing")
    if refused and subscription is not None and subscription["status"] == "paused":
        after_invoice(books, subscription, invoice, ended_as="failed")
    return outcome


def debit_arrived(books: Books, invoice: Obj) -> None:
    """A bank debit for this invoice was answered with the money."""
    _settled(books, invoice)


def debit_failed(books: Books, invoice: Obj, kind: str, *, by_hand: bool) -> None:
    """A bank debit for this invoice was answered with a no; it was counted as a try when it was sent off."""
    if by_hand:
        books.emit("invoice.payment_failed", invoice)
    else:
        _failed(books, invoice, Outcome("declined"), tries=invoice["attempt_count"], kind=kind)


def give_up(books: Books, invoice: Obj) -> None:
    """The time for tries is over and nobody has paid: the Dashboard's last step."""
    books.store.note(invoice["id"])["given_up_at"] = None
    subscription = subscription_of(books, invoice)
    if subscription is not None and subscription["ended_at"] is None:
        _given_up(books, subscription, invoice)


def try_once(books: Books, invoice: Obj) -> Outcome:
    """The only automatic try of an invoice whose change waits for it; nothing tries it again by itself."""
    intent, method = intent_of(books, invoice), method_for(books, invoice)
    if intent is None:
        _settled(books, invoice)
        return Outcome("succeeded")
    outcome = charge(books, intent, method, on_session=False) if method else Outcome("declined")
    books.change(invoice, "invoice.updated", attempt_count=1, attempted=True)
    if outcome.kind == "succeeded":
        _settled(books, invoice)
    elif outcome.kind != "processing":
        books.emit("invoice.payment_failed", invoice)
    if outcome.kind == "requires_action":
        books.emit("invoice.payment_action_required", invoice)
    return outcome


def settle_outside(books: Books, invoice: Obj) -> None:
    """The invoice was paid outside of Stripe: what it would have been paid with is given up."""
    drop_payments(books, invoice)
    _settled(books, invoice)


def settle_credited(books: Books, invoice: Obj) -> None:
    """A credit note has lowered what is due: less is asked for, and of what is due no more the invoice is paid."""
    if invoice["amount_remaining"] == 0 and invoice["status"] in ("open", "uncollectible"):
        settle_outside(books, invoice)
        return
    for payment in of_invoice(books, invoice):
        if payment["status"] == "open":
            books.change(payment, amount_requested=invoice["amount_remaining"])
            intent = books.store.must("payment_intent", payment["payment"]["payment_intent"])
            books.change(intent, amount=invoice["amount_remaining"])


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
    begins = waits_for(books, invoice)
    if begins is not None:
        came(books, begins)
    if subscription["status"] == "paused":
        after_invoice(books, subscription, invoice, ended_as="paid")
    apply_paid(books, subscription, invoice)
    judge_by_newest(books, invoice)


def _failed(books: Books, invoice: Obj, outcome: Outcome, *, tries: int, kind: str) -> None:
    note = books.store.note(invoice["id"])
    first = note.setdefault("first_failure", books.now())
    plan = books.dashboard.retry_days
    retries = min(len(plan), RETRIES.get(kind, len(plan)))
    # A debit's failure comes days after its try, so that the plan's next moment may be over already.
    again = max(first + plan[tries - 1] * DAY, books.now() + 60) if tries <= retries else None
    over = again is None and (not plan or first + plan[-1] * DAY <= books.now() or retries == len(plan))
    books.change(invoice, "invoice.updated", attempt_count=tries, attempted=True, next_payment_attempt=again)
    books.emit("invoice.payment_failed", invoice)
    if outcome.kind == "requires_action":
        books.emit("invoice.payment_action_required", invoice)
    customer = books.store.must("customer", invoice["customer"])
    books.change(customer, "customer.updated", delinquent=True)
    subscription = subscription_of(books, invoice)
    if subscription is None or subscription["ended_at"] is not None:
        return
    if subscription["status"] == "paused":
        after_invoice(books, subscription, invoice, ended_as="failed")
        return
    if over:
        _given_up(books, subscription, invoice)
        return
    if again is None:
        note["given_up_at"] = first + plan[-1] * DAY
    if subscription["latest_invoice"] == invoice["id"]:
        books.change(subscription, "customer.subscription.updated", status="past_due")


def _given_up(books: Books, subscription: Obj, invoice: Obj) -> None:
    after = books.dashboard.after_retries
    if after == "pause" and subscription["schedule"] is None:
        books.store.note(subscription["id"])["paused_by"] = invoice["id"]
        enter_pause(books, subscription, "final_payment_failure")
    elif after in ("cancel", "pause"):  # what cannot be paused is canceled instead
        end_now(books, subscription, reason="payment_failed")
    else:
        books.change(subscription, "customer.subscription.updated", status=after)
