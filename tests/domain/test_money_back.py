"""What is owed when money goes back: once per refund, dispute, warning and credit note, whatever else moved between two looks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.change import compare
from domain.react import react
from domain.reaction import Reactions
from tests.support.facts import (
    DAY,
    NOW,
    access,
    credit_note,
    dispute,
    fraud_warning,
    invoice,
    known,
    payment,
    refund,
    snapshot,
)

if TYPE_CHECKING:
    from domain.payment import CreditNote, Refund
    from domain.subscription import Payment, Snapshot


def told(before: Snapshot, after: Snapshot) -> Reactions:
    return react(compare(before, after), subscriber=known(), before=access(), access=access(), snapshot=after)


def of(paid: Payment, *notes: CreditNote) -> Snapshot:
    return snapshot(invoices=(invoice(payments=(paid,), credit_notes=notes),))


def facts(owed: Reactions) -> list[str]:
    return [notice.fact for notice in owed.notices]


PARTS = st.lists(st.integers(1, 5_000), min_size=1, max_size=6).filter(lambda parts: sum(parts) <= 15_000)


@given(PARTS, st.data())
def test_partial_refunds_are_told_once_each_with_the_right_sum_whenever_we_look_f2(
    parts: list[int], data: st.DataObject
) -> None:
    refunds = [
        refund(ref=f"re_{number}", amount=amount, created=NOW - DAY + timedelta(seconds=number))
        for number, amount in enumerate(parts)
    ]
    looks = sorted(data.draw(st.sets(st.integers(0, len(refunds)), max_size=4)) | {0, len(refunds)})
    pictures = [_after(refunds[:count]) for count in looks]
    said = [notice for one, two in pairwise(pictures) for notice in told(one, two).notices]
    assert [notice.details["back"]["amount"] for notice in said] == parts
    assert len({notice.fact for notice in said}) == len(parts)
    assert [notice.details["whole"] for notice in said][:-1] == [False] * (len(parts) - 1)
    assert said[-1].details["whole"] is (sum(parts) == 15_000)


@given(st.permutations(range(3)), st.integers(0, 3))
def test_in_whatever_order_refunds_are_read_the_same_is_told_f2(order: list[int], unseen: int) -> None:
    refunds = [refund(ref=f"re_{number}", amount=5_000, created=NOW - DAY) for number in range(3)]
    shuffled = [refunds[place] for place in order]
    owed = told(_after(shuffled[:unseen]), _after(shuffled))
    assert sorted(facts(owed)) == sorted(f"refunded:{one.ref}" for one in shuffled[unseen:])


def _after(refunds: list[Refund]) -> Snapshot:
    return of(payment(refunds=tuple(refunds), refunded=sum(one.amount for one in refunds)))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (None, "pending", ["refunded:re_1"]),
        ("pending", "succeeded", []),
        (None, "requires_action", ["refund_waits:re_1"]),
        ("requires_action", "succeeded", ["refunded:re_1"]),
        ("requires_action", "canceled", []),
        ("pending", "failed", ["admin_refund_failed:re_1", "refund_failed:re_1"]),
        ("succeeded", "failed", ["admin_refund_failed:re_1", "refund_failed:re_1"]),
        (None, "failed", ["admin_refund_failed:re_1"]),
        (None, "something_new", ["refunded:re_1"]),
    ],
)
def test_a_refund_is_told_by_where_its_money_is(before: str | None, after: str, said: list[str]) -> None:
    was = of(payment(refunds=() if before is None else (refund(status=before),)))
    owed = told(was, of(payment(refunds=(refund(status=after),))))
    assert facts(owed) == said
    assert len(owed.lines) == 1


def test_a_dispute_is_told_admins_and_its_person_once_per_status_and_by_its_own_id_b11() -> None:
    opened, lost = of(payment(disputes=(dispute(),))), of(payment(disputes=(dispute(status="lost"),)))
    assert facts(told(snapshot(), opened)) == ["admin_dispute:du_1:needs_response", "disputed:du_1:open"]
    assert (
        facts(told(opened, lost)) == facts(told(snapshot(), lost)) == ["admin_dispute:du_1:lost", "disputed:du_1:lost"]
    )
    again = of(payment(disputes=(dispute(status="lost"), dispute(ref="du_2"))))
    assert facts(told(lost, again)) == ["admin_dispute:du_2:needs_response", "disputed:du_2:open"]


def test_an_admin_hears_who_paid_what_is_disputed_why_and_until_when_it_can_be_answered_f4() -> None:
    said = told(snapshot(), of(payment(disputes=(dispute(amount=5_000),)))).notices
    (notice,) = (one for one in said if one.kind == "admin_dispute")
    assert notice.details == {
        "amount": "50.00 USD",
        "status": "needs_response",
        "reason": "fraudulent",
        "answer_by": (NOW + 6 * DAY).isoformat(),
        "refundable": False,
        "telegram_id": 1001,
        "payment": "pi_1",
        "dispute": "du_1",
    }


@pytest.mark.parametrize(("actionable", "said"), [(True, ["admin_fraud_warning:issfr_1"]), (False, [])])
def test_a_warning_is_the_admins_while_something_can_be_done(*, actionable: bool, said: list[str]) -> None:
    owed = told(snapshot(), of(payment(warnings=(fraud_warning(actionable=actionable),))))
    assert (facts(owed), [line.action for line in owed.lines]) == (said, ["payment.fraud_warned"])


def test_credit_is_told_to_the_person_and_a_note_that_was_refunded_is_not_told_twice() -> None:
    credited, refunded = credit_note(), credit_note(ref="cn_2", credited=0)
    owed = told(snapshot(), of(payment(refunds=(refund(amount=5_000),)), credited, refunded))
    assert facts(owed) == ["refunded:re_1", "credited:cn_1"]


def test_a_note_that_was_taken_back_is_written_down() -> None:
    was, now = of(payment(), credit_note()), of(payment(), replace(credit_note(), status="void"))
    assert [line.action for line in told(was, now).lines] == ["invoice.credit_note_void"]


def test_the_audit_log_names_sums_as_people_write_them() -> None:
    paid, back = payment(), payment(refunded=5_000, refunds=(refund(amount=5_000),))
    note = credit_note(total=4_000, tax=500)
    said = [line.sentence for line in told(of(paid), of(back, note)).lines]
    assert said == ["50.00 USD went back.", "40.00 USD of an invoice were taken back, 5.00 USD of it tax."]
    failed = [
        line.sentence for line in told(of(back), of(payment(refunds=(refund(amount=5_000, status="failed"),)))).lines
    ]
    assert failed == ["A refund of 50.00 USD failed."]
    (first, *_) = told(snapshot(invoices=()), of(paid)).lines
    assert first.sentence == "150.00 USD were paid."
