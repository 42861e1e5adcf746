"""What a person may do now, and why: one pure function over Stripe's facts and our own grants.

The table that it follows stands in `docs/access.md`; the tests read that table row by row. Two rules hold above it: access that was
bought through Stripe falls only on a picture taken *after* the deadline (an older picture keeps the level), while our own grants
end by the clock; and a value that we do not know keeps the last decision.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from domain.bought_pass import last_pass_at, pass_standings
from domain.pause import why_paused
from domain.proof import prove
from domain.subscription import KNOWN_STATUSES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from domain.bought_pass import PassStanding
    from domain.grant import Grant
    from domain.proof import Proof
    from domain.subscription import Snapshot, Subscription
    from domain.tier import Policy

# Stripe moves a status a little after the moment that it belongs to: looking again sooner would only see the old one.
SETTLE = timedelta(minutes=5)
# How long to wait where only Stripe or a bank can bring news, which its webhook or the events list tells us sooner.
_SOON, _LATER = timedelta(minutes=30), timedelta(hours=6)


class Level(StrEnum):
    """How much is open. In grace everything still is; restricted is the last step before nothing."""

    FULL = "full"
    GRACE = "grace"
    RESTRICTED = "restricted"
    NONE = "none"

    @property
    def height(self) -> int:
        """Three for full, nothing for none: what "better" means between two levels."""
        return (Level.NONE, Level.RESTRICTED, Level.GRACE, Level.FULL).index(self)

    @property
    def open(self) -> bool:
        """Whether a paying person's doors stand open at this level."""
        return self in {Level.FULL, Level.GRACE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One decision: `until` is when it ends, if known, `look_again_at` when to read the facts anew. A pass goes by its invoice's id."""

    level: Level
    tier: str | None
    reason: str
    until: datetime | None = None
    look_again_at: datetime | None = None
    subscription: str | None = None

    def takes_from(self, before: Access) -> bool:
        """Whether somebody who had `before` may do less now. Grace takes nothing away; another tier may, whichever is the higher."""
        if not before.level.open:
            return self.level.height < before.level.height
        return not self.level.open or self.tier != before.tier


NOTHING = Access(level=Level.NONE, tier=None, reason="nothing.bought")


def access_for(
    snapshot: Snapshot | None,
    grants: Iterable[Grant] = (),
    *,
    policy: Policy,
    previous: Access | None,
    rank: Callable[[str | None], int],
    now: datetime,
) -> Access:
    """Decide. What is open wins, then the higher tier, then the higher level, then what still runs, then the newest.

    `previous` is the last decision, kept where Stripe says something that we do not know. `rank` orders tiers.
    """
    given = tuple(grants)
    verdicts = [_granted(grant) for grant in given if grant.runs(now)]
    if snapshot is not None:
        verdicts += [_bought(snapshot, row, policy=policy, previous=previous) for row in snapshot.subscriptions]
        verdicts += [_by_pass(standing) for standing in pass_standings(snapshot, policy)]
    # Of two that are equal in all of it the id decides, not the order in which Stripe lists them.
    best = max(verdicts, key=lambda row: (_standing(row, snapshot, rank), row.subscription or ""), default=NOTHING)
    looks = [row.look_again_at for row in verdicts] + [grant.starts_at for grant in given if grant.starts_at > now]
    return replace(best, look_again_at=min((look for look in looks if look is not None), default=None))


def _granted(grant: Grant) -> Access:
    return Access(
        level=Level.FULL, tier=grant.tier, reason="grant.given", until=grant.ends_at, look_again_at=grant.ends_at
    )


def _standing(row: Access, snapshot: Snapshot | None, rank: Callable[[str | None], int]) -> tuple[float, ...]:
    """In grace a higher tier stays what it is, so it goes before a full lower one; a closed one is judged by its level alone."""
    found = snapshot.subscription(row.subscription) if snapshot and row.subscription else None
    height = rank(row.tier) if row.level.open else 0
    bought = last_pass_at(snapshot, row.tier) if snapshot and row.reason != "grant.given" else None
    created = since.timestamp() if (since := found.created if found else bought) else 0.0
    return (row.level.open, height, row.level.height, found is not None and found.living, created)


def _by_pass(row: PassStanding) -> Access:
    """Every pass of one tier together: open until the last of them ends."""
    level, ends = Level.FULL if row.until else Level.NONE, row.until
    return Access(level=level, tier=row.tier, reason=row.reason, until=ends, look_again_at=ends, subscription=row.bill)


def _bought(snapshot: Snapshot, row: Subscription, *, policy: Policy, previous: Access | None) -> Access:
    """What one subscription gives; one for a product that we do not know goes on as what it was, and opens nothing new."""
    verdict = _by_status(snapshot, row, policy, previous)
    if row.tier is not None:
        return verdict
    if previous is not None and previous.subscription == row.ref and previous.tier is not None:
        return replace(verdict, tier=previous.tier)
    if row.last_tier is not None:  # another subscription or a gift was what access was decided from
        return replace(verdict, tier=row.last_tier)
    return _closed(row, "subscription.unknown_product") if verdict.level.open else verdict


def _by_status(snapshot: Snapshot, row: Subscription, policy: Policy, previous: Access | None) -> Access:
    """Everything from here on looks from `snapshot.fetched_at`, never from the clock."""
    if snapshot.orphaned(row):
        return _closed(row, "subscription.ended")
    if row.status not in KNOWN_STATUSES:
        return _kept(snapshot, row, previous, "subscription.unknown_status")
    closed = _why_closed(snapshot, row, policy)
    if closed is not None:
        return _closed(row, closed)
    if row.status == "trialing":
        return _open_until(snapshot, row, "subscription.trialing", row.trial_end or row.period_end, "now")
    proof = prove(snapshot, row, policy)
    if proof.contested is not None:
        return _closed(row, proof.contested)
    if row.status == "canceled":
        return _after_the_end(snapshot, row, proof, policy)
    if row.status == "incomplete" or proof.newest is None:
        return _unproven(snapshot, row, proof, policy, previous)
    return _running(snapshot, row, proof, policy)


def _why_closed(snapshot: Snapshot, row: Subscription, policy: Policy) -> str | None:
    """The reason of a status at which nothing is open, whatever was paid; None for every other."""
    if row.status == "paused":
        return why_paused(snapshot, row, policy)
    if row.status == "unpaid" and prove(snapshot, row, policy).never_refused:
        return "payment.no_address_given_up"
    return _CLOSED.get(row.status)


_CLOSED = {
    "incomplete_expired": "subscription.never_started",
    "unpaid": "payment.given_up",
}


def _after_the_end(snapshot: Snapshot, row: Subscription, proof: Proof, policy: Policy) -> Access:
    if policy.after_cancel == "now":
        return _closed(row, "subscription.ended")
    return _while_paid(snapshot, row, proof, ("subscription.ended_paid", "subscription.ended"))


def _while_paid(snapshot: Snapshot, row: Subscription, proof: Proof, reasons: tuple[str, str]) -> Access:
    through = proof.paid_through
    if through is None or through <= snapshot.fetched_at:
        return _closed(row, reasons[1])
    return _verdict(row, Level.FULL, reasons[0], until=through, look=through)


def _unproven(snapshot: Snapshot, row: Subscription, proof: Proof, policy: Policy, previous: Access | None) -> Access:
    """A subscription that did not begin yet, or one without a bill that counts."""
    if proof.newest is not None and proof.newest.processing:
        return _on_its_way(snapshot, row, policy)
    if row.status == "incomplete" or proof.void_only:
        return _closed(row, "payment.missing", look=snapshot.fetched_at + _LATER)
    if proof.never_billed:
        return _open_until(snapshot, row, "subscription.unbilled", row.period_end, policy.after_cancel)
    return _kept(snapshot, row, previous, previous.reason if previous else "payment.missing")


def _running(snapshot: Snapshot, row: Subscription, proof: Proof, policy: Policy) -> Access:
    """An active or past-due subscription that was billed."""
    trusted = proof.failing_since is None or policy.debit_on_its_way == "open"
    if proof.newest is not None and proof.newest.processing and trusted:
        return _renewing(snapshot, row, "payment.on_its_way") if proof.begun else _on_its_way(snapshot, row, policy)
    if not proof.begun:
        return _closed(row, "payment.missing", look=snapshot.fetched_at + _LATER)
    if proof.written_off:
        return _closed(row, "payment.written_off")
    if proof.failing_since is not None:
        return _in_dunning(
            snapshot, row, proof.failing_since, policy, "no_address" if proof.never_refused else "failed"
        )
    if row.paused_collection is not None:
        return _while_collection_rests(snapshot, row, proof, policy)
    if proof.voided:
        return _closed(row, "payment.written_off")
    return _in_good_order(snapshot, row, proof, policy)


def _in_good_order(snapshot: Snapshot, row: Subscription, proof: Proof, policy: Policy) -> Access:
    status = proof.newest.status if proof.newest else None
    if status not in {"paid", "uncollectible"}:
        return _renewing(snapshot, row, "subscription.renewing")
    reason = "subscription.paid" if status == "paid" or proof.covered else "subscription.unbilled"
    return _open_until(snapshot, row, reason, row.period_end, policy.after_cancel)


def _while_collection_rests(snapshot: Snapshot, row: Subscription, proof: Proof, policy: Policy) -> Access:
    """Only `void` means that nothing is delivered; the others give the time away or bill it later.

    Source: Stripe's page on pausing payment collection.
    """
    reason = "subscription.collection_paused"
    if row.paused_collection == "void":
        return _while_paid(snapshot, row, proof, (reason, reason))
    return _open_until(snapshot, row, reason, row.period_end, policy.after_cancel)


def _on_its_way(snapshot: Snapshot, row: Subscription, policy: Policy) -> Access:
    """A first bank debit: nothing was ever paid, so the operator's policy decides."""
    if policy.debit_on_its_way == "closed":
        return _closed(row, "payment.on_its_way", look=snapshot.fetched_at + _LATER)
    return _renewing(snapshot, row, "payment.on_its_way")


def _renewing(snapshot: Snapshot, row: Subscription, reason: str) -> Access:
    until = row.period_end if row.period_end > snapshot.fetched_at else None
    look = snapshot.fetched_at + (_LATER if reason == "payment.on_its_way" else _SOON)
    return _verdict(row, Level.FULL, reason, until=until, look=look)


def _in_dunning(snapshot: Snapshot, row: Subscription, since: datetime, policy: Policy, why: str) -> Access:
    """`why`: a try was refused (`failed`), or none was made for want of an address (`no_address`)."""
    grace_ends, all_ends = since + policy.grace, since + policy.restricted
    if snapshot.fetched_at < grace_ends:
        return _verdict(row, Level.GRACE, f"payment.{why}", until=grace_ends, look=grace_ends)
    if snapshot.fetched_at < all_ends:
        return _verdict(row, Level.RESTRICTED, f"payment.{why}_long", until=all_ends, look=all_ends)
    return _closed(row, "payment.no_address_given_up" if why == "no_address" else "payment.given_up")


def _open_until(snapshot: Snapshot, row: Subscription, reason: str, ends: datetime, after_cancel: str) -> Access:
    """Open until `ends`, or until its cancellation where that is sooner and closes at once.

    Where the moment has passed and Stripe has not moved yet, it goes on: `until` is not known, and we look again in a while.
    """
    cancel_at = row.cancel_at or ends
    until = min(ends, cancel_at) if after_cancel == "now" else ends
    look = max(min(ends, cancel_at), snapshot.fetched_at) + SETTLE
    return _verdict(row, Level.FULL, reason, until=until if until > snapshot.fetched_at else None, look=look)


def _kept(snapshot: Snapshot, row: Subscription, previous: Access | None, reason: str) -> Access:
    """The last decision goes on; what was never decided opens nothing."""
    look = snapshot.fetched_at + _SOON
    if previous is None or previous.subscription != row.ref:
        return _closed(row, reason, look=look)
    until = previous.until if previous.until and previous.until > snapshot.fetched_at else None
    return _verdict(row, previous.level, reason, until=until, look=look)


def _closed(row: Subscription, reason: str, *, look: datetime | None = None) -> Access:
    return _verdict(row, Level.NONE, reason, look=look)


def _verdict(
    row: Subscription, level: Level, reason: str, *, until: datetime | None = None, look: datetime | None = None
) -> Access:
    return Access(level=level, tier=row.tier, reason=reason, until=until, look_again_at=look, subscription=row.ref)
