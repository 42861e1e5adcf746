"""An admin's money buttons on a phone: seen before, done once, and safe against old taps and wrong sums."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from billing.read_money import MoneyCard
from billing.resolve_events import resolve_due
from billing.sync import sync_now
from bot.money_callbacks import GiveBackNow, StopFraud
from bot.screens.admin_money import money_card
from bot.words import Words
from domain.money import Money
from locales import FOLDER
from sandbox.stripe.triggers import dispute, refund, warn_of_fraud
from storage.outbox import OutboxNotice
from storage.subscribers import Subscriber
from tests.billing.lane import open_intake
from tests.bot.conftest import Town, until_so
from tests.support import facts

WEEK, HOUR = 7 * 86_400, 3_600


def charge_of(town: Town) -> dict[str, Any]:
    charge: dict[str, Any] = town.shop.sandbox.stripe.objects("charge")[-1]
    return charge


async def open_money(town: Town) -> None:
    town.telegram.send(town.admin, f"/admin find {town.ada.id}")
    await town.reads(town.admin, "@ada", "Access:")
    await town.taps(town.admin, "Money")
    await town.reads(town.admin, "Money of Ada")


async def look(town: Town) -> None:
    await sync_now(town.shop.ctx, (await Subscriber.get(telegram_id=town.ada.id)).id, reason="test")


async def test_a_sum_that_can_not_be_read_or_is_too_much_moves_nothing_and_is_asked_again_f3(paid: Town) -> None:
    town = paid
    await open_money(town)
    await town.taps(town.admin, "Give back $150.00")
    await town.taps(town.admin, "Another sum")
    await town.reads(town.admin, "$150.00 are left")
    town.telegram.send(town.admin, "much")
    await town.reads(town.admin, "can not read that sum", "Nothing was done")
    town.telegram.send(town.admin, "1,000")
    await town.quiet()
    assert not any("$1.00" in one.text for one in town.telegram.messages(town.admin)), "a thousand is not one"
    town.telegram.send(town.admin, "150.01")
    await town.reads(town.admin, "not between nothing and the $150.00", "No money has moved")
    await town.taps(town.admin, "‹ Back")
    await town.taps(town.admin, "Give back $150.00")
    assert town.shop.sandbox.stripe.objects("refund") == []


async def test_an_admin_gives_a_typed_part_back_after_seeing_what_it_does_f3(paid: Town) -> None:
    town = paid
    await open_money(town)
    await town.taps(town.admin, "Give back $150.00")
    await town.reads(
        town.admin, "Give $150.00 of $150.00", "Access now: full", "Access then: none", "not ended by this"
    )
    await town.taps(town.admin, "Another sum")
    await town.reads(town.admin, "$150.00 are left")
    town.telegram.send(town.admin, "40,50")
    asked = await town.reads(town.admin, "Give $40.50 of $150.00", "Access stays as it is: full")
    await town.taps(town.admin, "Yes, give back $40.50")
    await town.reads(town.admin, "$40.50 goes back to Ada")
    await town.reads(town.ada, "$40.50 of your payment for Basic went back")
    old = GiveBackNow(payment=charge_of(town)["payment_intent"], amount=4_050, was=0)
    town.telegram.tap_raw(town.admin, town.admin.id, asked.message_id, old.pack())
    await town.reads(town.admin, "Things have changed")
    assert [one["amount"] for one in town.shop.sandbox.stripe.objects("refund")] == [4_050]


async def test_every_try_can_be_read_with_its_time_and_what_the_bank_said(paid: Town) -> None:
    town = paid
    await pass_to_debt(town)
    await open_money(town)
    tried = [one["id"] for one in town.shop.sandbox.stripe.objects("charge")]
    await town.reads(town.admin, "Every try, newest first", "insufficient_funds", "succeeded", *tried)


async def test_an_admin_forgives_a_debt_after_seeing_what_stripe_then_does_e15(paid: Town) -> None:
    town = paid
    await pass_to_debt(town)
    await open_money(town)
    await town.taps(town.admin, "Forgive $150.00")
    await town.reads(
        town.admin, "Ada owes $150.00", "Stripe then calls the plan active", "Access then: none", "as a loss"
    )
    await town.taps(town.admin, "Take the invoice back")
    await town.reads(town.admin, "$150.00 of Ada is forgiven")
    assert [one["status"] for one in town.shop.sandbox.stripe.objects("invoice")] == ["paid", "void"]


async def test_an_admin_gives_credit_and_the_person_is_told(paid: Town) -> None:
    town = paid
    await open_money(town)
    await town.taps(town.admin, "Give credit")
    await town.reads(town.admin, "How much credit, in USD?")
    town.telegram.send(town.admin, "12.50")
    await town.taps(town.admin, "Yes, give $12.50 of credit")
    await town.reads(town.admin, "has $12.50 more of credit")
    await town.reads(town.ada, "You have $12.50 of credit now")
    [moved] = town.shop.sandbox.stripe.objects("customer_balance_transaction")
    assert moved["amount"] == -1_250


async def test_a_warning_of_fraud_is_stopped_by_one_tap_h12(paid: Town) -> None:
    town = paid
    await told_of(town, "radar.early_fraud_warning.created")
    message = await town.reads(town.admin, "The bank warns of fraud", "150.00 USD", str(town.ada.id))
    await town.taps(town.admin, "Give back, end, and sell no more")
    await town.reads(town.admin, "$150.00 goes back", "The plan is ended", "can buy nothing more")
    await town.reads(town.ada, "is not open any more")
    stop = StopFraud(payment=charge_of(town)["payment_intent"]).pack()
    town.telegram.tap_raw(town.admin, town.admin.id, message.message_id, stop)
    await town.reads(town.admin, "Nothing (more) can go back")
    assert len(town.shop.sandbox.stripe.objects("refund")) == 1
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "Subscribe for $150.00 per week")
    await town.reads(town.ada, "I can not sell you anything", "No money has moved")
    await open_money(town)
    await town.taps(town.admin, "Sell to them again")
    await town.reads(town.admin, "Money of Ada", "$150.00 went back")
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "Subscribe for $150.00 per week")
    await town.link(town.ada, "Pay on Stripe")


async def test_a_dispute_is_told_with_its_reason_its_last_day_and_stripes_page_f4(paid: Town) -> None:
    town = paid
    dispute(town.shop.sandbox.stripe.books, charge_of(town), reason="product_not_received")
    await look(town)
    await town.reads(
        town.admin, "Dispute:", "150.00 USD", "product_not_received", "needs_response", "can be answered until"
    )
    [made] = town.shop.sandbox.stripe.objects("dispute")
    where = await town.link(town.admin, "Open it in Stripe’s Dashboard")
    assert where == f"https://dashboard.stripe.com/test/disputes/{made['id']}"


async def test_an_inquiry_can_be_ended_by_giving_the_payment_back(paid: Town) -> None:
    town = paid
    dispute(town.shop.sandbox.stripe.books, charge_of(town), status="warning_needs_response")
    await look(town)
    await town.reads(town.admin, "Dispute:", "the bank only asks")
    await town.taps(town.admin, "Give it back")
    await town.taps(town.admin, "Yes, give back $150.00")
    await town.reads(town.admin, "$150.00 goes back to Ada")


async def test_what_was_paid_too_late_can_be_given_back_from_its_alert_d22(paid: Town) -> None:
    town = paid
    await pass_to_debt(town)
    [row] = town.shop.sandbox.stripe.objects("subscription")
    await town.shop.ctx.work.delete(f"/v1/subscriptions/{row['id']}")
    await look(town)
    town.shop.sandbox.clock.move(HOUR)
    bill = town.shop.sandbox.stripe.objects("invoice")[-1]
    await town.shop.ctx.work.post(f"/v1/invoices/{bill['id']}/pay")
    await look(town)
    await town.reads(town.admin, "Paid too late", str(town.ada.id))
    await town.taps(town.admin, "Give it back")
    await town.reads(town.admin, "Give $150.00 of $150.00", "Access stays as it is: none")
    await town.taps(town.admin, "Yes, give back $150.00")
    await town.reads(town.admin, "$150.00 goes back to Ada")
    assert charge_of(town)["refunded"]


async def test_a_refund_that_failed_leads_to_the_persons_money(paid: Town) -> None:
    town = paid
    made = refund(town.shop.sandbox.stripe.books, charge_of(town), amount=1_000)
    town.shop.sandbox.stripe.books.change(made, "refund.failed", status="failed", failure_reason="unknown")
    await look(town)
    await town.reads(town.admin, "A refund failed", "10.00 USD", str(town.ada.id))
    await town.taps(town.admin, "Money")
    await town.reads(town.admin, "Money of Ada")


async def test_the_oldest_bill_is_paid_first_and_all_that_are_open_are_named_e10(paid: Town) -> None:
    town = paid
    await pass_to_debt(town)
    town.shop.sandbox.stripe.next_charges.decline(1)
    town.shop.sandbox.clock.move(WEEK)
    await town.shop.sandbox.stripe.run_due()
    await look(town)
    await town.reads(town.ada, "did not go through")
    await town.still(town.ada)
    town.telegram.send(town.ada, "/billing_status")
    await town.reads(town.ada, "Your plan: Basic")  # the notice has such a button, too
    await town.taps(town.ada, "Pay now")
    await town.reads(town.ada, "the oldest open invoice, over $150.00", "One more invoice is open", "• $150.00 since")
    oldest = next(one for one in town.shop.sandbox.stripe.objects("invoice") if one["status"] == "open")
    assert await town.link(town.ada, "Open the invoice") == oldest["hosted_invoice_url"]


async def test_who_blocked_the_bot_in_debt_is_listed_tried_once_and_reached_again_e13(paid: Town) -> None:
    town = paid
    town.telegram.block_bot(town.ada)
    await pass_to_debt(town)

    async def marked() -> bool:
        return (await Subscriber.get(telegram_id=town.ada.id)).reach == "blocked"

    await until_so(marked)
    (waits,) = await OutboxNotice.filter(chat_id=town.ada.id, state__in=["owed", "sending", "unknown"])
    assert (waits.kind, waits.state, waits.attempts) == ("payment_failed", "owed", 1)
    town.telegram.send(town.admin, "/admin")
    await town.taps(town.admin, "Unreachable")
    await town.reads(town.admin, "Ada: they blocked me", "@example.com")
    town.telegram.unblock_bot(town.ada)
    town.telegram.start(town.ada)

    async def reached() -> bool:
        return (await Subscriber.get(telegram_id=town.ada.id)).reach == "open"

    await until_so(reached)
    await town.telegram.wait_for(lambda: any("did not go through" in m.text for m in town.telegram.messages(town.ada)))
    town.telegram.send(town.admin, "/admin")
    await town.taps(town.admin, "Unreachable")
    await town.reads(town.admin, "Nobody.")


def test_two_payments_of_one_sum_have_two_buttons_with_their_days() -> None:
    noon = datetime(2026, 12, 5, 12, 5, tzinfo=UTC)
    days = [timedelta(0), timedelta(hours=2), timedelta(days=7)]
    paid = tuple(
        (facts.invoice(), facts.payment(ref=f"pi_{one.days}_{one.seconds}", created=noon - one)) for one in days
    )
    other = facts.invoice(), facts.payment(ref="pi_other", amount=Money(25_000, "usd"), created=noon)
    owed = tuple(facts.invoice(ref=f"in_{one.days}", status="open", created=noon - one) for one in days[1:])
    card = MoneyCard(person=facts.known(), paid=(*paid, other), owed=owed, tries=(), barred=False)
    keyboard = money_card(Words(FOLDER).speak("en"), card).keyboard
    assert keyboard is not None
    assert [row[0].text for row in keyboard.inline_keyboard[:-2]] == [
        "Give back $150.00 · 5 Dec, 12:05",
        "Give back $150.00 · 5 Dec, 10:05",
        "Give back $150.00 · 28 Nov",
        "Give back $250.00",
        "Forgive $150.00 · 5 Dec",
        "Forgive $150.00 · 28 Nov",
    ]
    far = money_card(Words(FOLDER).speak("en"), card, zone=ZoneInfo("Pacific/Auckland")).keyboard
    assert far is not None
    assert far.inline_keyboard[0][0].text == "Give back $150.00 · 6 Dec"


async def pass_to_debt(town: Town) -> None:
    """The renewal is refused, and stays open."""
    stripe = town.shop.sandbox.stripe
    stripe.dashboard.retry_days, stripe.dashboard.after_retries = (), "past_due"
    stripe.next_charges.decline(1)
    town.shop.sandbox.clock.move(WEEK + 2 * HOUR)
    await stripe.run_due()
    await look(town)


async def told_of(town: Town, kind: str) -> None:
    warn_of_fraud(town.shop.sandbox.stripe.books, charge_of(town))
    async with open_intake(town.shop) as bring:
        await bring([one for one in town.shop.sandbox.stripe.events if one["type"] == kind])
    await resolve_due(town.shop.ctx)
    await town.shop.settle()
