"""Note whether somebody can be written to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from storage import subscribers

if TYPE_CHECKING:
    from billing.context import Context

Reach = Literal["open", "blocked", "gone"]


async def note_reach(_ctx: Context, telegram_id: int, reach: Reach) -> None:
    """They can be reached, blocked the bot, or have no account any more."""
    await subscribers.note_reach(telegram_id, reach)
