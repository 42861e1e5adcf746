"""Telegram at the network's edge: builds each request and reads each answer as aiogram does, and sends nothing."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any, cast

from aiogram.client.session.aiohttp import AiohttpSession

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.methods import TelegramMethod
    from aiogram.methods.base import TelegramType


class FakeTelegram(AiohttpSession):
    """`heard(chat)` is done once a message for that chat was sent."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[int, asyncio.Future[None]] = {}

    def heard(self, chat: int) -> asyncio.Future[None]:
        """To be awaited by who asks in that chat."""
        self._waiting[chat] = asyncio.get_running_loop().create_future()
        return self._waiting[chat]

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ARG002  # nobody is waited for
    ) -> TelegramType:
        """What would be sent is built; what comes back is a message as Telegram would make it."""
        self.build_form_data(bot, method)
        chat = int(getattr(method, "chat_id", 0))
        content = json.dumps({"ok": True, "result": message(chat, str(getattr(method, "text", "")))})
        answer = self.check_response(bot=bot, method=method, status_code=200, content=content)
        told = self._waiting.pop(chat, None)
        if told is not None:
            told.set_result(None)
        return cast("TelegramType", answer.result)

    async def stream_content(self, *_: object, **__: object) -> AsyncGenerator[bytes, None]:
        """Nothing is ever downloaded."""
        yield b""


def message(chat: int, text: str) -> dict[str, Any]:
    """A message in a private chat."""
    return {
        "message_id": 1,
        "date": int(time.time()),
        "chat": {"id": chat, "type": "private", "first_name": "Ada"},
        "text": text or "-",
    }


def update(number: int, chat: int, command: str) -> dict[str, Any]:
    """Somebody writes a command."""
    sender = {"id": chat, "is_bot": False, "first_name": "Ada", "language_code": "en"}
    entities = [{"type": "bot_command", "offset": 0, "length": len(command)}]
    return {"update_id": number, "message": message(chat, command) | {"from": sender, "entities": entities}}
