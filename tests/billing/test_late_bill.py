"""A bill that waited for its person's address and goes out late: it keeps its clock, and opens nothing before it is paid."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from billing.explain_access import explain_access
from billing.find_bill import find_bill
from billing.greet_subscriber import greet_subscriber
from billing.perform_calls import perform_calls
from billing.read_status import read_status
from billing.start_checkout import start_checkout
from billing.sync import sync_now
from domain.error import AddressNeeded
from sandbox.stripe.tax_account import register
from storage import access_decisions
from storage.dunning_cases import DunningCase
from storage.operations import Operation
from tests.billing.test_tax import BERLIN, HOUR, WEEK, look, pass_time, subscribed, switched, told
from tests.support.shop import person

if TYPE_CHECKING:
    from domain.subscriber import Known
    from sandbox.stripe.store import Obj
    from tests.support.shop import Shop

HERE = {"country": "US", "postal_code": "10001"}


async def test_a_bill_that_goes_out_late_opens_nothing_before_it_is_paid_and_is_told_once(
    shop_without_trials: Shop,
) -> None:
    shop, who = await restricted(shop_without_trials)
    await let_out(shop, who)
    assert await stands(who) == ("restricted", "payment.no_address_long")
    assert not await told("access_restored")
    await pass_time(shop, 1)
    await look(shop, who)
    assert await stands(who) == ("full", "subscription.paid")
    assert len(await told("access_restored")) == 1
    assert (await DunningCase.get()).state == "recovered"


async def test_a_bill_that_goes_out_late_and_is_refused_keeps_its_clock_and_is_not_tried_again_at_once(
    shop_without_trials: Shop,
) -> None:
    shop, who = await restricted(shop_without_trials)
    shop.sandbox.stripe.next_charges.decline(99)
    await let_out(shop, who)
    await pass_time(shop, 1)
    await look(shop, who)
    assert await stands(who) == ("restricted", "payment.failed_long")
    assert len(await told("payment_failed")) == 1
    assert not await told("access_restored")
    bill = shop.sandbox.stripe.objects("invoice")[-1]
    case = await DunningCase.get()
    assert (case.state, case.invoice_ref, int(case.opened_at.timestamp())) == ("open", bill["id"], bill["created"])
    assert await tries(bill) == 1, "no try of ours beside Stripe's own"
    for _ in range(6):
        await pass_time(shop, 12 * HOUR)
        await look(shop, who)
    [row] = shop.sandbox.stripe.objects("subscription")
    assert row["status"] == "canceled"
    assert row["ended_at"] - bill["created"] < WEEK, "before the next week's bill"
    assert (await DunningCase.get()).state == "ended"


async def test_an_end_that_is_due_when_the_address_comes_waits_for_what_becomes_of_the_bill(
    shop_without_trials: Shop,
) -> None:
    """Nobody looked for days: the end is overdue, and the address was put in meanwhile."""
    shop, who = await restricted(shop_without_trials)
    await pass_time(shop, 65 * HOUR)
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": HERE})
    await look(shop, who)
    [row] = shop.sandbox.stripe.objects("subscription")
    assert row["status"] == "active"
    assert shop.sandbox.stripe.objects("invoice")[-1]["status"] == "paid"
    assert await stands(who) == ("full", "subscription.paid")
    assert await Operation.filter(kind="dunning.end", state="succeeded").count() == 0


async def test_and_is_made_when_that_bill_is_refused(shop_without_trials: Shop) -> None:
    shop, who = await restricted(shop_without_trials)
    await pass_time(shop, 65 * HOUR)
    shop.sandbox.stripe.next_charges.decline(99)
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": HERE})
    await look(shop, who)
    [row] = shop.sandbox.stripe.objects("subscription")
    assert row["status"] == "past_due"
    for _ in range(3):
        await pass_time(shop, 13 * HOUR)
        await look(shop, who)
    assert row["status"] == "canceled"


async def test_a_newest_bill_that_is_debited_late_is_not_ended_while_the_bank_works_nor_are_old_weeks_asked_for(
    shop_without_trials: Shop,
) -> None:
    shop = await taxed(shop_without_trials, restricted=timedelta(days=9))
    who = await debited(shop)
    await nowhere(shop, who)
    for _ in range(9):
        await pass_time(shop, 23 * HOUR)
        await look(shop, who)
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")] == ["paid", "draft", "draft"]
    assert (await stands(who))[0] == "restricted"
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": HERE})
    await look(shop, who)
    assert await stands(who) == ("full", "payment.on_its_way")
    for _ in range(8):
        await pass_time(shop, 12 * HOUR)
        await look(shop, who)
        assert shop.sandbox.stripe.objects("subscription")[0]["status"] == "active"
    await pass_time(shop, 3 * 24 * HOUR)
    await look(shop, who)
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")][:3] == ["paid", "draft", "paid"]
    assert [one.state for one in await DunningCase.all()] == ["forgiven"]


async def test_nobody_who_has_no_address_is_told_of_a_card_an_open_bill_or_a_charge_to_come(
    shop_without_trials: Shop,
) -> None:
    shop, who = await restricted(shop_without_trials)
    status = await read_status(shop.ctx, who)
    assert (status.access.reason, status.bill_stuck, status.invoice_open) == ("payment.no_address_long", True, False)
    why = await explain_access(shop.ctx, who)
    assert (why.owes, why.waits_for_address) == (False, True)
    assert [fact.name for fact in why.reasons][-1] == "no-address"
    with pytest.raises(AddressNeeded):
        await find_bill(shop.ctx, who)


async def test_what_stripe_gave_up_recovers_when_its_newest_bill_lacked_an_address_too(
    shop_without_trials: Shop,
) -> None:
    """The old debt is paid while no address is known, so the running week's bill can not go out before it is."""
    shop = await taxed(shop_without_trials, retries="stripe", at_the_end="leave")
    shop.sandbox.stripe.dashboard.retry_days = (1,)
    shop.sandbox.stripe.dashboard.after_retries = "unpaid"
    who = await subscribed(shop, **BERLIN)
    shop.sandbox.stripe.next_charges.decline(2)
    await pass_time(shop, WEEK + HOUR)
    await pass_time(shop, 24 * HOUR)
    await look(shop, who)
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": ""})
    await pass_time(shop, WEEK)
    await look(shop, who)
    [row] = shop.sandbox.stripe.objects("subscription")
    assert row["status"] == "unpaid"
    await shop.browser.pay_invoice((await find_bill(shop.ctx, who)).url)
    await look(shop, who)
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")] == ["paid", "paid", "draft"]
    assert await Operation.filter(kind="invoice.write_out", state="failed").count() == 1
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": HERE})
    await look(shop, who)
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")] == ["paid", "paid", "paid"]
    assert (row["status"], await stands(who)) == ("active", ("full", "subscription.paid"))


