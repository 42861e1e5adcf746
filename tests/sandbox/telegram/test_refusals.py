"""Everything that Telegram refuses is refused here in its own words, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable

import orjson
import pytest

from sandbox.clock import Clock
from sandbox.telegram import rules
from sandbox.telegram.errors import ApiError
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.world import TelegramWorld
from tests.sandbox.telegram.raw import RawBot
from tests.sandbox.telegram.town import Town

CONFETTI = "5046509860389126442"
Row = tuple[ApiError, str, Callable[[Town], JsonObject]]

SENDING: list[Row] = [
    (rules.NOT_FOUND, "sendFax", lambda t: t.to_friend(text="Hi")),
    (rules.CHAT_EMPTY, "sendMessage", lambda t: {"text": "Hi"}),
    (rules.CHAT_NOT_FOUND, "sendMessage", lambda t: {"chat_id": 42, "text": "Hi"}),
    (rules.CHAT_NOT_FOUND, "sendMessage", lambda t: {"chat_id": "@nobody", "text": "Hi"}),
    (rules.BLOCKED, "sendMessage", lambda t: {"chat_id": t.blocker.id, "text": "Hi"}),
    (rules.DEACTIVATED, "sendMessage", lambda t: {"chat_id": t.ghost.id, "text": "Hi"}),
    (rules.NEVER_STARTED, "sendMessage", lambda t: {"chat_id": t.stranger.id, "text": "Hi"}),
    (rules.NOT_MEMBER_GROUP, "sendMessage", lambda t: {"chat_id": t.elsewhere.id, "text": "Hi"}),
    (rules.NOT_MEMBER_CHANNEL, "sendMessage", lambda t: {"chat_id": t.far_channel.id, "text": "Hi"}),
    (rules.KICKED_GROUP, "sendMessage", lambda t: {"chat_id": t.kicked.id, "text": "Hi"}),
    (rules.KICKED_CHANNEL, "sendMessage", lambda t: {"chat_id": t.kicked_channel.id, "text": "Hi"}),
    (rules.NO_POST_RIGHT, "sendMessage", lambda t: {"chat_id": t.channel.id, "text": "Hi"}),
    (rules.TEXT_EMPTY, "sendMessage", lambda t: t.to_friend()),
    (rules.TEXT_EMPTY, "sendMessage", lambda t: t.to_friend(text=" \n ")),
    (rules.TEXT_EMPTY, "sendMessage", lambda t: t.to_friend(text="<b></b>", parse_mode="HTML")),
    (rules.TEXT_TOO_LONG, "sendMessage", lambda t: t.to_friend(text="a" * 4097)),
    (rules.TEXT_TOO_LONG, "sendMessage", lambda t: t.to_friend(text="🎉" * 2049)),
    (rules.PARSE_MODE, "sendMessage", lambda t: t.to_friend(text="Hi", parse_mode="BBCode")),
    (rules.CAPTION_TOO_LONG, "sendPhoto", lambda t: t.to_friend(photo="file-1", caption="a" * 1025)),
    (rules.REPLY_NOT_FOUND, "sendMessage", lambda t: t.to_friend(text="Hi", reply_parameters={"message_id": 999})),
    (rules.WHISPER_RIGHTS, "sendMessage", lambda t: t.whisper(t.powerless, t.member)),
    (
        rules.WHISPER_RIGHTS,
        "sendMessage",
        lambda t: t.to_friend(text="Hi", ephemeral_message_parameters={"receiver_user_id": 1}),
    ),
    (rules.MEMBER_UNKNOWN, "sendMessage", lambda t: t.whisper(t.group, t.stranger)),
    (rules.EFFECT_UNKNOWN, "sendMessage", lambda t: t.to_friend(text="Hi", message_effect_id="5")),
    (rules.EFFECT_PLACE, "sendMessage", lambda t: {"chat_id": t.group.id, "text": "Hi", "message_effect_id": CONFETTI}),
    (rules.NO_DOCUMENT, "sendDocument", lambda t: t.to_friend()),
    (rules.NO_PHOTO, "sendPhoto", lambda t: t.to_friend()),
]
EDITING: list[Row] = [
    (rules.MESSAGE_ID_MISSING, "editMessageText", lambda t: t.to_friend(text="New")),
    (rules.EDIT_NOT_FOUND, "editMessageText", lambda t: t.to_friend(text="New", message_id=999)),
    (rules.EDIT_NOT_FOUND, "editMessageText", lambda t: t.to_friend(text="New", message_id=t.gone.message_id)),
    (rules.EDIT_NOT_OWN, "editMessageText", lambda t: t.to_friend(text="New", message_id=t.theirs.message_id)),
    (rules.EDIT_NO_TEXT, "editMessageText", lambda t: t.to_friend(text="New", message_id=t.file.message_id)),
    (rules.EDIT_TOO_LONG, "editMessageText", lambda t: t.to_friend(text="a" * 4097, message_id=t.own.message_id)),
    (rules.NOT_MODIFIED, "editMessageText", lambda t: t.to_friend(text="Hello ", message_id=t.own.message_id)),
    (rules.NOT_MODIFIED, "editMessageReplyMarkup", lambda t: t.to_friend(message_id=t.own.message_id)),
    (rules.DELETE_NOT_FOUND, "deleteMessage", lambda t: t.to_friend(message_id=999)),
    (
        rules.DELETE_FORBIDDEN,
        "deleteMessage",
        lambda t: {"chat_id": t.powerless.id, "message_id": t.in_group.message_id},
    ),
    (rules.DELETE_FOR_EVERYONE, "deleteMessage", lambda t: t.to_friend(message_id=t.old.message_id)),
    (rules.REACTION_NOT_FOUND, "setMessageReaction", lambda t: t.to_friend(message_id=999)),
]
BUTTONS: list[Row] = [
    (rules.KEYBOARD_TEXT, "sendMessage", lambda t: t.with_button(callback_data="x")),
    (rules.KEYBOARD_TEXT_EMPTY, "sendMessage", lambda t: t.with_button(text=" ", callback_data="x")),
    (rules.KEYBOARD_NO_ACTION, "sendMessage", lambda t: t.with_button(text="Go")),
    (rules.KEYBOARD_TWO_ACTIONS, "sendMessage", lambda t: t.with_button(text="Go", callback_data="x", url="a.com")),
    (rules.KEYBOARD_DATA, "sendMessage", lambda t: t.with_button(text="Go", callback_data="")),
    (rules.KEYBOARD_DATA, "sendMessage", lambda t: t.with_button(text="Go", callback_data="é" * 33)),
    (rules.KEYBOARD_COPY, "sendMessage", lambda t: t.with_button(text="Go", copy_text={"text": "a" * 257})),
    (rules.KEYBOARD_STYLE, "sendMessage", lambda t: t.with_button(text="Go", callback_data="x", style="huge")),
    (
        rules.KEYBOARD_WEB_APP,
        "sendMessage",
        lambda t: t.with_button(text="Go", web_app={"url": "https://a.com"}) | {"chat_id": t.group.id},
    ),
    (
        rules.KEYBOARD_TOO_MANY,
        "sendMessage",
        lambda t: t.to_friend(
            text="Hi", reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": str(n)}] for n in range(101)]}
        ),
    ),
    (
        rules.KEYBOARD_SHAPE,
        "sendMessage",
        lambda t: t.to_friend(text="Hi", reply_markup={"inline_keyboard": {"text": "Go"}}),
    ),
    (rules.bad_button_url("not a link"), "sendMessage", lambda t: t.with_button(text="Go", url="not a link")),
    (
        rules.bad_button_url("http://localhost:80"),
        "sendMessage",
        lambda t: t.with_button(text="Go", url="http://localhost:80"),
    ),
]
CALLBACKS: list[Row] = [
    (rules.CALLBACK_OLD, "answerCallbackQuery", lambda t: {"callback_query_id": "1"}),
    (rules.CALLBACK_OLD, "answerCallbackQuery", lambda t: {"callback_query_id": t.old_tap.id}),
    (rules.CALLBACK_TOO_LONG, "answerCallbackQuery", lambda t: {"callback_query_id": t.tap.id, "text": "a" * 201}),
    (rules.CALLBACK_URL, "answerCallbackQuery", lambda t: {"callback_query_id": t.tap.id, "url": "https://a.com"}),
]
IDENTITY: list[Row] = [
    (rules.COMMAND_INVALID, "setMyCommands", lambda t: {"commands": [{"command": "Start!", "description": "x"}]}),
    (rules.COMMAND_INVALID, "setMyCommands", lambda t: {"commands": [{"command": "a" * 33, "description": "x"}]}),
    (rules.COMMAND_DESCRIPTION, "setMyCommands", lambda t: {"commands": [{"command": "start", "description": ""}]}),
    (
        rules.COMMAND_DESCRIPTION,
        "setMyCommands",
        lambda t: {"commands": [{"command": "start", "description": "a" * 257}]},
    ),
    (
        rules.COMMANDS_TOO_MANY,
        "setMyCommands",
        lambda t: {"commands": [{"command": f"c{n}", "description": "x"} for n in range(101)]},
    ),
    (rules.SCOPE_UNKNOWN, "getMyCommands", lambda t: {"scope": {"type": "moon"}}),
    (rules.USER_INVALID, "getMyCommands", lambda t: {"scope": {"type": "chat_member", "chat_id": t.group.id}}),
    (rules.CHAT_NOT_FOUND, "setMyCommands", lambda t: {"commands": [], "scope": {"type": "chat", "chat_id": 42}}),
    (rules.CHAT_NOT_FOUND, "getChat", lambda t: {"chat_id": t.stranger.id}),
    (rules.LANGUAGE_INVALID, "getMyCommands", lambda t: {"language_code": "english"}),
    (rules.NAME_TOO_LONG, "setMyName", lambda t: {"name": "a" * 65}),
    (rules.DESCRIPTION_TOO_LONG, "setMyDescription", lambda t: {"description": "a" * 513}),
    (rules.DESCRIPTION_TOO_LONG, "setMyShortDescription", lambda t: {"short_description": "a" * 121}),
]
LINKS: list[Row] = [
    (rules.PRIVATE_NO_LINKS, "createChatInviteLink", lambda t: t.to_friend()),
    (rules.LINK_RIGHTS, "createChatInviteLink", lambda t: {"chat_id": t.powerless.id}),
    (
        rules.LINK_LIMIT_AND_REQUEST,
        "createChatInviteLink",
        lambda t: {"chat_id": t.group.id, "member_limit": 1, "creates_join_request": True},
    ),
    (rules.LINK_LIMIT, "createChatInviteLink", lambda t: {"chat_id": t.group.id, "member_limit": 100_000}),
    (rules.LINK_EXPIRE, "createChatInviteLink", lambda t: {"chat_id": t.group.id, "expire_date": t.world.state.now}),
    (rules.LINK_NAME, "createChatInviteLink", lambda t: {"chat_id": t.group.id, "name": "a" * 33}),
    (rules.LINK_UNKNOWN, "revokeChatInviteLink", lambda t: {"chat_id": t.group.id, "invite_link": "https://t.me/+x"}),
    (
        rules.REQUEST_MISSING,
        "approveChatJoinRequest",
        lambda t: {"chat_id": t.group.id, "user_id": t.friend.id},
    ),
    (
        rules.REQUEST_ALREADY_IN,
        "approveChatJoinRequest",
        lambda t: {"chat_id": t.group.id, "user_id": t.member.id},
    ),
    (
        rules.REQUEST_MISSING,
        "declineChatJoinRequest",
        lambda t: {"chat_id": t.group.id, "user_id": t.friend.id},
    ),
]
MEMBERS: list[Row] = [
    (rules.USER_INVALID, "getChatMember", lambda t: {"chat_id": t.group.id}),
    (rules.MEMBER_UNKNOWN, "getChatMember", lambda t: {"chat_id": t.group.id, "user_id": 42}),
    (rules.PRIVATE_NO_ADMINS, "getChatAdministrators", lambda t: t.to_friend()),
    (rules.PRIVATE_NO_BANS, "banChatMember", lambda t: t.to_friend(user_id=t.friend.id)),
    (rules.LEAVE_PRIVATE, "leaveChat", lambda t: t.to_friend()),
    (rules.RESTRICT_RIGHTS, "banChatMember", lambda t: {"chat_id": t.powerless.id, "user_id": t.member.id}),
    (rules.CANT_REMOVE_OWNER, "banChatMember", lambda t: {"chat_id": t.group.id, "user_id": t.owner.id}),
    (rules.CANT_TOUCH_ADMIN, "unbanChatMember", lambda t: {"chat_id": t.group.id, "user_id": t.admin.id}),
    (
        rules.CANT_RESTRICT_SELF,
        "banChatMember",
        lambda t: {"chat_id": t.group.id, "user_id": t.world.state.bot.id},
    ),
    (
        rules.ONLY_SUPERGROUPS,
        "restrictChatMember",
        lambda t: {"chat_id": t.channel.id, "user_id": t.friend.id, "permissions": {}},
    ),
]
WEBHOOKS: list[Row] = [
    (rules.WEBHOOK_NEEDS_HTTPS, "setWebhook", lambda t: {"url": "http://bot.example.com/hook"}),
    (rules.WEBHOOK_PORT, "setWebhook", lambda t: {"url": "https://bot.example.com:5000/hook"}),
    (rules.SECRET_TOO_LONG, "setWebhook", lambda t: {"url": "https://bot.example.com", "secret_token": "a" * 257}),
    (rules.SECRET_CHARACTERS, "setWebhook", lambda t: {"url": "https://bot.example.com", "secret_token": "a+b"}),
]
ROWS = [*SENDING, *EDITING, *BUTTONS, *CALLBACKS, *IDENTITY, *LINKS, *MEMBERS, *WEBHOOKS]
# These need two calls at once, another token, or a fault: each has a test of its own in this folder.
ELSEWHERE = {
    "UNAUTHORIZED",
    "UNAVAILABLE",
    "OTHER_POLL",
    "POLL_ENDED_BY_WEBHOOK",
    "WEBHOOK_ACTIVE",
}


@pytest.fixture
def town(world: TelegramWorld, clock: Clock) -> Town:
    return Town(world, clock)


@pytest.mark.parametrize(("rule", "method", "parameters"), ROWS, ids=[f"{row[1]}: {row[0]}"[:90] for row in ROWS])
async def test_a_refused_call_gets_telegrams_words_and_changes_nothing(
    town: Town, raw: RawBot, rule: ApiError, method: str, parameters: Callable[[Town], JsonObject]
) -> None:
    before = orjson.dumps(town.world.summary())
    answer = await raw.call(method, **parameters(town))
    assert (answer["error_code"], answer["description"]) == (rule.status, rule.description)
    assert orjson.dumps(town.world.summary() | {"now": 0}) == orjson.dumps(orjson.loads(before) | {"now": 0})


def test_every_rule_has_its_row() -> None:
    met = {id(row[0]) for row in ROWS}
    without = {name for name, value in vars(rules).items() if isinstance(value, ApiError) and id(value) not in met}
    assert without == ELSEWHERE


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("Müller & <b>Söhne", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("5 < 6", 'Unsupported start tag "" at byte offset 2'),
    ],
)
async def test_wrong_html_is_refused_with_the_place_of_the_mistake(
    town: Town, raw: RawBot, text: str, reason: str
) -> None:
    words = await raw.refusal("sendMessage", **town.to_friend(text=text, parse_mode="HTML"))
    assert words == f"Bad Request: can't parse entities: {reason}"


async def test_the_longest_text_and_the_longest_callback_data_still_pass(town: Town, raw: RawBot) -> None:
    text = "<b>" + "🎉" * 2048 + "</b>"
    button = {"text": "Go", "callback_data": "é" * 32}
    keyboard = {"inline_keyboard": [[button]]}
    sent = await raw.result("sendMessage", **town.to_friend(text=text, parse_mode="HTML", reply_markup=keyboard))
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4096}]
    assert sent["reply_markup"] == keyboard


async def test_a_wrong_token_is_unauthorized(world: TelegramWorld, raw: RawBot) -> None:
    base = f"{world.state.base_url}/telegram"
    for path, status in {"bot99:wrong/getMe": 401, "botnonsense/getMe": 404}.items():
        async with raw.session.post(f"{base}/{path}") as response:
            assert response.status == status
            assert (await response.json())["ok"] is False
