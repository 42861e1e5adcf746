"""What the time is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Clock(Protocol):
    """Two times that must not be mixed."""

    def now(self) -> datetime:
        """Business time, aware UTC; a sandbox may move it."""
        ...

    def real_ms(self) -> int:
        """Real time in milliseconds, for leases, back-off and rate limits; never moved."""
        ...
