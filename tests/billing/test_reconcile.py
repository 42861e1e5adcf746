"""The daily comparison: Stripe's lists are read, only who differs is looked at, and what that repaired is written down."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from billing.greet_subscriber import greet_subscriber
from billing.look_at_everybody import look_at_everybody
from billing.page_events import page_events
from billing.rebuild_state import rebuild_state
from billing.reconcile import reconcile
from billing.start_checkout import start_checkout
from domain.access import Level
from domain.listing import LISTINGS
from sandbox.stripe.triggers import close_dispute, dispute, fail_refund, refund
from storage import access_decisions, sweeps
from storage.audit_log import AuditEntry
from storage.invoices import StripeInvoice
from storage.marks import SyncMark
from storage.outbox import OutboxNotice
from storage.payments import PaymentAttempt
from storage.repairs import Repair
from storage.snapshots import read_snapshot
from storage.subscriptions import StripeSubscription
from storage.sweeps import Sweep
from tests.billing.lane import open_intake, pay
from tests.support.crowd import copy_person
from tests.support.shop import Shop, person

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = 86_400


async def sweep(shop: Shop) -> Sweep:
    """A day later: one whole sweep, and every look that it asked for."""
    shop.sandbox.clock.move(DAY + 60)
    await sweep_now(shop)
    await SyncMark.all().update(due_ms=0)
    await shop.settle()
    done = await sweeps.newest()
    assert done is not None
    return done


async def sweep_now(shop: Shop) -> None:
    """All that is to read now, and no look."""
    while await reconcile(shop.ctx):
        pass


async def quiet_person(shop: Shop) -> int:
    """Somebody who paid, whom a sweep has seen as they are."""
    who = await pay(shop)
    await SyncMark.all().update(due_ms=0)
    await page_events(shop.ctx)
    await shop.settle()
    assert (await sweep(shop)).marked == 0
    return who.id


def the(shop: Shop, kind: str) -> dict[str, Any]:
    """The newest object of a kind at Stripe, to be changed without an event."""
    return shop.sandbox.stripe.objects(kind)[-1]


async def test_what_stripe_never_made_an_event_of_is_found_within_a_day_and_written_down_a28(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await quiet_person(shop)
    subscription = the(shop, "subscription")
    subscription["cancel_at"] = int((shop.ctx.clock.now() + timedelta(days=3)).timestamp())

    done = await sweep(shop)

    assert (done.marked, done.strangers, done.state) == (1, 0, "finished")
    assert await OutboxNotice.filter(kind="cancel_scheduled").count() == 1
    repair = await Repair.get()
    assert (repair.source, repair.differed) == ("sweep", [f"{subscription['id']}: cancel_at"])
    line = await AuditEntry.get(action="state.repaired", subscriber_id=who)
    assert subscription["id"] in line.sentence
    assert (await sweep(shop)).marked == 0, "a second reading finds nothing"


async def test_a_rich_life_that_did_not_change_differs_in_nothing(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    stripe = shop.ctx.work
    coupon = await stripe.post("/v1/coupons", {"percent_off": 10, "duration": "forever"})
    code = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "GIFT"}
    await stripe.post("/v1/promotion_codes", code)
    who = await greet_subscriber(shop.ctx, person())
    offer = await start_checkout(shop.ctx, who, tier="basic", chat_id=1001, message_id=5)
    await shop.browser.pay(offer.url, promo="GIFT")
    subscription = the(shop, "subscription")
    customer = subscription["customer"]
    await stripe.post(f"/v1/customers/{customer}", {"email": "ada@example.com", "address": {"country": "AT"}})
    await stripe.post(f"/v1/customers/{customer}/tax_ids", {"type": "eu_vat", "value": "ATU12345678"})
    await stripe.post("/v1/subscription_schedules", {"from_subscription": subscription["id"]})
    refund(shop.sandbox.stripe.books, the(shop, "charge"), amount=100)
    await look_at_everybody(shop.ctx)
    await page_events(shop.ctx)
    await shop.settle()
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    (known,) = snapshot.subscriptions
    assert (len(known.discounts), known.schedule is not None, len(snapshot.customers[0].tax_ids)) == (1, True, 1)
    assert (await sweep(shop)).marked == 0
    assert await rebuild_state(shop.ctx, apply=False, out=print) == 0


async def test_nothing_is_read_before_a_day_has_passed(shop: Shop) -> None:
    await quiet_person(shop)
    assert await reconcile(shop.ctx) == 0


def _cancelled(shop: Shop) -> None:
    the(shop, "subscription").update(status="canceled", ended_at=int(shop.ctx.clock.now().timestamp()))


def _made(shop: Shop) -> None:
    row = dict(
        the(shop, "subscription"), id="sub_dashboard", status="canceled", ended_at=the(shop, "subscription")["created"]
    )
    shop.sandbox.stripe.books.store.add(row)


def _vanished(shop: Shop) -> None:
    shop.sandbox.stripe.books.store.remove(the(shop, "customer"))


def _renamed(shop: Shop) -> None:
    the(shop, "customer")["email"] = "new@example.com"


def _refunded(shop: Shop) -> None:
    silently(shop, lambda: refund(shop.sandbox.stripe.books, the(shop, "charge"), amount=100))


def _disputed(shop: Shop) -> None:
    silently(shop, lambda: dispute(shop.sandbox.stripe.books, the(shop, "charge")))


def silently(shop: Shop, act: Callable[[], object]) -> None:
    """Change something at Stripe of which no event can be read anywhere."""
    known = {event["id"] for event in shop.sandbox.stripe.events}
    act()
    for event in shop.sandbox.stripe.events:
        if event["id"] not in known:
            shop.sandbox.stripe.books.store.remove(event)


def _tried_again(shop: Shop) -> None:
    now = int(shop.ctx.clock.now().timestamp())
    again = dict(the(shop, "charge"), id="ch_more", status="failed", paid=False, created=now)
    shop.sandbox.stripe.books.store.add(again)


def _refund_failed(shop: Shop) -> None:
    _refunded(shop)
    silently(shop, lambda: fail_refund(shop.sandbox.stripe.books, the(shop, "refund")))


def _credited(shop: Shop) -> None:
    bill = the(shop, "invoice")
    note = {
        "id": "cn_1",
        "object": "credit_note",
        "customer": bill["customer"],
        "invoice": bill["id"],
        "status": "issued",
    }
    amounts = {"total": 100, "amount": 100, "total_taxes": [], "post_payment_amount": 100, "pre_payment_amount": 0}
    told = {"number": "R-1-CN-1", "reason": None, "created": bill["created"] + 60, "refunds": [], "currency": "usd"}
    shop.sandbox.stripe.books.store.add(note | amounts | told)
    bill["post_payment_credit_notes_amount"] = 100


CHANGES = {
    "a card was tried once more": _tried_again,
    "what was given back did not arrive": _refund_failed,
    "a part was taken off a bill": _credited,
    "an agreement ended": _cancelled,
    "an agreement was made and ended in the Dashboard": _made,
    "the customer is gone": _vanished,
    "another address": _renamed,
    "a part was given back": _refunded,
    "the bank took it back": _disputed,
}


@pytest.mark.parametrize("change", CHANGES)
async def test_whatever_changes_at_stripe_without_a_word_is_the_same_here_after_a_sweep_a28_d21(
    change: str, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    await quiet_person(shop)
    CHANGES[change](shop)
    done = await sweep(shop)
    assert done.marked >= 1
    assert await Repair.all().count() == 1
    assert (await sweep(shop)).marked == 0, "a second reading finds nothing"


async def test_a_dispute_that_ends_weeks_later_without_a_word_is_found(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await quiet_person(shop)
    _disputed(shop)
    await sweep(shop)
    shop.sandbox.clock.move(3 * DAY)
    silently(shop, lambda: close_dispute(shop.sandbox.stripe.books, the(shop, "dispute"), won=True))
    await sweep(shop)
    assert (await PaymentAttempt.all().order_by("created_at").first()).dispute == "won"  # type: ignore[union-attr]  # they paid


async def test_a_debt_that_is_open_here_and_gone_at_stripe_is_looked_at(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await quiet_person(shop)
    await StripeInvoice.all().update(status="open")
    done = await sweep(shop)
    assert done.marked == 1
    assert {row.status for row in await StripeInvoice.all()} == {"paid"}


async def test_a_draft_that_is_thrown_away_in_the_dashboard_is_gone_here_and_repaired_once_h7(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await quiet_person(shop)
    books, paid_bill = shop.sandbox.stripe.books, the(shop, "invoice")
    extra = {"status": "draft", "billing_reason": "manual", "parent": None, "payments": None}
    draft = books.add({**paid_bill, **extra, "id": "in_thrown_away", "created": paid_bill["created"] + 60})
    await sweep(shop)
    assert await StripeInvoice.filter(stripe_id=draft["id"]).exists()
    books.store.remove(draft)
    await sweep(shop)
    assert not await StripeInvoice.filter(stripe_id=draft["id"]).exists()
    repairs = await Repair.filter(subscriber_id=who).count()
    assert (await sweep(shop)).marked == 0
    assert await Repair.filter(subscriber_id=who).count() == repairs


async def test_a_sweep_of_hundreds_costs_pages_and_not_people_h8(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await page_events(shop.ctx)
    await shop.settle()
    people = await copy_person(shop.ctx, shop.sandbox.stripe, who.id, 310)
    the(shop, "subscription")["cancel_at"] = int((shop.ctx.clock.now() + timedelta(days=3)).timestamp())

    before = len(shop.sandbox.stripe.calls)
    await sweep_now(shop)

    done = await sweeps.newest()
    assert done is not None
    paths = [call.path for call in shop.sandbox.stripe.calls[before:]]
    assert set(paths) == {listing.path for listing in LISTINGS}
    # Four lists that show everybody, four pages each; the others are empty.
    assert len(paths) == done.pages == 4 * 4 + len(LISTINGS) - 4
    assert (done.marked, done.seen) == (1, 4 * 311)
    mark = await SyncMark.get(subscriber_id=people[-1])
    assert mark.raised > mark.seen


async def test_a_turn_reads_so_many_pages_and_the_next_goes_on_where_it_stopped_h8(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await page_events(shop.ctx)
    await shop.settle()
    await copy_person(shop.ctx, shop.sandbox.stripe, who.id, 440)
    before = len(shop.sandbox.stripe.calls)
    assert await reconcile(shop.ctx) == 20
    assert len(shop.sandbox.stripe.calls) - before == 20, "so many calls in one turn and no more"
    halfway = await sweeps.running()
    assert halfway is not None
    assert halfway.after is not None
    while await reconcile(shop.ctx):
        pass
    done = await sweeps.newest()
    assert done is not None
    assert (done.id, done.marked, done.seen) == (halfway.id, 0, 4 * 441)


async def test_a_sweep_that_is_cut_off_in_the_middle_of_a_page_reads_that_page_again_h8(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    await quiet_person(shop)
    the(shop, "subscription")["cancel_at"] = int((shop.ctx.clock.now() + timedelta(days=3)).timestamp())
    shop.sandbox.clock.move(DAY + 60)
    shop.sandbox.stripe.faults.drop_next(9, match="GET /v1/charges")
    with pytest.raises(Exception, match="Stripe"):
        await sweep_now(shop)
    stopped = await sweeps.running()
    assert stopped is not None
    assert LISTINGS[stopped.place].path == "/v1/charges"
    shop.sandbox.stripe.faults.clear()
    await sweep_now(shop)
    done = await sweeps.newest()
    assert done is not None
    assert (done.id, done.state, done.marked) == (stopped.id, "finished", 1)


async def test_a_page_that_shifts_while_it_is_read_loses_nobody_h7(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await page_events(shop.ctx)
    await shop.settle()
    await copy_person(shop.ctx, shop.sandbox.stripe, who.id, 210)
    (first, *_), store = shop.sandbox.stripe.objects("subscription"), shop.sandbox.stripe.books.store
    first["cancel_at"] = int((shop.ctx.clock.now() + timedelta(days=3)).timestamp())
    # Whenever a page was read, what it ended with is gone, or something new stands at the list's head.
    shifts = [0]

    def shift(method: str, path: str) -> None:
        if path == "/v1/subscriptions" and shifts[0] < 2:
            shifts[0] += 1
            rows = shop.sandbox.stripe.objects("subscription")[::-1]
            store.remove(rows[99])
            store.add(dict(rows[0], id=f"sub_new_{shifts[0]}", customer="cus_stranger"))

    shop.sandbox.stripe.faults.on_acted = shift
    await sweep_now(shop)
    mark = await SyncMark.get(subscriber_id=who.id)
    assert mark.raised > mark.seen, "the oldest of all, on the last page, was reached"
    assert shifts == [2]


async def test_what_was_looked_at_after_the_page_was_asked_for_is_no_difference_h8(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await quiet_person(shop)
    subscription = the(shop, "subscription")
    shop.sandbox.clock.move(DAY + 60)
    # Our picture is newer than the page: it shows what the page does not know yet.
    await StripeSubscription.all().update(quantity=5)
    later = shop.ctx.clock.now() + timedelta(seconds=5)
    await access_decisions.AccessDecision.filter(subscriber_id=who).update(fetched_at=later)
    await sweep_now(shop)
    done = await sweeps.newest()
    assert done is not None
    assert done.marked == 0, subscription["id"]


async def test_an_event_that_is_late_is_not_called_a_repair_h8(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await quiet_person(shop)
    shop.sandbox.clock.move(DAY + 60)
    await shop.ctx.work.post(f"/v1/subscriptions/{the(shop, 'subscription')['id']}", {"cancel_at_period_end": True})
    await sweep_now(shop)
    mark = await SyncMark.get(subscriber_id=who)
    assert mark.due_ms > shop.ctx.clock.real_ms(), "the webhook has a minute to arrive"
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events[-1:])
    await shop.settle()
    assert (await SyncMark.get(subscriber_id=who)).raised == (await SyncMark.get(subscriber_id=who)).seen
    assert await Repair.all().count() == 0


async def test_who_bought_a_tier_of_ours_and_is_nobody_here_is_shown_to_the_admins_once_b14(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    await quiet_person(shop)
    store = shop.sandbox.stripe.books.store
    store.add(dict(the(shop, "customer"), id="cus_stranger"))
    store.add(dict(the(shop, "subscription"), id="sub_stranger", customer="cus_stranger"))
    other = dict(the(shop, "subscription"), id="sub_other", customer="cus_elsewhere")
    other["items"] = {**other["items"], "data": [dict(other["items"]["data"][0])]}
    other["items"]["data"][0]["price"] = dict(other["items"]["data"][0]["price"], product="prod_of_another_shop")
    store.add(other)
    assert (await sweep(shop)).strangers == 1
    await sweep(shop)
    notice = await OutboxNotice.get(kind="admin_unlinked_customer")
    assert notice.details == {"customer": "cus_stranger"}


async def test_a_price_that_we_do_not_know_keeps_the_access_and_an_admin_hears_d7(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await quiet_person(shop)
    subscription = the(shop, "subscription")
    subscription["items"]["data"][0]["price"] = dict(
        subscription["items"]["data"][0]["price"], id="price_else", product="prod_else", metadata={}
    )
    await sweep(shop)
    access = await access_decisions.last(who)
    assert access is not None
    assert access.level is Level.FULL
    assert await OutboxNotice.filter(kind="admin_unknown_value").count() == 1


async def test_a_key_that_may_not_read_one_list_reads_the_others(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await quiet_person(shop)
    shop.sandbox.stripe.faults.fail_next(9, 403, match="GET /v1/disputes")
    assert (await sweep(shop)).state == "finished"
