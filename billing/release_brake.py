"""An admin says that it is right: everybody who has to leave a chat is taken out of it, however many they are."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from billing.write_audit import write_audit
from domain.error import MovedOn
from storage import removals
from storage.db import transaction

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context

_LASTS = timedelta(hours=1)
_ASKED_FOR = timedelta(days=1)  # what an admin sees in an older question is not what would happen now


async def release_brake(ctx: Context, chat_id: int, *, asked_at: datetime, admin: int) -> tuple[str, datetime]:
    """Let the chat's brake go for an hour; its title, and until when. Raises `MovedOn` for an old question or a chat that is gone."""
    now = ctx.clock.now()
    if now - asked_at > _ASKED_FOR:
        raise MovedOn
    async with transaction():
        chat = await removals.release_brake(chat_id, until=now + _LASTS)
        if chat is None:
            raise MovedOn
        await write_audit(
            ctx,
            subscriber_id=None,
            actor=f"admin:{admin}",
            action="chat.brake_released",
            sentence=f"Everybody without access may be taken out of {chat.slug} for an hour.",
            details={"chat": chat.telegram_id, "slug": chat.slug},
        )
    return chat.title, now + _LASTS
