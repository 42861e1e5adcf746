"""The Dashboard as far as the page has one: what an operator does to Stripe's objects by hand, beside every program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sandbox.pages import asked as get
from sandbox.pages.guard import Asked, Refused
from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as subscriptions
from sandbox.stripe import debiting, fraud_warnings, mandates
from sandbox.stripe.dashboard_subscriptions import NotThere
from sandbox.stripe.tax_account import HEAD_OFFICE, register

if TYPE_CHECKING:
    from sandbox.pages.ledger import Ledger
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj
    from sandbox.worlds import Sandbox

Act = Callable[["Books", Asked], "Obj"]
MOST = 99_999_999


def act(sandbox: Sandbox, ledger: Ledger, verb: str, asked: Asked) -> Asked:
    """Do it; answers the id and kind of the object that it was done to. Refused where the Dashboard offers no such thing."""
    if verb not in ACTS:
        raise Refused(f"the Dashboard has no {verb!r} here; it has {', '.join(ACTS)}", status=404)
    books = sandbox.stripe.books
    try:
        made = ACTS[verb](books, asked)
    except NotThere as refusal:
        raise Refused(str(refusal), status=409) from refusal
    sandbox.stripe.webhooks.run_due()
    ledger.note(f"By hand in the Dashboard: {verb.replace('-', ' ')}", who="stripe", tone="wait")
    return {"id": made["id"], "object": made["object"]}


def create_customer(books: Books, asked: Asked) -> Obj:
    return records.make_customer(books, email=_text_or_none(asked, "email"), name=_text_or_none(asked, "name"))


def create_subscription(books: Books, asked: Asked) -> Obj:
    customer, price = _obj(books, asked, "customer"), _price(books, asked)
    card = _text_or_none(asked, "card")
    method = records.put_card(books, customer, card) if card else None
    return subscriptions.start(books, customer, price, quantity=_quantity(asked), method=method)


def cancel(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "subscription")
    subscriptions.cancel(books, row, at_period_end=bool(get.switch(asked, "at_period_end")))
    return row


def keep(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "subscription")
    subscriptions.keep(books, row)
    return row


def change_price(books: Books, asked: Asked) -> Obj:
    """To `price` by its id or lookup key; without one, to a product that only the Dashboard knows."""
    row = _obj(books, asked, "subscription")
    price = _price(books, asked) if "price" in asked else records.stray_weekly_price(books, currency=row["currency"])
    subscriptions.change_price(books, row, price)
    return row


def change_quantity(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "subscription")
    subscriptions.change_quantity(books, row, get.integer(asked, "quantity", least=1, most=1_000))
    return row


def add_item(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "subscription")
    price = _price(books, asked) if "price" in asked else records.stray_weekly_price(books, currency=row["currency"])
    subscriptions.add_item(books, row, price, quantity=_quantity(asked))
    return row


def delete_customer(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "customer")
    records.delete_customer(books, row)
    return row


def change_email(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "customer")
    records.change_email(books, row, get.text(asked, "email", longest=512))
    return row


def change_address(books: Books, asked: Asked) -> Obj:
    """To a `country`; without one the address is gone."""
    row = _obj(books, asked, "customer")
    records.change_address(books, row, _text_or_none(asked, "country"))
    return row


def register_tax(books: Books, asked: Asked) -> Obj:
    """Collect tax in a `country` (of the United States in a `state`), from the head office, which is put in where it is missing."""
    books.dashboard.head_office = books.dashboard.head_office or HEAD_OFFICE
    return register(books, get.text(asked, "country", longest=2).upper(), _text_or_none(asked, "state"))


def put_card(books: Books, asked: Asked) -> Obj:
    return records.put_card(books, _obj(books, asked, "customer"), get.text(asked, "card", longest=19))


def set_metadata(books: Books, asked: Asked) -> Obj:
    row = _any(books, get.text(asked, "object"))
    given = asked.get("metadata")
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise Refused("metadata must be an object of texts")
    records.set_metadata(books, row, given)
    return row


def void(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "invoice")
    records.void(books, row)
    return row


def write_off(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "invoice")
    records.write_off(books, row)
    return row


def paid_outside(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "invoice")
    records.paid_outside(books, row)
    return row


def refund(books: Books, asked: Asked) -> Obj:
    amount = get.integer(asked, "amount", least=1, most=MOST) if "amount" in asked else None
    return records.give_back(books, _obj(books, asked, "charge"), amount)


def slow_refund(books: Books, asked: Asked) -> Obj:
    """One that the bank lets wait for five days."""
    books.next_refunds.append("pending")
    return refund(books, asked)


def fail_refund(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "refund")
    records.fail_refund(books, row)
    return row


def dispute(books: Books, asked: Asked) -> Obj:
    return records.open_dispute(books, _obj(books, asked, "charge"))


def inquire(books: Books, asked: Asked) -> Obj:
    return records.open_dispute(books, _obj(books, asked, "charge"), inquiry=True)


def answer_dispute(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "dispute")
    records.answer_dispute(books, row)
    return row


def decide_dispute(books: Books, asked: Asked) -> Obj:
    row = _obj(books, asked, "dispute")
    records.decide_dispute(books, row, won=bool(get.switch(asked, "won")))
    return row


def warn_of_fraud(books: Books, asked: Asked) -> Obj:
    """The bank says that a charge was not its customer's."""
    return fraud_warnings.warn_of_fraud(books, _obj(books, asked, "charge"))


