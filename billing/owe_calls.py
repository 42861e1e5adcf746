"""What a look at a person obliges us to ask of Stripe: written down with the look, made by a worker afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.call import Aim, Call
from domain.dunning import debts, how_debts_end, timetable
from domain.second import undo_seconds
from domain.settlement import settlement
from storage import dunning_cases, owed_calls
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.owed_calls import Owed

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscription import Snapshot


async def owe_calls(ctx: Context, subscriber_id: int, before: Snapshot | None, after: Snapshot) -> None:
    """Plan the tries and the end of each debt, take back what is not owed any more, and settle with a new card.

    Belongs into the transaction of the look. `before` is None where the look is a baseline: then no card was chosen.
    """
    now, policy = ctx.clock.now(), ctx.catalogue.policy
    owed = debts(after, policy)
    planned = [call for debt in owed for call in timetable(debt, policy, now=after.fetched_at)]
    wanted = [_request(ctx, call) for call in planned]
    await owed_calls.take_back(subscriber_id, but=[one.key for one in wanted], now=now)
    chosen = settlement(before, after) if before is not None else ()
    if before is not None and policy.second_subscription == "cancel":
        chosen += undo_seconds(after, now=now)
    await owed_calls.owe(subscriber_id, [*(_request(ctx, call) for call in chosen), *wanted], now=now)
    await dunning_cases.follow(subscriber_id, owed, outcome=how_debts_end(after), now=now)
    if chosen:
        ctx.nudges.calls.set()


@outlives_deadlocks
async def owe_undoing(ctx: Context, subscriber_id: int, snapshot: Snapshot) -> None:
    """End every second subscription of a person, and give back what was paid for it."""
    now = ctx.clock.now()
    async with transaction():
        await owed_calls.owe(subscriber_id, [_request(ctx, call) for call in undo_seconds(snapshot, now=now)], now=now)
    ctx.nudges.calls.set()


def _request(ctx: Context, call: Call) -> Owed:
    key = f"{call.aim}-{ctx.installation}-{call.key}"
    return Owed(call=call, key=key, params={**_params(call), "subscription": call.subscription})


def _params(call: Call) -> dict[str, Any]:
    """The exact request. Source: stripe-python 16.1's parameters of each of these calls."""
    match call.aim:
        case Aim.RETRY:
            return {"path": f"/v1/invoices/{call.about}/pay", "body": {"off_session": True}, "invoice": call.about}
        case Aim.SETTLE:
            body = {"off_session": True, "payment_method": call.method}
            return {"path": f"/v1/invoices/{call.about}/pay", "body": body, "invoice": call.about}
        case Aim.ADOPT:
            return {"path": f"/v1/subscriptions/{call.about}", "body": {"default_payment_method": call.method}}
        case Aim.CUT:
            why = {"comment": "A second subscription of the same person."}
            return {
                "path": f"/v1/subscriptions/{call.about}",
                "body": {"cancellation_details": why},
                "method": "delete",
            }
        case Aim.REFUND:
            return {"path": "/v1/refunds", "body": {"payment_intent": call.about, "reason": "duplicate"}}
        case Aim.END:
            why = {"comment": "Not paid for longer than the operator's timetable allows."}
            return {
                "path": f"/v1/subscriptions/{call.about}",
                "body": {"cancellation_details": why},
                "method": "delete",
            }
