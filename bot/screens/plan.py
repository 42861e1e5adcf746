"""What a person can do with their plan: cancel it, take that back, pause it, let it go on. Every question says what it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import (
    AskCancel,
    AskPause,
    AskResume,
    Close,
    Keep,
    ManagePlan,
    OpenPortal,
    Pause,
    PayBill,
    Resume,
    ShowChanges,
    ShowStatus,
    ShowTiers,
    TellWhy,
)
from bot.format import minute, money
from bot.journey_callbacks import SayInWords
from bot.screens.change import planned_text, undo_buttons
from bot.screens.screen import Screen, lines, rows, tap
from bot.screens.status import reason_text
from bot.words import Html
from domain.next_charge import next_charge
from domain.question import about_keeping, about_pausing, about_resuming
from domain.wish import RUNNING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiogram.types import InlineKeyboardButton

    from billing.read_plan import Plan
    from bot.words import Speaker
    from domain.subscription import Subscription


def plan_page(t: Speaker, plan: Plan, *, wish: int) -> Screen:
    """What is possible just now, with the way to Stripe's page for everything else; for whoever never bought anything, to the plans."""
    row = plan.subscription
    if plan.access.reason == "nothing.bought":
        return Screen(
            lines(t("status-title-none"), reason_text(t, plan.access)),
            rows([tap(t.plain("button-tiers"), ShowTiers())], [tap(t.plain("button-close"), Close())]),
        )
    buttons = _possible(t, plan, wish) if row is not None else []
    return Screen(
        lines(
            t("plan-title", tier=plan.title),
            reason_text(t, plan.access),
            _ends(t, row),
            planned_text(t, plan.planned),
            t("portal-text"),
        ),
        rows(*buttons, [tap(t.plain("button-portal"), OpenPortal())], [tap(t.plain("button-close"), Close())]),
    )


def cancelled(t: Speaker, title: str, row: Subscription, reasons: Sequence[str], *, wish: int) -> Screen:
    """It is done; the way back first, then the question why: nothing is asked where `reasons` is empty, since it was said before."""
    asks = [[tap(t.plain(f"button-why-{word.replace('_', '-')}"), TellWhy(feedback=word))] for word in reasons]
    why = t("plan-why-ask") if reasons else Html("")
    more = [*asks, [tap(t.plain("button-own-words"), SayInWords())], [tap(t.plain("button-status"), ShowStatus())]]
    if not row.living or row.cancel_at is None:
        return Screen(lines(t("plan-cancelled-now", tier=title), why), rows(*more))
    text = t("plan-cancelled", tier=title, at=minute(row.cancel_at, t.language))
    keep = Keep(wish=wish, about=about_keeping(row))
    return Screen(lines(text, why), rows([tap(t.plain("button-keep-plan"), keep)], *more))


def thanked(t: Speaker) -> Screen:
    """The reason is written down."""
    return Screen(t("plan-why-thanks"), rows([tap(t.plain("button-manage"), ManagePlan())]))


def kept(t: Speaker, title: str, row: Subscription) -> Screen:
    """It goes on as before."""
    return Screen(t("plan-kept", tier=title, **_next(t, row)), rows(_back(t)))


def pause_question(t: Speaker, plan: Plan, row: Subscription, *, wish: int) -> Screen:
    """For how long, and what that changes."""
    credit = t("plan-pause-credit") if plan.credits_unused else Html("")
    about = about_pausing(row)
    days = [
        [tap(t.plain("button-pause-days", days=count), Pause(days=count, wish=wish, about=about))]
        for count in plan.pauses
    ]
    return Screen(lines(t("plan-pause-ask", tier=plan.title), credit), rows(*days, _back(t)))


def paused(t: Speaker, title: str, until: datetime) -> Screen:
    """It rests until then."""
    return Screen(t("plan-paused", tier=title, at=minute(until, t.language)), rows(_back(t)))


def resume_question(t: Speaker, plan: Plan, row: Subscription, *, wish: int) -> Screen:
    """It charges, so it asks."""
    text = t("plan-resume-ask", tier=plan.title, price=money(row.amount, t.language))
    yes = Resume(wish=wish, about=about_resuming(row))
    return Screen(text, rows([tap(t.plain("button-resume-yes"), yes, "primary")], _back(t)))


def resumed(t: Speaker, title: str, row: Subscription) -> Screen:
    """It goes on, or its bill was refused and is open now."""
    if row.status == "paused":
        pay, card = tap(t.plain("button-bill"), PayBill()), tap(t.plain("button-card"), OpenPortal())
        return Screen(t("plan-resume-unpaid", tier=title), rows([pay], [card]))
    return Screen(t("plan-resumed", tier=title, **_next(t, row)), rows(_back(t)))


def trial_paid(t: Speaker, title: str, row: Subscription) -> Screen:
    """Free days were ended by paying; where the bank said no, what can be done."""
    if row.status == "active":
        return Screen(t("plan-trial-paid", tier=title, **_next(t, row)), rows(_back(t)))
    if row.status == "trialing":
        return Screen(t("plan-trial-asked", tier=title), rows(_back(t)))
    return Screen(t("plan-trial-unpaid", tier=title), rows([tap(t.plain("button-bill"), PayBill())]))


def _possible(t: Speaker, plan: Plan, wish: int) -> list[list[InlineKeyboardButton]]:
    row = plan.subscription
    if row is None:
        return []
    if row.cancel_at is not None:
        keep = Keep(wish=wish, about=about_keeping(row))
        return [[tap(t.plain("button-keep-plan"), keep, "success")]]
    bill = [tap(t.plain("button-bill"), PayBill())] if plan.owes else []
    resume = [tap(t.plain("button-plan-resume"), AskResume())] if row.status == "paused" and not plan.owes else []
    pause = [tap(t.plain("button-plan-pause"), AskPause())] if row.status == "active" and plan.pauses else []
    change = (
        [tap(t.plain("button-change-plan"), ShowChanges())] if row.status in RUNNING and row.waiting is None else []
    )
    return [
        bill,
        *undo_buttons(t, plan.planned),
        resume,
        change,
        pause,
        [tap(t.plain("button-plan-cancel"), AskCancel())],
    ]


def _ends(t: Speaker, row: Subscription | None) -> Html:
    return t("status-ends", at=minute(row.cancel_at, t.language)) if row is not None and row.cancel_at else Html("")


def _next(t: Speaker, row: Subscription) -> dict[str, Html | str]:
    return {"price": money(next_charge(row), t.language), "at": minute(row.period_end, t.language)}


def _back(t: Speaker) -> list[InlineKeyboardButton]:
    return [tap(t.plain("button-back"), ManagePlan())]
