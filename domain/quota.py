"""What a tier allows: whether a feature is there, how much of a limit is left, and what a person who is refused must be told.

Full access and grace allow everything that the tier has; restricted and none allow nothing. Units that were used stay used when a plan
becomes smaller: then nothing is left until the window ends, and never less than nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from domain.access import Level
from domain.window import window_at

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from domain.access import Access
    from domain.tier import Catalogue, Limit, Tier
    from domain.window import Period, Window


class Why(StrEnum):
    """Why not."""

    NO_PLAN = "no-plan"  # nothing is open
    OWED = "owed"  # a payment is missing
    NOT_IN_TIER = "not-in-tier"
    USED_UP = "used-up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """How one limit stands for one person in the present window. `amount` is what all that they pay for allows."""

    limit: Limit
    amount: int
    used: int
    window: Window

    @property
    def left(self) -> int:
        """Never below nothing, also where a plan has become smaller than what was used."""
        return max(self.amount - self.used, 0)

    @property
    def resets_at(self) -> datetime | None:
        """When everything is there again; None where the plan ends with this window."""
        return self.window.ends if self.window.followed else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """A no about the feature or the limit of that slug. `title` is the operator's word for it, empty where no tier has it.

    `tier` is the person's. `resets_at` is when there is something again, where waiting helps; `better` are the tiers on sale that have
    it, or have more. `rests_on` is what their plan rests on, which decides how they come to a bigger one.
    """

    why: Why
    slug: str
    title: str
    tier: Tier | None = None
    allowance: Allowance | None = None
    better: tuple[Tier, ...] = ()
    rests_on: str = "subscription"

    @property
    def resets_at(self) -> datetime | None:
        return self.allowance.resets_at if self.allowance is not None else None


def allowances(
    access: Access,
    period: Period | None,
    used: Mapping[tuple[str, datetime], int],
    *,
    catalogue: Catalogue,
    now: datetime,
) -> tuple[Allowance, ...]:
    """How every limit of the person's tier stands, in the file's order. `used` counts units by slug and by their window's start."""
    tier = catalogue.tier(access.tier)
    if tier is None or period is None or not access.level.open:
        return ()
    return tuple(_allowance(limit, period, used, now) for limit in tier.limits)


def deny_feature(slug: str, access: Access, catalogue: Catalogue) -> Denial | None:
    """Why this feature is not for them; None where it is."""
    tier = catalogue.tier(access.tier) if access.level.open else None
    if tier is not None and tier.feature(slug) is not None:
        return None
    having = tuple(one for one in catalogue.sold if one.feature(slug) is not None)
    named = (feature for one in catalogue.tiers if (feature := one.feature(slug)) is not None)
    title = next((feature.title for feature in named), "")
    return Denial(why=_why(access), slug=slug, title=title, tier=tier, better=having, rests_on=rests_on(access))


def deny_use(
    slug: str, access: Access, allowed: tuple[Allowance, ...], catalogue: Catalogue, *, units: int = 1
) -> Denial | None:
    """Why so many units are not for them now; None where they are."""
    allowance = next((one for one in allowed if one.limit.slug == slug), None)
    if allowance is not None and allowance.left >= units:
        return None
    has = allowance.limit.amount if allowance is not None else 0
    better = tuple(one for one in catalogue.sold if (limit := one.limit(slug)) is not None and limit.amount > has)
    named = (limit for one in catalogue.tiers if (limit := one.limit(slug)) is not None)
    title = allowance.limit.title if allowance is not None else next((limit.title for limit in named), "")
    tier = catalogue.tier(access.tier) if access.level.open else None
    why = Why.USED_UP if allowance is not None else _why(access)
    rests = rests_on(access)
    return Denial(why=why, slug=slug, title=title, tier=tier, allowance=allowance, better=better, rests_on=rests)


def rests_on(access: Access) -> str:
    """What a plan rests on: a subscription, which can be changed, a `pass`, beside which another is bought, or a `grant` of ours."""
    source = access.reason.partition(".")[0]
    return source if source in {"grant", "pass"} else "subscription"


def _why(access: Access) -> Why:
    if access.level.open:
        return Why.NOT_IN_TIER
    return Why.OWED if access.level is Level.RESTRICTED else Why.NO_PLAN


def _allowance(limit: Limit, period: Period, used: Mapping[tuple[str, datetime], int], now: datetime) -> Allowance:
    window = window_at(limit.window, period, now)
    return Allowance(
        limit=limit,
        amount=limit.amount * period.times,
        used=used.get((limit.slug, window.starts), 0),
        window=window,
    )
