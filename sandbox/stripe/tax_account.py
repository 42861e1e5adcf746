"""What an account says about its taxes: where it is registered, and from where it sells. Mostly set by hand in the Dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, retrieve
from sandbox.stripe.schema import LISTED, Choice, Group
from sandbox.stripe.store import Obj, new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books

HEAD_OFFICE: Obj = {
    "country": "US",
    "state": "NY",
    "postal_code": "10001",
    "city": "New York",
    "line1": "1 Pretend Street",
}


def register(books: Books, country: str, state: str | None = None) -> Obj:
    """Register the account where it must collect: a country, and in the United States one of its states."""
    about: Obj = {"type": "standard", "standard": {"place_of_supply_scheme": "standard"}}
    if country == "US":
        about = {"state": state or "NY", "type": "state_sales_tax"}
    made: Obj = {
        "id": new_id("taxreg"),
        "object": "tax.registration",
        "active_from": books.now(),
        "country": country,
        "country_options": {country.lower(): about},
        "created": books.now(),
        "expires_at": None,
        "livemode": False,
        "status": "active",
    }
    return books.add(made)


def registrations(ask: Ask) -> Obj:
    """GET /v1/tax/registrations."""
    status = ask.params.get("status")
    found = [one for one in ask.books.store.all("tax.registration") if status in (None, "all", one["status"])]
    return page(found, ask.params, "/v1/tax/registrations")


def settings(ask: Ask) -> Obj:
    """GET /v1/tax/settings: `pending` until the head office is known."""
    office = ask.books.dashboard.head_office
    blank = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))
    return {
        "object": "tax.settings",
        "defaults": {
            "provider": "stripe",
            "tax_behavior": ask.books.dashboard.tax_behavior,
            "tax_code": "txcd_10103001",
        },
        "head_office": {"address": {**blank, **office}} if office else None,
        "livemode": False,
        "status": "active" if office else "pending",
        "status_details": {"active": {}} if office else {"pending": {"missing_fields": ["head_office"]}},
    }


ROUTES = (
    Route("GET", "/v1/tax/registrations", LISTED.but(status=Choice("active all expired scheduled")), registrations),
    Route("GET", "/v1/tax/registrations/{id}", Group(), retrieve("tax.registration")),
    Route("GET", "/v1/tax/settings", Group(), settings),
)
