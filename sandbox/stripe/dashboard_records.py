"""What an operator does by hand in the Dashboard to customers, cards, invoices, payments and prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe import coupons, customers, invoice_ends, promotion_codes, triggers
from sandbox.stripe.cards import card_for
from sandbox.stripe.collecting import settle_outside
from sandbox.stripe.dashboard_subscriptions import NotThere
from sandbox.stripe.disputing import DECIDED, WAITING, submit_evidence
from sandbox.stripe.payment_methods import attach, new_card
from sandbox.stripe.prices import new_price
from sandbox.stripe.products import new_product
from sandbox.stripe.routing import Ask, merged
from sandbox.stripe.triggers import close_dispute, dispute, refund

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def make_customer(books: Books, *, email: str | None = None, name: str | None = None) -> Obj:
    """A customer of whom no program knows."""
    return customers.new_customer(books, email=email, name=name)


def delete_customer(books: Books, customer: Obj) -> None:
    """For good, with everything that runs."""
    customers.delete(Ask(books, {"id": customer["id"]}, {}))


def change_email(books: Books, customer: Obj, email: str) -> None:
    """Another address for receipts."""
    books.change(customer, "customer.updated", email=email)


def change_address(books: Books, customer: Obj, country: str | None) -> None:
    """Another country in the address, or none: then nobody knows where to tax."""
    blank: Obj = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))
    books.change(customer, "customer.updated", address={**blank, "country": country} if country else None)


def put_card(books: Books, customer: Obj, number: str, *, default: bool = True) -> Obj:
    """Type a card in for somebody on the phone, and let it be charged from now on."""
    card = card_for(number)
    if card is None:
        raise NotThere(f"{number} is no card")
    method = new_card(books, card, exp_month=8, exp_year=2030, email=customer["email"])
    attach(books, method, customer["id"])
    if default:
        settings = {**customer["invoice_settings"], "default_payment_method": method["id"]}
        books.change(customer, "customer.updated", invoice_settings=settings)
    return method


def take_cards(books: Books, customer: Obj) -> None:
    """Remove whatever could be charged; nothing names it any more."""
    for subscription in books.store.all("subscription"):
        if subscription["customer"] == customer["id"] and subscription["default_payment_method"]:
            books.change(subscription, "customer.subscription.updated", default_payment_method=None)
    settings = {**customer["invoice_settings"], "default_payment_method": None}
    books.change(customer, "customer.updated", invoice_settings=settings)
    for method in books.store.all("payment_method"):
        if method["customer"] == customer["id"]:
            books.change(method, "payment_method.detached", customer=None)


def make_code(books: Books, code: str, *, percent: int) -> Obj:
    """A promotion code that takes so much off the first payment."""
    coupon = coupons.create(Ask(books, {}, {"percent_off": percent, "duration": "once", "name": f"{percent}% off"}))
    promotion = {"type": "coupon", "coupon": coupon["id"]}
    return promotion_codes.create(Ask(books, {}, {"code": code, "promotion": promotion}))


def set_metadata(books: Books, obj: Obj, given: dict[str, str]) -> None:
    """Metadata of a customer, a subscription or a price; an empty value takes a name away."""
    events = {"customer": "customer.updated", "subscription": "customer.subscription.updated", "price": "price.updated"}
    if obj["object"] not in events:
        raise NotThere(f"metadata of a {obj['object']} is not on this page")
    books.change(obj, events[obj["object"]], metadata=merged(obj["metadata"], given))


def void(books: Books, invoice: Obj) -> None:
    """Nobody owes it any more."""
    _in(invoice, "open", "uncollectible")
    invoice_ends.void(books, invoice)


def write_off(books: Books, invoice: Obj) -> None:
    """Nobody expects it to be paid any more."""
    _in(invoice, "open")
    invoice_ends.write_off(books, invoice)


def paid_outside(books: Books, invoice: Obj) -> None:
    """It was paid in cash, or by a bank transfer that Stripe saw nothing of."""
    _in(invoice, "open", "uncollectible")
    settle_outside(books, invoice)


def give_back(books: Books, charge: Obj, amount: int | None = None) -> Obj:
    """All that is left of a payment, or a part of it in minor units."""
    left = charge["amount"] - charge["amount_refunded"]
    if not charge["paid"] or left == 0 or (amount or 0) > left:
        raise NotThere(f"{left} of {charge['id']} can go back")
    return refund(books, charge, amount=amount)


def fail_refund(books: Books, made: Obj) -> None:
    """The bank could not give it to its holder after all."""
    if made["status"] in ("failed", "canceled"):
        raise NotThere("it has failed already")
    triggers.fail_refund(books, made)


def open_dispute(books: Books, charge: Obj, *, inquiry: bool = False) -> Obj:
    """The holder's bank takes a payment back until somebody decides; with `inquiry` it only asks."""
    if not charge["paid"] or charge["disputed"]:
        raise NotThere(f"{charge['id']} can not be disputed")
    return dispute(books, charge, status="warning_needs_response" if inquiry else "needs_response")


def answer_dispute(books: Books, made: Obj) -> None:
    """Evidence is sent, once; the bank reads it."""
    if made["status"] not in WAITING:
        raise NotThere("it takes no evidence any more")
    submit_evidence(books, made, {"uncategorized_text": "They were in."}, submit=True)


def decide_dispute(books: Books, made: Obj, *, won: bool) -> None:
    """The bank decides."""
    if made["status"] in DECIDED:
        raise NotThere("it is decided already")
    close_dispute(books, made, won=won)


def archive_price(books: Books, price: Obj, *, active: bool = False) -> None:
    """Sell it no more (or again); whoever has it goes on paying it."""
    books.change(price, "price.updated", active=active)


def stray_weekly_price(books: Books, *, amount: int = 9_900, currency: str = "usd") -> Obj:
    """A weekly price of a product that only the Dashboard knows."""
    given = {"currency": currency, "unit_amount": amount, "recurring": {"interval": "week"}}
    return new_price(books, new_product(books, name="Made by hand"), given)


def _in(invoice: Obj, *statuses: str) -> None:
    if invoice["status"] not in statuses:
        raise NotThere(f"the invoice is {invoice['status']}; this is for one that is {' or '.join(statuses)}")
