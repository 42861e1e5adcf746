"""Leaving: why, and what may help. The way out stands under every one of these screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import AskPause, AskSupport, Cancel, ManagePlan, ShowChange, ShowStatus
from bot.format import minute, money, percent
from bot.journey_callbacks import Leave, SayInWords, Stay, StayForLess
from bot.screens.screen import Screen, lines, rows, tap
from bot.words import Html
from domain.departure import FEEDBACK, OUTCOMES
from domain.question import about_cancelling
from domain.wish import RUNNING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aiogram.types import InlineKeyboardButton

    from billing.offer_to_stay import StayOffer
    from billing.read_plan import Plan
    from bot.words import Speaker
    from domain.stay_discount import LessOnce
    from domain.subscription import Subscription


def cancel_question(t: Speaker, plan: Plan, row: Subscription, *, wish: int) -> Screen:
    """Until when it stays open, or that it ends at once and what becomes of the open bill. The yes comes first."""
    asks = [[tap(t.plain(f"button-why-{word.replace('_', '-')}"), Leave(feedback=word))] for word in FEEDBACK]
    text = lines(_what_it_does(t, plan, row), t("leaving-ask"))
    return Screen(text, rows(_yes(t, row, wish), *asks, [tap(t.plain("button-back"), ManagePlan())]))


def stay_offer(t: Speaker, plan: Plan, row: Subscription, offer: StayOffer, *, wish: int) -> Screen:
    """What may help with that reason, and the way out with what it does, one tap away."""
    helps = list(_helps(t, offer))
    return Screen(
        lines(*(told for told, _ in helps), _what_it_does(t, plan, row)),
        rows(
            *(button for _, button in helps),
            _yes(t, row, wish),
            [tap(t.plain("button-own-words"), SayInWords())],
            [tap(t.plain("button-stay"), Stay())],
        ),
    )


def words_prompt(t: Speaker) -> Screen:
    """Ask for their own words."""
    return Screen(t("leaving-words-prompt"), rows([tap(t.plain("button-back"), ManagePlan())]))


def words_kept(t: Speaker) -> Screen:
    """They are written down."""
    return Screen(t("plan-why-thanks"), rows([tap(t.plain("button-manage"), ManagePlan())]))


def stayed(t: Speaker, title: str) -> Screen:
    """Nothing was cancelled."""
    return Screen(t("leaving-stayed", tier=title), rows([tap(t.plain("button-manage"), ManagePlan())]))


def stayed_for_less(t: Speaker, title: str, less: LessOnce) -> Screen:
    """It goes on, and the next payment is smaller."""
    text = t("leaving-less-taken", tier=title, **_less(t, less))
    return Screen(
        text, rows([tap(t.plain("button-status"), ShowStatus())], [tap(t.plain("button-manage"), ManagePlan())])
    )


def departures_text(t: Speaker, counted: Mapping[tuple[str, str], int]) -> Html:
    """For admins: by reason, how many asked, left and stayed."""
    told = []
    for reason in dict.fromkeys(reason for reason, _ in sorted(counted)):
        number = {outcome: counted.get((reason, outcome), 0) for outcome in OUTCOMES}
        words = t(f"button-why-{reason.replace('_', '-')}") if reason in FEEDBACK else t("leaving-reason-unsaid")
        asked = sum(number.values())
        told.append(t("admin-leaving", reason=words, asked=asked, left=number["left"], kept=number["kept"]))
    return Html("\n".join([t("admin-leaving-title"), *told])) if told else Html("")


def _helps(t: Speaker, offer: StayOffer) -> Iterator[tuple[Html, list[InlineKeyboardButton]]]:
    """What may help, each in words with its button."""
    if offer.less is not None:
        words = _less(t, offer.less)
        less = offer.less
        taken = StayForLess(percent=less.percent, at=int(less.at.timestamp()), price=less.price.amount)
        yield t("leaving-offer-less", **words), [tap(t.plain("button-offer-less", price=words["price"]), taken)]
    if offer.lower is not None:
        one = offer.lower
        target = ShowChange(slug=one.tier.slug, term=one.price.term, quantity=one.quantity)
        told = t("leaving-offer-lower", tier=one.tier.title, price=money(one.total, t.language))
        yield told, [tap(t.plain("button-offer-lower", tier=one.tier.title), target)]
    if offer.kind == "pause":
        yield t("leaving-offer-pause"), [tap(t.plain("button-plan-pause"), AskPause())]
    elif offer.kind == "support":
        yield t("leaving-offer-support"), [tap(t.plain("button-ask"), AskSupport())]
    elif offer.kind == "none":
        yield t("leaving-offer-none"), []


def _less(t: Speaker, less: LessOnce) -> dict[str, Html | str]:
    price, usual = money(less.price, t.language), money(less.usual, t.language)
    return {
        "price": price,
        "usual": usual,
        "percent": percent(less.percent, t.language),
        "at": minute(less.at, t.language),
    }


def _what_it_does(t: Speaker, plan: Plan, row: Subscription) -> Html:
    if row.status in RUNNING:
        return t("plan-cancel-ask", tier=plan.title, at=minute(row.period_end, t.language))
    key = "plan-cancel-ask-void" if plan.lets_go else "plan-cancel-ask-owed"
    return lines(t("plan-cancel-ask-now", tier=plan.title), t(key) if plan.owes else Html(""))


def _yes(t: Speaker, row: Subscription, wish: int) -> list[InlineKeyboardButton]:
    yes = Cancel(wish=wish, about=about_cancelling(row))
    return [tap(t.plain("button-cancel-yes"), yes, "danger")]
