"""The pages that Checkout and the portal lead back to. They say what is true at that moment, and the way to the chat."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiohttp import web
from loguru import logger

from billing.return_from_checkout import return_from_checkout
from domain.error import RetainerError
from web.doors import DOORS
from web.look import page, policy

if TYPE_CHECKING:
    from domain.tier import Tier

_GIVEN = "{token:[A-Za-z0-9_-]+}"  # what we give out; whatever else is asked for never gets as far as the database
CHECKOUT = f"/return/checkout/{_GIVEN}"
CANCELLED = f"/return/cancelled/{_GIVEN}"
PORTAL = "/return/portal"
_MOODS = {"open": "good", "portal": "good", "waiting": "wait", "later": "wait"}
_AGAIN_SECONDS = {"waiting": 3, "later": 10}
_PATIENCE = 12.0


async def from_checkout(request: web.Request) -> web.Response:
    """Whether the person is in, as far as Stripe says it now. Looking changes nothing that a webhook would not change, too."""
    doors = request.app[DOORS]
    try:
        async with asyncio.timeout(_PATIENCE):
            view = await return_from_checkout(doors.context, request.match_info["token"])
    except (RetainerError, TimeoutError) as error:
        logger.bind(part="web").warning("return page: {}: {}", type(error).__name__, error)
        return _page(request, "later")
    return _page(request, view.state, status=404 if view.state == "unknown" else 200, tier=view.tier)


async def cancelled(request: web.Request) -> web.Response:
    """The way back for whoever left Checkout without paying; the token is not looked at, so nothing can be learnt here."""
    return _page(request, "cancelled")


async def from_portal(request: web.Request) -> web.Response:
    """The way back from Stripe's portal."""
    return _page(request, "portal")


def _page(request: web.Request, state: str, *, status: int = 200, tier: Tier | None = None) -> web.Response:
    doors = request.app[DOORS]
    business = doors.context.catalogue.business
    say, language = doors.say, _language(request)
    text = page(
        mood=_MOODS.get(state, "off"),
        language=language,
        title=say(language, f"page-{state}-title"),
        text=say(language, f"page-{state}-text"),
        action=(say(language, "page-back"), doors.context.bot_link),
        footer=f"{business} · {tier.title}" if tier else business,
        refresh=_AGAIN_SECONDS.get(state),
    )
    headers = {"Content-Security-Policy": policy(doors.context.bot_link), "Content-Language": language}
    return web.Response(text=text, status=status, content_type="text/html", headers=headers)


def _language(request: web.Request) -> str:
    """The browser's first wish; whoever has no words for it speaks English."""
    first = request.headers.get("Accept-Language", "").split(",")[0].split(";")[0].strip()
    return first if first.replace("-", "").isalpha() and first.isascii() and len(first) <= 12 else "en"
