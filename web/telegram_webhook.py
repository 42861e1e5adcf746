"""Telegram's webhook: whoever knows the secret token hands in one update, which is stored before it is acknowledged.

Source: Bot API, setWebhook: the token comes back in `X-Telegram-Bot-Api-Secret-Token`.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

import orjson
from aiohttp import web

from billing.secrets import derive
from web.answers import refusal
from web.doors import DOORS

if TYPE_CHECKING:
    from billing.context import Context

PATH = "/api/v1/telegram/webhook"
_HEADER = "X-Telegram-Bot-Api-Secret-Token"


def secret_token(ctx: Context) -> str:
    """What Telegram must show; derived from the installation's own secret, never from the bot's token."""
    return derive(ctx.secret, "telegram-webhook")


async def receive(request: web.Request) -> web.Response:
    """200 once the update is stored; 401 without the token, 400 for what is no update, 503 while there is no bot yet."""
    doors = request.app[DOORS]
    shown = request.headers.get(_HEADER, "").encode("utf-8", "surrogateescape")
    if not hmac.compare_digest(shown, secret_token(doors.context).encode()):
        return refusal(401, "unauthorized", f"The header {_HEADER} is missing or wrong.")
    try:
        update = orjson.loads(await request.read())
    except orjson.JSONDecodeError:
        return refusal(400, "no_json", "The body is no JSON.")
    if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
        return refusal(400, "no_update", "The body is no update: it has no number update_id.")
    if doors.take_update is None:
        return refusal(503, "starting", "The bot is not ready; please deliver it again.", retry_after=2)
    await doors.take_update(update)
    return web.json_response({"ok": True})
