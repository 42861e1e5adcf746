"""What is sold: the list, one tier's details, and the way to Stripe's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Close, Paid, Pay, ShowStatus, ShowTerm, ShowTier, ShowTiers
from bot.format import minute, money
from bot.journey_callbacks import Compare, ShowTermsThere, TypeCode
from bot.screens.pricing import choice_buttons, number_buttons, number_text, price_text, promo_text, terms_text
from bot.screens.screen import Screen, lines, link, rows, tap
from bot.words import Html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.words import Speaker
    from domain.checkout import Offer, OpenCheckout
    from domain.checkout_policy import CheckoutPolicy
    from domain.tier import Catalogue, Tier


def tier_list(t: Speaker, offers: Sequence[Offer]) -> Screen:
    """Every tier that can be bought, with a button for each."""
    if not offers:
        return Screen(t("shop-empty"), rows([tap(t.plain("button-close"), Close())]))
    cards = [_card(t, offer) for offer in offers]
    buttons = [[tap(_label(t, offer), ShowTier(slug=offer.tier.slug))] for offer in offers]
    promo = next((offer.promo for offer in offers if offer.promo), None)
    kept = t("shop-promo-kept", code=promo.code) if promo else Html("")
    compare = [tap(t.plain("button-compare"), Compare())] if len(offers) > 1 else []
    code = [tap(t.plain("button-code"), TypeCode())]
    return Screen(
        lines(t("shop-title"), kept, *cards),
        rows(
            *buttons,
            compare + code,
            [tap(t.plain("button-terms-short"), ShowTermsThere()), tap(t.plain("button-close"), Close())],
        ),
    )


def comparison(t: Speaker, offers: Sequence[Offer]) -> Screen:
    """By what people ask for: each feature and limit with the tiers that have it, and how much of it."""
    tiers = [offer.tier for offer in offers]
    prices = [t("compare-price", tier=offer.tier.title, price=price_text(t, offer.price)) for offer in offers]
    features = {feature.slug: feature.title for tier in tiers for feature in tier.features}
    said = [
        t("compare-feature", title=title, tiers=", ".join(tier.title for tier in tiers if slug in _slugs(tier)))
        for slug, title in features.items()
    ]
    limits = {limit.slug: limit.title for tier in tiers for limit in tier.limits}
    said += [t("compare-limit", title=title, amounts=_amounts(t, tiers, slug)) for slug, title in limits.items()]
    buttons = [[tap(_label(t, offer), ShowTier(slug=offer.tier.slug))] for offer in offers]
    return Screen(
        lines(t("compare-title"), Html("\n".join(prices)), Html("\n".join(said))),
        rows(*buttons, [tap(t.plain("button-back"), ShowTiers()), tap(t.plain("button-close"), Close())]),
    )


def code_prompt(t: Speaker) -> Screen:
    """Ask for the code."""
    back = [tap(t.plain("button-back"), ShowTiers()), tap(t.plain("button-close"), Close())]
    return Screen(t("code-prompt"), rows(back))


def _slugs(tier: Tier) -> frozenset[str]:
    return frozenset(feature.slug for feature in tier.features)


def _amounts(t: Speaker, tiers: Sequence[Tier], slug: str) -> str:
    return "; ".join(
        t.plain(f"compare-per-{limit.window}", tier=tier.title, amount=limit.amount)
        for tier in tiers
        for limit in tier.limits
        if limit.slug == slug
    )


def tier_details(t: Speaker, offer: Offer, catalogue: Catalogue) -> Screen:
    """One tier: price, trial, what is in it, and what happens to the card and when."""
    tier, price = offer.tier, offer.price
    key = "button-start-trial" if offer.trial_days else "button-buy-pass" if price.is_pass else "button-subscribe"
    words = t.plain(key, price=price_text(t, offer.whole), days=offer.trial_days)
    currency, number = price.money.currency, offer.quantity
    agreed = ShowTermsThere(slug=tier.slug, term=price.term, currency=currency, quantity=number)
    keyboard = rows(
        [tap(words, Pay(slug=tier.slug, term=price.term, currency=currency, quantity=number))],
        number_buttons(t, offer),
        *choice_buttons(t, offer),
        [tap(t.plain("button-code"), TypeCode()), tap(t.plain("button-terms-short"), agreed)],
        [tap(t.plain("button-back"), ShowTiers()), tap(t.plain("button-close"), Close())],
    )
    return Screen(
        lines(
            t("shop-details-title", tier=tier.title, description=tier.description),
            _price_line(t, offer),
            number_text(t, offer),
            promo_text(t, offer),
            _features(t, tier),
            _limits(t, offer),
            _chats(t, tier, catalogue),
            terms_text(t, offer),
            _page_terms(t, offer, catalogue.checkout),
        ),
        keyboard,
    )


def checkout_open(t: Speaker, checkout: OpenCheckout, tier: Tier, *, note: str = "") -> Screen:
    """The link to Stripe's page. `note` says what was just looked for and not found."""
    named = t.plain("change-many", tier=tier.title, quantity=checkout.quantity)
    return Screen(
        lines(
            t("checkout-title", tier=named, price=price_text(t, checkout.whole)),
            _what_is_due(t, checkout),
            t("checkout-until", until=minute(checkout.expires_at, t.language)),
            t("checkout-next"),
            note,
        ),
        rows(
            [link(t.plain("button-pay"), checkout.url, "primary")],
            [tap(t.plain("button-paid"), Paid()), tap(t.plain("button-back"), _same_choice(checkout))],
        ),
    )


