"""The HTTP listener: up before anything slow, down before anything it leads to."""

from __future__ import annotations

import errno

from aiohttp import web

from domain.error import Defect
from web.app import AccessLog, build_app
from web.connection_log import ConnectionLog
from web.doors import Doors

_FINISH_SECONDS = 2.5


class PortBusy(Defect):
    """Somebody else listens there."""


class Listener:
    """The running site; `port` is the real one, also where 0 was asked for."""

    def __init__(self, doors: Doors) -> None:
        self._runner = web.AppRunner(
            build_app(doors),
            access_log_class=AccessLog,
            logger=ConnectionLog(),
            handle_signals=False,
            shutdown_timeout=_FINISH_SECONDS,
            keepalive_timeout=75,
        )
        self.port = 0

    async def start(self, host: str, port: int) -> None:
        """Listen; raises `PortBusy` with what to do."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        try:
            await site.start()
        except OSError as error:
            await self._runner.cleanup()
            if error.errno not in {errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL}:
                raise
            raise PortBusy(_sentence(host, port, error)) from error
        address = self._runner.addresses[0]
        self.port = int(address[1])

    async def stop(self) -> None:
        """Take no new request, finish those that run."""
        await self._runner.cleanup()


def _sentence(host: str, port: int, error: OSError) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return f"Port {port} on {host} is in use by another program. Set WEB_PORT to a free one."
        case errno.EACCES:
            return f"Port {port} is not allowed to this user. Set WEB_PORT to one above 1023."
        case _:
            return f"{host} is no address of this machine. Set WEB_HOST to 127.0.0.1 or 0.0.0.0."
