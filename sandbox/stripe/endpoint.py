"""The one door for API requests: key, faults, idempotency, parameters, work, expansion, record."""

from __future__ import annotations

import asyncio
import copy
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import orjson
from aiohttp import web

from sandbox.stripe.billing_cycle import work_off
from sandbox.stripe.books import API_VERSION, Asking
from sandbox.stripe.calls import Call
from sandbox.stripe.errors import ApiError
from sandbox.stripe.expanding import expanded
from sandbox.stripe.faults import Faults, Planned
from sandbox.stripe.form import decode
from sandbox.stripe.idempotency import IdempotencyKeys
from sandbox.stripe.operations import INCLUDABLE, ROUTES
from sandbox.stripe.routing import EXPAND, Ask, find
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.form import Raw
    from sandbox.stripe.routing import Route
    from sandbox.stripe.store import Obj

PREFIX = "/stripe"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request before anything is known to be right about it."""

    method: str
    path: str
    params: Raw
    request_id: str
    key: str | None
    version: str


@dataclass(slots=True)
class Answered:
    """What will be sent back, unless a fault wants otherwise."""

    status: int
    body: Obj
    replayed: bool = False


@dataclass(slots=True)
class Endpoint:
    """Answers `/stripe/v1/...`; `calls` keeps the last 20,000 requests."""

    books: Books
    faults: Faults = field(default_factory=Faults)
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=20_000))
    keys: IdempotencyKeys = field(default_factory=IdempotencyKeys)
    caught_up: float = 0.0  # the clock's offset up to which time's work is known to be done

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """One API request."""
        request_id = new_id("req", 14)
        path = request.path.removeprefix(PREFIX)
        key = request.headers.get("Idempotency-Key") if request.method == "POST" else None
        version = request.headers.get("Stripe-Version", API_VERSION)
        planned = self.faults.take(request.method, path)
        try:
            params = decode(request.query_string, (await request.read()).decode())
        except ApiError as error:
            return _respond(Asked(request.method, path, {}, request_id, key, version), _refused(error))
        asked = Asked(request.method, path, params, request_id, key, version)
        if planned and not planned.applied:
            answered = _broken(planned)
        else:
            answered = await self._kept_or_done(asked, request.headers.get("Authorization"))
            answered = self._broken_after(asked, planned, answered) if planned else answered
        self._record(asked, answered)
        if self.faults.on_acted is not None:
            self.faults.on_acted(request.method, path)
        if planned and planned.status is None and request.transport is not None:
            request.transport.abort()
        return _respond(asked, answered)

    def _broken_after(self, asked: Asked, planned: Planned, done: Answered) -> Answered:
        """A 500 from within is what the key repeats from then on; a gateway's 502 or 503 never reached it."""
        broken = _broken(planned, done)
        if planned.status == 500 and asked.key is not None and not done.replayed:
            self.keys.keep(asked.key, broken.status, broken.body)
        return broken

    async def _kept_or_done(self, asked: Asked, authorization: str | None) -> Answered:
        try:
            _check_key(authorization)
            if asked.key is not None:
                kept = self.keys.begin(
                    asked.key, method=asked.method, path=asked.path, params=asked.params, now=self.books.now()
                )
                if kept is not None:
                    return Answered(kept.status or 500, kept.answer or {}, replayed=True)
        except ApiError as error:
            return _refused(error)
        return await self._done(asked)

    async def _done(self, asked: Asked) -> Answered:
        try:
            await asyncio.sleep(self.faults.delay_for(asked.method, asked.path))
            route, ask, expand = self._read(asked)
        except ApiError as error:
            if asked.key is not None:
                self.keys.forget(asked.key)
            return _refused(error)
        answered = self._work(asked, route, ask, expand)
        if asked.key is not None:
            self.keys.keep(asked.key, answered.status, answered.body)
        return answered

    def _read(self, asked: Asked) -> tuple[Route, Ask, list[str]]:
        found = find(ROUTES, asked.method, asked.path)
        if found is None:
            message = (
                f"Unrecognized request URL ({asked.method}: {asked.path}). If you are trying to list objects, remove "
                "the trailing slash. If you are trying to retrieve an object, make sure you passed a valid "
                "(non-empty) identifier in your code."
            )
            raise ApiError(message, status=404)
        route, ids = found
        raw = {name: value for name, value in asked.params.items() if name != "expand"}
        wanted = EXPAND.read(asked.params["expand"], "expand") if "expand" in asked.params else []
        return route, Ask(self.books, ids, route.fields.read(raw)), [str(path) for path in wanted]

    def _work(self, asked: Asked, route: Route, ask: Ask, expand: list[str]) -> Answered:
        if self.caught_up != self.books.clock.offset:
            self.caught_up = self.books.clock.offset
            work_off(self.books)  # the clock was moved: nobody may see the world before its time has been worked off
        self.books.asking = Asking(asked.request_id, asked.key)
        try:
            return Answered(200, expanded(self.books, route.work(ask), expand, INCLUDABLE))
        except ApiError as error:
            return _refused(error)
        finally:
            self.books.asking = Asking()

    def _record(self, asked: Asked, answered: Answered) -> None:
        self.calls.append(
            Call(
                asked.method,
                asked.path,
                asked.params,
                answered.status,
                copy.deepcopy(answered.body),
                asked.key,
                asked.request_id,
                answered.replayed,
            )
        )


def _check_key(authorization: str | None) -> None:
    scheme, _, key = (authorization or "").partition(" ")
    if scheme != "Bearer" or not key.strip():
        message = (
            "You did not provide an API key. You need to provide your API key in the Authorization header, using "
            "Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
        )
        raise ApiError(message, status=401)
    if not key.startswith(("sk_test_", "rk_test_")):
        raise ApiError(f"Invalid API Key provided: {key[:8]}{'*' * 8}{key[-4:]}", status=401)


def _refused(error: ApiError) -> Answered:
    return Answered(error.status, {"error": error.body})


def _broken(planned: Planned, done: Answered | None = None) -> Answered:
    """The answer of a fault; a cut connection is recorded with what would have been said."""
    if planned.status is None:
        return done or Answered(0, {})
    kinds = {429: ("rate_limit_error", "rate_limit"), 401: ("invalid_request_error", None)}
    kind, code = kinds.get(planned.status, ("api_error", None))
    error = ApiError("The sandbox was asked to fail here.", status=planned.status, kind=kind, code=code)
    return _refused(error)


def _respond(asked: Asked, answered: Answered) -> web.Response:
    headers = {"Request-Id": asked.request_id, "Stripe-Version": asked.version}
    if asked.key is not None:
        headers |= {"Idempotency-Key": asked.key, "Original-Request": asked.request_id}
    if answered.replayed:
        headers["Idempotent-Replayed"] = "true"
        if answered.status >= 500:
            headers["Stripe-Should-Retry"] = "false"
    return web.Response(
        body=orjson.dumps(answered.body),
        status=answered.status or 500,
        content_type="application/json",
        headers=headers,
    )
