"""Fetches Telegram's updates: the next request, which acknowledges, is made only when the last answer is stored."""

from __future__ import annotations

import asyncio
from traceback import format_tb
from typing import TYPE_CHECKING, Any

from aiogram.exceptions import (
    AiogramError,
    TelegramConflictError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from loguru import logger

from bot.updates import KINDS
from storage.db import in_trouble

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.pump import Pump

_HOLD_SECONDS = 25
_ANSWER_SECONDS = _HOLD_SECONDS + 15
_FIRST_PAUSE, _LAST_PAUSE = 0.5, 10.0
_CONFLICT_PAUSE = 3.0
_TRIES = 5  # about eight seconds


class Polling:
    """`run` ends when its task is cancelled; what was fetched by then is stored, or not acknowledged and comes again."""

    def __init__(self, bot: Bot, pump: Pump) -> None:
        """Nothing is fetched yet."""
        self._bot = bot
        self._pump = pump
        self._offset: int | None = None
        self._refusals = 0

    async def run(self) -> None:
        """Fetch for ever; whatever fails is tried again, ever more slowly."""
        pause = _FIRST_PAUSE
        while True:
            try:
                await self._fetch()
                pause = _FIRST_PAUSE
            except AiogramError as error:
                await asyncio.sleep(_wait_for(error, pause))
                pause = min(pause * 2, _LAST_PAUSE)
            except Exception as error:  # noqa: BLE001  # the edge: what could not be stored was not acknowledged, and comes again
                logger.opt(exception=None if in_trouble(error) else error).error(
                    "updates were fetched and not stored: {}", type(error).__name__
                )
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LAST_PAUSE)

    async def _fetch(self) -> None:
        raw: list[dict[str, Any]] = await self._bot(
            _RawUpdates(offset=self._offset, timeout=_HOLD_SECONDS, allowed_updates=list(KINDS)), _ANSWER_SECONDS
        )
        await self._store(raw)
        # An empty answer means that everything is acknowledged; asking without an offset then also finds the lower numbers
        # that Telegram may begin anew with after a silent week.
        self._offset = max(int(update["update_id"]) for update in raw) + 1 if raw else None

    async def _store(self, raw: list[dict[str, Any]]) -> None:
        """All of them at once. Where that is refused again and again by a database that is well, one by one, and without those that
        can not be stored: what one person sends must not keep everybody else waiting for ever.
        """
        try:
            await self._pump.take(raw)
        except Exception as error:
            self._refusals += not in_trouble(error)
            if in_trouble(error) or self._refusals < _TRIES:
                raise
            for update in raw:
                await self._store_alone(update)
        self._refusals = 0

    async def _store_alone(self, update: dict[str, Any]) -> None:
        try:
            await self._pump.take([update])
        except Exception as error:
            if in_trouble(error):
                raise
            # The error's type and place only: its text may quote what a person wrote.
            kind, place = type(error).__name__, "".join(format_tb(error.__traceback__))
            bound = logger.bind(update=update.get("update_id"))
            bound.error("an update can not be stored and is left out: {}\n{}", kind, place)


class _RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates whose answer stays as it came: it is stored before anybody builds objects from it."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int
    allowed_updates: list[str]


def _wait_for(error: AiogramError, pause: float) -> float:
    bound = logger.bind(error=type(error).__name__)
    if isinstance(error, TelegramConflictError):
        bound.error("another program polls with this bot's token; stop it, or give this one its own bot")
        return max(pause, _CONFLICT_PAUSE)
    if isinstance(error, TelegramUnauthorizedError):
        bound.error("Telegram does not know this BOT_TOKEN any more")
        return _LAST_PAUSE
    bound.warning("Telegram could not be asked for updates; trying again")
    return max(pause, error.retry_after) if isinstance(error, TelegramRetryAfter) else pause
