"""The sandbox's time: the real clock plus an offset that a person or a test may move."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SEEN_SECONDS = 0.06  # the product reads the file at most 50 ms late


class Clock:
    """Real time plus `offset` seconds; each change is written to `path`, where the product reads it."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._offset = 0.0
        self._seen_at = 0.0
        self._write()

    @property
    def offset(self) -> float:
        """Seconds by which this clock runs ahead of the real one."""
        return self._offset

    def now(self) -> datetime:
        """The present moment of the sandbox, aware, in UTC."""
        return datetime.now(tz=UTC) + timedelta(seconds=self._offset)

    def timestamp(self) -> int:
        """The same moment as whole seconds since 1970, as Stripe and Telegram write time."""
        return int(self.now().timestamp())

    def move(self, seconds: float) -> None:
        """Go forward by `seconds`; backwards is refused, because no real clock does it."""
        if seconds < 0:
            raise ValueError(f"the sandbox's clock only goes forward; got {seconds} seconds")
        self._offset += seconds
        self._write()

    def unseen_seconds(self) -> float:
        """How long it may take until the product knows this time; before, it refuses what is signed with it as from the future."""
        return max(0.0, self._seen_at - monotonic())

    def _write(self) -> None:
        if self._path is None:
            return
        fresh = self._path.with_name(self._path.name + ".new")
        fresh.write_text(f"{self._offset}\n", encoding="utf-8")
        os.replace(fresh, self._path)  # noqa: PTH105 - a rename is atomic, and readers never see half a number
        self._seen_at = monotonic() + _SEEN_SECONDS