def _what_is_due(t: Speaker, checkout: OpenCheckout) -> Html:
    """What is paid on Stripe's page; nothing is said where a code makes it a sum that is known only there."""
    if checkout.trial_days:
        return t("checkout-trial", days=checkout.trial_days, price=price_text(t, checkout.whole))
    if checkout.with_code and checkout.first_payment is None:
        return Html("")
    return t("checkout-now", price=money(checkout.first_payment or checkout.whole.money, t.language))


def no_checkout(t: Speaker) -> Screen:
    """No link is open that could have been paid."""
    return Screen(t("checkout-none"), rows([tap(t.plain("button-tiers"), ShowTiers())]))


def still_waiting(t: Speaker, key: str) -> Screen:
    """A bank or Stripe has not answered yet."""
    return Screen(t(key), rows([tap(t.plain("button-status"), ShowStatus())]))


def _same_choice(checkout: OpenCheckout) -> ShowTerm:
    price = checkout.price
    return ShowTerm(slug=checkout.tier.slug, term=price.term, currency=price.money.currency, quantity=checkout.quantity)


def _label(t: Speaker, offer: Offer) -> str:
    return t.plain("shop-button", tier=offer.tier.title, price=price_text(t, offer.price))


def _card(t: Speaker, offer: Offer) -> Html:
    key = "shop-card-trial" if offer.trial_days else "shop-card"
    tier, price = offer.tier, price_text(t, offer.price)
    return t(key, tier=tier.title, description=tier.description, price=price, days=offer.trial_days)


def _price_line(t: Speaker, offer: Offer) -> Html:
    key = "shop-price-trial" if offer.trial_days else "shop-price"
    return t(key, price=price_text(t, offer.whole), days=offer.trial_days)


def _features(t: Speaker, tier: Tier) -> Html:
    items = [t("shop-item", title=feature.title) for feature in tier.features]
    return _list(t("shop-features"), items)


def _limits(t: Speaker, offer: Offer) -> Html:
    """Of as many as they want together."""
    items = [
        t(f"limit-per-{limit.window}", amount=limit.amount * offer.quantity, title=limit.title)
        for limit in offer.tier.limits
    ]
    return _list(t("shop-limits"), items)


def _chats(t: Speaker, tier: Tier, catalogue: Catalogue) -> Html:
    items = [t("shop-item", title=chat.title) for chat in catalogue.chats if chat.slug in tier.chats]
    return _list(t("shop-chats"), items)


def _page_terms(t: Speaker, offer: Offer, policy: CheckoutPolicy) -> Html:
    """What Stripe's page will ask or add, so that nobody is surprised there."""
    said = [t(f"shop-tax-{policy.tax_behavior}")] if policy.automatic_tax else []
    if offer.trial_days and policy.trial_card == "if_required":
        said.append(t(f"shop-no-card-{policy.trial_without_card.replace('_', '-')}"))
    return Html(" ".join(said))


def _list(title: Html, items: Sequence[Html]) -> Html:
    return Html("\n".join([title, *items])) if items else Html("")
