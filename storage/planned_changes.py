"""A change that waits or is planned: it is read and written with its subscription, as JSON."""

from __future__ import annotations

from typing import Any

from domain.money import Money
from domain.planned_change import PlannedChange
from storage.db import loads
from storage.pictures import moment_of


def change_json(change: PlannedChange | None) -> dict[str, Any] | None:
    """The change as it stands in the row."""
    if change is None:
        return None
    return {
        "tier": change.tier,
        "price": change.price,
        "amount": [change.amount.amount, change.amount.currency],
        "interval": change.interval,
        "quantity": change.quantity,
        "at": change.at.isoformat(),
        "invoice": change.invoice,
    }


def as_change(value: str | dict[str, Any] | None) -> PlannedChange | None:
    """The change, back from the row: SQLite gives its JSON as text."""
    row = loads(value) if isinstance(value, str) else value
    if not row:
        return None
    return PlannedChange(
        tier=row["tier"],
        price=row["price"],
        amount=Money(*row["amount"]),
        interval=row["interval"],
        quantity=row["quantity"],
        at=moment_of(row["at"]),
        invoice=row["invoice"],
    )
