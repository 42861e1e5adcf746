"""What was seen at Stripe is read back as it was written, from all its tables at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from domain.discount import Discount
from domain.money import Money
from domain.planned_change import PlannedChange
from domain.subscription import Address, Payment, Snapshot, TaxId
from storage import access_decisions
from storage.chats import Chat
from storage.customers import StripeCustomer
from storage.db import rows
from storage.memberships import Membership
from storage.snapshot_rows import write_snapshot
from storage.snapshots import read_snapshot
from storage.standings import read_standing
from storage.subscribers import Subscriber
from tests.support import facts

OFF = (
    Discount(ref="di_1", percent=Decimal("12.5"), ends=facts.NOW),
    Discount(ref="di_2", amount=Money(500, "usd")),
)
PLAN = PlannedChange(
    tier=None, price="price_2", amount=Money(7, "eur"), interval="month", quantity=3, at=facts.NOW + timedelta(days=3)
)
WAITS = replace(PLAN, invoice="in_2")
LATER = facts.NOW + timedelta(days=1, microseconds=12_345)


async def _somebody(telegram_id: int = 1001, ref: str = "cus_1") -> int:
    who = await Subscriber.create(telegram_id=telegram_id, first_name="Ada", created_at=facts.NOW, seen_at=facts.NOW)
    await StripeCustomer.create(subscriber_id=who.id, stripe_id=ref, currency="usd", created_at=facts.NOW)
    return int(who.id)


@pytest.mark.usefixtures("database")
async def test_a_picture_is_read_back_as_it_was_written() -> None:
    key = await _somebody()
    await _somebody(1002, "cus_2")
    odd = facts.subscription(
        ref="sub_2", tier=None, trial_end=LATER, cancel_at=LATER, canceled_at=facts.NOW, ended_at=LATER, discounts=OFF
    )
    odd = replace(odd, item="si_2", items=2, schedule="sub_sched_1", phase_start=LATER, coming=PLAN, waiting=WAITS)
    old = facts.invoice(
        ref="in_2", status="void", subscription=None, paid_at=None, number=None, next_attempt_at=LATER, tax=9
    )
    old = replace(old, pass_tier="basic", pass_days=30)
    tried = (
        facts.failed_payment(
            ref="pi_2", invoice="in_2", attempts=(facts.attempt(at=LATER), facts.attempt(ref="ch_9"))[::-1]
        ),
        facts.payment(
            ref="pi_3",
            invoice="in_2",
            dispute="lost",
            refunds=(facts.refund(amount=1), facts.refund(ref="re_2", status="failed", failure="unknown")),
            disputes=(facts.dispute(status="lost", refundable=True, due_by=None),),
            warnings=(facts.fraud_warning(actionable=False),),
        ),
    )
    somewhere = Address(line1="1 High Street", city="Berlin", postal_code="10115", country="DE")
    tax_id = TaxId(ref="txi_1", kind="eu_vat", value="DE123456789", verification="verified")
    written = facts.snapshot(
        customers=(facts.customer(address=somewhere, locale="de", tax_ids=(tax_id,)),),
        subscriptions=(facts.subscription(), odd),
        invoices=(
            facts.invoice(payments=(facts.payment(),)),
            replace(old, payments=tried, subtotal=15_000, obstacle="failed", credit_notes=(facts.credit_note(),)),
        ),
        fetched_at=LATER,
    )
    await write_snapshot(written)
    assert await read_snapshot(key) == written
    await write_snapshot(written, written)
    assert await read_snapshot(key) == written


@pytest.mark.usefixtures("database")
async def test_what_moved_of_a_payment_is_written_over_what_was_known_and_nothing_that_happened_is_forgotten() -> None:
    key = await _somebody()
    first = _with(facts.payment(refunds=(facts.refund(status="pending"),), attempts=(facts.attempt(),)))
    then = _with(facts.payment(refunds=(facts.refund(), facts.refund(ref="re_2")), attempts=(facts.attempt(),)))
    await write_snapshot(first)
    await write_snapshot(then, first)
    assert await read_snapshot(key) == then


@pytest.mark.usefixtures("database")
async def test_only_what_moved_is_written_and_all_of_it_counts_as_read_just_now() -> None:
    key = await _somebody()
    first = facts.snapshot()
    await write_snapshot(first)
    await rows("UPDATE stripe_invoices SET number = 'somebody else wrote this'")
    then = replace(first, fetched_at=LATER, subscriptions=(facts.subscription(quantity=2),))
    await write_snapshot(then, first)
    read = await read_snapshot(key)
    assert read is not None
    assert (read.fetched_at, read.subscriptions) == (LATER, then.subscriptions)
    assert [row.number for row in read.invoices] == ["somebody else wrote this"]
    await write_snapshot(then, read)
    assert await read_snapshot(key) == then


def _with(payment: Payment) -> Snapshot:
    return facts.snapshot(invoices=(facts.invoice(payments=(payment,)),))


@pytest.mark.usefixtures("database")
async def test_a_card_that_was_taken_away_is_read_no_more() -> None:
    key = await _somebody()
    await write_snapshot(facts.snapshot())
    await write_snapshot(facts.snapshot(payment_methods=()))
    read = await read_snapshot(key)
    assert read is not None
    assert read.payment_methods == ()


@pytest.mark.usefixtures("database")
async def test_without_a_customer_there_is_no_picture_and_with_nothing_else_its_time_is_the_customers() -> None:
    assert await read_snapshot(404) is None
    read = await read_snapshot(await _somebody())
    assert read is not None
    assert (read.fetched_at, read.subscriptions, read.invoices) == (facts.NOW, (), ())


@pytest.mark.usefixtures("database")
async def test_a_standing_has_the_last_decision_and_every_door_with_who_is_inside() -> None:
    key, other = await _somebody(), await _somebody(1002, "cus_2")
    await write_snapshot(facts.snapshot())
    await access_decisions.record(key, facts.access(), now=facts.NOW, fetched_at=facts.NOW)
    for number, slug in enumerate(("lounge", "briefings", None)):
        chat = await Chat.create(
            slug=slug, telegram_id=-number - 1, kind="channel", title=f"Room {number}", updated_at=facts.NOW
        )
        await Membership.create(subscriber_id=key if number == 0 else other, chat_id=chat.id, actual="member")
    found = await read_standing(key)
    assert (found.snapshot, found.previous, found.checkout) == (facts.snapshot(), facts.access(), None)
    assert [(door.slug, door.member) for door in found.doors] == [("lounge", True), ("briefings", False)]
    assert [door.title for door in found.doors_to(("briefings",))] == ["Room 1"]
