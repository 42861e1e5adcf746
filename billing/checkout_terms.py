"""What the operator wants of Stripe's payment page besides the sale: tax, tax numbers, an address, consent, a card for free days.

An existing customer keeps what is typed there only where `customer_update` says so; Stripe refuses automatic tax and tax numbers
without it. Source: `SessionCreateParams` of stripe-python 16.1 and Stripe's pages on tax in Checkout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from domain.checkout_policy import CheckoutPolicy


def checkout_terms(policy: CheckoutPolicy) -> dict[str, Any]:
    """The parameters of every session, whatever is sold."""
    terms: dict[str, Any] = {}
    kept: dict[str, str] = {}
    if policy.automatic_tax:
        terms["automatic_tax"] = {"enabled": True}
    if policy.billing_address == "required":
        terms["billing_address_collection"] = "required"
    if terms:
        kept["address"] = "auto"
    if policy.tax_id != "off":
        needed = "if_supported" if policy.tax_id == "required" else "never"
        terms["tax_id_collection"] = {"enabled": True, "required": needed}
        kept["name"] = "auto"
    if kept:
        terms["customer_update"] = kept
    if policy.terms_consent:
        terms["consent_collection"] = {"terms_of_service": "required"}
    return terms


def trial_terms(policy: CheckoutPolicy, *, days: int) -> tuple[str, dict[str, Any]]:
    """Whether a card is taken (`payment_method_collection`), and what of the subscription speaks of its free days."""
    if not days:
        return "always", {}
    ends = {"end_behavior": {"missing_payment_method": policy.trial_without_card}}
    return policy.trial_card, {"trial_period_days": days, "trial_settings": ends}
