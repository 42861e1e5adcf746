"""Who is being forgotten and is not forgotten yet. Their number is taken out here at once: while Stripe's record stands, it alone says
whose it was, so it is asked, and nothing about it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.error import Outage, StripeRefused
from storage import erasures

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from storage.erasures import Unfinished


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderWay:
    """An erasure that is not done: `since` when, the `subscriptions` that still run, and the `customers` that Stripe still knows.

    `surely`: Stripe's record names the person who was asked for; False where it could not be asked.
    """

    since: datetime
    subscriptions: tuple[str, ...]
    customers: tuple[str, ...]
    surely: bool


async def find_erasures(ctx: Context, telegram_id: int) -> tuple[UnderWay, ...]:
    """The erasures under way that are, or may be, this person's, oldest first."""
    found = [(one, await _is_of(ctx, one, telegram_id)) for one in await erasures.unfinished()]
    return tuple(
        UnderWay(since=one.since, subscriptions=one.subscriptions, customers=one.customers, surely=theirs is True)
        for one, theirs in found
        if theirs is not False
    )


async def _is_of(ctx: Context, one: Unfinished, telegram_id: int) -> bool | None:
    """Whether a record of theirs at Stripe names this number; None where Stripe does not answer, or names none."""
    named = set[str]()
    for ref in one.customers:
        try:
            record = await ctx.people.get(f"/v1/customers/{ref}")
        except (Outage, StripeRefused):
            return None
        named |= {str((record.get("metadata") or {}).get("telegram_id") or "")}
    named.discard("")
    return str(telegram_id) in named if named else None
