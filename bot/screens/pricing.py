"""What something costs, in words: per interval or once, with a code, and what is charged when; and the buttons to choose another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import ShowTerm
from bot.format import minute, money
from bot.screens.screen import resting, tap
from bot.words import Html

if TYPE_CHECKING:
    from aiogram.types import InlineKeyboardButton

    from bot.words import Speaker
    from domain.checkout import Offer
    from domain.promo import Promo
    from domain.tier import Price


_LEAP = 10


def price_text(t: Speaker, price: Price) -> str:
    """`$150.00 per week`, `$160.00 for 30 days`."""
    if price.is_pass:
        return t.plain("price-once", price=money(price.money, t.language), days=price.days)
    return t.plain(f"price-per-{price.interval}", price=money(price.money, t.language))


def choice_buttons(t: Speaker, offer: Offer) -> list[list[InlineKeyboardButton]]:
    """The other terms and currencies of a tier; nothing where there is no choice."""
    slug = offer.tier.slug
    terms = [_term(t, offer, price) for price in offer.choices]
    others = [
        tap(
            t.plain("button-currency", currency=one.upper()),
            ShowTerm(slug=slug, term="", currency=one, quantity=offer.quantity),
        )
        for one in offer.currencies
    ]
    found = [[button] for button in terms] if len(terms) > 1 else []
    return [*found, *([others] if others else [])]


def number_buttons(t: Speaker, offer: Offer) -> list[InlineKeyboardButton]:
    """One fewer, how many, one more, as far as one person may have; steps of ten where that is far. Nothing of what is sold singly."""
    tier, price, now = offer.tier, offer.price, offer.quantity
    if tier.quantity_most == 1 or price.is_pass:
        return []
    steps = (-_LEAP, -1, 0, 1, _LEAP) if tier.quantity_most > _LEAP else (-1, 0, 1)
    return [
        tap(
            f"{step:+}".replace("-", "−"),
            ShowTerm(slug=tier.slug, term=price.term, currency=price.money.currency, quantity=now + step),
        )
        if step
        else resting(t.plain("change-many", tier=tier.title, quantity=now))
        for step in steps
        if 1 <= now + step <= tier.quantity_most
    ]


def number_text(t: Speaker, offer: Offer) -> Html:
    """That there may be more of it, or what each of them costs."""
    if offer.tier.quantity_most == 1 or offer.price.is_pass:
        return Html("")
    each = price_text(t, offer.price)
    if offer.quantity == 1:
        return t("shop-number-may", most=offer.tier.quantity_most)
    return t("shop-number-each", number=offer.quantity, price=each)


def _term(t: Speaker, offer: Offer, price: Price) -> InlineKeyboardButton:
    """A term with what as many of it would cost; a pass is bought singly."""
    number = 1 if price.is_pass else offer.quantity
    key = "button-chosen" if price == offer.price else "button-choose"
    wish = ShowTerm(slug=offer.tier.slug, term=price.term, currency=price.money.currency, quantity=number)
    return tap(t.plain(key, price=price_text(t, price.times(number))), wish)


def promo_text(t: Speaker, offer: Offer) -> Html:
    """What the code takes off, for how long, and what is left to pay."""
    promo = offer.promo
    if promo is None:
        return Html("")
    return t(
        _promo_key(promo, once=offer.price.is_pass),
        code=promo.code,
        now=money(offer.first_payment, t.language),
        price=money(offer.whole.money, t.language),
        months=promo.months or 0,
    )


def terms_text(t: Speaker, offer: Offer) -> Html:
    """What is charged today and later, and how it ends."""
    price, now = money(offer.whole.money, t.language), money(offer.first_payment, t.language)
    if offer.price.is_pass:
        key = "shop-terms-pass-longer" if offer.runs_until else "shop-terms-pass"
        until = minute(offer.runs_until, t.language) if offer.runs_until else ""
        return t(key, price=now, days=offer.price.days, until=until)
    every = t.plain(f"every-{offer.price.interval}")
    if offer.promo is not None and not offer.promo.for_good:
        key = "shop-terms-trial-promo" if offer.trial_days else "shop-terms-promo"
        return t(key, now=now, price=price, days=offer.trial_days, every=every)
    key = "shop-terms-trial" if offer.trial_days else "shop-terms"
    return t(key, price=now, days=offer.trial_days, every=every)


def _promo_key(promo: Promo, *, once: bool) -> str:
    if once or promo.once:
        return "shop-promo-once"
    return "shop-promo-ever" if promo.for_good else "shop-promo-months"
