"""Addresses and tax numbers as texts of one column each: they are shown and compared whole, never searched."""

from __future__ import annotations

import json
from dataclasses import asdict

from domain.subscription import Address, TaxId


def write_address(address: Address | None) -> str | None:
    """An address as JSON with only what it has."""
    if address is None:
        return None
    return json.dumps({name: value for name, value in asdict(address).items() if value})


def read_address(text: str | None, country: str | None) -> Address | None:
    """The same back; of an older row only the country is known."""
    if text is None:
        return Address(country=country) if country else None
    return Address(**json.loads(text))


def write_tax_ids(tax_ids: tuple[TaxId, ...]) -> str | None:
    """Tax numbers as JSON, in Stripe's order."""
    return json.dumps([asdict(one) for one in tax_ids]) if tax_ids else None


def read_tax_ids(text: str | None) -> tuple[TaxId, ...]:
    """The same back."""
    return tuple(TaxId(**one) for one in json.loads(text)) if text else ()
