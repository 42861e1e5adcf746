"""What a look at a person obliges us to ask of Stripe: written down with the look, made by a worker afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.call import Aim, Call
from domain.dunning import debts, how_debts_end, timetable
from domain.settlement import settlement
from storage import dunning_cases, owed_calls
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
    await owed_calls.owe(subscriber_id, [*(_request(ctx, call) for call in chosen), *wanted], now=now)
    await dunning_cases.follow(subscriber_id, owed, outcome=how_debts_end(after), now=now)
    if chosen:
        ctx.nudges.calls.set()


def _request(ctx: Context, call: Call) -> Owed:
    key = f"{call.aim}-{ctx.installation}-{call.key}"
    return Owed(call=call, key=key, params={**_params(call), "subscription": call.subscription})


def _params(call: Call) -> dict[str, Any]:
    """The exact request. Source: stripe-python 16.1's parameters for paying an invoice, and for updating and ending a subscription."""
    match call.aim:
        case Aim.RETRY:
            return {"path": f"/v1/invoices/{call.about}/pay", "body": {"off_session": True}, "invoice": call.about}
        case Aim.SETTLE:
            body = {"off_session": True, "payment_method": call.method}
            return {"path": f"/v1/invoices/{call.about}/pay", "body": body, "invoice": call.about}
        case Aim.ADOPT:
            return {"path": f"/v1/subscriptions/{call.about}", "body": {"default_payment_method": call.method}}
        case Aim.END:
            why = {"comment": "Not paid for longer than the operator's timetable allows."}
            return {
                "path": f"/v1/subscriptions/{call.about}",
                "body": {"cancellation_details": why},
                "method": "delete",
            }
