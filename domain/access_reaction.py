"""What follows from access that moved: the welcome, a door that closed, one that is open again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from domain.access import Level
from domain.access_reason import GIVEN_UP, UNPAID_PAUSE
from domain.debit_reaction import expected_of
from domain.first_debit import failed_debit
from domain.next_charge import is_whole, next_charge
from domain.notice import moment_detail, money_detail
from domain.stuck_bill import waits_for_address
from domain.trial_notice import has_card

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from domain.access import Access
    from domain.reaction import Reactions
    from domain.subscriber import Known
    from domain.subscription import Invoice, Snapshot, Subscription


def follow_access(
    owed: Reactions,
    subscriber: Known,
    before: Access,
    access: Access,
    snapshot: Snapshot,
    resumes: Mapping[str, datetime | None],
) -> None:
    """Say and write what another level, tier or reason obliges to. `resumes` says when a paused subscription goes on by itself."""
    if (before.level, before.tier, before.reason) == (access.level, access.tier, access.reason):
        return
    owed.write(
        f"access.{_direction(before, access)}",
        f"Access went from {before.level} ({before.reason}) to {access.level} ({access.reason}).",
        level=access.level,
        tier=access.tier,
        reason=access.reason,
        subscription=access.subscription,
    )
    if access.level.open and not before.level.open:
        _opened(owed, subscriber, before, access, snapshot)
    elif before.level.open and not access.level.open and not _never_began(before, snapshot):
        _closed(owed, subscriber, before, access, snapshot, resumes)
    elif before.level == Level.RESTRICTED and access.level == Level.NONE and access.reason in GIVEN_UP:
        _given_up(owed, before, access, snapshot)


def _closed(
    owed: Reactions,
    subscriber: Known,
    before: Access,
    access: Access,
    snapshot: Snapshot,
    resumes: Mapping[str, datetime | None],
) -> None:
    row = snapshot.subscription(access.subscription) if access.subscription else None
    fact = _what_closed(subscriber, before, access, snapshot)
    if row is None or access.reason not in _RESTING:
        owed.say(
            "pass_ended" if access.reason == "pass.ended" else "access_closed",
            fact,
            tier=before.tier,
            reason=access.reason,
            placeless=waits_for_address(snapshot, access.subscription),
            living=bool(snapshot.living()),
            next_at=moment_detail(row.period_end) if row is not None and _is_paid_again(row) else None,
        )
        return
    resumes_at = moment_detail(resumes.get(row.ref))
    fact = f"{row.ref}:{moment_detail(row.paused_at)}"
    owed.say("paused", fact, tier=before.tier, reason=access.reason, resumes_at=resumes_at)


def _is_paid_again(row: Subscription) -> bool:
    """Whether it runs, and its next period is charged by itself."""
    return row.status == "active" and row.cancel_at is None and row.paused_collection is None


def _given_up(owed: Reactions, before: Access, access: Access, snapshot: Snapshot) -> None:
    """The doors were closed already while it could still be paid; now it is over, or rests until it is."""
    row = snapshot.subscription(before.subscription) if before.subscription else None
    if row is not None:
        newest = next(iter(snapshot.invoices_of(row)), None)
        fact = f"{row.ref}:{newest.ref if newest else row.period_end.isoformat()}"
        placeless = waits_for_address(snapshot, row.ref)
        owed.say("plan_given_up", fact, tier=before.tier, reason=access.reason, placeless=placeless)


def _what_closed(subscriber: Known, before: Access, access: Access, snapshot: Snapshot) -> str:
    """The bill on which it stood; a grant of ours is known by its end."""
    row = snapshot.subscription(before.subscription) if before.subscription else None
    if row is None:
        return f"{before.subscription or subscriber.id}:{access.reason}:{moment_detail(before.until)}"
    newest = next(iter(snapshot.invoices_of(row)), None)
    return f"{row.ref}:{access.reason}:{newest.ref if newest else row.period_end.isoformat()}"


def _opened(owed: Reactions, subscriber: Known, before: Access, access: Access, snapshot: Snapshot) -> None:
    row = snapshot.subscription(access.subscription) if access.subscription else None
    if row is None:
        if access.reason == "pass.paid" and before.reason.startswith("payment."):
            owed.say("access_restored", f"{subscriber.id}:{moment_detail(access.until)}", tier=access.tier)
        return
    newest = next(iter(snapshot.invoices_of(row)), None)
    paid = money_detail(newest.total) if newest and newest.status == "paid" and newest.total.amount else None
    if before.subscription == row.ref and before.reason not in _NEVER_IN:
        _open_again(owed, before, row, newest)
        return
    owed.say(
        "welcome",
        row.ref,
        tier=row.tier,
        trial_end=moment_detail(row.trial_end) if row.status == "trialing" else None,
        paid=paid,
        tax=money_detail(replace(newest.total, amount=newest.tax)) if newest and paid and newest.tax else None,
        expected=moment_detail(expected_of(newest)) if newest else None,
        card=has_card(snapshot, row),
        period_end=moment_detail(row.period_end),
        next_charge=money_detail(next_charge(row)),
    )
    owed.say(
        "admin_new_subscriber",
        row.ref,
        name=subscriber.first_name,
        telegram_id=subscriber.telegram_id,
        tier=row.tier,
        trial=row.status == "trialing",
    )


def _open_again(owed: Reactions, before: Access, row: Subscription, newest: Invoice | None) -> None:
    if before.reason not in _RESTING | UNPAID_PAUSE or not row.living:
        owed.say("access_restored", f"{row.ref}:{newest.ref if newest else before.reason}", tier=row.tier)
        return
    owed.say(
        "resumed",
        f"{row.ref}:{row.period_start.isoformat()}",
        tier=row.tier,
        next_charge=money_detail(next_charge(row)) if is_whole(row) else None,
        period_end=moment_detail(row.period_end),
    )


_RESTING = {"subscription.paused", "subscription.paused_after_trial"}
# From these alone nobody can tell who was in once: whoever was welcomed before is told that it is open again (billing.tell_doors).
_NEVER_IN = {
    "payment.on_its_way",
    "payment.missing",
    "subscription.never_started",
    "subscription.unknown_product",
    "subscription.unknown_status",
}


def _never_began(before: Access, snapshot: Snapshot) -> bool:
    """Provisional access that closes because its first debit failed is told with the reason of that."""
    return any(bill.subscription == before.subscription and failed_debit(bill) for bill in snapshot.invoices) and (
        before.reason == "payment.on_its_way"
    )


def _direction(before: Access, access: Access) -> str:
    if access.level.height > before.level.height:
        return "opened" if access.level.open else "raised"
    if access.level.height < before.level.height:
        return "closed" if not access.level.open else "lowered"
    return "explained"
