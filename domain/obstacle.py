"""What keeps Stripe from writing a bill out: of its codes, those that the person can mend with their address.

Source: Stripe's pages on automatic tax and on finalization failures.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from domain.subscription import Invoice

_SOON = timedelta(days=1)
# Stripe's codes for "nobody knows where to tax this": of a draft, and of a bill that went out without tax.
PLACELESS = frozenset({"customer_tax_location_invalid", "finalization_requires_location_inputs"})


def stuck(bill: Invoice) -> bool:
    """Whether it waits to be written out, and not by the clock."""
    return bill.status == "draft" and bill.obstacle is not None


def placeless(bill: Invoice) -> bool:
    """Whether it waits for its person's address. Nothing else that Stripe names is theirs to mend."""
    return stuck(bill) and bill.obstacle in PLACELESS


def owed_without_place(unpaid: Sequence[Invoice]) -> list[Invoice]:
    """Of unpaid bills for periods, newest first, those that wait for an address and are owed: none once the newest went out."""
    return [bill for bill in unpaid if placeless(bill)] if unpaid and unpaid[0].status == "draft" else []


def unpaid_since_made(unpaid: Sequence[Invoice], *, now: datetime) -> list[Invoice]:
    """Of unpaid bills for periods, newest first, those that were owed from when they were made: they wait for an address, or did.

    A bill that goes out at last begins nothing anew, and opens nothing before its money has come (ADR 0026). Where a bank was asked to
    debit one, its answer counts, as for any other bill, and with it what is older; one that was sent to its person can be paid until
    its day.
    """
    if not unpaid or unpaid[0].status not in {"draft", "open"}:
        return []
    mine = takewhile(lambda bill: not _asked_of_a_bank(bill), unpaid)
    return [
        bill for bill in mine if placeless(bill) or (bill.waited and bill.status == "open" and not _sent(bill, now))
    ]


def untried(bill: Invoice) -> bool:
    """Whether it went out, and nobody was asked for its money yet: Stripe does that within the hour."""
    return bill.status == "open" and bill.attempt_count == 0 and bill.failed_at is None


def first_try_comes(bill: Invoice, now: datetime) -> bool:
    """Whether Stripe is about to charge it for the first time; one that was sent to its person is never charged."""
    return untried(bill) and bill.next_attempt_at is not None and not _sent(bill, now)


def _asked_of_a_bank(bill: Invoice) -> bool:
    return bill.status == "open" and (bill.processing or any(payment.debited for payment in bill.payments))


def _sent(bill: Invoice, now: datetime) -> bool:
    """Of a bill that Stripe charges by itself the first try is never so far off."""
    return untried(bill) and bill.next_attempt_at is not None and bill.next_attempt_at > now + _SOON
