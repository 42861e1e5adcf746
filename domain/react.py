"""What changes oblige us to do: one rule per kind of change says what is owed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.access_reaction import follow_access
from domain.agreement_reaction import follow_agreement
from domain.bill_reaction import paid, tier_of_bill, unpaid
from domain.change import (
    ActionRequired,
    AttemptFailed,
    BillStuck,
    Change,
    CreditNoteMoved,
    DebitOnItsWay,
    DisputeMoved,
    FirstDebitFailed,
    FraudWarned,
    InvoicePaid,
    MandateGone,
    RefundMoved,
    UnknownValue,
)
from domain.debit_reaction import arrived, follow_debit
from domain.money_back import credit_noted, disputed, refund_moved, warned
from domain.plan_news import ChangeExpired, ChangePlanned, ChangeUndone, TermsMoved
from domain.plan_reaction import follow_plan
from domain.reaction import Reactions
from domain.second import seconds
from domain.stuck_bill import bill_stuck
from domain.trial_notice import remind
from domain.upcoming_charge import foretell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from domain.access import Access
    from domain.subscriber import Known
    from domain.subscription import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What happens by itself: when we try an unpaid bill again, and when a paused subscription goes on.
    `upcoming` is how long before it a renewal is told, `goes_back` names the ended subscriptions whose late money does.
    """

    tries: Mapping[str, datetime] = field(default_factory=dict)
    resumes: Mapping[str, datetime | None] = field(default_factory=dict)
    upcoming: timedelta = timedelta(0)
    goes_back: frozenset[str] = frozenset()


def react(
    changes: Iterable[Change],
    *,
    subscriber: Known,
    before: Access,
    access: Access,
    snapshot: Snapshot,
    ahead: Ahead | None = None,
) -> Reactions:
    """Everything that follows from `changes` and from access moving from `before` to `access`."""
    owed, ahead = Reactions(telegram_id=subscriber.telegram_id), ahead or Ahead()
    for change in changes:
        _follow(change, owed, access, snapshot, ahead)
    follow_access(owed, subscriber, before, access, snapshot, ahead.resumes)
    arrived(owed, before, access, snapshot)
    remind(owed, snapshot)
    foretell(owed, snapshot, ahead.upcoming)
    if seconds(snapshot):
        refs = sorted(row.ref for row in snapshot.living())
        owed.say(
            "admin_second_subscription",
            ":".join(refs),
            telegram_id=subscriber.telegram_id,
            subscriptions=", ".join(refs),
        )
    return owed


def _follow(change: Change, owed: Reactions, access: Access, snapshot: Snapshot, ahead: Ahead) -> None:
    match change:
        case InvoicePaid(invoice=invoice, receipt=receipt):
            paid(owed, invoice, snapshot, receipt=receipt, goes_back=ahead.goes_back)
        case AttemptFailed() | ActionRequired():
            unpaid(owed, change, snapshot, ahead.tries)
        case DebitOnItsWay() | FirstDebitFailed() | MandateGone():
            follow_debit(change, owed, access, snapshot)
        case RefundMoved():
            refund_moved(owed, change, tier_of_bill(change.invoice, snapshot))
        case DisputeMoved() | FraudWarned() | CreditNoteMoved():
            _contested(owed, change, access, snapshot)
        case BillStuck(invoice=invoice):
            bill_stuck(owed, invoice, tier_of_bill(invoice, snapshot))
        case UnknownValue(what=what, value=value):
            owed.write(
                "stripe.unknown_value", f"Stripe named a {what} that this version does not know: {value}.", value=value
            )
            owed.say("admin_unknown_value", f"{what}:{value}", what=what, value=value)
        case ChangePlanned() | ChangeUndone() | ChangeExpired() | TermsMoved():
            follow_plan(change, owed)
        case _:
            follow_agreement(change, owed, snapshot)


def _contested(
    owed: Reactions, change: DisputeMoved | FraudWarned | CreditNoteMoved, access: Access, snapshot: Snapshot
) -> None:
    match change:
        case DisputeMoved():
            disputed(owed, change, tier_of_bill(change.invoice, snapshot), stays=access.level.open)
        case FraudWarned():
            warned(owed, change)
        case CreditNoteMoved():
            credit_noted(owed, change)
