"""Which other plans somebody can have, from when on, and why not: what is more begins now, what is less with the next period.

Now: no tier, interval or number gets less, so the change costs something, and begins when that is paid. With the next period: anything
gets less, so what is paid stays used. In free days everything begins now and costs nothing, and they go on.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from domain.error import CannotChange
from domain.money import Money
from domain.proof import unbacked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from domain.planned_change import PlannedChange
    from domain.subscription import Snapshot, Subscription
    from domain.tier import Catalogue, Price, Tier

REASONS = ("none", "two", "owed", "waiting", "ending", "paused", "resting", "unknown", "processing", "same", "planned")
_LENGTH = {"day": 1, "week": 7, "month": 30, "year": 365}  # only their order counts
_RUNNING = frozenset({"active", "trialing"})


class When(StrEnum):
    """When a change begins."""

    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A plan that this person can have: `quantity` of a tier at a price."""

    tier: Tier
    price: Price
    quantity: int
    when: When

    @property
    def total(self) -> Money:
        """What a whole period costs, before discounts and tax."""
        return Money(self.price.money.amount * self.quantity, self.price.money.currency)


def titled_changes(row: Subscription | None, catalogue: Catalogue) -> tuple[tuple[PlannedChange, str], ...]:
    """What is planned and what waits for its payment, each with the title of its tier (its slug, where that is gone from the file)."""
    found = [] if row is None else [change for change in (row.coming, row.waiting) if change is not None]
    tiers = [catalogue.tier(change.tier) for change in found]
    return tuple(
        (change, tier.title if tier else str(change.tier or change.price))
        for change, tier in zip(found, tiers, strict=True)
    )


def changeable(snapshot: Snapshot | None) -> Subscription:
    """The subscription that can be changed. Raises `CannotChange` with the reason where none can."""
    living = snapshot.living() if snapshot is not None else ()
    if snapshot is None or not living:
        raise CannotChange("none")
    if len(living) > 1:
        raise CannotChange("two")
    (row,) = living
    reason = _standing_in_the_way(snapshot, row)
    if reason is not None:
        raise CannotChange(reason)
    return row


def _standing_in_the_way(snapshot: Snapshot, row: Subscription) -> str | None:
    bills = snapshot.invoices_of(row)
    unpaid = any(bill.status == "open" and not bill.processing for bill in bills)
    obstacles = {
        "paused": row.status == "paused",
        "owed": row.status not in _RUNNING or unpaid,
        "processing": any(bill.status == "open" for bill in bills),
        "waiting": row.waiting is not None,
        "ending": row.cancel_at is not None,
        "resting": row.paused_collection is not None,
        # Where its money went back, Stripe would take the unused time off the new price all the same: a person has to look.
        "unknown": row.tier is None or row.item is None or row.items > 1 or bool(unbacked(snapshot, row)),
    }
    return next((reason for reason, stands in obstacles.items() if stands), None)


def choices(snapshot: Snapshot | None, catalogue: Catalogue) -> tuple[Choice, ...]:
    """Every plan that can be had instead of the one that runs, in the file's order."""
    row = changeable(snapshot)
    return tuple(_choice(row, tier, price, number, catalogue) for tier, price, number in _offered(row, catalogue))


def choose(snapshot: Snapshot | None, catalogue: Catalogue, *, tier: str, term: str, quantity: int) -> Choice:
    """One of them by its names. Raises `CannotChange`, also where it is what runs already, or what is planned already."""
    row = changeable(snapshot)
    if _same(row, tier, term, quantity):
        raise CannotChange("same")
    if row.coming is not None and (row.coming.tier, row.coming.interval, row.coming.quantity) == (tier, term, quantity):
        raise CannotChange("planned")
    named = catalogue.tier(tier)
    price = named.price(term, row.amount.currency) if named is not None and named.sold else None
    if named is None or price is None or price.is_pass or not 1 <= quantity <= named.quantity_most:
        raise CannotChange("unknown")
    return _choice(row, named, price, quantity, catalogue)


def _offered(row: Subscription, catalogue: Catalogue) -> Iterator[tuple[Tier, Price, int]]:
    for tier in catalogue.sold:
        for price in tier.prices:
            if price.money.currency != row.amount.currency:
                continue
            number = min(row.quantity, tier.quantity_most)
            runs = (tier.slug, price.interval) == (row.tier, row.interval)
            wanted = [row.quantity - 1, row.quantity + 1] if runs else [number]
            for quantity in wanted:
                if 1 <= quantity <= tier.quantity_most and not _same(row, tier.slug, price.interval, quantity):
                    yield tier, price, quantity


def _same(row: Subscription, tier: str, interval: str, quantity: int) -> bool:
    return (row.tier, row.interval, row.quantity) == (tier, interval, quantity)


def _choice(row: Subscription, tier: Tier, price: Price, quantity: int, catalogue: Catalogue) -> Choice:
    less = (
        tier.rank < catalogue.rank(row.tier)
        or _LENGTH[price.interval] < _LENGTH.get(row.interval, 0)
        or quantity < row.quantity
    )
    later = less and row.status != "trialing"
    return Choice(tier=tier, price=price, quantity=quantity, when=When.LATER if later else When.NOW)
