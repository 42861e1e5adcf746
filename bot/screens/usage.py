"""How much of each limit is used, as bars; and a no: why, when there is more again, and which plan has it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from bot.callbacks import AskSupport, PayBill, ShowChanges, ShowStatus, ShowTiers
from bot.format import minute
from bot.screens.screen import Screen, lines, rows, tap
from bot.words import Html
from domain.quota import Why, rests_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import InlineKeyboardButton

    from billing.read_usage import Usage
    from bot.words import Speaker
    from domain.quota import Allowance, Denial

_FULL, _EMPTY, _PARTS = "▰", "▱", 10


def usage_page(t: Speaker, usage: Usage) -> Screen:
    """Every limit of one's plan, with what is used of it and when all of it is there again."""
    if usage.tier is None or not usage.access.level.open:
        owed = [tap(t.plain("button-status"), ShowStatus())] if usage.tier is not None else []
        return Screen(t("usage-closed"), rows(owed, [tap(t.plain("button-tiers"), ShowTiers())]))
    bars = bars_text(t, usage.allowances) or t("usage-nothing-counted")
    change = _upgrade(t, rests_on(usage.access))
    return Screen(
        lines(t("usage-title", tier=usage.tier.title), bars),
        rows(change, [tap(t.plain("button-status"), ShowStatus())]),
    )


def bars_text(t: Speaker, allowances: Sequence[Allowance]) -> Html:
    """A bar for each; those that begin anew together share the line that says when."""
    return lines(*(_together(t, list(same)) for _, same in groupby(allowances, key=lambda one: one.window)))


def denied(t: Speaker, denial: Denial) -> Screen:
    """A no, with the way on."""
    return Screen(lines(_why(t, denial), _when(t, denial), _who_has_it(t, denial)), rows(_way_on(t, denial)))


def _together(t: Speaker, same: Sequence[Allowance]) -> Html:
    window = same[0].window
    key = "usage-resets" if window.followed else "usage-ends"
    over = [t("usage-over")] if any(one.used > one.amount for one in same) else []
    return Html("\n".join([*(_line(t, one) for one in same), *over, t(key, at=minute(window.ends, t.language))]))


def _line(t: Speaker, one: Allowance) -> Html:
    return t("usage-line", bar=_bar(one), used=one.used, amount=one.amount, title=one.limit.title)


def _bar(one: Allowance) -> str:
    """Full only where nothing is left, empty only where nothing is used."""
    filled = min(one.used * _PARTS // one.amount, _PARTS)
    filled = max(filled, 1) if one.used else 0
    return _FULL * filled + _EMPTY * (_PARTS - filled)


def _why(t: Speaker, denial: Denial) -> Html:
    allowance, tier = denial.allowance, denial.tier
    subject = t("denied-subject", title=denial.title) if denial.title else Html("")
    if denial.why is Why.NOT_IN_TIER:
        return lines(t("denied-not-in-tier", tier=tier.title if tier else "–"), subject)
    if denial.why is not Why.USED_UP or allowance is None:
        return lines(t(f"denied-{denial.why}"), subject)
    key = (
        "denied-over"
        if allowance.used > allowance.amount
        else "denied-too-many"
        if allowance.left
        else "denied-used-up"
    )
    return t(key, used=allowance.used, amount=allowance.amount, left=allowance.left, title=denial.title)


def _when(t: Speaker, denial: Denial) -> Html:
    if denial.allowance is None:
        return Html("")
    key = "usage-resets" if denial.resets_at is not None else "usage-ends"
    return t(key, at=minute(denial.allowance.window.ends, t.language))


def _who_has_it(t: Speaker, denial: Denial) -> Html:
    if not denial.better:
        return t("denied-nowhere") if denial.why is Why.NOT_IN_TIER else Html("")
    if denial.why is Why.OWED:
        return Html("")
    title = t("denied-more" if denial.why is Why.USED_UP else "denied-better")
    return Html("\n".join([title, *(_offer_line(t, denial, place) for place in range(len(denial.better)))]))


def _offer_line(t: Speaker, denial: Denial, place: int) -> Html:
    tier = denial.better[place]
    limit = tier.limit(denial.slug)
    if limit is None:
        return t("denied-better-line", tier=tier.title)
    return t(f"denied-more-per-{limit.window}", tier=tier.title, amount=limit.amount, title=limit.title)


def _way_on(t: Speaker, denial: Denial) -> list[InlineKeyboardButton]:
    match denial.why:
        case Why.OWED:
            return [tap(t.plain("button-bill"), PayBill()), tap(t.plain("button-status"), ShowStatus())]
        case Why.NO_PLAN:
            return [tap(t.plain("button-tiers"), ShowTiers())]
        case _:
            return _upgrade(t, denial.rests_on) if denial.better else [tap(t.plain("button-status"), ShowStatus())]


def _upgrade(t: Speaker, rests_on: str) -> list[InlineKeyboardButton]:
    """The road to a bigger plan: a subscription is changed, beside a pass another is bought, and of a gift one asks who gave it."""
    match rests_on:
        case "pass":
            return [tap(t.plain("button-tiers"), ShowTiers())]
        case "grant":
            return [tap(t.plain("button-ask"), AskSupport())]
        case _:
            return [tap(t.plain("button-change-plan"), ShowChanges())]
