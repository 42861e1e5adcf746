"""For each aim the shortest story that leads to its call: what a person, an operator, a bank and time did until it is wanted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from billing.cancel_subscription import cancel_subscription
from billing.change_plan import Agreed, change_plan
from billing.erase_subscriber import erase_subscriber
from billing.forgive_bill import forgive_bill
from billing.give_back import give_back
from billing.give_credit import give_credit
from billing.greet_subscriber import greet_subscriber
from billing.keep_subscription import keep_subscription
from billing.move_trial import move_trial
from billing.owe_calls import owe_undoing
from billing.pause_subscription import pause_subscription
from billing.resume_subscription import resume_subscription
from billing.start_checkout import start_checkout
from billing.stay_for_less import stay_for_less
from billing.stop_fraud import stop_fraud
from billing.sync import sync_now
from billing.tell_why import tell_why
from billing.undo_change import undo_change
from billing.update_customer import update_customer
from domain.call import Aim
from domain.customer_change import CustomerChange
from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as by_hand
from storage.snapshots import read_snapshot
from tests.billing.lane import pay
from tests.billing.test_change_plan import agree, preview
from tests.billing.test_change_plan import subscribed as half_a_week_in
from tests.billing.test_debits import CLOSED, debit, with_debits
from tests.billing.test_dunning import MASTERCARD, change_card, in_debt, pass_time
from tests.billing.test_give_back import paid, put_tax
from tests.billing.test_second import pay_twice
from tests.billing.test_stay_for_less import leaving, plan
from tests.billing.test_tax import BERLIN, switched
from tests.billing.test_tax import subscribed as buys_in
from tests.billing.test_wishes import settled, with_policy
from tests.support.browser_form import VISA
from tests.support.shop import ADMIN, Shop, person

if TYPE_CHECKING:
    from billing.context import Context
    from domain.repayment import Way
    from domain.subscriber import Known

HOUR, DAY, WEEK = 3_600, 86_400, 7 * 86_400
Ask = Callable[["Context"], Awaitable[object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """`until` brings the world to the moment before; what it answers asks for the call, and may fail when Stripe does.

    The aims that come with it are made by the same wish.
    """

    until: Callable[[Shop], Awaitable[Ask]]
    trials: bool = False


async def _nothing(_: Context) -> None:
    """Time alone has made it due."""


async def _due_try(shop: Shop) -> Ask:
    await in_debt(shop, declines=1)
    shop.sandbox.clock.move(DAY)
    return _nothing


async def _due_end(shop: Shop) -> Ask:
    who = await in_debt(shop)
    for _ in range(6):
        await pass_time(shop, who, DAY)
    shop.sandbox.clock.move(13 * HOUR)
    return _nothing


async def _new_card(shop: Shop) -> Ask:
    who = await in_debt(shop)
    await change_card(shop, who, MASTERCARD)
    return _looked_at(who)


async def _new_card_without_debt(shop: Shop) -> Ask:
    who = await pay(shop)
    await shop.settle()
    await change_card(shop, who, MASTERCARD)
    return _looked_at(who)


async def _second(shop: Shop) -> Ask:
    who = await pay_twice(shop, shop.ctx)

    async def ask(ctx: Context) -> None:
        snapshot = await read_snapshot(who.id)
        assert snapshot is not None
        await owe_undoing(ctx, who.id, snapshot)

    return ask


async def _link_beside(shop: Shop) -> Ask:
    """A link is open, and the operator begins a subscription by hand."""
    who = await greet_subscriber(shop.ctx, person())
    await start_checkout(shop.ctx, who, tier="basic", chat_id=1001, message_id=5)
    stripe = shop.sandbox.stripe
    (customer,) = stripe.objects("customer")
    price = next(row for row in stripe.objects("price") if row["lookup_key"] == "basic.week.usd")
    by_hand.start(stripe.books, customer, price, method=records.put_card(stripe.books, customer, VISA))
    return _looked_at(who)


async def _due_rest(shop: Shop) -> Ask:
    """The operator lets unpaid plans rest instead of ending them."""
    shop.ctx = with_policy(shop, at_the_end="pause").ctx
    return await _due_end(shop)


async def _failed_debit(shop: Shop) -> Ask:
    """A first bank debit is on its way, and its account is closed."""
    with_debits(shop)
    who = await debit(shop, CLOSED)
    shop.sandbox.clock.move(6 * DAY)
    await shop.sandbox.stripe.run_due()
    return _looked_at(who)


async def _wants_to_leave(shop: Shop) -> Ask:
    who = await settled(shop)
    return partial(cancel_subscription, who=who, wish="story")


async def _wants_to_leave_in_debt(shop: Shop) -> Ask:
    shop.ctx = with_policy(shop, bill_after_cancel="void").ctx
    who = await in_debt(shop)
    return partial(cancel_subscription, who=who, wish="story")


async def _wants_to_stay(shop: Shop) -> Ask:
    who = await settled(shop)
    await cancel_subscription(shop.ctx, who, wish="before")
    return partial(keep_subscription, who=who, wish="story")


async def _says_why(shop: Shop) -> Ask:
    who = await settled(shop)
    await cancel_subscription(shop.ctx, who, wish="before")
    return partial(tell_why, who=who, feedback="unused")


async def _wants_a_pause(shop: Shop) -> Ask:
    who = await settled(shop)
    return partial(pause_subscription, who=who, days=7, wish="story")


async def _wants_to_go_on(shop: Shop) -> Ask:
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=7, wish="before")
    return partial(resume_subscription, who=who, wish="story")


async def _pause_is_over(shop: Shop) -> Ask:
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=7, wish="before")
    shop.sandbox.clock.move(WEEK + 60)
    return _looked_at(who)


async def _address_came(shop: Shop) -> Ask:
    """A renewal's bill could not be written out for want of an address, and the operator has put one in."""
    shop.ctx = (await switched(shop, automatic_tax=True)).ctx
    who = await buys_in(shop, **BERLIN)
    (customer,) = shop.sandbox.stripe.objects("customer")
    path = f"/v1/customers/{customer['id']}"
    await shop.ctx.work.post(path, {"address": ""})
    await pass_time(shop, who, WEEK + HOUR)
    await shop.ctx.work.post(path, {"address": {"country": "US", "postal_code": "10001"}})
    return _looked_at(who)


