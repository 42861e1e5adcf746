"""Changing a plan in the chat: at once and paid, at once and not paid, planned and undone, planned and come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.journeys.steps import DAY, HOUR, TITLES, subscribed

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj
    from tests.support.somebody import Somebody
    from tests.support.town import Town


async def see_changes(who: Somebody) -> None:
    """/manage_subscription, then what else can be had."""
    page = await who.asks("/manage_subscription", "On Stripe’s page")
    who.taps("Change my plan", on=page)
    await who.sees("Change your plan", "You have")


async def pick(who: Somebody, tier: str, *words: str) -> None:
    await see_changes(who)
    who.taps(TITLES[tier])
    await who.sees("Nothing has changed yet", TITLES[tier], *words)


def agreement(town: Town, who: Somebody) -> Obj:
    (found,) = town.at_stripe("subscription", who)
    return found


def product(town: Town, who: Somebody) -> str:
    return str(agreement(town, who)["items"]["data"][0]["price"]["product"])


def updates(town: Town, who: Somebody) -> list[Obj]:
    return [one for one in town.at_stripe("invoice", who) if one["billing_reason"] == "subscription_update"]


def met_at(town: Town) -> datetime:
    """When the program was written to last, by its own clock."""
    value = town.rows("SELECT MAX(received_at) FROM telegram_updates")[0][0]
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    return found if found.tzinfo else found.replace(tzinfo=UTC)


async def test_a_higher_tier_is_seen_agreed_to_and_had_in_the_same_minute(town: Town) -> None:
    ada = await subscribed(town, "Ada")
    await town.quiet()
    await pick(ada, "premium")
    ada.taps("Change now" if town.trials else "change now")
    await ada.receives("Your plan has changed from Basic to Premium")
    await town.quiet()
    assert product(town, ada) == "retainer_premium"
    assert len(updates(town, ada)) == (0 if town.trials else 1)
    await ada.asks("/billing_status", "Your plan: Premium")


async def test_a_change_that_the_bank_refuses_waits_and_is_had_once_it_is_paid_d5(town: Town) -> None:
    if town.trials:
        pytest.skip("in free days nothing is charged")
    bea = await subscribed(town, "Bea")
    await town.quiet()
    await pick(bea, "premium")
    town.sandbox.stripe.next_charges.decline(customer=town.customers(bea)[0]["id"])
    bea.taps("change now")
    await bea.receives("did not go through", "you keep Basic")
    assert product(town, bea) == "retainer_basic"
    await town.quiet()
    await bea.asks("/billing_status", "waits for its payment", "Everything in your plan is open")
    bea.taps("Pay now")
    await bea.sees_button("Open the invoice")
    page = await town.browser.pay_invoice(bea.link("Open the invoice"))
    assert page.status == 200
    await bea.receives("Your plan has changed from Basic to Premium")
    assert product(town, bea) == "retainer_premium"


async def test_a_lower_tier_is_planned_undone_planned_again_and_comes_with_the_next_period_d6(town: Town) -> None:
    if town.trials:
        pytest.skip("in free days every change begins at once")
    cem = await subscribed(town, "Cem", "premium")
    await town.quiet()
    await pick(cem, "basic", "You keep what you have until")
    cem.taps("Plan this change")
    await cem.receives("Your change is planned", "Basic")
    await town.quiet()
    cem.taps("Undo the change")
    await cem.receives("is taken back")
    await town.quiet()
    assert agreement(town, cem)["schedule"] is None
    await pick(cem, "basic")
    cem.taps("Plan this change")
    await cem.receives("Your change is planned", "Basic")
    await town.quiet()
    town.sandbox.clock.move(7 * DAY + 2 * HOUR)
    await town.sandbox.stripe.run_due()
    await cem.receives("Your plan has changed from Premium to Basic")
    assert product(town, cem) == "retainer_basic"


async def test_an_old_preview_changes_nothing_and_is_shown_anew_d25(town: Town) -> None:
    dov = await subscribed(town, "Dov")
    await town.quiet()
    await pick(dov, "premium")
    shown, before = dov.screen, town.sandbox.clock.now()
    town.sandbox.clock.move(400)
    while met_at(town) < before + timedelta(seconds=400):  # the program looks at its clock's file now and then
        dov.writes("One moment")
        await town.quiet()
    dov.taps("Change now" if town.trials else "change now", on=shown)
    await dov.receives("This has changed since you saw it")
    assert product(town, dov) == "retainer_basic"
