"""A person's invoices, newest first and a few at a time, from our rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from domain.subscriber import Known
    from domain.subscription import Invoice

PER_PAGE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceList:
    """One page of them; pages count from 0, and there is always at least one."""

    bills: tuple[Invoice, ...]
    page: int
    pages: int


async def read_invoices(who: Known, *, page: int = 0) -> InvoiceList:
    """A page that there is not (any more) is the last one. Drafts are left out: Stripe may still change them."""
    snapshot = await read_snapshot(who.id)
    bills = [row for row in (snapshot.invoices if snapshot else ()) if row.status != "draft"]
    bills.sort(key=lambda row: (row.created, row.ref), reverse=True)
    pages = max(1, -(-len(bills) // PER_PAGE))
    page = min(max(page, 0), pages - 1)
    return InvoiceList(bills=tuple(bills[page * PER_PAGE : (page + 1) * PER_PAGE]), page=page, pages=pages)