@pytest.mark.parametrize("interval", ["day", "week"])
async def test_the_hour_in_which_the_next_bill_is_a_draft_neither_holds_up_the_end_nor_changes_the_words(
    shop_without_trials: Shop, interval: str
) -> None:
    """The end falls into it, and so does what closes: once an hour later it would be again, each day."""
    periods = 6 if interval == "day" else 1
    shop = await taxed(shop_without_trials, grace=timedelta(days=3), restricted=timedelta(days=6 if periods > 1 else 7))
    who = await subscribed(shop, **BERLIN)
    for one in shop.sandbox.stripe.objects("price"):
        one["recurring"]["interval"] = interval
    for one in shop.sandbox.stripe.objects("subscription")[0]["items"]["data"]:
        one["price"]["recurring"]["interval"] = interval
    await nowhere(shop, who)
    made = shop.sandbox.stripe.objects("invoice")[-1]["created"]
    [row] = shop.sandbox.stripe.objects("subscription")
    states = set()
    while row["status"] != "canceled" and shop.ctx.clock.now().timestamp() < made + 9 * 86_400:
        await pass_time(shop, HOUR)
        await look(shop, who)
        states |= {case.state for case in await DunningCase.all()}
    assert (row["status"], states) == ("canceled", {"open", "ended"})
    assert (row["ended_at"] - made) // HOUR <= (145 if periods > 1 else 169)
    assert all(one["placeless"] for one in await told("access_closed"))


