"""Whether a call that was written down is still owed, by a picture that was taken a moment ago."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.call import Aim
from domain.dunning import BESIDE_STRIPE, debts, may_retry
from domain.second import refundable, seconds

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from domain.subscription import Snapshot
    from domain.tier import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`owed`: make it now. Otherwise `why` not; with `wait_until` it is judged again then."""

    owed: bool
    why: str = ""
    wait_until: datetime | None = None


def is_done(aim: Aim, params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    """Whether what the call is for has happened: for one whose answer was lost, that is its answer."""
    row = snapshot.subscription(params["subscription"])
    match aim:
        case Aim.RETRY | Aim.SETTLE:
            bill = snapshot.invoice(params["invoice"])
            return bill is not None and bill.status == "paid"
        case Aim.END | Aim.CUT:
            return row is not None and not row.living
        case Aim.ADOPT:
            return row is not None and row.default_payment_method == params["body"]["default_payment_method"]
        case Aim.REFUND:
            payment = snapshot.payment(params["body"]["payment_intent"])
            return payment is not None and payment.refunded >= payment.amount.amount


def judge(aim: Aim, params: Mapping[str, Any], snapshot: Snapshot, *, policy: Policy, now: datetime) -> Verdict:
    """`params` are those that the call was written down with."""
    match aim:
        case Aim.RETRY:
            return _retry(params, snapshot, policy)
        case Aim.END:
            return _end(params, snapshot, policy, now)
        case Aim.SETTLE:
            bill = snapshot.invoice(params["invoice"])
            return _if(bill is not None and bill.status == "open" and not bill.processing, "the invoice is not open")
        case Aim.ADOPT:
            return _if(_chosen(params, snapshot), "another card was chosen meanwhile")
        case Aim.CUT:
            found = any(row.ref == params["subscription"] for row in seconds(snapshot))
            return _if(found, "it is no second one any more")
        case Aim.REFUND:
            payment, row = (
                snapshot.payment(params["body"]["payment_intent"]),
                snapshot.subscription(params["subscription"]),
            )
            ended = row is not None and not row.living
            return _if(ended and payment is not None and refundable(payment), "there is nothing to give back")


def _retry(params: Mapping[str, Any], snapshot: Snapshot, policy: Policy) -> Verdict:
    for debt in debts(snapshot, policy):
        bill = snapshot.invoice(params["invoice"])
        if bill is not None and bill in debt.bills:
            return _if(may_retry(debt, bill), "the same card is no use, or Stripe tries it itself")
    return Verdict(owed=False, why="nothing is owed any more")


def _end(params: Mapping[str, Any], snapshot: Snapshot, policy: Policy, now: datetime) -> Verdict:
    found = [debt for debt in debts(snapshot, policy) if debt.subscription.ref == params["subscription"]]
    if not found:
        return Verdict(owed=False, why="nothing is owed any more")
    (debt,) = found
    ends = debt.since + policy.restricted
    if now < ends:
        return Verdict(owed=False, why="its time has not come", wait_until=ends)
    planned = debt.bills[-1].next_attempt_at
    if policy.retries == "stripe" and planned is not None and planned + BESIDE_STRIPE > now:
        return Verdict(owed=False, why="Stripe tries once more", wait_until=planned + BESIDE_STRIPE)
    return Verdict(owed=True)


def _chosen(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    method = params["body"]["default_payment_method"]
    row = snapshot.subscription(params["subscription"])
    if row is None or not row.living or row.default_payment_method == method:
        return False
    return any(one.ref == row.customer and one.default_payment_method == method for one in snapshot.customers)


def _if(owed: bool, otherwise: str) -> Verdict:  # noqa: FBT001  # one verdict of two
    return Verdict(owed=owed, why="" if owed else otherwise)
