"""A bill that Stripe can not write out pays for nothing: what stays open for a while closes, and new bills open nothing anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.explain_access import explain_access
from sandbox.stripe.tax_account import register
from storage import access_decisions
from storage.outbox import OutboxNotice
from tests.billing.test_tax import BERLIN, HOUR, WEEK, look, pass_time, subscribed, switched

if TYPE_CHECKING:
    from tests.support.shop import Shop


async def test_who_has_no_address_for_weeks_is_not_let_in_anew_by_each_weeks_bill(shop_without_trials: Shop) -> None:
    shop = await switched(shop_without_trials, automatic_tax=True)
    register(shop.sandbox.stripe.books, "DE")
    who = await subscribed(shop, **BERLIN)
    [customer] = shop.sandbox.stripe.objects("customer")
    await shop.ctx.work.post(f"/v1/customers/{customer['id']}", {"address": ""})
    await pass_time(shop, WEEK + HOUR)
    levels: list[str] = []
    for _ in range(28):
        await look(shop, who)
        last = await access_decisions.last(who.id)
        assert last is not None
        if not levels or levels[-1] != last.level:
            levels.append(last.level)
        await pass_time(shop, 12 * HOUR)
    assert levels == ["full", "grace", "restricted", "none"]
    closed = await OutboxNotice.get(subscriber_id=who.id, kind="access_closed")
    assert closed.details["placeless"]
    assert [fact.name for fact in (await explain_access(shop.ctx, who)).reasons][-1] == "no-address"
