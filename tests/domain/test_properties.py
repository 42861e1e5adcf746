"""What holds for every combination of facts: the rules answer always, gifts never harm, and nothing is said twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.access import Access, Level, access_for
from domain.access_reason import REASONS
from domain.change import compare
from domain.grant import Grant
from domain.money import Money
from domain.react import react
from domain.subscription import KNOWN_STATUSES, Invoice, Payment, Snapshot, Subscription
from domain.tier import Policy
from tests.support.facts import (
    NOW,
    access,
    customer,
    grant,
    invoice,
    known,
    payment,
    policy,
    rank,
    snapshot,
    subscription,
)

HOURS = st.integers(-2_000, 2_000).map(lambda hours: NOW + timedelta(hours=hours))
MAYBE = st.none() | HOURS
TIERS = st.sampled_from(["basic", "premium", "enterprise", None])
STATUSES = st.sampled_from([*sorted(KNOWN_STATUSES), "asleep"])
DISPUTES = st.sampled_from([None, "needs_response", "under_review", "won", "lost", "warning_closed", "arbitration"])
INTENTS = st.sampled_from(["succeeded", "processing", "requires_action", "requires_payment_method", "canceled", "new"])
REASONS_TO_BILL = st.sampled_from(["subscription_create", "subscription_cycle", "subscription_update", "manual", "new"])
POLICIES = st.builds(
    policy,
    debit_on_its_way=st.sampled_from(["open", "closed"]),
    full_refund=st.sampled_from(["close", "keep"]),
    open_dispute=st.sampled_from(["close", "keep"]),
    after_cancel=st.sampled_from(["paid_period", "now"]),
)
GRANTS = st.builds(grant, st.sampled_from(["basic", "premium", "enterprise"]), starts_at=HOURS, ends_at=MAYBE)


@st.composite
def payments(draw: st.DrawFn, bill: str) -> tuple[Payment, ...]:
    return tuple(
        payment(
            ref=f"pi_{bill}_{number}",
            invoice=bill,
            status=draw(INTENTS),
            charge=draw(st.sampled_from([None, "ch_1", "ch_2"])),
            refunded=draw(st.sampled_from([0, 5_000, 15_000])),
            dispute=draw(DISPUTES),
            failed_at=draw(MAYBE),
            decline_code=draw(st.sampled_from([None, "authentication_required", "lost_card"])),
        )
        for number in range(draw(st.integers(0, 2)))
    )


@st.composite
def bills(draw: st.DrawFn, row: str) -> tuple[Invoice, ...]:
    return tuple(
        invoice(
            ref=(ref := f"in_{row}_{number}"),
            subscription=row,
            status=draw(st.sampled_from(["draft", "open", "paid", "uncollectible", "void", "new"])),
            billing_reason=draw(REASONS_TO_BILL),
            total=Money(draw(st.sampled_from([0, 15_000, -500])), "usd"),
            paid=draw(st.sampled_from([0, 15_000])),
            created=draw(HOURS),
            period_start=draw(HOURS),
            period_end=draw(HOURS),
            attempt_count=draw(st.integers(0, 4)),
            paid_at=draw(MAYBE),
            payments=draw(payments(ref)),
        )
        for number in range(draw(st.integers(0, 3)))
    )


@st.composite
def subscriptions(draw: st.DrawFn, ref: str) -> Subscription:
    return subscription(
        ref=ref,
        status=draw(STATUSES),
        tier=draw(TIERS),
        product=draw(st.sampled_from(["retainer_basic", "prod_else"])),
        created=draw(HOURS),
        period_start=draw(HOURS),
        period_end=draw(HOURS),
        trial_end=draw(MAYBE),
        cancel_at=draw(MAYBE),
        ended_at=draw(MAYBE),
        paused_collection=draw(st.sampled_from([None, "void", "keep_as_draft", "mark_uncollectible", "new"])),
        latest_invoice=draw(st.sampled_from([None, f"in_{ref}_0", "in_unread"])),
    )


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    refs = [f"sub_{number}" for number in range(draw(st.integers(0, 3)))]
    return snapshot(
        subscriptions=tuple(draw(subscriptions(ref)) for ref in refs),
        invoices=tuple(bill for ref in refs for bill in draw(bills(ref))),
        customers=(customer(deleted=draw(st.booleans())),),
        fetched_at=draw(HOURS),
    )


DECISIONS = st.builds(
    access,
    level=st.sampled_from(list(Level)),
    tier=TIERS,
    reason=st.sampled_from(REASONS),
    until=MAYBE,
    subscription=st.sampled_from([None, "sub_0", "sub_1"]),
)


def decide(seen: Snapshot | None, grants: list[Grant], rules: Policy, previous: Access | None, now: datetime) -> Access:
    return access_for(seen, grants, policy=rules, previous=previous, rank=rank, now=now)


@given(st.none() | snapshots(), st.lists(GRANTS, max_size=2), POLICIES, st.none() | DECISIONS, HOURS)
def test_there_is_always_an_answer_with_a_known_reason(
    seen: Snapshot | None, grants: list[Grant], rules: Policy, previous: Access | None, now: datetime
) -> None:
    decided = decide(seen, grants, rules, previous, now)
    assert decided.reason in REASONS
    assert decided.tier is not None or not decided.level.open or decided.reason == "subscription.unknown_status"


@given(st.none() | snapshots(), st.lists(GRANTS, max_size=2), GRANTS, POLICIES, HOURS)
def test_a_gift_never_lowers_anything_d23(
    seen: Snapshot | None, grants: list[Grant], gift: Grant, rules: Policy, now: datetime
) -> None:
    without, with_it = decide(seen, grants, rules, None, now), decide(seen, [*grants, gift], rules, None, now)
    assert (with_it.level.open, rank(with_it.tier) if with_it.level.open else 0) >= (
        without.level.open,
        rank(without.tier) if without.level.open else 0,
    )


@given(snapshots(), POLICIES, st.none() | DECISIONS, HOURS)
def test_what_is_open_ends_after_the_picture_it_was_seen_on(
    seen: Snapshot, rules: Policy, previous: Access | None, now: datetime
) -> None:
    decided = decide(seen, [], rules, previous, now)
    assert not decided.level.open or decided.until is None or decided.until > seen.fetched_at


@given(snapshots(), POLICIES, st.none() | DECISIONS, HOURS, HOURS)
def test_the_clock_alone_takes_nothing_that_was_bought_g11(
    seen: Snapshot, rules: Policy, previous: Access | None, now: datetime, later: datetime
) -> None:
    assert decide(seen, [], rules, previous, now) == decide(seen, [], rules, previous, later)


@given(snapshots(), POLICIES, st.none() | DECISIONS)
def test_what_is_open_by_a_deadline_is_looked_at_again_by_then(
    seen: Snapshot, rules: Policy, previous: Access | None
) -> None:
    decided = decide(seen, [], rules, previous, seen.fetched_at)
    if decided.level.open and decided.until is not None:
        assert decided.look_again_at is not None
        assert decided.look_again_at <= decided.until + timedelta(hours=6)
    assert decided.look_again_at is None or decided.look_again_at > seen.fetched_at


@given(snapshots(), POLICIES, st.none() | DECISIONS, st.randoms(use_true_random=False))
def test_the_order_in_which_stripe_lists_things_decides_nothing(
    seen: Snapshot, rules: Policy, previous: Access | None, chance: object
) -> None:
    rows, invoices = list(seen.subscriptions), list(seen.invoices)
    chance.shuffle(rows)  # type: ignore[attr-defined]  # hypothesis' random.Random
    chance.shuffle(invoices)  # type: ignore[attr-defined]  # the same
    other = replace(seen, subscriptions=tuple(rows), invoices=tuple(invoices))
    apart = len({(row.created, row.tier, row.status) for row in rows}) == len(rows)
    one, two = (decide(facts, [], rules, previous, NOW) for facts in (seen, other))
    assert (one.level, one.look_again_at) == (two.level, two.look_again_at)
    assert one == two or not apart


@given(snapshots())
def test_a_picture_does_not_differ_from_itself(seen: Snapshot) -> None:
    assert compare(seen, seen) == ()


@given(snapshots(), snapshots())
def test_two_pictures_always_differ_in_the_same_way(before: Snapshot, after: Snapshot) -> None:
    assert compare(before, after) == compare(before, after)


@given(snapshots(), snapshots(), DECISIONS, DECISIONS)
def test_no_fact_is_told_twice_in_one_run_and_the_same_run_tells_the_same(
    before: Snapshot, after: Snapshot, was: Access, is_: Access
) -> None:
    first, second = (
        react(compare(before, after), subscriber=known(), before=was, access=is_, snapshot=after) for _ in range(2)
    )
    assert first == second
    assert set(Counter(notice.fact for notice in first.notices).values()) <= {1}
