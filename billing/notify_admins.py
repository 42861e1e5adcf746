"""Owe every admin a notice about one fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.notice import KINDS
from storage.db import to_ms
from storage.outbox import Owed, owe

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.context import Context


async def notify_admins(ctx: Context, kind: str, *, fact: str, details: Mapping[str, Any]) -> None:
    """Owe it, once per admin and fact. Joins the caller's transaction."""
    now = ctx.clock.now()
    await owe(
        [
            Owed(
                subscriber_id=None,
                chat_id=admin,
                kind=kind,
                fact=f"{kind}:{fact}:{admin}"[:255],
                details=dict(details),
                due_ms=to_ms(now),
                lapse_ms=to_ms(now + KINDS[kind].lapse),
                created_at=now,
            )
            for admin in sorted(ctx.admin_ids)
        ]
    )
    ctx.nudges.outbox.set()
