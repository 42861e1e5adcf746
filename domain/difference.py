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
    return tuple(sorted(sentence for _, sentence in _compare(here, there)))


def facts_that_differ(here: Snapshot | None, there: Snapshot) -> tuple[str, ...]:
    """The same by name only, like `sub_1: status`: what a person is called, or writes from, stands in no report."""
    return tuple(sorted({name for name, _ in _compare(here, there)}))


def _compare(here: Snapshot | None, there: Snapshot) -> Iterator[tuple[str, str]]:
    for name in ("customers", "subscriptions", "invoices", "payment_methods"):
        ours = {row.ref: row for row in (getattr(here, name) if here is not None else ())}
        theirs = {row.ref: row for row in getattr(there, name)}
        for ref in ours.keys() - theirs.keys():
            yield ref, f"{ref}: only here"
        for ref, row in theirs.items():
            if ref in ours:
                yield from _of(ours[ref], row)
            else:
                yield ref, f"{ref}: only at Stripe"


def _of(ours: Fact, theirs: Fact) -> Iterator[tuple[str, str]]:
    for field in fields(ours):
        mine, other = getattr(ours, field.name), getattr(theirs, field.name)
        if field.name == "currency" and other is None:
            continue  # Stripe gives a customer one with the first bill; until then ours is what we chose it for
        if mine != other:
            yield f"{ours.ref}: {field.name}", f"{ours.ref}: {field.name} is {mine} here, {other} at Stripe"
