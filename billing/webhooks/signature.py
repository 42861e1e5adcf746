"""Whether a body really comes from Stripe: over raw bytes, with every secret, in a time window open to neither side.

Stripe's own check accepts timestamps from the future and breaks on letters outside ASCII; ours calls both what they are.
Source: Stripe's page on webhook signatures (`t=…,v1=…`, HMAC-SHA256 over `t.body`; other schemes must be ignored).
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_HEADER = 4_096
_LONGEST_TIME = 12


class Rejected(Exception):
    """This body is not an event from Stripe; the reason says why, without repeating what came."""


def verify(body: bytes, header: str | None, secrets: Iterable[str], *, tolerance: int, now: float) -> None:
    """Return when `header` signs `body` with one of `secrets` within `tolerance` seconds of `now` (Unix time); else `Rejected`."""
    time, signatures = _parts(header)
    if abs(now - int(time)) > tolerance:
        raise Rejected("the signature's time is too far from now")
    signed = time.encode() + b"." + body
    # Whoever forges can sign with nothing: an empty secret is none.
    for secret in filter(str.strip, secrets):
        expected = hmac.digest(secret.encode(), signed, hashlib.sha256).hex()
        if any(hmac.compare_digest(expected, signature) for signature in signatures):
            return
    raise Rejected("no signature matches")


def _parts(header: str | None) -> tuple[str, list[str]]:
    if not header:
        raise Rejected("the Stripe-Signature header is missing")
    if len(header) > _LONGEST_HEADER:
        raise Rejected("the Stripe-Signature header is too long")
    pairs = [part.strip().partition("=") for part in header.split(",")]
    times = [value for name, _, value in pairs if name == "t"]
    # Letters outside ASCII match nothing, and both encoding and comparing them may fail with an exception.
    signatures = [value for name, _, value in pairs if name == "v1" and value.isascii()]
    if len(times) != 1 or not (times[0].isascii() and times[0].isdigit()) or len(times[0]) > _LONGEST_TIME:
        raise Rejected("the Stripe-Signature header has no usable time")
    if not signatures:
        raise Rejected("the Stripe-Signature header has no v1 signature")
    return times[0], signatures
