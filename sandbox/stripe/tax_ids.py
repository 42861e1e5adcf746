"""Customers' tax numbers: taken in the shape that their office gives them, and verified or not by their last digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.errors import missing
from sandbox.stripe.listing import page, whole
from sandbox.stripe.routing import Ask, Route
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED, Group, Text
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

EUROPEAN = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of number: what its values look like, and whether an office can be asked about them."""

    pattern: str
    verified: bool = False


KINDS = {
    "eu_vat": Kind(r"[A-Z]{2}[A-Z0-9]{8,12}", verified=True),
    "gb_vat": Kind(r"GB\d{9}", verified=True),
    "us_ein": Kind(r"\d{2}-\d{7}"),
    "ch_vat": Kind(r"CHE-\d{3}\.\d{3}\.\d{3} MWST"),
    "ca_bn": Kind(r"\d{9}"),
    "au_abn": Kind(r"\d{11}", verified=True),
}
# A test value's end says what the office answers. Source: Stripe's page on testing tax ids.
_VERDICTS = {"111111111": "unverified", "222222222": "pending"}


def kind_for(country: str | None) -> str | None:
    """The kind that a page asks for in a country; None where no number can be taken."""
    if country in EUROPEAN:
        return "eu_vat"
    return {"GB": "gb_vat", "US": "us_ein", "CH": "ch_vat", "CA": "ca_bn", "AU": "au_abn"}.get(country or "")


def fits(kind: str, value: str) -> bool:
    """Whether a value has the shape of its kind."""
    return kind in KINDS and re.fullmatch(KINDS[kind].pattern, value) is not None


def add_tax_id(books: Books, customer: str, kind: str, value: str) -> Obj:
    """Give a customer one more number."""
    asked = KINDS[kind].verified
    status = next((said for end, said in _VERDICTS.items() if value.endswith(end)), "verified")
    made: Obj = {
        "id": new_id("txi"),
        "object": "tax_id",
        "country": value[:2] if kind == "eu_vat" else kind[:2].upper(),
        "created": books.now(),
        "customer": customer,
        "customer_account": None,
        "livemode": False,
        "owner": {"type": "customer", "customer": customer},
        "type": kind,
        "value": value,
        "verification": {
            "status": status if asked else "unavailable",
            "verified_address": None,
            "verified_name": None,
        },
    }
    return books.add(made, "customer.tax_id.created")


def of_customer(books: Books, customer: str) -> list[Obj]:
    """A customer's numbers, oldest first."""
    return [one for one in books.store.all("tax_id") if one["customer"] == customer]


def shown(books: Books, customer: str) -> list[Obj]:
    """The same as invoices and sessions show them."""
    return [{"type": one["type"], "value": one["value"]} for one in of_customer(books, customer)]


def list_of(books: Books, customer: Obj) -> Obj:
    """The includable list `tax_ids`."""
    return whole(of_customer(books, customer["id"])[::-1], f"/v1/customers/{customer['id']}/tax_ids")


def create(ask: Ask) -> Obj:
    """POST /v1/customers/{id}/tax_ids: five at most, each in the shape of its kind."""
    customer, kind, value = ask.living("customer"), ask.params["type"], ask.params["value"]
    if not fits(kind, value):
        raise refusal("tax_id.invalid", kind=kind)
    if len(of_customer(ask.books, customer["id"])) >= _MOST:
        raise refusal("tax_id.too_many")
    return add_tax_id(ask.books, customer["id"], kind, value)


_MOST = 5


def listed(ask: Ask) -> Obj:
    """GET /v1/customers/{id}/tax_ids."""
    customer = ask.living("customer")
    return page(of_customer(ask.books, customer["id"]), ask.params, f"/v1/customers/{customer['id']}/tax_ids")


def retrieve(ask: Ask) -> Obj:
    """GET /v1/customers/{id}/tax_ids/{tax_id}."""
    return _own(ask)


def delete(ask: Ask) -> Obj:
    """DELETE /v1/customers/{id}/tax_ids/{tax_id}."""
    found = _own(ask)
    ask.books.store.remove(found)
    ask.books.emit("customer.tax_id.deleted", found)
    return {"id": found["id"], "object": "tax_id", "deleted": True}


def _own(ask: Ask) -> Obj:
    customer, found = ask.living("customer"), ask.named("tax_id", "tax_id")
    if found["customer"] != customer["id"]:
        raise missing("tax_id", found["id"])
    return found


ROUTES = (
    Route("POST", "/v1/customers/{id}/tax_ids", Group("type value", type=Text(), value=Text()), create),
    Route("GET", "/v1/customers/{id}/tax_ids", LISTED, listed),
    Route("GET", "/v1/customers/{id}/tax_ids/{tax_id}", Group(), retrieve),
    Route("DELETE", "/v1/customers/{id}/tax_ids/{tax_id}", Group(), delete),
)
