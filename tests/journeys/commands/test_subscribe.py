"""/subscribe: looked at from all sides, with a code that is typed, by the month or in euros, with free days, to the payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import agreement, only_message, product
from tests.journeys.steps import open_level, pay
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.town import Town


async def test_plans_are_compared_and_opened_and_put_away_in_one_message(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/subscribe")
    await ada.reads("shop-title")
    ada.presses("button-compare")
    await ada.reads("compare-title")
    ada.picks("tier:premium")
    await ada.reads("shop-features", "shop-limits", "shop-chats", "shop-terms")
    ada.presses("button-back")
    await ada.reads("shop-title")
    ada.presses("button-terms-short")
    await ada.reads("terms-title", "terms-renewal")
    ada.presses("button-back")
    await ada.reads("shop-title")
    ada.presses("button-close")
    await ada.reads("closed")
    only_message(ada)
    assert town.customers(ada) == []


async def test_a_plan_is_taken_by_the_month_after_a_look_at_euros_and_days(town: Town, language: str) -> None:
    bea = newcomer(town, language, "Bea")
    bea.writes("/subscribe")
    await bea.reads("shop-title")
    bea.picks("tier:basic")
    await bea.reads("shop-features")
    bea.picks("term:basic::eur:1")
    await bea.sees_sum("140.00")
    bea.picks("term:basic:7days:eur:1")
    await bea.reads("shop-terms-pass")
    assert bea.shows("button-buy-pass")
    bea.picks("term:basic::usd:1")
    await bea.sees_sum("150.00")
    bea.picks("term:basic:month:usd:1")
    await bea.sees_sum("540.00")
    bea.presses("button-subscribe")
    await bea.may_press("button-pay")
    await pay(town, bea.address("button-pay"))
    await bea.is_told("notice-welcome", "notice-welcome-paid")
    only_message(bea)
    assert agreement(town, bea)["items"]["data"][0]["price"]["lookup_key"] == "basic.month.usd"
    assert open_level(town, bea) == "full"


async def test_a_code_is_typed_wrong_then_right_and_the_first_payment_is_less(
    town: Town, language: str, spring: str
) -> None:
    cem = newcomer(town, language, "Cem")
    cem.writes("/subscribe")
    await cem.reads("shop-title")
    cem.presses("button-code")
    await cem.reads("code-prompt")
    cem.writes("WINTER")
    await cem.reads("refused-promo")
    cem.writes(spring.lower())
    await cem.reads("shop-title", "shop-promo-kept")
    cem.picks("tier:basic")
    await cem.reads("shop-promo-once")
    cem.presses("button-subscribe")
    await cem.reads("checkout-now", "checkout-until", "checkout-next")
    link = cem.address("button-pay")
    cem.presses("button-paid")
    await cem.reads("checkout-not-yet")
    cem.presses("button-back")
    await cem.reads("shop-promo-once")
    cem.presses("button-subscribe")
    await cem.may_press("button-pay")
    assert cem.address("button-pay") == link
    await pay(town, link)
    await cem.is_told("notice-welcome")
    assert (
        len(cem.read) == 3
    )  # the prompt became none of them: each text that is typed is answered by a message of its own
    assert [one["total"] for one in town.at_stripe("invoice", cem)] == [12_000]
    (checkout,) = town.at_stripe("checkout.session", cem)
    assert checkout["total_details"]["amount_discount"] == 3_000


async def test_free_days_begin_with_nothing_charged(town: Town, language: str) -> None:
    dov = newcomer(town, language, "Dov")
    dov.writes("/subscribe")
    await dov.reads("shop-title", "shop-card-trial")
    dov.picks("tier:enterprise")
    await dov.reads("shop-terms-trial")
    dov.presses("button-start-trial")
    await dov.reads("checkout-trial")
    await pay(town, dov.address("button-pay"))
    await dov.is_told("notice-welcome", "notice-welcome-trial")
    only_message(dov)
    assert (agreement(town, dov)["status"], product(town, dov)) == ("trialing", "retainer_enterprise")
    assert town.at_stripe("charge", dov) == []


async def test_words_do_not_choose_a_plan_and_whoever_has_one_is_shown_it(town: Town, language: str) -> None:
    eva = newcomer(town, language, "Eva")
    eva.writes("/subscribe")
    await eva.reads("shop-title")
    await eva.asks_for("Basic", "unknown-text-subscribing")
    eva.writes("/start tier_basic")
    await eva.reads("shop-features")
    eva.presses("button-subscribe")
    await eva.may_press("button-pay")
    await pay(town, eva.address("button-pay"))
    await eva.is_told("notice-welcome")
    await eva.asks_for("/subscribe", "status-title", "access-reason-subscription-paid")
    assert len(town.at_stripe("subscription", eva)) == 1
