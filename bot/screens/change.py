"""Changing a plan: what else can be had, what it costs now and later, and how it stands afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import AgreeToChange, Close, ShowChange, ShowChanges, UndoChange
from bot.format import minute, money
from bot.screens.screen import Screen, lines, resting, rows, tap
from bot.words import Html
from domain.plan_change import When
from domain.question import about_undoing

if TYPE_CHECKING:
    from aiogram.types import InlineKeyboardButton

    from billing.preview_change import Preview
    from billing.read_changes import Changes
    from bot.words import Speaker
    from domain.plan_change import Choice
    from domain.planned_change import PlannedChange

    Planned = tuple[tuple[PlannedChange, str], ...]


def change_list(t: Speaker, changes: Changes) -> Screen:
    """What runs, what is planned, and a button for everything else that can be had."""
    row, close = changes.row, [tap(t.plain("button-close"), Close())]
    title = changes.tier.title if changes.tier else "?"
    runs = t(
        "change-now", plan=_named(t, title, row.quantity), price=_per(t, money(row.amount, t.language), row.interval)
    )
    if not changes.choices:
        return Screen(lines(t("change-title"), runs, t("change-nothing-else")), rows(close))
    here = [resting(t.plain("change-button-now", plan=_named(t, title, row.quantity)))]
    buttons = [here, *([tap(_label(t, choice), _shows(choice))] for choice in changes.choices)]
    planned = planned_text(t, changes.planned)
    return Screen(
        lines(t("change-title"), runs, planned, t("change-how")),
        rows(*buttons, *undo_buttons(t, changes.planned), close),
    )


def change_preview(t: Speaker, preview: Preview, *, anew: bool = False) -> Screen:
    """What would be paid now, what later, and from when on. Nothing has been done yet."""
    choice = preview.choice
    plan, regular = (
        _named(t, choice.tier.title, choice.quantity),
        _per(t, money(preview.regular, t.language), choice.price.interval),
    )
    keyboard = rows(
        [tap(_agree(t, preview), AgreeToChange(date=int(preview.date.timestamp())), "primary")],
        [tap(t.plain("button-back"), ShowChanges()), tap(t.plain("button-close"), Close())],
    )
    return Screen(
        lines(
            t("change-anew") if anew else "",
            t("change-preview-title", plan=plan, price=regular),
            _now(t, preview),
            t("change-preview-later", price=regular, at=minute(preview.next_at, t.language)),
            t("change-preview-nothing-yet"),
        ),
        keyboard,
    )


def planned_text(t: Speaker, planned: Planned) -> Html:
    """What is planned, or waits for its payment."""
    parts = []
    for change, title in planned:
        name, price = _named(t, title, change.quantity), _per(t, money(change.amount, t.language), change.interval)
        key = "status-change-planned" if change.invoice is None else "status-change-waiting"
        plan = t.plain("change-named", plan=name, price=price)
        parts.append(t(key, plan=plan, at=minute(change.at, t.language)))
    return Html("\n".join(parts))


def undo_buttons(t: Speaker, planned: Planned) -> list[list[InlineKeyboardButton]]:
    """The way back while there is one."""
    return [[tap(t.plain("button-undo-change"), UndoChange(about=about_undoing(planned[-1][0])))]] if planned else []


def _named(t: Speaker, title: str, quantity: int) -> str:
    return t.plain("change-many", tier=title, quantity=quantity)


def _per(t: Speaker, price: str, interval: str) -> str:
    return t.plain(f"price-per-{interval}", price=price)


def _label(t: Speaker, choice: Choice) -> str:
    name = _named(t, choice.tier.title, choice.quantity)
    return t.plain("change-button", plan=name, price=_per(t, money(choice.total, t.language), choice.price.interval))


def _shows(choice: Choice) -> ShowChange:
    return ShowChange(slug=choice.tier.slug, term=choice.price.term, quantity=choice.quantity)


def _now(t: Speaker, preview: Preview) -> Html:
    if preview.choice.when is When.LATER:
        return t("change-preview-keep", at=minute(preview.row.period_end, t.language))
    if preview.row.status == "trialing":
        return t("change-preview-free")
    due = t("change-preview-due", due=money(preview.due, t.language))
    credit = t("change-preview-credit", credit=money(preview.credit, t.language)) if preview.credit.amount else Html("")
    return Html("\n".join(part for part in (due, credit) if part))


def _agree(t: Speaker, preview: Preview) -> str:
    if preview.choice.when is When.LATER:
        return t.plain("button-agree-later")
    if preview.due.amount == 0:
        return t.plain("button-agree-free")
    return t.plain("button-agree-pay", due=money(preview.due, t.language))
