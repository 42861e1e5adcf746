"""Units of a limit: the last one is used once, a request counts once, a renewal begins anew once, and a no says all that helps."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from billing.consume_usage import consume_usage
from billing.give_back_usage import give_back_usage
from billing.give_grant import give_grant
from billing.greet_subscriber import greet_subscriber
from billing.read_usage import read_usage
from billing.require_feature import require_feature
from billing.sync import sync_now
from domain.error import NotAllowed
from domain.quota import Why
from sandbox.stripe import dashboard_subscriptions as by_hand
from storage.usage import UsageWindow
from storage.uses import Use
from tests.billing.lane import open_intake, pay
from tests.conventions.sources import product
from tests.support.shop import person

if TYPE_CHECKING:
    from domain.quota import Denial
    from domain.subscriber import Known
    from tests.support.shop import Shop

DAY = timedelta(days=1)


async def gifted(shop: Shop, tier: str = "basic") -> Known:
    """Somebody who was given ten days of a tier."""
    ada = await greet_subscriber(shop.ctx, person())
    await give_grant(shop.ctx, ada.telegram_id, tier=tier, lasts=10 * DAY, wish=tier, admin=9001)
    return ada


async def use(shop: Shop, who: Known, request: object, units: int = 1) -> Denial | None:
    """Use pieces of work; give the no, if it is one."""
    try:
        await consume_usage(shop.ctx, who.id, "requests", request=str(request), units=units)
    except NotAllowed as refused:
        return refused.denial
    return None


async def used(shop: Shop, who: Known) -> int:
    return (await read_usage(shop.ctx, who.id)).allowances[0].used


async def test_of_many_at_once_nobody_takes_what_is_not_there_g7(shop: Shop) -> None:
    ada = await gifted(shop)
    outcomes = await asyncio.gather(*(use(shop, ada, number) for number in range(25)))
    assert [one.why for one in outcomes if one] == [Why.USED_UP] * 15
    assert await used(shop, ada) == 10
    assert await Use.filter(state="counted").count() == 10


async def test_of_two_one_gets_the_last_unit_g7(shop: Shop) -> None:
    ada = await gifted(shop)
    assert await use(shop, ada, "before", units=9) is None
    for round_ in range(5):
        both = await asyncio.gather(use(shop, ada, f"a{round_}"), use(shop, ada, f"b{round_}"))
        assert [one.why for one in both if one] == [Why.USED_UP]
        assert await used(shop, ada) == 10
        winner = f"{'b' if both[0] else 'a'}{round_}"
        assert await give_back_usage(ada.id, "requests", request=winner)


async def test_a_request_that_is_made_again_counts_once_also_at_once(shop: Shop) -> None:
    ada = await gifted(shop)
    assert await asyncio.gather(*(use(shop, ada, "same") for _ in range(10))) == [None] * 10
    assert await used(shop, ada) == 1
    assert await use(shop, ada, "rest", units=9) is None
    assert await use(shop, ada, "same") is None
    assert await used(shop, ada) == 10


async def test_what_was_given_back_is_there_again_once_and_its_request_may_count_anew(shop: Shop) -> None:
    ada = await gifted(shop)
    await use(shop, ada, "one", units=4)
    given = await asyncio.gather(*(give_back_usage(ada.id, "requests", request="one") for _ in range(5)))
    assert sorted(given) == [False] * 4 + [True]
    assert await used(shop, ada) == 0
    assert not await give_back_usage(ada.id, "requests", request="never made")
    assert await use(shop, ada, "one", units=4) is None
    assert await used(shop, ada) == 4


async def test_a_refused_use_leaves_nothing_behind(shop: Shop) -> None:
    ada = await gifted(shop)
    refused = await use(shop, ada, "too much", units=11)
    assert refused is not None
    assert (await Use.all().count(), await UsageWindow.all().count()) == (0, 0)
    nothing = await use(shop, await greet_subscriber(shop.ctx, person(1002, "Bob")), "mine")
    assert nothing is not None
    assert (nothing.why, [tier.slug for tier in nothing.better]) == (Why.NO_PLAN, ["basic", "premium", "enterprise"])


async def paid(shop: Shop, tier: str = "basic") -> Known:
    who = await pay(shop, tier=tier)
    await look(shop, who)
    return who


async def look(shop: Shop, who: Known) -> None:
    await sync_now(shop.ctx, who.id, reason="test")


async def pass_time(shop: Shop, by: timedelta) -> None:
    shop.sandbox.clock.move(by.total_seconds())
    await shop.sandbox.stripe.run_due()


async def test_a_renewal_begins_anew_once_whether_it_is_seen_late_or_told_twice_g8(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await paid(shop)
    await use(shop, who, "all", units=10)
    refused = await use(shop, who, "more")
    assert refused is not None
    assert refused.resets_at is not None
    assert refused.resets_at - shop.ctx.clock.now() <= 7 * DAY
    await pass_time(shop, 7 * DAY + timedelta(hours=2))
    assert await use(shop, who, "before anybody looked", units=3) is None
    async with open_intake(shop) as bring:
        renewal = [
            one for one in shop.sandbox.stripe.events if one["type"].startswith(("customer.subscription.", "invoice."))
        ]
        for _ in range(2):
            await bring(renewal[-4:])
            await shop.settle()
            assert await used(shop, who) == 3
    assert await use(shop, who, "the rest", units=7) is None
    assert await use(shop, who, "too much") is not None


async def test_a_bigger_plan_gives_more_in_the_same_week_and_a_smaller_one_leaves_nothing_g9(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await paid(shop)
    books = shop.sandbox.stripe.books
    (row,) = shop.sandbox.stripe.objects("subscription")
    prices = {str(one["product"]): one for one in shop.sandbox.stripe.objects("price")}
    await use(shop, who, "all", units=10)
    by_hand.change_price(books, row, prices["retainer_premium"])
    await look(shop, who)
    assert await use(shop, who, "more", units=4) is None
    by_hand.change_price(books, row, prices["retainer_basic"])
    await look(shop, who)
    (requests, _) = (await read_usage(shop.ctx, who.id)).allowances
    assert (requests.used, requests.amount, requests.left) == (14, 10, 0)
    refused = await use(shop, who, "one too many")
    assert refused is not None
    assert (refused.why, [tier.slug for tier in refused.better]) == (Why.USED_UP, ["premium", "enterprise"])
    assert await give_back_usage(who.id, "requests", request="all")
    assert await use(shop, who, "there again", units=6) is None


async def test_whoever_owes_may_use_what_is_theirs_in_grace_and_nothing_once_restricted(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    shop.sandbox.stripe.dashboard.retry_days = ()
    shop.sandbox.stripe.dashboard.after_retries = "past_due"
    who = await paid(shop)
    shop.sandbox.stripe.next_charges.decline(99, "insufficient_funds")
    await pass_time(shop, 7 * DAY + timedelta(hours=2))
    await look(shop, who)
    assert await use(shop, who, "in grace") is None
    await pass_time(shop, 4 * DAY)
    await look(shop, who)
    refused = await use(shop, who, "restricted")
    assert refused is not None
    assert refused.why is Why.OWED
    assert (await read_usage(shop.ctx, who.id)).allowances == ()


async def test_counting_asks_nothing_of_stripe_so_no_usage_is_reported_twice_g10(shop: Shop) -> None:
    ada = await gifted(shop)
    asked = len(shop.sandbox.stripe.calls)
    await use(shop, ada, "one")
    await give_back_usage(ada.id, "requests", request="one")
    await read_usage(shop.ctx, ada.id)
    assert len(shop.sandbox.stripe.calls) == asked
    assert not [source.path for source in product() if "billing/meter" in source.text]


async def test_a_feature_is_asked_of_the_plan_that_is_open(shop: Shop) -> None:
    ada = await gifted(shop)
    await require_feature(shop.ctx, ada.id, "replies")
    with pytest.raises(NotAllowed) as refused:
        await require_feature(shop.ctx, ada.id, "report")
    assert refused.value.denial is not None
    assert refused.value.denial.why is Why.NOT_IN_TIER
    await give_grant(shop.ctx, ada.telegram_id, tier="premium", lasts=DAY, wish="more", admin=9001)
    await require_feature(shop.ctx, ada.id, "report")
