"""Which ports the demo may take: the one that was wished, or the next free one."""

from __future__ import annotations

import socket

_TRIES = 50
_END = 65536


def free_port(wished: int, *, taken: frozenset[int] = frozenset()) -> int:
    """The first port from `wished` on that nobody listens on (on loopback) and that is not in `taken`.

    OSError when it is no port, or when fifty in a row are busy.
    """
    if not 0 < wished < _END:
        raise OSError(f"There is no port {wished}; choose one from 1 to {_END - 1}.")
    for port in range(wished, min(wished + _TRIES, _END)):
        if port not in taken and _is_free(port):
            return port
    raise OSError(f"Ports {wished} to {min(wished + _TRIES, _END) - 1} are all in use; choose another.")


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
