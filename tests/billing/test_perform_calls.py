"""The worker of owed calls: one that fails in a way that nobody foresaw holds up nobody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_requests import request_of
from billing.perform_calls import perform_calls
from domain.call import Aim, Call
from storage import owed_calls
from storage.operations import Operation
from storage.snapshots import read_snapshot
from tests.billing.lane import pay
from tests.billing.test_dunning import look

if TYPE_CHECKING:
    from tests.support.shop import Shop


async def test_a_call_that_fails_in_a_way_that_nobody_foresaw_holds_up_nobody_else(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    for number in (1001, 1002):
        who = await pay(shop, number)
        await look(shop, who)
        picture = await read_snapshot(who.id)
        assert picture is not None
        (row,) = picture.living()
        call = Call(aim=Aim.CANCEL_LATER, key=row.ref, subscription=row.ref, about=row.ref, due=shop.ctx.clock.now())
        await owed_calls.owe(who.id, [request_of(shop.ctx, call)], now=shop.ctx.clock.now())
    first, second = await Operation.filter(kind=Aim.CANCEL_LATER).order_by("id")
    whole = first.params
    await Operation.filter(id=first.id).update(params={})

    assert await perform_calls(shop.ctx) == 2
    assert (await Operation.get(id=second.id)).state == "succeeded"
    poisoned = await Operation.get(id=first.id)
    assert (poisoned.state, poisoned.error) == ("open", "The call failed (KeyError: 'subscription').")
    assert poisoned.lease_ms > shop.ctx.clock.real_ms(), "it waits before it is tried again"
    await Operation.filter(id=first.id).update(params=whole, lease_ms=0)
    await perform_calls(shop.ctx)
    assert (await Operation.get(id=first.id)).state == "succeeded"
