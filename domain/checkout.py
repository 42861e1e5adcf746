"""What may stand in the way of a checkout, and what an offer is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.error import AlreadySubscribed, PaymentOwed

if TYPE_CHECKING:
    from datetime import datetime

    from domain.subscription import Snapshot
    from domain.tier import Price, Tier

_OWING = frozenset({"past_due", "unpaid", "incomplete"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A tier as it is offered to one person: `trial_days` is 0 for somebody who had a trial before."""

    tier: Tier
    price: Price
    trial_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCheckout:
    """A link that can be paid now. `token` names it in our return address."""

    url: str
    token: str
    tier: Tier
    price: Price
    trial_days: int
    expires_at: datetime


def refuse_second(statuses: Snapshot | None) -> None:
    """Raise `PaymentOwed` or `AlreadySubscribed` where a living subscription stands in the way."""
    if statuses is not None:
        refuse_living([row.status for row in statuses.living()])


def refuse_living(statuses: list[str]) -> None:
    """The same for the statuses of whatever may still charge."""
    if any(status in _OWING for status in statuses):
        raise PaymentOwed
    if statuses:
        raise AlreadySubscribed
