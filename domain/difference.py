"""What differs between two pictures of one person, in words for whoever runs this: fact by fact, nothing left out."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from domain.subscription import Customer, Invoice, PaymentMethod, Snapshot, Subscription

    Fact = Customer | Subscription | Invoice | PaymentMethod


def differences(here: Snapshot | None, there: Snapshot) -> tuple[str, ...]:
    """One sentence per difference, ours before Stripe's; none where both say the same."""
    found: list[str] = []
    for name in ("customers", "subscriptions", "invoices", "payment_methods"):
        ours = {row.ref: row for row in (getattr(here, name) if here is not None else ())}
        theirs = {row.ref: row for row in getattr(there, name)}
        found += [f"{ref}: only here" for ref in ours.keys() - theirs.keys()]
        for ref, row in theirs.items():
            found += [f"{ref}: only at Stripe"] if ref not in ours else _of(ours[ref], row)
    return tuple(sorted(found))


def _of(ours: Fact, theirs: Fact) -> Iterator[str]:
    for field in fields(ours):
        mine, other = getattr(ours, field.name), getattr(theirs, field.name)
        if mine != other:
            yield f"{ours.ref}: {field.name} is {mine} here, {other} at Stripe"
