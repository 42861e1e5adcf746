"""Groups and channels let people in and out as Telegram does, and tell the bot what it may know."""

from __future__ import annotations

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import ChatPermissions

from sandbox.clock import Clock
from sandbox.telegram.chats import Chat
from sandbox.telegram.errors import NotPossible
from sandbox.telegram.people import Person
from sandbox.telegram.world import TelegramWorld
from tests.sandbox.telegram.raw import RawBot

ALL = ["message", "callback_query", "my_chat_member", "chat_member", "chat_join_request"]


@pytest.fixture
def group(world: TelegramWorld, bob: Person) -> Chat:
    """Bob's group, kept by the bot."""
    chat = world.create_chat("Members", owner=bob)
    world.add_bot(chat, by=bob)
    return chat


async def test_a_join_request_is_approved(world: TelegramWorld, bot: Bot, alice: Person, group: Chat) -> None:
    await bot.get_updates(allowed_updates=ALL)
    link = await bot.create_chat_invite_link(group.id, name="alice", creates_join_request=True)
    assert world.open_invite(alice, link.invite_link) == "requested"
    assert world.open_invite(alice, link.invite_link) == "requested"
    *_, update = await bot.get_updates()
    request = update.chat_join_request
    assert request is not None
    assert request.invite_link is not None
    assert (request.from_user.id, request.user_chat_id, request.invite_link.name) == (alice.id, alice.id, "alice")
    await bot.send_message(request.user_chat_id, "You will be let in")
    await bot.approve_chat_join_request(group.id, alice.id)
    assert alice in world.members(group)
    update, *_ = await bot.get_updates(offset=update.update_id + 1)
    assert update.chat_member is not None
    assert update.chat_member.via_join_request is True
    assert update.chat_member.new_chat_member.status == "member"
    with pytest.raises(TelegramBadRequest, match="USER_ALREADY_PARTICIPANT"):
        await bot.approve_chat_join_request(group.id, alice.id)


async def test_after_five_minutes_a_stranger_cannot_be_written_to(
    world: TelegramWorld, raw: RawBot, alice: Person, group: Chat, clock: Clock
) -> None:
    link = await raw.result("createChatInviteLink", chat_id=group.id, creates_join_request=True)
    world.open_invite(alice, link["invite_link"])
    clock.move(301)
    words = await raw.refusal("sendMessage", chat_id=alice.id, text="Hi")
    assert words == "Forbidden: bot can't initiate conversation with a user"


async def test_a_declined_request_leaves_nothing(world: TelegramWorld, raw: RawBot, alice: Person, group: Chat) -> None:
    link = await raw.result("createChatInviteLink", chat_id=group.id, creates_join_request=True)
    world.open_invite(alice, link["invite_link"])
    await raw.result("declineChatJoinRequest", chat_id=group.id, user_id=alice.id)
    assert (world.members(group)[0].first_name, group.requests) == ("Bob", {})


async def test_a_link_ends_by_use_by_time_and_by_the_bot(
    world: TelegramWorld, raw: RawBot, alice: Person, group: Chat, clock: Clock
) -> None:
    once = await raw.result("createChatInviteLink", chat_id=group.id, member_limit=1)
    short = await raw.result("createChatInviteLink", chat_id=group.id, expire_date=clock.timestamp() + 60)
    revoked = await raw.result("createChatInviteLink", chat_id=group.id)
    await raw.result("revokeChatInviteLink", chat_id=group.id, invite_link=revoked["invite_link"])
    assert world.open_invite(alice, once["invite_link"]) == "joined"
    assert world.open_invite(alice, once["invite_link"]) == "already"
    other = world.add_person("Carl")
    clock.move(61)
    for link, reason in ((once, "used up"), (short, "expired"), (revoked, "revoked")):
        with pytest.raises(NotPossible, match=reason):
            world.open_invite(other, link["invite_link"])


async def test_chat_member_updates_come_only_when_asked_for(
    world: TelegramWorld, bot: Bot, alice: Person, group: Chat
) -> None:
    await bot.get_updates(allowed_updates=[])
    world.add_member(group, alice)
    kinds = [update.event_type for update in await bot.get_updates(allowed_updates=ALL)]
    assert kinds == ["my_chat_member", "message"]
    world.leave(alice, group)
    kinds = [update.event_type for update in await bot.get_updates()]
    assert kinds == ["my_chat_member", "message", "chat_member", "message"]


