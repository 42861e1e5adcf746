"""Asks a server as fast as it answers, over a fixed number of connections, for a fixed time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

_LATE = 30.0


class Refused(Exception):
    """The server answered with something else than 200, or not at all: such a measurement would mean nothing."""


@dataclass(slots=True)
class Load:
    """What was measured: how long each answer took, and how long all of it, in seconds."""

    seconds: float = 0.0
    waits: list[float] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        return len(self.waits) / self.seconds if self.seconds else 0.0


async def load(port: int, next_request: Callable[[], bytes], *, connections: int, seconds: float) -> Load:
    """Ask over `connections` connections for `seconds`; each sends the next request once it has its answer."""
    loop, found, began = asyncio.get_running_loop(), Load(), perf_counter()
    clients = [
        _Client(next_request, until=began + seconds, waits=found.waits, over=loop.create_future())
        for _ in range(connections)
    ]
    for client in clients:
        await loop.create_connection(lambda client=client: client, "127.0.0.1", port)  # type: ignore[misc]
    try:
        async with asyncio.timeout(seconds + _LATE):
            await asyncio.gather(*(client.over for client in clients))
    finally:
        for client in clients:
            client.close()
    found.seconds = perf_counter() - began
    return found


class _Client(asyncio.Protocol):
    """One connection that is kept open."""

    def __init__(
        self, next_request: Callable[[], bytes], *, until: float, waits: list[float], over: asyncio.Future[None]
    ) -> None:
        self.over = over
        self._next = next_request
        self._until = until
        self._waits = waits
        self._transport: asyncio.WriteTransport | None = None
        self._answer = b""
        self._asked = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)  # a loop may have classes of its own
        self._ask()

    def data_received(self, chunk: bytes) -> None:
        self._answer += chunk
        head, gap, body = self._answer.partition(b"\r\n\r\n")
        if not gap or len(body) < _length(head):
            return
        if not head.startswith(b"HTTP/1.1 200 "):
            self._fail(Refused(self._answer[:300].decode(errors="replace")))
            return
        now = perf_counter()
        self._waits.append(now - self._asked)
        self._answer = b""
        if now < self._until:
            self._ask()
        elif not self.over.done():
            self.over.set_result(None)

    def connection_lost(self, error: Exception | None) -> None:
        self._fail(Refused(f"the connection was closed: {error}"))

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()

    def _ask(self) -> None:
        assert self._transport is not None
        request = self._next()
        self._asked = perf_counter()
        self._transport.write(request)

    def _fail(self, error: Refused) -> None:
        if not self.over.done():
            self.over.set_exception(error)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
