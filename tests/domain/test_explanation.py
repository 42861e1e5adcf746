"""The reasons for access follow the facts that decide it: nobody is open or closed without a fact that says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.words import Words
from domain.access import access_for
from domain.explanation import Ahead, prospects, reasons
from domain.money import Money
from domain.planned_change import PlannedChange
from locales import FOLDER
from tests.support import facts
from tests.support.access_table import Row, read_rows
from tests.support.facts import rank

if TYPE_CHECKING:
    from domain.subscription import Payment, Subscription

T = Words(FOLDER).speak("en")
ROWS = read_rows()
# Rows in which nothing has happened that could be named.
BARE = {"nothing.bought"}


def explained(row: Row, ahead: Ahead | None = None) -> tuple[list[str], list[str]]:
    """The names of what happened and of what comes, both in their order."""
    decided = access_for(row.snapshot, row.grants, policy=row.policy, previous=row.previous, rank=rank, now=row.now)
    running = [one for one in row.grants if one.runs(row.now)]
    before = reasons(row.snapshot, running, decided, policy=row.policy)
    after = prospects(row.snapshot, running, decided, policy=row.policy, ahead=ahead or Ahead(), now=row.now)
    assert [fact.at for fact in before] == sorted(fact.at for fact in before)
    assert all(fact.at > row.now for fact in after)
    assert all(T.knows(f"why-fact-{fact.name}") for fact in before), "a fact without words"
    assert all(T.knows(f"next-fact-{fact.name}") for fact in after), "a prospect without words"
    return [fact.name for fact in before], [fact.name for fact in after]


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_whatever_is_decided_follows_from_something_that_is_said(row: Row) -> None:
    before, _ = explained(row)
    assert before or row.reason in BARE


def named(name: str) -> Row:
    return next(row for row in ROWS if row.name == name)


def test_a_failed_payment_is_named_with_what_comes_if_nobody_pays() -> None:
    before, after = explained(named("trial-then-failed"))
    assert "failed" in before
    assert after.count("try") == 2
    assert after[-1] == "over"
    assert "restricted" in after


@pytest.mark.parametrize(
    ("obstacle", "named_so"), [("customer_tax_location_invalid", "no-address"), ("api_error", "stuck"), (None, None)]
)
def test_a_bill_that_could_not_be_written_out_is_named_with_what_it_waits_for(
    obstacle: str | None, named_so: str | None
) -> None:
    bill = facts.invoice(status="draft", obstacle=obstacle)
    told = reasons(facts.snapshot(invoices=(bill,)), (), facts.access(), policy=facts.policy())
    assert [fact.name for fact in told] == ["subscribed", *([named_so] if named_so else [])]
    assert all(T.knows(f"why-fact-{fact.name}") for fact in told)


def test_a_payment_and_the_next_charge_are_named() -> None:
    row = named("first-paid")
    charge_at = row.now + timedelta(days=4)
    before, after = explained(row, Ahead(charge=Money(15_000, "usd"), charge_at=charge_at))
    assert before == ["subscribed", "paid"]
    assert after == ["charge"]


def test_what_is_cancelled_ends_and_charges_nothing() -> None:
    _, after = explained(named("trial-to-be-cancelled"))
    assert after == ["ends"]


def test_a_change_of_plan_is_named_by_what_runs_today_and_by_the_day_on_which_the_other_comes() -> None:
    comes = PlannedChange(
        tier="premium",
        price="price_2",
        amount=Money(25_000, "usd"),
        interval="week",
        quantity=1,
        at=facts.NOW + facts.DAY,
    )
    planned = facts.subscription(coming=comes)
    waiting = facts.subscription(waiting=replace(comes, invoice="in_9"))
    changed = facts.subscription(tier="premium", price="price_2", amount=Money(25_000, "usd"))
    assert told_of(planned) == (["subscribed basic"], ["change premium"])
    assert told_of(waiting) == (["subscribed basic"], ["change-waits premium"])
    assert told_of(changed) == (["subscribed premium"], [])
    assert "began. Today it is for" in T("why-fact-subscribed", at="", tier="Premium", money="")


def test_what_is_over_is_not_said_to_be_so_today() -> None:
    ended = facts.subscription(status="canceled", ended_at=facts.NOW)
    assert told_of(ended) == (["subscribed-before basic", "ended basic"], [])


def told_of(row: Subscription) -> tuple[list[str], list[str]]:
    """What is said of one agreement, each with the tier that it names."""
    snapshot, policy = facts.snapshot(subscriptions=(row,), invoices=()), facts.policy()
    before = reasons(snapshot, (), facts.access(), policy=policy)
    after = prospects(snapshot, (), facts.access(), policy=policy, ahead=Ahead(), now=facts.NOW)
    assert all(T.knows(f"why-fact-{fact.name}") for fact in before)
    assert all(T.knows(f"next-fact-{fact.name}") for fact in after)
    return [f"{one.name} {one.tier}" for one in before], [f"{one.name} {one.tier}" for one in after]


def test_an_own_pause_goes_on_when_it_is_over() -> None:
    row = next(one for one in ROWS if one.reason == "subscription.paused")
    snapshot = row.snapshot
    assert snapshot is not None
    ref = snapshot.subscriptions[0].ref
    _, after = explained(row, Ahead(resumes={ref: row.now + timedelta(days=7)}))
    assert after == ["resumes"]


def test_every_kind_of_fact_happens_in_some_row_of_the_table() -> None:
    seen = {name for row in ROWS for name in explained(row)[0]}
    assert seen >= {"debit", "void", "given", "pass", "ended", "written-off", "paid", "free", "failed", "trial"}


@pytest.mark.parametrize(
    ("payment", "name"),
    [
        (facts.payment(refunded=5_000, refunds=(facts.refund(amount=5_000),)), "refunded"),
        (facts.payment(disputes=(facts.dispute(status="under_review"),)), "disputed"),
        (facts.payment(disputes=(facts.dispute(status="lost"),)), "lost"),
    ],
    ids=["refunded", "disputed", "lost"],
)
def test_what_went_back_and_what_a_bank_did_is_named(payment: Payment, name: str) -> None:
    assert name in happened(payment)


def test_a_refund_that_failed_is_not_said_to_have_gone_back() -> None:
    assert "refunded" not in happened(facts.payment(refunds=(facts.refund(status="failed"),)))


def happened(payment: Payment) -> set[str]:
    snapshot = facts.snapshot(invoices=(facts.invoice(payments=(payment,)),))
    return {fact.name for fact in reasons(snapshot, (), facts.access(), policy=facts.policy())}
