"""Another plan for somebody: at once, paid first, or planned for the next period. Each call is written down before it is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Self

from billing.call_now import call_now
from billing.drop_plans import drop_plans
from billing.find_plan import reread
from billing.preview_change import Preview, price_change
from billing.sync import sync_now
from domain.error import MovedOn, StripeRefused
from domain.plan_call import change_now, manage, plan, release
from domain.plan_change import When, choose
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known
    from domain.subscription import Subscription

GOOD_FOR = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What was on the preview that somebody said yes to, as a dialogue keeps it."""

    tier: str
    term: str
    quantity: int
    price: str
    date: datetime
    terms: str

    @classmethod
    def to(cls, preview: Preview) -> Self:
        """To this preview."""
        choice = preview.choice
        return cls(
            tier=choice.tier.slug,
            term=choice.price.term,
            quantity=choice.quantity,
            price=preview.price,
            date=preview.date,
            terms=preview.terms,
        )

    def as_json(self) -> dict[str, Any]:
        """As plain JSON."""
        return {name: getattr(self, name) for name in self.__slots__} | {"date": self.date.isoformat()}

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> Self:
        """Back from it."""
        return cls(**kept | {"date": datetime.fromisoformat(kept["date"])})


async def change_plan(ctx: Context, subscriber: Known, agreed: Agreed) -> Preview | None:
    """Make what was agreed to; a second time, it is made already. None when it is done, waits for its payment, or is planned.

    A preview where it is not what was shown any more, or was shown longer than five minutes ago: that must be agreed to anew. Raises
    `CannotChange` where it cannot be had any more, `StillAsking` where our rows do not show it soon, and what `call_now` and
    `drop_plans` raise.
    """
    await sync_now(ctx, subscriber.id, reason="change")
    snapshot = await read_snapshot(subscriber.id)
    living = snapshot.living() if snapshot else ()
    if any(_is_made(row, agreed) for row in living):
        return None
    choice = choose(snapshot, ctx.catalogue, tier=agreed.tier, term=agreed.term, quantity=agreed.quantity)
    (row,) = living
    now = ctx.clock.now().replace(microsecond=0)
    good = now - agreed.date <= GOOD_FOR and row.period_start <= agreed.date
    preview = await price_change(ctx, row, choice, date=agreed.date if good else now)
    if not good or preview.terms != agreed.terms:
        return preview
    make = _at_once if choice.when is When.NOW else _for_the_next_period
    await make(ctx, subscriber, row, preview)
    # Somebody else may be looking just now: what is shown next must not be the plan of before.
    await reread(subscriber.id, row.ref, lambda _, now: _is_made(now, agreed))
    return None


def _is_made(row: Subscription, agreed: Agreed) -> bool:
    """A second tap comes after the first has done it."""
    target = agreed.price, agreed.quantity
    brings = any(change is not None and change.leads_to(*target) for change in (row.waiting, row.coming))
    return brings or target == (row.price, row.quantity)


async def _at_once(ctx: Context, subscriber: Known, row: Subscription, preview: Preview) -> None:
    async with drop_plans(ctx, subscriber.id, row):
        now = await _present(subscriber, row.ref)
        await call_now(ctx, subscriber.id, change_now(now, preview.choice, preview.price, date=preview.date))


async def _for_the_next_period(ctx: Context, subscriber: Known, row: Subscription, preview: Preview) -> None:
    """Two calls; where the second is missing after a crash, the next look owes it."""
    first = manage(row, preview.choice, preview.price, date=preview.date)
    if row.schedule is None:
        await call_now(ctx, subscriber.id, first)
        # Somebody else may be looking just now, and would let an older picture stand: the second call needs the schedule.
        row = await reread(subscriber.id, row.ref, lambda _, now: now.schedule is not None)
    try:
        await call_now(ctx, subscriber.id, plan(row, first.details["change"]))
    except StripeRefused:
        if row.coming is None:  # an empty schedule would only keep its person from cancelling
            await call_now(ctx, subscriber.id, release(row, now=ctx.clock.now()))
        raise


async def _present(subscriber: Known, ref: str) -> Subscription:
    snapshot = await read_snapshot(subscriber.id)
    row = snapshot.subscription(ref) if snapshot else None
    if row is None:
        raise MovedOn
    return row