async def test_an_address_that_comes_in_that_hour_pays_the_new_period_alone_and_its_first_try_is_stripes(
    shop_without_trials: Shop,
) -> None:
    shop = await taxed(shop_without_trials, at_the_end="leave")
    who = await subscribed(shop, **BERLIN)
    await nowhere(shop, who)
    await pass_time(shop, WEEK - HOUR)
    await look(shop, who)
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")] == ["paid", "draft", "draft"]
    assert (await read_status(shop.ctx, who)).bill_stuck
    shop.sandbox.stripe.next_charges.decline(1)
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": HERE})
    await look(shop, who)
    assert (await stands(who))[0] == "none"
    await pass_time(shop, HOUR)
    await look(shop, who)
    [_, old, new] = shop.sandbox.stripe.objects("invoice")
    assert (old["status"], new["status"], await tries(new)) == ("draft", "open", 1)
    assert (await stands(who))[0] == "none", "a refusal opens nothing"


async def test_whoever_puts_in_an_address_that_is_of_no_use_is_asked_again(shop_without_trials: Shop) -> None:
    shop, who = await restricted(shop_without_trials)
    assert len(await told("address_needed")) == 1
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": {"country": "US"}})
    await look(shop, who)
    one, two = await told("address_needed")
    assert one == two
    assert await stands(who) == ("restricted", "payment.no_address_long")
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": HERE})
    await look(shop, who)
    assert await stands(who) == ("full", "subscription.paid")
    assert len(await told("address_needed")) == 2


async def restricted(shop: Shop) -> tuple[Shop, Known]:
    """The shop with tax, and somebody whose second week's bill has waited for their address for four days."""
    shop = await taxed(shop)
    who = await subscribed(shop, **BERLIN)
    await nowhere(shop, who)
    for _ in range(4):
        await pass_time(shop, 24 * HOUR)
        await look(shop, who)
    assert await stands(who) == ("restricted", "payment.no_address_long")
    return shop, who


async def taxed(shop: Shop, **policy: Any) -> Shop:  # noqa: ANN401  # any field of the policy
    shop = await switched(shop, automatic_tax=True)
    register(shop.sandbox.stripe.books, "DE")
    sold = shop.ctx.catalogue
    return replace(shop, ctx=replace(shop.ctx, catalogue=replace(sold, policy=replace(sold.policy, **policy))))


async def debited(shop: Shop) -> Known:
    """Somebody whose first week was debited from a bank account, and has arrived."""
    sold = shop.ctx.catalogue
    shop.ctx = replace(shop.ctx, catalogue=replace(sold, checkout=replace(sold.checkout, bank_debits="on")))
    shop.sandbox.stripe.dashboard.bank_debits = True
    who = await greet_subscriber(shop.ctx, person())
    opened = await start_checkout(shop.ctx, who, tier="basic", chat_id=1001, message_id=5)
    await shop.browser.debit(opened.url, account="000123456789", **BERLIN)
    await pass_time(shop, 6 * 24 * HOUR)
    await look(shop, who)
    return who


def customer(shop: Shop) -> Obj:
    [found] = shop.sandbox.stripe.objects("customer")
    return found


async def nowhere(shop: Shop, who: Known) -> None:
    """Their address is taken away, and the week ends."""
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": ""})
    end = shop.sandbox.stripe.objects("subscription")[0]["items"]["data"][0]["current_period_end"]
    await pass_time(shop, int(end - shop.ctx.clock.now().timestamp()) + HOUR + 60)
    await look(shop, who)


async def let_out(shop: Shop, who: Known) -> None:
    """The address is there, and the call that writes the bill out is made; Stripe's charge comes a moment later."""
    await shop.ctx.work.post(f"/v1/customers/{customer(shop)['id']}", {"address": HERE})
    await sync_now(shop.ctx, who.id, reason="test")
    while await perform_calls(shop.ctx):
        await sync_now(shop.ctx, who.id, reason="test")
    assert shop.sandbox.stripe.objects("invoice")[-1]["status"] == "open"


async def stands(who: Known) -> tuple[str, str]:
    last = await access_decisions.last(who.id)
    assert last is not None
    return last.level.value, last.reason


async def tries(bill: Obj) -> int:
    return int(bill["attempt_count"]) + await Operation.filter(kind="dunning.retry", state="succeeded").count()
