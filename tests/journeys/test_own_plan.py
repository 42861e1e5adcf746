"""What people do with their plan by themselves: cancelled and kept, paused and resumed, and free days that end in three ways."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest_asyncio

from tests.journeys.steps import DAY, HOUR, open_level, subscribed
from tests.journeys.test_unpaid import travel
from tests.support.town import Town, at_dashboard, open_town

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.somebody import Somebody

WEEK = 7 * DAY


@pytest_asyncio.fixture(loop_scope="session")
async def own_town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town of its own, whose weeks go by for nobody else."""
    folder: Path = tmp_path_factory.mktemp("town-own-plan")
    async with open_town(folder, trials=False) as town:
        yield town


@pytest_asyncio.fixture(loop_scope="session")
async def trying_town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """The same, with free days."""
    folder: Path = tmp_path_factory.mktemp("town-free-days")
    async with open_town(folder, trials=True) as town:
        town.sandbox.stripe.dashboard.retry_days = ()
        town.sandbox.stripe.dashboard.after_retries = "past_due"
        yield town


@pytest_asyncio.fixture(loop_scope="session")
async def generous_town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """One whose operator offers a week for less to whoever finds it too expensive."""
    folder: Path = tmp_path_factory.mktemp("town-generous")
    async with open_town(
        folder, trials=False, rewrite=lambda text: text.replace("percent_off = 0 ", "percent_off = 30 ")
    ) as town:
        yield town


def status(town: Town, who: Somebody) -> str:
    (row,) = town.at_stripe("subscription", who)
    return str(row["status"])


async def test_a_plan_is_cancelled_kept_paused_and_goes_on_by_itself_d1_d2(own_town: Town) -> None:
    town = own_town
    town.admin.starts()
    ada, bea = [await subscribed(town, name) for name in ("Ada", "Bea")]

    await ada.asks("/manage_subscription", "Basic", "On Stripe’s page you can change your card")
    ada.taps("Cancel my plan")
    await ada.sees("Cancel Basic?", "stays open until", "nothing more is charged")
    ada.taps("Yes, cancel it")
    await ada.receives("is cancelled. It stays open until", "tell us why")
    await ada.receives("is cancelled and ends on")
    done = await ada.receives("is cancelled. It stays open until")
    ada.taps("Too expensive", on=done)
    await ada.receives("it is written down")
    (row,) = town.at_stripe("subscription", ada)
    assert (row["cancel_at_period_end"], row["cancellation_details"]["feedback"]) == (True, "too_expensive")
    page = await ada.asks("/manage_subscription", "It is cancelled and ends on")
    ada.taps("Keep my plan", on=page)
    await ada.receives("goes on as before", "The next charge is $150.00")
    ada.taps_old(f"cancel:{int(town.sandbox.clock.now().timestamp()) - 60}", on=page)
    await town.quiet()
    (row,) = town.at_stripe("subscription", ada)
    assert row["cancel_at_period_end"] is False, "a button of before says of no plan and no period that it is to end"

    page = await bea.asks("/manage_subscription", "Basic")
    bea.taps("Pause my plan", on=page)
    await bea.receives("For how long?", "comes off that charge")
    bea.taps("14 days", on=page)
    await bea.receives("is paused until", "Nothing is charged before that day")
    await town.quiet()
    assert (status(town, bea), open_level(town, bea)) == ("paused", "none")
    await bea.receives("It goes on by itself on")
    await travel(town, 15 * DAY, step=DAY)
    assert (status(town, bea), open_level(town, bea)) == ("active", "full")
    await bea.receives("goes on. Everything is open again")
    assert len(town.at_stripe("invoice", bea)) == 2

    page = await bea.asks("/manage_subscription", "Basic")
    bea.taps("Pause my plan", on=page)
    await bea.receives("For how long?")
    bea.taps("7 days", on=page)
    await bea.receives("is paused until")
    page = await bea.asks("/manage_subscription", "It is paused")
    bea.taps("Let it go on", on=page)
    await bea.receives("A new period begins at once: $150.00 is charged now")
    bea.taps("Yes, go on", on=page)
    await bea.receives("Basic goes on. The next charge is $150.00")
    assert (status(town, bea), open_level(town, bea)) == ("active", "full")


