"""One invoice of a person's with its addresses at Stripe, which are asked for when it is opened: they change, and none is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from domain.error import MovedOn, Outage
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.context import Context
    from domain.subscriber import Known
    from domain.subscription import Invoice


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundInvoice:
    """`page` is Stripe's own page of it, `pdf` its file, `notes` the files of its credit notes by number; all are secrets of the
    person's. Without `reached` Stripe did not answer, and there are none for now.
    """

    bill: Invoice
    page: str | None = None
    pdf: str | None = None
    notes: Mapping[str, str] = field(default_factory=dict)
    reached: bool = True


async def find_invoice(ctx: Context, who: Known, ref: str) -> FoundInvoice:
    """Raises `MovedOn` where it is not (any more) one of this person's. What we know ourselves is given also while Stripe is away."""
    snapshot = await read_snapshot(who.id)
    bill = snapshot.invoice(ref) if snapshot is not None else None
    if bill is None:
        raise MovedOn
    try:
        found = await ctx.people.get(f"/v1/invoices/{bill.ref}")
        notes = await ctx.people.list_all("/v1/credit_notes", invoice=bill.ref) if bill.credit_notes else []
    except Outage:
        return FoundInvoice(bill=bill, reached=False)
    return FoundInvoice(
        bill=bill,
        page=found.get("hosted_invoice_url"),
        pdf=found.get("invoice_pdf"),
        notes={str(row["number"]): str(row["pdf"]) for row in notes if row.get("pdf")},
    )
