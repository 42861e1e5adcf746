"""Both pretend worlds, their one time, and the addresses under which the product finds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.changes import Changes
    from sandbox.clock import Clock
    from sandbox.stripe.world import StripeWorld
    from sandbox.telegram.world import TelegramWorld


@dataclass(slots=True)
class Sandbox:
    """One running sandbox."""

    clock: Clock
    changes: Changes
    stripe: StripeWorld
    telegram: TelegramWorld
    base_url: str

    @property
    def stripe_base(self) -> str:
        """STRIPE_API_BASE."""
        return f"{self.base_url}/stripe"

    @property
    def telegram_base(self) -> str:
        """TELEGRAM_API_BASE."""
        return f"{self.base_url}/telegram"

    @property
    def telegram_link_base(self) -> str:
        """TELEGRAM_LINK_BASE."""
        return f"{self.base_url}/t.me"
