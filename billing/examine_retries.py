"""The doctor's look at who tries an unpaid invoice again: Stripe's rule stands in its Dashboard and is seen only by what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.finding import Finding, fine, warn

if TYPE_CHECKING:
    from billing.installation import Installation

_NEWEST = 100


async def examine_retries(installation: Installation) -> list[Finding]:
    """Hold `[dunning] retries` against the open invoices that were tried already."""
    policy = installation.catalogue.policy
    page = await installation.stripe.get("/v1/invoices", status="open", limit=_NEWEST)
    planned = [row["id"] for row in page["data"] if row.get("attempt_count") and row.get("next_payment_attempt")]
    if policy.retries == "stripe":
        return [fine("dunning", "Stripe tries again. How often, its Dashboard says; no program can ask it.")]
    if planned:
        told = f"Stripe's Dashboard has planned tries of its own (for {planned[0]}), so ours are left out."
        remedy = 'Switch its retries off (Billing, Manage failed payments), or write retries = "stripe" in the file of tiers.'
        return [warn("dunning", told, remedy)]
    hours = ", ".join(str(int(after.total_seconds() // 3600)) for after in policy.retry_after)
    told = f"We try again after {hours} hours." if hours else "Nobody tries again."
    return [
        fine("dunning", f"{told} No open invoice shows a try that Stripe has planned; its Dashboard cannot be asked.")
    ]
