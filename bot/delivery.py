"""Delivers what the outbox owes: once per fact, in each chat's order, held against the truth once more before it is said.

A send that was cut between request and answer is `unknown`: notices about money and access are then said again, and edits always
are; others never. So is one that a gateway of Telegram's answered with an error of its own: what stood behind it may have acted.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    RestartingTelegram,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiohttp import ClientConnectorError
from loguru import logger

from billing.answer_support import answer_unreached
from billing.check_notice import still_true
from billing.hold_back import hold_back
from billing.note_reach import note_reach
from billing.read_status import read_status
from bot.insist import insist
from bot.screens.notices import notice
from bot.screens.telling import Telling
from bot.sending import NOTICE
from bot.show import say, turn
from bot.voice import language_of
from domain.notice import KINDS
from storage import outbox
from storage.db import dialect, to_ms
from storage.subscribers import as_known

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiogram import Bot

    from billing.context import Context
    from billing.hold_back import Held
    from bot.pace import Pace
    from bot.screens.screen import Screen
    from bot.words import Words
    from storage.outbox import OutboxNotice

    Write = Callable[[], Awaitable[object]]

AT_ONCE = 20
CLAIMED_AT_LEAST = 5  # of a long line: each claim is a write of its own
REPEATED = frozenset(kind.name for kind in KINDS.values() if kind.weighty)
# What may wait for a morning waits for what is in a hurry, too.
PATIENT = tuple(kind.name for kind in KINDS.values() if kind.civil)
_WITH_DOORS = frozenset({"welcome", "pass_bought", "tier_changed", "access_restored", "resumed"})
_AWAY = "Service Unavailable"
_FIRST_RETRY_MS, _LAST_RETRY_MS = 1_000, 300_000


class Delivery:
    """`deliver_due` claims and begins; the program's loop calls it when the outbox's bell rings, and after each delivery."""

    def __init__(self, bot: Bot, words: Words, pace: Pace) -> None:
        """Nothing is claimed yet. `pace` is the one that the bot's session keeps."""
        self._bot = bot
        self._words = words
        self._pace = pace
        self._in_hand: dict[int, asyncio.Task[None]] = {}

    async def recover(self, ctx: Context, *, starting: bool = False) -> int:
        """Settle what a dead process left half sent. On SQLite there is only one process, so at its start all of it."""
        if not ctx.duty.judges:
            return 0
        everything = starting and dialect() == "sqlite"
        return await outbox.recover_unfinished(
            real_ms=ctx.clock.real_ms(), repeat=REPEATED, everything=everything, but=self._in_hand
        )

    async def deliver_due(self, ctx: Context) -> int:
        """Claim what is due, as far as there is room, and begin to deliver it; give how many were claimed.

        Waits until there is room again, so that the next call claims more while the slowest of these are still on their way.
        """
        if self._pace.held:
            return 0
        claimed = await outbox.claim(
            owner=ctx.owner,
            now_ms=to_ms(ctx.clock.now()),
            real_ms=ctx.clock.real_ms(),
            limit=AT_ONCE - len(self._in_hand),
            patient=PATIENT,
        )
        for row in claimed:
            self._in_hand[row.id] = asyncio.create_task(self._deliver(ctx, row), name=f"notice {row.id}")
        while len(self._in_hand) > AT_ONCE - CLAIMED_AT_LEAST:
            await asyncio.wait(self._in_hand.values(), return_when=asyncio.FIRST_COMPLETED)
        return len(claimed)

    async def settle(self) -> None:
        """Wait for all that was begun."""
        await asyncio.gather(*self._in_hand.values())

    async def stop(self) -> None:
        """Let go of what is still on its way: whoever comes next settles it."""
        left = list(self._in_hand.values())
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _deliver(self, ctx: Context, row: OutboxNotice) -> None:
        """Say it, then write down what became of it: whatever the database does meanwhile, it is not said twice for that."""
        NOTICE.set(True)
        try:
            await insist(await self._outcome(ctx, row))
        except Exception:  # noqa: BLE001  # the edge: its claim runs out, and it is settled then
            logger.bind(notice=row.id, kind=row.kind).exception("what became of a notice could not be written down")
        finally:
            del self._in_hand[row.id]
            ctx.nudges.outbox.set()

    async def _outcome(self, ctx: Context, row: OutboxNotice) -> Write:
        try:
            true = await still_true(ctx, kind=row.kind, details=row.details, subscriber_id=_subscriber_id(row))
            if not true:
                return lambda: outbox.lapse(row, note="not true any more")
            held = await hold_back(ctx, row)
            if held is not None:
                return _hold(ctx, row, held)
            return await self._send(ctx, row, await self._draw(ctx, row))
        except AiogramError as error:
            return self._note(ctx, row, error)
        except Exception:  # noqa: BLE001  # the edge: one notice that can not be drawn must not hold up the others
            logger.bind(notice=row.id, kind=row.kind).exception("a notice could not be delivered")
            return lambda: outbox.retry_later(row, retry_ms=_retry_at(ctx, row), note="failed here; see the log")

    async def _draw(self, ctx: Context, row: OutboxNotice) -> Screen:
        known = as_known(row.subscriber) if row.subscriber is not None else None
        doors = (await read_status(ctx, known)).chats if known is not None and row.kind in _WITH_DOORS else ()
        t = self._words.speak(known.language if known else await language_of(row.chat_id))
        return notice(
            row.kind, Telling(t=t, details=row.details, catalogue=ctx.catalogue, doors=doors, livemode=ctx.livemode)
        )

    async def _send(self, ctx: Context, row: OutboxNotice, screen: Screen) -> Write:
        if row.edit_message_id is None:
            said = await say(self._bot, row.chat_id, screen)
        elif await turn(self._bot, row.chat_id, row.edit_message_id, screen):
            said = row.edit_message_id
        else:
            return lambda: outbox.send_anew(row, note="the message to edit is gone")
        return lambda: outbox.sent(row, message_id=said, at=ctx.clock.now())

    def _note(self, ctx: Context, row: OutboxNotice, error: AiogramError) -> Write:
        kind = type(error).__name__
        bound = logger.bind(notice=row.id, kind=row.kind, chat=row.chat_id, error=kind)
        bound.log("WARNING" if isinstance(error, TelegramBadRequest) else "INFO", "a notice did not get through")
        match error:
            case TelegramRetryAfter(retry_after=seconds):
                return lambda: outbox.retry_later(row, retry_ms=ctx.clock.real_ms() + seconds * 1000, note=kind)
            case TelegramForbiddenError() | TelegramBadRequest() if KINDS[row.kind].admin and _not_begun(error):
                return lambda: outbox.retry_later(row, retry_ms=_retry_at(ctx, row), note=kind)
            case TelegramForbiddenError(message=said):
                return lambda: _away(ctx, row, said)
            case TelegramBadRequest(message=said):
                return lambda: outbox.undeliverable(row, note=said[:500])
            case _ if _perhaps_said(error):
                repeat = row.kind in REPEATED or row.edit_message_id is not None
                return lambda: outbox.cut_short(row, repeat=repeat, retry_ms=_retry_at(ctx, row))
            case _:
                return lambda: outbox.retry_later(row, retry_ms=_retry_at(ctx, row), note=kind)


