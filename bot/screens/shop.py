"""What is sold: the list, one tier's details, and the way to Stripe's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Close, Paid, Pay, ShowTier, ShowTiers
from bot.format import minute, money
from bot.screens.screen import Screen, lines, link, rows, tap
from bot.words import Html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.words import Speaker
    from domain.checkout import Offer, OpenCheckout
    from domain.tier import Catalogue, Price, Tier


def tier_list(t: Speaker, offers: Sequence[Offer]) -> Screen:
    """Every tier that can be bought, with a button for each."""
    if not offers:
        return Screen(t("shop-empty"), rows([tap(t.plain("button-close"), Close())]))
    cards = [_card(t, offer) for offer in offers]
    buttons = [[tap(_label(t, offer), ShowTier(slug=offer.tier.slug))] for offer in offers]
    return Screen(lines(t("shop-title"), *cards), rows(*buttons, [tap(t.plain("button-close"), Close())]))


def tier_details(t: Speaker, offer: Offer, catalogue: Catalogue) -> Screen:
    """One tier: price, trial, what is in it, and what happens to the card and when."""
    tier, key = offer.tier, "button-start-trial" if offer.trial_days else "button-subscribe"
    words = t.plain(key, price=price_text(t, offer.price), days=offer.trial_days)
    keyboard = rows(
        [tap(words, Pay(slug=tier.slug))],
        [tap(t.plain("button-back"), ShowTiers()), tap(t.plain("button-close"), Close())],
    )
    return Screen(
        lines(
            t("shop-details-title", tier=tier.title, description=tier.description),
            _price_line(t, offer),
            _features(t, tier),
            _limits(t, tier),
            _chats(t, tier, catalogue),
            _terms(t, offer),
        ),
        keyboard,
    )


def checkout_open(t: Speaker, checkout: OpenCheckout, tier: Tier, *, note: str = "") -> Screen:
    """The link to Stripe's page. `note` says what was just looked for and not found."""
    price = price_text(t, checkout.price) if checkout.trial_days else money(checkout.price.money, t.language)
    key = "checkout-trial" if checkout.trial_days else "checkout-now"
    return Screen(
        lines(
            t("checkout-title", tier=tier.title, price=price_text(t, checkout.price)),
            t(key, days=checkout.trial_days, price=price),
            t("checkout-until", until=minute(checkout.expires_at, t.language)),
            t("checkout-next"),
            note,
        ),
        rows(
            [link(t.plain("button-pay"), checkout.url)],
            [tap(t.plain("button-paid"), Paid()), tap(t.plain("button-back"), ShowTier(slug=tier.slug))],
        ),
    )


def price_text(t: Speaker, price: Price) -> str:
    """`$150.00 per week`."""
    return t.plain(f"price-per-{price.interval}", price=money(price.money, t.language))


def _label(t: Speaker, offer: Offer) -> str:
    return t.plain("shop-button", tier=offer.tier.title, price=price_text(t, offer.price))


def _card(t: Speaker, offer: Offer) -> Html:
    key = "shop-card-trial" if offer.trial_days else "shop-card"
    tier, price = offer.tier, price_text(t, offer.price)
    return t(key, tier=tier.title, description=tier.description, price=price, days=offer.trial_days)


def _price_line(t: Speaker, offer: Offer) -> Html:
    key = "shop-price-trial" if offer.trial_days else "shop-price"
    return t(key, price=price_text(t, offer.price), days=offer.trial_days)


def _features(t: Speaker, tier: Tier) -> Html:
    items = [t("shop-item", title=feature.title) for feature in tier.features]
    return _list(t("shop-features"), items)


def _limits(t: Speaker, tier: Tier) -> Html:
    items = [t(f"limit-per-{limit.window}", amount=limit.amount, title=limit.title) for limit in tier.limits]
    return _list(t("shop-limits"), items)


def _chats(t: Speaker, tier: Tier, catalogue: Catalogue) -> Html:
    items = [t("shop-item", title=chat.title) for chat in catalogue.chats if chat.slug in tier.chats]
    return _list(t("shop-chats"), items)


def _terms(t: Speaker, offer: Offer) -> Html:
    key = "shop-terms-trial" if offer.trial_days else "shop-terms"
    every = t.plain(f"every-{offer.price.interval}")
    return t(key, price=money(offer.price.money, t.language), days=offer.trial_days, every=every)


def _list(title: Html, items: Sequence[Html]) -> Html:
    return Html("\n".join([title, *items])) if items else Html("")
