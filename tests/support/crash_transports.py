"""The HTTP transports as doors: towards Stripe, and from whoever posts to us."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aiohttp import web

from billing.gateway.client import Transport
from tests.support.crash_points import HERE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp.typedefs import Handler

_ID = re.compile(r"/[a-z]+_(?:test_)?[A-Za-z0-9]{10,}")


class WatchedTransport(Transport):
    """Every try of every request to Stripe."""

    async def request_async(
        self, method: str, url: str, headers: Mapping[str, str], post_data: object = None
    ) -> tuple[bytes, int, Mapping[str, Any]]:
        what = f"{method.upper()} {_ID.sub('/…', urlsplit(url).path.removeprefix('/stripe'))}"
        HERE.get().reach("stripe", "before", what)
        HERE.get().leave_to_other_side("stripe", what)
        answer = await super().request_async(method, url, headers, post_data=post_data)
        HERE.get().reach("stripe", "after", what)
        return answer


@web.middleware
async def watched(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every request that comes in: before it is handled, before it is answered, and when the answer is out."""
    what = (
        f"{request.method} {request.match_info.route.resource.canonical if request.match_info.route.resource else '-'}"
    )
    HERE.get().reach("web", "before", what)
    response = await handler(request)
    HERE.get().reach("web", "acted", what)
    await response.prepare(request)
    await response.write_eof()
    HERE.get().reach("web", "after", what)
    return response
