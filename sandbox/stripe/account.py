"""The account itself, and the lists that are empty on a fresh one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.books import ACCOUNT
from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, retrieve
from sandbox.stripe.schema import LISTED_BY_TIME, Group, Text

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj


def account(ask: Ask) -> Obj:
    """GET /v1/account."""
    return {
        "id": ACCOUNT,
        "object": "account",
        "business_type": "company",
        "charges_enabled": True,
        "country": ask.books.dashboard.country,
        "default_currency": "usd",
        "details_submitted": True,
        "email": "owner@example.com",
        "payouts_enabled": True,
        "settings": {
            "branding": {"icon": None, "logo": None, "primary_color": None, "secondary_color": None},
            "card_payments": {
                "statement_descriptor_prefix": None,
                "statement_descriptor_prefix_kana": None,
                "statement_descriptor_prefix_kanji": None,
            },
            "dashboard": {"display_name": ask.books.dashboard.display_name, "timezone": "Etc/UTC"},
            "payments": {
                "statement_descriptor": "RETAINER PRETEND",
                "statement_descriptor_kana": None,
                "statement_descriptor_kanji": None,
            },
        },
        "type": "standard",
    }


def by_payment(kind: str, url: str) -> Route:
    """The list of refunds, disputes or warnings, which all filter by charge and intent."""

    def work(ask: Ask) -> Obj:
        given = ask.params
        found = [
            one
            for one in ask.books.store.all(kind)
            if given.get("charge") in (None, one["charge"])
            and given.get("payment_intent") in (None, one["payment_intent"])
        ]
        return page(found, given, url)

    return Route("GET", url, LISTED_BY_TIME.but(charge=Text(), payment_intent=Text()), work)


ROUTES = (
    Route("GET", "/v1/account", Group(), account),
    Route("GET", "/v1/mandates/{id}", Group(), retrieve("mandate")),
)
