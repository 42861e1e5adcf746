"""How long a text is as Telegram counts it: in UTF-16 units; most emoji are two. Source: Bot API, sendMessage: 4096 at most."""

from __future__ import annotations

from domain.error import TooLong

PASSED_ON = 3_000  # what still fits into one message together with our own words


def units(text: str) -> int:
    """Its length in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def refuse_too_long(text: str) -> None:
    """Raise `TooLong` for what can not be passed on whole: half of what somebody wrote is never said as if it were all."""
    if units(text) > PASSED_ON:
        raise TooLong


def shortened(text: str, most: int) -> str:
    """At most so many units of its beginning, with a mark where something is missing."""
    if units(text) <= most:
        return text
    return text.encode("utf-16-le", "surrogatepass")[: (most - 1) * 2].decode("utf-16-le", "ignore") + "…"
