"""Looks at what Stripe sells for us after it has changed there: admins hear of what nobody can buy any more.

Nothing is taken from an event: the look is at Stripe's present state. Promotion codes that are over are forgotten by the way.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from billing.check_prices import check_prices
from billing.notify_admins import notify_admins
from billing.read_promo import still_usable
from storage import subscribers
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context

_MOST_CODES = 50  # looked up at once; the rest is looked up when its person comes


async def review_offer(ctx: Context) -> None:
    """Compare once more. Raises what the gateway raises; told once a day, as long as the same is wrong."""
    check = await check_prices(ctx)
    over = [code for code in await subscribers.promo_codes(limit=_MOST_CODES) if not await still_usable(ctx, code)]
    if check.sentences or over:
        await _write(ctx, check.sentences, over)


@outlives_deadlocks
async def _write(ctx: Context, sentences: tuple[str, ...], over: list[str]) -> None:
    async with transaction():
        await subscribers.forget_promo_codes(over)
        if sentences:
            said = "\n".join(sentences)
            fact = f"{ctx.clock.now().date().isoformat()}:{sha256(said.encode()).hexdigest()[:16]}"
            await notify_admins(ctx, "admin_offer", fact=fact, details={"what": said[:1500]})
