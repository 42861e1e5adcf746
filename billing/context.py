"""What every verb is given: the clock, what is sold, Stripe, and who we are. Built once, by the program's edge."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from billing.hold_duty import ALONE, Duty
from billing.secrets import derive

if TYPE_CHECKING:
    from billing.clock import Clock
    from billing.gateway.client import Gateway
    from domain.tier import Catalogue


@dataclass(frozen=True, slots=True)
class Nudges:
    """Bells that wake a loop at once, instead of at its next look."""

    sync: asyncio.Event = field(default_factory=asyncio.Event)
    resolve: asyncio.Event = field(default_factory=asyncio.Event)
    outbox: asyncio.Event = field(default_factory=asyncio.Event)
    memberships: asyncio.Event = field(default_factory=asyncio.Event)
    calls: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(slots=True)
class Trouble:
    """Whether the database refused a write, and nobody has seen it take one since."""

    noted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Everything that a verb may need.

    `people` is the Stripe client for persons who wait, `work` the one for workers. `public_url` has no slash at its end.
    `bot_link` is the bot's own address (`https://t.me/name`). `webhook_tolerance` is in seconds. `owner` names this process in leases.
    """

    clock: Clock
    catalogue: Catalogue
    people: Gateway
    work: Gateway
    public_url: str
    bot_link: str
    admin_ids: frozenset[int]
    owner: str
    livemode: bool
    secret: bytes
    webhook_secrets: tuple[str, ...]
    webhook_tolerance: int = 300
    nudges: Nudges = field(default_factory=Nudges)
    trouble: Trouble = field(default_factory=Trouble)
    duty: Duty = ALONE

    @property
    def installation(self) -> str:
        """Eight letters that tell this installation from every other one: they stand in each idempotency key."""
        return derive(self.secret, "installation")[:8]
