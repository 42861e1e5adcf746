"""The page on which a person can pay what they owe, or confirm it with their bank: Stripe's own, of the oldest open invoice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.error import NothingOwed
from domain.money import Money
from storage import customers

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """`url` is a secret of the person's, works for weeks and is neither stored nor logged. `more` invoices are open besides it."""

    url: str
    due: Money
    more: int


async def find_bill(ctx: Context, subscriber: Known) -> Bill:
    """Ask Stripe, since what is open may have been paid a moment ago. `NothingOwed` where nothing is."""
    found = []
    for ref in await customers.refs(subscriber.id):
        found += [
            row for row in await ctx.people.list_all("/v1/invoices", customer=ref, status="open") if _payable(row)
        ]
    if not found:
        raise NothingOwed
    oldest = min(found, key=lambda row: (row["created"], row["id"]))
    due = Money(oldest["amount_remaining"], oldest["currency"])
    return Bill(url=oldest["hosted_invoice_url"], due=due, more=len(found) - 1)


def _payable(row: dict[str, object]) -> bool:
    return bool(row.get("hosted_invoice_url")) and bool(row["amount_remaining"])
