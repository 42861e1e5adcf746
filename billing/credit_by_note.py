"""How money of a bill with tax in it goes back: by a credit note over the bill's lines, since a plain refund leaves the tax owed.

Which lines there are, Stripe has to be asked. A refund that nobody confirms, because a rule decided it, is written down without
them and becomes a note just before Stripe is asked for it first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from billing.money_requests import MONEY_REQUESTS
from domain.call import Aim, Call
from domain.note_lines import Line, NoteLines, note_lines
from storage import owed_calls

if TYPE_CHECKING:
    from billing.gateway.client import Gateway
    from domain.subscription import Payment, Snapshot
    from storage.operations import Operation

_BY_RULE = frozenset({Aim.REFUND, Aim.GIVE_BACK})


async def lines_back(stripe: Gateway, invoice: str, amount: int) -> NoteLines:
    """What a note over `amount` minor units of this invoice names, or the nearest below; no lines where not even that is met."""
    billed = await stripe.list_all(f"/v1/invoices/{invoice}/lines")
    return note_lines([_line(row) for row in billed], amount)


async def take_tax_along(stripe: Gateway, operation: Operation, snapshot: Snapshot) -> None:
    """Make a refund with tax in it, which Stripe was never asked for, a credit note of the same amount. Raises as reads do."""
    if Aim(operation.kind) not in _BY_RULE or operation.begun_at is not None:
        return
    body = operation.params["body"]
    if "invoice" in body:  # it is one by now, and was cut off before Stripe was asked
        return
    payment = snapshot.payment(body["payment_intent"])
    bill = snapshot.invoice(payment.invoice) if payment is not None else None
    if payment is None or bill is None or not bill.tax:
        return
    found = await lines_back(stripe, bill.ref, body.get("amount") or payment.amount.amount - payment.refunded)
    if not found.lines:  # a cent or two, that no line and its tax come to
        return
    note = _note(operation, payment, bill.ref, found)
    note["body"]["metadata"] = body["metadata"]
    operation.params = operation.params | note
    await owed_calls.rewrite(operation)


def _note(operation: Operation, payment: Payment, invoice: str, found: NoteLines) -> dict[str, Any]:
    details = {
        "invoice": invoice,
        "lines": list(found.lines),
        "amount": found.total,
        "was": payment.refunded,
        "reason": operation.params["body"]["reason"],
    }
    about, due = payment.ref, operation.created_at
    call = Call(aim=Aim.NOTE, key=operation.key, subscription="", about=about, due=due, details=details)
    return MONEY_REQUESTS[Aim.NOTE](call)


def _line(row: dict[str, Any]) -> Line:
    taxes = row.get("taxes") or []
    return Line(
        ref=row["id"],
        net=row["amount"] - sum(off["amount"] for off in row.get("discount_amounts") or []),
        on_top=tuple(one["amount"] for one in taxes if one["tax_behavior"] == "exclusive"),
    )
