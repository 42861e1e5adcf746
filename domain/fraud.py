"""What follows by the operator's policy where a bank warns of fraud or somebody disputes a payment, and who gets no free days then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.call import Aim, Call
from domain.payment import LOST_DISPUTES, OPEN_DISPUTES
from domain.repayment import may_go_back

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from domain.subscription import Invoice, Payment, Snapshot
    from domain.tier import Policy


def protective_calls(before: Snapshot, after: Snapshot, policy: Policy, *, now: datetime) -> tuple[Call, ...]:
    """End what is disputed, and give back and end what a bank warns of, where the policy says so; each once, by its own id."""
    return tuple(
        call
        for bill in after.invoices
        for payment in bill.payments
        for call in (
            *_of_disputes(before.payment(payment.ref), payment, bill, policy, now),
            *_of_warnings(before.payment(payment.ref), payment, bill, policy, now),
        )
    )


def warned_newly(before: Snapshot, after: Snapshot) -> bool:
    """Whether a bank warns of something that it did not warn of before, and that can still be done something about."""
    return any(_fresh(before.payment(payment.ref), payment) for bill in after.invoices for payment in bill.payments)


def lost_a_dispute(snapshot: Snapshot | None) -> bool:
    """Whether a bank has taken back for good what this person paid: then there are no free days for them any more."""
    paid = [payment for bill in (snapshot.invoices if snapshot else ()) for payment in bill.payments]
    return any(dispute.status in LOST_DISPUTES for payment in paid for dispute in payment.disputes)


def _of_disputes(was: Payment | None, payment: Payment, bill: Invoice, policy: Policy, now: datetime) -> Iterator[Call]:
    ends = {"no": frozenset[str](), "lost": LOST_DISPUTES, "opened": OPEN_DISPUTES | LOST_DISPUTES}[policy.dispute_ends]
    before = {dispute.ref: dispute.status for dispute in (was.disputes if was else ())}
    for dispute in payment.disputes:
        if bill.subscription is not None and dispute.status in ends and before.get(dispute.ref) not in ends:
            details = {"why": "A payment for it is disputed.", "dispute": dispute.ref}
            yield _stop(f"dispute:{dispute.ref}", bill.subscription, details, now)


def _of_warnings(was: Payment | None, payment: Payment, bill: Invoice, policy: Policy, now: datetime) -> Iterator[Call]:
    if policy.fraud_warning != "refund" or not _fresh(was, payment):
        return
    if bill.subscription is not None:
        why = {"why": "The payment is fraud, by its bank's warning."}
        yield _stop(f"fraud:{bill.subscription}", bill.subscription, why, now)
    if may_go_back(payment):
        yield Call(
            aim=Aim.GIVE_BACK,
            key=f"fraud:{payment.ref}",
            subscription=bill.subscription or "",
            about=payment.ref,
            due=now,
            details={"amount": None, "was": None, "reason": "fraudulent"},
        )


def _fresh(was: Payment | None, payment: Payment) -> bool:
    known = {warning.ref for warning in (was.warnings if was else ())}
    return any(warning.actionable and warning.ref not in known for warning in payment.warnings)


def _stop(key: str, ref: str, details: dict[str, str], now: datetime) -> Call:
    return Call(aim=Aim.STOP, key=key, subscription=ref, about=ref, due=now, details=details)
