"""What compare sees between two pictures: each difference once, none twice, nothing where nothing moved."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from domain.change import (
    ActionRequired,
    AttemptFailed,
    CancelScheduled,
    CancelUndone,
    Change,
    CreditNoteMoved,
    DebitOnItsWay,
    DisputeMoved,
    FraudWarned,
    InvoicePaid,
    RefundMoved,
    Started,
    StatusMoved,
    TierMoved,
    UnknownValue,
    compare,
)
from domain.subscription import Invoice, Snapshot, Subscription
from tests.support.facts import (
    DAY,
    NOW,
    credit_note,
    dispute,
    failed_payment,
    fraud_warning,
    invoice,
    payment,
    refund,
    snapshot,
    subscription,
    unpaid,
)

EMPTY = snapshot(subscriptions=(), invoices=())
ENDS = NOW + 4 * DAY


def of(*facts: Subscription | Invoice) -> Snapshot:
    return snapshot(
        subscriptions=tuple(row for row in facts if isinstance(row, Subscription)),
        invoices=tuple(row for row in facts if isinstance(row, Invoice)),
    )


def kinds(changes: tuple[Change, ...]) -> list[type[Change]]:
    return [type(change) for change in changes]


SUBSCRIPTIONS: list[tuple[str, Subscription | None, Subscription, list[type[Change]]]] = [
    ("began", None, subscription(), [Started]),
    ("began_with_its_end_planned", None, subscription(cancel_at=ENDS), [Started, CancelScheduled]),
    ("moved", subscription(status="trialing"), subscription(), [StatusMoved]),
    ("moved_to_a_word_we_do_not_know_d11", subscription(), subscription(status="asleep"), [StatusMoved, UnknownValue]),
    ("stays_at_a_word_we_do_not_know", subscription(status="asleep"), subscription(status="asleep"), []),
    ("changed_its_tier", subscription(), subscription(tier="premium"), [TierMoved]),
    (
        "changed_to_a_product_we_do_not_know_d7",
        subscription(),
        subscription(tier=None, product="prod_else"),
        [UnknownValue, TierMoved],
    ),
    ("will_end_d1", subscription(), subscription(cancel_at=ENDS), [CancelScheduled]),
    ("will_end_at_another_time", subscription(cancel_at=ENDS), subscription(cancel_at=NOW + DAY), [CancelScheduled]),
    ("goes_on_after_all_d2", subscription(cancel_at=ENDS), subscription(), [CancelUndone]),
    ("ended_as_planned", subscription(cancel_at=ENDS), subscription(status="canceled", cancel_at=ENDS), [StatusMoved]),
    ("ended_and_forgot_its_plan", subscription(cancel_at=ENDS), subscription(status="canceled"), [StatusMoved]),
    ("renewed", subscription(), subscription(period_start=ENDS, period_end=ENDS + 7 * DAY), []),
]


@pytest.mark.parametrize(
    ("was", "row", "seen"), [case[1:] for case in SUBSCRIPTIONS], ids=[c[0] for c in SUBSCRIPTIONS]
)
def test_a_subscription(was: Subscription | None, row: Subscription, seen: list[type[Change]]) -> None:
    assert kinds(compare(of(was) if was else EMPTY, of(row))) == seen


DECLINED = unpaid(payments=(failed_payment(),))
AGAIN = unpaid(attempt_count=2, payments=(failed_payment(charge="ch_2"),))
DEBIT = unpaid(payments=(payment(status="processing"),))
CONFIRM = unpaid(payments=(payment(status="requires_action"),))
AUTHENTICATE = unpaid(payments=(failed_payment(decline_code="authentication_required"),))


def settled(**history: Any) -> Invoice:  # noqa: ANN401  # as replace() takes it
    """A paid invoice, with what happened to its payment."""
    return invoice(payments=(payment(**history),))


INVOICES: list[tuple[str, Invoice | None, Invoice, list[type[Change]]]] = [
    ("was_made", None, unpaid(attempt_count=0), []),
    ("was_paid_unseen", None, invoice(), [InvoicePaid]),
    ("was_paid", unpaid(), invoice(), [InvoicePaid]),
    ("was_paid_after_it_failed_b5", DECLINED, invoice(payments=(payment(),)), [InvoicePaid]),
    (
        "failed_and_was_paid_between_two_looks_b5",
        unpaid(attempt_count=0),
        invoice(payments=(payment(),)),
        [InvoicePaid],
    ),
    ("failed_e1", unpaid(attempt_count=0), DECLINED, [AttemptFailed]),
    ("failed_unseen", None, DECLINED, [AttemptFailed]),
    ("failed_again_e2", DECLINED, AGAIN, [AttemptFailed]),
    ("failed_again_by_hand_with_no_count", DECLINED, replace(AGAIN, attempt_count=1), [AttemptFailed]),
    ("failed_again_with_the_same_charge_e2", DECLINED, replace(DECLINED, attempt_count=2), [AttemptFailed]),
    ("waits_for_the_bank_e16", unpaid(attempt_count=0), DEBIT, [DebitOnItsWay]),
    ("still_waits_for_the_bank", DEBIT, DEBIT, []),
    ("failed_at_the_bank_e16", DEBIT, DECLINED, [AttemptFailed]),
    ("waits_for_the_person", unpaid(attempt_count=0), CONFIRM, [ActionRequired]),
    ("was_declined_until_the_person_confirms_e7", unpaid(attempt_count=0), AUTHENTICATE, [ActionRequired]),
    ("says_the_same_wait_in_its_other_word_e8", CONFIRM, AUTHENTICATE, []),
    ("waits_for_the_person_again", CONFIRM, replace(CONFIRM, attempt_count=2), [ActionRequired]),
    ("was_not_confirmed", CONFIRM, DECLINED, [AttemptFailed]),
    ("was_written_off", DECLINED, replace(DECLINED, status="uncollectible"), []),
    ("was_made_void", DECLINED, replace(DECLINED, status="void"), []),
    ("was_refunded", settled(), settled(refunds=(refund(),)), [RefundMoved]),
    ("was_refunded_in_two_parts_f2", settled(), settled(refunds=(refund(), refund(ref="re_2"))), [RefundMoved] * 2),
    (
        "went_back_and_came_back",
        settled(refunds=(refund(),)),
        settled(refunds=(refund(status="failed"),)),
        [RefundMoved],
    ),
    ("a_refund_rests", settled(refunds=(refund(),)), settled(refunds=(refund(),)), []),
    ("is_disputed_f4", settled(), settled(disputes=(dispute(),)), [DisputeMoved]),
    ("a_dispute_ended_f5", settled(disputes=(dispute(),)), settled(disputes=(dispute(status="won"),)), [DisputeMoved]),
    ("a_dispute_ended_unseen_b11", settled(), settled(disputes=(dispute(status="lost"),)), [DisputeMoved]),
    ("a_dispute_rests", settled(disputes=(dispute(),)), settled(disputes=(dispute(),)), []),
    ("is_warned_of", settled(), settled(warnings=(fraud_warning(),)), [FraudWarned]),
    (
        "a_warning_needs_nobody",
        settled(warnings=(fraud_warning(),)),
        settled(warnings=(fraud_warning(actionable=False),)),
        [],
    ),
    ("was_taken_back", invoice(), invoice(credit_notes=(credit_note(),)), [CreditNoteMoved]),
    (
        "is_owed_again",
        invoice(credit_notes=(credit_note(),)),
        invoice(credit_notes=(credit_note(status="void"),)),
        [CreditNoteMoved],
    ),
]


@pytest.mark.parametrize(("was", "bill", "seen"), [case[1:] for case in INVOICES], ids=[case[0] for case in INVOICES])
def test_an_invoice(was: Invoice | None, bill: Invoice, seen: list[type[Change]]) -> None:
    row = subscription()
    assert kinds(compare(of(row, was) if was else of(row), of(row, bill))) == seen


def test_what_was_not_read_any_more_is_no_change() -> None:
    assert compare(snapshot(), EMPTY) == ()


def test_subscriptions_come_before_invoices() -> None:
    assert kinds(compare(EMPTY, snapshot())) == [Started, InvoicePaid]
