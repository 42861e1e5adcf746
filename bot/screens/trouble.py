"""What went wrong, in words: what happened, whether money moved, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Admin, AdminPage, AskSupport, ManagePlan, OpenPortal, PayBill, ShowStatus, ShowTiers
from bot.screens.screen import Screen, rows, tap
from bot.screens.usage import denied
from domain.error import (
    AddressNeeded,
    AlreadySubscribed,
    Barred,
    CannotChange,
    Defect,
    MovedOn,
    NotAllowed,
    NothingOwed,
    NothingToManage,
    OtherCurrency,
    Outage,
    PassRunning,
    PaymentOwed,
    PlanTakenBack,
    PromoUnusable,
    StillAsking,
    StillPaying,
    TierNotSold,
    UnknownPayment,
    UnknownPerson,
)

if TYPE_CHECKING:
    from aiogram.types import InlineKeyboardButton

    from bot.words import Speaker
    from domain.error import RetainerError


def trouble(t: Speaker, error: RetainerError, *, again: InlineKeyboardButton | None = None) -> Screen:
    """The screen for an error of ours; `again` repeats what was tried."""
    if isinstance(error, NotAllowed) and error.denial is not None:
        return denied(t, error.denial)
    key = str(getattr(error, "key", Defect.key))
    return Screen(t(key if t.knows(key) else Defect.key), rows(_way_out(t, error, again)))


def given_up(t: Speaker) -> Screen:
    """What somebody wanted has failed in a way that nobody foresaw; what of it is done, nobody knows here."""
    buttons = [tap(t.plain("button-status"), ShowStatus())], [tap(t.plain("button-ask"), AskSupport())]
    return Screen(t("given-up"), rows(*buttons))


def _way_out(t: Speaker, error: RetainerError, again: InlineKeyboardButton | None) -> list[InlineKeyboardButton]:
    match error:
        case AlreadySubscribed():
            return [tap(t.plain("button-status"), ShowStatus()), tap(t.plain("button-portal"), OpenPortal())]
        case CannotChange():
            return _change_first(t, error.reason)
        case PaymentOwed():
            return [tap(t.plain("button-bill"), PayBill()), tap(t.plain("button-card"), OpenPortal())]
        case NothingOwed() | MovedOn() | PlanTakenBack() | StillAsking() | StillPaying() | PassRunning():
            return _pay_or_look(t, error)
        case TierNotSold() | OtherCurrency() | PromoUnusable() | NothingToManage():
            return [tap(t.plain("button-tiers"), ShowTiers())]
        case Outage() if again is not None:
            return [again]
        case Defect() | Barred():
            return [tap(t.plain("button-ask"), AskSupport())]
        case _:
            return _look_again(t, error)


def _pay_or_look(t: Speaker, error: RetainerError) -> list[InlineKeyboardButton]:
    """The status says what has come of it; where an address is lacking, that comes first."""
    if isinstance(error, AddressNeeded):
        return [tap(t.plain("button-address"), OpenPortal())]
    return [tap(t.plain("button-status"), ShowStatus())]


def _look_again(t: Speaker, error: RetainerError) -> list[InlineKeyboardButton]:
    """Only admins look for somebody."""
    lost = isinstance(error, UnknownPerson | UnknownPayment)
    return [tap(t.plain("button-admin-find"), Admin(page=AdminPage.FIND))] if lost else []


def _change_first(t: Speaker, reason: str) -> list[InlineKeyboardButton]:
    """What has to be done before a plan can be changed."""
    ways = {
        "none": [tap(t.plain("button-tiers"), ShowTiers())],
        "owed": [tap(t.plain("button-bill"), PayBill())],
        "waiting": [tap(t.plain("button-bill"), PayBill()), tap(t.plain("button-manage"), ManagePlan())],
        "ending": [tap(t.plain("button-portal"), OpenPortal())],
    }
    return ways.get(reason, [tap(t.plain("button-status"), ShowStatus())])
