"""Debts that pile up or are left behind: listed, never an entitlement twice, and a subscription that recovers when they are paid."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from billing.find_bill import find_bill
from billing.perform_calls import perform_calls
from billing.read_status import read_status
from billing.sync import sync_now
from domain.access import Level
from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as subscriptions
from storage.access_decisions import AccessDecision
from storage.invoices import StripeInvoice
from storage.outbox import OutboxNotice
from storage.snapshots import read_snapshot
from tests.billing.lane import pay

if TYPE_CHECKING:
    from domain.subscriber import Known
    from domain.subscription import Snapshot
    from sandbox.stripe.store import Obj
    from tests.support.shop import Shop

HOUR, WEEK = 3_600, 7 * 86_400
MASTERCARD = "5555555555554444"


async def look(shop: Shop, who: Known) -> None:
    await sync_now(shop.ctx, who.id, reason="test")


def leave_it(shop: Shop) -> None:
    """The operator ends nothing and lets Stripe try: debts may pile up then."""
    policy = replace(shop.ctx.catalogue.policy, at_the_end="leave", retries="stripe")
    shop.ctx = replace(shop.ctx, catalogue=replace(shop.ctx.catalogue, policy=policy))
    shop.sandbox.stripe.dashboard.retry_days, shop.sandbox.stripe.dashboard.after_retries = (), "past_due"


async def weeks_pass(shop: Shop, who: Known, count: int) -> None:
    """So many renewals, none of them paid."""
    for _ in range(count):
        shop.sandbox.stripe.next_charges.decline(1, "expired_card")
        shop.sandbox.clock.move(WEEK)
        await shop.sandbox.stripe.run_due()
        await look(shop, who)
    shop.sandbox.stripe.next_charges.clear()


def bills(shop: Shop, status: str) -> list[Obj]:
    rows = [row for row in shop.sandbox.stripe.objects("invoice") if row["status"] == status]
    return sorted(rows, key=lambda row: int(row["created"]))


def the_row(shop: Shop) -> Obj:
    return shop.sandbox.stripe.objects("subscription")[-1]


async def test_weekly_debts_are_listed_and_the_newest_paid_one_opens_its_week_e4(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    leave_it(shop)
    who = await pay(shop)
    await look(shop, who)
    shop.sandbox.clock.move(2 * HOUR)
    await weeks_pass(shop, who, 3)
    owed = bills(shop, "open")
    assert (len(owed), len((await find_bill(shop.ctx, who)).others)) == (3, 2)
    assert (await AccessDecision.get()).level == Level.NONE, "a debt of three weeks opens nothing"
    await shop.browser.pay_invoice(owed[-1]["hosted_invoice_url"], card=MASTERCARD)
    await look(shop, who)
    decided = await AccessDecision.get()
    assert (the_row(shop)["status"], decided.level, decided.reason) == ("active", Level.FULL, "subscription.paid")
    status, bill = await read_status(shop.ctx, who), await find_bill(shop.ctx, who)
    assert (status.invoice_open, len(bill.others), bill.url) == (True, 1, owed[0]["hosted_invoice_url"])


async def test_a_debt_that_lies_far_behind_the_newest_bills_is_owed_no_more_when_it_is_paid(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    leave_it(shop)
    who = await pay(shop)
    await look(shop, who)
    shop.sandbox.clock.move(2 * HOUR)
    await weeks_pass(shop, who, 1)
    for _ in range(21):
        shop.sandbox.clock.move(WEEK)
        await shop.sandbox.stripe.run_due()
        await look(shop, who)
    (owed,) = bills(shop, "open")
    assert (await read_status(shop.ctx, who)).invoice_open
    await shop.browser.pay_invoice(owed["hosted_invoice_url"], card=MASTERCARD)
    await look(shop, who)
    assert not (await read_status(shop.ctx, who)).invoice_open
    assert await StripeInvoice.filter(status="paid").count() == 23, "and nothing between the two is lost by it"
    assert len((await known(who)).invoices) == 23


async def known(who: Known) -> Snapshot:
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    return snapshot


async def test_a_debt_that_was_written_off_long_ago_is_paid_when_it_is_paid_after_all_e15(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    leave_it(shop)
    who = await pay(shop)
    await look(shop, who)
    shop.sandbox.clock.move(2 * HOUR)
    await weeks_pass(shop, who, 1)
    (owed,) = bills(shop, "open")
    records.write_off(shop.sandbox.stripe.books, owed)
    for _ in range(21):
        shop.sandbox.clock.move(WEEK)
        await shop.sandbox.stripe.run_due()
        await look(shop, who)
    await shop.ctx.work.post(f"/v1/invoices/{owed['id']}/pay")
    await look(shop, who)
    bill = (await known(who)).invoice(owed["id"])
    assert bill is not None
    assert (bill.status, [one.status for one in bill.payments]) == ("paid", ["succeeded"])


async def test_an_old_debt_stays_listed_beside_a_new_subscription_and_buys_nothing_when_it_is_paid_c25_d22(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    leave_it(shop)
    who = await pay(shop)
    await look(shop, who)
    shop.sandbox.clock.move(2 * HOUR)
    await weeks_pass(shop, who, 1)
    subscriptions.cancel(shop.sandbox.stripe.books, the_row(shop))
    await look(shop, who)
    shop.sandbox.clock.move(HOUR)
    await pay(shop)
    await look(shop, who)
    decided = await AccessDecision.get()
    assert (decided.level, decided.subscription_ref) == (Level.FULL, the_row(shop)["id"])
    assert (await read_status(shop.ctx, who)).invoice_open
    (owed,) = bills(shop, "open")
    assert (await find_bill(shop.ctx, who)).url == owed["hosted_invoice_url"]
    await shop.browser.pay_invoice(owed["hosted_invoice_url"], card=MASTERCARD)
    await look(shop, who)
    after = await AccessDecision.get()
    assert (after.level, after.subscription_ref, after.until) == (Level.FULL, the_row(shop)["id"], decided.until)
    assert await OutboxNotice.filter(kind="admin_paid_late").count() == 1
    assert not (await read_status(shop.ctx, who)).invoice_open


async def test_whatever_is_done_in_the_dashboard_ends_up_the_same_here_d21_d7_d8(shop_without_trials: Shop) -> None:
    shop, books = shop_without_trials, shop_without_trials.sandbox.stripe.books
    who = await pay(shop)
    await look(shop, who)
    row = the_row(shop)
    prices = {one["product"]: one for one in books.store.all("price")}

    async def decided() -> tuple[str, str | None]:
        await look(shop, who)
        found = await AccessDecision.get()
        return found.level, found.tier

    subscriptions.change_price(books, row, prices["retainer_premium"])
    assert await decided() == ("full", "premium")
    subscriptions.add_item(books, row, records.stray_weekly_price(books, amount=900))
    assert await decided() == ("full", "premium"), "an item beside it decides nothing"
    subscriptions.change_quantity(books, row, 3)
    assert await decided() == ("full", "premium")
    assert (await read_status(shop.ctx, who)).next_charge is None, "what all of it costs together, nobody here knows"
    subscriptions.change_price(books, row, records.stray_weekly_price(books))
    assert await decided() == ("full", "premium"), "a product that we do not know takes nothing"
    assert await OutboxNotice.filter(kind="admin_unknown_value").count() == 1
    subscriptions.change_price(books, row, prices["retainer_basic"])
    assert await decided() == ("full", "basic")
    subscriptions.cancel(books, row)
    assert await decided() == ("full", "basic"), "what is paid stays open to its end"
    shop.sandbox.clock.move(60)  # of two that began in one second neither is the newer
    other = subscriptions.start(
        books,
        books.store.all("customer")[0],
        prices["retainer_enterprise"],
        method=books.store.all("payment_method")[0],
    )
    assert await decided() == ("full", "enterprise")
    records.delete_customer(books, books.store.all("customer")[0])
    assert (await decided(), other["status"]) == (("none", "enterprise"), "canceled")


async def test_an_old_bill_that_is_paid_lets_the_draft_of_the_running_week_be_paid_and_all_recovers_e5(
    shop_without_trials: Shop,
) -> None:
    shop, stripe = shop_without_trials, shop_without_trials.sandbox.stripe
    leave_it(shop)
    stripe.dashboard.after_retries = "unpaid"
    who = await pay(shop)
    await look(shop, who)
    shop.sandbox.clock.move(2 * HOUR)
    await weeks_pass(shop, who, 2)
    (owed,), (draft,) = bills(shop, "open"), bills(shop, "draft")
    assert (the_row(shop)["status"], (await AccessDecision.get()).level) == ("unpaid", Level.NONE)
    await shop.browser.pay_invoice(owed["hosted_invoice_url"], card=MASTERCARD)
    await look(shop, who)
    while await perform_calls(shop.ctx):
        await shop.settle()
    shop.sandbox.clock.move(60)
    await stripe.run_due()
    await look(shop, who)
    assert (draft["status"], the_row(shop)["status"]) == ("paid", "active")
    assert (await AccessDecision.get()).level == Level.FULL
    charged = [row for row in stripe.objects("charge") if row["paid"]]
    assert len(charged) == 3, "the first week, the old debt, and the week that runs"
