"""The private chats that a plan opens, and the page where a person changes their card or cancels."""

from __future__ import annotations

import pytest

from sandbox.telegram.chats import Chat
from tests.journeys.steps import ROOMS, subscribed
from tests.support.somebody import PATIENCE, Somebody
from tests.support.town import Town


async def _open_portal(town: Town, who: Somebody) -> str:
    offer = await who.asks("/manage_subscription", "On Stripe’s page you can change your card")
    assert town.at_stripe("billing_portal.session", who) == []
    who.taps("Open my billing page", on=offer)
    await who.sees_button("Open Stripe’s page")
    return who.link("Open Stripe’s page")


async def _answered(town: Town, room: Chat, who: Somebody) -> None:
    await town.sandbox.telegram.wait_for(lambda: who.id not in room.requests, PATIENCE)


async def _submit(town: Town, url: str, **form: str) -> int:
    async with town.browser.http.post(url, data=form) as answer:
        return answer.status


@pytest.mark.parametrize("tier", ["basic", "premium", "enterprise"])
async def test_a_payer_is_let_into_the_rooms_of_their_tier_and_no_other(town: Town, tier: str) -> None:
    ada = await subscribed(town, "Ada", tier)
    for slug, room in town.rooms.items():
        link = town.rows("SELECT invite_link FROM gated_chats WHERE slug = ?", slug)[0]["invite_link"]
        assert town.sandbox.telegram.open_invite(ada.account, link) == "requested"
        await _answered(town, room, ada)
        inside = town.sandbox.telegram.membership(room, ada.account).present
        assert inside == (slug in ROOMS[tier])


async def test_a_stranger_with_the_link_is_declined_and_told_how_to_get_in(town: Town) -> None:
    ada = await subscribed(town, "Ada")
    link = ada.link("Join Retainer lounge")
    bea = town.newcomer("Bea")
    town.sandbox.telegram.open_invite(bea.account, link)
    await bea.sees("is open to people with a plan", "Basic")
    assert not town.sandbox.telegram.membership(town.rooms["lounge"], bea.account).present
    assert bea.id not in town.rooms["lounge"].requests
    opened = town.sandbox.telegram.resolve_link(bea.link("See the plans"))
    assert opened is not None


async def test_a_room_button_is_gone_once_the_person_is_inside(town: Town) -> None:
    cem = await subscribed(town, "Cem", "premium")
    town.sandbox.telegram.open_invite(cem.account, cem.link("Join Retainer lounge"))
    lounge = town.rooms["lounge"]
    await _answered(town, lounge, cem)
    assert town.sandbox.telegram.membership(lounge, cem.account).present
    await town.quiet()
    await cem.asks("/billing_status", "Your plan: Premium")
    assert not cem.offers("Join Retainer lounge")
    assert cem.offers("Join Retainer briefings")


async def test_an_approval_that_telegram_refuses_for_a_moment_stays_owed_g1(town: Town) -> None:
    dov = await subscribed(town, "Dov")
    town.sandbox.telegram.faults.fail_next(1, 500, match="approveChatJoinRequest")
    town.sandbox.telegram.open_invite(dov.account, dov.link("Join Retainer lounge"))
    lounge = town.rooms["lounge"]
    await town.sandbox.telegram.wait_for(
        lambda: town.sandbox.telegram.membership(lounge, dov.account).present, timeout=30
    )


async def test_the_portal_is_made_at_the_tap_and_cancelling_there_is_told_d1(town: Town) -> None:
    eva = await subscribed(town, "Eva", "premium")
    subscription = town.at_stripe("subscription", eva)[0]
    link = await _open_portal(town, eva)
    assert (await town.browser.open(link)).status == 200
    await _submit(town, link, action="cancel", subscription=subscription["id"])
    told = await eva.receives("Premium is cancelled and ends on", "nothing more is charged")
    status = await eva.asks("/billing_status", "It is cancelled and ends on", "You can undo this")
    assert told.text.partition("ends on ")[2][:12] == status.text.partition("ends on ")[2][:12]
    await _submit(town, link, action="keep", subscription=subscription["id"])
    await eva.receives("Premium goes on: the cancellation is undone")
    await eva.asks("/billing_status", "Your plan: Premium", "Next charge: $250.00")


async def test_whoever_paid_for_nothing_has_nothing_to_manage(town: Town) -> None:
    gia = town.newcomer("Gia")
    await gia.asks("/manage_subscription", "On Stripe’s page you can change your card")
    gia.taps("Open my billing page")
    await gia.sees("There is nothing to manage here")
    assert town.customers(gia) == []
