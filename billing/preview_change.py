"""What another plan would cost, in Stripe's own words: now, and from the next period on. Nothing is changed by asking.

The moment that it is counted by goes with it, so that Stripe bills exactly what was shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from billing.find_price import find_price
from billing.sync import sync_now
from domain.error import CannotChange
from domain.money import Money
from domain.plan_call import change_body, items_of
from domain.plan_change import When, choose
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.plan_change import Choice
    from domain.subscriber import Known
    from domain.subscription import Subscription

_PREVIEWS = "/v1/invoices/create_preview"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A change of `row` with what it costs: `due` now (nothing where it begins later, or in free days), then `regular` each period.

    `credit` is what is left over of what was paid, kept for the next bills. `next_at` is when `regular` is charged first. `date` is the
    moment that it is counted by, `price` Stripe's id of the target.
    """

    choice: Choice
    row: Subscription
    price: str
    date: datetime
    due: Money
    credit: Money
    regular: Money
    next_at: datetime

    @property
    def terms(self) -> str:
        """Everything that somebody agrees to, in one text: where two previews differ in it, they must agree anew."""
        row, choice = self.row, self.choice
        now = f"{row.ref} {row.price} {row.quantity} {row.period_start.isoformat()} {row.status} {row.schedule} {row.coming}"
        return f"{now} > {self.price} {choice.quantity} {choice.when} {self.due} {self.credit} {self.regular}"


async def preview_change(ctx: Context, subscriber: Known, *, tier: str, term: str, quantity: int) -> Preview:
    """Look at the person, then ask Stripe what it would bill. Raises `CannotChange`, or an `Outage`."""
    await sync_now(ctx, subscriber.id, reason="change")
    snapshot = await read_snapshot(subscriber.id)
    choice = choose(snapshot, ctx.catalogue, tier=tier, term=term, quantity=quantity)
    if snapshot is None:
        raise CannotChange("none")
    return await price_change(ctx, snapshot.living()[0], choice, date=ctx.clock.now().replace(microsecond=0))


async def price_change(ctx: Context, row: Subscription, choice: Choice, *, date: datetime) -> Preview:
    """The same for a choice that was made already, counted by a moment of the period that runs."""
    price, currency = await find_price(ctx.people, choice.price), row.amount.currency
    later = {"items": items_of(row, price, choice.quantity), "proration_behavior": "none"}
    regular = await _ask(ctx, row, later, mode="recurring")
    now: dict[str, Any] = {"total": 0, "amount_due": 0}
    if choice.when is When.NOW and row.status != "trialing":
        now = await _ask(ctx, row, change_body(row, choice, price, date=date), mode="next")
    return Preview(
        choice=choice,
        row=row,
        price=price,
        date=date,
        due=Money(now["amount_due"], currency),
        credit=Money(max(0, -now["total"]), currency),
        regular=Money(regular["total"], currency),
        next_at=_next_at(row, choice, now),
    )


async def _ask(ctx: Context, row: Subscription, details: dict[str, Any], *, mode: str) -> dict[str, Any]:
    body = {"subscription": row.ref, "preview_mode": mode, "subscription_details": details}
    return await ctx.people.post(_PREVIEWS, body)


def _next_at(row: Subscription, choice: Choice, now: dict[str, Any]) -> datetime:
    """A period that begins anew ends when the longest line of its bill does."""
    lines = (now.get("lines") or {}).get("data") or []
    if choice.price.interval == row.interval or not lines:
        return row.period_end
    return datetime.fromtimestamp(max(line["period"]["end"] for line in lines), UTC)
