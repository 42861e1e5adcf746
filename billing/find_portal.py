"""Which portal configuration is ours: known by its metadata, so that nothing about it has to be stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.portal import our_portal

if TYPE_CHECKING:
    from billing.gateway.client import Gateway


async def find_portal(stripe: Gateway) -> str | None:
    """Stripe's id of the configuration that `setup` made, or None before that."""
    found = our_portal(await stripe.list_all("/v1/billing_portal/configurations", active=True))
    return str(found["id"]) if found else None
