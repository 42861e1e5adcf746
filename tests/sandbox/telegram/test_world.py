"""What people do and see: taps on old buttons, menus by scope, links, faults, and the picture for the page."""

from __future__ import annotations

import asyncio

import orjson
import pytest

from sandbox.clock import Clock
from sandbox.telegram.errors import NotPossible
from sandbox.telegram.links import StartLink
from sandbox.telegram.messages import Message
from sandbox.telegram.people import Person
from sandbox.telegram.rendering import render
from sandbox.telegram.world import TelegramWorld
from tests.sandbox.telegram.raw import RawBot

BUTTONS = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}, {"text": "No", "callback_data": "n"}]]}


async def ask(world: TelegramWorld, raw: RawBot, person: Person) -> Message:
    """The bot asks the person something with two buttons."""
    world.start(person)
    await raw.result("sendMessage", chat_id=person.id, text="Sure?", reply_markup=BUTTONS)
    message = world.last_message(person)
    assert message is not None
    return message


async def test_a_button_is_found_by_data_by_text_and_by_place(world: TelegramWorld, raw: RawBot, alice: Person) -> None:
    message = await ask(world, raw, alice)
    taps = [
        world.tap(alice, message, data="n"),
        world.tap(alice, message, text="No"),
        world.tap(alice, message, row=0, col=1),
    ]
    assert [tap.payload for tap in taps] == ["n", "n", "n"]
    with pytest.raises(NotPossible, match="shows"):
        world.tap(alice, message, text="Maybe")


async def test_an_old_button_can_still_be_tapped(world: TelegramWorld, raw: RawBot, alice: Person) -> None:
    message = await ask(world, raw, alice)
    await raw.result("deleteMessage", chat_id=alice.id, message_id=message.message_id)
    with pytest.raises(NotPossible, match="deleted"):
        world.tap(alice, message, data="y")
    world.tap_raw(alice, alice.id, message.message_id, "y")
    *_, update = (await raw.call("getUpdates"))["result"]
    assert update["callback_query"]["message"]["date"] == 0


async def test_a_tap_is_answered_once(world: TelegramWorld, raw: RawBot, alice: Person) -> None:
    tap = world.tap(alice, await ask(world, raw, alice), data="y")
    await raw.result("answerCallbackQuery", callback_query_id=tap.id)
    assert (tap.answered, tap.text) == (True, None)
    assert "query is too old" in await raw.refusal("answerCallbackQuery", callback_query_id=tap.id)


async def test_the_most_specific_menu_wins(world: TelegramWorld, raw: RawBot, alice: Person, bob: Person) -> None:
    world.start(alice)
    world.start(bob)
    menus: dict[str, dict[str, object]] = {
        "default": {},
        "german": {"language_code": "de"},
        "private": {"scope": {"type": "all_private_chats"}},
        "admin": {"scope": {"type": "chat", "chat_id": alice.id}},
    }
    for word, more in menus.items():
        await raw.result("setMyCommands", commands=[{"command": word, "description": "x"}], **more)
    assert [each["command"] for each in world.menu_for(alice)] == ["admin"]
    assert [each["command"] for each in world.menu_for(bob)] == ["private"]
    await raw.result("deleteMyCommands", scope={"type": "all_private_chats"})
    assert [each["command"] for each in world.menu_for(bob)] == ["german"]


async def test_links_open_what_they_stand_for(world: TelegramWorld, raw: RawBot, bob: Person) -> None:
    name = world.bot_username
    base = f"{world.state.base_url}/t.me"
    assert world.resolve_link(f"{base}/{name}?start=tier_basic") == StartLink(name, "tier_basic")
    assert world.resolve_link(f"https://t.me/{name}") == StartLink(name)
    assert world.resolve_link(f"{base}/{name}?start={'a' * 65}") == StartLink(name)
    assert world.resolve_link(f"{base}/somebody") is None
    assert world.resolve_link("https://example.com/") is None
    chat = world.create_chat("<Members>", owner=bob)
    link = world.state.new_link(chat, creator=bob.as_user())
    for url, status, words in [
        (f"{base}/{name}?start=x", 200, "sends /start x"),
        (link.url, 200, "&lt;Members&gt;"),
        (f"{base}/+wrong", 404, "Nothing here"),
    ]:
        async with raw.session.get(url) as response:
            assert response.status == status
            assert words in await response.text()


