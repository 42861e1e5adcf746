"""What the admins alone are told, each in their language and of each fact once: what nobody else can see, and what is broken."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest_asyncio

from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as by_hand
from tests.journeys.steps import DAY, HOUR, let_in, pay
from tests.journeys.telling import (
    admins,
    admins_hear,
    begin_another,
    customer_of,
    open_telling_town,
    plan_of,
    price,
    stands_at,
)
from tests.support.real_time import let_breaches_last, let_tries_pass
from tests.support.shop import with_many_terms
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from sandbox.stripe.store import Obj
    from tests.support.town import Town

TELLS = {
    "admin_offer",
    "admin_pass_beside",
    "admin_second_subscription",
    "admin_call_refused",
    "admin_unlinked_customer",
    "admin_wrong_mode",
    "admin_dead_event",
    "admin_unknown_value",
    "admin_sync_failing",
    "admin_chat_rights",
    "admin_removal_brake",
    "admin_invariant",
}


def _strict(text: str) -> str:
    """A second subscription is ended by itself, and whoever cancels is out at once."""
    for shipped, ours in (
        ('second_subscription = "tell"', 'second_subscription = "cancel"'),
        ('after_cancel = "paid_period"', 'after_cancel = "now"'),
    ):
        assert shipped in text
        text = text.replace(shipped, ours)
    return with_many_terms(text)


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with open_telling_town(request, tmp_path_factory, rewrite=_strict) as made:
        yield made


async def test_a_price_that_is_archived_is_told(town: Town) -> None:
    records.archive_price(town.sandbox.stripe.books, price(town, "enterprise.week.usd"))
    await admins_hear(town, "admin_offer", "enterprise.week.usd")


async def test_a_second_subscription_is_told_and_so_is_that_stripe_would_not_end_it(town: Town) -> None:
    ada = await let_in(town, "ar")
    town.sandbox.stripe.faults.fail_next(1, 403, match="DELETE /v1/subscriptions")  # the key lacks a right
    town.sandbox.clock.move(60)  # which of them came first is known by the second only
    first, second = plan_of(town, ada), begin_another(town, ada, "premium.week.usd")
    await admins_hear(town, "admin_second_subscription", str(ada.id), first["id"], second["id"])
    await admins_hear(town, "admin_call_refused", str(ada.id), second["id"])
    assert second["status"] == "active"
    await stands_at(town, ada, "full")


async def test_a_pass_beside_a_subscription_of_its_tier_is_told(town: Town) -> None:
    bea = newcomer(town, "en", "Bea")
    bea.starts("tier_premium")
    await bea.reads("shop-features")
    bea.taps("$900.00")
    await bea.may_press("button-buy-pass")
    bea.presses("button-buy-pass")
    await bea.may_press("button-pay")
    await pay(town, bea.address("button-pay"))
    await bea.is_told("notice-pass-bought")
    row = begin_another(town, bea, "premium.week.usd")
    await admins_hear(town, "admin_pass_beside", str(bea.id), row["id"])


async def test_what_stripe_says_anew_is_told_and_takes_nothing_away(town: Town) -> None:
    cem = await let_in(town, "en", "Cem")
    row = plan_of(town, cem)
    town.sandbox.stripe.books.change(row, "customer.subscription.updated", status="half_paid")
    await admins_hear(town, "admin_unknown_value", "half_paid")
    await town.quiet()
    await stands_at(town, cem, "full")
    town.sandbox.stripe.books.change(row, "customer.subscription.updated", status="active")


async def test_facts_that_nobody_can_read_are_told_and_take_nothing_away(town: Town) -> None:
    dee = await let_in(town, "ar", "Dee")
    item = plan_of(town, dee)["items"]["data"][0]
    item["quantity"] = "some"  # Stripe promises a number
    town.sandbox.stripe.books.emit("customer.updated", customer_of(town, dee))
    await admins_hear(town, "admin_sync_failing")
    await stands_at(town, dee, "full")
    item["quantity"] = 1
    await town.quiet()


async def test_more_people_than_may_leave_a_chat_unasked_are_told_and_a_button_lets_them_go(town: Town) -> None:
    room, telegram = town.rooms["lounge"], town.sandbox.telegram
    people = await asyncio.gather(*(let_in(town, "en", f"Guest{number}") for number in range(6)))
    (row,) = town.rows("SELECT invite_link FROM gated_chats WHERE slug = 'lounge'")
    for guest in people:
        telegram.open_invite(guest.account, row["invite_link"])
    inside = {guest.id for guest in people}
    await town.until(lambda: inside <= {one.id for one in telegram.members(room)})
    for guest in people:
        by_hand.cancel(town.sandbox.stripe.books, plan_of(town, guest))
    for guest in people:
        await stands_at(town, guest, "none")
    await town.quiet()
    town.sandbox.clock.move(HOUR + 60)
    told = await admins_hear(town, "admin_removal_brake", room.title)
    assert inside <= {one.id for one in telegram.members(room)}
    admins(town)[1].presses("button-removal-go", on=told[1])
    await town.until(lambda: inside.isdisjoint(one.id for one in telegram.members(room)))


async def test_a_right_that_the_bot_lost_is_told(town: Town) -> None:
    town.sandbox.telegram.demote_bot(town.rooms["lounge"], by=town.admin.account)
    await admins_hear(town, "admin_chat_rights", town.rooms["lounge"].title)


async def test_events_of_the_other_mode_and_of_nobody_are_told(town: Town) -> None:
    stripe = town.sandbox.stripe
    stripe.webhooks.envelope.other_mode = True
    stripe.trigger("customer.updated")
    await admins_hear(town, "admin_wrong_mode", "customer.updated")
    stripe.webhooks.envelope.clear()
    nobody = {"id": "du_nobody", "object": "dispute", "charge": "ch_nobody", "payment_intent": "pi_nobody"}
    event = stripe.books.emit("charge.dispute.created", nobody)
    await town.until(lambda: _standing(town, event) == ("unresolved", 1))
    let_tries_pass(town, event["id"], tries=4)
    await admins_hear(town, "admin_dead_event", "charge.dispute.created")
    assert _standing(town, event) == ("dead", 4)


async def test_a_stranger_is_told_and_so_is_a_rule_that_stays_broken_by_them(town: Town) -> None:
    event = town.sandbox.stripe.trigger("customer.updated")
    stranger = event["data"]["object"]["id"]
    await admins_hear(town, "admin_unlinked_customer", stranger)
    town.sandbox.clock.move(DAY)
    await town.until(lambda: "customer-unlinked" in _breaches(town))
    let_breaches_last(town, seconds=HOUR)
    town.sandbox.clock.move(HOUR)
    told = await admins_hear(town, "admin_invariant")
    for admin, message in zip(admins(town), told, strict=True):
        admin.presses("button-admin-health", on=message)
        await admin.is_told("admin-health-repaired")


def _standing(town: Town, event: Obj) -> tuple[str, int] | None:
    """Its state, and how often its person was looked for in vain."""
    found = town.rows("SELECT state, attempts FROM stripe_webhook_events WHERE stripe_id = ?", event["id"])
    return (found[0]["state"], found[0]["attempts"]) if found else None


def _breaches(town: Town) -> str:
    found = town.rows("SELECT value FROM installation_facts WHERE name = 'breaches'")
    return str(found[0]["value"]) if found else ""
