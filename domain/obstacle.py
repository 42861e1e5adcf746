"""What keeps Stripe from writing a bill out: of its codes, those that the person can mend with their address.

Source: Stripe's pages on automatic tax and on finalization failures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    """Of unpaid bills for periods, newest first, those that wait for an address and count: none once the newest went out (ADR 0026)."""
    return [bill for bill in unpaid if placeless(bill)] if unpaid and placeless(unpaid[0]) else []
