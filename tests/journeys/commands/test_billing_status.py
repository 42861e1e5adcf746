"""/billing_status: with no plan, with a payment link that waits, and with a plan: its reasons, its bills, Stripe's page, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import only_message
from tests.journeys.steps import let_in, pay
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.town import Town


async def test_whoever_has_no_plan_is_led_to_them_and_a_link_that_waits_is_remembered(
    town: Town, language: str
) -> None:
    ada = newcomer(town, language)
    ada.writes("/billing_status")
    await ada.reads("status-title-none", "access-reason-nothing-bought")
    ada.presses("button-tiers")
    await ada.reads("shop-title")
    ada.picks("tier:basic")
    await ada.reads("shop-features")
    ada.presses("button-subscribe")
    await ada.may_press("button-pay")
    link = ada.address("button-pay")
    only_message(ada)
    await ada.asks_for("/billing_status", "status-title-none", "status-checkout-open")
    assert ada.address("button-pay") == link
    await pay(town, link)
    await ada.is_told("notice-welcome")
    await ada.asks_for("/billing_status", "status-title", "status-next-charge", "status-card")
    assert not ada.shows("button-pay")


async def test_a_plan_tells_its_charge_its_card_and_what_is_used_and_every_button_leads_on(
    town: Town, language: str
) -> None:
    bea = await let_in(town, language, "Bea")
    said = await bea.asks_for(
        "/billing_status", "status-title", "access-reason-subscription-paid", "status-next-charge", "status-card"
    )
    assert "150.00" in said.text
    assert "4242" in said.text
    assert bea.ear.hears("usage-line", said.text)
    before = len(bea.read)
    bea.presses("button-why")
    await bea.reads("why-title")
    bea.presses("button-status")
    await bea.reads("status-title")
    bea.presses("button-invoices")
    await bea.reads("invoices-title")
    bea.presses("button-status")
    await bea.reads("status-title")
    bea.presses("button-portal")
    await bea.reads("portal-ready")
    first = bea.address("button-portal-now")
    bea.presses("button-portal-again")
    await town.until(lambda: bea.address("button-portal-now") != first)
    assert (await town.browser.open(bea.address("button-portal-now"))).status == 200
    assert len(town.at_stripe("billing_portal.session", bea)) == 2
    assert len(bea.read) == before
