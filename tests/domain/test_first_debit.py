"""A first debit that failed: when its subscription is ended, and what a bank's no means."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.call import Aim
from domain.change import FirstDebitFailed, MandateGone, compare
from domain.debit import expected_answer, is_debit
from domain.decline import Decline, decline_class, may_work_later
from domain.first_debit import failed_starts, undo_starts
from domain.owed import is_done, judge
from domain.subscription import Invoice, Snapshot
from tests.support.facts import (
    DAY,
    NOW,
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
NO = failed_payment(kind="us_bank_account", decline_code="account_closed", status="canceled", charge="py_1")
VOID = unpaid(billing_reason="subscription_create", status="void", payments=(NO,))
RENEWAL = {"ref": "in_2", "created": NOW, "period_start": NOW, "period_end": NOW + 7 * DAY}


def picture(*bills: Invoice, status: str = "active") -> Snapshot:
    return snapshot(subscriptions=(subscription(status=status),), invoices=bills)


@pytest.mark.parametrize(
    ("bills", "status", "found"),
    [
        ((VOID,), "active", True),
        ((VOID, unpaid(**RENEWAL, status="draft", attempt_count=0)), "active", True),
        ((VOID, unpaid(**RENEWAL, payments=(failed_payment(ref="pi_2", invoice="in_2"),))), "past_due", True),
        (
            (VOID, unpaid(**RENEWAL, payments=(payment(ref="pi_2", invoice="in_2", status="processing"),))),
            "active",
            False,
        ),
        ((VOID, invoice(**RENEWAL)), "active", False),
        ((VOID,), "canceled", False),
        ((VOID,), "incomplete_expired", False),
        ((replace(VOID, billing_reason="subscription_cycle"),), "active", False),
        ((replace(VOID, payments=(replace(NO, kind="card"),)),), "active", False),
        ((replace(VOID, payments=(replace(NO, failed_at=None),)),), "active", False),
        ((replace(VOID, status="open"),), "active", False),
    ],
    ids=[
        "void",
        "next week drafted",
        "next week refused",
        "next on its way",
        "next paid",
        "ended",
        "never began",
        "a renewal",
        "a card",
        "voided by hand",
        "still open",
    ],
)
def test_only_what_a_debit_never_paid_and_nothing_else_did_is_ended_c10(
    *, bills: tuple[Invoice, ...], status: str, found: bool
) -> None:
    looked = picture(*bills, status=status)
    assert [one.bill.ref for one in failed_starts(looked)] == (["in_1"] if found else [])
    calls = undo_starts(looked, now=NOW)
    assert [(call.aim, call.key) for call in calls] == ([(Aim.UNDO_START, "undo:sub_1")] if found else [])
    verdict = judge(Aim.UNDO_START, {"subscription": "sub_1"}, looked, policy=POLICY, now=NOW)
    assert verdict.owed is found
    assert is_done(Aim.UNDO_START, {"subscription": "sub_1"}, looked) is (status in {"canceled", "incomplete_expired"})


def test_a_first_debits_failure_is_one_change_however_late_it_is_seen_c10() -> None:
    on_its_way = picture(replace(VOID, status="open", payments=(payment(status="processing", kind="us_bank_account"),)))
    failed = picture(VOID)
    for before in (snapshot(subscriptions=(), invoices=()), on_its_way):
        assert [type(one) for one in compare(before, failed) if isinstance(one, FirstDebitFailed)] == [FirstDebitFailed]
    assert not [one for one in compare(failed, failed) if isinstance(one, FirstDebitFailed)]


@pytest.mark.parametrize(
    ("was", "now", "facts", "gone"),
    [
        ("active", "inactive", {}, True),
        (None, "inactive", {}, True),
        ("inactive", "inactive", {}, False),
        ("active", "active", {}, False),
        ("active", "inactive", {"cancel_at": NOW + DAY}, False),
        ("active", "inactive", {"status": "canceled", "ended_at": NOW}, False),
        ("active", "inactive", {"default_payment_method": "pm_other"}, False),
    ],
)
def test_a_mandate_that_ends_matters_to_what_goes_on_and_is_charged_to_it(
    *, was: str | None, now: str, facts: dict[str, object], gone: bool
) -> None:
    rows = (subscription(**{"default_payment_method": "pm_1", **facts}),)
    before, after = (
        snapshot(subscriptions=rows, payment_methods=(payment_method(kind="sepa_debit", mandate=one),))
        for one in (was, now)
    )
    assert bool([one for one in compare(before, after) if isinstance(one, MandateGone)]) is gone


@pytest.mark.parametrize(
    ("code", "found", "later"),
    [
        ("account_closed", Decline.CARD, False),
        ("no_account", Decline.CARD, False),
        ("payment_intent_mandate_invalid", Decline.CARD, False),
        ("payment_method_bank_account_blocked", Decline.CARD, False),
        ("debit_not_authorized", Decline.STOP, False),
        ("insufficient_funds", Decline.MONEY, True),
        ("payment_intent_payment_attempt_failed", Decline.BANK, True),
    ],
)
def test_a_banks_no_to_a_debit_has_a_class_too(*, code: str, found: Decline, later: bool) -> None:
    assert (decline_class(code, None), may_work_later(code, None)) == (found, later)


@pytest.mark.parametrize(
    ("kind", "sent", "answered"),
    [
        ("us_bank_account", "2026-11-23", "2026-11-27"),
        ("us_bank_account", "2026-11-27", "2026-12-03"),
        ("sepa_debit", "2026-11-28", "2026-12-04"),
        ("something_new", "2026-11-23", "2026-11-30"),
    ],
)
def test_an_answer_is_expected_after_working_days(kind: str, sent: str, answered: str) -> None:
    moment = datetime.fromisoformat(sent).replace(tzinfo=UTC) + timedelta(hours=9)
    assert expected_answer(kind, moment).date().isoformat() == answered


def test_only_known_kinds_are_debits() -> None:
    assert is_debit("sepa_debit")
    assert not is_debit("card")
    assert not is_debit(None)
