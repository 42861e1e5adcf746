"""Choosing a tier and paying for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.screens import shop
from domain.checkout import Offer, OpenCheckout
from domain.checkout_policy import CheckoutPolicy
from tests.scenes import Scene
from tests.scenes.cast import BASIC, BY_MANY_TERMS, MANY, NEXT, NOW, PROMO, SOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Speaker
    from domain.tier import Price

CHAPTER = "Subscribing"
_PRICE = BASIC.prices[0]


def scenes(t: Speaker) -> Iterator[Scene]:
    """From the list to the link."""
    offers = [Offer(tier=tier, price=tier.prices[0], trial_days=tier.trial_days) for tier in SOLD.tiers]
    side = [Offer(tier=tier, price=tier.prices[0], trial_days=tier.trial_days) for tier in SOLD.tiers]
    yield Scene("Subscribing", "side by side", shop.comparison(t, side))
    yield Scene("Subscribing", "a code is asked for", shop.code_prompt(t))
    yield Scene(CHAPTER, "nothing is sold", shop.tier_list(t, []))
    yield Scene(CHAPTER, "the tiers", shop.tier_list(t, offers))
    yield Scene(CHAPTER, "the tiers, with a code", shop.tier_list(t, [replace(one, promo=PROMO) for one in offers]))
    yield from _details(t)
    yield from _checkouts(t)


def _details(t: Speaker) -> Iterator[Scene]:
    free = Offer(tier=BASIC, price=_PRICE, trial_days=7)
    paid = replace(free, trial_days=0)
    yield Scene(CHAPTER, "a tier with free days", shop.tier_details(t, free, SOLD))
    yield Scene(CHAPTER, "a tier", shop.tier_details(t, paid, SOLD))
    yield Scene(CHAPTER, "free days and a code", shop.tier_details(t, replace(free, promo=PROMO), SOLD))
    yield Scene(CHAPTER, "a code, once", shop.tier_details(t, replace(paid, promo=PROMO), SOLD))
    months = replace(PROMO, once=False, months=3)
    yield Scene(CHAPTER, "a code for three months", shop.tier_details(t, replace(paid, promo=months), SOLD))
    ever = replace(PROMO, once=False)
    yield Scene(CHAPTER, "a code for good", shop.tier_details(t, replace(paid, promo=ever), SOLD))
    many = replace(paid, tier=replace(BASIC, quantity_most=12))
    for number in (1, 3, 12):
        offer = replace(many, quantity=number)
        yield Scene(CHAPTER, f"a tier of which there can be twelve: {number}", shop.tier_details(t, offer, SOLD))
    for way in ("exclusive", "inclusive"):
        taxed = replace(SOLD, checkout=CheckoutPolicy(automatic_tax=True, tax_behavior=way))
        yield Scene(CHAPTER, f"tax, {way}", shop.tier_details(t, paid, taxed))
    for end in ("cancel", "pause"):
        bare = replace(SOLD, checkout=CheckoutPolicy(trial_card="if_required", trial_without_card=end))
        yield Scene(CHAPTER, f"free days without a card: {end}", shop.tier_details(t, free, bare))
    yield from _terms(t)


def _terms(t: Speaker) -> Iterator[Scene]:
    tier = BY_MANY_TERMS
    choices = (*(price for price in tier.prices if price.money.currency == "usd"), *tier.passes)
    offer = Offer(tier=tier, price=choices[0], trial_days=0, choices=choices, currencies=("eur",))
    for price in choices:
        yield Scene(CHAPTER, f"many terms: {price.term}", shop.tier_details(t, replace(offer, price=price), MANY))
    longer = replace(offer, price=tier.passes[0], runs_until=NEXT)
    yield Scene(CHAPTER, "a pass is made longer", shop.tier_details(t, longer, MANY))


def _checkouts(t: Speaker) -> Iterator[Scene]:
    first = replace(_PRICE.money, amount=12_000)
    yield Scene(CHAPTER, "the link, with free days", shop.checkout_open(t, _checkout(_PRICE, days=7), BASIC))
    yield Scene(CHAPTER, "the link", shop.checkout_open(t, _checkout(_PRICE), BASIC))
    yield Scene(CHAPTER, "the link, for three", shop.checkout_open(t, replace(_checkout(_PRICE), quantity=3), BASIC))
    reduced = replace(_checkout(_PRICE), first_payment=first)
    yield Scene(CHAPTER, "the link, with a code", shop.checkout_open(t, reduced, BASIC))
    unseen = shop.checkout_open(t, _checkout(_PRICE), BASIC, note=t("checkout-cannot-look"))
    yield Scene(CHAPTER, "the link, while Stripe is away", unseen)
    waiting = shop.checkout_open(t, _checkout(_PRICE), BASIC, note=t("checkout-not-yet"))
    yield Scene(CHAPTER, "I have paid, but Stripe does not say so yet", waiting)
    yield Scene(CHAPTER, "I have paid, but there is no link", shop.no_checkout(t))
    for key in ("checkout-on-its-way", "checkout-cannot-look"):
        yield Scene(CHAPTER, f"I have paid: {key}", shop.still_waiting(t, key))


def _checkout(price: Price, *, days: int = 0) -> OpenCheckout:
    url = "https://checkout.stripe.com/c/pay/cs_1"
    return OpenCheckout(url=url, token="t", tier=BASIC, price=price, trial_days=days, expires_at=NOW)
