"""Declines by their class, debts and their timetable, a new card's calls, and whether a call is still owed: as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.call import Aim
from domain.decline import Decline, decline_class, may_work_later
from domain.dunning import NOTICE, debt_class, debts, how_debts_end, may_retry, next_tries, timetable
from domain.owed import judge
from domain.settlement import settlement
from domain.subscription import Invoice, Snapshot, Subscription
from tests.support.facts import (
    DAY,
    HOUR,
    NOW,
    customer,
    failed_payment,
    invoice,
    payment,
    payment_method,
    policy,
    snapshot,
    subscription,
    unpaid,
)

POLICY = policy()
PAID_BEFORE = invoice(
    ref="in_0", created=NOW - 10 * DAY, period_start=NOW - 10 * DAY, period_end=NOW - 3 * DAY, paid_at=NOW - 10 * DAY
)
FAILED = unpaid(payments=(failed_payment(failed_at=NOW - 2 * DAY),))
PAST_DUE = subscription(status="past_due")


@pytest.mark.parametrize(
    ("code", "advice", "found", "later"),
    [
        ("insufficient_funds", "try_again_later", Decline.MONEY, True),
        ("insufficient_funds", "do_not_try_again", Decline.CARD, False),
        ("generic_decline", "try_again_later", Decline.BANK, True),
        ("generic_decline", "confirm_card_data", Decline.CARD, False),
        ("do_not_honor", None, Decline.BANK, True),
        ("expired_card", None, Decline.CARD, False),
        ("expired_card", "do_not_try_again", Decline.CARD, False),
        ("incorrect_cvc", "try_again_later", Decline.TEMPORARY, True),
        ("lost_card", "do_not_try_again", Decline.BANK, False),
        ("stolen_card", None, Decline.BANK, False),
        ("fraudulent", "do_not_try_again", Decline.BANK, False),
        ("merchant_blacklist", None, Decline.BANK, False),
        ("highest_risk_level", None, Decline.BANK, False),
        ("authentication_required", None, Decline.CONFIRM, False),
        ("payment_intent_authentication_failure", None, Decline.CONFIRM, False),
        ("processing_error", None, Decline.TEMPORARY, True),
        ("issuer_not_available", "try_again_later", Decline.TEMPORARY, True),
        ("revocation_of_authorization", "do_not_try_again", Decline.STOP, False),
        ("stop_payment_order", None, Decline.STOP, False),
        ("a_code_of_tomorrow", None, Decline.BANK, True),
        (None, None, Decline.BANK, True),
    ],
)
def test_a_decline_has_a_class_and_is_tried_again_only_where_that_may_help_e6(
    *, code: str | None, advice: str | None, found: Decline, later: bool
) -> None:
    assert (decline_class(code, advice), may_work_later(code, advice)) == (found, later)


def owing(*invoices: Invoice, row: Subscription = PAST_DUE) -> Snapshot:
    return snapshot(subscriptions=(row,), invoices=(*invoices, PAID_BEFORE))


def test_a_debt_is_its_open_bills_since_the_first_failure() -> None:
    second = unpaid(ref="in_2", created=NOW, payments=(failed_payment(ref="pi_2", invoice="in_2", failed_at=NOW),))
    row = subscription(status="past_due", latest_invoice="in_2")
    [debt] = debts(owing(second, FAILED, row=row), POLICY)
    assert [bill.ref for bill in debt.bills] == ["in_1", "in_2"]
    assert (debt.since, debt_class(debt)) == (NOW - 2 * DAY, Decline.MONEY)


def test_an_extra_bill_that_is_paid_meanwhile_settles_no_debt_of_a_period() -> None:
    extra = invoice(ref="in_2", billing_reason="manual", created=NOW - HOUR, paid_at=NOW)
    [debt] = debts(owing(extra, FAILED), POLICY)
    assert ([bill.ref for bill in debt.bills], debt.since) == (["in_1"], NOW - 2 * DAY)
    assert next_tries(owing(extra, FAILED), POLICY) != {}


SENT = unpaid(attempt_count=0, created=NOW - 5 * DAY, next_attempt_at=NOW + 10 * DAY)


def test_a_bill_that_is_sent_is_no_debt_until_its_day_has_passed_and_is_never_charged_by_us_d21() -> None:
    assert debts(owing(SENT, row=subscription()), POLICY) == ()
    late = replace(owing(SENT), fetched_at=NOW + 11 * DAY)
    [debt] = debts(late, POLICY)
    assert debt.since == SENT.next_attempt_at
    assert not may_retry(debt, SENT)
    assert next_tries(late, POLICY) == {}
    assert timetable(debt, POLICY, now=late.fetched_at)[-1].due == debt.since + POLICY.restricted


@pytest.mark.parametrize(
    "picture",
    [
        snapshot(),
        owing(FAILED, row=subscription(status="canceled", ended_at=NOW)),
        owing(FAILED, row=subscription(status="past_due", paused_collection="void")),
        snapshot(subscriptions=(subscription(status="incomplete"),), invoices=(FAILED,)),
        owing(unpaid(payments=(payment(status="processing"),))),
        owing(unpaid(status="uncollectible")),
    ],
    ids=["paid", "over", "collection rests", "never began", "a debit is on its way", "written off"],
)
def test_nobody_is_dunned_who_is_paid_over_resting_or_on_the_way_e12_e15_e16(picture: Snapshot) -> None:
    assert debts(picture, POLICY) == ()
    assert next_tries(picture, POLICY) == {}


def test_the_timetable_has_what_is_ahead_the_newest_that_was_missed_and_the_end() -> None:
    [debt] = debts(owing(FAILED), POLICY)
    assert [(call.key, (call.due - debt.since) / HOUR) for call in timetable(debt, POLICY, now=NOW)] == [
        ("retry:in_1:1", 24),
        ("retry:in_1:2", 72),
        ("retry:in_1:3", 144),
        ("end:sub_1:in_1", 156),
    ]
    later = NOW + 3 * DAY
    assert [call.key for call in timetable(debt, POLICY, now=later)] == [
        "retry:in_1:2",
        "retry:in_1:3",
        "end:sub_1:in_1",
    ]


def test_whoever_is_found_in_debt_after_their_time_gets_a_try_and_a_day_more() -> None:
    [debt] = debts(owing(FAILED), POLICY)
    late = NOW + 9 * DAY
    assert [(call.key, call.due) for call in timetable(debt, POLICY, now=late)] == [
        ("retry:in_1:3", debt.since + 6 * DAY),
        ("end:sub_1:in_1", late + NOTICE),
    ]


def test_where_stripe_tries_only_the_end_is_ours_and_where_nothing_ends_nothing_is() -> None:
    [debt] = debts(owing(FAILED), POLICY)
    assert [call.aim for call in timetable(debt, policy(retries="stripe"), now=NOW)] == [Aim.END]
    assert timetable(debt, policy(retries="stripe", at_the_end="leave"), now=NOW) == ()


@pytest.mark.parametrize(
    ("bill", "may"),
    [
        (FAILED, True),
        (unpaid(attempt_count=2, payments=FAILED.payments), False),
        (unpaid(next_attempt_at=NOW + 3 * DAY, payments=FAILED.payments), False),
        (unpaid(payments=(failed_payment(decline_code="expired_card"),)), False),
        (unpaid(payments=(failed_payment(decline_code="authentication_required"),)), False),
    ],
    ids=["refused for money", "stripe tried again", "stripe will try", "the card is too old", "the bank waits"],
)
def test_a_try_of_ours_is_never_beside_stripes_and_never_hopeless(*, bill: Invoice, may: bool) -> None:
    [debt] = debts(owing(bill), POLICY)
    assert may_retry(debt, bill) is may
    assert (bill.ref in next_tries(owing(bill), POLICY)) is may


def test_how_a_debt_ended_is_read_from_its_bill() -> None:
    bills = (
        invoice(ref="a"),
        invoice(ref="b", status="void"),
        invoice(ref="c", status="uncollectible"),
        unpaid(ref="d"),
    )
    settled = {"a": "recovered", "b": "forgiven", "c": "forgiven"}
    over = snapshot(invoices=bills, subscriptions=(subscription(status="canceled", ended_at=NOW),))
    assert how_debts_end(over) == {**settled, "d": "ended"}
    assert how_debts_end(snapshot(invoices=bills)) == {**settled, "d": "open"}, "nothing became of it yet"
    given_up = invoice(ref="d", status="draft", waited=True, obstacle="customer_tax_location_invalid")
    assert how_debts_end(snapshot(invoices=(given_up,))) == {"d": "open"}
    newer = invoice(ref="e")
    assert how_debts_end(snapshot(invoices=(newer, given_up)))["d"] == "forgiven", "a newer one went out in its place"


def test_before_stripes_first_try_of_a_bill_that_went_out_late_none_of_ours_is_planned_or_made() -> None:
    late = invoice(ref="in_2", status="open", paid=0, attempt_count=0, waited=True, created=NOW - 4 * DAY, payments=())
    before = invoice(ref="in_1", created=NOW - 11 * DAY, period_start=NOW - 11 * DAY, period_end=NOW - 4 * DAY)
    picture = snapshot(subscriptions=(subscription(latest_invoice="in_2"),), invoices=(late, before))
    [debt] = debts(picture, POLICY)
    planned = [call.due for call in timetable(debt, POLICY, now=NOW) if call.aim is Aim.RETRY]
    assert planned, "later ones are"
    assert all(due > NOW for due in planned)
    assert not may_retry(debt, late)


def test_a_debt_beside_a_newer_period_that_is_paid_is_nothing_that_anybody_is_reminded_of() -> None:
    old = unpaid(ref="in_1", created=NOW - 10 * DAY, period_start=NOW - 10 * DAY, period_end=NOW - 3 * DAY)
    picture = snapshot(invoices=(invoice(ref="in_2"), old))
    assert debts(picture, POLICY) == ()
    assert how_debts_end(picture)["in_1"] == "ended"


OLD, NEW = payment_method(), payment_method(ref="pm_2")


def with_cards(chosen: str | None, own: str | None, *invoices: Invoice) -> Snapshot:
    picture = owing(*invoices, row=subscription(status="past_due", default_payment_method=own))
    return snapshot(
        subscriptions=picture.subscriptions,
        invoices=picture.invoices,
        customers=(customer(default_payment_method=chosen),),
        payment_methods=(OLD, NEW),
    )


@pytest.mark.parametrize(
    ("before", "after", "calls"),
    [
        (("pm_1", "pm_1"), ("pm_2", "pm_1"), [(Aim.ADOPT, "sub_1", "pm_2"), (Aim.SETTLE, "in_1", "pm_2")]),
        ((None, "pm_1"), ("pm_2", "pm_1"), [(Aim.ADOPT, "sub_1", "pm_2"), (Aim.SETTLE, "in_1", "pm_2")]),
        (("pm_1", None), ("pm_2", None), [(Aim.SETTLE, "in_1", "pm_2")]),
        ((None, "pm_1"), (None, "pm_2"), [(Aim.SETTLE, "in_1", "pm_2")]),
        (("pm_1", "pm_1"), ("pm_1", "pm_1"), []),
        (("pm_1", "pm_1"), (None, "pm_1"), []),
        (("pm_1", "pm_1"), ("pm_gone", "pm_1"), []),
        (("pm_2", "pm_1"), ("pm_2", "pm_1"), []),
    ],
    ids=["chosen", "chosen first", "no own", "own changed", "same", "taken away", "detached", "long ago"],
)
def test_a_card_that_was_chosen_is_adopted_and_settles_what_is_open_e9(
    before: tuple[str | None, str | None], after: tuple[str | None, str | None], calls: list[tuple[Aim, str, str]]
) -> None:
    owed = settlement(with_cards(*before, FAILED), with_cards(*after, FAILED))
    assert [(call.aim, call.about, call.method) for call in owed] == calls


def test_a_new_card_settles_the_oldest_bill_first_and_no_bill_that_was_never_tried_e9() -> None:
    second = unpaid(ref="in_2", created=NOW - DAY, payments=(failed_payment(ref="pi_2", invoice="in_2"),))
    fresh = unpaid(ref="in_3", created=NOW, attempt_count=0)
    bills = (fresh, second, FAILED)
    owed = settlement(with_cards("pm_1", None, *bills), with_cards("pm_2", None, *bills))
    assert [call.about for call in owed] == ["in_1", "in_2"]


def test_an_end_is_put_off_until_stripes_last_try_and_dropped_when_nothing_is_owed() -> None:
    params = {"subscription": "sub_1"}
    late, stripes = NOW + 6 * DAY, policy(retries="stripe")
    planned = owing(unpaid(next_attempt_at=late + DAY, payments=FAILED.payments))
    assert judge(Aim.END, params, planned, policy=stripes, now=late).wait_until == late + DAY + timedelta(hours=12)
    assert judge(Aim.END, params, owing(FAILED), policy=stripes, now=late).owed
    assert judge(Aim.END, params, owing(FAILED), policy=POLICY, now=NOW).wait_until == NOW - 2 * DAY + 156 * HOUR
    assert judge(Aim.END, params, snapshot(), policy=POLICY, now=late).owed is False


def test_a_card_is_adopted_only_while_it_is_still_the_chosen_one() -> None:
    params = {"subscription": "sub_1", "body": {"default_payment_method": "pm_2"}}
    found = [
        judge(Aim.ADOPT, params, with_cards(chosen, own), policy=POLICY, now=NOW).owed
        for chosen, own in (("pm_2", "pm_1"), ("pm_1", "pm_1"), ("pm_2", "pm_2"))
    ]
    assert found == [True, False, False]
