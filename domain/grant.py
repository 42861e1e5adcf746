"""Access that we gave without Stripe: it begins and ends by the clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A tier that is open from `starts_at` until `ends_at`, or until it is taken back."""

    tier: str
    starts_at: datetime
    ends_at: datetime | None = None

    def runs(self, now: datetime) -> bool:
        """Whether it counts now."""
        return self.starts_at <= now and (self.ends_at is None or now < self.ends_at)
