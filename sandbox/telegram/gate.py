"""The HTTP door of the Bot API: reads a request, meets it with faults, runs the method, logs and answers."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import orjson
from aiohttp import BodyPartReader, web

from sandbox.telegram import rules
from sandbox.telegram.calls import Call
from sandbox.telegram.errors import ApiError
from sandbox.telegram.faults import Fault
from sandbox.telegram.methods.receiving import Receiving
from sandbox.telegram.methods.table import BY_LOWER_NAME
from sandbox.telegram.parameters import Parameters, Upload
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State

REASONS = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict"}
REASONS |= {429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: the HTTP status and the body."""

    status: int
    body: JsonObject


class Gate:
    """One request in, one answer out."""

    def __init__(self, state: State, receiving: Receiving) -> None:
        self._state = state
        self._receiving = receiving

    async def handle(self, request: web.Request) -> web.Response:
        """Answer `/telegram/bot{token}/{method}`."""
        name = self._name(request.match_info["method"])
        parameters = await read(request)
        await asyncio.sleep(self._state.faults.delay_for(name))
        fault = self._state.faults.take(name)
        acted = False
        if self._state.faults.down:
            answer = refused(rules.UNAVAILABLE)
        elif fault is not None and not fault.applied:
            answer = faulty(fault)
        else:
            answer = await self._run(request.match_info["token"], name, parameters)
            acted = answer.status == 200
            answer = answer if fault is None else faulty(fault)
        cut = fault is not None and fault.status == 0
        self._log(name, request.path, parameters, answer, cut=cut, acted=acted)
        if self._state.faults.on_acted is not None:
            self._state.faults.on_acted(name)
        if cut and request.transport is not None:
            request.transport.abort()
        return web.Response(status=answer.status, body=orjson.dumps(answer.body), content_type="application/json")

    def _name(self, written: str) -> str:
        """The method's own spelling; the server does not mind upper and lower case."""
        known = BY_LOWER_NAME.get(written.lower()) or self._receiving.methods.get(written.lower())
        return known[0] if known else written

    async def _run(self, token: str, name: str, parameters: Parameters) -> Answer:
        try:
            result = await self._result(token, name, parameters)
        except ApiError as error:
            # The rows of the rules are shared values: a traceback must not grow on them.
            return refused(error.with_traceback(None))
        return Answer(200, {"ok": True, "result": result})

    async def _result(self, token: str, name: str, parameters: Parameters) -> object:
        if token != self._state.bot.token:
            # The server tells a token that could be one (401) from one that could not (404).
            raise rules.UNAUTHORIZED if token.partition(":")[0].isdigit() and ":" in token else rules.NOT_FOUND
        waiting = self._receiving.methods.get(name.lower())
        if waiting is not None:
            return await waiting[1](parameters)
        known = BY_LOWER_NAME.get(name.lower())
        if known is None:
            raise rules.NOT_FOUND
        return known[1](self._state, parameters)

    def _log(self, name: str, path: str, parameters: Parameters, answer: Answer, *, cut: bool, acted: bool) -> None:
        named = {str(value).removeprefix("attach://") for value in parameters.values.values()}
        files = {field: upload.name for field, upload in parameters.files.items() if field not in named}
        self._state.calls.append(
            Call(
                method=name,
                path=path,
                parameters=parameters.values | files,
                status=0 if cut else answer.status,
                response=None if cut else answer.body,
                at=self._state.now,
                acted=acted,
            )
        )


def refused(error: ApiError) -> Answer:
    body: JsonObject = {"ok": False, "error_code": error.status, "description": error.description}
    if error.retry_after is not None:
        body["parameters"] = {"retry_after": error.retry_after}
    return Answer(error.status, body)


def faulty(fault: Fault) -> Answer:
    words = REASONS.get(fault.status, "Error")
    if fault.status == 429:
        seconds = fault.retry_after or 1
        return refused(ApiError(429, f"{words}: retry after {seconds}", retry_after=seconds))
    return refused(ApiError(fault.status, words, retry_after=fault.retry_after))


async def read(request: web.Request) -> Parameters:
    """Parameters from the address, then from a JSON, form or multipart body."""
    values: JsonObject = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        raw = await request.read()
        body = orjson.loads(raw) if raw else {}
        values |= body if isinstance(body, dict) else {}
    elif request.content_type == "multipart/form-data":
        await read_multipart(request, values, files)
    elif request.can_read_body:
        values |= dict(await request.post())
    return Parameters(values, files)


async def read_multipart(request: web.Request, values: JsonObject, files: dict[str, Upload]) -> None:
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read(decode=True))
        if part.filename is None:
            values[part.name] = content.decode()
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            files[part.name] = Upload(name=part.filename, size=len(content), content_type=kind)
