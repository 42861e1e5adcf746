"""The page on which a person can pay what they owe, or confirm it with their bank: Stripe's own, of the oldest open invoice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.error import AddressNeeded, NothingOwed
from domain.money import Money
from domain.stripe_json import moment
from domain.stuck_bill import lacks_address
from storage import customers
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.subscriber import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """`url` is a secret of the person's, works for weeks and is neither stored nor logged. `others` are open besides it, older first:
    what is due for each, and since when.
    """

    url: str
    due: Money
    others: tuple[tuple[Money, datetime], ...] = ()


async def find_bill(ctx: Context, subscriber: Known) -> Bill:
    """Ask Stripe, since what is open may have been paid a moment ago. `NothingOwed` where nothing is, or a debit is on its way;
    `AddressNeeded` where it can't be written out without the person's address.
    """
    found = []
    snapshot = await read_snapshot(subscriber.id)
    debited = {bill.ref for bill in snapshot.invoices if bill.processing} if snapshot else set()
    for ref in await customers.refs(subscriber.id):
        found += [
            row
            for row in await ctx.people.list_all("/v1/invoices", customer=ref, status="open")
            if _payable(row, debited)
        ]
    if not found and snapshot is not None and lacks_address(snapshot):
        raise AddressNeeded
    if not found:
        raise NothingOwed
    oldest, *others = sorted(found, key=lambda row: (row["created"], row["id"]))
    return Bill(
        url=oldest["hosted_invoice_url"],
        due=_due(oldest),
        others=tuple((_due(row), moment(row["created"])) for row in others),
    )


def _due(row: dict[str, Any]) -> Money:
    return Money(row["amount_remaining"], row["currency"])


def _payable(row: dict[str, object], debited: set[str]) -> bool:
    return bool(row.get("hosted_invoice_url")) and bool(row["amount_remaining"]) and row["id"] not in debited
