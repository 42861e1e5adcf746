"""Whether somebody's plan has a feature, asked where it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.decide_access import decide_access
from domain.error import NotAllowed
from domain.quota import deny_feature

if TYPE_CHECKING:
    from billing.context import Context


async def require_feature(ctx: Context, subscriber_id: int, slug: str) -> None:
    """Raises `NotAllowed` where it does not; that says why, and which tiers have it."""
    denial = deny_feature(slug, await decide_access(ctx, subscriber_id), ctx.catalogue)
    if denial is not None:
        raise NotAllowed(denial)
