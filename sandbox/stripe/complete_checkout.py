"""What comes into being when a session is paid: not before, and all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.checkout_answers import consent_of, details_of, take_over
from sandbox.stripe.checkout_order import amounts, discount_of, one_time, recurring, trial_end_of
from sandbox.stripe.customers import new_customer
from sandbox.stripe.invoice_lines import lines_for, one_time_line, put_discounts
from sandbox.stripe.invoices import finalize, mark_paid, new_invoice
from sandbox.stripe.one_time_sale import sell_once
from sandbox.stripe.payment_methods import attach
from sandbox.stripe.subscription_start import Start, add_discount, new_subscription, use_up_discounts

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def complete(books: Books, session: Obj, *, method: Obj | None, intent: Obj | None, email: str | None) -> Obj:
    """Close the session as complete; answers the event `checkout.session.completed`.

    `intent`: the payment or setup intent that has succeeded, None when nothing was asked for.
    """
    customer = _customer(books, session, email)
    for made in (method, intent):
        if made is not None and made["customer"] is None and made is not method:
            made["customer"] = customer["id"]
    if method is not None and session["mode"] != "payment":
        attach(books, method, customer["id"])
    take_over(books, session, customer)
    today = amounts(books, session)
    if intent is not None:
        books.store.note(intent["id"])["session"] = session["id"]
    fields: Obj = {}
    if session["mode"] == "payment" and intent is not None and _on_its_way(intent):
        fields = {"payment_intent": intent["id"]}  # the rest comes into being with the money
    elif session["mode"] == "payment":
        fields = sell_once(books, session, customer, intent)
    if session["mode"] == "setup" and intent:
        fields = {"setup_intent": intent["id"]}
    if session["mode"] == "subscription":
        fields = _subscribe(books, session, customer, method, intent)
    books.change(
        session,
        status="complete",
        url=None,
        customer=customer["id"],
        customer_details=details_of(books, session, customer, email),
        consent=consent_of(session),
        payment_status=_payment_status(today.total, intent),
        **fields,
    )
    return books.emit("checkout.session.completed", session)


def _payment_status(due: int, intent: Obj | None) -> str:
    if due == 0:
        return "no_payment_required"
    return "unpaid" if _on_its_way(intent) else "paid"


def _on_its_way(intent: Obj | None) -> bool:
    return intent is not None and intent["status"] == "processing"


def _customer(books: Books, session: Obj, email: str | None) -> Obj:
    if session["customer"] is None:
        return new_customer(books, email=email)
    customer = books.store.must("customer", session["customer"])
    if email and not customer["email"]:
        books.change(customer, "customer.updated", email=email)
    return customer


def _subscribe(books: Books, session: Obj, customer: Obj, method: Obj | None, intent: Obj | None) -> Obj:
    given = books.store.note(session["id"]).get("subscription_data", {})
    trial_end = trial_end_of(books, session)
    start = Start(
        customer=customer["id"],
        items=recurring(books, session),
        method=method["id"] if method else None,
        trial_end=trial_end,
        metadata=dict(given.get("metadata") or {}),
        description=given.get("description"),
        trial_settings=given.get("trial_settings"),
        taxed=session["automatic_tax"]["enabled"],
    )
    subscription = new_subscription(books, start)
    books.change(customer, "customer.updated", currency=subscription["currency"])
    discount = discount_of(books, session)
    if discount is not None:
        add_discount(books, subscription, coupon=discount.coupon, code=discount.code)
    if _on_its_way(intent):
        subscription["status"] = books.dashboard.first_debit
    invoice = _first_invoice(books, session, subscription)
    subscription["latest_invoice"] = invoice["id"]
    books.emit("customer.subscription.created", subscription)
    pays = intent if intent is not None and intent["object"] == "payment_intent" else None
    finalize(books, invoice, intent=pays)
    if pays is not None:
        invoice["attempt_count"] = 1
    if _on_its_way(pays):
        books.change(invoice, attempted=True)
    else:
        mark_paid(books, invoice)
    if invoice["subtotal"] > 0:
        use_up_discounts(books, subscription)
    return {"subscription": subscription["id"], "invoice": invoice["id"]}


def _first_invoice(books: Books, session: Obj, subscription: Obj) -> Obj:
    lines = lines_for(books, subscription, free=subscription["status"] == "trialing")
    lines += [one_time_line(books, subscription, price, quantity) for price, quantity in one_time(books, session)]
    put_discounts(books, subscription, lines)
    now = books.now()
    return new_invoice(books, subscription, lines, reason="subscription_create", period=(now, now))
