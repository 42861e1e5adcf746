"""One look at a person, as it is handed from the asking to the writing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from billing.fetch import Session
    from domain.subscription import Snapshot
    from storage.checkouts import Checkout
    from storage.marks import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One look at a person: what we knew, what Stripe says now, and which events had come before we asked."""

    claim: Claim
    before: Snapshot | None
    after: Snapshot | None
    checkout: Checkout | None
    session: Session | None
    events_seen: int
