"""A renewal is told before it comes: once per period and sum, at the right time, and only while it is still true."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from domain.access import Level
from domain.change import DisputeMoved
from domain.discount import Discount
from domain.money import Money
from domain.payment import Dispute
from domain.planned_change import PlannedChange
from domain.react import Ahead, react
from domain.reaction import Reactions
from domain.subscription import Snapshot, Subscription
from domain.topic import TOPICS, is_wanted, topic_of
from domain.upcoming_charge import foretell, still_comes
from tests.support.facts import DAY, NOW, access, invoice, known, payment, snapshot, subscription, unpaid

MONTH = subscription(interval="month", period_start=NOW - 3 * DAY, period_end=NOW + 27 * DAY)
WEEK = timedelta(days=7)
PLANNED = PlannedChange(
    tier="premium", price="p", amount=Money(7_000, "usd"), interval="month", quantity=1, at=NOW + 27 * DAY
)


def row(**facts: Any) -> Subscription:  # noqa: ANN401  # any field of a subscription
    return subscription(
        **{"interval": "month", "period_start": MONTH.period_start, "period_end": MONTH.period_end, **facts}
    )


def seen(one: Subscription, **facts: Any) -> Snapshot:  # noqa: ANN401
    return snapshot(**{"subscriptions": (one,), "invoices": (invoice(),), "fetched_at": NOW, **facts})


def planned(picture: Snapshot, ahead: timedelta = WEEK) -> Reactions:
    owed = Reactions()
    foretell(owed, picture, ahead)
    return owed


def test_a_months_charge_is_told_a_week_before_with_its_sum() -> None:
    (notice,) = planned(seen(row())).notices
    assert notice.due == MONTH.period_end - WEEK
    assert notice.fact == f"upcoming_charge:sub_1:{MONTH.period_end.isoformat()}:15000usd"
    assert notice.details["price"] == {"amount": 15_000, "currency": "usd"}
    assert (notice.details["tier"], notice.details["interval"], notice.details["taxed"]) == ("basic", "month", False)


def test_a_weeks_charge_is_told_in_its_last_third() -> None:
    (notice,) = planned(seen(subscription())).notices
    assert notice.due == NOW + 4 * DAY - WEEK / 3


@pytest.mark.parametrize(
    ("one", "amount"),
    [
        (row(discounts=(Discount(ref="di_1", percent=Decimal(20)),)), 12_000),
        (row(discounts=(Discount(ref="di_1", percent=Decimal(20), ends=NOW + 20 * DAY),)), 15_000),
        (row(coming=PLANNED), 7_000),
    ],
    ids=["discount", "discount that ends before", "a smaller plan is planned"],
)
def test_the_sum_is_what_will_be_charged(one: Subscription, amount: int) -> None:
    (notice,) = planned(seen(one)).notices
    assert notice.details["price"]["amount"] == amount


def test_a_change_that_comes_in_a_later_period_leaves_the_next_charge_as_it_is() -> None:
    far = replace(PLANNED, amount=Money(99_900, "usd"), interval="year", at=NOW + 90 * DAY)
    one = row(coming=far)
    (notice,) = planned(seen(one)).notices
    assert (notice.details["tier"], notice.details["interval"]) == ("basic", "month")
    assert notice.details["price"] == {"amount": 15_000, "currency": "usd"}
    assert still_comes(seen(one), notice.details, now=notice.due or NOW)
    (said,) = planned(seen(row(coming=PLANNED))).notices
    assert (said.details["tier"], said.details["price"]["amount"]) == ("premium", 7_000)


def test_tax_on_top_is_said_where_the_last_bill_had_it() -> None:
    on_top = invoice(tax=2_850, subtotal=15_000, total=Money(17_850, "usd"))
    within = invoice(tax=2_395, subtotal=15_000)
    assert [planned(seen(row(), invoices=(bill,))).notices[0].details["taxed"] for bill in (on_top, within)] == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    "one",
    [
        row(status="trialing"),
        row(status="past_due"),
        row(status="paused"),
        row(cancel_at=NOW + 27 * DAY),
        row(paused_collection="void"),
        row(discounts=(Discount(ref="di_1", percent=Decimal(100)),)),
        row(items=2),
        row(period_end=NOW + 2 * DAY, period_start=NOW - 28 * DAY),
    ],
    ids=["free days", "owed", "paused", "ends", "rests", "nothing to pay", "an add-on beside it", "too late to tell"],
)
def test_where_no_charge_comes_or_its_sum_is_not_known_none_is_told(one: Subscription) -> None:
    assert planned(seen(one)).notices == []


def test_nothing_is_told_while_a_bill_is_open_or_where_the_operator_wants_none() -> None:
    assert planned(seen(row(), invoices=(unpaid(),))).notices == []
    assert planned(seen(row()), timedelta(0)).notices == []


def test_nothing_is_told_while_the_newest_bill_waits_for_an_address_but_for_an_older_one_that_does() -> None:
    waits = {"status": "draft", "paid": 0, "waited": True, "obstacle": "customer_tax_location_invalid"}
    newest = invoice(ref="in_2", created=NOW - DAY, **waits)
    older = invoice(ref="in_0", created=NOW - 10 * DAY, **waits)
    assert planned(seen(row(), invoices=(newest, invoice()))).notices == []
    assert len(planned(seen(row(), invoices=(invoice(), older))).notices) == 1


def test_every_look_plans_it_and_it_is_one_fact() -> None:
    ahead = Ahead(upcoming=WEEK)
    owed = [
        react([], subscriber=known(), before=access(), access=access(), snapshot=picture, ahead=ahead)
        for picture in (seen(row()), seen(row(), fetched_at=NOW + DAY))
    ]
    assert owed[0].notices[-1].fact == owed[1].notices[-1].fact


@pytest.mark.parametrize(
    ("one", "later", "true"),
    [
        (row(), 20, True),
        (row(), 27, False),
        (row(cancel_at=NOW + 27 * DAY), 20, False),
        (row(amount=Money(20_000, "usd")), 20, False),
        (row(period_end=NOW + 58 * DAY), 20, False),
        (row(status="canceled"), 20, False),
        (row(items=2), 20, False),
        (row(coming=PLANNED), 20, False),
        (row(coming=replace(PLANNED, at=NOW + 58 * DAY)), 20, True),
    ],
    ids=[
        "as planned",
        "its moment has come",
        "cancelled",
        "dearer now",
        "renewed already",
        "over",
        "more is billed with it",
        "another plan comes with it",
        "another plan comes after it",
    ],
)
def test_it_is_held_against_the_facts_when_it_is_due(one: Subscription, later: int, true: bool) -> None:  # noqa: FBT001
    (notice,) = planned(seen(row())).notices
    assert still_comes(seen(one), notice.details, now=NOW + later * DAY) is true
    assert still_comes(None, notice.details, now=NOW) is False


@pytest.mark.parametrize(
    ("kind", "interval", "topic"),
    [
        ("upcoming_charge", "day", "upcoming_week"),
        ("upcoming_charge", "week", "upcoming_week"),
        ("upcoming_charge", "month", "upcoming_month"),
        ("upcoming_charge", "year", None),
        ("receipt", None, "receipts"),
        ("trial_needs_card", None, "trial"),
        ("trial_ending", None, None),
        ("win_back", None, "offers"),
        ("payment_failed", None, None),
        ("access_closed", None, None),
    ],
)
def test_each_notice_hangs_on_its_switch_or_on_none(kind: str, interval: str | None, topic: str | None) -> None:
    found = topic_of(kind, {"interval": interval})
    assert (found.name if found else None) == topic


def test_a_weeks_charge_is_for_those_who_ask_and_everything_else_for_those_who_do_not_say_no() -> None:
    assert {name for name, topic in TOPICS.items() if not is_wanted(topic, None)} == {"upcoming_week"}
    assert is_wanted(TOPICS["upcoming_week"], {"upcoming_week": True})
    assert not is_wanted(TOPICS["receipts"], {"receipts": False})
    assert is_wanted(None, {"receipts": False})


@pytest.mark.parametrize(
    ("status", "outcome"),
    [("needs_response", "open"), ("under_review", "open"), ("won", "won"), ("lost", "lost"), ("warning_closed", None)],
)
def test_a_dispute_is_told_its_person_when_it_takes_money_and_when_it_is_over(status: str, outcome: str | None) -> None:
    one = Dispute(ref="du_1", charge="ch_1", status=status, amount=15_000, reason="fraudulent", created=NOW)
    change = DisputeMoved(invoice(), payment(), one)
    closed = access(level=Level.NONE, reason="payment.disputed")
    owed = react([change], subscriber=known(), before=closed, access=closed, snapshot=seen(row()))
    told = [notice for notice in owed.notices if notice.kind == "disputed"]
    assert [notice.fact for notice in told] == ([f"disputed:du_1:{outcome}"] if outcome else [])
    assert all(notice.details["stays"] is False for notice in told)


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("payment.given_up", ["plan_given_up:sub_1:in_1"]),
        ("subscription.paused_unpaid", ["plan_given_up:sub_1:in_1"]),
        ("subscription.ended", []),
    ],
)
def test_whose_time_to_pay_is_over_hears_so_after_the_doors_had_closed(reason: str, told: list[str]) -> None:
    restricted = access(level=Level.RESTRICTED, reason="payment.failed_long")
    over = access(level=Level.NONE, reason=reason, until=None)
    picture = seen(row(status="past_due"), invoices=(unpaid(),))
    owed = react([], subscriber=known(), before=restricted, access=over, snapshot=picture)
    assert [notice.fact for notice in owed.notices] == told
