"""Whether a person may enter a private chat, by the access that they have now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.read_status import read_status
from storage import subscribers

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`subscriber` is None for somebody whom we do not know; they may never enter."""

    subscriber: Known | None
    allowed: bool


async def may_enter(ctx: Context, telegram_id: int, slug: str) -> Entry:
    """Look up the person and the chats that their open access includes; nobody outside is asked."""
    known = await subscribers.find(telegram_id=telegram_id)
    if known is None:
        return Entry(subscriber=None, allowed=False)
    status = await read_status(ctx, known)
    allowed = status.access.level.open and status.tier is not None and slug in status.tier.chats
    return Entry(subscriber=known, allowed=allowed)