def _hold(ctx: Context, row: OutboxNotice, held: Held) -> Write:
    """Its time runs while it may be said only: what waits for the morning does not lapse by it."""
    if held.until is None:
        return lambda: outbox.lapse(row, note="its person has switched it off")
    until_ms = to_ms(held.until)
    lapse_ms = row.lapse_ms + until_ms - to_ms(ctx.clock.now())
    return lambda: outbox.hold(row, until_ms=until_ms, lapse_ms=lapse_ms)


def _perhaps_said(error: AiogramError) -> bool:
    """Whether it may have reached the chat all the same. A connection that was never made and a 503 say that it did not."""
    match error:
        case TelegramNetworkError():
            return not isinstance(error.__cause__, ClientConnectorError)
        case RestartingTelegram():
            return False
        case TelegramServerError():
            return _AWAY not in str(error)
        case _:
            return isinstance(error, ClientDecodeError)


def _not_begun(error: AiogramError) -> bool:
    """Whether the chat is not there yet: an admin is named in the settings, perhaps long before they press Start."""
    return any(words in str(error) for words in ("chat not found", "can't initiate conversation"))


async def _away(ctx: Context, row: OutboxNotice, said: str) -> None:
    """Nothing more is said to them until they are back; this stays owed until then, or until it is worth saying no more."""
    await note_reach(ctx, row.chat_id, "gone" if "deactivated" in said else "blocked")
    await outbox.retry_later(row, retry_ms=0, note=said[:500])
    await answer_unreached(ctx, row)


def _retry_at(ctx: Context, row: OutboxNotice) -> int:
    pause: int = min(_FIRST_RETRY_MS * 2 ** min(row.attempts, 20), _LAST_RETRY_MS)
    return ctx.clock.real_ms() + pause


def _subscriber_id(row: OutboxNotice) -> int | None:
    return row.subscriber.id if row.subscriber is not None else None
