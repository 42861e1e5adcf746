"""/manage_subscription: the card, another plan, leaving and what may help, pausing; each to its end at Stripe and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.commands.acts import agreement, only_message, owned, product
from tests.journeys.steps import let_in, open_level
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.speaking import Speaking
    from tests.support.town import Town

MASTERCARD = "5555555555554444"


def departures(town: Town, who: Speaking) -> list[tuple[str, str, str]]:
    return [tuple(row) for row in owned(town, who, "departures", "o.reason, o.offer, o.outcome")]


def default_card(town: Town, who: Speaking) -> str:
    (customer,) = town.customers(who)
    return str(customer["invoice_settings"]["default_payment_method"])


async def settled_in(town: Town, language: str, name: str, tier: str = "Basic") -> Speaking:
    """Somebody who is in, and about whom nothing is under way any more."""
    who = await let_in(town, language, name, tier=tier)
    await town.quiet()
    return who


async def test_whoever_has_no_plan_is_led_to_them(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/manage_subscription")
    await ada.reads("portal-title", "portal-text")
    ada.presses("button-portal")
    await ada.reads("refused-nothing-to-manage")
    ada.presses("button-tiers")
    await ada.reads("shop-title")
    only_message(ada)


async def test_a_new_card_is_put_in_on_stripes_page(town: Town, language: str) -> None:
    bea = await settled_in(town, language, "Bea")
    await bea.asks_for("/manage_subscription", "access-reason-subscription-paid", "portal-text")
    before = len(bea.read)
    bea.presses("button-portal")
    await bea.reads("portal-ready")
    assert (await town.browser.change_card(bea.address("button-portal-now"), card=MASTERCARD)).status < 400
    await town.until(lambda: agreement(town, bea)["default_payment_method"] == default_card(town, bea))
    await town.quiet()
    assert len(bea.read) == before
    said = await bea.asks_for("/billing_status", "status-title", "status-card")
    assert "4444" in said.text


async def test_a_higher_plan_is_looked_at_agreed_to_and_paid_in_the_same_minute(town: Town, language: str) -> None:
    cem = await settled_in(town, language, "Cem")
    page = await cem.asks_for("/manage_subscription", "portal-text")
    before = len(cem.read)
    cem.presses("button-change-plan")
    await cem.reads("change-title", "change-now", "change-how")
    cem.picks("chg:premium:week:1")
    await cem.reads("change-preview-due", "change-preview-later", "change-preview-nothing-yet")
    cem.presses("button-back")
    await cem.reads("change-title")
    assert product(town, cem) == "retainer_basic"
    cem.picks("chg:premium:week:1")
    await cem.reads("change-preview-nothing-yet")
    assert len(cem.read) == before
    cem.presses("button-agree-pay")
    await cem.is_told("notice-tier-changed")
    await town.until(lambda: cem.ear.hears("status-title", page.text))  # the preview has turned into how it stands now
    assert product(town, cem) == "retainer_premium"
    assert [one["status"] for one in town.at_stripe("invoice", cem)] == ["paid", "paid"]
    said = await cem.asks_for("/billing_status", "status-title", "status-next-charge")
    assert "Premium" in said.text


async def test_a_change_that_the_bank_refuses_is_paid_by_its_invoice(town: Town, language: str) -> None:
    dov = await settled_in(town, language, "Dov")
    await dov.asks_for("/manage_subscription", "portal-text")
    dov.presses("button-change-plan")
    await dov.reads("change-title")
    dov.picks("chg:premium:week:1")
    await dov.reads("change-preview-nothing-yet")
    town.sandbox.stripe.next_charges.decline(customer=town.customers(dov)[0]["id"])
    dov.presses("button-agree-pay")
    await dov.is_told("notice-change-unpaid", "change-until")
    await town.quiet()
    assert product(town, dov) == "retainer_basic"
    await dov.asks_for("/billing_status", "status-title", "status-change-waiting")
    dov.presses("button-bill")
    await dov.reads("bill-ready")
    assert (await town.browser.pay_invoice(dov.address("button-bill-now"))).status == 200
    await dov.is_told("notice-tier-changed")
    assert product(town, dov) == "retainer_premium"


async def test_a_lower_plan_is_planned_for_the_next_period_and_undone(town: Town, language: str) -> None:
    eva = await settled_in(town, language, "Eva", "Premium")
    await eva.asks_for("/manage_subscription", "portal-text")
    eva.presses("button-change-plan")
    await eva.reads("change-title")
    eva.picks("chg:basic:week:1")
    await eva.reads("change-preview-keep", "change-preview-later", "change-preview-nothing-yet")
    eva.presses("button-agree-later")
    await eva.is_told("notice-change-planned")
    await town.quiet()
    assert agreement(town, eva)["schedule"] is not None
    await eva.asks_for("/manage_subscription", "portal-text", "status-change-planned")
    eva.presses("button-undo-change")
    await eva.is_told("notice-change-undone")
    await town.quiet()
    assert agreement(town, eva)["schedule"] is None
    said = await eva.asks_for("/billing_status", "status-title", "status-next-charge")
    assert not eva.ear.hears("status-change-planned", said.text)
    assert product(town, eva) == "retainer_premium"


async def asks_to_leave(who: Speaking, reason: str, *offers: str) -> None:
    """/manage_subscription, then the question, and why."""
    await who.asks_for("/manage_subscription", "portal-text")
    await says_why(who, reason, *offers)


async def says_why(who: Speaking, reason: str, *offers: str) -> None:
    who.presses("button-plan-cancel")
    await who.reads("plan-cancel-ask", "leaving-ask")
    who.presses(f"button-why-{reason.replace('_', '-')}")
    await who.reads("plan-cancel-ask", *offers)
    assert who.shows("button-cancel-yes")


async def test_whoever_finds_it_too_expensive_pays_less_once_and_stays(town: Town, language: str) -> None:
    finn = await settled_in(town, language, "Finn", "Premium")
    await asks_to_leave(finn, "too_expensive", "leaving-offer-less", "leaving-offer-lower")
    finn.presses("button-offer-less")
    await finn.reads("leaving-less-taken")
    assert "175.00" in finn.screen.text
    finn.presses("button-status")
    await finn.reads("status-title", "status-next-charge-less")
    assert departures(town, finn) == [("too_expensive", "discount", "kept")]
    assert agreement(town, finn)["discounts"]
    assert agreement(town, finn)["cancel_at"] is None


async def test_whoever_finds_it_too_expensive_takes_the_smaller_plan_and_stays(town: Town, language: str) -> None:
    lea = await settled_in(town, language, "Lea", "Premium")
    await asks_to_leave(lea, "too_expensive", "leaving-offer-less", "leaving-offer-lower")
    lea.presses("button-offer-lower")
    await lea.reads("change-preview-keep", "change-preview-nothing-yet")
    lea.presses("button-agree-later")
    await lea.is_told("notice-change-planned")
    await town.quiet()
    assert [(reason, outcome) for reason, _, outcome in departures(town, lea)] == [("too_expensive", "kept")]
    assert agreement(town, lea)["schedule"] is not None


async def test_whoever_does_not_use_it_may_pause_instead(town: Town, language: str) -> None:
    fay = await settled_in(town, language, "Fay")
    await asks_to_leave(fay, "unused", "leaving-offer-pause")
    before = len(fay.read)
    fay.presses("button-plan-pause")
    await fay.reads("plan-pause-ask")
    fay.presses("button-back")
    await fay.reads("portal-text")
    fay.presses("button-plan-cancel")
    await fay.reads("plan-cancel-ask")
    fay.presses("button-back")
    await fay.reads("portal-text")
    assert len(fay.read) == before
    assert agreement(town, fay)["cancel_at"] is None


@pytest.mark.parametrize(
    ("reasons", "offer"), [(("missing_features", "low_quality"), "support"), (("switched_service", "other"), "none")]
)
async def test_other_reasons_meet_a_person_or_thanks_and_whoever_stays_has_lost_nothing(
    town: Town, language: str, reasons: tuple[str, str], offer: str
) -> None:
    gia = await settled_in(town, language, "Gia")
    await asks_to_leave(gia, reasons[0], f"leaving-offer-{offer}")
    before = len(gia.read)
    assert gia.shows("button-ask") == (offer == "support")
    gia.presses("button-stay")
    await gia.reads("leaving-stayed")
    gia.presses("button-manage")
    await gia.reads("portal-text")
    await says_why(gia, reasons[1], f"leaving-offer-{offer}")
    gia.presses("button-stay")
    await gia.reads("leaving-stayed")
    assert len(gia.read) == before
    assert departures(town, gia) == [(reason, offer, "kept") for reason in reasons]
    assert agreement(town, gia)["cancel_at"] is None


async def test_a_plan_is_cancelled_with_a_reason_in_own_words_and_the_cancellation_undone(
    town: Town, language: str
) -> None:
    hal = await settled_in(town, language, "Hal")
    page = await hal.asks_for("/manage_subscription", "portal-text")
    hal.presses("button-plan-cancel", on=page)
    await hal.reads("plan-cancel-ask")
    hal.presses("button-cancel-yes", on=page)
    await hal.sees_in(page, "plan-cancelled", "plan-why-ask")
    await hal.is_told("notice-cancel-scheduled")
    assert agreement(town, hal)["cancel_at_period_end"] or agreement(town, hal)["cancel_at"]
    hal.presses("button-own-words", on=page)
    await hal.sees_in(page, "leaving-words-prompt")
    await hal.asks_for("I move to the sea", "plan-why-thanks")
    assert [row["words"] for row in owned(town, hal, "departures", "o.words")] == ["I move to the sea"]
    await town.quiet()
    ends = await hal.asks_for("/manage_subscription", "portal-text", "status-ends")
    hal.presses("button-keep-plan", on=ends)
    await hal.sees_in(ends, "plan-kept")
    await hal.is_told("notice-cancel-undone")
    await town.quiet()
    assert (agreement(town, hal)["cancel_at"], agreement(town, hal)["cancel_at_period_end"]) == (None, False)
    assert departures(town, hal) == [("unsaid", "none", "kept")]
    assert open_level(town, hal) == "full"


async def test_the_reason_may_be_told_after_it_is_cancelled(town: Town, language: str) -> None:
    ida = await settled_in(town, language, "Ida")
    page = await ida.asks_for("/manage_subscription", "portal-text")
    ida.presses("button-plan-cancel", on=page)
    await ida.reads("plan-cancel-ask")
    ida.presses("button-cancel-yes", on=page)
    await ida.sees_in(page, "plan-cancelled", "plan-why-ask")
    ida.presses("button-why-unused", on=page)
    await ida.sees_in(page, "plan-why-thanks")
    await town.quiet()
    assert agreement(town, ida)["cancellation_details"]["feedback"] == "unused"
    assert departures(town, ida) == [("unused", "none", "left")]
    said = await ida.asks_for("/billing_status", "status-title", "status-ends")
    assert not ida.ear.hears("status-next-charge", said.text)


async def test_a_plan_is_paused_and_goes_on_when_its_person_says_so(town: Town, language: str) -> None:
    jon = await settled_in(town, language, "Jon")
    page = await jon.asks_for("/manage_subscription", "portal-text")
    jon.presses("button-plan-pause", on=page)
    await jon.reads("plan-pause-ask", "plan-pause-credit")
    jon.picks(jon.payload("pause:14:", on=page), on=page)
    await jon.sees_in(page, "plan-paused")
    await jon.is_told("notice-paused", "notice-paused-until")
    await town.quiet()
    assert (agreement(town, jon)["status"], open_level(town, jon)) == ("paused", "none")
    page = await jon.asks_for("/manage_subscription", "access-reason-subscription-paused")
    jon.presses("button-plan-resume", on=page)
    await jon.sees_in(page, "plan-resume-ask")
    jon.presses("button-resume-yes", on=page)
    await jon.sees_in(page, "plan-resumed")
    await jon.is_told("notice-resumed")
    await town.quiet()
    assert (agreement(town, jon)["status"], open_level(town, jon)) == ("active", "full")
