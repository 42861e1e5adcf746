"""What is sold: tiers with their prices, trials, features, limits and chats, and the operator's policy.

These are values only; `domain/catalogue.py` reads them from the operator's file.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from domain.checkout_policy import CheckoutPolicy
from domain.leaving_policy import LeavingPolicy
from domain.money import Money
from domain.notice_policy import NoticePolicy
from domain.removal import RemovalPolicy

INTERVALS = ("day", "week", "month", "year")
ONCE = "once"
FULFILMENTS = ("service", "physical", "digital")


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What one interval of a tier costs in one currency. Stripe's price is found by `lookup_key`, never by id.

    A pass is bought once: its interval is `once`, and it opens the tier for `days`.
    """

    tier: str
    interval: str
    money: Money
    days: int = 0

    @property
    def is_pass(self) -> bool:
        """Whether it is bought once and never renews."""
        return self.interval == ONCE

    @property
    def term(self) -> str:
        """What is bought, in one short word: `week`, `year`, `30days`."""
        return f"{self.days}days" if self.is_pass else self.interval

    @property
    def lookup_key(self) -> str:
        """The name under which Stripe knows the current price: `tier.term.currency`."""
        return f"{self.tier}.{self.term}.{self.money.currency}"

    def times(self, number: int) -> Price:
        """The same for so many of it."""
        return replace(self, money=Money(self.money.amount * number, self.money.currency))


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
    """One thing that is sold. `rank` is its place in the file: a later one is higher. `prices` renew, `passes` do not."""

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
    passes: tuple[Price, ...] = ()
    quantity_most: int = 1  # how many of it one person may have at once

    @property
    def all_prices(self) -> tuple[Price, ...]:
        """Everything that can be bought of it: what renews first, then the passes, each in the file's order."""
        return self.prices + self.passes

    @property
    def product(self) -> str:
        """The id of its product at Stripe; we choose it, so a tier is known by its product and by nothing else."""
        return product_of(self.slug)

    def feature(self, slug: str) -> Feature | None:
        """Find one of its features."""
        return next((one for one in self.features if one.slug == slug), None)

    def limit(self, slug: str) -> Limit | None:
        """Find one of its limits."""
        return next((one for one in self.limits if one.slug == slug), None)

    def price(self, term: str, currency: str) -> Price | None:
        """Its price for a term (`week`, `30days`) and a currency, if it is sold so."""
        return next((p for p in self.all_prices if p.term == term and p.money.currency == currency), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The operator's written decisions about access where money is in doubt.

    `dispute_ends`: whether a dispute ends its subscription, "no", "lost" or "opened". `fraud_warning`: "tell" an admin, or "refund" the
    payment, end its subscription and sell its person nothing more.
    `second_subscription`: "tell" an admin, or "cancel" the newer one and give its money back. `known_card`:
    where free days begin with a card that somebody else has used, "tell" an admin, or ask the person, too, to pay now or to end it
    ("end_trial"). `max_stale`: how long after a deadline
    access may rest on an older picture before the admins hear of it; nothing closes by it.
    All times count from a renewal's first failure. `retry_after`: when the program tries again by itself, none of it where `retries` is
    "stripe". `at_the_end`: what becomes of the subscription when `restricted` is over, "cancel", "pause" or "leave".
    `longest_pause`: for how long people may pause by themselves, nothing where they may not. `credit_unused`: whether what they have
    paid and do not use then is credited to them. `bill_after_cancel`: what becomes of the open bill of somebody who cancels while they
    owe it, "keep" or "void".
    """

    debit_on_its_way: str = "closed"
    full_refund: str = "close"
    open_dispute: str = "close"
    after_cancel: str = "paid_period"
    dispute_ends: str = "no"
    fraud_warning: str = "tell"
    second_subscription: str = "tell"
    known_card: str = "tell"
    max_stale: timedelta = timedelta(hours=6)
    grace: timedelta
    restricted: timedelta
    retries: str = "ours"
    retry_after: tuple[timedelta, ...] = (timedelta(days=1), timedelta(days=3), timedelta(days=6))
    at_the_end: str = "cancel"
    bill_after_cancel: str = "keep"
    longest_pause: timedelta = timedelta(0)
    credit_unused: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The whole file, read: what is sold, the chats it opens, the policy, and the hash of the text."""

    tiers: tuple[Tier, ...]
    chats: tuple[GatedChat, ...]
    policy: Policy
    checkout: CheckoutPolicy = field(default_factory=CheckoutPolicy)
    notices: NoticePolicy = field(default_factory=NoticePolicy)
    leaving: LeavingPolicy = field(default_factory=LeavingPolicy)
    removal: RemovalPolicy = field(default_factory=RemovalPolicy)
    digest: str
    business: str
    support: str | None = None
    terms_url: str | None = None
    terms: str | None = None  # what else is agreed, in the operator's own words

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
