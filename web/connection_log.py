"""What aiohttp says of a connection: bytes that are no HTTP, or not packed as they say, are answered and never repeated in the log.

Anybody can send such bytes, as many as they like; each would be an error with a traceback, and what came would stand in it.
"""

from __future__ import annotations

import logging

from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.web import RequestPayloadError


class ConnectionLog(logging.LoggerAdapter[logging.Logger]):
    """aiohttp's own log without its words on what was no HTTP: the access log has a line for that."""

    def __init__(self) -> None:
        """Write to the log that aiohttp writes to by itself."""
        super().__init__(logging.getLogger("aiohttp.server"))

    def log(self, level: int, msg: object, *args: object, **more: object) -> None:
        """Called by aiohttp for whatever went wrong with a connection."""
        if not isinstance(more.get("exc_info"), (HttpProcessingError, RequestPayloadError)):
            super().log(level, msg, *args, **more)  # type: ignore[arg-type]  # handed on as it came
