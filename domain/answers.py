"""What was read at Stripe about one person, before it is made ours."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from domain.stripe_json import Json


@dataclass(slots=True, kw_only=True)
class Answers:
    """What Stripe said about one person, as it said it. `fetched_at` is the time before the first request."""

    fetched_at: datetime
    customers: list[Json] = field(default_factory=list)
    subscriptions: list[Json] = field(default_factory=list)
    invoices: list[Json] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)  # invoices that were asked for by name and are not there (any more)
    reached: dict[str, int] = field(default_factory=dict)  # when the oldest invoice on a customer's list was made
    payment_methods: list[Json] = field(default_factory=list)
    payment_intents: dict[str, Json] = field(default_factory=dict)
    mandates: dict[str, str] = field(default_factory=dict)  # the status of the permission behind a bank account
    charges: list[Json] = field(default_factory=list)  # with their refunds
    disputes: dict[str, list[Json]] = field(default_factory=dict)  # of a payment, newest first
    warnings: list[Json] = field(default_factory=list)
    credit_notes: dict[str, list[Json]] = field(default_factory=dict)  # of an invoice
