"""The table of routes, and what holds for each of them: caps, headers, one shape of errors, a log line without secrets."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiohttp import web
from aiohttp.abc import AbstractAccessLogger
from loguru import logger

from web import health, pages, stripe_webhook, telegram_webhook
from web.answers import refusal
from web.api import subscription_tiers
from web.doors import DOORS, Doors

if TYPE_CHECKING:
    from aiohttp.typedefs import Handler

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
}
REFUSALS_LOGGED = 60  # a minute
_DELIVERIES = frozenset({stripe_webhook.PATH, telegram_webhook.PATH})
_SENTENCES = {
    404: "There is nothing here.",
    405: "This route exists, but not for this method; the header Allow names those it is for.",
    413: "The body is too large.",
    500: "Something went wrong here. It is logged; the same request may work later.",
}


def build_app(doors: Doors) -> web.Application:
    """Every route of the program."""
    app = web.Application(client_max_size=stripe_webhook.MOST_BYTES, middlewares=[_one_shape_of_errors])
    app[DOORS] = doors
    app.on_response_prepare.append(_dress)
    app.add_routes(
        [
            web.get("/healthz", health.alive),
            web.get("/readyz", health.ready),
            web.get("/metrics", health.metrics),
            web.post(stripe_webhook.PATH, stripe_webhook.receive),
            web.post(telegram_webhook.PATH, telegram_webhook.receive),
            web.get(subscription_tiers.PATH, subscription_tiers.list_tiers),
            web.get(pages.CHECKOUT, pages.from_checkout),
            web.get(pages.CANCELLED, pages.cancelled),
            web.get(pages.PORTAL, pages.from_portal),
        ]
    )
    return app


@web.middleware
async def _one_shape_of_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        response = await handler(request)
    except web.HTTPException as error:
        if error.status < 400:
            raise
        response = _for_reader(request, error)
    except Exception as error:  # noqa: BLE001  # the edge of a request: whoever asked gets an answer, whoever runs this a log line
        logger.opt(exception=error).error("{} failed", _route(request))
        response = _for_reader(request, web.HTTPInternalServerError())
    request.app[DOORS].metrics.requests.labels(route=_route(request), status=response.status).inc()
    return response


def _for_reader(request: web.Request, error: web.HTTPException) -> web.Response:
    allow = {"Allow": error.headers["Allow"]} if "Allow" in error.headers else {}
    if request.path.startswith("/api/"):
        code = error.reason.lower().replace(" ", "_")
        response = refusal(error.status, code, _SENTENCES.get(error.status, f"{error.reason}."))
    else:
        response = web.Response(status=error.status, text=f"{error.status} {error.reason}\n")
    response.headers.update(allow)
    return response


async def _dress(_request: web.Request, response: web.StreamResponse) -> None:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.pop("Server", None)


def _route(request: web.Request) -> str:
    """The route as it stands in the table: no token of a path and no query ever reaches a log or a label."""
    found = request._match_info  # noqa: SLF001  # None for what was no HTTP, and asking for it in public fails then
    resource = found.route.resource if found is not None else None
    return f"{request.method if resource else '-'} {resource.canonical if resource else 'unknown'}"


class AccessLog(AbstractAccessLogger):
    """One line per request: route, status, duration. Health checks are not worth one, and a flood of refusals not one each.

    A delivery that was stored is counted and stands in the database: its line, which costs as much as storing it, is for DEBUG.
    """

    _minute = 0
    _refused = 0

    def log(self, request: web.BaseRequest, response: web.StreamResponse, time: float) -> None:
        """Called by aiohttp once an answer is out; `time` in seconds."""
        if not isinstance(request, web.Request) or request.path in {"/healthz", "/readyz", "/metrics"}:
            return
        if response.status == 200 and request.path in _DELIVERIES:
            logger.debug("{} {} {:.1f} ms", _route(request), response.status, time * 1000)
        elif response.status < 400 or self._is_worth_a_line():
            logger.info("{} {} {:.1f} ms", _route(request), response.status, time * 1000)

    def _is_worth_a_line(self) -> bool:
        minute = int(asyncio.get_running_loop().time() // 60)
        if minute != self._minute:
            self._minute, self._refused = minute, 0
        self._refused += 1
        if self._refused == REFUSALS_LOGGED:
            logger.warning("many requests are refused; for the rest of this minute they are only counted")
        return self._refused < REFUSALS_LOGGED
