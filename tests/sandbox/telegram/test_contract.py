"""Everything this double says and sends is what the official description of the Bot API allows."""

from __future__ import annotations

import pytest

from sandbox.clock import Clock
from sandbox.telegram.calls import Call
from sandbox.telegram.methods.table import METHODS
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.updates import KINDS
from sandbox.telegram.world import TelegramWorld
from tests.contract.telegram_oracle import check_call, check_object, check_result, description
from tests.sandbox.telegram.raw import RawBot
from tests.sandbox.telegram.town import Town

pytestmark = pytest.mark.contract
EVERYTHING = ["message", "channel_post", "callback_query", "my_chat_member", "chat_member", "chat_join_request"]


def tour(town: Town, link: str) -> list[tuple[str, JsonObject]]:
    """Every method once or more, in an order in which each succeeds."""
    friend, group, member = town.friend.id, town.group.id, town.member.id
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "x"}, {"text": "See", "url": "https://a.com"}]]}
    html = '<a href="https://a.com">a</a> <pre><code class="language-sh">b</code></pre> <tg-time unix="5">c</tg-time>'
    text = {"chat_id": friend, "text": html, "parse_mode": "HTML", "reply_markup": keyboard}
    own = {"chat_id": friend, "message_id": town.own.message_id}
    asked = {"chat_id": group, "user_id": town.friend.id}
    inside = {"chat_id": group, "user_id": member}
    return [
        ("getMe", {}),
        ("sendMessage", text | {"reply_parameters": {"message_id": town.theirs.message_id}}),
        ("sendMessage", {"chat_id": group, "text": "Hello @somebody_else"}),
        ("sendMessage", town.whisper(town.group, town.member)),
        ("sendDocument", {"chat_id": friend, "document": "file-1", "caption": "<b>x</b>", "parse_mode": "HTML"}),
        ("sendPhoto", {"chat_id": friend, "photo": "file-1"}),
        ("sendMessage", {"chat_id": friend, "text": "Hi", "message_effect_id": "5046509860389126442"}),
        ("sendChatAction", {"chat_id": friend, "action": "typing"}),
        ("editMessageText", own | {"text": "New", "reply_markup": keyboard}),
        ("editMessageReplyMarkup", own),
        ("setMessageReaction", own | {"reaction": [{"type": "emoji", "emoji": "👍"}]}),
        ("deleteMessage", {"chat_id": friend, "message_id": town.fresh.message_id}),
        ("deleteMessages", {"chat_id": friend, "message_ids": [town.theirs_fresh.message_id, 999]}),
        ("answerCallbackQuery", {"callback_query_id": town.tap.id, "text": "Fine", "show_alert": True}),
        ("setMyCommands", {"commands": [{"command": "start", "description": "x"}]}),
        ("getMyCommands", {}),
        ("deleteMyCommands", {"scope": {"type": "all_private_chats"}}),
        ("setMyName", {"name": "Retainer"}),
        ("getMyName", {}),
        ("setMyDescription", {"description": "Sells"}),
        ("getMyDescription", {"language_code": "de"}),
        ("setMyShortDescription", {"short_description": "Sells"}),
        ("getMyShortDescription", {}),
        ("setChatMenuButton", {"menu_button": {"type": "commands"}}),
        ("exportChatInviteLink", {"chat_id": group}),
        ("createChatInviteLink", {"chat_id": group, "name": "x", "expire_date": town.clock.timestamp() + 60}),
        ("editChatInviteLink", {"chat_id": group, "invite_link": link, "creates_join_request": True}),
        ("approveChatJoinRequest", asked),
        ("declineChatJoinRequest", {"chat_id": group, "user_id": town.stranger.id}),
        ("revokeChatInviteLink", {"chat_id": group, "invite_link": link}),
        ("restrictChatMember", inside | {"permissions": {"can_send_messages": False}}),
        ("getChatMember", inside),
        ("banChatMember", inside),
        ("getChatMember", inside),
        ("unbanChatMember", inside),
        *[("getChatMember", {"chat_id": group, "user_id": each.id}) for each in town.world.people],
        ("getChatMember", {"chat_id": town.channel.id, "user_id": town.world.state.bot.id}),
        ("getChatMemberCount", {"chat_id": group}),
        ("getChatAdministrators", {"chat_id": group}),
        *[("getChat", {"chat_id": each}) for each in (group, town.channel.id, friend)],
        ("leaveChat", {"chat_id": town.powerless.id}),
        ("getWebhookInfo", {}),
        ("setWebhook", {"url": ""}),
        ("deleteWebhook", {}),
        ("close", {}),
        ("logOut", {}),
    ]


async def test_every_result_and_every_update_is_as_described(world: TelegramWorld, clock: Clock, raw: RawBot) -> None:
    description()
    await raw.result("getUpdates", allowed_updates=EVERYTHING)
    town = Town(world, clock)
    link = world.state.new_link(town.group, creator=world.state.bot.as_user())
    link.creates_join_request = True
    for person in (town.friend, town.stranger):
        world.open_invite(person, link.url)
    world.send(town.owner, "News", chat=town.channel)
    for method, parameters in tour(town, link.url):
        await raw.result(method, **parameters)
    updates = (await raw.call("getUpdates"))["result"]
    assert {kind for update in updates for kind in update} == {"update_id", *EVERYTHING}
    answered = [call for call in world.calls if call.response is not None]
    assert {call.method for call in answered} >= set(METHODS)
    wrong = [complaint for call in answered for complaint in complaints(call)]
    assert wrong == []


def complaints(call: Call) -> list[str]:
    assert call.response is not None
    return check_result(call.method, call.response["result"]) + check_call(call)


def test_every_kind_of_update_is_known() -> None:
    fields = [field["name"] for field in description()["types"]["Update"]["fields"]]
    assert sorted(KINDS) == sorted(set(fields) - {"update_id"})


def test_the_oracle_finds_what_is_wrong() -> None:
    wrong = Call("sendMessage", "/", {"chat_id": "x1", "parse": "HTML", "reply_markup": '{"inline": []}'}, 200, None, 0)
    assert len(check_call(wrong)) == 4, "two unknown names, a missing text and a missing keyboard"
    assert check_call(Call("sendFax", "/", {}, 200, None, 0)) == ["sendFax: no such method"]
    user = {"id": "1", "is_bot": False, "age": 7}
    assert sorted(check_object("User", user)) == [
        "User.id: '1' is no Integer",
        "User: User has no field age",
        "User: User needs first_name",
    ]
    right = {"chat_id": "5", "text": "Hi", "disable_notification": "true"}
    assert check_call(Call("sendMessage", "/", right, 200, None, 0)) == []
