"""What changes oblige us to do: who is told what, keyed by which fact, and what is only written down."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from domain.access import NOTHING, Access, Level
from domain.change import compare
from domain.discount import Discount
from domain.money import Money
from domain.notice import KINDS, moment_detail
from domain.planned_change import PlannedChange
from domain.react import react
from domain.reaction import Reactions
from domain.subscription import Snapshot, Subscription
from domain.trial_notice import still_ends
from tests.support.facts import (
    DAY,
    HOUR,
    NOW,
    access,
    customer,
    failed_payment,
    invoice,
    known,
    payment,
    snapshot,
    subscription,
    unpaid,
)

EMPTY = snapshot(subscriptions=(), invoices=())
PAID = access()
GRACE = access(level=Level.GRACE, reason="payment.failed")
CLOSED = access(level=Level.NONE, reason="payment.given_up", until=None)
FIRST_BILL = invoice(billing_reason="subscription_create", payments=(payment(),))
DECLINED = unpaid(payments=(failed_payment(),))


def told(before: Snapshot, after: Snapshot, was: Access = PAID, is_: Access = PAID) -> Reactions:
    return react(compare(before, after), subscriber=known(), before=was, access=is_, snapshot=after)


def facts(owed: Reactions) -> list[str]:
    """What is said now; what is planned for later has rows of its own."""
    return [notice.fact for notice in owed.notices if notice.due is None]


def test_a_first_debit_that_arrives_beside_the_next_bill_is_still_a_welcome_c10() -> None:
    was = access(level=Level.NONE, reason="payment.on_its_way", until=None)
    renewed = unpaid(
        ref="in_2", payments=(payment(ref="pi_2", invoice="in_2", kind="sepa_debit", status="processing"),)
    )
    before = snapshot(
        invoices=(unpaid(billing_reason="subscription_create", payments=(payment(status="processing"),)),)
    )
    assert "welcome:sub_1" in facts(told(before, snapshot(invoices=(renewed, FIRST_BILL)), was, PAID))


def test_a_first_payment_welcomes_and_tells_the_admins() -> None:
    owed = told(EMPTY, snapshot(invoices=(FIRST_BILL,)), NOTHING, PAID)
    assert facts(owed) == ["welcome:sub_1", "admin_new_subscriber:sub_1"]
    welcome = owed.notices[0].details
    assert welcome["paid"] == {"amount": 15_000, "currency": "usd"}
    assert welcome["trial_end"] is None
    assert [line.action for line in owed.lines] == ["subscription.started", "invoice.paid", "access.opened"]


def trying(**fields: Any) -> Subscription:  # noqa: ANN401  # as the builders take them
    return subscription(**{"status": "trialing", "trial_end": NOW + 4 * DAY, **fields})


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (trying(), ["trial_ending", "trial_needs_card"]),
        (trying(trial_end=NOW + 3 * DAY), []),
        (subscription(), []),
    ],
)
def test_free_days_are_reminded_of_three_days_before_and_never_where_they_are_shorter(
    row: Subscription, said: list[str]
) -> None:
    after = snapshot(subscriptions=(row,))
    planned = [notice for notice in told(after, after).notices if notice.due is not None]
    assert [notice.kind for notice in planned] == said
    assert {notice.due for notice in planned} <= {NOW + DAY}


HALF = Discount(ref="di_1", percent=Decimal(50))


def test_what_is_charged_after_free_days_is_said_with_what_a_code_takes_off() -> None:
    after = snapshot(subscriptions=(trying(discounts=(HALF,)),))
    later = snapshot(subscriptions=(trying(trial_end=NOW + 9 * DAY, discounts=(HALF,)),))
    said = [
        notice for notice in (*told(after, after).notices, *told(after, later).notices) if "until" in notice.details
    ]
    assert {notice.kind for notice in said} == {"trial_ending", "trial_needs_card", "trial_moved"}
    assert {notice.details["price"]["amount"] for notice in said} == {7_500}


@pytest.mark.parametrize(
    "now",
    [
        trying(tier="premium", price="price_premium", amount=Money(25_000, "usd")),
        trying(tier="premium", price="price_premium"),
        trying(discounts=(HALF,)),
        trying(quantity=2, amount=Money(30_000, "usd")),
    ],
    ids=["another plan", "another of the same price", "a coupon", "two of it"],
)
def test_another_plan_or_sum_in_free_days_is_told_anew_and_the_old_one_is_not_true_any_more(now: Subscription) -> None:
    before, after = (snapshot(subscriptions=(row,)) for row in (trying(), now))
    (old, _), (new, _) = (
        [notice for notice in told(one, one).notices if notice.due is not None] for one in (before, after)
    )
    assert old.fact != new.fact
    assert still_ends(before, old.details, with_card=False)
    assert still_ends(after, new.details, with_card=False)
    assert not still_ends(after, old.details, with_card=False)


def test_a_plan_that_goes_on_says_its_next_charge_with_what_a_coupon_takes_off() -> None:
    before, after = access(level=Level.NONE, reason="subscription.paused"), subscription(discounts=(HALF,))
    was = subscription(status="paused", discounts=(HALF,))
    owed = told(snapshot(subscriptions=(was,)), snapshot(subscriptions=(after,)), before, PAID)
    (resumed,) = [notice for notice in owed.notices if notice.kind == "resumed"]
    assert resumed.details["next_charge"] == {"amount": 7_500, "currency": "usd"}


@pytest.mark.parametrize(
    ("now", "true"),
    [
        (trying(default_payment_method="pm_1"), [True, False]),
        (trying(), [False, True]),
        (trying(trial_end=NOW + 9 * DAY), [False, False]),
        (trying(cancel_at=NOW + 4 * DAY), [False, False]),
        (subscription(), [False, False]),
    ],
    ids=["card", "no card", "moved", "cancelled", "paid meanwhile"],
)
def test_of_both_reminders_only_the_true_one_is_said(now: Subscription, true: list[bool]) -> None:
    details = {"subscription": "sub_1", "until": (NOW + 4 * DAY).isoformat()}
    found = [still_ends(snapshot(subscriptions=(now,)), details, with_card=with_card) for with_card in (True, False)]
    assert found == true


@pytest.mark.parametrize(
    ("why", "reason", "kind"),
    [
        ("pause_requested", "subscription.paused", "paused"),
        ("trial_end_without_payment_method", "subscription.paused_after_trial", "paused"),
        ("pause_requested", "subscription.paused_unpaid", "access_closed"),
    ],
)
def test_a_pause_is_told_once_and_by_its_reason(why: str, reason: str, kind: str) -> None:
    resting = subscription(status="paused", paused_why=why, paused_at=NOW)
    closed = access(level=Level.NONE, reason=reason, until=None)
    owed = told(snapshot(), snapshot(subscriptions=(resting,)), PAID, closed)
    assert [fact.split(":")[0] for fact in facts(owed)] == [kind]


def test_a_plan_that_goes_on_after_a_pause_says_what_comes_next() -> None:
    resting = subscription(status="paused", paused_why="pause_requested", paused_at=NOW)
    closed = access(level=Level.NONE, reason="subscription.paused", until=None)
    owed = told(snapshot(subscriptions=(resting,)), snapshot(), closed, PAID)
    assert [notice.kind for notice in owed.notices] == ["resumed"]
    assert owed.notices[0].details["next_charge"] == {"amount": 15_000, "currency": "usd"}


def test_a_plan_that_goes_on_names_no_next_charge_where_more_than_its_tier_is_billed() -> None:
    resting = subscription(status="paused", paused_why="pause_requested", paused_at=NOW, items=2)
    closed = access(level=Level.NONE, reason="subscription.paused", until=None)
    after = snapshot(subscriptions=(subscription(items=2),))
    owed = told(snapshot(subscriptions=(resting,)), after, closed, PAID)
    assert [(notice.kind, notice.details["next_charge"]) for notice in owed.notices] == [("resumed", None)]


@pytest.mark.parametrize(("comes", "amount"), [(NOW + 4 * DAY, 7_000), (NOW + 11 * DAY, 15_000)])
def test_what_is_charged_after_free_days_is_the_price_of_the_period_that_begins_then(
    comes: datetime, amount: int
) -> None:
    coming = PlannedChange(tier="basic", price="p", amount=Money(7_000, "usd"), interval="week", quantity=1, at=comes)
    after = snapshot(subscriptions=(trying(coming=coming),))
    said = [notice for notice in told(after, after).notices if notice.kind in {"trial_ending", "trial_needs_card"}]
    assert [notice.details["price"]["amount"] for notice in said] == [amount, amount]


def test_moved_free_days_are_told_with_their_new_end_d14() -> None:
    owed = told(
        snapshot(subscriptions=(trying(trial_end=NOW + DAY),)),
        snapshot(subscriptions=(trying(),)),
        access(reason="subscription.trialing"),
        access(reason="subscription.trialing"),
    )
    assert facts(owed) == [f"trial_moved:sub_1:{(NOW + 4 * DAY).isoformat()}"]


def test_a_bill_with_nothing_to_charge_asks_for_a_card_d15() -> None:
    bare = unpaid(payments=(payment(status="requires_payment_method", charge=None),))
    owed = told(snapshot(), snapshot(invoices=(bare,)), PAID, GRACE)
    (failed,) = [notice for notice in owed.notices if notice.kind == "payment_failed"]
    assert failed.details["decline"] == "missing"
    assert facts(told(snapshot(invoices=(bare,)), snapshot(invoices=(bare,)), GRACE, GRACE)) == []


def test_free_days_welcome_without_a_payment_c14() -> None:
    row = subscription(status="trialing", trial_end=NOW + 4 * DAY)
    free = invoice(billing_reason="subscription_create", total=invoice().total.__class__(0, "usd"), paid=0)
    owed = told(
        EMPTY, snapshot(subscriptions=(row,), invoices=(free,)), NOTHING, access(reason="subscription.trialing")
    )
    assert facts(owed) == ["welcome:sub_1", "admin_new_subscriber:sub_1"]
    assert (owed.notices[0].details["paid"], owed.notices[0].details["trial_end"]) == (
        None,
        (NOW + 4 * DAY).isoformat(),
    )
    assert "invoice.paid" not in [line.action for line in owed.lines]


@pytest.mark.parametrize("reason", ["payment.on_its_way", "payment.missing", "subscription.unknown_product"])
def test_who_was_never_in_is_welcomed_and_not_called_restored_c10(reason: str) -> None:
    waiting = access(level=Level.NONE, reason=reason, until=None)
    owed = told(snapshot(invoices=(unpaid(),)), snapshot(invoices=(FIRST_BILL,)), waiting, PAID)
    assert facts(owed) == ["welcome:sub_1", "admin_new_subscriber:sub_1"]


def test_a_renewal_gives_a_receipt() -> None:
    renewed = invoice(ref="in_2", billing_reason="subscription_cycle")
    owed = told(snapshot(), snapshot(invoices=(renewed, invoice())))
    assert facts(owed) == ["receipt:in_2"]


def test_a_failed_renewal_is_told_with_its_next_try_e1() -> None:
    bill = unpaid(next_attempt_at=NOW + DAY, payments=(failed_payment(),))
    owed = told(snapshot(invoices=(unpaid(attempt_count=0),)), snapshot(invoices=(bill,)), PAID, GRACE)
    assert facts(owed) == ["payment_failed:in_1:1"]
    assert owed.notices[0].details["next_attempt_at"] == (NOW + DAY).isoformat()


def test_a_second_try_is_another_fact_e2() -> None:
    second = unpaid(attempt_count=2, payments=(failed_payment(charge="ch_2"),))
    assert facts(told(snapshot(invoices=(DECLINED,)), snapshot(invoices=(second,)), GRACE, GRACE)) == [
        "payment_failed:in_1:2"
    ]


def test_a_bank_that_waits_is_no_decline_e7() -> None:
    bill = unpaid(payments=(failed_payment(decline_code="authentication_required"),))
    assert facts(told(snapshot(invoices=()), snapshot(invoices=(bill,)), PAID, GRACE)) == ["confirm_payment:in_1:1"]


def test_two_payments_of_one_try_are_told_once_e8() -> None:
    bill = unpaid(payments=(failed_payment(), failed_payment(ref="pi_2", charge="ch_2")))
    assert facts(told(snapshot(invoices=()), snapshot(invoices=(bill,)), PAID, GRACE)) == ["payment_failed:in_1:1"]


@pytest.mark.parametrize(
    "after",
    [
        snapshot(subscriptions=(subscription(status="canceled"),), invoices=(DECLINED,)),
        snapshot(customers=(customer(deleted=True),), invoices=(DECLINED,)),
        snapshot(invoices=(unpaid(subscription=None, payments=(failed_payment(),)),)),
        snapshot(invoices=(unpaid(billing_reason="subscription_create", payments=(failed_payment(),)),)),
    ],
    ids=["ended", "customer deleted", "no subscription", "first bill"],
)
def test_nobody_is_dunned_for_what_is_no_running_debt_e12(after: Snapshot) -> None:
    owed = told(snapshot(subscriptions=after.subscriptions, invoices=()), after)
    assert facts(owed) == []
    assert "invoice.failed" in [line.action for line in owed.lines]


def test_the_bill_that_was_paid_meanwhile_is_never_called_failed_b5() -> None:
    before = snapshot(invoices=(unpaid(attempt_count=0),))
    assert facts(told(before, snapshot())) == ["receipt:in_1"]


def test_access_that_closes_is_told_once_per_bill_and_reason_e11() -> None:
    after = snapshot(invoices=(DECLINED,))
    assert facts(told(after, after, GRACE, CLOSED)) == ["access_closed:sub_1:payment.given_up:in_1"]


@pytest.mark.parametrize("level", [Level.RESTRICTED, Level.NONE])
def test_doors_that_are_closed_already_are_not_closed_again_e18(level: Level) -> None:
    after = snapshot(invoices=(DECLINED,))
    was = access(level=Level.RESTRICTED, reason="payment.failed_long")
    said = facts(told(after, after, was, access(level=level, reason="payment.given_up")))
    assert said == ([] if level == Level.RESTRICTED else ["plan_given_up:sub_1:in_1"]), "only that it is over now"


def test_a_late_payment_restores() -> None:
    before, after = snapshot(invoices=(DECLINED,)), snapshot()
    assert facts(told(before, after, CLOSED, PAID)) == ["receipt:in_1", "access_restored:sub_1:in_1"]


def test_a_grant_that_ends_is_told_by_its_end() -> None:
    given = access(reason="grant.given", subscription=None, until=NOW)
    assert facts(told(EMPTY, EMPTY, given, NOTHING)) == [f"access_closed:7:nothing.bought:{NOW.isoformat()}"]


def test_grace_is_written_down_and_not_called_closed() -> None:
    owed = told(snapshot(), snapshot(), PAID, GRACE)
    assert facts(owed) == []
    assert [line.action for line in owed.lines] == ["access.lowered"]


def test_a_cancellation_is_told_and_so_is_its_undoing_d2() -> None:
    going, ending = snapshot(), snapshot(subscriptions=(subscription(cancel_at=NOW + 4 * DAY),))
    ends = (NOW + 4 * DAY).isoformat()
    assert facts(told(going, ending)) == [f"cancel_scheduled:sub_1:{ends}"]
    assert facts(told(ending, going)) == [f"cancel_undone:sub_1:{ends}"]


def test_a_cancellation_is_told_by_the_hour_in_which_it_was_wished_d2() -> None:
    going = snapshot()
    first, again, later = (
        snapshot(subscriptions=(subscription(cancel_at=NOW + 4 * DAY, canceled_at=wished),))
        for wished in (NOW, NOW + DAY / 1_440, NOW + DAY / 4)
    )
    assert facts(told(going, first)) == facts(told(going, again)) != facts(told(going, later))
    assert facts(told(first, going)) == facts(told(again, going)) != facts(told(later, going))


def test_another_tier_is_told() -> None:
    after = snapshot(subscriptions=(subscription(tier="premium", price="price_premium"),))
    owed = told(snapshot(), after, PAID, access(tier="premium"))
    assert facts(owed) == [f"tier_changed:sub_1:price_premium:{(NOW - 3 * DAY).isoformat()}"]


def test_an_unknown_product_is_told_to_the_admins_alone_d7() -> None:
    after = snapshot(subscriptions=(subscription(tier=None, product="prod_else"),))
    assert facts(told(snapshot(), after)) == ["admin_unknown_value:product:prod_else"]
    assert facts(told(after, snapshot())) == []


def test_another_tier_is_told_also_where_an_unknown_product_came_between_d7() -> None:
    foreign = snapshot(subscriptions=(subscription(tier=None, last_tier="premium", product="prod_else"),))
    (said,) = told(foreign, snapshot()).notices
    assert (said.kind, said.details["before"], said.details["tier"]) == ("tier_changed", "premium", "basic")
    same = snapshot(subscriptions=(subscription(tier=None, last_tier="basic", product="prod_else"),))
    assert facts(told(same, snapshot())) == []


def test_two_living_subscriptions_are_told_to_the_admins_c2() -> None:
    after = snapshot(subscriptions=(subscription(), subscription(ref="sub_2")))
    assert facts(told(snapshot(), after)) == ["admin_second_subscription:sub_1:sub_2"]


def test_a_second_subscription_that_ended_is_no_second_one() -> None:
    after = snapshot(subscriptions=(subscription(), subscription(ref="sub_2", status="canceled")))
    assert facts(told(snapshot(), after)) == []


def test_a_late_payment_for_what_has_ended_is_marked_in_the_audit_d22() -> None:
    over = subscription(status="canceled", ended_at=NOW - DAY)
    late = invoice(paid_at=NOW - HOUR)
    owed = told(
        snapshot(subscriptions=(over,), invoices=(DECLINED,)), snapshot(subscriptions=(over,), invoices=(late,))
    )
    assert "invoice.paid_late" in [line.action for line in owed.lines]


def test_a_debit_on_its_way_is_told_only_while_the_doors_are_closed_c10() -> None:
    before, after = snapshot(invoices=()), snapshot(invoices=(unpaid(payments=(payment(status="processing"),)),))
    waiting = access(level=Level.NONE, reason="payment.on_its_way")
    assert facts(told(before, after, waiting, waiting)) == ["payment_on_its_way:in_1"]
    assert facts(told(before, after)) == []


def test_the_same_facts_owe_nothing() -> None:
    owed = told(snapshot(), snapshot())
    assert (owed.notices, owed.lines) == ([], [])


def test_every_notice_is_of_a_known_kind_and_plain_json() -> None:
    after = snapshot(
        subscriptions=(subscription(cancel_at=NOW, tier="premium"), subscription(ref="sub_2", status="asleep")),
        invoices=(DECLINED, invoice(ref="in_2")),
    )
    owed = told(snapshot(invoices=()), after, CLOSED, PAID)
    assert len(owed.notices) > 5
    for notice in owed.notices:
        assert notice.kind in KINDS
        assert json.loads(json.dumps(dict(notice.details))) == dict(notice.details)


@pytest.mark.parametrize(
    ("row", "living", "next_at"),
    [
        (subscription(), True, subscription().period_end),
        (subscription(cancel_at=NOW + 4 * DAY), True, None),
        (subscription(paused_collection="void"), True, None),
        (subscription(status="canceled", ended_at=NOW), False, None),
    ],
    ids=["goes on", "ends", "collection rests", "is over"],
)
def test_what_was_refunded_and_closes_says_whether_the_agreement_goes_on(
    row: Subscription, *, living: bool, next_at: datetime | None
) -> None:
    after = snapshot(subscriptions=(row,))
    refunded = access(level=Level.NONE, reason="payment.refunded", until=None)
    (notice,) = [one for one in told(after, after, PAID, refunded).notices if one.kind == "access_closed"]
    assert (notice.details["living"], notice.details["next_at"]) == (living, moment_detail(next_at))
