"""What must never be true: each rule is broken by hand once, is found when it is old enough, and is told once a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from billing.check_invariants import check_invariants, count_breaches, find_breaches
from billing.look_at_everybody import look_at_everybody
from billing.page_events import page_events
from billing.resolve_events import resolve_due
from billing.sync import sync_due
from domain.access import Level
from domain.invariant import INVARIANTS
from storage import access_decisions, db, marks, operations
from storage.access_decisions import AccessDecision
from storage.chats import Chat
from storage.customers import StripeCustomer
from storage.dunning_cases import DunningCase
from storage.findings import QUERIES
from storage.inbox import StripeWebhookEvent
from storage.invoices import StripeInvoice
from storage.marks import SyncMark
from storage.memberships import Membership
from storage.outbox import OutboxNotice
from storage.payments import PaymentAttempt
from storage.subscribers import Subscriber
from storage.subscriptions import StripeSubscription
from storage.sweeps import Sweep
from tests.billing.lane import LaterClock, pay
from tests.support.shop import Shop

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from billing.context import Context

LONG = timedelta(days=30)


async def subscriber(shop: Shop) -> int:
    """Somebody who paid and was looked at; everything that came of it is done."""
    who = await pay(shop)
    await page_events(shop.ctx)
    await resolve_due(shop.ctx)
    await shop.settle()
    await OutboxNotice.all().update(state="sent")
    return who.id


async def _mark_dirty(shop: Shop, who: int) -> None:
    await marks.raise_mark(who, reason="test", real_ms=shop.ctx.clock.real_ms())


async def _event_waiting(_: Shop, __: int) -> None:
    await StripeWebhookEvent.filter(type="invoice.paid").update(state="unresolved")


async def _call_open(shop: Shop, who: int) -> None:
    await operations.begin(subscriber_id=who, kind="x", key="k", params={}, now=shop.ctx.clock.now())


async def _call_due(shop: Shop, who: int) -> None:
    row = await operations.begin(subscriber_id=who, kind="x", key="k", params={}, now=shop.ctx.clock.now() - LONG)
    await operations.Operation.filter(id=row.id).update(due_ms=db.to_ms(shop.ctx.clock.now()))


async def _open_without_fact(_: Shop, __: int) -> None:
    await StripeSubscription.all().update(status="canceled")
    await StripeInvoice.all().update(status="void")


async def _open_though_refunded(_: Shop, __: int) -> None:
    await PaymentAttempt.all().update(refunded=15_000)


async def _open_though_stale(shop: Shop, _: int) -> None:
    now = shop.ctx.clock.now()
    await AccessDecision.all().update(until=now, fetched_at=now - timedelta(hours=1))


async def _paid_without_decision(shop: Shop, _: int) -> None:
    await AccessDecision.all().delete()
    await StripeSubscription.all().update(created_at=shop.ctx.clock.now())


async def _second_living(shop: Shop, _: int) -> None:
    (row,) = await StripeSubscription.all().values()
    fields = {name: value for name, value in row.items() if name != "id"}
    await StripeSubscription.create(**(fields | {"stripe_id": "sub_2", "created_at": shop.ctx.clock.now()}))


async def _case_without_debt(shop: Shop, who: int) -> None:
    invoice, now = await StripeInvoice.get(), shop.ctx.clock.now()
    await DunningCase.create(
        subscriber_id=who,
        subscription_ref="sub",
        invoice_ref=invoice.stripe_id,
        decline="money",
        state="open",
        opened_at=now,
    )


async def _notice_sending(shop: Shop, _: int) -> None:
    row = await OutboxNotice.first()
    assert row is not None
    await OutboxNotice.filter(id=row.id).update(state="sending", lease_ms=shop.ctx.clock.real_ms())


async def _entry_owed(shop: Shop, who: int) -> None:
    now = shop.ctx.clock.now()
    chat = await Chat.create(slug="lounge", telegram_id=-5, kind="channel", title="Lounge", updated_at=now)
    await Membership.filter(subscriber_id=who).delete()
    await Membership.create(subscriber_id=who, chat_id=chat.id, wanted=True, actual="asked", settled_at=now)


async def _customer_unlinked(shop: Shop, _: int) -> None:
    await marks.raise_customer_marks(["cus_stranger"], reason="event", real_ms=shop.ctx.clock.real_ms())
    await SyncMark.filter(customer_ref="cus_stranger").update(seen=1)
    event = await StripeWebhookEvent.first()
    assert event is not None
    await StripeWebhookEvent.filter(id=event.id).update(customer_ref="cus_stranger", received_at=shop.ctx.clock.now())


async def _forgotten_in_part(shop: Shop, who: int) -> None:
    await Subscriber.filter(id=who).update(erased_at=shop.ctx.clock.now())


async def _sweep_late(shop: Shop, _: int) -> None:
    now = shop.ctx.clock.now()
    await Sweep.create(state="finished", since=now, started_at=now)


BREAKS: dict[str, list[Callable[[Shop, int], Awaitable[None]]]] = {
    "mark-dirty": [_mark_dirty],
    "event-waiting": [_event_waiting],
    "call-open": [_call_open, _call_due],
    "open-without-fact": [_open_without_fact],
    "open-though-refunded": [_open_though_refunded],
    "open-though-stale": [_open_though_stale],
    "paid-without-decision": [_paid_without_decision],
    "second-living": [_second_living],
    "case-without-debt": [_case_without_debt],
    "notice-sending": [_notice_sending],
    "entry-owed": [_entry_owed],
    "customer-unlinked": [_customer_unlinked],
    "forgotten-in-part": [_forgotten_in_part],
    "sweep-late": [_sweep_late],
}
CASES = [(name, break_) for name, breaks in BREAKS.items() for break_ in breaks]


def test_every_invariant_has_its_query_and_a_way_to_break_it() -> None:
    assert [one.name for one in INVARIANTS] == list(QUERIES) == list(BREAKS)


def later_context(shop: Shop) -> tuple[Context, LaterClock]:
    """The shop with a real time that can be moved."""
    clock = LaterClock(shop.ctx.clock)
    return replace(shop.ctx, clock=clock), clock


async def names(ctx: Context) -> set[str]:
    return {breach.name for breach in await find_breaches(ctx)}


@pytest.mark.parametrize(("name", "break_"), CASES, ids=[break_.__name__ for _, break_ in CASES])
async def test_a_rule_that_is_broken_is_found_when_it_is_old_enough_and_not_before(
    name: str, break_: Callable[[Shop, int], Awaitable[None]], shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    who = await subscriber(shop)
    assert await names(shop.ctx) == set()
    later, clock = later_context(shop)
    await break_(shop, who)
    assert await names(later) == set(), "it may still be on its way"

    (rule,) = (one for one in INVARIANTS if one.name == name)
    after = shop.ctx.catalogue.policy.max_stale if name == "open-though-stale" else rule.after
    shop.sandbox.clock.move(int(after.total_seconds()) + 60)
    clock.ahead_ms = int(after.total_seconds() * 1000) + 60_000
    assert await names(later) == {name}


async def test_where_the_policy_keeps_what_was_refunded_it_is_no_breach(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscriber(shop)
    await _open_though_refunded(shop, who)
    shop.sandbox.clock.move(7_200)
    kept = replace(shop.ctx.catalogue, policy=replace(shop.ctx.catalogue.policy, full_refund="keep"))
    assert await names(replace(shop.ctx, catalogue=kept)) == set()


async def test_the_admins_hear_once_a_day_of_what_stays_and_not_of_what_a_moved_clock_made_old(shop: Shop) -> None:
    who = await subscriber(shop)
    later, clock = later_context(shop)
    await _call_open(shop, who)
    shop.sandbox.clock.move(25 * 3600)
    assert await check_invariants(later) == 1
    assert await check_invariants(later) == 1
    assert await OutboxNotice.filter(kind="admin_invariant").count() == 0, "it may be settled in a moment"
    assert (await count_breaches())["call-open"] == 1

    clock.ahead_ms = 11 * 60_000
    for _ in range(3):
        await check_invariants(later)
    notice = await OutboxNotice.get(kind="admin_invariant")
    assert notice.details == {"invariant": "call-open", "count": 1, "whom": ["k"]}
    shop.sandbox.clock.move(24 * 3600)
    await check_invariants(later)
    facts = [str(row.fact) for row in await OutboxNotice.filter(kind="admin_invariant")]
    assert len([fact for fact in facts if ":call-open:" in fact]) == 2

    await operations.Operation.all().update(state="failed")
    assert await check_invariants(later) == 0
    assert set((await count_breaches()).values()) == {0}


async def test_while_stripe_is_away_and_a_period_ends_everybody_stays_in_and_the_admins_hear_g11(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    await subscriber(shop)
    decision = await AccessDecision.get()
    assert decision.until is not None
    shop.sandbox.stripe.faults.down = True
    later, clock = later_context(shop)
    shop.sandbox.clock.move(int((decision.until - shop.ctx.clock.now()).total_seconds()) + 3600)
    await look_at_everybody(shop.ctx)
    await marks.raise_mark(decision.subscriber_id, reason="deadline", real_ms=later.clock.real_ms())  # type: ignore[attr-defined]  # Tortoise's own column
    clock.ahead_ms = 60_000
    assert await sync_due(later, limit=5) == 1
    assert "open-though-stale" not in await names(later), "an hour is no reason to wake somebody"

    shop.sandbox.clock.move(6 * 3600)
    await check_invariants(later)
    clock.ahead_ms += 15 * 60_000
    await check_invariants(later)
    told = {row.details["invariant"] for row in await OutboxNotice.filter(kind="admin_invariant")}
    assert "open-though-stale" in told
    access = await access_decisions.last(decision.subscriber_id)  # type: ignore[attr-defined]  # as above
    assert access is not None
    assert access.level is Level.FULL, "nobody was put out"

    shop.sandbox.stripe.faults.clear()
    clock.ahead_ms += 600_000
    while await sync_due(later, limit=5):
        pass
    assert "open-though-stale" not in await names(later)
    assert await StripeCustomer.all().count() == 1
