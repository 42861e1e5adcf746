"""Somebody chooses their language: it goes before whatever their client hints at, and Stripe writes to them in it, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.update_customer import owe_language
from storage import subscribers

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


async def choose_language(ctx: Context, subscriber: Known, code: str | None) -> Known:
    """Keep the choice, and give the person as they are now; None follows their client from now on."""
    await subscribers.choose_language(subscriber.id, code)
    now = await subscribers.known(subscriber.id)
    if now.language != subscriber.language:
        await owe_language(ctx, now)
    return now
