"""Private chats: bound when the bot is made an administrator, and open to exactly those whose access includes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.chats import Chat
from storage.memberships import Membership
from tests.bot.test_subscribing import pay_for

if TYPE_CHECKING:
    from sandbox.telegram.chats import Chat as Room
    from tests.bot.conftest import Town


async def test_a_chat_with_exactly_the_files_title_is_bound_at_once(town: Town) -> None:
    room = await lounge(town)
    row = await Chat.get(telegram_id=room.id)
    assert (row.slug, row.can_invite, bool(row.invite_link)) == ("lounge", True, True)


async def test_a_chat_with_another_title_is_bound_by_an_admins_tap(town: Town) -> None:
    town.telegram.start(town.admin)
    await town.reads(town.admin, "Hello")
    room = town.telegram.create_chat("Our place", owner=town.admin)
    town.telegram.add_bot(room, by=town.admin)
    await town.reads(town.admin, "Our place", "Which chat of your file is it?")
    await town.taps(town.admin, "Retainer briefings")
    await town.reads(town.admin, "bound to “briefings”")
    assert (await Chat.get(telegram_id=room.id)).slug == "briefings"


async def test_a_stranger_who_adds_the_bot_gets_nothing(town: Town) -> None:
    room = town.telegram.create_chat("Retainer lounge", owner=town.ada)
    town.telegram.add_bot(room, by=town.ada)
    await lounge(town)  # comes later, so the stranger's update was handled
    assert not await Chat.exists(telegram_id=room.id)


async def test_a_payer_gets_the_door_and_is_let_in(town: Town) -> None:
    room = await lounge(town)
    await pay_for(town, "basic")
    link = await town.link(town.ada, "Join Retainer lounge")
    assert town.telegram.open_invite(town.ada, link) == "requested"
    await town.telegram.wait_for(lambda: town.ada in town.telegram.members(room))
    await town.quiet()
    assert (await Membership.get(chat__telegram_id=room.id)).actual == "member"
    town.telegram.send(town.ada, "/billing_status")
    message = await town.reads(town.ada, "Your free days are running")
    assert "Join Retainer lounge" not in [button["text"] for button in town.telegram.buttons(message)]


async def test_who_has_not_paid_is_declined_and_told_how_to_get_in(town: Town) -> None:
    room = await lounge(town)
    link = (await Chat.get(telegram_id=room.id)).invite_link or ""
    bob = town.telegram.add_person("Bob")
    assert town.telegram.open_invite(bob, link) == "requested"
    await town.reads(bob, "could not let you in", "Basic", "Premium", "Enterprise")
    assert bob not in town.telegram.members(room)


async def test_a_payer_is_let_in_when_telegram_answers_again(town: Town) -> None:
    room = await lounge(town)
    await pay_for(town, "basic")
    link = await town.link(town.ada, "Join Retainer lounge")
    town.telegram.faults.fail_next(1, 502, match="approveChatJoinRequest")
    town.telegram.open_invite(town.ada, link)
    await town.telegram.wait_for(lambda: town.ada in town.telegram.members(room), timeout=30)


async def test_lost_rights_are_an_admins_alarm(town: Town) -> None:
    room = await lounge(town)
    town.telegram.demote_bot(room)
    await town.reads(town.admin, "Retainer lounge", "no administrator there any more")
    assert not (await Chat.get(telegram_id=room.id)).can_invite


async def test_who_leaves_is_noted(town: Town) -> None:
    room = await lounge(town)
    await pay_for(town, "basic")
    town.telegram.open_invite(town.ada, await town.link(town.ada, "Join Retainer lounge"))
    await town.telegram.wait_for(lambda: town.ada in town.telegram.members(room))
    town.telegram.leave(town.ada, room)
    town.telegram.send(town.ada, "/billing_status")
    await town.reads(town.ada, "Your free days are running")
    await town.link(town.ada, "Join Retainer lounge")
    assert (await Membership.get(chat__telegram_id=room.id)).actual == "left"


async def lounge(town: Town) -> Room:
    """A group that an admin has made for the file's first chat."""
    town.telegram.start(town.admin)
    await town.reads(town.admin, "Hello")
    room = town.telegram.create_chat("Retainer lounge", owner=town.admin)
    town.telegram.add_bot(room, by=town.admin)
    await town.reads(town.admin, "bound to “lounge”")
    return room
