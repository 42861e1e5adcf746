"""A small bot over the pretend Bot API, so that the page has somebody to talk to without the product."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any, Self

import aiohttp

from sandbox.server import Sandbox

Json = dict[str, Any]

TIERS = (
    ("Basic", "$150.00 a week, 7 days free", "basic"),
    ("Premium", "$250.00 a week, 10 days free", "premium"),
    ("Enterprise", "$500.00 a week, 14 days free", "enterprise"),
)
WELCOME = (
    "<b>Welcome to Retainer</b>\n"
    "Our bot watches Reddit for your brand and answers in your voice. Pay by the week, stop any day.\n\n"
    "/subscribe shows the tiers."
)
CARD = (
    "<b>{title}</b>\n{price}\n\n"
    "• Mentions of your brand, found within the hour\n• Replies drafted for your approval\n\n"
    "<blockquote>Nothing is charged today. Stop before the trial ends, and you pay nothing.</blockquote>"
)


class PretendBot:
    """Answers /start, /subscribe and a few taps; `pay_url` is what its checkout button opens."""

    def __init__(self, sandbox: Sandbox, *, pay_url: str) -> None:
        self._sandbox = sandbox
        self._pay_url = pay_url
        self._base = f"{sandbox.telegram_base}/bot{sandbox.telegram.token}"
        self._session: aiohttp.ClientSession | None = None
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        commands = {
            "start": "Begin",
            "subscribe": "Choose a tier",
            "billing_status": "What you pay for",
            "help": "Help",
        }
        await self.call("setMyCommands", commands=[{"command": k, "description": v} for k, v in commands.items()])
        self._task = asyncio.create_task(self._poll())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        if self._session is not None:
            await self._session.close()

    async def call(self, method: str, **parameters: object) -> Any:  # noqa: ANN401 - the API's own shapes
        """The result of one call; RuntimeError with the server's words when it says no."""
        assert self._session is not None
        async with self._session.post(f"{self._base}/{method}", json=parameters) as answer:
            body = await answer.json()
        if not body["ok"]:
            raise RuntimeError(body["description"])
        return body["result"]

    async def say(self, chat_id: int, text: str, *rows: list[Json]) -> Json:
        sent: Json = await self.call(
            "sendMessage", chat_id=chat_id, text=text, parse_mode="HTML", reply_markup={"inline_keyboard": list(rows)}
        )
        return sent

    async def _poll(self) -> None:
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=20):
                offset = update["update_id"] + 1
                await self._hear(update)

    async def _hear(self, update: Json) -> None:
        if "message" in update and update["message"]["chat"]["type"] == "private":
            await self._read(update["message"])
        elif "callback_query" in update:
            await self._tapped(update["callback_query"])
        elif "chat_join_request" in update:
            asked = update["chat_join_request"]
            await self.call("approveChatJoinRequest", chat_id=asked["chat"]["id"], user_id=asked["from"]["id"])

    async def _read(self, message: Json) -> None:
        chat_id, text = message["chat"]["id"], message.get("text", "")
        if text.startswith("/start"):
            await self.say(chat_id, WELCOME, [{"text": "See the tiers", "callback_data": "tiers", "style": "primary"}])
        elif text.startswith("/subscribe"):
            await self.say(chat_id, *self._tiers())
        elif text == "/invite":
            link = await self.call("createChatInviteLink", chat_id=self._lounge(), creates_join_request=True)
            await self.say(chat_id, "<b>You are in.</b>", [{"text": "Retainer lounge", "url": link["invite_link"]}])
        else:
            await self.say(chat_id, f"You wrote: {text.replace('&', '&amp;').replace('<', '&lt;')}")

    async def _tapped(self, query: Json) -> None:
        chosen = next((tier for tier in TIERS if tier[2] == query["data"]), None)
        if query["data"] == "alert":
            await self.call("answerCallbackQuery", callback_query_id=query["id"], text="Are you sure?", show_alert=True)
            return
        await self.call("answerCallbackQuery", callback_query_id=query["id"], text=chosen[0] if chosen else None)
        text, *rows = self._tiers()
        if chosen:
            text = CARD.format(title=chosen[0], price=chosen[1])
            rows = [
                [{"text": "Go to checkout", "url": self._pay_url, "style": "primary"}],
                [{"text": "Back", "callback_data": "tiers"}, {"text": "Terms", "callback_data": "alert"}],
            ]
        message = query["message"]
        await self.call(
            "editMessageText",
            chat_id=message["chat"]["id"],
            message_id=message["message_id"],
            text=text,
            parse_mode="HTML",
            reply_markup={"inline_keyboard": rows},
        )

    def _tiers(self) -> tuple[str, *tuple[list[Json], ...]]:
        lines = "\n".join(f"<b>{title}</b>: {price}" for title, price, _ in TIERS)
        rows = [[{"text": title, "callback_data": slug}] for title, _, slug in TIERS]
        return (f"Choose a tier. You can change it later.\n\n{lines}", *rows)

    def _lounge(self) -> int:
        return next(chat.id for chat in self._sandbox.telegram.chats if chat.title == "Retainer lounge")
