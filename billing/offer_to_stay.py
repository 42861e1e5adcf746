"""Somebody asks to leave and says why: it is written down, and what may help is offered beside the way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.find_less import find_less
from billing.find_plan import find_plan
from billing.pause_subscription import lengths
from domain.departure import FEEDBACK, FOR_THE_PRICE, UNSAID, lower_choice, offer_for
from domain.error import MovedOn
from domain.pause import in_the_way
from storage import departures
from storage.db import transaction
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.plan_change import Choice
    from domain.stay_discount import LessOnce
    from domain.subscriber import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class StayOffer:
    """`kind` is one of `domain.departure.OFFERS`; `less` is what the next period would cost where it is a discount,
    `lower` the plan for less where it is that, or stands beside a discount.
    """

    kind: str
    lower: Choice | None = None
    less: LessOnce | None = None


async def offer_to_stay(ctx: Context, who: Known, feedback: str) -> StayOffer:
    """Raises `MovedOn` where it ends already, or nobody asks for such a reason, and what `find_plan` raises."""
    row, snapshot, policy = await find_plan(who.id), await read_snapshot(who.id), ctx.catalogue.policy
    if row.cancel_at is not None or feedback not in FEEDBACK or snapshot is None:
        raise MovedOn
    lower = lower_choice(snapshot, row, ctx.catalogue)
    pausable = row.status == "active" and bool(lengths(policy)) and not in_the_way(snapshot, row)
    less = await find_less(ctx, who.id, snapshot, row) if feedback == FOR_THE_PRICE else None
    kind = offer_for(feedback, cheaper=less is not None, lower=lower is not None, pausable=pausable)
    async with transaction():
        await departures.ask(who.id, row.ref, reason=feedback, offer=kind, now=ctx.clock.now())
    return StayOffer(kind=kind, lower=lower if kind in {"discount", "lower"} else None, less=less)


async def note_departure(ctx: Context, who: Known, subscription_ref: str) -> str | None:
    """They have cancelled: the open question is closed, or one without a reason written down. Gives the reason, where one was said.

    The same cancellation noted twice is one.
    """
    now, last = ctx.clock.now(), await departures.newest(who.id)
    if last is not None and last.subscription_ref == subscription_ref and last.outcome == "left":
        return None if last.reason == UNSAID else last.reason
    async with transaction():
        if not await departures.close(who.id, subscription_ref, "left", now=now):
            await departures.ask(who.id, subscription_ref, reason=UNSAID, offer="none", now=now)
            await departures.close(who.id, subscription_ref, "left", now=now)
    last = await departures.newest(who.id)
    return last.reason if last is not None and last.reason != UNSAID else None


async def note_stay(ctx: Context, who: Known, subscription_ref: str, *, undone: bool = False) -> None:
    """They stay: what was asked is closed; where `undone`, also what was cancelled. Whoever had not asked is not counted."""
    last = await departures.newest(who.id)
    over = {"open", "left"} if undone else {"open"}
    if last is not None and last.subscription_ref == subscription_ref and last.outcome in over:
        await departures.change(last.id, outcome="kept", closed_at=ctx.clock.now())


async def note_reason(who: Known, feedback: str) -> None:
    """The reason that was said only after it was done."""
    last = await departures.newest(who.id)
    if last is not None:
        await departures.change(last.id, reason=feedback)


async def keep_words(who: Known, words: str) -> None:
    """What they say in their own words, with their last question to leave."""
    last = await departures.newest(who.id)
    if last is not None:
        await departures.change(last.id, words=words)
