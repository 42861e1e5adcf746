"""What is sold: tiers with their prices, trials, features, limits and chats, and the operator's policy.

These are values only; `domain/catalogue.py` reads them from the operator's file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.money import Money

INTERVALS = ("day", "week", "month", "year")
FULFILMENTS = ("service", "physical", "digital")


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What one interval of a tier costs in one currency. Stripe's price is found by `lookup_key`, never by id."""

    tier: str
    interval: str
    money: Money

    @property
    def lookup_key(self) -> str:
        """The name under which Stripe knows the current price: `tier.interval.currency`."""
        return f"{self.tier}.{self.interval}.{self.money.currency}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How many units of something fit into one window (`week`, `day`, `month`)."""

    slug: str
    amount: int
    window: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """Something a tier has, in the operator's words."""

    slug: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GatedChat:
    """A group or channel that tiers open. Its chat id lives in the database, since Telegram may change it."""

    slug: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """One thing that is sold. `rank` is its place in the file: a later one is higher."""

    slug: str
    rank: int
    title: str
    description: str
    fulfilment: str
    sold: bool
    trial_days: int
    prices: tuple[Price, ...]
    features: tuple[Feature, ...] = ()
    limits: tuple[Limit, ...] = ()
    chats: tuple[str, ...] = ()

    @property
    def product(self) -> str:
        """The id of its product at Stripe; we choose it, so a tier is known by its product and by nothing else."""
        return product_of(self.slug)

    def price(self, interval: str, currency: str) -> Price | None:
        """Its price for an interval and a currency, if it is sold so."""
        return next((p for p in self.prices if p.interval == interval and p.money.currency == currency), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The operator's written decisions about access where money is in doubt.

    `second_subscription`: "tell" an admin, or "cancel" the newer one and give its money back.
    All times count from a renewal's first failure. `retry_after`: when the program tries again by itself, none of it where `retries` is
    "stripe". `at_the_end`: what becomes of the subscription when `restricted` is over, "cancel" or "leave".
    """

    debit_on_its_way: str = "closed"
    full_refund: str = "close"
    open_dispute: str = "close"
    after_cancel: str = "paid_period"
    second_subscription: str = "tell"
    grace: timedelta
    restricted: timedelta
    retries: str = "ours"
    retry_after: tuple[timedelta, ...] = (timedelta(days=1), timedelta(days=3), timedelta(days=6))
    at_the_end: str = "cancel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The whole file, read: what is sold, the chats it opens, the policy, and the hash of the text."""

    tiers: tuple[Tier, ...]
    chats: tuple[GatedChat, ...]
    policy: Policy
    digest: str
    business: str
    support: str | None = None
    terms_url: str | None = None

    def tier(self, slug: str | None) -> Tier | None:
        """Find a tier by its slug."""
        return next((tier for tier in self.tiers if tier.slug == slug), None)

    @property
    def sold(self) -> tuple[Tier, ...]:
        """The tiers that a new subscriber can choose from, in the file's order."""
        return tuple(tier for tier in self.tiers if tier.sold)

    def rank(self, slug: str | None) -> int:
        """How high a tier stands; an unknown one stands below all."""
        tier = self.tier(slug)
        return -1 if tier is None else tier.rank


def product_of(slug: str) -> str:
    """The product id at Stripe that stands for a tier."""
    return f"retainer_{slug}"


def tier_of(product: str) -> str | None:
    """The tier that a product id at Stripe stands for, or None where it is none of ours."""
    prefix = product_of("")
    return product.removeprefix(prefix) if product.startswith(prefix) else None
