"""What a question with a button was about, as a few letters that the button carries: an old yes is no yes to what holds now.

Whatever the question named belongs in here, and nothing that the yes itself changes: a second tap must still find the same.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2s
from typing import TYPE_CHECKING

from domain.error import MovedOn
from domain.wish import RUNNING

if TYPE_CHECKING:
    from domain.money import Money
    from domain.planned_change import PlannedChange
    from domain.subscription import Subscription

FRESH = timedelta(hours=1)  # what can not be taken back is agreed to at once, or asked again
_BYTES = 4  # it guards nobody's secret: the next period only must look different


def about_cancelling(row: Subscription) -> str:
    """Which plan ends, when, and whether it goes on until then."""
    return _letters(row.ref, row.tier, row.period_end, row.status in RUNNING)


def about_keeping(row: Subscription) -> str:
    """The period with which it would have ended."""
    return _letters(row.ref, row.period_end)


def about_pausing(row: Subscription) -> str:
    """The period in which it rests: its end moves with the pause, its beginning does not."""
    return _letters(row.ref, row.tier, row.period_start)


def about_resuming(row: Subscription) -> str:
    """The pause that ends, and what is charged then."""
    return _letters(row.ref, row.paused_at, row.amount.amount, row.amount.currency)


def about_undoing(change: PlannedChange) -> str:
    """The plan that is not to come, or not to be paid."""
    return about_terms(change.tier, change.amount, change.interval, change.quantity, change.at)


def about_terms(tier: str | None, amount: Money, interval: str, quantity: int, at: datetime | None) -> str:
    """The same of what a notice names."""
    return _letters(tier, amount.amount, amount.currency, interval, quantity, at)


def hold_to(asked: str | None, now: str) -> None:
    """Raise `MovedOn` where a button was about something else; None comes from no button."""
    if asked is not None and asked != now:
        raise MovedOn


def is_fresh(asked_at: int, *, now: datetime) -> bool:
    """Whether a question of that moment (Unix seconds) may still be answered."""
    return now.timestamp() - asked_at <= FRESH.total_seconds()


def _letters(*named: object) -> str:
    plain = [int(one.timestamp()) if isinstance(one, datetime) else one for one in named]
    return blake2s(repr(plain).encode(), digest_size=_BYTES).hexdigest()
