"""Stripe's facts about one person, as frozen values: what every rule below reads.

A `Snapshot` is a picture of one subscriber's customers, subscriptions, invoices, payments and payment methods. Stripe's enums
are open, so statuses stay strings; the constants here name those that we know. Times are aware UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from domain.discount import Discount
    from domain.money import Money
    from domain.payment import Attempt, CreditNote, Dispute, FraudWarning, Refund
    from domain.planned_change import PlannedChange

KNOWN_STATUSES = frozenset(
    {"incomplete", "incomplete_expired", "trialing", "active", "past_due", "unpaid", "paused", "canceled"},
)
# In every other one, also in one that we do not know, it can still charge its person and stands in the way of a second.
ENDED_STATUSES = frozenset({"canceled", "incomplete_expired"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A billing address as it was written; tax is reckoned by it. `country` is ISO's two letters."""

    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    state: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxId:
    """A number that a tax office gave. `kind` is Stripe's word for it (`eu_vat`), `verification` what the office says of it."""

    ref: str
    kind: str
    value: str
    verification: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """Stripe's record of a person; a subscriber may have several over time. `currency` is what Stripe bills it in, once it has,
    `locale` the language that it writes to them in, `discounted` whether something is taken off all that it is billed.
    """

    ref: str
    currency: str | None = None
    email: str | None = None
    name: str | None = None
    address: Address | None = None
    locale: str | None = None
    tax_ids: tuple[TaxId, ...] = ()
    deleted: bool = False
    default_payment_method: str | None = None
    discounted: bool = False

    @property
    def country(self) -> str | None:
        """Where they live, by their billing address."""
        return self.address.country if self.address else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """The agreement. `tier` is the slug that its product stands for, or None for a product that we do not know; `last_tier` is what it
    was last known to be for, whoever gave access meanwhile.

    `canceled_at` is when its end was wished last; `ends_with_period`: by the flag, not by a date. `paused_collection` is what becomes
    of its bills while nobody collects them, until `collection_resumes_at`. `paused_why` is Stripe's word for why its status is
    `paused`, since `paused_at`.
    """

    ref: str
    customer: str
    status: str
    tier: str | None
    price: str
    product: str
    amount: Money
    interval: str
    quantity: int = 1
    created: datetime
    period_start: datetime
    period_end: datetime
    trial_end: datetime | None = None
    cancel_at: datetime | None = None
    canceled_at: datetime | None = None
    ended_at: datetime | None = None
    ends_with_period: bool = False
    paused_collection: str | None = None
    collection_resumes_at: datetime | None = None
    paused_why: str | None = None
    paused_at: datetime | None = None
    default_payment_method: str | None = None
    latest_invoice: str | None = None
    discounts: tuple[Discount, ...] = ()
    item: str | None = None  # the item that stands for the tier: Stripe changes what it names
    items: int = 1  # how many there are: add-ons count
    schedule: str | None = None  # Stripe's schedule that manages it, whether it still brings a change or not
    phase_start: datetime | None = None  # since when the present phase of that schedule runs
    last_tier: str | None = None
    coming: PlannedChange | None = None
    waiting: PlannedChange | None = None

    @property
    def living(self) -> bool:
        """Whether Stripe may still charge for it; a status that we do not know counts as living."""
        return self.status not in ENDED_STATUSES

    def over_at(self, moment: datetime | None) -> bool:
        """Whether it had ended before `moment`."""
        return self.ended_at is not None and moment is not None and moment > self.ended_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One payment intent of an invoice as it stands now, with its newest charge.

    `status` is Stripe's PaymentIntent status. `decline_code` and `advice_code` are those of the newest failure.
    `dispute` is the status of the newest dispute of its charge, or None, `dispute_due` until when it can be answered.
    `failed_at` is its first failure, as far as we know. `kind` is that of the method it was tried with last (`card`,
    `us_bank_account`); `debited`: a bank was asked to debit an account for it, now or before.
    `processing_since` is when a bank debit was sent off that is not answered yet. The last four are its history, each oldest first.
    """

    ref: str
    invoice: str
    status: str
    amount: Money
    created: datetime
    charge: str | None = None
    refunded: int = 0
    dispute: str | None = None
    dispute_due: datetime | None = None
    decline_code: str | None = None
    advice_code: str | None = None
    failed_at: datetime | None = None
    payment_method: str | None = None
    kind: str | None = None
    debited: bool = False
    processing_since: datetime | None = None
    attempts: tuple[Attempt, ...] = ()
    refunds: tuple[Refund, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    warnings: tuple[FraudWarning, ...] = ()

    @property
    def needs_action(self) -> bool:
        """Whether the bank waits for the person, also where it said so by declining a renewal that nobody was there for."""
        refused = self.status == "requires_payment_method" and self.decline_code == "authentication_required"
        return refused or self.status == "requires_action"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """What is owed or was paid for one period, or once. `period_end` is the latest line's; `status` is Stripe's.

    Where it is for a pass, it opens `pass_tier` for `pass_days`.
    `tax` is how much of `total` is tax, whether it came on top or was within the price; `subtotal` is before discounts and tax.
    Both are in minor units. `next_attempt_at` is when Stripe tries to take it next, or until when one that is sent to its person, and
    never charged, is to be paid. `obstacle` is Stripe's code of why it could not be written out, or not with tax. `waited`: it waits
    for its person's address, or was once seen to; Stripe forgets that when the bill goes out, so it is remembered. `credit_used` is how
    much of it its customer's credit has paid.
    """

    ref: str
    customer: str
    subscription: str | None
    status: str
    billing_reason: str
    total: Money
    paid: int
    created: datetime
    period_start: datetime
    period_end: datetime
    attempt_count: int = 0
    next_attempt_at: datetime | None = None
    paid_at: datetime | None = None
    number: str | None = None
    pass_tier: str | None = None
    pass_days: int = 0
    tax: int = 0
    subtotal: int | None = None
    obstacle: str | None = None
    waited: bool = False
    credit_used: int = 0
    payments: tuple[Payment, ...] = ()
    credit_notes: tuple[CreditNote, ...] = ()

    @property
    def processing(self) -> bool:
        """Whether a bank debit is on its way."""
        return any(payment.status == "processing" for payment in self.payments)

    @property
    def needs_action(self) -> bool:
        """Whether the bank waits for the person's confirmation."""
        return self.status == "open" and any(payment.needs_action for payment in self.payments)

    @property
    def failed_at(self) -> datetime | None:
        """When its first known try failed, while it is still unpaid."""
        return min((p.failed_at for p in self.payments if p.failed_at), default=None) if self.status == "open" else None

    @property
    def refunded(self) -> bool:
        """Whether everything that was paid has gone back."""
        return self.paid > 0 and sum(payment.refunded for payment in self.payments) >= self.paid


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentMethod:
    """A card or a bank account: only what may be shown. `fingerprint` is a keyed hash, never Stripe's own.

    `mandate` is the status of the permission to debit a bank account (`active`, `inactive`, `pending`), as far as it was read.
    """

    ref: str
    customer: str
    kind: str
    brand: str | None = None
    last4: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    country: str | None = None
    fingerprint: str | None = None
    mandate: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One subscriber's facts. `fetched_at` is the time *before* the first request that it was read with."""

    fetched_at: datetime
    customers: tuple[Customer, ...] = ()
    subscriptions: tuple[Subscription, ...] = ()
    invoices: tuple[Invoice, ...] = ()
    payment_methods: tuple[PaymentMethod, ...] = field(default=())

    @property
    def currency(self) -> str | None:
        """The currency that this person pays in: of their newest record that Stripe has billed, else of their newest bill."""
        billed = [row.currency for row in self.customers if row.currency and not row.deleted]
        newest = max(self.invoices, key=lambda row: row.created, default=None)
        return billed[-1] if billed else newest.total.currency if newest else None

    def subscription(self, ref: str) -> Subscription | None:
        """Find a subscription by Stripe's id."""
        return next((row for row in self.subscriptions if row.ref == ref), None)

    def invoice(self, ref: str) -> Invoice | None:
        """Find an invoice by Stripe's id."""
        return next((row for row in self.invoices if row.ref == ref), None)

    def payment(self, ref: str) -> Payment | None:
        """Find a payment by Stripe's id."""
        return next((one for row in self.invoices for one in row.payments if one.ref == ref), None)

    def invoices_of(self, subscription: Subscription) -> tuple[Invoice, ...]:
        """Its invoices that count, newest first; the latest one leads even among equals.

        A void one never does, nor one that only a change waits for: whoever does not pay it owes nothing, and keeps what they have.
        """
        waits = subscription.waiting.invoice if subscription.waiting else None
        rows = [
            row
            for row in self.invoices
            if row.subscription == subscription.ref and row.status != "void" and row.ref != waits
        ]
        rows.sort(key=lambda row: (row.created, row.ref == subscription.latest_invoice, row.ref), reverse=True)
        return tuple(rows)

    def charged_method(self, subscription: Subscription) -> PaymentMethod | None:
        """What Stripe will charge: the subscription's own method, else the customer's default."""
        customer = next((row for row in self.customers if row.ref == subscription.customer), None)
        wanted = subscription.default_payment_method or (customer.default_payment_method if customer else None)
        return next((method for method in self.payment_methods if method.ref == wanted), None)

    def orphaned(self, subscription: Subscription) -> bool:
        """Whether its customer was deleted at Stripe, which ends everything that the customer had."""
        return any(row.deleted and row.ref == subscription.customer for row in self.customers)

    def living(self) -> tuple[Subscription, ...]:
        """Every subscription that may still charge, oldest first."""
        rows = sorted(self.subscriptions, key=lambda row: (row.created, row.ref))
        return tuple(row for row in rows if row.living and not self.orphaned(row))
