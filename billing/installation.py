"""What the doctor looks at: everything that this program needs, in one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from billing.gateway.client import Gateway
    from domain.finding import Finding
    from domain.tier import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """The parts of one installation.

    `now` gives real time, aware UTC. `stripe_base` is Stripe's address. `reachable` is False where `public_url` leads to this
    machine only. `lacking` are the migrations that the database still needs, None where there is no database yet; where it is
    empty the database must be open. `ask_telegram` looks at the bot's own half.
    """

    stripe: Gateway
    catalogue: Catalogue
    public_url: str
    reachable: bool
    stripe_base: str
    livemode: bool
    webhook_secrets: tuple[str, ...]
    now: Callable[[], datetime]
    lacking: Sequence[str] | None
    ask_telegram: Callable[[], Awaitable[Finding]] | None = None
