"""What follows from a subscription that began, moved, changed its tier, or is to end."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from domain.change import AgreementChange, CancelScheduled, CancelUndone, Started, StatusMoved, TierMoved, TrialMoved
from domain.notice import moment_detail, money_detail
from domain.trial_notice import first_charge

if TYPE_CHECKING:
    from datetime import datetime

    from domain.reaction import Reactions
    from domain.subscription import Snapshot, Subscription


def follow_agreement(change: AgreementChange, owed: Reactions, snapshot: Snapshot) -> None:
    """Say and write what the change obliges to."""
    match change:
        case Started(subscription=row):
            owed.write(
                "subscription.started", f"A subscription to {_name(row)} began as {row.status}.", subscription=row.ref
            )
        case StatusMoved(subscription=row, before=was):
            _moved(owed, row, was, snapshot)
        case TierMoved(subscription=row, before=was, knew=knew):
            owed.write("subscription.tier_changed", f"The tier went from {was} to {row.tier}.", subscription=row.ref)
            if row.tier and knew not in {
                None,
                row.tier,
            }:  # an unknown product is the admins' business, and changes nothing
                fact = f"{row.ref}:{row.price}:{row.period_start.isoformat()}"
                owed.say("tier_changed", fact, before=knew, tier=row.tier)
        case CancelScheduled(subscription=row):
            _cancellation(owed, row)
        case CancelUndone(subscription=row, before=was):
            owed.write("subscription.cancel_undone", "The cancellation was taken back.", subscription=row.ref)
            owed.say("cancel_undone", f"{row.ref}:{row.period_end.isoformat()}{_wished(was)}", tier=row.tier)
        case TrialMoved(subscription=row, before=ended):
            _trial_moved(owed, row, ended)
        case _:
            assert_never(change)


def _moved(owed: Reactions, row: Subscription, was: str, snapshot: Snapshot) -> None:
    owed.write("subscription.moved", f"The subscription went from {was} to {row.status}.", subscription=row.ref)
    if row.status == "canceled" and _unpaid_to_the_end(row, snapshot):
        owed.say("win_back", row.ref, tier=row.tier)


def _trial_moved(owed: Reactions, row: Subscription, ended: datetime) -> None:
    until = moment_detail(row.trial_end)
    sentence = f"The free days end at {until}, not at {moment_detail(ended)}."
    owed.write("subscription.trial_moved", sentence, subscription=row.ref)
    owed.say(
        "trial_moved",
        f"{row.ref}:{until}",
        tier=row.tier,
        subscription=row.ref,
        until=until,
        price=money_detail(first_charge(row)),
    )


def _unpaid_to_the_end(row: Subscription, snapshot: Snapshot) -> bool:
    newest = next(iter(snapshot.invoices_of(row)), None)
    return newest is not None and newest.attempt_count > 0 and newest.status in {"open", "uncollectible"}


def _cancellation(owed: Reactions, row: Subscription) -> None:
    at = moment_detail(row.cancel_at)
    owed.write("subscription.cancel_scheduled", f"The subscription will end at {at}.", subscription=row.ref)
    owed.say("cancel_scheduled", f"{row.ref}:{at}{_wished(row)}", tier=row.tier, at=at)


def _wished(row: Subscription) -> str:
    """By its hour: who cancels again later in the same period hears it again, and who taps to and fro hears it once."""
    return f":{row.canceled_at:%Y-%m-%dT%H}" if row.canceled_at is not None else ""


def _name(row: Subscription) -> str:
    return row.tier or row.product
