"""Whether money that somebody wanted to give back, or a debt that they wanted to give up, is still to be, and whether it has been."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.call import Aim
from domain.repayment import may_go_back
from domain.verdict import Case, Verdict, owed_if

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from domain.subscription import Snapshot

_OVER = frozenset({"won", "warning_closed"})


def _is_back(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    payment = snapshot.payment(params["payment"])
    goal = params["goal"]
    return payment is not None and payment.refunded >= (payment.amount.amount if goal is None else goal)


def _is_given_up(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    bill = snapshot.invoice(params["invoice"])
    return bill is not None and bill.status in {"void", "uncollectible"}


def _is_stopped(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = snapshot.subscription(params["subscription"])
    return row is not None and not row.living


def _never_seen(_params: Mapping[str, Any], _snapshot: Snapshot) -> bool:
    """Credit stands in none of our facts: its key alone keeps it from being given twice."""
    return False


def _give_back(case: Case) -> Verdict:
    """As wished, of what was there then: whoever gave back meanwhile has decided anew."""
    payment = case.snapshot.payment(case.params["payment"])
    was = case.params["was"]
    same = payment is not None and (was is None or payment.refunded == was)
    return owed_if(
        same and payment is not None and may_go_back(payment), "something else went back, or can not any more"
    )


def _give_up(case: Case) -> Verdict:
    bill = case.bill
    return owed_if(bill is not None and bill.status == "open" and not bill.processing, "the invoice is not open")


def _credit(case: Case) -> Verdict:
    """What a second subscription took of it comes back once that has ended."""
    known = any(row.ref == case.params["customer"] and not row.deleted for row in case.snapshot.customers)
    return owed_if(known and (case.row is None or not case.row.living), "the customer is gone, or their plan goes on")


def _stop(case: Case) -> Verdict:
    """For a dispute only while it is not decided for us."""
    about, row = case.params["dispute"], case.row
    over = any(
        dispute.ref == about and dispute.status in _OVER
        for bill in case.snapshot.invoices
        for payment in bill.payments
        for dispute in payment.disputes
    )
    return owed_if(row is not None and row.living and not over, "it has ended, or its dispute has")


MONEY_DONE: dict[Aim, Callable[[Mapping[str, Any], Snapshot], bool]] = {
    Aim.GIVE_BACK: _is_back,
    Aim.NOTE: _is_back,
    Aim.VOID: _is_given_up,
    Aim.WRITE_OFF: _is_given_up,
    Aim.CREDIT: _never_seen,
    Aim.STOP: _is_stopped,
}
MONEY_JUDGED: dict[Aim, Callable[[Case], Verdict]] = {
    Aim.GIVE_BACK: _give_back,
    Aim.NOTE: _give_back,
    Aim.VOID: _give_up,
    Aim.WRITE_OFF: _give_up,
    Aim.CREDIT: _credit,
    Aim.STOP: _stop,
}
