"""One thing that time alone will bring about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


@dataclass(frozen=True, slots=True)
class Due:
    """It happens at `at` (seconds since 1970); `what` is said to people who look."""

    at: int
    what: str
    subject: Obj
    work: Callable[[Books, Obj], None]
