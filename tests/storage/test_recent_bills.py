"""A command reads the bills that may still matter, and as many of them after five years as after five weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from domain.subscription import Snapshot
from storage.customers import StripeCustomer
from storage.snapshot_rows import write_snapshot
from storage.snapshots import read_snapshot
from storage.standings import read_standing
from storage.subscribers import Subscriber
from tests.support import facts

if TYPE_CHECKING:
    from domain.subscription import Invoice

pytestmark = pytest.mark.usefixtures("database")
WEEK = timedelta(days=7)


async def _kept(*bills: Invoice, **changed: object) -> set[str]:
    """Which of these bills are read for how somebody stands; all of them are written."""
    who = await Subscriber.create(telegram_id=1001, first_name="Ada", created_at=facts.NOW, seen_at=facts.NOW)
    await StripeCustomer.create(subscriber_id=who.id, stripe_id="cus_1", currency="usd", created_at=facts.NOW)
    await write_snapshot(facts.snapshot(subscriptions=(facts.subscription(**changed),), invoices=bills))
    whole, short = await read_snapshot(who.id), (await read_standing(who.id)).snapshot
    assert whole is not None
    assert short is not None
    assert {row.ref for row in whole.invoices} == {row.ref for row in bills}
    assert replace(short, invoices=()) == replace(whole, invoices=())
    assert [row for row in whole.invoices if row.ref in _refs(short)] == list(short.invoices), (
        "what is kept is kept whole"
    )
    return _refs(short)


def _refs(snapshot: Snapshot) -> set[str]:
    return {row.ref for row in snapshot.invoices}


def bill(week: int, **changed: object) -> Invoice:
    """The bill of so many weeks ago, paid unless it is said otherwise."""
    begun, ref = facts.NOW - timedelta(days=3) - week * WEEK, f"in_{week + 1}"
    made = facts.invoice(
        ref=ref,
        created=begun,
        period_start=begun,
        period_end=begun + WEEK,
        payments=(
            facts.payment(
                ref=f"pi_{week}", invoice=ref, charge=f"ch_{week}", attempts=(facts.attempt(ref=f"ch_{week}"),)
            ),
        ),
    )
    return replace(made, **changed)  # type: ignore[arg-type]


async def test_of_a_year_that_was_paid_in_order_only_the_present_week_is_read() -> None:
    assert await _kept(*(bill(week) for week in range(52))) == {"in_1"}


async def test_the_newest_paid_one_is_read_also_where_everything_after_it_is_unpaid() -> None:
    unpaid = [bill(week, status="open", paid=0, paid_at=None, payments=()) for week in range(2)]
    assert await _kept(*unpaid, *(bill(week) for week in range(2, 6))) == {"in_1", "in_2", "in_3"}


@pytest.mark.parametrize("status", ["draft", "open", "uncollectible", "void"])
async def test_whatever_was_not_paid_is_read_however_old_it_is(status: str) -> None:
    old = bill(9, status=status, paid=0, paid_at=None)
    assert await _kept(bill(0), bill(1), old) == {"in_1", "in_10"}


async def test_money_that_came_back_is_read_however_old_it_is_and_hides_no_other_that_stayed() -> None:
    refunded = bill(0, payments=(facts.payment(ref="pi_0", refunded=15_000),))
    disputed = bill(6, payments=(facts.payment(ref="pi_6", invoice="in_7", dispute="won"),))
    assert await _kept(refunded, bill(1), bill(2), disputed) == {"in_1", "in_2", "in_7"}


async def test_each_pass_is_read_since_one_begins_where_the_one_before_it_ends() -> None:
    passes = [
        bill(week, subscription=None, billing_reason="manual", pass_tier="basic", pass_days=30) for week in (1, 2, 3)
    ]
    assert await _kept(bill(0), *passes) == {"in_1", "in_2", "in_3", "in_4"}


async def test_a_bill_that_reaches_into_the_present_period_is_read_also_where_a_newer_one_is_paid() -> None:
    longer = bill(3, period_end=facts.NOW + WEEK)
    assert await _kept(bill(0), bill(1), longer) == {"in_1", "in_4"}


async def test_an_extra_bill_hides_no_bill_for_a_period() -> None:
    extra = bill(1, billing_reason="manual")
    assert await _kept(extra, bill(2), bill(3), latest_invoice=None) == {"in_2", "in_3"}
