"""Bank debits, seen by the verbs: on their way, arrived, failed at the start and at a renewal, returned, and not allowed any more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from billing.find_bill import find_bill
from billing.greet_subscriber import greet_subscriber
from billing.perform_calls import perform_calls
from billing.read_status import read_status
from billing.resolve_events import resolve_due
from billing.start_checkout import start_checkout
from billing.sync import sync_now
from domain.access import Level
from domain.call import Aim
from domain.error import NothingOwed
from sandbox.stripe.debiting import send_back
from sandbox.stripe.mandates import revoke
from storage.access_decisions import AccessDecision
from storage.dunning_cases import DunningCase
from storage.operations import Operation
from storage.outbox import OutboxNotice
from tests.billing.lane import open_intake
from tests.support.shop import Shop, person

if TYPE_CHECKING:
    from domain.subscriber import Known

HOUR, DAY, WEEK = 3_600, 86_400, 7 * 86_400
WORKS, CLOSED, POOR = "000123456789", "000111111113", "000222222227"


async def look(shop: Shop, who: Known) -> None:
    await sync_now(shop.ctx, who.id, reason="test")


async def pass_time(shop: Shop, who: Known, seconds: float) -> None:
    """Time goes by for both sides; what falls due is made, and what it changed is seen."""
    shop.sandbox.clock.move(seconds)
    await shop.sandbox.stripe.run_due()
    await look(shop, who)
    while await perform_calls(shop.ctx):
        await shop.settle()


def with_debits(shop: Shop, *, on_its_way: str = "closed", **dashboard: object) -> None:
    """The operator takes bank debits."""
    catalogue = shop.ctx.catalogue
    policy = replace(catalogue.policy, debit_on_its_way=on_its_way)
    checkout = replace(catalogue.checkout, bank_debits="on")
    shop.ctx = replace(shop.ctx, catalogue=replace(catalogue, policy=policy, checkout=checkout))
    shop.sandbox.stripe.dashboard.bank_debits = True
    for name, value in dashboard.items():
        setattr(shop.sandbox.stripe.dashboard, name, value)


async def debit(shop: Shop, number: str = WORKS) -> Known:
    """Ada chooses Basic and lets it be debited from this account."""
    who = await greet_subscriber(shop.ctx, person())
    opened = await start_checkout(shop.ctx, who, tier="basic", chat_id=1001, message_id=5)
    page = await shop.browser.debit(opened.url, account=number)
    assert "/return/checkout/" in page.url, page.text
    await look(shop, who)
    return who


async def access(shop: Shop) -> tuple[str, str]:
    decided = await AccessDecision.all().order_by("-id").first()
    assert decided is not None
    return decided.level, decided.reason


async def told() -> list[str]:
    """What the person was told, in order."""
    kinds = await OutboxNotice.exclude(kind__startswith="admin_").order_by("id").values_list("kind", flat=True)
    return [str(kind) for kind in kinds]


def the_subscription(shop: Shop) -> dict[str, Any]:
    return shop.sandbox.stripe.objects("subscription")[-1]


@pytest.mark.parametrize(
    ("policy", "first_debit", "waits", "says"),
    [
        ("closed", "active", ("none", "payment.on_its_way"), ["payment_on_its_way", "welcome"]),
        ("closed", "incomplete", ("none", "payment.on_its_way"), ["payment_on_its_way", "welcome"]),
        ("open", "active", ("full", "payment.on_its_way"), ["welcome", "debit_arrived"]),
        ("open", "incomplete", ("full", "payment.on_its_way"), ["welcome", "debit_arrived"]),
    ],
)
async def test_a_first_debit_opens_as_the_policy_says_and_in_any_case_when_it_has_arrived_c10(
    shop_without_trials: Shop, policy: str, first_debit: str, waits: tuple[str, str], says: list[str]
) -> None:
    shop = shop_without_trials
    with_debits(shop, on_its_way=policy, first_debit=first_debit)
    who = await debit(shop)
    assert await access(shop) == waits
    status = await read_status(shop.ctx, who)
    assert (status.invoice_open, status.expected is not None) == (False, True)
    with pytest.raises(NothingOwed):
        await find_bill(shop.ctx, who)
    await pass_time(shop, who, 6 * DAY)
    assert await access(shop) == ("full", "subscription.paid")
    assert await told() == says
    assert (await read_status(shop.ctx, who)).expected is None


@pytest.mark.parametrize("policy", ["closed", "open"])
async def test_a_first_debit_that_fails_closes_and_ends_the_subscription_that_stripe_leaves_active_c10(
    shop_without_trials: Shop, policy: str
) -> None:
    shop = shop_without_trials
    with_debits(shop, on_its_way=policy)
    who = await debit(shop, CLOSED)
    await pass_time(shop, who, 6 * DAY)
    assert the_subscription(shop)["status"] == "canceled"
    assert (await access(shop))[0] == Level.NONE
    notices = await told()
    assert notices[1:] == ["debit_failed"]
    notice = await OutboxNotice.get(kind="debit_failed")
    assert notice.details["decline"] == "card"
    [call] = await Operation.filter(kind=Aim.UNDO_START)
    assert call.state == "succeeded"
    await pass_time(shop, who, 3 * WEEK)
    assert [row["status"] for row in shop.sandbox.stripe.objects("invoice")] == ["void"]
    assert await DunningCase.all().count() == 0


async def test_a_failed_start_whose_end_was_refused_is_ended_a_day_later_before_its_next_week_c10(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    with_debits(shop)
    who = await debit(shop, CLOSED)
    shop.sandbox.stripe.faults.fail_next(1, 403, match="DELETE /v1/subscriptions")
    await pass_time(shop, who, 4 * DAY)
    for _ in range(3):
        await pass_time(shop, who, HOUR)
    assert the_subscription(shop)["status"] == "active"
    assert [row.details["aim"] for row in await OutboxNotice.filter(kind="admin_call_refused")] == [Aim.UNDO_START]
    await pass_time(shop, who, DAY)
    assert the_subscription(shop)["status"] == "canceled"


async def test_who_takes_the_new_link_before_the_worker_came_is_not_told_that_they_are_subscribed(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    with_debits(shop)
    who = await debit(shop, CLOSED)
    shop.sandbox.clock.move(6 * DAY)
    await shop.sandbox.stripe.run_due()
    await look(shop, who)
    assert the_subscription(shop)["status"] == "active"
    opened = await start_checkout(shop.ctx, who, tier="basic", chat_id=1001, message_id=6)
    assert the_subscription(shop)["status"] == "canceled"
    await shop.browser.pay(opened.url)
    await look(shop, who)
    assert await access(shop) == ("full", "subscription.paid")
    while await perform_calls(shop.ctx):
        pass
    assert len([one for one in shop.sandbox.stripe.calls if one.method == "DELETE"]) == 1


async def test_where_stripe_itself_ends_what_never_began_nothing_is_ended_by_us(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    with_debits(shop, first_debit="incomplete")
    who = await debit(shop, CLOSED)
    await pass_time(shop, who, 6 * DAY)
    assert the_subscription(shop)["status"] == "incomplete_expired"
    assert await Operation.filter(kind=Aim.UNDO_START).count() == 0
    assert await told() == ["payment_on_its_way", "debit_failed"]


async def renewing(shop: Shop) -> Known:
    """Ada's first debit has arrived, and her renewal's is on its way; Stripe itself does not try again."""
    with_debits(shop, retry_days=(), after_retries="past_due")
    who = await debit(shop)
    await pass_time(shop, who, 6 * DAY)
    shop.sandbox.stripe.next_charges.decline(99)
    await pass_time(shop, who, DAY + 2 * HOUR)
    return who


async def test_a_renewal_on_its_way_is_not_dunned_and_its_failure_days_later_is_told_in_words_for_an_account_e16(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await renewing(shop)
    for _ in range(3):
        assert await access(shop) == ("full", "payment.on_its_way")
        assert await DunningCase.all().count() == 0
        await pass_time(shop, who, DAY)
    await pass_time(shop, who, 3 * DAY)
    assert await access(shop) == ("grace", "payment.failed")
    case = await DunningCase.get()
    assert (case.state, case.decline) == ("open", "money")
    assert shop.ctx.clock.now().timestamp() - case.opened_at.timestamp() < 3 * DAY + HOUR
    notice = await OutboxNotice.get(kind="payment_failed")
    assert notice.details["debited"] is True


async def test_a_second_promise_stops_no_clock_is_told_when_it_fails_and_nothing_ends_while_it_is_on_its_way_e16(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await renewing(shop)
    await pass_time(shop, who, 6 * DAY)
    since = (await DunningCase.get()).opened_at
    await pass_time(shop, who, DAY + HOUR)
    intent = shop.sandbox.stripe.objects("payment_intent")[-1]
    for _ in range(6):
        assert (await DunningCase.get()).opened_at == since
        await pass_time(shop, who, DAY)
        if any(one["status"] == "processing" for one in shop.sandbox.stripe.objects("payment_intent")):
            assert the_subscription(shop)["ended_at"] is None
    assert intent["object"] == "payment_intent"
    for _ in range(20):
        await pass_time(shop, who, DAY)
    assert the_subscription(shop)["status"] == "canceled"
    assert await OutboxNotice.filter(kind="payment_failed").count() >= 2


async def test_a_mandate_that_is_gone_is_told_once_with_the_account_and_found_by_the_payment_method(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    with_debits(shop)
    who = await debit(shop)
    await pass_time(shop, who, 6 * DAY)
    [mandate] = shop.sandbox.stripe.objects("mandate")
    revoke(shop.sandbox.stripe.books, mandate)
    event = shop.sandbox.stripe.events[-1]
    async with open_intake(shop) as bring:
        await bring([event])
    assert await resolve_due(shop.ctx) == 1
    await shop.settle()
    assert await told() == ["payment_on_its_way", "welcome", "mandate_gone"]
    notice = await OutboxNotice.get(kind="mandate_gone")
    assert notice.details["last4"] == "6789"
    status = await read_status(shop.ctx, who)
    assert status.payment_method is not None
    assert status.payment_method.mandate == "inactive"
    await pass_time(shop, who, DAY + 2 * HOUR)
    assert await access(shop) == ("grace", "payment.failed")
    assert (await OutboxNotice.get(kind="payment_failed")).details["decline"] == "card"


@pytest.mark.parametrize(
    ("which", "after"),
    [(-1, ("none", "payment.dispute_lost")), (0, ("full", "subscription.paid"))],
    ids=["this week's", "the first"],
)
async def test_a_debit_that_comes_back_after_weeks_is_like_a_lost_dispute_f6(
    shop_without_trials: Shop, which: int, after: tuple[str, str]
) -> None:
    shop = shop_without_trials
    with_debits(shop)
    who = await debit(shop)
    for _ in range(3):
        await pass_time(shop, who, WEEK - 4 * HOUR)
    assert await access(shop) == ("full", "subscription.paid")
    charges = [one for one in shop.sandbox.stripe.objects("charge") if one["status"] == "succeeded"]
    assert len(charges) == 3
    send_back(shop.sandbox.stripe.books, charges[which], reason="debit_not_authorized")
    await look(shop, who)
    assert await access(shop) == after
    notice = await OutboxNotice.get(kind="admin_dispute")
    assert notice.details["status"] == "lost"
    assert await OutboxNotice.filter(kind="mandate_gone").count() == 1


async def test_bank_debits_are_offered_only_where_the_operator_switched_them_on(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    shop.sandbox.stripe.dashboard.bank_debits = True
    who = await greet_subscriber(shop.ctx, person())
    off = await start_checkout(shop.ctx, who, tier="basic", chat_id=1001, message_id=5)
    assert "us_bank_account" not in (await shop.browser.open(off.url)).text
    with_debits(shop)
    on = await start_checkout(shop.ctx, who, tier="premium", chat_id=1001, message_id=5)
    assert "us_bank_account" in (await shop.browser.open(on.url)).text
