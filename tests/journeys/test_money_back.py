"""Money that goes back, as people and an admin meet it: asked for, disputed, warned of, and forgiven, in their chats."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest_asyncio

from sandbox.stripe.triggers import close_dispute, dispute, fail_refund, warn_of_fraud
from tests.journeys.steps import DAY, HOUR, open_level, subscribed
from tests.support.town import Town, open_town

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from sandbox.stripe.store import Obj
    from tests.support.somebody import Somebody


@pytest_asyncio.fixture(loop_scope="session")
async def own_town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town of its own, whose weeks go by for nobody else."""
    folder: Path = tmp_path_factory.mktemp("town-money-back")
    async with open_town(folder, trials=False) as town:
        town.sandbox.stripe.dashboard.retry_days = ()
        town.sandbox.stripe.dashboard.after_retries = "past_due"
        town.admin.starts()
        await town.admin.sees("Hello")
        yield town


async def money_of(town: Town, who: Somebody) -> None:
    """The admin opens somebody's money page, when nothing else comes in between any more."""
    await town.admin.receives("New subscriber", str(who.id))
    await town.quiet()
    await town.admin.asks(f"/admin find {who.id}", str(who.id))
    town.admin.taps("Money")
    await town.admin.sees(f"Money of {who.account.first_name}")


def charge_of(town: Town, who: Somebody) -> Obj:
    return town.at_stripe("charge", who)[-1]


async def test_an_admin_gives_back_on_a_phone_and_the_person_hears_of_each_part_once_f1_f2_f3(own_town: Town) -> None:
    town = own_town
    ada = await subscribed(town, "Ada")
    await money_of(town, ada)
    town.admin.taps("Give back $150.00")
    await town.admin.sees("Access then: none")
    town.admin.taps("Another sum")
    await town.admin.sees("are left")
    await town.admin.asks("50", "Give $50.00 of $150.00", "Access stays as it is: full")
    town.admin.taps("Yes, give back $50.00")
    await town.admin.sees("$50.00 goes back to Ada")
    await ada.receives("$50.00 of your payment for Basic went back")
    town.admin.taps("‹ Back")
    await town.admin.sees("$50.00 went back")
    town.admin.taps("Give back $100.00")
    await town.admin.sees("Give $100.00 of $150.00", "Access then: none")
    town.admin.taps("Yes, give back $100.00")
    await ada.receives("$100.00 went back to you for Basic")
    await town.until(lambda: open_level(town, ada) == "none")
    assert [ada.heard(words) for words in ("$50.00 of your payment", "$100.00 went back")] == [1, 1]
    fail_refund(town.sandbox.stripe.books, town.sandbox.stripe.objects("refund")[-1])
    await town.admin.receives("A refund failed", "100.00 USD", str(ada.id))
    await ada.receives("$100.00", "did not reach your bank")
    await town.until(lambda: open_level(town, ada) == "full")


async def test_a_dispute_closes_until_it_is_won_and_for_good_when_it_is_lost_f4_f5(own_town: Town) -> None:
    town, books = own_town, own_town.sandbox.stripe.books
    bea, cem = await subscribed(town, "Bea"), await subscribed(town, "Cem")
    opened = {who: dispute(books, charge_of(town, who), reason="subscription_canceled") for who in (bea, cem)}
    for who in (bea, cem):
        await who.receives("Your bank disputes the payment", "Your access is closed for now")
        await town.admin.receives(
            "Dispute", str(who.id), "subscription_canceled", "needs_response", "can be answered until"
        )
    for who, won in ((bea, True), (cem, False)):
        close_dispute(books, opened[who], won=won)
        await town.admin.receives("Dispute", str(who.id), "won" if won else "lost")
    await bea.receives("is open again")
    await town.quiet()
    assert (open_level(town, bea), open_level(town, cem)) == ("full", "none")
    assert [who.heard("is not open any more") for who in (bea, cem)] == [0, 0]


async def test_a_warning_of_fraud_is_ended_by_one_tap_and_its_person_can_not_buy_again(own_town: Town) -> None:
    town = own_town
    dee = await subscribed(town, "Dee")
    warn_of_fraud(town.sandbox.stripe.books, charge_of(town, dee))
    told = await town.admin.receives("The bank warns of fraud", str(dee.id), "150.00 USD")
    town.admin.taps("Give back, end, and sell no more", on=told)
    await town.admin.sees("$150.00 goes back", "The plan is ended", "can buy nothing more")
    await dee.receives("went back to you for Basic")
    await town.until(lambda: open_level(town, dee) == "none")
    assert town.at_stripe("subscription", dee)[-1]["status"] == "canceled"
    await town.quiet()  # all that she is told of it comes before what she reads below
    await dee.asks("/subscribe", "Choose your plan")
    dee.taps("Basic")
    await dee.sees("What you get")
    dee.taps("Subscribe for")
    await dee.sees("I can not sell you anything", "No money has moved", "/paysupport")


async def test_a_week_is_forgiven_and_the_next_one_opens_again_e15(own_town: Town) -> None:
    town = own_town
    eve = await subscribed(town, "Eve")
    (customer,) = town.customers(eve)
    town.sandbox.stripe.next_charges.decline(1, customer=customer["id"])
    await town.quiet()
    town.sandbox.clock.move(7 * DAY + 2 * HOUR)
    await town.sandbox.stripe.run_due()
    await eve.receives("did not go through")
    await money_of(town, eve)
    town.admin.taps("Forgive $150.00")
    await town.admin.sees("Eve owes $150.00", "Stripe then calls the plan active", "Access then: none")
    town.admin.taps("Take the invoice back")
    await town.admin.sees("$150.00 of Eve is forgiven")
    await town.until(lambda: open_level(town, eve) == "none")
    assert [row["status"] for row in town.at_stripe("invoice", eve)] == ["paid", "void"]
    await town.quiet()  # a look that a week goes by in would owe its news a week ago
    town.sandbox.clock.move(7 * DAY)
    await town.sandbox.stripe.run_due()
    await eve.receives("is paid for")
    await town.until(lambda: open_level(town, eve) == "full")
