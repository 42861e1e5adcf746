"""The notices about changes of a plan, as messages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aiogram.types import InlineKeyboardButton

from bot.callbacks import OpenPortal, PayBill, ShowChanges, ShowStatus, UndoChange
from bot.screens.screen import Screen, lines, rows
from bot.screens.telling import Telling
from domain.decline import Decline
from domain.money import Money
from domain.question import about_terms


def plan_named(n: Telling) -> str:
    """`2 × Premium, $500.00 per week`."""
    name = n.t.plain("change-many", tier=n.tier(), quantity=int(n.text("quantity") or 1))
    price = n.t.plain(f"price-per-{n.text('interval') or 'week'}", price=n.money("price") or "")
    return n.t.plain("change-named", plan=name, price=price)


def _undo(n: Telling) -> list[InlineKeyboardButton]:
    """Of just this change: an old message must not take back a newer one."""
    price, at = n.details.get("price") or {}, n.text("at")
    terms = about_terms(
        n.details.get("tier"),
        Money(int(price.get("amount", 0)), str(price.get("currency"))),
        n.text("interval"),
        int(n.text("quantity") or 1),
        datetime.fromisoformat(at) if at else None,
    )
    return n.button("button-undo-change", UndoChange(about=terms))


def _planned(n: Telling) -> Screen:
    text = n.t("notice-change-planned", before=n.tier("before"), plan=plan_named(n), at=n.moment("at") or "")
    return Screen(text, rows(_undo(n), n.button("button-status", ShowStatus())))


def _undone(n: Telling) -> Screen:
    text = n.t("notice-change-undone", before=n.tier("before"), plan=plan_named(n))
    return Screen(text, rows(n.button("button-status", ShowStatus())))


def _unpaid(n: Telling) -> Screen:
    decline = Decline(n.text("decline") or Decline.BANK)
    pay, card = n.button("button-bill", PayBill()), n.button("button-card", OpenPortal())
    helpful = [card, pay] if decline in {Decline.CARD, Decline.STOP} else [pay, card]
    text = n.t("notice-change-unpaid", before=n.tier("before"), plan=plan_named(n), due=n.money("due") or "")
    return Screen(lines(text, _until(n)), rows(*helpful, _undo(n)))


def _confirm(n: Telling) -> Screen:
    text = n.t("notice-change-confirm", before=n.tier("before"), plan=plan_named(n), due=n.money("due") or "")
    pay = n.button("button-confirm", PayBill())
    return Screen(lines(text, _until(n)), rows(pay, _undo(n)))


def _until(n: Telling) -> str:
    return n.t("change-until", at=n.moment("at") or "")


def _expired(n: Telling) -> Screen:
    text = n.t("notice-change-expired", before=n.tier("before"), plan=plan_named(n))
    return Screen(text, rows(n.button("button-change-plan", ShowChanges())))


def _changed(n: Telling) -> Screen:
    return Screen(n.t("notice-plan-changed", plan=plan_named(n)), rows(n.button("button-status", ShowStatus())))


PLAN_NOTICES: dict[str, Callable[[Telling], Screen]] = {
    "plan_changed": _changed,
    "change_planned": _planned,
    "change_undone": _undone,
    "change_unpaid": _unpaid,
    "change_confirm": _confirm,
    "change_expired": _expired,
}
