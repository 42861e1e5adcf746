"""Automatic tax: nothing, silently, until the account is registered where the customer lives; then a line of tax for each line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.store import new_id
from sandbox.stripe.tax_ids import EUROPEAN, of_customer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


@dataclass(frozen=True, slots=True)
class Place:
    """Who is taxed and where: `tax_ids` are kinds of numbers."""

    country: str | None = None
    state: str | None = None
    postal_code: str | None = None
    exempt: str = "none"
    tax_ids: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether tax can be reckoned by it: where it differs from street to street, more than the country is needed."""
        if self.country in {"US", "CA"}:
            return bool(self.postal_code or self.state)
        return self.country is not None


@dataclass(frozen=True, slots=True)
class Due:
    """The tax on one amount, in minor units. `on_top` says whether it is added to the amount or within it."""

    amount: int
    on_top: bool
    reason: str
    rate: str
    taxable: int


# Rounded rates of a few places, so that a figure can be recognised; no tax advice.
_VAT = {
    "AT": 20.0,
    "BE": 21.0,
    "CH": 8.1,
    "DE": 19.0,
    "ES": 21.0,
    "FR": 20.0,
    "GB": 20.0,
    "IE": 23.0,
    "IT": 22.0,
    "NL": 21.0,
}
_SALES = {"NY": 8.875, "PA": 6.0, "TX": 8.25, "WA": 10.25}
_BY_POSTAL_CODE = {"1": "NY", "7": "TX", "9": "WA"}  # the first digit, as far as it goes here
_OTHERS = 20.0


def place_of(books: Books, customer: Obj | None, address: Obj | None = None) -> Place:
    """Where a customer is taxed: at `address` if one was typed, else at the one that is kept."""
    at = address or (customer or {}).get("address") or {}
    kinds = tuple(one["type"] for one in of_customer(books, customer["id"])) if customer else ()
    return Place(
        country=at.get("country") or None,
        state=at.get("state") or None,
        postal_code=at.get("postal_code") or None,
        exempt=(customer or {}).get("tax_exempt") or "none",
        tax_ids=kinds,
    )


def tax_on(books: Books, amount: int, price: Obj, place: Place) -> Due:
    """The tax on `amount` of a price, which must have a behaviour, at a place that is known."""
    on_top = behaviour(books, price) == "exclusive"
    percentage, reason = _percentage(books, place)
    share = amount * percentage / 100 if on_top else amount * percentage / (100 + percentage)
    tax = round(share)
    return Due(tax, on_top, reason, _rate(books, place, percentage, on_top=on_top), amount if on_top else amount - tax)


def behaviour(books: Books, price: Obj) -> str | None:
    """Whether tax comes on top of a price or is within it: its own word, or the Dashboard's for all."""
    own = price["tax_behavior"]
    if own != "unspecified":
        return str(own)
    default = books.dashboard.tax_behavior
    if default == "inferred_by_currency":
        return "exclusive" if price["currency"] in {"usd", "cad"} else "inclusive"
    return default


def put_taxes(books: Books, lines: Sequence[Obj], place: Place) -> str:
    """Write the tax of each line into it; answers the status: `complete`, or what is lacking."""
    for line in lines:
        line["taxes"] = []
    if not place.known:
        return "requires_location_inputs"
    for line in lines:
        if not line["pricing"]:
            continue
        price = books.store.must("price", line["pricing"]["price_details"]["price"])
        due = tax_on(books, line["amount"] - sum(off["amount"] for off in line["discount_amounts"]), price, place)
        line["taxes"] = [_entry(due)]
    return "complete"


def totals(lines: Sequence[Obj]) -> Obj:
    """An invoice's sums from its lines: what stands in `subtotal`, `total` and their like."""
    subtotal = sum(line["amount"] for line in lines)
    off = [one for line in lines for one in line["discount_amounts"]]
    taxes = _added_up([entry for line in lines for entry in line["taxes"]])
    on_top = sum(one["amount"] for one in taxes if one["tax_behavior"] == "exclusive")
    within = sum(one["amount"] for one in taxes if one["tax_behavior"] == "inclusive")
    net = subtotal - sum(one["amount"] for one in off)
    return {
        "amount_due": max(0, net + on_top),
        "amount_remaining": max(0, net + on_top),
        "discounts": list(dict.fromkeys(one["discount"] for one in off)),
        "subtotal": subtotal,
        "subtotal_excluding_tax": subtotal - within,
        "total": net + on_top,
        "total_discount_amounts": off,
        "total_excluding_tax": net - within,
        "total_taxes": taxes,
    }


def _entry(due: Due) -> Obj:
    return {
        "amount": due.amount,
        "tax_behavior": "exclusive" if due.on_top else "inclusive",
        "tax_rate_details": {"tax_rate": due.rate},
        "taxability_reason": due.reason,
        "taxable_amount": due.taxable,
        "type": "tax_rate_details",
    }


def _added_up(entries: Sequence[Obj]) -> list[Obj]:
    found: dict[tuple[str, str], Obj] = {}
    for entry in entries:
        key = (entry["tax_rate_details"]["tax_rate"], entry["taxability_reason"])
        known = found.setdefault(key, {**entry, "amount": 0, "taxable_amount": 0})
        known["amount"] += entry["amount"]
        known["taxable_amount"] += entry["taxable_amount"]
    return list(found.values())


def _percentage(books: Books, place: Place) -> tuple[float, str]:
    """How much is taken at a place, and why just that."""
    if place.exempt == "exempt":
        return 0.0, "customer_exempt"
    state = place.state or _BY_POSTAL_CODE.get((place.postal_code or "")[:1]) if place.country == "US" else None
    if not _registered(books, place.country, state):
        return 0.0, "not_collecting"
    home = (books.dashboard.head_office or {}).get("country")
    abroad = place.country != home and place.country in EUROPEAN and "eu_vat" in place.tax_ids
    if place.exempt == "reverse" or abroad:
        return 0.0, "reverse_charge"
    if place.country == "US":
        rate = _SALES.get(state or "", 0.0)
        return (rate, "standard_rated") if rate else (0.0, "not_subject_to_tax")
    return _VAT.get(place.country or "", _OTHERS), "standard_rated"


def _registered(books: Books, country: str | None, state: str | None) -> bool:
    for one in books.store.all("tax.registration"):
        if one["status"] != "active" or one["country"] != country:
            continue
        if country != "US" or one["country_options"]["us"]["state"] == state:
            return True
    return False


def _rate(books: Books, place: Place, percentage: float, *, on_top: bool) -> str:
    """The rate's own object, made once for each place, percentage and behaviour."""
    for known in books.store.all("tax_rate"):
        if (known["country"], known["percentage"], known["inclusive"]) == (place.country, percentage, not on_top):
            return str(known["id"])
    sales = place.country == "US"
    made: Obj = {
        "id": new_id("txr"),
        "object": "tax_rate",
        "active": False,
        "country": place.country,
        "created": books.now(),
        "description": None,
        "display_name": "Sales Tax" if sales else "VAT",
        "effective_percentage": percentage,
        "flat_amount": None,
        "inclusive": not on_top,
        "jurisdiction": place.country,
        "jurisdiction_level": "state" if sales else "country",
        "livemode": False,
        "metadata": {},
        "percentage": percentage,
        "rate_type": "percentage",
        "state": place.state,
        "tax_type": "sales_tax" if sales else "vat",
    }
    return str(books.add(made)["id"])