async def test_free_days_without_a_card_end_in_three_ways_and_an_admin_moves_them_d14_d15(trying_town: Town) -> None:
    town, admin = trying_town, trying_town.admin
    admin.starts()
    names = {"Cem": "cancel", "Dee": "pause", "Eve": "create_invoice"}
    people = {name: await subscribed(town, name) for name in names}
    fay = await subscribed(town, "Fay")
    async with at_dashboard(town.sandbox) as stripe:
        for name, wish in names.items():
            (row,) = town.at_stripe("subscription", people[name])
            settings = {"end_behavior": {"missing_payment_method": wish}}
            changed = {"default_payment_method": "", "trial_settings": settings}
            await stripe.post(f"/v1/subscriptions/{row['id']}", changed, key=f"settings-{name}")
    await town.quiet()

    await admin.receives("Hello")
    await admin.asks(f"/admin find {fay.id}", "Access: full", "trialing")
    admin.taps("Free days +7")
    await admin.receives("the free days run until", "at Stripe as well")
    await fay.receives("end on", "now. Then $150.00 is charged")

    await travel(town, 4 * DAY + HOUR, step=DAY)
    for who in people.values():
        await who.receives("there is no card yet")
    assert fay.heard("Then $150.00 is charged, unless you cancel") >= 1
    await travel(town, 3 * DAY + 2 * HOUR, step=DAY)
    assert [status(town, who) for who in people.values()] == ["canceled", "paused", "past_due"]
    await people["Cem"].receives("is not open any more", "It has ended")
    await people["Dee"].receives("there is no card, so your plan is paused", "Nothing was charged")
    await people["Eve"].receives("did not go through", "There is no card to charge")
    assert status(town, fay) == "trialing"

    page = await admin.asks(f"/admin find {fay.id}", "trialing")
    admin.taps("End them now", on=page)
    await admin.receives("$150.00 is charged to their card at once")
    admin.taps("End them and charge now", on=page)
    await admin.receives("the free days are over, the subscription is active")
    assert [one["status"] for one in town.at_stripe("charge", fay)] == ["succeeded"]
    await fay.receives("$150.00 is paid for", "renewed until")
    page = await admin.asks(f"/admin find {people['Cem'].id}", "Access: none")
    admin.taps("Give access", on=page)
    await admin.receives("without Stripe. Nothing is charged")
    admin.taps("Premium, 30 d", on=page)
    await admin.receives("has Premium until")
    await town.quiet()
    assert open_level(town, people["Cem"]) == "full"


async def test_whoever_would_leave_for_the_price_stays_and_pays_one_week_less(generous_town: Town) -> None:
    town = generous_town
    town.admin.starts()
    ada = await subscribed(town, "Ada")
    page = await ada.asks("/manage_subscription", "Basic")
    ada.taps("Cancel my plan", on=page)
    await ada.sees("Cancel Basic?", "If you tell me why")
    ada.taps("Too expensive")
    await ada.sees("is $105.00 instead of $150.00", "30% less, this once", "It stays open until")
    ada.taps("Stay for $105.00")
    await ada.receives("Basic goes on", "$105.00 instead of $150.00", "Nothing was cancelled")
    await town.program.kill()
    await town.program.start()
    await travel(town, WEEK + 2 * HOUR, step=DAY)
    await travel(town, WEEK, step=DAY)
    assert [one["total"] for one in town.at_stripe("invoice", ada)] == [15_000, 10_500, 15_000]
    assert (status(town, ada), open_level(town, ada)) == ("active", "full")
    await ada.receives("$105.00")
    page = await ada.asks("/manage_subscription", "Basic")
    ada.taps("Cancel my plan", on=page)
    await ada.receives("If you tell me why")
    ada.taps("Too expensive")
    await ada.receives("You can pause instead")
    assert ada.heard("Stay, and your next charge") == 0
    [coupon] = town.sandbox.stripe.objects("coupon")
    assert coupon["times_redeemed"] == 1
