"""The doctor's look at what the payment page is to ask: tax that nobody registered for is collected by nobody, and silently.

Source: Stripe's pages on tax registrations and on consent in Checkout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.gateway.errors import NotPermitted
from domain.finding import Finding, fail, fine, warn

if TYPE_CHECKING:
    from billing.installation import Installation

_TAX = "Stripe Dashboard, Settings, Tax"


async def examine_checkout(installation: Installation) -> list[Finding]:
    """Tax, the terms that people agree to, and Stripe's own guard against a second subscription."""
    return [*await _tax(installation), *_consent(installation), _second_guard()]


async def _tax(installation: Installation) -> list[Finding]:
    if not installation.catalogue.checkout.automatic_tax:
        return [fine("tax", "Automatic tax is off in the file of tiers: no tax is added and none is collected.")]
    try:
        settings = await installation.stripe.get("/v1/tax/settings")
        active = await installation.stripe.list_all("/v1/tax/registrations", status="active")
    except NotPermitted as error:
        told = f"The key may not read what is set up for tax. {error}"
        return [warn("tax", told, f"Tick Tax settings and Registrations (read) for it, or look by hand: {_TAX}.")]
    if settings["status"] != "active":
        pending = (settings.get("status_details") or {}).get("pending") or {}
        lacking = ", ".join(pending.get("missing_fields") or ("head office",)).replace("_", " ")
        told = f"Automatic tax is on, but Stripe lacks your {lacking}: every checkout is refused."
        return [fail("tax", told, f"Put it in: {_TAX}. Or write automatic_tax = false.")]
    if not active:
        told = "Automatic tax is on, but there is no active registration: nothing is collected, and nothing says so."
        return [
            warn(
                "tax", told, f"Register where you must collect: {_TAX}, Registrations. Or write automatic_tax = false."
            )
        ]
    where = ", ".join(sorted({str(one["country"]) for one in active}))
    return [fine("tax", f"Automatic tax is on; registered in: {where}. Elsewhere nothing is collected.")]


def _consent(installation: Installation) -> list[Finding]:
    catalogue = installation.catalogue
    if not catalogue.checkout.terms_consent:
        return []
    place = "Stripe Dashboard, Settings, Business, Public details"
    if catalogue.terms_url is None:
        told = "People must agree to your terms, but the file of tiers names none."
        return [warn("terms", told, f"Write terms_url under [business], and put the same address in: {place}.")]
    told = f"People must agree to {catalogue.terms_url}. Stripe refuses every checkout unless it stands in: {place}."
    return [fine("terms", told)]


def _second_guard() -> Finding:
    told = (
        "Nobody gets a second checkout here. Stripe's own limit to one subscription (Settings, Checkout) can stand behind that; it"
        " needs the portal's login link, leaves trials out, and no program can ask whether it is on."
    )
    return fine("guard", told)
