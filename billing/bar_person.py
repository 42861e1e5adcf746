"""Lets somebody buy nothing more: what they have is not touched by it, but a link that they could still pay by is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.withdraw_link import withdraw_from_barred
from billing.write_audit import write_audit
from storage import checkouts, subscribers

if TYPE_CHECKING:
    from billing.context import Context


async def bar_person(ctx: Context, subscriber_id: int, *, actor: str) -> bool:
    """Bar them; False where they were barred already. Joins the caller's transaction where there is one."""
    if not await subscribers.bar(subscriber_id, at=ctx.clock.now()):
        return False
    live = await checkouts.live(subscriber_id)
    if live is not None and live.stripe_id is not None:
        await withdraw_from_barred(ctx, subscriber_id, live.stripe_id)
    sentence = "They may buy nothing more."
    await write_audit(ctx, subscriber_id=subscriber_id, actor=actor, action="person.barred", sentence=sentence)
    return True


async def unbar_person(ctx: Context, subscriber_id: int, *, actor: str) -> None:
    """Let them buy again."""
    await subscribers.unbar(subscriber_id)
    sentence = "They may buy again."
    await write_audit(ctx, subscriber_id=subscriber_id, actor=actor, action="person.unbarred", sentence=sentence)
