"""A hint that names no customer finds its person: in our rows, then at Stripe, or an admin has to look."""

from __future__ import annotations

from typing import Any

import pytest

from billing.resolve_events import resolve_due
from domain.access import Level
from sandbox.stripe.triggers import dispute, refund
from storage import access_decisions, marks
from storage.inbox import StripeWebhookEvent
from storage.marks import SyncMark
from storage.outbox import OutboxNotice
from storage.payments import PaymentAttempt
from tests.billing.lane import another_worker, mark_of, open_intake, pay
from tests.support.shop import Shop

HOUR_MS = 3_600_000
DAY = 86_400
TRIES = 5


async def look(shop: Shop, subscriber_id: int) -> None:
    await marks.raise_mark(subscriber_id, reason="test", real_ms=shop.ctx.clock.real_ms())
    await shop.settle()


async def bring(shop: Shop, *events: dict[str, Any]) -> None:
    async with open_intake(shop) as deliver:
        await deliver(events)


def disputed(shop: Shop) -> dict[str, Any]:
    """The event of a dispute over the newest charge."""
    dispute(shop.sandbox.stripe.books, shop.sandbox.stripe.objects("charge")[-1])
    return next(event for event in reversed(shop.sandbox.stripe.events) if event["type"] == "charge.dispute.created")


def asked_about_payments(shop: Shop, since: int) -> list[str]:
    paths = [call.path for call in shop.sandbox.stripe.calls[since:]]
    return [path for path in paths if path.startswith(("/v1/payment_intents/", "/v1/charges/"))]


