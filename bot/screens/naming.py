"""What an admin calls a level of access and a status at Stripe, in their language; what Stripe calls otherwise one day, as it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.words import Speaker
    from domain.access import Level


def level_name(t: Speaker, level: Level) -> str:
    """`full`, `grace`, `restricted`, `none`."""
    return t.plain(f"level-{level.value}")


def status_name(t: Speaker, status: str) -> str:
    """`active`, `past due`."""
    key = f"subscription-status-{status.replace('_', '-')}"
    return t.plain(key) if t.knows(key) else status
