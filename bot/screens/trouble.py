"""What went wrong, in words: what happened, whether money moved, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import AskSupport, OpenPortal, PayBill, ShowStatus, ShowTiers
from bot.screens.screen import Screen, rows, tap
from domain.error import AlreadySubscribed, Defect, NothingOwed, NothingToManage, Outage, PaymentOwed, TierNotSold

if TYPE_CHECKING:
    from aiogram.types import InlineKeyboardButton

    from bot.words import Speaker
    from domain.error import RetainerError


def trouble(t: Speaker, error: RetainerError, *, again: InlineKeyboardButton | None = None) -> Screen:
    """The screen for an error of ours; `again` repeats what was tried."""
    key = str(getattr(error, "key", Defect.key))
    return Screen(t(key if t.knows(key) else Defect.key), rows(_way_out(t, error, again)))


def _way_out(t: Speaker, error: RetainerError, again: InlineKeyboardButton | None) -> list[InlineKeyboardButton]:
    match error:
        case AlreadySubscribed():
            return [tap(t.plain("button-status"), ShowStatus()), tap(t.plain("button-portal"), OpenPortal())]
        case PaymentOwed():
            return [tap(t.plain("button-bill"), PayBill()), tap(t.plain("button-card"), OpenPortal())]
        case NothingOwed():
            return [tap(t.plain("button-status"), ShowStatus())]
        case TierNotSold() | NothingToManage():
            return [tap(t.plain("button-tiers"), ShowTiers())]
        case Outage() if again is not None:
            return [again]
        case Defect():
            return [tap(t.plain("button-ask"), AskSupport())]
        case _:
            return []
