"""What an admin can do for one person: move the end of their free days, or give them access without Stripe."""

from __future__ import annotations

from string import ascii_lowercase, digits
from typing import TYPE_CHECKING

from bot.callbacks import AskEndTrial, AskGift, EndGift, EndTrial, FindPerson, Gift, MoveTrial
from bot.format import minute, money
from bot.screens.naming import status_name
from bot.screens.screen import Screen, lines, rows, tap
from bot.words import Html

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram.types import InlineKeyboardButton

    from billing.look_up_person import PersonCard
    from bot.words import Speaker
    from domain.subscription import Subscription
    from domain.tier import Catalogue

_LATER = (3, 7)  # days that are added by a button
_GIFTS = (7, 30, 365)
_DIGITS = digits + ascii_lowercase


def care_buttons(t: Speaker, card: PersonCard, *, wish: int) -> list[list[InlineKeyboardButton]]:
    """For the card of one person."""
    who = card.subscriber.telegram_id
    buttons = []
    if any(row.status == "trialing" for row in card.subscriptions):
        later = [
            tap(t.plain("button-trial-later", days=days), MoveTrial(person=who, days=days, wish=wish))
            for days in _LATER
        ]
        buttons.append([*later, tap(t.plain("button-trial-now"), AskEndTrial(person=who))])
    gift = [tap(t.plain("button-gift"), AskGift(person=who))]
    if card.gifts:
        gift.append(tap(t.plain("button-gift-end"), EndGift(person=who)))
    return [*buttons, gift]


def end_trial_question(t: Speaker, person: int, row: Subscription, *, wish: int) -> Screen:
    """It takes money at once, so it asks."""
    text = t("admin-trial-ask", person=str(person), price=money(row.amount, t.language))
    return Screen(
        text, rows([tap(t.plain("button-trial-now-yes"), EndTrial(person=person, wish=wish))], _back(t, person))
    )


def trial_moved(t: Speaker, person: int, row: Subscription) -> Screen:
    """Until when the free days run now, or what ending them led to."""
    if row.status == "trialing" and row.trial_end is not None:
        text = t("admin-trial-moved", person=str(person), at=minute(row.trial_end, t.language))
    else:
        text = t("admin-trial-ended", person=str(person), status=status_name(t, row.status))
    return Screen(text, rows(_back(t, person)))


def gift_question(t: Speaker, person: int, catalogue: Catalogue, *, wish: int) -> Screen:
    """Which tier, and for how long."""
    buttons = [
        [
            tap(
                t.plain("button-gift-give", tier=tier.title, days=days),
                Gift(person=person, tier=tier.slug, days=days, wish=_base_36(wish)),
            )
            for days in _GIFTS
        ]
        for tier in catalogue.tiers
    ]
    return Screen(t("admin-gift-ask", person=str(person)), rows(*buttons, _back(t, person)))


def _base_36(number: int) -> str:
    said = ""
    while number:
        number, last = divmod(number, len(_DIGITS))
        said = _DIGITS[last] + said
    return said


def gift_given(t: Speaker, person: int, title: str, until: datetime | None) -> Screen:
    """It is open."""
    at = minute(until, t.language) if until is not None else Html("–")
    return Screen(t("admin-gift-given", person=str(person), tier=title, at=at), rows(_back(t, person)))


def gift_ended(t: Speaker, person: int, ended: int) -> Screen:
    """What was bought stays."""
    return Screen(lines(t("admin-gift-ended", person=str(person), count=ended)), rows(_back(t, person)))


def _back(t: Speaker, person: int) -> list[InlineKeyboardButton]:
    return [tap(t.plain("button-back"), FindPerson(person=person))]
