"""The open bill of somebody who cancelled while they owed it: let go, where the operator's policy says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.call import Aim, Call
from domain.verdict import Case, Verdict, owed_if

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime
    from typing import Any

    from domain.subscription import Snapshot


def bills_to_let_go(snapshot: Snapshot, cancelled: Collection[str], *, now: datetime) -> tuple[Call, ...]:
    """One call for each open bill of a subscription that its person ended; `cancelled` names these."""
    ended = [row for row in snapshot.subscriptions if row.ref in cancelled and not row.living]
    return tuple(
        Call(aim=Aim.LET_GO, key=bill.ref, subscription=row.ref, about=bill.ref, due=now)
        for row in ended
        for bill in snapshot.invoices_of(row)
        if bill.status == "open" and not bill.processing
    )


def is_let_go(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    """Whether nothing is open on it any more."""
    bill = snapshot.invoice(params["invoice"])
    return bill is not None and bill.status in {"void", "paid"}


def judge_let_go(case: Case) -> Verdict:
    """Still open, and its subscription over: what was paid meanwhile is not taken back by this."""
    bill, over = case.bill, case.row is not None and not case.row.living
    open_ = bill is not None and bill.status == "open" and not bill.processing
    return owed_if(over and open_, "there is nothing to let go any more")
