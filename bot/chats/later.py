"""When Telegram is asked again about somebody's place in a chat, after it did not take what was asked."""

from __future__ import annotations

from aiogram.exceptions import TelegramRetryAfter

_FIRST_MS, _LAST_MS = 5_000, 600_000


def pause_ms(error: Exception, attempts: int) -> int:
    """Twice as long after each of the `attempts`, up to ten minutes, and never before Telegram's own word."""
    pause: int = min(_FIRST_MS * 2**attempts, _LAST_MS)
    return max(pause, error.retry_after * 1000) if isinstance(error, TelegramRetryAfter) else pause
