"""Owe every admin a notice about one fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from billing.owe_notices import owe_notices
from domain.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.context import Context


async def notify_admins(ctx: Context, kind: str, *, fact: str, details: Mapping[str, Any]) -> None:
    """Owe it, once per admin and fact. Joins the caller's transaction."""
    await owe_notices(ctx, [Notice(kind=kind, fact=f"{kind}:{fact}", details=details)], None)
    ctx.nudges.outbox.set()
