"""A call to Stripe that is owed: what it does, to what, when, and why. Written down with a decision, made afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Aim(StrEnum):
    """What a call is for. Each is made at most once under its key."""

    RETRY = "dunning.retry"  # charge the card of an unpaid invoice again
    END = "dunning.end"  # end a subscription that nobody pays for
    SETTLE = "invoice.settle"  # charge a new card with an invoice that is still unpaid
    ADOPT = "subscription.adopt_card"  # let a subscription charge the card that its person chose
    CUT = "subscription.cut_second"  # end a second subscription of one person
    REFUND = "payment.refund"  # give back what was paid for it


TIMED = (Aim.RETRY, Aim.END)  # planned ahead, and taken back when the debt is gone


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call. `about` is the invoice, subscription or payment that it changes, `method` the card for it, `due` its moment."""

    aim: Aim
    key: str
    subscription: str
    about: str
    due: datetime
    method: str | None = None
