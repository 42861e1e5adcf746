"""Reads what happened to payments: each try and refund with one list, and more only where Stripe hints that there is more.

Charges bring their refunds along. An invoice says how much was credited, so its credit notes are read only where that sum is new. A
warning of fraud changes nothing that a look reads, so it is asked for where an event told of one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from billing.gateway.errors import Absent

if TYPE_CHECKING:
    from billing.gateway.client import Gateway
    from domain.answers import Answers
    from domain.subscription import Snapshot

Json = dict[str, Any]
_CHARGES = 100  # one page reaches further back than the invoices that are read do


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What may have happened, as the events that wait for this look tell, and our own calls: fraud warnings by their ids, whether a
    dispute moved, and the payments or charges that it happened to; `recent`: to whatever was paid lately.
    """

    warnings: tuple[str, ...] = ()
    disputes: bool = False
    payments: frozenset[str] = frozenset()
    recent: bool = False


async def fetch_charges(stripe: Gateway, customer: str, answers: Answers) -> list[Json]:
    """The newest charges of a customer, newest first, each with all its refunds."""
    found: list[Json] = (await stripe.get("/v1/charges", customer=customer, limit=_CHARGES, expand=["data.refunds"]))[
        "data"
    ]
    for charge in found:
        await complete_refunds(stripe, charge)
    answers.charges.extend(found)
    return found


async def complete_refunds(stripe: Gateway, charge: Json) -> None:
    """Within a charge Stripe shows the ten newest of its refunds: where there are more, they are listed."""
    if (charge.get("refunds") or {}).get("has_more"):
        charge["refunds"]["data"] = await stripe.list_all("/v1/refunds", charge=charge["id"])


async def fetch_credit_notes(stripe: Gateway, invoices: list[Json], answers: Answers, before: Snapshot | None) -> None:
    """The credit notes of each invoice of which Stripe says that more, or less, is credited than we know."""
    for row in invoices:
        credited = (row.get("pre_payment_credit_notes_amount") or 0) + (
            row.get("post_payment_credit_notes_amount") or 0
        )
        known = before.invoice(row["id"]) if before else None
        if credited != sum(note.total for note in (known.credit_notes if known else ()) if note.status == "issued"):
            answers.credit_notes[row["id"]] = await stripe.list_all("/v1/credit_notes", invoice=row["id"])


async def fetch_warnings(stripe: Gateway, answers: Answers, before: Snapshot | None, hints: Hints) -> None:
    """Warnings that an event told of, and known ones whose payment was read again."""
    known = {
        warning.ref
        for row in (before.invoices if before else ())
        for payment in row.payments
        for warning in payment.warnings
        if warning.actionable and payment.ref in answers.payment_intents
    }
    for ref in sorted(known | set(hints.warnings)):
        try:
            answers.warnings.append(await stripe.get(f"/v1/radar/early_fraud_warnings/{ref}"))
        except Absent:
            continue
