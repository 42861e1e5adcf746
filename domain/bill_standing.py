"""How one bill stands, as its person would say it: paid, partly given back, on its way, waiting for money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.payment import LOST_DISPUTES, OPEN_DISPUTES

if TYPE_CHECKING:
    from domain.payment import Refund
    from domain.subscription import Invoice

STANDINGS = (
    "draft",
    "paid",
    "free",
    "refunded",
    "part-refunded",
    "disputed",
    "taken-back",
    "on-its-way",
    "open",
    "void",
    "written-off",
    "unknown",
)


def standing_of(bill: Invoice) -> str:
    """One of `STANDINGS`. What went back, and what a bank did, is said before that it was paid."""
    if bill.status == "paid":
        return _of_paid(bill)
    if bill.status == "open":
        return "on-its-way" if bill.processing else "open"
    return {"draft": "draft", "void": "void", "uncollectible": "written-off"}.get(bill.status, "unknown")


def refunds_of(bill: Invoice) -> tuple[Refund, ...]:
    """What goes back of it, oldest first; also what failed, since its person may have been told of it."""
    return tuple(sorted((one for row in bill.payments for one in row.refunds), key=lambda one: (one.created, one.ref)))


def _of_paid(bill: Invoice) -> str:
    disputes = {one.status for row in bill.payments for one in row.disputes} | {row.dispute for row in bill.payments}
    if disputes & LOST_DISPUTES:
        return "taken-back"
    if disputes & OPEN_DISPUTES:
        return "disputed"
    if bill.refunded:
        return "refunded"
    if any(row.refunded for row in bill.payments):
        return "part-refunded"
    return "paid" if bill.paid else "free"
