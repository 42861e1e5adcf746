"""What changes oblige us to do: notices that are owed and lines for the audit log, each keyed by its fact."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from domain.audit import Line
from domain.change import (
    ActionRequired,
    AgreementChange,
    AttemptFailed,
    CancelScheduled,
    CancelUndone,
    Change,
    DebitOnItsWay,
    DisputeMoved,
    InvoicePaid,
    Refunded,
    Started,
    StatusMoved,
    TierMoved,
    UnknownValue,
)
from domain.decline import decline_class
from domain.money_back import disputed, money_back, paid_late
from domain.notice import Notice, moment_detail, money_detail

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from domain.access import Access
    from domain.subscriber import Known
    from domain.subscription import Invoice, Snapshot, Subscription


@dataclass(slots=True)
class Reactions:
    """What is owed: notices (their audience stands in their kind) and audit lines."""

    notices: list[Notice] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def say(self, kind: str, fact: str, **details: object) -> None:
        """Owe a notice about a fact, once."""
        notice = Notice(kind=kind, fact=f"{kind}:{fact}", details=details)
        if all(owed.fact != notice.fact for owed in self.notices):
            self.notices.append(notice)

    def write(self, action: str, sentence: str, **details: object) -> None:
        """Owe a line in the audit log."""
        self.lines.append(Line(action=action, sentence=sentence, details=details))


def react(
    changes: Iterable[Change],
    *,
    subscriber: Known,
    before: Access,
    access: Access,
    snapshot: Snapshot,
    tries: Mapping[str, datetime] | None = None,
) -> Reactions:
    """Everything that follows from `changes` and from access moving from `before` to `access`.

    `tries` says of an unpaid bill when we try it again by ourselves.
    """
    owed = Reactions()
    for change in changes:
        _follow(change, owed, access, snapshot, tries or {})
    _follow_access(owed, subscriber, before, access, snapshot)
    living = snapshot.living()
    if len(living) > 1:
        refs = sorted(row.ref for row in living)
        owed.say(
            "admin_second_subscription",
            ":".join(refs),
            telegram_id=subscriber.telegram_id,
            subscriptions=", ".join(refs),
        )
    return owed


def _follow(change: Change, owed: Reactions, access: Access, snapshot: Snapshot, tries: Mapping[str, datetime]) -> None:
    match change:
        case InvoicePaid(invoice=invoice):
            _paid(owed, invoice, snapshot)
        case AttemptFailed() | ActionRequired() | DebitOnItsWay():
            _unpaid(owed, change, access, snapshot, tries)
        case Refunded():
            money_back(owed, change, _tier_of(change.invoice, snapshot))
        case DisputeMoved():
            disputed(owed, change)
        case UnknownValue(what=what, value=value):
            owed.write(
                "stripe.unknown_value", f"Stripe named a {what} that this version does not know: {value}.", value=value
            )
            owed.say("admin_unknown_value", f"{what}:{value}", what=what, value=value)
        case _:
            _follow_agreement(change, owed, snapshot)


def _follow_agreement(change: AgreementChange, owed: Reactions, snapshot: Snapshot) -> None:
    match change:
        case Started(subscription=row):
            owed.write(
                "subscription.started", f"A subscription to {_name(row)} began as {row.status}.", subscription=row.ref
            )
        case StatusMoved(subscription=row, before=was):
            _moved(owed, row, was, snapshot)
        case TierMoved(subscription=row, before=was):
            owed.write("subscription.tier_changed", f"The tier went from {was} to {row.tier}.", subscription=row.ref)
            if was and row.tier:  # an unknown product is the admins' business: for the person nothing has changed
                fact = f"{row.ref}:{row.price}:{row.period_start.isoformat()}"
                owed.say("tier_changed", fact, before=was, tier=row.tier)
        case CancelScheduled(subscription=row):
            _cancellation(owed, row)
        case CancelUndone(subscription=row):
            owed.write("subscription.cancel_undone", "The cancellation was taken back.", subscription=row.ref)
            owed.say("cancel_undone", f"{row.ref}:{row.period_end.isoformat()}", tier=row.tier)
        case _:
            assert_never(change)


def _moved(owed: Reactions, row: Subscription, was: str, snapshot: Snapshot) -> None:
    owed.write("subscription.moved", f"The subscription went from {was} to {row.status}.", subscription=row.ref)
    if row.status == "canceled" and _unpaid_to_the_end(row, snapshot):
        owed.say("win_back", row.ref, tier=row.tier)


def _unpaid_to_the_end(row: Subscription, snapshot: Snapshot) -> bool:
    newest = next(iter(snapshot.invoices_of(row)), None)
    return newest is not None and newest.attempt_count > 0 and newest.status in {"open", "uncollectible"}


def _cancellation(owed: Reactions, row: Subscription) -> None:
    at = moment_detail(row.cancel_at)
    owed.write("subscription.cancel_scheduled", f"The subscription will end at {at}.", subscription=row.ref)
    owed.say("cancel_scheduled", f"{row.ref}:{at}", tier=row.tier, at=at)


def _paid(owed: Reactions, invoice: Invoice, snapshot: Snapshot) -> None:
    total = invoice.total
    if total.amount == 0:
        return  # a trial's or a coupon's empty invoice is no payment
    row = snapshot.subscription(invoice.subscription) if invoice.subscription else None
    if row is not None and row.over_at(invoice.paid_at):
        paid_late(owed, invoice)
    owed.write(
        "invoice.paid",
        f"{total.amount} {total.currency} (minor units) were paid.",
        invoice=invoice.ref,
        amount=total.amount,
        currency=total.currency,
    )
    if invoice.billing_reason == "subscription_cycle":
        owed.say(
            "receipt",
            invoice.ref,
            tier=_tier_of(invoice, snapshot),
            paid=money_detail(total),
            period_end=moment_detail(invoice.period_end),
            number=invoice.number,
        )


def _unpaid(
    owed: Reactions,
    change: AttemptFailed | ActionRequired | DebitOnItsWay,
    access: Access,
    snapshot: Snapshot,
    tries: Mapping[str, datetime],
) -> None:
    invoice = change.invoice
    tier = _tier_of(invoice, snapshot)
    if isinstance(change, DebitOnItsWay):
        owed.write("invoice.on_its_way", "A bank debit is on its way.", invoice=invoice.ref)
        if not access.level.open:
            owed.say("payment_on_its_way", invoice.ref, tier=tier)
        return
    due = money_detail(invoice.total)
    fact = f"{invoice.ref}:{invoice.attempt_count}"
    collected = _still_collected(invoice, snapshot)
    if isinstance(change, ActionRequired):
        owed.write("invoice.needs_confirmation", "The bank waits for a confirmation.", invoice=invoice.ref)
        if collected:
            owed.say("confirm_payment", fact, tier=tier, due=due, invoice=invoice.ref)
        return
    code = change.payment.decline_code
    owed.write(
        "invoice.failed", f"Payment attempt {invoice.attempt_count} failed ({code}).", invoice=invoice.ref, code=code
    )
    if collected and invoice.billing_reason != "subscription_create":
        planned = [at for at in (invoice.next_attempt_at, tries.get(invoice.ref)) if at is not None]
        owed.say(
            "payment_failed",
            fact,
            tier=tier,
            due=due,
            invoice=invoice.ref,
            next_attempt_at=moment_detail(min(planned, default=None)),
            decline=decline_class(code, change.payment.advice_code),
        )


def _still_collected(invoice: Invoice, snapshot: Snapshot) -> bool:
    """Nobody is dunned for what has ended, or for a bill that belongs to no subscription."""
    row = snapshot.subscription(invoice.subscription) if invoice.subscription else None
    return row is not None and row.living and not snapshot.orphaned(row)


def _follow_access(owed: Reactions, subscriber: Known, before: Access, access: Access, snapshot: Snapshot) -> None:
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
    elif before.level.open and not access.level.open:
        owed.say(
            "access_closed", _what_closed(subscriber, before, access, snapshot), tier=before.tier, reason=access.reason
        )


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
        return
    newest = next(iter(snapshot.invoices_of(row)), None)
    paid = money_detail(newest.total) if newest and newest.status == "paid" and newest.total.amount else None
    if before.subscription == row.ref and before.reason not in _NEVER_IN:
        owed.say("access_restored", f"{row.ref}:{newest.ref if newest else access.reason}", tier=row.tier)
        return
    owed.say(
        "welcome",
        row.ref,
        tier=row.tier,
        trial_end=moment_detail(row.trial_end) if row.status == "trialing" else None,
        paid=paid,
        period_end=moment_detail(row.period_end),
        next_charge=money_detail(row.amount),
    )
    owed.say(
        "admin_new_subscriber",
        row.ref,
        name=subscriber.first_name,
        telegram_id=subscriber.telegram_id,
        tier=row.tier,
        trial=row.status == "trialing",
    )


_NEVER_IN = {
    "payment.on_its_way",
    "payment.missing",
    "subscription.never_started",
    "subscription.unknown_product",
    "subscription.unknown_status",
}


def _direction(before: Access, access: Access) -> str:
    if access.level.height > before.level.height:
        return "opened" if access.level.open else "raised"
    if access.level.height < before.level.height:
        return "closed" if not access.level.open else "lowered"
    return "explained"


def _name(row: Subscription) -> str:
    return row.tier or row.product


def _tier_of(invoice: Invoice, snapshot: Snapshot) -> str | None:
    row = snapshot.subscription(invoice.subscription) if invoice.subscription else None
    return row.tier if row else None