async def test_when_telegram_is_down_every_call_fails_and_an_open_poll_ends(
    world: TelegramWorld, raw: RawBot, alice: Person
) -> None:
    poll = asyncio.create_task(raw.call("getUpdates", timeout=20))
    await world.state.updates.arrived.wait_beyond(0, 5)
    world.faults.down = True
    assert (await poll)["error_code"] == 503
    assert (await raw.call("getMe"))["error_code"] == 503
    world.faults.clear()
    assert (await raw.call("getMe"))["ok"] is True


async def test_a_failed_call_may_have_had_its_effect(world: TelegramWorld, raw: RawBot, alice: Person) -> None:
    world.start(alice)
    world.faults.fail_next(1, 502, applied=True)
    assert (await raw.call("sendMessage", chat_id=alice.id, text="Hi"))["error_code"] == 502
    assert [message.text for message in world.messages(alice)] == ["/start", "Hi"]
    world.faults.flood_next(1, retry_after=7)
    answer = await raw.call("sendMessage", chat_id=alice.id, text="Hi")
    assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 7})


async def test_updates_older_than_a_day_are_gone(
    world: TelegramWorld, raw: RawBot, alice: Person, clock: Clock
) -> None:
    world.send(alice, "yesterday")
    clock.move(24 * 3600 + 1)
    world.send(alice, "today")
    updates = (await raw.call("getUpdates"))["result"]
    assert [update["message"]["text"] for update in updates] == ["today"]


async def test_the_page_gets_one_json_picture(world: TelegramWorld, raw: RawBot, alice: Person) -> None:
    await ask(world, raw, alice)
    await raw.result("sendMessage", chat_id=alice.id, text="<b>Basic & <i>more</i></b>", parse_mode="HTML")
    picture = orjson.loads(orjson.dumps(world.summary()))
    (chat,) = picture["chats"]
    assert [each["html"] for each in chat["messages"][1:]] == ["Sure?", "<b>Basic &amp; <i>more</i></b>"]
    assert chat["messages"][1]["buttons"] == BUTTONS["inline_keyboard"]
    assert picture["people"][0]["started"] is True


async def test_waiting_ends_when_the_condition_holds_and_says_so_when_it_never_does(
    world: TelegramWorld, raw: RawBot, alice: Person
) -> None:
    world.start(alice)
    waiting = asyncio.create_task(world.wait_for(lambda: world.last_message(alice)))
    await raw.result("sendMessage", chat_id=alice.id, text="Hi")
    assert (await waiting).text == "Hi"
    with pytest.raises(TimeoutError):
        await world.wait_for(lambda: None, timeout=0)


async def test_form_bodies_and_the_query_are_read_as_json_bodies_are(
    world: TelegramWorld, raw: RawBot, alice: Person
) -> None:
    world.start(alice)
    url = f"{world.state.base_url}/telegram/bot{world.token}"
    form = {"chat_id": str(alice.id), "text": "Hi", "reply_markup": orjson.dumps(BUTTONS).decode()}
    async with raw.session.post(f"{url}/SENDMESSAGE", data=form) as response:
        assert (await response.json())["result"]["reply_markup"] == BUTTONS
    async with raw.session.get(f"{url}/sendMessage", params={"chat_id": alice.id, "text": "Hello"}) as response:
        assert (await response.json())["ok"] is True
    assert [call.method for call in world.calls] == ["sendMessage", "sendMessage"]


def test_a_link_that_a_page_must_not_follow_is_shown_as_text() -> None:
    html = render("here", [{"type": "text_link", "url": "javascript:alert(1)", "offset": 0, "length": 4}])
    assert html == '<span class="text_link">here</span>'
    assert "<script>" not in render("<script>", [])
