"""A call that somebody waits for: made at once, once, and finished by the worker where it was cut."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from billing.call_now import call_now
from billing.gateway.errors import CardRefused
from billing.perform_calls import perform_calls
from domain.call import SENTENCES, Aim, Call
from domain.error import MovedOn, StillAsking, StripeUnavailable
from storage.audit_log import AuditEntry
from storage.operations import Operation
from storage.snapshots import read_snapshot
from tests.billing.lane import another_worker
from tests.billing.test_dunning import calls, charges, in_debt
from tests.support.shop import Shop

if TYPE_CHECKING:
    from domain.subscriber import Known


async def a_try(shop: Shop, who: Known, *, key: str = "wish") -> Call:
    """Ada taps "pay now": her open invoice, charged to the card that is there."""
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    (bill,) = [row for row in snapshot.invoices if row.status == "open"]
    return Call(
        aim=Aim.RETRY,
        key=key,
        subscription=str(bill.subscription),
        about=bill.ref,
        due=shop.ctx.clock.now(),
        details={"actor": "subscriber"},
    )


async def test_two_taps_are_one_call_with_one_outcome(shop: Shop) -> None:
    who = await in_debt(shop, declines=1)
    call = await a_try(shop, who)
    made = await asyncio.gather(*(call_now(shop.ctx, who.id, call) for _ in range(3)))
    assert set(made) == {call.about}
    assert len(calls(shop, "/pay")) == 1
    assert charges(shop) == ["failed", "succeeded"]
    line = await AuditEntry.get(action=Aim.RETRY)
    assert (line.actor, line.sentence) == ("subscriber", f"{SENTENCES[Aim.RETRY]}: done.")


async def test_a_refusal_is_raised_and_the_same_wish_is_not_asked_again(shop: Shop) -> None:
    who = await in_debt(shop)
    call = await a_try(shop, who)
    with pytest.raises(CardRefused):
        await call_now(shop.ctx, who.id, call)
    with pytest.raises(MovedOn):
        await call_now(shop.ctx, who.id, call)
    assert len(calls(shop, "/pay")) == 1


async def test_what_is_not_owed_any_more_is_not_made(shop: Shop) -> None:
    who = await in_debt(shop, declines=1)
    call = await a_try(shop, who)
    await call_now(shop.ctx, who.id, call)
    with pytest.raises(MovedOn, match="nothing is owed"):
        await call_now(shop.ctx, who.id, await _again(call))
    assert len(calls(shop, "/pay")) == 1


async def _again(call: Call) -> Call:
    return Call(aim=call.aim, key="later", subscription=call.subscription, about=call.about, due=call.due)


async def test_while_stripe_is_away_nothing_stays_owed_behind_the_persons_back(shop: Shop) -> None:
    who = await in_debt(shop, declines=1)
    call = await a_try(shop, who)
    shop.sandbox.stripe.faults.down = True
    with pytest.raises(StripeUnavailable):
        await call_now(shop.ctx, who.id, call)
    shop.sandbox.stripe.faults.clear()
    assert not await perform_calls(shop.ctx)
    assert await call_now(shop.ctx, who.id, call) == call.about


@pytest.mark.parametrize("applied", [True, False], ids=["acted", "not-acted"])
async def test_where_the_answer_is_lost_the_worker_finds_out_and_it_is_done_once(shop: Shop, *, applied: bool) -> None:
    who = await in_debt(shop, declines=1)
    call = await a_try(shop, who)
    shop.sandbox.stripe.faults.drop_next(5, applied=applied, match=f"POST /v1/invoices/{call.about}/pay")
    with pytest.raises(StillAsking):
        await call_now(shop.ctx, who.id, call)
    shop.sandbox.stripe.faults.clear()
    later, _ = another_worker(shop, ahead_ms=10_000)
    try:
        assert await perform_calls(later) == 1
    finally:
        await later.work.close()
    operation = await Operation.get(kind=Aim.RETRY, key__endswith="wish")
    assert operation.state == "succeeded"
    assert charges(shop) == ["failed", "succeeded"]
