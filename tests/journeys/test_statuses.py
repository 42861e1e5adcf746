"""Every status of a subscription and every way from one to another that Stripe knows, as the person in the chat meets it.

Source of the ways: Stripe's page on how subscriptions work. Here Stripe tries again and its Dashboard decides the end, so that also
those are walked that our own timetable never lets happen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as by_hand
from tests.journeys.steps import DAY, HOUR, IN, accept, get_link, look_at, open_level, pay, subscribed
from tests.journeys.test_unpaid import travel
from tests.support.town import Town, at_dashboard, open_town

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sandbox.stripe.store import Obj
    from tests.support.somebody import Somebody

pytestmark = pytest.mark.timeout(300)

WEEK = 7 * DAY
GOOD, BROKE = "4242424242424242", "4000000000000341"  # the second can be saved and then never pays


def _stripe_decides(text: str) -> str:
    """Stripe tries again, and what it makes of the subscription in the end is left as it is."""
    for ours, stripes in (
        ('retries = "ours"', 'retries = "stripe"'),
        ('at_the_end = "cancel"', 'at_the_end = "leave"'),
    ):
        assert ours in text
        text = text.replace(ours, stripes)
    return text


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """Money at once; two tries after the first, a day and two days later."""
    async with open_town(tmp_path_factory.mktemp("town-statuses"), trials=False, rewrite=_stripe_decides) as made:
        made.sandbox.stripe.dashboard.retry_days = (1, 2)
        made.sandbox.telegram.start(made.admin.account)
        yield made


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def free_town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """The same with free days first."""
    async with open_town(tmp_path_factory.mktemp("town-free"), trials=True, rewrite=_stripe_decides) as made:
        made.sandbox.stripe.dashboard.retry_days = (1, 2)
        made.sandbox.telegram.start(made.admin.account)
        yield made


def the_subscription(town: Town, who: Somebody) -> Obj:
    """The newest one."""
    return town.at_stripe("subscription", who)[-1]


async def stands(town: Town, who: Somebody, status: str, level: str, *words: str) -> None:
    """At Stripe it has this status, here too, with this level, and /billing_status says why."""
    row = the_subscription(town, who)
    await town.until(lambda: (row["status"], known_status(town, row), open_level(town, who)) == (status, status, level))
    await who.asks("/billing_status", *words)


def known_status(town: Town, row: Obj) -> str | None:
    """The status that the program knows."""
    found = town.rows("SELECT status FROM stripe_subscriptions WHERE stripe_id = ?", row["id"])
    return str(found[0]["status"]) if found else None


async def declined_from_now_on(town: Town, who: Somebody) -> None:
    """The card that is charged says no until another one is put in."""
    (customer,) = town.customers(who)
    broke = records.put_card(town.sandbox.stripe.books, customer, BROKE)
    async with at_dashboard(town.sandbox) as stripe:
        await stripe.post(
            f"/v1/subscriptions/{the_subscription(town, who)['id']}", {"default_payment_method": broke["id"]}
        )
    await town.quiet()


async def behind(town: Town, name: str, *, after: str) -> Somebody:
    """Somebody whose renewal was refused an hour ago; after the last try the Dashboard does `after`."""
    town.sandbox.stripe.dashboard.after_retries = after
    who = await subscribed(town, name)
    await declined_from_now_on(town, who)
    await travel(town, WEEK + 2 * HOUR, step=4 * DAY)
    await stands(town, who, "past_due", "grace", "The last payment failed")
    return who


async def pays_the_bill(town: Town, who: Somebody) -> None:
    """By the button of the status card, on the invoice's own page, with a good card."""
    await who.asks("/billing_status", "A payment is open")
    who.taps("Pay")
    page = await who.receives("open invoice, over", "The link is for you alone")
    await town.browser.pay_invoice(who.link("Open the invoice", on=page), card=GOOD)


async def begun_by_hand(town: Town, name: str, *, card: str | None) -> Somebody:
    """Somebody who looked at a link and left; then the operator begins a subscription for them in the Dashboard."""
    who = town.newcomer(name)
    who.starts()
    await who.sees("Hello")
    await get_link(town, who)
    (customer,) = town.customers(who)
    books = town.sandbox.stripe.books
    price = next(row for row in town.sandbox.stripe.objects("price") if row["lookup_key"] == "basic.week.usd")
    by_hand.start(books, customer, price, method=records.put_card(books, customer, card) if card else None)
    return who


async def test_incomplete_becomes_active_once_its_first_invoice_is_paid_c12(town: Town) -> None:
    ada = await begun_by_hand(town, "Ada", card=BROKE)
    await stands(town, ada, "incomplete", "none", "not paid yet")
    await ada.asks("/subscribe", "not paid yet")
    await pays_the_bill(town, ada)
    await ada.receives(IN)
    await stands(town, ada, "active", "full", "It is paid")
    assert len(town.at_stripe("subscription", ada)) == 1


async def test_incomplete_expires_after_a_day_and_the_person_may_begin_anew_c13(town: Town) -> None:
    bea = await begun_by_hand(town, "Bea", card=None)
    await stands(town, bea, "incomplete", "none", "not paid yet")
    await travel(town, DAY)
    await stands(town, bea, "incomplete_expired", "none", "never finished")
    assert bea.heard(IN) == 0
    await look_at(bea, "premium")
    accept(town, bea)
    await bea.sees_button("Pay on Stripe")
    await pay(town, bea.link("Pay on Stripe"))
    await bea.receives(IN, "Premium")
    await stands(town, bea, "active", "full", "It is paid")


