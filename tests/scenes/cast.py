"""Who appears in the scenes: one subscriber, what she bought, and what the operator sells."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from domain.access import Access, Level
from domain.catalogue import parse_catalogue
from domain.discount import Discount
from domain.door import Door
from domain.money import Money
from domain.payment import Attempt
from domain.planned_change import PlannedChange
from domain.promo import Promo
from domain.subscriber import Known
from domain.subscription import Invoice, Payment, PaymentMethod, Subscription
from tests.support import facts
from tests.support.shop import ROOT, catalogue

NOW = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
WEEK = timedelta(days=7)
NEXT = NOW + WEEK
USD_150, USD_250 = Money(15_000, "usd"), Money(25_000, "usd")

SOLD = replace(catalogue(), terms_url="https://example.com/terms")
MANY = parse_catalogue((ROOT / "docs" / "everything.toml").read_text())
BASIC, PREMIUM = SOLD.tiers[0], SOLD.tiers[1]
BY_MANY_TERMS = MANY.tiers[0]

ADA = Known(id=1, telegram_id=5_000_000_001, first_name="Ada", username="ada")
LOUNGE = Door(slug="lounge", title="Retainer lounge", link="https://t.me/+lounge", member=False)
LATER = Door(slug="briefings", title="Retainer briefings", link=None, member=False)
CARD = PaymentMethod(ref="pm_1", customer="cus_1", kind="card", brand="visa", last4="4242", exp_month=4, exp_year=2030)
BANK = PaymentMethod(ref="pm_2", customer="cus_1", kind="us_bank_account", brand=None, last4="6789", mandate="active")
PROMO = Promo(
    ref="promo_1",
    code="WELCOME20",
    discount=Discount(ref="di_1", percent=Decimal(20)),
    once=True,
)
PLANNED = PlannedChange(tier="basic", price="price_1", amount=USD_150, interval="week", quantity=1, at=NEXT)


def access(reason: str, level: Level = Level.FULL, *, until: datetime | None = None) -> Access:
    """A decision about the smallest tier."""
    return Access(level=level, tier="basic", reason=reason, until=until)


def subscription(**more: Any) -> Subscription:  # noqa: ANN401  # any field of a subscription
    """A weekly plan that begins now; `more` replaces fields."""
    return facts.subscription(**{"created": NOW, "period_start": NOW, "period_end": NEXT, **more})


def payment(**more: Any) -> Payment:  # noqa: ANN401  # any field of a payment
    """A payment that came through."""
    return facts.payment(**{"created": NOW, **more})


def invoice(**more: Any) -> Invoice:  # noqa: ANN401  # any field of an invoice
    """A paid bill of the running week."""
    moments = {"created": NOW, "period_start": NOW, "period_end": NEXT, "paid_at": NOW}
    return facts.invoice(**{**moments, "number": "RET-0001", **more})


def attempt() -> Attempt:
    """A try that the bank refused."""
    return Attempt(ref="ch_1", at=NOW, outcome="failed", amount=15_000, decline_code="insufficient_funds")
