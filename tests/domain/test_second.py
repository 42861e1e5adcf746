"""Which of two subscriptions is one too many, what of it goes back, and what is none of ours to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from domain.bought_pass import bought_passes
from domain.call import Aim
from domain.pass_reaction import follow_passes
from domain.reaction import Reactions
from domain.second import arrived_after, seconds, undo_seconds
from tests.support.facts import (
    DAY,
    HOUR,
    NOW,
    access,
    invoice,
    known,
    payment,
    policy,
    snapshot,
    subscription,
    unpaid,
)

if TYPE_CHECKING:
    from domain.subscription import Invoice, Snapshot, Subscription


def calls(picture: Snapshot) -> list[tuple[Aim, str]]:
    return [(call.aim, call.about) for call in undo_seconds(picture, now=NOW)]


def bill(ref: str, row: Subscription, **facts: object) -> Invoice:
    """Paid, unless the facts say something else."""
    paid = payment(ref=f"pi_{ref}", invoice=ref, **facts)
    return invoice(ref=ref, subscription=row.ref, billing_reason="subscription_create", payments=(paid,))


OLD = subscription(created=NOW - 2 * DAY)
NEW = subscription(ref="sub_2", tier="premium", created=NOW - DAY)


def test_the_newer_is_ended_and_paid_back_c2() -> None:
    both = snapshot((OLD, NEW), (bill("in_2", NEW), bill("in_1", OLD)))
    assert calls(both) == [(Aim.CUT, "sub_2"), (Aim.REFUND, "pi_in_2")]
    assert undo_seconds(both, now=NOW)[0].details == {"tier": "premium", "stays": "basic", "back": True}


@pytest.mark.parametrize("status", ["open", "void"], ids=["on-its-way", "failed"])
def test_one_that_has_paid_goes_before_an_older_one_that_never_did_c2_c10(status: str) -> None:
    debit = payment(ref="pi_1", kind="us_bank_account", status="processing" if status == "open" else "canceled")
    first = unpaid(ref="in_1", status=status, billing_reason="subscription_create", payments=(debit,))
    both = snapshot((OLD, NEW), (bill("in_2", NEW), first))
    assert calls(both) == [(Aim.CUT, "sub_1")]


@pytest.mark.parametrize("foreign", [{"tier": None, "product": "prod_else"}, {"status": "hibernating"}])
@pytest.mark.parametrize("older", [True, False])
def test_what_we_do_not_understand_is_no_second_one_d7_d11(*, foreign: dict[str, object], older: bool) -> None:
    other = subscription(ref="sub_x", created=NOW - (3 * DAY if older else HOUR), **foreign)
    both = snapshot((OLD, other), (bill("in_x", other), bill("in_1", OLD)))
    assert (seconds(both), calls(both)) == ((), [])


@pytest.mark.parametrize(
    ("dispute", "goes"),
    [("warning_needs_response", True), ("won", True), ("needs_response", False), ("lost", False)],
)
def test_what_a_bank_only_asks_about_goes_back_with_the_rest_f4_f5(*, dispute: str, goes: bool) -> None:
    both = snapshot((OLD, NEW), (bill("in_2", NEW, dispute=dispute), bill("in_1", OLD)))
    assert ((Aim.REFUND, "pi_in_2") in calls(both)) is goes


def test_what_arrives_after_its_end_bought_nothing_d22() -> None:
    over = subscription(ref="sub_2", status="canceled", ended_at=NOW - DAY)
    late, before = bill("in_2", over), bill("in_0", over)
    late, before = [_paid_at(late, NOW - HOUR), _paid_at(before, NOW - 2 * DAY)]
    found = arrived_after(snapshot((OLD, over), (late, before)), over, now=NOW)
    assert [(call.aim, call.about) for call in found] == [(Aim.REFUND, "pi_in_2")]


def _paid_at(row: Invoice, moment: object) -> Invoice:
    return invoice(ref=row.ref, subscription=row.subscription, payments=row.payments, paid_at=moment)


def test_credit_that_a_late_debit_stood_beside_comes_back_too_d22() -> None:
    over = subscription(ref="sub_2", status="canceled", ended_at=NOW - DAY)
    paid = payment(ref="pi_2", invoice="in_2")
    late = invoice(ref="in_2", subscription="sub_2", payments=(paid,), paid_at=NOW - HOUR, credit_used=10_000)
    found = arrived_after(snapshot((OLD, over), (late,)), over, now=NOW)
    assert [(call.aim, call.about) for call in found] == [(Aim.REFUND, "pi_2"), (Aim.CREDIT, over.customer)]


@pytest.mark.parametrize(
    ("tier", "bought_before", "told"),
    [("premium", True, False), ("premium", False, True), ("basic", True, True), ("basic", False, True)],
)
def test_a_pass_beside_a_subscription_is_told_but_where_it_was_allowed_c2(
    *, tier: str, bought_before: bool, told: bool
) -> None:
    """A pass of Basic: only a subscription to more may follow it."""
    row = subscription(tier=tier, created=NOW - DAY)
    at = row.created - HOUR if bought_before else row.created + HOUR
    bill = invoice(
        ref="in_pass", subscription=None, billing_reason="manual", paid_at=at, pass_tier="basic", pass_days=30
    )
    picture = snapshot((row,), (bill,))
    owed = Reactions(telegram_id=1001)
    passes = bought_passes(picture, policy())
    follow_passes(owed, (), passes=passes, subscriber=known(), before=access(), snapshot=picture)
    assert [one.kind for one in owed.notices] == (["admin_pass_beside"] if told else [])