async def test_past_due_becomes_active_when_its_newest_invoice_is_paid(town: Town) -> None:
    cem = await behind(town, "Cem", after="past_due")
    await pays_the_bill(town, cem)
    await stands(town, cem, "active", "full", "It is paid")


async def test_past_due_becomes_active_when_its_debt_is_written_off_and_access_ends_all_the_same_e15(
    town: Town,
) -> None:
    dee = await behind(town, "Dee", after="past_due")
    (bill,) = [row for row in town.at_stripe("invoice", dee) if row["status"] == "open"]
    records.write_off(town.sandbox.stripe.books, bill)
    await stands(town, dee, "active", "none", "written off")


async def test_past_due_becomes_unpaid_and_active_again_when_it_is_paid_e5(town: Town) -> None:
    eli = await behind(town, "Eli", after="unpaid")
    await travel(town, 3 * DAY, step=DAY)
    await stands(town, eli, "unpaid", "none", "never succeeded")
    await pays_the_bill(town, eli)
    await stands(town, eli, "active", "full", "It is paid")


async def test_past_due_ends_when_stripes_tries_are_over(town: Town) -> None:
    fay = await behind(town, "Fay", after="cancel")
    await travel(town, 3 * DAY, step=DAY)
    await stands(town, fay, "canceled", "none", "has ended")
    await fay.receives("is not open any more")
    assert fay.heard("is not open any more") == 1
    await look_at(fay, "basic")


async def test_past_due_stays_so_where_the_dashboard_leaves_it_and_closes_by_our_timetable(town: Town) -> None:
    gil = await behind(town, "Gil", after="past_due")
    await travel(town, 6 * DAY + 12 * HOUR, step=DAY)
    await stands(town, gil, "past_due", "none", "never succeeded")
    await gil.receives("is not open any more")
    assert gil.heard("is not open any more") == 1


async def test_active_is_paused_and_goes_on(town: Town) -> None:
    hal = await subscribed(town, "Hal")
    ref = the_subscription(town, hal)["id"]
    async with at_dashboard(town.sandbox) as stripe:
        await stripe.post(f"/v1/subscriptions/{ref}/pause", {"type": "subscription"})
        await stands(town, hal, "paused", "none", "paused")
        await stripe.post(f"/v1/subscriptions/{ref}/resume", {"payment_behavior": "resume_on_payment_success"})
    await stands(town, hal, "active", "full", "It is paid")


async def test_active_ends_in_the_dashboard_and_what_is_paid_for_stays_open_d21(town: Town) -> None:
    ida = await subscribed(town, "Ida")
    by_hand.cancel(town.sandbox.stripe.books, the_subscription(town, ida), at_period_end=True)
    await stands(town, ida, "active", "full", "cancelled and ends on")
    by_hand.cancel(town.sandbox.stripe.books, the_subscription(town, ida))
    await stands(town, ida, "canceled", "full", "stays open to the end")
    await travel(town, WEEK + HOUR, step=2 * DAY)
    await stands(town, ida, "canceled", "none", "has ended")


async def test_trialing_becomes_active_with_its_first_charge(free_town: Town) -> None:
    jon = await subscribed(free_town, "Jon")
    await stands(free_town, jon, "trialing", "full", "Your free days are running")
    await travel(free_town, WEEK + 2 * HOUR, step=2 * DAY)
    await stands(free_town, jon, "active", "full", "It is paid")


async def test_trialing_becomes_past_due_when_its_first_charge_is_refused(free_town: Town) -> None:
    free_town.sandbox.stripe.dashboard.after_retries = "past_due"
    kim = await subscribed(free_town, "Kim")
    await declined_from_now_on(free_town, kim)
    await travel(free_town, WEEK + 2 * HOUR, step=2 * DAY)
    await stands(free_town, kim, "past_due", "grace", "The last payment failed")


@pytest.mark.parametrize(
    ("wished", "status", "level", "words"),
    [
        ("cancel", "canceled", "none", "has ended"),
        ("pause", "paused", "none", "paused"),
        ("create_invoice", "past_due", "grace", "The last payment failed"),
    ],
)
async def test_trialing_without_a_card_ends_in_the_way_that_was_wished_d15(
    free_town: Town, wished: str, status: str, level: str, words: str
) -> None:
    free_town.sandbox.stripe.dashboard.after_retries = "past_due"
    lea = await subscribed(free_town, f"Lea {wished}")
    (customer,) = free_town.customers(lea)
    row = the_subscription(free_town, lea)
    async with at_dashboard(free_town.sandbox) as stripe:
        await stripe.post(
            f"/v1/subscriptions/{row['id']}",
            {"default_payment_method": "", "trial_settings": {"end_behavior": {"missing_payment_method": wished}}},
        )
    assert customer["invoice_settings"]["default_payment_method"] is None
    await travel(free_town, WEEK + 2 * HOUR, step=2 * DAY)
    await stands(free_town, lea, status, level, words)


async def test_trialing_ends_at_once_when_it_is_cancelled(free_town: Town) -> None:
    max_ = await subscribed(free_town, "Max")
    by_hand.cancel(free_town.sandbox.stripe.books, the_subscription(free_town, max_))
    await stands(free_town, max_, "canceled", "none", "has ended")
    assert [row["status"] for row in free_town.at_stripe("charge", max_)] == []
