"""Business time: the real clock, plus the offset that the sandbox's time machine writes into a file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from loguru import logger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LOOK_AGAIN_MS = 50
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class MovableClock:
    """`now()` follows the file at most 50 ms late; `real_ms()` never moves. Without a file both are the same time."""

    def __init__(self, real_ms: Callable[[], int], offset_file: Path | None = None) -> None:
        """Read the real time from `real_ms`, and the offset in seconds from `offset_file`, which may come later."""
        self._real_ms = real_ms
        self._file = offset_file
        self._offset = timedelta()
        self._stamp: tuple[int, int] | None = None
        self._looked_ms = -LOOK_AGAIN_MS

    def now(self) -> datetime:
        """Business time, aware UTC."""
        return _EPOCH + timedelta(milliseconds=self.real_ms()) + self._current_offset()

    def real_ms(self) -> int:
        """Real time in milliseconds since 1970."""
        return self._real_ms()

    def _current_offset(self) -> timedelta:
        if self._file is not None and self.real_ms() - self._looked_ms >= LOOK_AGAIN_MS:
            self._looked_ms = self.real_ms()
            self._look(self._file)
        return self._offset

    def _look(self, file: Path) -> None:
        try:
            status = file.stat()
            # The inode belongs to it: the file is replaced by renaming, perhaps twice within one tick of its time stamp.
            stamp = (status.st_mtime_ns, status.st_ino)
            if stamp != self._stamp:
                self._offset = timedelta(seconds=float(file.read_text(encoding="ascii")))
                self._stamp = stamp
        except (OSError, ValueError, OverflowError) as error:
            if self._stamp != (0, 0):
                logger.warning("CLOCK_FILE can not be read, time stays as it is: {}", error)
            self._stamp = (0, 0)
