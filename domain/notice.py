"""Every notice there is: one row per kind, with how long it stays worth saying. The words stand in `locales/`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from domain.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of notice.

    `after`: it is said so long after its fact. `lapse`: after that it is not said any more. `edits`: it turns the message that the
    checkout was offered in into itself.
    `civil`: it can wait for the morning of its person; everything else is said at once.
    `weighty`: it speaks of money or access, so it is repeated where nobody knows whether it arrived. `admin`: it goes to admins.
    """

    name: str
    lapse: timedelta
    after: timedelta = timedelta(0)
    edits: bool = False
    weighty: bool = True
    admin: bool = False
    civil: bool = False


_DAY = timedelta(days=1)
KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(name="welcome", lapse=7 * _DAY, edits=True),
        Kind(name="checkout_expired", lapse=2 * _DAY, edits=True, weighty=False),
        Kind(name="payment_on_its_way", lapse=4 * _DAY, edits=True),
        Kind(name="debit_failed", lapse=7 * _DAY),
        Kind(name="debit_arrived", lapse=3 * _DAY, civil=True),
        Kind(name="mandate_gone", lapse=7 * _DAY, civil=True),
        Kind(name="receipt", lapse=3 * _DAY, civil=True),
        Kind(name="payment_failed", lapse=3 * _DAY),
        Kind(name="confirm_payment", lapse=_DAY),
        Kind(name="address_needed", lapse=7 * _DAY, civil=True),
        Kind(name="known_card", lapse=7 * _DAY),
        Kind(name="win_back", after=3 * _DAY, lapse=10 * _DAY, weighty=False, civil=True),
        Kind(name="refunded", lapse=7 * _DAY, civil=True),
        Kind(name="refund_waits", lapse=7 * _DAY, civil=True),
        Kind(name="refund_failed", lapse=7 * _DAY, civil=True),
        Kind(name="credited", lapse=7 * _DAY, civil=True),
        Kind(name="second_ended", lapse=7 * _DAY, civil=True),
        Kind(name="disputed", lapse=7 * _DAY),
        Kind(name="upcoming_charge", lapse=2 * _DAY, civil=True),
        Kind(name="cancel_scheduled", lapse=2 * _DAY),
        Kind(name="cancel_undone", lapse=2 * _DAY),
        Kind(name="paused", lapse=3 * _DAY),
        Kind(name="resumed", lapse=3 * _DAY),
        Kind(name="not_resumed", lapse=7 * _DAY),
        Kind(name="trial_ending", lapse=2 * _DAY, civil=True),
        Kind(name="trial_needs_card", lapse=2 * _DAY, civil=True),
        Kind(name="trial_moved", lapse=2 * _DAY, civil=True),
        Kind(name="tier_changed", lapse=2 * _DAY),
        Kind(name="plan_changed", lapse=2 * _DAY, civil=True),
        Kind(name="change_planned", lapse=2 * _DAY),
        Kind(name="change_undone", lapse=2 * _DAY),
        Kind(name="change_unpaid", lapse=_DAY),
        Kind(name="change_confirm", lapse=_DAY),
        Kind(name="change_expired", lapse=2 * _DAY, civil=True),
        Kind(name="access_closed", lapse=3 * _DAY),
        Kind(name="plan_given_up", lapse=3 * _DAY),
        Kind(name="access_restored", lapse=3 * _DAY),
        Kind(name="pass_bought", lapse=7 * _DAY, edits=True),
        Kind(name="pass_ending", lapse=_DAY, weighty=False, civil=True),
        Kind(name="pass_ended", lapse=3 * _DAY),
        Kind(name="work_answered", lapse=30 * _DAY),
        Kind(name="work_answer_file", lapse=30 * _DAY),
        Kind(name="work_report", lapse=3 * _DAY, weighty=False, civil=True),
        Kind(name="admin_work_filed", lapse=7 * _DAY, weighty=False, admin=True),
        Kind(name="admin_offer", lapse=2 * _DAY, admin=True),
        Kind(name="admin_pass_beside", lapse=7 * _DAY, admin=True),
        Kind(name="admin_new_subscriber", lapse=2 * _DAY, weighty=False, admin=True),
        Kind(name="admin_second_subscription", lapse=7 * _DAY, admin=True),
        Kind(name="admin_known_card", lapse=7 * _DAY, weighty=False, admin=True),
        Kind(name="admin_refund_failed", lapse=7 * _DAY, admin=True),
        Kind(name="admin_call_refused", lapse=7 * _DAY, admin=True),
        Kind(name="admin_dispute", lapse=7 * _DAY, admin=True),
        Kind(name="admin_fraud_warning", lapse=7 * _DAY, admin=True),
        Kind(name="admin_bill_stuck", lapse=7 * _DAY, admin=True),
        Kind(name="admin_paid_late", lapse=7 * _DAY, admin=True),
        Kind(name="admin_unlinked_customer", lapse=7 * _DAY, weighty=False, admin=True),
        Kind(name="admin_wrong_mode", lapse=2 * _DAY, weighty=False, admin=True),
        Kind(name="admin_dead_event", lapse=7 * _DAY, weighty=False, admin=True),
        Kind(name="admin_unknown_value", lapse=7 * _DAY, weighty=False, admin=True),
        Kind(name="admin_sync_failing", lapse=2 * _DAY, weighty=False, admin=True),
        Kind(name="admin_chat_rights", lapse=2 * _DAY, weighty=False, admin=True),
        Kind(name="admin_removal_brake", lapse=_DAY, admin=True),
        Kind(name="admin_invariant", lapse=_DAY, weighty=False, admin=True),
        Kind(name="admin_support", lapse=7 * _DAY, admin=True),
        Kind(name="support_answer", lapse=30 * _DAY),
        Kind(name="admin_answer_unreached", lapse=7 * _DAY, admin=True),
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One notice that is owed. `fact` is what it is about and makes it unique; `details` are plain JSON for the words.

    `due` is when it is said, where that is not now (or as its kind has it).
    """

    kind: str
    fact: str
    details: Mapping[str, Any] = field(default_factory=dict)
    due: datetime | None = None


def money_detail(money: Money) -> dict[str, Any]:
    """Money as a detail: `{"amount": minor units, "currency": "usd"}`."""
    return {"amount": money.amount, "currency": money.currency}


def moment_detail(moment: datetime | None) -> str | None:
    """A moment as a detail: ISO 8601 in UTC, or nothing."""
    return None if moment is None else moment.isoformat()
