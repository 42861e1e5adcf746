"""A real aiogram bot works against the pretend Telegram as it would against the real one."""

from __future__ import annotations

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import BotCommand, BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.telegram.people import Person
from sandbox.telegram.world import TelegramWorld

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text="Basic", callback_data="tier:basic")],
        [InlineKeyboardButton(text="Pay", url="http://127.0.0.1:8000/pay/cs_1")],
    ]
)


async def test_start_reaches_the_bot_as_a_command(world: TelegramWorld, bot: Bot, alice: Person) -> None:
    world.start(alice, "tier_basic")
    (update,) = await bot.get_updates(timeout=5)
    assert update.message is not None
    assert update.message.text == "/start tier_basic"
    assert update.message.from_user is not None
    assert update.message.from_user.id == alice.id > 2**32
    assert update.message.entities is not None
    assert update.message.entities[0].type == "bot_command"


async def test_a_tap_is_answered_and_the_message_edited(world: TelegramWorld, bot: Bot, alice: Person) -> None:
    world.start(alice)
    sent = await bot.send_message(alice.id, "<b>Choose</b>", parse_mode="HTML", reply_markup=KEYBOARD)
    shown = world.last_message(alice)
    assert shown is not None
    tap = world.tap(alice, shown, text="Basic")
    *_, update = await bot.get_updates(timeout=5)
    assert update.callback_query is not None
    assert update.callback_query.data == "tier:basic"
    assert await bot.answer_callback_query(update.callback_query.id, text="Fine", show_alert=True)
    assert (tap.answered, tap.text, tap.alert) == (True, "Fine", True)
    await bot.edit_message_text("Chosen", chat_id=alice.id, message_id=sent.message_id)
    assert (shown.text, shown.inline_keyboard) == ("Chosen", [])


async def test_refusals_arrive_as_aiograms_own_errors(world: TelegramWorld, bot: Bot, alice: Person) -> None:
    with pytest.raises(TelegramForbiddenError, match="can't initiate conversation"):
        await bot.send_message(alice.id, "Hi")
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(42, "Hi")
    world.start(alice)
    world.block_bot(alice)
    with pytest.raises(TelegramForbiddenError, match="blocked by the user"):
        await bot.send_message(alice.id, "Hi")
    world.faults.fail_next(1, 500)
    with pytest.raises(TelegramServerError):
        await bot.get_me()
    other = Bot("99:wrong", session=bot.session)
    with pytest.raises(TelegramUnauthorizedError):
        await other.get_me()


async def test_too_many_messages_are_told_to_wait(world: TelegramWorld, bot: Bot, alice: Person) -> None:
    world.start(alice)
    world.flood.chat_burst = 2
    for text in ("one", "two"):
        await bot.send_message(alice.id, text)
    with pytest.raises(TelegramRetryAfter) as refused:
        await bot.send_message(alice.id, "three")
    assert refused.value.retry_after >= 1
    assert [message.text for message in world.messages(alice) if message.by_bot] == ["one", "two"]


async def test_a_cut_connection_may_or_may_not_have_sent_the_message(
    world: TelegramWorld, bot: Bot, alice: Person
) -> None:
    world.start(alice)
    world.faults.drop_next(1, applied=True, match="sendMessage")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(alice.id, "arrived")
    world.faults.drop_next(1, applied=False, match="sendMessage")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(alice.id, "lost")
    assert [message.text for message in world.messages(alice) if message.by_bot] == ["arrived"]
    assert [call.status for call in world.calls] == [0, 0]


async def test_files_commands_and_actions_pass(world: TelegramWorld, bot: Bot, alice: Person) -> None:
    world.start(alice)
    sent = await bot.send_document(alice.id, BufferedInputFile(b"a,b\n", filename="invoices.csv"), caption="Yours")
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size, sent.caption) == ("invoices.csv", 4, "Yours")
    await bot.send_chat_action(alice.id, "typing")
    await bot.set_my_commands([BotCommand(command="start", description="Begin")])
    assert [command.command for command in await bot.get_my_commands()] == ["start"]
    assert (await bot.get_me()).username == world.bot_username


async def test_a_second_poller_ends_the_first(world: TelegramWorld, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=20))
    await world.state.updates.arrived.wait_beyond(0, 5)
    second = asyncio.create_task(bot.get_updates(timeout=20))
    with pytest.raises(TelegramConflictError, match="only one bot instance"):
        await first
    world.start(world.add_person("Alice"))
    assert len(await second) == 1


async def test_updates_come_again_until_the_offset_confirms_them(world: TelegramWorld, bot: Bot, alice: Person) -> None:
    for text in ("one", "two", "three"):
        world.send(alice, text)
    seen = await bot.get_updates(limit=2)
    assert [update.update_id for update in seen] == [seen[0].update_id, seen[0].update_id + 1]
    assert await bot.get_updates(limit=2) == seen
    (last,) = await bot.get_updates(offset=seen[-1].update_id + 1)
    assert last.message is not None
    assert last.message.text == "three"
    assert await bot.get_updates(offset=last.update_id + 1) == []
