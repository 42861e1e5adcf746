"""Discounts of a subscription: they are read and written with it, as JSON."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from domain.discount import Discount
from domain.money import Money
from storage.db import loads
from storage.pictures import moment_or_none


def as_json(discount: Discount) -> dict[str, Any]:
    """One discount as it stands in the row."""
    return {
        "ref": discount.ref,
        "percent": None if discount.percent is None else str(discount.percent),
        "amount": None if discount.amount is None else [discount.amount.amount, discount.amount.currency],
        "ends": None if discount.ends is None else discount.ends.isoformat(),
    }


def as_discounts(value: str | list[dict[str, Any]] | None) -> tuple[Discount, ...]:
    """All of them, back from the row: SQLite gives its JSON as text."""
    found = loads(value) if isinstance(value, str) else value or []
    return tuple(_discount(one) for one in found)


def _discount(row: dict[str, Any]) -> Discount:
    return Discount(
        ref=row["ref"],
        percent=None if row["percent"] is None else Decimal(row["percent"]),
        amount=None if row["amount"] is None else Money(*row["amount"]),
        ends=moment_or_none(row["ends"]),
    )
