"""What a person paid, what of it went back or is disputed, and what they owe, with every try: from our rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.error import UnknownPerson
from storage import subscribers
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from domain.payment import Attempt
    from domain.subscriber import Known
    from domain.subscription import Invoice, Payment

_PAYMENTS, _TRIES = 6, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyCard:
    """`paid`, `owed` and `tries` are newest first; `barred`: they may buy nothing more."""

    person: Known
    paid: tuple[tuple[Invoice, Payment], ...]
    owed: tuple[Invoice, ...]
    tries: tuple[tuple[Payment, Attempt], ...]
    barred: bool


async def read_money(telegram_id: int) -> MoneyCard:
    """Raises `UnknownPerson`."""
    person = await subscribers.find(telegram_id=telegram_id)
    if person is None:
        raise UnknownPerson
    snapshot = await read_snapshot(person.id)
    bills = sorted(snapshot.invoices if snapshot else (), key=lambda row: (row.created, row.ref), reverse=True)
    payments = [(bill, payment) for bill in bills for payment in bill.payments]
    tries = [(payment, attempt) for _, payment in payments for attempt in payment.attempts]
    tries.sort(key=lambda pair: (pair[1].at, pair[1].ref), reverse=True)
    return MoneyCard(
        person=person,
        paid=tuple(pair for pair in payments if pair[1].status == "succeeded")[:_PAYMENTS],
        owed=tuple(bill for bill in bills if bill.status == "open"),
        tries=tuple(tries[:_TRIES]),
        barred=await subscribers.barred(person.id),
    )
