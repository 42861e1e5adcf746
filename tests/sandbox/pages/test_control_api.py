"""The control API does what the page asks, refuses what it should, and says why."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from sandbox.pages.story import ADA, BEN
from sandbox.server import Sandbox
from tests.sandbox.pages.control import Control


async def test_the_scene_has_two_subscribers_an_operator_and_two_private_chats(control: Control) -> None:
    state = await control.state()
    assert [(person["id"], person["first_name"]) for person in state["telegram"]["people"]] == [
        (1001, "Ada"),
        (1002, "Ben"),
        (9001, "Olga"),
    ]
    assert [(chat.get("title", ""), chat["type"]) for chat in state["telegram"]["chats"]] == [
        ("Retainer lounge", "supergroup"),
        ("Retainer briefings", "channel"),
        ("", "private"),
    ]
    assert state["roles"]["9001"] == "operator"


async def test_the_bot_may_invite_and_remove_in_both_chats(sandbox: Sandbox) -> None:
    bot = sandbox.telegram.state.bot.id
    for chat in sandbox.telegram.chats[:2]:
        place = sandbox.telegram.state.place(chat, bot)
        assert place.may("can_invite_users")
        assert place.may("can_restrict_members")


async def test_a_person_starts_writes_and_is_heard(control: Control, sandbox: Sandbox) -> None:
    assert (await control.post(f"people/{ADA}/start"))[0] == 200
    assert (await control.post(f"people/{ADA}/send", {"text": "/help"}))[0] == 200
    said = [message.text for message in sandbox.telegram.messages(sandbox.telegram.person(ADA))]
    assert said == ["/start", "/help"]


async def test_a_deep_link_sends_its_payload_and_a_bare_one_only_opens_the_chat(
    control: Control, sandbox: Sandbox
) -> None:
    link = f"{sandbox.telegram_link_base}/{sandbox.telegram.bot_username}"
    assert await control.post(f"people/{ADA}/open-link", {"url": link}) == (200, {"opened": "chat"})
    opened = await control.post(f"people/{ADA}/open-link", {"url": f"{link}?start=premium"})
    assert opened == (200, {"opened": "started"})
    assert [message.text for message in sandbox.telegram.messages(sandbox.telegram.person(ADA))] == ["/start premium"]


async def test_an_invitation_says_whether_the_person_is_in_or_has_asked(control: Control, sandbox: Sandbox) -> None:
    world = sandbox.telegram
    lounge = world.chats[0]
    link = world.state.new_link(lounge, creator=world.state.bot.as_user())
    body = {"url": link.url}
    joined = await control.post(f"people/{ADA}/open-link", body)
    assert joined == (200, {"opened": "joined", "title": "Retainer lounge"})
    assert (await control.post(f"people/{ADA}/join", body))[1]["opened"] == "already"
    link.creates_join_request = True
    assert (await control.post(f"people/{BEN}/join", body))[1]["opened"] == "requested"
    assert (await control.post(f"people/{ADA}/leave", {"chat_id": lounge.id})) == (200, {"left": "Retainer lounge"})
    assert world.person(ADA) not in world.members(lounge)


async def test_a_blocked_bot_hears_nothing_until_it_is_unblocked(control: Control) -> None:
    await control.post(f"people/{ADA}/start")
    await control.post(f"people/{ADA}/block")
    status, body = await control.post(f"people/{ADA}/send", {"text": "hello"})
    assert (status, "blocked the bot" in body["error"]) == (409, True)
    await control.post(f"people/{ADA}/unblock")
    assert (await control.post(f"people/{ADA}/send", {"text": "hello"}))[0] == 200


async def test_webhooks_are_held_doubled_and_released(control: Control, sandbox: Sandbox) -> None:
    stands = await control.post("webhooks", {"mode": "hold", "copies": 2})
    assert stands == (200, {"mode": "hold", "copies": 2, "held": 0})
    assert (sandbox.stripe.webhooks.mode, sandbox.stripe.webhooks.copies) == ("hold", 2)
    assert (await control.post("webhooks", {"release": True}))[0] == 200


async def test_outages_are_switched_on_and_off(control: Control, sandbox: Sandbox) -> None:
    await control.post("faults", {"stripe_down": True, "telegram_down": True})
    assert (sandbox.stripe.faults.down, sandbox.telegram.faults.down) == (True, True)
    assert (await control.state())["faults"] == {"stripe_down": True, "telegram_down": True}
    await control.post("faults", {"stripe_down": False})
    assert (sandbox.stripe.faults.down, sandbox.telegram.faults.down) == (False, True)


async def test_the_bank_declines_once_after_it_was_asked_to(control: Control, sandbox: Sandbox) -> None:
    assert (await control.post("faults", {"next_charge": "decline"}))[0] == 200
    assert sandbox.stripe.next_charges.take(None) is not None
    assert sandbox.stripe.next_charges.take(None) is None


async def test_the_clock_goes_ahead_by_what_was_asked(control: Control, sandbox: Sandbox) -> None:
    before = sandbox.clock.timestamp()
    status, body = await control.post("clock/advance", {"seconds": 86_400})
    assert status == 200
    assert body["now"] >= before + 86_400
    assert sandbox.clock.offset == pytest.approx(86_400, abs=30)


async def test_the_clock_refuses_to_look_for_something_due_when_nothing_is(control: Control, sandbox: Sandbox) -> None:
    status, body = await control.post("clock/advance", {"to": "next"})
    assert (status, body["error"]) == (409, "nothing is due: make a subscription first")
    assert sandbox.clock.offset == 0


async def test_two_journeys_in_time_at_once_are_one_too_many(control: Control) -> None:
    answers = await asyncio.gather(*(control.post("clock/advance", {"seconds": 3600}) for _ in range(2)))
    assert sorted(status for status, _ in answers) == [200, 409]


@pytest.mark.parametrize(
    ("path", "body", "status", "word"),
    [
        ("people/5/send", {"text": "x"}, 404, "there is no person 5"),
        ("people/1001/dance", {}, 404, "people can send, start"),
        ("people/1001/send", {"text": 7}, 400, "text must be a text"),
        ("people/1001/send", {"text": "  "}, 409, "1 to 4096"),
        ("people/1001/tap", {"message_id": "1", "data": "x"}, 400, "message_id must be a whole number"),
        ("people/1001/tap", {"message_id": 77, "data": "x"}, 409, "no chat 1001"),
        ("people/1001/open-link", {"url": "https://example.com"}, 404, "opens nothing"),
        ("people/1001/leave", {"chat_id": -5}, 409, "no chat -5"),
        ("webhooks", {"mode": "sideways"}, 400, "deliver, hold, drop"),
        ("webhooks", {"copies": 0}, 400, "copies must be a whole number from 1 to 10"),
        ("webhooks", {}, 400, "ask for one of"),
        ("webhooks", {"speed": 1}, 400, "unknown: speed"),
        ("faults", {"stripe_down": "yes"}, 400, "true or false"),
        ("faults", {"next_charge": "explode"}, 400, "decline, confirm"),
        ("clock/advance", {"seconds": -1}, 400, "seconds must be a whole number"),
        ("clock/advance", {"seconds": True}, 400, "seconds must be a whole number"),
        ("clock/advance", {"to": "yesterday"}, 400, "to must be one of next"),
        ("clock/advance", [], 400, "one JSON object"),
    ],
)
async def test_a_bad_request_is_refused_with_what_would_be_right(
    control: Control, path: str, body: object, status: int, word: str
) -> None:
    before = control.sandbox.changes.version
    answered, said = await control.post(path, body)
    assert answered == status
    assert word in said["error"]
    assert control.sandbox.changes.version == before


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Sec_Fetch_Site": "cross-site"}, 403),
        ({"Sec_Fetch_Site": "same-site"}, 403),
        ({"Host": "rebound.example"}, 403),
        ({"Content_Type": "text/plain"}, 415),
        ({"Content_Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
async def test_another_web_page_cannot_drive_the_sandbox(
    control: Control, headers: dict[str, str], status: int
) -> None:
    answered, _ = await control.post(f"people/{ADA}/start", {}, **headers)
    assert answered == status
    assert control.sandbox.telegram.private_chat(control.sandbox.telegram.person(ADA)) is None


async def test_another_web_page_cannot_read_the_sandbox_either(control: Control) -> None:
    for path in ("state", "live"):
        url = f"{control.sandbox.base_url}/sandbox/{path}"
        async with control.http.get(url, headers={"Host": "rebound.example"}) as answer:
            assert answer.status == 403


async def test_the_pages_own_origin_is_welcome(control: Control) -> None:
    origin = {"Origin": control.sandbox.base_url, "Sec_Fetch_Site": "same-origin"}
    assert (await control.post(f"people/{ADA}/start", {}, **origin))[0] == 200


async def test_a_watcher_hears_of_each_change(control: Control, sandbox: Sandbox) -> None:
    async with control.http.get(f"{sandbox.base_url}/sandbox/live") as stream, asyncio.timeout(10):
        assert stream.content_type == "text/event-stream"
        first = await _version(stream.content)
        await control.post(f"people/{ADA}/start")
        assert await _version(stream.content) > first


async def _version(stream: aiohttp.StreamReader) -> int:
    while True:
        line = await stream.readline()
        if line.startswith(b"data: "):
            return int(line.removeprefix(b"data: "))
