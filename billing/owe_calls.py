"""What a look at a person obliges us to ask of Stripe: written down with the look, made by a worker afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.bar_person import bar_person
from billing.call_requests import request_of
from billing.owe_wishes import owe_daily, owe_wishes, planned
from domain.call import Aim
from domain.dunning import debts, how_debts_end, timetable
from domain.erasure import forgetting
from domain.first_debit import undo_starts
from domain.fraud import protective_calls, warned_newly
from domain.let_go import bills_to_let_go
from domain.pause import resumptions
from domain.plan_call import plan, unfinished
from domain.recovery import recoveries
from domain.second import arrived_after, undo_seconds
from domain.settlement import settlement, with_new_card
from domain.stuck_bill import writings_out
from storage import dunning_cases, owed_calls
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.subscribers import is_erased
from storage.wishes import cancelled_in_debt, own_pauses

if TYPE_CHECKING:
    from billing.context import Context
    from domain.call import Call
    from domain.subscription import Snapshot

_OF_PLANS = (Aim.MANAGE, Aim.PLAN, Aim.RELEASE)


async def owe_calls(ctx: Context, subscriber_id: int, before: Snapshot | None, after: Snapshot) -> None:
    """Plan the tries and the end of each debt, and the end of each pause of ours; take back what is not owed any more; settle with a
    new card; end what its first bank debit never paid.

    Belongs into the transaction of the look. `before` is None where the look is a baseline: then no card was chosen.
    """
    if await is_erased(subscriber_id):
        await _owe_forgetting(ctx, subscriber_id, after)
        return
    now, policy = ctx.clock.now(), ctx.catalogue.policy
    owed = debts(after, policy)
    ahead = [call for debt in owed for call in timetable(debt, policy, now=after.fetched_at)]
    ahead.extend(resumptions(after, await own_pauses(subscriber_id, after), policy))
    anew = with_new_card(before, after) if before is not None else frozenset()
    wanted = await planned(ctx, subscriber_id, ahead, with_new_card=anew)
    await owed_calls.take_back(subscriber_id, but=[one.key for one in wanted], now=now)
    chosen = settlement(before, after) + writings_out(before, after) if before is not None else ()
    chosen += recoveries(before, after) if before is not None else ()
    if before is not None and policy.second_subscription == "cancel":
        await owe_daily(ctx, subscriber_id, undo_seconds(after, now=now))
    for late in (await undone_late(ctx, subscriber_id, after)).values():
        await owe_daily(ctx, subscriber_id, late)
    for start in undo_starts(after, now=now):
        await owe_daily(ctx, subscriber_id, [start])
    if policy.bill_after_cancel == "void":
        for bill in bills_to_let_go(after, await cancelled_in_debt(subscriber_id, after), now=now):
            await owe_daily(ctx, subscriber_id, [bill])
    if before is not None:
        chosen += protective_calls(before, after, policy, now=now)
        if policy.fraud_warning == "refund" and warned_newly(before, after):
            await bar_person(ctx, subscriber_id, actor="system")
    chosen += await _half_planned(subscriber_id, after)
    await owed_calls.owe(subscriber_id, [*(request_of(ctx, call) for call in chosen), *wanted], now=now)
    await dunning_cases.follow(subscriber_id, owed, outcome=how_debts_end(after), now=now)
    if chosen:
        ctx.nudges.calls.set()


async def _owe_forgetting(ctx: Context, subscriber_id: int, after: Snapshot) -> None:
    """Of somebody who is forgotten nothing else is wanted: what they have, also what they bought since, is ended and deleted."""
    now = ctx.clock.now()
    await owed_calls.take_back(subscriber_id, but=(), now=now)
    calls = forgetting(after, now=now)
    await owe_daily(ctx, subscriber_id, calls)
    await dunning_cases.follow(subscriber_id, debts(after, ctx.catalogue.policy), outcome=how_debts_end(after), now=now)
    if calls:
        ctx.nudges.calls.set()


async def undone_late(ctx: Context, subscriber_id: int, after: Snapshot) -> dict[str, tuple[Call, ...]]:
    """The second subscriptions that were paid for after we had ended them, each with what gives that back."""
    found = {}
    for row in after.subscriptions:
        late = arrived_after(after, row, now=ctx.clock.now())
        cut = await owed_calls.newest_begun(subscriber_id, (Aim.CUT,), subscription=row.ref) if late else None
        if cut is not None and cut.state != "failed":
            found[row.ref] = late
    return found


async def _half_planned(subscriber_id: int, after: Snapshot) -> tuple[Call, ...]:
    """The second call of a planned change, where somebody was cut after the first, and neither planned nor took back anything since."""
    calls = []
    for row in after.living():
        if row.schedule is None or row.coming is not None:
            continue
        newest = await owed_calls.newest_begun(subscriber_id, _OF_PLANS, subscription=row.ref)
        if newest is None or newest.kind != Aim.MANAGE or newest.state == "failed":
            continue
        if unfinished(row, newest.params, made=newest.result_ref):
            calls.append(plan(row, newest.params))
    return tuple(calls)


@outlives_deadlocks
async def owe_undoing(ctx: Context, subscriber_id: int, snapshot: Snapshot) -> int:
    """End every second subscription of a person, and give back what was paid for it; give how many are being ended by it."""
    async with transaction():
        owed = await owe_wishes(ctx, subscriber_id, undo_seconds(snapshot, now=ctx.clock.now()))
        ends = [await owed_calls.asked(one) for one in owed if one.call.aim is Aim.CUT]
    ctx.nudges.calls.set()
    return sum(ends)