async def test_ban_and_unban_remove_without_a_lasting_ban(
    world: TelegramWorld, bot: Bot, alice: Person, group: Chat
) -> None:
    link = await bot.create_chat_invite_link(group.id)
    world.open_invite(alice, link.invite_link)
    await bot.ban_chat_member(group.id, alice.id)
    with pytest.raises(NotPossible, match="banned"):
        world.open_invite(alice, link.invite_link)
    await bot.unban_chat_member(group.id, alice.id, only_if_banned=True)
    assert (await bot.get_chat_member(group.id, alice.id)).status == "left"
    assert world.open_invite(alice, link.invite_link) == "joined"
    await bot.unban_chat_member(group.id, alice.id, only_if_banned=True)
    assert alice in world.members(group)
    await bot.unban_chat_member(group.id, alice.id)
    assert alice not in world.members(group)


async def test_a_ban_with_a_date_ends_by_itself_and_a_too_short_one_never(
    world: TelegramWorld, raw: RawBot, alice: Person, group: Chat, clock: Clock
) -> None:
    for until, later in ((60, "left"), (10, "kicked")):
        date = clock.timestamp() + until
        await raw.result("banChatMember", chat_id=group.id, user_id=alice.id, until_date=date)
        clock.move(100)
        assert world.membership(group, alice).status == later


async def test_a_silenced_member_may_not_write_until_it_is_lifted(
    world: TelegramWorld, bot: Bot, alice: Person, group: Chat
) -> None:
    world.add_member(group, alice)
    await bot.restrict_chat_member(group.id, alice.id, permissions=ChatPermissions(can_send_messages=False))
    assert (await bot.get_chat_member(group.id, alice.id)).status == "restricted"
    with pytest.raises(NotPossible, match="may not write"):
        world.send(alice, "Hello", chat=group)
    freed = ChatPermissions(**dict.fromkeys(ChatPermissions.model_fields, True))
    await bot.restrict_chat_member(group.id, alice.id, permissions=freed)
    assert world.send(alice, "Hello", chat=group).text == "Hello"


async def test_losing_rights_is_told_and_felt(world: TelegramWorld, bot: Bot, bob: Person, group: Chat) -> None:
    world.demote_bot(group)
    *_, update = await bot.get_updates()
    assert update.my_chat_member is not None
    assert update.my_chat_member.old_chat_member.status == "administrator"
    assert update.my_chat_member.new_chat_member.status == "member"
    with pytest.raises(TelegramBadRequest, match="not enough rights to manage chat invite link"):
        await bot.create_chat_invite_link(group.id)
    world.add_bot(group, by=bob, rights=["can_restrict_members"])
    me = await bot.get_chat_member(group.id, bot.id)
    assert (me.status, getattr(me, "can_invite_users", None)) == ("administrator", False)


async def test_a_plain_bot_hears_only_commands_and_replies_to_itself(
    world: TelegramWorld, bot: Bot, alice: Person, bob: Person
) -> None:
    chat = world.create_chat("Talk", owner=bob)
    world.add_bot(chat, by=bob, rights=None)
    world.add_member(chat, alice)
    await bot.send_message(chat.id, "Ask me")
    world.send(alice, "nice weather", chat=chat)
    world.send(alice, "/help", chat=chat)
    world.send(alice, "I ask", chat=chat, reply_to=world.messages(chat)[1])
    heard = [update.message.text for update in await bot.get_updates() if update.message]
    assert heard == [None, "/help", "I ask"]


async def test_blocking_and_restarting_are_told(world: TelegramWorld, bot: Bot, alice: Person) -> None:
    world.start(alice)
    world.block_bot(alice)
    world.start(alice)
    updates = await bot.get_updates()
    places = [update.my_chat_member.new_chat_member.status for update in updates if update.my_chat_member]
    assert places == ["kicked", "member"]


async def test_administrators_are_listed(world: TelegramWorld, bot: Bot, bob: Person, group: Chat) -> None:
    found = {each.user.id: each.status for each in await bot.get_chat_administrators(group.id)}
    assert found == {bob.id: "creator", bot.id: "administrator"}
    assert (await bot.get_chat(group.id)).title == "Members"
    assert await bot.get_chat_member_count(group.id) == 2


async def test_a_new_primary_link_ends_the_former(world: TelegramWorld, bot: Bot, alice: Person, group: Chat) -> None:
    first = await bot.export_chat_invite_link(group.id)
    second = await bot.export_chat_invite_link(group.id)
    with pytest.raises(NotPossible, match="revoked"):
        world.open_invite(alice, first)
    assert (await bot.get_chat(group.id)).invite_link == second