async def _free_days_end_now(shop: Shop) -> Ask:
    who = await settled(shop)
    return partial(move_trial, telegram_id=who.telegram_id, by=None, wish="story", admin=ADMIN)


async def _wants_to_be_forgotten(shop: Shop) -> Ask:
    who = await settled(shop)
    return partial(erase_subscriber, telegram_id=who.telegram_id, by=f"admin:{ADMIN}")


async def _money_goes_back(shop: Shop) -> Ask:
    _, charge = await paid(shop)
    return partial(give_back, payment=charge["payment_intent"], amount=4_000, was=0, by=ADMIN)


async def _taxed_money_goes_back(shop: Shop) -> Ask:
    who, _ = await paid(shop)
    charge = put_tax(shop, rate=19)
    await sync_now(shop.ctx, who.id, reason="test")
    return partial(give_back, payment=charge["payment_intent"], amount=None, was=0, by=ADMIN)


async def _bill_is_forgiven(shop: Shop, way: Way) -> Ask:
    await in_debt(shop)
    (bill,) = [row for row in shop.sandbox.stripe.objects("invoice") if row["status"] == "open"]
    return partial(forgive_bill, invoice=bill["id"], way=way, by=ADMIN)


async def _credit_is_given(shop: Shop) -> Ask:
    who = await settled(shop)
    return partial(give_credit, telegram_id=who.telegram_id, amount=2_500, wish="story", by=ADMIN)


async def _fraud_is_stopped(shop: Shop) -> Ask:
    _, charge = await paid(shop)
    return partial(stop_fraud, payment=charge["payment_intent"], by=ADMIN)


