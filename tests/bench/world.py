"""The core as the program builds it, without Telegram and perhaps without Stripe, and people in its database."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from billing.context import Context
from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from jobs.clock import MovableClock
from storage import access_decisions, db
from storage.chats import Chat
from storage.customers import StripeCustomer
from storage.memberships import Membership
from storage.migrate import migrate
from storage.snapshot_rows import write_snapshot
from storage.subscribers import Subscriber
from tests.bench.events import SECRET, customer
from tests.support import facts
from tests.support.edge import real_ms
from tests.support.shop import catalogue

if TYPE_CHECKING:
    from domain.subscription import Invoice, Snapshot

NOBODY = "http://127.0.0.1:9"
_TELEGRAM = 10_000  # the first of them; Stripe's customers count from nothing
_OTHERS, _AT_ONCE = 1_000_000, 500
_TITLE, _WEEK = "Retainer lounge", timedelta(days=7)


def context(stripe_base: str = NOBODY) -> Context:
    """What every verb is given; the real clock."""
    limiter = Limiter(1_000)
    connection = Connection(key="sk_test_sandbox", base=stripe_base, timeout=5, patience=10, retries=1)
    return Context(
        clock=MovableClock(real_ms),
        catalogue=catalogue(trials=False),
        people=Gateway(connection, limiter),
        work=Gateway(connection, limiter),
        public_url=NOBODY,
        bot_link="https://t.me/bench_bot",
        admin_ids=frozenset({9001}),
        owner=secrets.token_hex(4),
        livemode=False,
        secret=secrets.token_bytes(32),
        webhook_secrets=(SECRET,),
    )


async def open_migrated(url: str) -> None:
    """The database, brought to this version."""
    await migrate(url)
    await db.open_database(url)


async def settle_people(count: int, *, weeks: int) -> list[int]:
    """People who have paid for so many weeks and are in their chat; give their numbers at Telegram."""
    now = datetime.now(UTC)
    async with db.transaction():
        keys = await _arrive("Ada", range(count), now)
        if weeks:
            await _let_them_pay(keys, weeks, now)
    return [_TELEGRAM + number for number in range(count)]


async def settle_others(count: int) -> None:
    """People who have paid for this week and ask nothing: what a large shop's tables hold beside those who ask."""
    now = datetime.now(UTC)
    for first in range(0, count, _AT_ONCE):
        numbers = range(_OTHERS + first, _OTHERS + min(first + _AT_ONCE, count))
        async with db.transaction():
            await _arrive("Bea", numbers, now)
            await write_snapshot(_together([_picture(number, 1, now) for number in numbers]))


async def _arrive(name: str, numbers: range, now: datetime) -> list[int]:
    """Somebody of each number, with a customer at Stripe; give our own keys, in their order."""
    known = [_TELEGRAM + number for number in numbers]
    people = [Subscriber(telegram_id=one, first_name=name, created_at=now, seen_at=now) for one in known]
    await Subscriber.bulk_create(people)
    these = Subscriber.filter(telegram_id__gte=known[0], telegram_id__lte=known[-1])
    keys = [row.id for row in await these.order_by("telegram_id")]
    await StripeCustomer.bulk_create(
        [
            StripeCustomer(subscriber_id=key, stripe_id=customer(number), currency="usd", created_at=now)
            for key, number in zip(keys, numbers, strict=True)
        ]
    )
    return keys


def _together(pictures: list[Snapshot]) -> Snapshot:
    """Several people's facts in one picture, which is written in as many statements as one person's."""
    return replace(
        pictures[0],
        customers=tuple(row for one in pictures for row in one.customers),
        subscriptions=tuple(row for one in pictures for row in one.subscriptions),
        invoices=tuple(row for one in pictures for row in one.invoices),
        payment_methods=tuple(row for one in pictures for row in one.payment_methods),
    )


async def _let_them_pay(keys: list[int], weeks: int, now: datetime) -> None:
    room = await Chat.create(
        slug="lounge", telegram_id=-100_1, kind="supergroup", title=_TITLE, invite_link=NOBODY, updated_at=now
    )
    for number, key in enumerate(keys):
        picture = _picture(number, weeks, now)
        await write_snapshot(picture)
        access = facts.access(until=picture.subscriptions[0].period_end, subscription=picture.subscriptions[0].ref)
        await access_decisions.record(key, access, now=now, fetched_at=now)
    await Membership.bulk_create(
        [Membership(subscriber_id=key, chat_id=room.id, wanted=True, actual="member") for key in keys]
    )


def _picture(number: int, weeks: int, now: datetime) -> Snapshot:
    ref, begun = customer(number), now - timedelta(days=3)
    row = facts.subscription(
        ref=f"sub_{number}",
        customer=ref,
        period_start=begun,
        period_end=begun + _WEEK,
        latest_invoice=f"in_{number}_0",
        default_payment_method=f"pm_{number}",
    )
    return facts.snapshot(
        subscriptions=(row,),
        invoices=tuple(_invoice(f"{number}_{week}", row.ref, ref, begun - week * _WEEK) for week in range(weeks)),
        fetched_at=now,
        customers=(facts.customer(ref=ref),),
        payment_methods=(facts.payment_method(ref=f"pm_{number}", customer=ref),),
    )


def _invoice(name: str, subscription: str, ref: str, begun: datetime) -> Invoice:
    paid = facts.payment(ref=f"pi_{name}", invoice=f"in_{name}", created=begun, charge=f"ch_{name}")
    made = facts.invoice(ref=f"in_{name}", customer=ref, subscription=subscription, created=begun, paid_at=begun)
    return replace(made, period_start=begun, period_end=begun + _WEEK, payments=(paid,), number=f"R-{name}")
