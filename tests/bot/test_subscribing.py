"""The road through the chat: tiers, details, Stripe's page, "You are in"; and whatever may go wrong on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.sync import sync_now
from bot.callbacks import Pay, ShowTier
from storage.checkouts import Checkout
from storage.subscribers import Subscriber
from tests.bot.conftest import open_town

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bot.conftest import Town


async def test_a_person_walks_from_start_to_you_are_in_within_one_message(town: Town) -> None:
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello Ada", "Retainer")
    await town.taps(town.ada, "See the plans")
    await town.reads(town.ada, "Choose your plan", "Basic", "$150.00 per week", "7 days free")
    await town.taps(town.ada, "Basic · $150.00 per week")
    await town.reads(
        town.ada, "Mentions of your brand", "10 pieces of work per week", "renews every week until you cancel"
    )
    await town.taps(town.ada, "Start with 7 free days")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "You are in", "Basic", "free days run until", "$150.00")
    assert len([message for message in town.telegram.messages(town.ada) if message.by_bot]) == 1


async def test_an_admin_hears_of_a_new_subscriber(town: Town) -> None:
    town.telegram.start(town.admin)
    await pay_for(town, "premium")
    await town.reads(town.admin, "New subscriber", "Ada", "Premium", "free days")


async def test_a_link_to_a_tier_shows_its_details_at_once(town: Town) -> None:
    town.telegram.start(town.ada, "tier_premium")
    await town.reads(town.ada, "Premium", "$250.00 per week", "after 10 free days")


async def test_a_link_to_nothing_known_is_a_plain_start(town: Town) -> None:
    town.telegram.start(town.ada, "tier_platinum")
    await town.reads(town.ada, "Hello Ada")


async def test_two_taps_at_once_make_one_checkout_with_one_link(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    message = await town.reads(town.ada, "Basic")
    first = town.telegram.tap(town.ada, message, text="Start with 7 free days")
    second = town.telegram.tap(town.ada, message, text="Start with 7 free days")
    await town.link(town.ada, "Pay on Stripe")
    await town.answered(first, second)
    assert await Checkout.all().count() == 1
    assert len(sessions_made(town)) == 1


async def test_a_tap_is_answered_before_stripe_is_asked(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    message = await town.reads(town.ada, "Basic")
    town.shop.sandbox.stripe.faults.delay_seconds = 1.5
    tap = town.telegram.tap(town.ada, message, text="Start with 7 free days")
    await town.telegram.wait_for(lambda: tap.answered)
    assert not sessions_made(town)


async def test_while_stripe_is_down_the_person_hears_what_to_do_and_can_try_again(town: Town) -> None:
    town.shop.sandbox.stripe.faults.down = True
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "Start with 7 free days")
    await town.reads(town.ada, "Stripe does not answer", "no money has moved", "try again")
    town.shop.sandbox.stripe.faults.down = False
    await town.taps(town.ada, "Try again")
    await town.link(town.ada, "Pay on Stripe")


async def test_i_paid_without_having_paid_says_so_and_keeps_the_link(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "Start with 7 free days")
    url = await town.link(town.ada, "Pay on Stripe")
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "has not confirmed a payment yet")
    assert await town.link(town.ada, "Pay on Stripe") == url


async def test_i_paid_while_stripe_is_away_never_says_that_no_money_has_moved(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "Start with 7 free days")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    town.shop.sandbox.stripe.faults.down = True
    await town.taps(town.ada, "I paid")
    message = await town.reads(town.ada, "can not see yet whether your payment has arrived", "need not pay again")
    assert "no money has moved" not in message.text
    town.shop.sandbox.stripe.faults.clear()
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "You are in")


async def test_who_is_in_is_not_told_to_go_on_choosing(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "Start with 7 free days")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    who = await Subscriber.get(telegram_id=town.ada.id)
    await sync_now(town.shop.ctx, who.id, reason="webhook")
    town.shop.ctx.nudges.outbox.set()
    await town.reads(town.ada, "You are in")
    town.telegram.send(town.ada, "Thank you!")
    await town.reads(town.ada, "did not understand")


async def test_who_has_no_plan_is_shown_the_way_to_one(town: Town) -> None:
    town.telegram.send(town.ada, "/help")
    await town.taps(town.ada, "Manage my plan")
    await town.reads(town.ada, "You have no plan")
    await town.taps(town.ada, "See the plans")
    await town.reads(town.ada, "Choose your plan")


async def test_an_old_button_shows_the_present_truth(town: Town) -> None:
    message = await pay_for(town, "basic")
    made = len(sessions_made(town))
    town.telegram.tap_raw(town.ada, town.ada.id, message, Pay(slug="enterprise").pack())
    await town.reads(town.ada, "Your plan: Basic", "Your free days are running")
    await town.answered(
        town.telegram.tap_raw(town.ada, town.ada.id, message, ShowTier(slug="enterprise").pack()),
    )
    assert len(sessions_made(town)) == made


async def test_a_button_for_a_tier_that_is_gone_changes_nothing(town: Town) -> None:
    town.telegram.start(town.ada)
    message = await town.reads(town.ada, "Hello")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, Pay(slug="platinum").pack())
    await town.reads(town.ada, "not sold any more", "No money has moved")
    assert not sessions_made(town)


async def test_a_deleted_message_can_still_lead_to_the_checkout(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    message = await town.reads(town.ada, "Basic")
    message.deleted = True
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, Pay(slug="basic").pack())
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "You are in")


async def test_a_restart_between_the_details_and_paying_interrupts_nobody(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.reads(town.ada, "Basic")
    await town.restart_bot()
    town.telegram.send(town.ada, "hello?")
    await town.reads(town.ada, "use the buttons above")
    message = next(each for each in town.telegram.messages(town.ada) if each.by_bot)
    town.telegram.tap(town.ada, message, text="Start with 7 free days")
    await town.telegram.wait_for(lambda: any("url" in button for button in town.telegram.buttons(message)))


async def test_back_and_close_lead_out_again(town: Town) -> None:
    town.telegram.send(town.ada, "/subscribe")
    await town.taps(town.ada, "Premium · $250.00 per week")
    await town.taps(town.ada, "‹ Back")
    await town.reads(town.ada, "Choose your plan")
    await town.taps(town.ada, "Close")
    message = await town.reads(town.ada, "Put away")
    assert not town.telegram.buttons(message)


async def test_without_trials_the_price_is_named_on_the_button(tmp_path: Path) -> None:
    async with open_town(tmp_path, trials=False) as town:
        await pay_for(town, "enterprise", button="Subscribe for $500.00 per week")
        await town.reads(town.ada, "You are in", "Enterprise", "$500.00 is paid")


async def pay_for(town: Town, slug: str, *, button: str = "") -> int:
    """Subscribe to the end; give the id of the message that says so."""
    days = {"basic": 7, "premium": 10, "enterprise": 14}[slug]
    town.telegram.start(town.ada, f"tier_{slug}")
    await town.taps(town.ada, button or f"Start with {days} free days")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    return (await town.reads(town.ada, "You are in")).message_id


def sessions_made(town: Town) -> list[str]:
    """Every checkout session that the pretend Stripe was asked for."""
    return [session["id"] for session in town.shop.sandbox.stripe.objects("checkout.session")]
