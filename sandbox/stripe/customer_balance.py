"""A customer's balance: credit (negative) or debt that the next invoice takes up when it is finalized."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, merged
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED_BY_TIME, Group, Metadata, Text, Whole
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_KIND = "customer_balance_transaction"


def move_balance(books: Books, customer: Obj, amount: int, currency: str, kind: str, **about: object) -> Obj:
    """Change a customer's balance by `amount` and keep why; there is no event of its own, only `customer.updated`."""
    after = customer["balance"] + amount
    made: Obj = {
        "id": new_id("cbtxn"),
        "object": _KIND,
        "amount": amount,
        "checkout_session": None,
        "created": books.now(),
        "credit_note": None,
        "currency": currency,
        "customer": customer["id"],
        "description": None,
        "ending_balance": after,
        "invoice": None,
        "livemode": False,
        "metadata": {},
        "type": kind,
        **about,
    }
    books.add(made)
    books.change(customer, "customer.updated", balance=after, currency=customer["currency"] or currency)
    return made


def take_up(books: Books, invoice: Obj) -> None:
    """A finalized invoice takes up the customer's balance: credit lowers what is due, debt raises it.

    What the invoice is below nothing becomes credit.
    """
    customer = books.store.must("customer", invoice["customer"])
    balance = customer.get("balance", 0)
    due = max(0, invoice["total"] + balance)
    used = due - invoice["total"]
    books.change(invoice, amount_due=due, amount_remaining=due, starting_balance=balance, ending_balance=balance - used)
    if used:
        move_balance(books, customer, -used, invoice["currency"], "applied_to_invoice", invoice=invoice["id"])


def give_up(books: Books, invoice: Obj) -> None:
    """A voided invoice gives back what it took of the balance."""
    used = (invoice["starting_balance"] or 0) - (invoice["ending_balance"] or 0)
    customer = books.store.must("customer", invoice["customer"])
    if used and not customer.get("deleted"):
        move_balance(books, customer, used, invoice["currency"], "unapplied_from_invoice", invoice=invoice["id"])


def create(ask: Ask) -> Obj:
    """POST /v1/customers/{id}/balance_transactions."""
    customer, given = ask.living("customer"), ask.params
    if customer["currency"] not in (None, given["currency"]):
        raise refusal("balance.other_currency", currency=customer["currency"])
    return move_balance(
        ask.books,
        customer,
        given["amount"],
        given["currency"],
        "adjustment",
        description=given.get("description"),
        metadata=merged(None, given.get("metadata")),
    )


def listed(ask: Ask) -> Obj:
    """GET /v1/customers/{id}/balance_transactions."""
    customer, invoice = ask.living("customer"), ask.params.get("invoice")
    found = [
        one
        for one in ask.books.store.all(_KIND)
        if one["customer"] == customer["id"] and invoice in (None, one["invoice"])
    ]
    return page(found, ask.params, f"/v1/customers/{customer['id']}/balance_transactions")


ROUTES = (
    Route(
        "POST",
        "/v1/customers/{id}/balance_transactions",
        Group("amount currency", amount=Whole(), currency=Text(), description=Text(), metadata=Metadata()),
        create,
    ),
    Route("GET", "/v1/customers/{id}/balance_transactions", LISTED_BY_TIME.but(invoice=Text()), listed),
    Route(
        "GET",
        "/v1/customers/{id}/balance_transactions/{transaction}",
        Group(),
        lambda ask: ask.named(_KIND, "transaction"),
    ),
)
