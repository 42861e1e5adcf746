"""What one rule of Stripe is here: the error that whoever breaks it gets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One "refused", "at most", "exclusive" or "needs"; words in braces are filled in when it is met."""

    message: str
    param: str | None = None
    code: str | None = None
    status: int = 400
