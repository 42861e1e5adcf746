"""Who may use the control API: this page and programs of this machine, never another web page; and what an error says."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web

from sandbox.telegram.errors import NotPossible

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Asked = dict[str, Any]


class Refused(Exception):
    """The request is not taken; `status` is HTTP's, the text says what would be right."""

    def __init__(self, text: str, *, status: int = 400) -> None:
        super().__init__(text)
        self.status = status


def guarded(handler: Handler) -> Handler:
    """The handler behind the checks; whatever is refused becomes `{"error": "…"}` with its status."""

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            check(request)
            return await handler(request)
        except Refused as refusal:
            return answer({"error": str(refusal)}, status=refusal.status)
        except NotPossible as refusal:
            return answer({"error": str(refusal)}, status=409)

    return handle


def check(request: web.Request) -> None:
    """Refuse a foreign page's request, also one that reaches us by a name rebound to this machine."""
    name = urlsplit(f"//{request.host}").hostname or ""
    if name != "localhost" and not is_address(name):
        raise Refused(f"open the sandbox by its address, not by the name {name!r}", status=403)
    origin = request.headers.get("Origin")
    foreign = origin is not None and urlsplit(origin).netloc != request.host
    if foreign or request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"}:
        raise Refused("only the sandbox's own page may ask this", status=403)
    if request.method == "POST" and request.content_type != "application/json":
        raise Refused(f"send Content-Type: application/json, not {request.content_type}", status=415)


def is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


async def read(request: web.Request) -> Asked:
    """The body, which must be one JSON object."""
    try:
        body = orjson.loads(await request.read())
    except orjson.JSONDecodeError as error:
        raise Refused(f"the body is no JSON: {error}") from error
    if not isinstance(body, dict):
        raise Refused("the body must be one JSON object")
    return body


def answer(body: Asked, *, status: int = 200) -> web.Response:
    return web.Response(
        body=orjson.dumps(body), status=status, content_type="application/json", headers={"Cache-Control": "no-store"}
    )
