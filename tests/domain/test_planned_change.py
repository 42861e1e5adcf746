"""What a subscription is to become is read from its pending update and from its schedule, and a bill that it waits for is no debt."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.dunning import debts
from domain.money import Money
from domain.plan_news import ChangeExpired, ChangeUndone, plan_news
from domain.planned_change import PlannedChange
from domain.subscription import Payment
from tests.domain.test_projection import look
from tests.support import facts
from tests.support.facts import DAY, HOUR, NOW
from tests.support.stripe_json import Json, at, item_json, price_json, subscription_json

CHANGE = PlannedChange(
    tier="premium",
    price="price_premium",
    amount=Money(45_000, "usd"),
    interval="week",
    quantity=1,
    at=NOW + 23 * HOUR,
    invoice="in_2",
)
PREMIUM = price_json(id="price_premium", product="retainer_premium", unit_amount=45_000)


def schedule_json(*phases: Json, **fields: object) -> Json:
    now = {"start_date": at(days=-3), "end_date": at(days=4)}
    first = {**now, "items": [{"price": price_json(), "quantity": 1}]}
    return {
        "id": "sub_sched_1",
        "status": "active",
        "current_phase": now,
        "phases": [first, *phases],
        **fields,
    }


def later(price: Json, quantity: int | None = 1) -> Json:
    items = [{"price": price, "quantity": quantity}]
    return {"start_date": at(days=4), "end_date": at(days=5), "items": items}


def test_a_change_that_waits_is_read_with_the_bill_and_the_time_that_it_has() -> None:
    pending = {"expires_at": at(hours=23), "subscription_items": [item_json(price=PREMIUM, quantity=2)]}
    (row,) = look(subscriptions=[subscription_json(pending_update=pending, latest_invoice="in_2")]).subscriptions
    assert row.waiting == PlannedChange(
        tier="premium",
        price="price_premium",
        amount=Money(90_000, "usd"),
        interval="week",
        quantity=2,
        at=NOW + 23 * HOUR,
        invoice="in_2",
    )
    assert (row.tier, row.item, row.coming) == ("basic", "si_1", None)


def test_what_the_next_phase_of_a_schedule_changes_is_to_come() -> None:
    (row,) = look(subscriptions=[subscription_json(schedule=schedule_json(later(PREMIUM)))]).subscriptions
    assert row.coming is not None
    assert (row.schedule, row.coming.tier, row.coming.at, row.coming.invoice) == (
        "sub_sched_1",
        "premium",
        NOW + 4 * DAY,
        None,
    )


@pytest.mark.parametrize(
    "schedule",
    [
        schedule_json(),
        schedule_json(later(price_json())),
        schedule_json(later(price_json(), None)),
        schedule_json(later(PREMIUM), status="released"),
        schedule_json(later({**PREMIUM}), current_phase={"start_date": at(days=4), "end_date": at(days=5)}),
        "sub_sched_1",
    ],
    ids=["one phase", "the same", "no quantity", "released", "begun", "not opened"],
)
def test_a_schedule_that_changes_nothing_more_brings_nothing(schedule: Json | str) -> None:
    (row,) = look(subscriptions=[subscription_json(schedule=schedule)]).subscriptions
    assert (row.schedule, row.coming) == ("sub_sched_1", None)


def test_a_bill_that_only_a_change_waits_for_is_no_debt_d5() -> None:
    row = facts.subscription(waiting=CHANGE, latest_invoice="in_2")
    bill = facts.unpaid(ref="in_2", billing_reason="subscription_update", created=NOW, payments=(failed(),))
    waits = facts.snapshot((row,), (facts.invoice(), bill))
    assert waits.invoices_of(row) == (facts.invoice(),)
    assert debts(waits, facts.policy()) == ()
    dropped = replace(waits, subscriptions=(replace(row, waiting=None),))
    assert [debt.bills for debt in debts(dropped, facts.policy())] == [(bill,)]


@pytest.mark.parametrize(
    ("early", "news"),
    [
        (-HOUR, ChangeExpired),
        (timedelta(), ChangeExpired),
        (timedelta(seconds=45), ChangeExpired),
        (HOUR, ChangeUndone),
    ],
    ids=["later", "just then", "while somebody was looking", "long before"],
)
def test_a_change_that_was_gone_at_its_time_was_not_paid_and_one_that_went_before_was_taken_back(
    early: timedelta, news: type
) -> None:
    row = facts.subscription(waiting=CHANGE, latest_invoice="in_2")
    gone = replace(row, waiting=None)
    assert [type(one) for one in plan_news(row, gone, at=CHANGE.at - early)] == [news]


def failed() -> Payment:
    return facts.failed_payment(ref="pi_2", invoice="in_2", failed_at=NOW)
