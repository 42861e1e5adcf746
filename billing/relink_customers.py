"""Customers at Stripe that this installation made and its database does not know any more: after going back to an older copy.

Nobody is ever found by e-mail. A customer is ours when it carries the key of an operation of ours, which nobody else can make, and is
linked to the person whose number at Telegram stands beside it, if we know them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.audit import Line
from storage import audit_log, customers, subscribers
from storage.customers import StripeCustomer
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from collections.abc import Callable

    from billing.context import Context

_MOST = 1_000_000


async def relink_customers(
    ctx: Context, *, apply: bool, out: Callable[[str], None], telegram_id: int | None = None
) -> int:
    """Read Stripe's list of customers, oldest first; say which of ours nobody is linked to, and link them where `apply`.

    Gives how many are left; those whose person is not known here are among them.
    """
    rows = await ctx.work.list_all("/v1/customers", most=_MOST)
    left = 0
    for row in reversed(rows):
        number, currency = _made_for(ctx, row)
        if currency is None or (telegram_id is not None and number != telegram_id):
            continue
        if await customers.subscriber_of(row["id"]) is not None:
            continue
        person = await subscribers.find(telegram_id=number) if number else None
        if person is None:
            out(f"{row['id']} was made here for {number}, whom nobody here knows; they have to write to the bot first")
            left += 1
        elif apply:
            await _link(ctx, person.id, row["id"], currency)
            out(f"{row['id']} is linked to {number} again")
        else:
            out(f"{row['id']} was made here for {number}, and is not linked")
            left += 1
    return left


def _made_for(ctx: Context, row: dict[str, Any]) -> tuple[int | None, str | None]:
    """The person's number and the currency that a customer of ours was made for; no currency where it is none of ours."""
    metadata = row.get("metadata") or {}
    prefix, key = f"customer-{ctx.installation}-", str(metadata.get("operation", ""))
    parts = key.removeprefix(prefix).split("-")
    number = str(metadata.get("telegram_id", ""))
    if not key.startswith(prefix) or len(parts) != 4:  # the person, the currency, and two counts
        return None, None
    return (int(number) if number.isdigit() else None), parts[1]


@outlives_deadlocks
async def _link(ctx: Context, subscriber_id: int, ref: str, currency: str) -> None:
    now = ctx.clock.now()
    async with transaction():
        await StripeCustomer.filter(subscriber_id=subscriber_id, currency=currency).update(is_current=False)
        await StripeCustomer.create(subscriber_id=subscriber_id, stripe_id=ref, currency=currency, created_at=now)
        # What it has behind it is no news, whoever looks at it first.
        await Subscriber.filter(id=subscriber_id).update(projection=0)
        line = Line(
            action="customer.linked",
            sentence="A customer that was made here is linked again.",
            details={"customer": ref},
        )
        await audit_log.write(subscriber_id, [line], actor="system", at=now)
