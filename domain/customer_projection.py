"""From Stripe's JSON to our facts: customers, with where they live, their language and their tax numbers."""

from __future__ import annotations

from domain.stripe_json import Json, id_of
from domain.subscription import Address, Customer, TaxId

_ADDRESS = ("line1", "line2", "city", "postal_code", "state", "country")


def customer_from(row: Json) -> Customer:
    """One customer; `tax_ids` must have been expanded, and of a deleted one nothing but the id is known."""
    if row.get("deleted"):
        return Customer(ref=row["id"], deleted=True)
    return Customer(
        ref=row["id"],
        currency=row.get("currency"),
        email=row.get("email"),
        name=row.get("name"),
        address=_address(row.get("address")),
        locale=next(iter(row.get("preferred_locales") or ()), None),
        tax_ids=tuple(_tax_id(one) for one in (row.get("tax_ids") or {}).get("data") or ()),
        default_payment_method=id_of((row.get("invoice_settings") or {}).get("default_payment_method")),
        discounted=bool(row.get("discount")),
    )


def _address(row: Json | None) -> Address | None:
    known = {name: value for name in _ADDRESS if (value := (row or {}).get(name))}
    return Address(**known) if known else None


def _tax_id(row: Json) -> TaxId:
    verified = (row.get("verification") or {}).get("status")
    return TaxId(ref=row["id"], kind=row["type"], value=row["value"], verification=verified)
