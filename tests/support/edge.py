"""The edge of a test: where it reads the real clock."""

from __future__ import annotations

import time


def real_ms() -> int:
    """Real time in milliseconds since 1970."""
    return time.time_ns() // 1_000_000
