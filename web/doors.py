"""What the routes lead to. The program fills it in while it starts: the listener is there before the bot is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

from web.metrics import Metrics
from web.readiness import Readiness

if TYPE_CHECKING:
    from billing.context import Context
    from billing.webhooks.intake import Intake

TakeUpdate = Callable[[dict[str, Any]], Awaitable[None]]
Say = Callable[[str, str], str]
Nearest = Callable[[str], str]


@dataclass(slots=True, kw_only=True)
class Doors:
    """`say(language, key)` gives words for a page, and `nearest(language)` the code of the language that it says them in.
    `context` is replaced once the bot's name is known; `take_update` stores one Telegram update, once there is a bot.
    """

    context: Context
    intake: Intake
    say: Say
    nearest: Nearest = str
    readiness: Readiness = field(default_factory=Readiness)
    metrics: Metrics = field(default_factory=Metrics)
    take_update: TakeUpdate | None = None


DOORS: web.AppKey[Doors] = web.AppKey("doors", Doors)