def send_back(books: Books, asked: Asked) -> Obj:
    """A bank debit that had arrived comes back."""
    charge = _obj(books, asked, "charge")
    method = books.store.must("payment_method", charge["payment_method"])
    if method["type"] == "card" or charge["status"] != "succeeded":
        raise NotThere("only a bank debit that has arrived comes back")
    return debiting.send_back(books, charge, reason="insufficient_funds")


def revoke_mandate(books: Books, asked: Asked) -> Obj:
    """The holder of a bank account takes the permission back."""
    method = _obj(books, asked, "payment_method")
    if method["type"] == "card":
        raise NotThere("a card has no mandate")
    mandate = mandates.mandate_of(books, method)
    mandates.revoke(books, mandate)
    return mandate


def archive_price(books: Books, asked: Asked) -> Obj:
    row = _price(books, asked)
    records.archive_price(books, row, active=bool(get.switch(asked, "active")))
    return row


ACTS: dict[str, Act] = {
    "create-customer": create_customer,
    "create-subscription": create_subscription,
    "cancel": cancel,
    "keep": keep,
    "change-price": change_price,
    "change-quantity": change_quantity,
    "add-item": add_item,
    "delete-customer": delete_customer,
    "change-email": change_email,
    "change-address": change_address,
    "register-tax": register_tax,
    "put-card": put_card,
    "set-metadata": set_metadata,
    "void": void,
    "write-off": write_off,
    "paid-outside": paid_outside,
    "refund": refund,
    "slow-refund": slow_refund,
    "fail-refund": fail_refund,
    "dispute": dispute,
    "inquire": inquire,
    "answer-dispute": answer_dispute,
    "decide-dispute": decide_dispute,
    "warn-of-fraud": warn_of_fraud,
    "send-back": send_back,
    "revoke-mandate": revoke_mandate,
    "archive-price": archive_price,
}


def _obj(books: Books, asked: Asked, kind: str) -> Obj:
    """The object that the request names under its own kind."""
    found = books.store.get(kind, get.text(asked, kind))
    if found is None or found.get("deleted"):
        raise Refused(f"there is no {kind} {asked[kind]!r}", status=404)
    return found


def _any(books: Books, named: str) -> Obj:
    found = books.store.find(named)
    if found is None or found.get("deleted"):
        raise Refused(f"there is no object {named!r}", status=404)
    return found


def _price(books: Books, asked: Asked) -> Obj:
    named = get.text(asked, "price")
    found = next((row for row in books.store.all("price") if named in (row["id"], row["lookup_key"])), None)
    if found is None:
        raise Refused(f"there is no price {named!r}", status=404)
    return found


def _text_or_none(asked: Asked, name: str) -> str | None:
    return get.text(asked, name, longest=512) if name in asked else None


def _quantity(asked: Asked) -> int:
    return get.integer(asked, "quantity", least=1, most=1_000) if "quantity" in asked else 1
