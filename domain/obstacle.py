"""What keeps Stripe from writing a bill out: of its codes, those that the person can mend with their address.

Source: Stripe's pages on automatic tax and on finalization failures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.debit import is_debit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from domain.subscription import Invoice

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
    return [bill for bill in unpaid if placeless(bill)] if unpaid and placeless(unpaid[0]) else []


def unpaid_since_made(unpaid: Sequence[Invoice]) -> list[Invoice]:
    """Of unpaid bills for periods, newest first, those that were owed from when they were made: they wait for an address, or did.

    A bill that goes out at last begins nothing anew, and opens nothing before its money has come (ADR 0026). Where a bank was asked to
    debit one of them, its answer counts, as for any other bill.
    """
    if not unpaid or unpaid[0].status not in _UNPAID or any(_asked_of_a_bank(bill) for bill in unpaid):
        return []
    return [bill for bill in unpaid if bill.waited and bill.status in _UNPAID]


def just_went_out(bill: Invoice) -> bool:
    """Whether it waited and went out, and Stripe is about to charge it for the first time."""
    return bill.waited and bill.status == "open" and bill.attempt_count == 0 and bill.failed_at is None


def _asked_of_a_bank(bill: Invoice) -> bool:
    return bill.status == "open" and (bill.processing or any(is_debit(payment.kind) for payment in bill.payments))


_UNPAID = {"draft", "open"}
