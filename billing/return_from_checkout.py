"""A person comes back from Checkout: one more reason to look at them, and a moment of patience so that the page can tell the truth."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from billing.decide_access import decide_access
from storage import checkouts, marks, subscribers

if TYPE_CHECKING:
    from billing.context import Context
    from domain.tier import Tier

_LOOKS = 12
_PAUSE = 0.25  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnView:
    """What the page may say: open (access is there), waiting (not yet), unknown (no such link); and the person's language."""

    state: Literal["open", "waiting", "unknown"]
    tier: Tier | None
    bot_link: str
    language: str | None = None


async def return_from_checkout(ctx: Context, token: str) -> ReturnView:
    """Raise the mark of whoever the link belongs to, and wait up to three seconds for the answer.

    Only while we do not know yet what became of the checkout: the page asks again for as long as somebody leaves it open.
    """
    checkout = await checkouts.by_token(token)
    if checkout is None:
        return ReturnView(state="unknown", tier=None, bot_link=ctx.bot_link)
    subscriber_id = int(checkout.subscriber_id)  # type: ignore[attr-defined]  # Tortoise adds the column's attribute
    tier = ctx.catalogue.tier(checkout.tier)
    if checkout.status in checkouts.LIVE:
        await marks.raise_mark(subscriber_id, reason="return", real_ms=ctx.clock.real_ms(), priority=2)
        ctx.nudges.sync.set()
    language = (await subscribers.known(subscriber_id)).language
    for _ in range(_LOOKS):
        access = await decide_access(ctx, subscriber_id)
        if access.level.open:
            tier = ctx.catalogue.tier(access.tier) or tier
            return ReturnView(state="open", tier=tier, bot_link=ctx.bot_link, language=language)
        await asyncio.sleep(_PAUSE)
    return ReturnView(state="waiting", tier=tier, bot_link=ctx.bot_link, language=language)
