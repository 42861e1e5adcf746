"""One builder per fact of the domain, each default valid: a test names only what it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from domain.access import Access, Level
from domain.grant import Grant
from domain.money import Money
from domain.payment import Attempt, CreditNote, Dispute, FraudWarning, Refund
from domain.subscriber import Known
from domain.subscription import Customer, Invoice, Payment, PaymentMethod, Snapshot, Subscription
from domain.tier import Policy

NOW = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
WEEK_PRICE = Money(15_000, "usd")
RANKS = {"basic": 0, "premium": 1, "enterprise": 2}

_CUSTOMER = Customer(ref="cus_1", currency="usd", email="ada@example.com", name="Ada")
_SUBSCRIPTION = Subscription(
    ref="sub_1",
    customer="cus_1",
    status="active",
    tier="basic",
    price="price_basic",
    product="retainer_basic",
    amount=WEEK_PRICE,
    interval="week",
    created=NOW - 24 * DAY,
    period_start=NOW - 3 * DAY,
    period_end=NOW + 4 * DAY,
    latest_invoice="in_1",
)
_INVOICE = Invoice(
    ref="in_1",
    customer="cus_1",
    subscription="sub_1",
    status="paid",
    billing_reason="subscription_cycle",
    total=WEEK_PRICE,
    paid=WEEK_PRICE.amount,
    created=NOW - 3 * DAY,
    period_start=NOW - 3 * DAY,
    period_end=NOW + 4 * DAY,
    attempt_count=1,
    paid_at=NOW - 3 * DAY + HOUR,
    number="R-0001",
)
_PAYMENT = Payment(
    ref="pi_1", invoice="in_1", status="succeeded", amount=WEEK_PRICE, created=NOW - 3 * DAY, charge="ch_1"
)
_METHOD = PaymentMethod(
    ref="pm_1", customer="cus_1", kind="card", brand="visa", last4="4242", exp_month=8, exp_year=2030
)
_ACCESS = Access(level=Level.FULL, tier="basic", reason="subscription.paid", until=NOW + 4 * DAY, subscription="sub_1")


def customer(**facts: Any) -> Customer:  # noqa: ANN401  # as replace() takes them, here and below
    """Ada, charged in dollars."""
    return replace(_CUSTOMER, **facts)


def subscription(**facts: Any) -> Subscription:  # noqa: ANN401
    """Three days into a week of Basic."""
    return replace(_SUBSCRIPTION, **facts)


def invoice(**facts: Any) -> Invoice:  # noqa: ANN401
    """The running week's, paid an hour after it was made."""
    return replace(_INVOICE, **facts)


def unpaid(**facts: Any) -> Invoice:  # noqa: ANN401
    """The same, tried once, unpaid."""
    return invoice(**{"status": "open", "paid": 0, "paid_at": None, **facts})


def payment(**facts: Any) -> Payment:  # noqa: ANN401
    """The payment of the running week, succeeded."""
    return replace(_PAYMENT, **facts)


def failed_payment(**facts: Any) -> Payment:  # noqa: ANN401
    """The same, declined for want of money."""
    declined = {"status": "requires_payment_method", "failed_at": NOW - 3 * DAY, "decline_code": "insufficient_funds"}
    return payment(**{**declined, **facts})


def attempt(**facts: Any) -> Attempt:  # noqa: ANN401
    """The running week's first try, declined for want of money."""
    tried = Attempt(ref="ch_0", at=NOW - 3 * DAY, outcome="failed", amount=15_000, decline_code="insufficient_funds")
    return replace(tried, **facts)


def refund(**facts: Any) -> Refund:  # noqa: ANN401
    """All of the running week's payment, back since a day."""
    whole = Refund(ref="re_1", charge="ch_1", status="succeeded", amount=WEEK_PRICE.amount, created=NOW - DAY)
    return replace(whole, **facts)


def dispute(**facts: Any) -> Dispute:  # noqa: ANN401
    """The running week's payment, disputed since a day."""
    opened = Dispute(
        ref="du_1",
        charge="ch_1",
        status="needs_response",
        amount=WEEK_PRICE.amount,
        reason="fraudulent",
        created=NOW - DAY,
        due_by=NOW + 6 * DAY,
    )
    return replace(opened, **facts)


def fraud_warning(**facts: Any) -> FraudWarning:  # noqa: ANN401
    """A bank's word about the running week's payment."""
    said = FraudWarning(ref="issfr_1", charge="ch_1", kind="misc", actionable=True, created=NOW - DAY)
    return replace(said, **facts)


def credit_note(**facts: Any) -> CreditNote:  # noqa: ANN401
    """A third of the running week, credited for the next."""
    note = CreditNote(
        ref="cn_1", number="R-0001-CN-01", status="issued", total=5_000, tax=0, credited=5_000, created=NOW - DAY
    )
    return replace(note, **facts)


def payment_method(**facts: Any) -> PaymentMethod:  # noqa: ANN401
    """A Visa card."""
    return replace(_METHOD, **facts)


def access(**facts: Any) -> Access:  # noqa: ANN401
    """Basic, paid and open."""
    return replace(_ACCESS, **facts)


def grant(tier: str = "basic", *, starts_at: datetime = NOW - DAY, ends_at: datetime | None = NOW + DAY) -> Grant:
    """Yesterday to tomorrow."""
    return Grant(tier=tier, starts_at=starts_at, ends_at=ends_at)


def policy(**facts: Any) -> Policy:  # noqa: ANN401
    """The shipped file's decisions."""
    return replace(Policy(grace=73 * HOUR, restricted=156 * HOUR), **facts)


def snapshot(
    subscriptions: tuple[Subscription, ...] | None = None,
    invoices: tuple[Invoice, ...] | None = None,
    **facts: Any,  # noqa: ANN401
) -> Snapshot:
    """One person in good order, looked at now."""
    picture = Snapshot(
        fetched_at=NOW,
        customers=(customer(),),
        subscriptions=(subscription(),) if subscriptions is None else subscriptions,
        invoices=(invoice(payments=(payment(),)),) if invoices is None else invoices,
        payment_methods=(payment_method(),),
    )
    return replace(picture, **facts)


def known(**facts: Any) -> Known:  # noqa: ANN401
    """Ada as a subscriber."""
    return replace(Known(id=7, telegram_id=1001, first_name="Ada", username="ada", language="en"), **facts)


def rank(tier: str | None) -> int:
    """The order of the tiers; what is unknown stands below all."""
    return RANKS.get(tier or "", -1)
