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
_WISHES = 8  # of a browser, which may write as many as it likes


async def from_checkout(request: web.Request) -> web.Response:
    """Whether the person is in, as far as Stripe says it now. Looking changes nothing that a webhook would not change, too."""
    doors = request.app[DOORS]
    try:
        async with asyncio.timeout(_PATIENCE):
            view = await return_from_checkout(doors.context, request.match_info["token"])
    except (RetainerError, TimeoutError) as error:
        logger.bind(part="web").warning("return page: {}: {}", type(error).__name__, error)
        return _page(request, "later")
    status = 404 if view.state == "unknown" else 200
    return _page(request, view.state, status=status, tier=view.tier, language=view.language)


async def cancelled(request: web.Request) -> web.Response:
    """The way back for whoever left Checkout without paying; the token is not looked at, so nothing can be learnt here."""
    return _page(request, "cancelled")


async def from_portal(request: web.Request) -> web.Response:
    """The way back from Stripe's portal."""
    return _page(request, "portal")


def _page(
    request: web.Request, state: str, *, status: int = 200, tier: Tier | None = None, language: str | None = None
) -> web.Response:
    doors = request.app[DOORS]
    business, say = doors.context.catalogue.business, doors.say
    known = language or request.query.get("in")
    language = doors.nearest(known) if known else _language(request)
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
    """The first of the browser's wishes that there are words for, else English."""
    nearest = request.app[DOORS].nearest
    wishes = [wish.split(";")[0].strip() for wish in request.headers.get("Accept-Language", "").split(",")]
    spoken = ((wish, nearest(wish)) for wish in wishes[:_WISHES])
    return next((code for wish, code in spoken if code.split("-")[0] == wish.lower().split("-")[0]), nearest(""))
