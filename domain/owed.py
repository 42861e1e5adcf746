"""Whether a call that was written down is still owed, by a picture that was taken a moment ago."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.call import Aim
from domain.customer_change import CUSTOMER_DONE, CUSTOMER_JUDGED
from domain.debit import expected_answer
from domain.dunning import BESIDE_STRIPE, debts, may_retry
from domain.erasure import ERASURE_DONE, ERASURE_JUDGED
from domain.first_debit import failed_starts
from domain.money_wish import MONEY_DONE, MONEY_JUDGED
from domain.obstacle import first_try_comes
from domain.plan_call import PLANS_DONE, PLANS_JUDGED
from domain.repayment import may_go_back
from domain.second import seconds
from domain.stay_discount import STAY_DONE, STAY_JUDGED
from domain.stuck_bill import is_written, may_write
from domain.verdict import Case, Verdict, given_back_by, owed_if
from domain.wish import WISHES_DONE, WISHES_JUDGED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from domain.subscription import Snapshot
    from domain.tier import Policy


def is_done(aim: Aim, params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    """Whether what the call is for has happened: for one whose answer was lost, that is its answer."""
    return _DONE[aim](params, snapshot)


def judge(aim: Aim, params: Mapping[str, Any], snapshot: Snapshot, *, policy: Policy, now: datetime) -> Verdict:
    """Whether to make it now; `params` are those that the call was written down with."""
    return _JUDGES[aim](Case(params=params, snapshot=snapshot, policy=policy, now=now))


def _paid(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    """A bank debit has done its part when it is on its way."""
    bill = snapshot.invoice(params["invoice"])
    return bill is not None and (bill.status == "paid" or bill.processing)


def _ended(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = snapshot.subscription(params["subscription"])
    return row is not None and not row.living


def _adopted(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = snapshot.subscription(params["subscription"])
    return row is not None and row.default_payment_method == params["body"]["default_payment_method"]


def _given_back(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    """All of it, or what a credit note could name of it."""
    payment = snapshot.payment(given_back_by(params))
    return payment is not None and payment.refunded >= params.get("goal", payment.amount.amount)


def _retry(case: Case) -> Verdict:
    bill = case.bill
    for debt in debts(case.snapshot, case.policy):
        if bill is not None and bill in debt.bills:
            return owed_if(may_retry(debt, bill), "the same card is no use, or Stripe tries it itself")
    return Verdict(owed=False, why="nothing is owed any more")


def _end(case: Case) -> Verdict:
    policy, now = case.policy, case.now
    found = [debt for debt in debts(case.snapshot, policy) if debt.subscription.ref == case.params["subscription"]]
    if not found:
        return Verdict(owed=False, why="nothing is owed any more")
    (debt,) = found
    ends = debt.since + policy.restricted
    if now < ends:
        return Verdict(owed=False, why="its time has not come", wait_until=ends)
    unpaid = [bill for bill in case.snapshot.invoices_of(debt.subscription) if bill.status == "open"]
    answers = [one for bill in unpaid for one in bill.payments if one.processing_since is not None]
    if answers:  # whoever ends it now is paid for what is over
        latest = max(expected_answer(one.kind, one.processing_since or now) for one in answers)
        return Verdict(owed=False, why="a bank debit is on its way", wait_until=max(latest, now + BESIDE_STRIPE))
    stripes = [bill for bill in debt.bills if policy.retries == "stripe" or first_try_comes(bill, now)]
    planned = max((bill.next_attempt_at for bill in stripes if bill.next_attempt_at is not None), default=None)
    if planned is not None and planned + BESIDE_STRIPE > now:
        return Verdict(owed=False, why="Stripe tries once more", wait_until=planned + BESIDE_STRIPE)
    return Verdict(owed=True)


def _rest(case: Case) -> Verdict:
    """As for the end; what rests already, whoever let it, needs no more."""
    resting = case.row is not None and case.row.status == "paused"
    return Verdict(owed=False, why="it is paused already") if resting else _end(case)


def _settle(case: Case) -> Verdict:
    bill = case.bill
    return owed_if(bill is not None and bill.status == "open" and not bill.processing, "the invoice is not open")


def _adopt(case: Case) -> Verdict:
    method, row = case.params["body"]["default_payment_method"], case.row
    chosen = (
        row is not None
        and row.living
        and row.default_payment_method != method
        and any(one.ref == row.customer and one.default_payment_method == method for one in case.snapshot.customers)
    )
    return owed_if(chosen, "another card was chosen meanwhile")


def _cut(case: Case) -> Verdict:
    found = any(row.ref == case.params["subscription"] for row in seconds(case.snapshot))
    return owed_if(found, "it is no second one any more")


def _undo_start(case: Case) -> Verdict:
    found = any(one.subscription.ref == case.params["subscription"] for one in failed_starts(case.snapshot))
    return owed_if(found, "it did not fail at its start, or money is on its way")


def _refund(case: Case) -> Verdict:
    payment, row = case.payment, case.row
    ended = row is not None and not row.living
    return owed_if(ended and payment is not None and may_go_back(payment), "there is nothing to give back")


def _unknown(_params: Mapping[str, Any], _snapshot: Snapshot) -> bool:
    """No picture shows it: Stripe has to be asked."""
    return False


def _withdraw(case: Case) -> Verdict:
    """From who may buy nothing more, whatever they have."""
    wanted = case.params.get("from_barred") or bool(case.snapshot.living())
    return owed_if(wanted, "there is no subscription any more, so the link may be used")


_DONE: dict[Aim, Callable[[Mapping[str, Any], Snapshot], bool]] = {
    Aim.RETRY: _paid,
    Aim.END: _ended,
    Aim.SETTLE: _paid,
    Aim.ADOPT: _adopted,
    Aim.CUT: _ended,
    Aim.UNDO_START: _ended,
    Aim.REFUND: _given_back,
    Aim.WRITE_OUT: is_written,
    **CUSTOMER_DONE,
    Aim.WITHDRAW: _unknown,
    **WISHES_DONE,
    **MONEY_DONE,
    **ERASURE_DONE,
    **PLANS_DONE,
    **STAY_DONE,
}
_JUDGES: dict[Aim, Callable[[Case], Verdict]] = {
    Aim.RETRY: _retry,
    Aim.END: _end,
    Aim.SETTLE: _settle,
    Aim.ADOPT: _adopt,
    Aim.CUT: _cut,
    Aim.UNDO_START: _undo_start,
    Aim.REFUND: _refund,
    Aim.WITHDRAW: _withdraw,
    Aim.REST: _rest,
    Aim.WRITE_OUT: may_write,
    **CUSTOMER_JUDGED,
    **WISHES_JUDGED,
    **MONEY_JUDGED,
    **ERASURE_JUDGED,
    **PLANS_JUDGED,
    **STAY_JUDGED,
}