async def test_a_dispute_over_a_payment_that_we_know_finds_its_person_without_asking_and_acts_f4(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await look(shop, who.id)
    await bring(shop, disputed(shop))
    since = len(shop.sandbox.stripe.calls)
    assert await resolve_due(shop.ctx) == 1
    assert asked_about_payments(shop, since) == []
    assert (await mark_of(who)).raised > (await mark_of(who)).seen
    await shop.settle()
    access = await access_decisions.last(who.id)
    assert access is not None
    assert (access.level, access.reason) == (Level.NONE, "payment.disputed")
    assert (await PaymentAttempt.get()).dispute == "needs_response"
    assert (await StripeWebhookEvent.get()).state == "done"


async def test_a_dispute_over_a_payment_that_we_have_not_read_finds_its_person_at_stripe(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await bring(shop, disputed(shop))
    assert await PaymentAttempt.all().count() == 0
    assert await resolve_due(shop.ctx) == 1
    await shop.settle()
    assert (await mark_of(who)).last_error is None
    assert (await PaymentAttempt.get()).dispute == "needs_response"


async def test_by_the_charge_alone_a_person_is_found_in_our_rows(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await look(shop, who.id)
    event = disputed(shop)
    event["data"]["object"]["payment_intent"] = None
    await bring(shop, event)
    assert await resolve_due(shop.ctx) == 1
    assert (await StripeWebhookEvent.get()).customer_ref == shop.sandbox.stripe.objects("customer")[0]["id"]


async def test_a_refund_and_a_dispute_of_an_older_week_are_read_too_f2_f5(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await look(shop, who.id)
    (first,) = shop.sandbox.stripe.objects("charge")
    for _ in range(2):
        shop.sandbox.clock.move(8 * DAY)
        await shop.sandbox.stripe.run_due()
        await look(shop, who.id)
    assert await PaymentAttempt.all().count() == 3
    refund(shop.sandbox.stripe.books, first, amount=1_000)
    await look(shop, who.id)
    older = await PaymentAttempt.get(charge=first["id"])
    assert (older.refunded, older.dispute) == (1_000, None)
    dispute(shop.sandbox.stripe.books, first)
    await look(shop, who.id)
    assert (await PaymentAttempt.get(charge=first["id"])).dispute == "needs_response"
    shop.sandbox.stripe.objects("dispute")[0]["status"] = "lost"
    await look(shop, who.id)
    assert (await PaymentAttempt.get(charge=first["id"])).dispute == "lost"
    since = len(shop.sandbox.stripe.calls)
    await look(shop, who.id)
    assert len(asked_about_payments(shop, since)) == 1, "what has ended is not asked about for ever"


async def detached(shop: Shop, *, previous: object) -> dict[str, Any]:
    method = {**shop.sandbox.stripe.objects("payment_method")[0], "customer": None}
    event = shop.sandbox.stripe.books.emit("payment_method.detached", method)
    if previous is not None:
        event["data"]["previous_attributes"] = previous
    return event


async def test_a_card_that_was_taken_away_is_found_by_whose_it_was(shop: Shop) -> None:
    await pay(shop)
    ref = shop.sandbox.stripe.objects("customer")[0]["id"]
    await bring(shop, await detached(shop, previous={"customer": ref}))
    assert await resolve_due(shop.ctx) == 1
    assert (await StripeWebhookEvent.get()).customer_ref == ref


async def test_a_card_that_was_taken_away_is_found_by_our_rows(shop: Shop) -> None:
    who = await pay(shop)
    await look(shop, who.id)
    await bring(shop, await detached(shop, previous=None))
    assert await resolve_due(shop.ctx) == 1
    assert (await mark_of(who)).raised > (await mark_of(who)).seen


@pytest.mark.parametrize("previous", [[], "x", {"customer": 7}, {"customer": None}])
async def test_a_strange_shape_holds_up_nobody_behind_it(previous: object, shop: Shop) -> None:
    strange = shop.sandbox.stripe.books.emit("payment_method.detached", {"id": "pm_x", "object": "payment_method"})
    strange["data"]["previous_attributes"] = previous
    await pay(shop)
    ref = shop.sandbox.stripe.objects("customer")[0]["id"]
    await bring(shop, strange, await detached(shop, previous={"customer": ref}))
    assert await resolve_due(shop.ctx) == 1
    assert await StripeWebhookEvent.filter(state="unresolved").count() == 1


async def test_what_nobody_can_be_found_for_is_given_up_after_five_tries_and_an_admin_hears_once_a24(
    shop: Shop,
) -> None:
    stranger = shop.sandbox.stripe.books.emit(
        "charge.dispute.created", {"id": "du_x", "object": "dispute", "charge": "ch_nobody", "payment_intent": "pi_no"}
    )
    await bring(shop, stranger)
    worker, clock = another_worker(shop)
    for number in range(1, TRIES + 1):
        assert await resolve_due(worker) == 0
        assert await resolve_due(worker) == 0, "it is not due again yet"
        row = await StripeWebhookEvent.get()
        assert row.state == ("dead" if number == TRIES else "unresolved")
        clock.ahead_ms += HOUR_MS
    assert await resolve_due(worker) == 0
    notice = await OutboxNotice.get()
    assert (notice.kind, notice.details["event"]) == ("admin_dead_event", "charge.dispute.created")
    assert await SyncMark.all().count() == 0
    await worker.work.close()


async def test_an_outage_of_any_length_buries_no_dispute_a25(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await pay(shop)
    await bring(shop, disputed(shop))
    worker, clock = another_worker(shop)
    shop.sandbox.stripe.faults.down = True
    for _ in range(4 * TRIES):
        assert await resolve_due(worker) == 0
        clock.ahead_ms += HOUR_MS
    assert (await StripeWebhookEvent.get()).state == "unresolved"
    shop.sandbox.stripe.faults.clear()
    assert await resolve_due(worker) == 1
    await worker.work.close()


async def test_a_dispute_of_a_strangers_payment_is_shown_as_unlinked(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await pay(shop)
    event = disputed(shop)
    shop.sandbox.stripe.objects("payment_intent")[-1]["customer"] = "cus_stranger"
    await bring(shop, event)
    assert await resolve_due(shop.ctx) == 1
    await shop.settle()
    assert await OutboxNotice.filter(kind="admin_unlinked_customer").count() == 1
    assert (await StripeWebhookEvent.get()).state == "done"
