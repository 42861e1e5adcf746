"""Ports for programs that bind them later, and again after each restart."""

from __future__ import annotations

import secrets
import socket
from contextlib import suppress

_FIRST = 20_000
# From here on the system gives ports to whoever asks for any: what is free now may be somebody's connection a second later.
_GIVEN_OUT = 32_768
_TRIES = 100


def free_port() -> int:
    """A port of the loopback that nobody listens on, and that nobody is given by chance."""
    for _ in range(_TRIES):
        port = _FIRST + secrets.randbelow(_GIVEN_OUT - _FIRST)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise OSError(f"{_TRIES} ports from {_FIRST} to {_GIVEN_OUT} are all in use")