async def _goes_up(shop: Shop) -> Ask:
    who = await half_a_week_in(shop)
    return partial(change_plan, subscriber=who, agreed=Agreed.to(await preview(shop, who, "premium")))


async def _goes_down(shop: Shop) -> Ask:
    who = await half_a_week_in(shop, "premium")
    return partial(change_plan, subscriber=who, agreed=Agreed.to(await preview(shop, who, "basic")))


async def _stays_up_after_all(shop: Shop) -> Ask:
    who = await half_a_week_in(shop, "premium")
    await agree(shop, who, "basic")
    return partial(undo_change, subscriber=who)


async def _takes_an_unpaid_change_back(shop: Shop) -> Ask:
    who = await half_a_week_in(shop)
    shop.sandbox.stripe.next_charges.decline()
    await agree(shop, who, "premium")
    return partial(undo_change, subscriber=who)


async def _stays_for_less(shop: Shop) -> Ask:
    shop.ctx = (await leaving(shop)).ctx
    who = await settled(shop)
    return partial(stay_for_less, who=who, percent=30, at=(await plan(who)).period_end)


async def _moves_house(shop: Shop) -> Ask:
    who = await settled(shop)
    change = CustomerChange(email="ada@lovelace.example", tax_id=("eu_vat", "DE123456789"))
    return partial(update_customer, subscriber_id=who.id, change=change, wish="story")


def _looked_at(who: Known) -> Ask:
    async def ask(ctx: Context) -> None:
        await sync_now(ctx, who.id, reason="test")

    return ask


STORIES: dict[Aim, Story] = {
    Aim.RETRY: Story(until=_due_try),
    Aim.END: Story(until=_due_end),
    Aim.SETTLE: Story(until=_new_card),
    Aim.ADOPT: Story(until=_new_card_without_debt),
    Aim.CUT: Story(until=_second),
    Aim.REFUND: Story(until=_second),
    Aim.WITHDRAW: Story(until=_link_beside),
    Aim.REST: Story(until=_due_rest),
    Aim.UNDO_START: Story(until=_failed_debit),
    Aim.CANCEL_LATER: Story(until=_wants_to_leave),
    Aim.CANCEL_NOW: Story(until=_wants_to_leave_in_debt),
    Aim.LET_GO: Story(until=_wants_to_leave_in_debt),
    Aim.KEEP: Story(until=_wants_to_stay),
    Aim.TELL_WHY: Story(until=_says_why),
    Aim.PAUSE: Story(until=_wants_a_pause),
    Aim.RESUME: Story(until=_wants_to_go_on),
    Aim.GO_ON: Story(until=_pause_is_over),
    Aim.WRITE_OUT: Story(until=_address_came),
    Aim.MOVE_TRIAL: Story(until=_free_days_end_now, trials=True),
    Aim.GIVE_BACK: Story(until=_money_goes_back),
    Aim.NOTE: Story(until=_taxed_money_goes_back),
    Aim.VOID: Story(until=partial(_bill_is_forgiven, way="void")),
    Aim.WRITE_OFF: Story(until=partial(_bill_is_forgiven, way="write_off")),
    Aim.CREDIT: Story(until=_credit_is_given),
    Aim.CHANGE: Story(until=_goes_up),
    Aim.MANAGE: Story(until=_goes_down),
    Aim.PLAN: Story(until=_goes_down),
    Aim.RELEASE: Story(until=_stays_up_after_all),
    Aim.DROP: Story(until=_takes_an_unpaid_change_back),
    Aim.STAY: Story(until=_stays_for_less),
    Aim.UPDATE_CUSTOMER: Story(until=_moves_house),
    Aim.ADD_TAX_ID: Story(until=_moves_house),
    Aim.STOP: Story(until=_fraud_is_stopped),
    Aim.LEAVE: Story(until=_wants_to_be_forgotten),
    Aim.FORGET: Story(until=_wants_to_be_forgotten),
}
