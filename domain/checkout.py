"""What may stand in the way of a checkout, and what an offer is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.error import AlreadySubscribed, PassRunning, PaymentOwed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from domain.bought_pass import PassStanding
    from domain.money import Money
    from domain.promo import Promo
    from domain.subscription import Snapshot
    from domain.tier import Price, Tier

_OWING = frozenset({"past_due", "unpaid", "incomplete"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A tier as it is offered to one person: `trial_days` is 0 for somebody who had a trial before, and for a pass.

    `price` is one of `choices`, all in one currency; `currencies` are the others that they could choose while none is settled.
    `promo` takes something off; `runs_until` is when the pass of this tier that they have ends, to which another is added.
    `quantity` is how many they want: `price` is for one, `whole` for all of them.
    """

    tier: Tier
    price: Price
    trial_days: int
    choices: tuple[Price, ...] = ()
    currencies: tuple[str, ...] = ()
    promo: Promo | None = None
    runs_until: datetime | None = None
    quantity: int = 1

    @property
    def whole(self) -> Price:
        """The price of as many as they want."""
        return self.price.times(self.quantity)

    @property
    def first_payment(self) -> Money:
        """What is taken first: the price, or what the promotion code leaves of it."""
        return self.promo.discount.off(self.whole.money) if self.promo else self.whole.money


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCheckout:
    """A link that can be paid now. `token` names it in our return address. `with_code`: it was opened with a code, which leaves
    `first_payment` of its price; None where only Stripe's page knows how much that is. `price` is
    for one, `whole` for as many as it was opened for.
    """

    url: str
    token: str
    tier: Tier
    price: Price
    trial_days: int
    expires_at: datetime
    first_payment: Money | None = None
    with_code: bool = False
    quantity: int = 1

    @property
    def whole(self) -> Price:
        """The price of all of them."""
        return self.price.times(self.quantity)


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


def refuse_beside_pass(
    standings: tuple[PassStanding, ...], price: Price, rank: Callable[[str | None], int], *, now: datetime
) -> None:
    """Raise `PassRunning` where a pass that runs covers what would be bought.

    More time of the same tier is added to it, and a higher tier gives more; a subscription to what is open already would be paid twice.
    """
    for standing in standings:
        if standing.until is None or standing.until <= now:
            continue
        higher = rank(price.tier) > rank(standing.tier)
        more_time = price.is_pass and price.tier == standing.tier
        if not higher and not more_time:
            raise PassRunning
