"""What subscribers may do on Stripe's portal page, and what its configuration lacks of that.

Plans are changed in the chat, never in the portal: there a change of a trial ends the trial, and a planned downgrade
blocks cancelling. Source: Stripe's pages on configuring the customer portal and its limitations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.publication import Plan, Step, differences, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from domain.tier import Catalogue

    Json = Mapping[str, object]

MARK = {"retainer": "portal"}
RETURN_PATH = "/return/portal"
_PATH = "/v1/billing_portal/configurations"
_REASONS = "too_expensive missing_features switched_service unused customer_service too_complex low_quality other"


def plan_portal(catalogue: Catalogue, *, public_url: str, present: Iterable[Json]) -> Plan:
    """Compare our configuration, known by its metadata, with what it should be; others are not looked at."""
    wanted = _wanted(catalogue, public_url)
    ours = our_portal(present)
    if ours is None:
        sentence = (
            "portal configuration: invoices, cards, address and tax id, cancelling at the period's end with a reason"
        )
        params = {**wanted, "metadata": MARK}
        return Plan((Step(verb="create", kind="portal", path=_PATH, params=params, sentence=sentence),))
    found = differences({**wanted, "active": True}, ours)
    if not found:
        return Plan()
    path, sentence = f"{_PATH}/{ours['id']}", f"portal configuration ({ours['id']}): {listed(found)}"
    params = {**wanted, "active": True}
    return Plan((Step(verb="update", kind="portal", path=path, params=params, sentence=sentence),))


def our_portal(present: Iterable[Json]) -> Json | None:
    """Our configuration among all of the account's, the oldest where there are several."""
    ours = [one for one in present if not differences({"metadata": MARK}, one)]
    return min(ours, key=_age, default=None)


def _age(configuration: Json) -> tuple[int, str]:
    created = configuration.get("created")
    return (created if isinstance(created, int) else 0, str(configuration["id"]))


def _wanted(catalogue: Catalogue, public_url: str) -> dict[str, object]:
    profile = {"headline": catalogue.business}
    if catalogue.terms_url:
        profile["terms_of_service_url"] = catalogue.terms_url
    return {
        "business_profile": profile,
        "default_return_url": public_url + RETURN_PATH,
        "features": {
            "customer_update": {"enabled": True, "allowed_updates": ["email", "address", "tax_id"]},
            "invoice_history": {"enabled": True},
            "payment_method_update": {"enabled": True},
            "subscription_cancel": {
                "enabled": True,
                "mode": "at_period_end",
                "cancellation_reason": {"enabled": True, "options": _REASONS.split()},
            },
            "subscription_update": {"enabled": False},
        },
    }
