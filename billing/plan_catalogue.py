"""Looks at what Stripe has and plans what must change so that it offers the file of tiers. Changes nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.gateway.client import API_VERSION
from billing.read_stay_coupon import read_stay_coupon
from billing.webhooks.registry import event_types
from domain.endpoint import PATH, plan_endpoint
from domain.offer import plan_offer
from domain.portal import plan_portal
from domain.publication import Plan
from domain.stay_coupon import plan_coupon

if TYPE_CHECKING:
    from billing.gateway.client import Gateway, Json
    from domain.tier import Catalogue

_MOST_KEYS = 10  # lookup keys in one request
_NOT_REACHED = (
    "Stripe cannot reach {url}, so no webhook endpoint is made; for local work: stripe listen --forward-to {url}{path}"
)


async def plan_catalogue(stripe: Gateway, catalogue: Catalogue, *, public_url: str, reachable: bool = True) -> Plan:
    """Compare products, prices, the coupon for who would leave, the portal's configuration and the webhook endpoint with the file.

    `reachable` is False where `public_url` leads to this machine only: then the endpoint is left out, and the plan says so.
    """
    products = await read_products(stripe, catalogue)
    prices = await read_prices(stripe, catalogue)
    portals = await stripe.list_all("/v1/billing_portal/configurations")
    plan = plan_offer(catalogue, products, prices)
    plan += plan_coupon(catalogue.leaving, await read_stay_coupon(stripe, catalogue))
    plan += plan_portal(catalogue, public_url=public_url, present=portals)
    if not reachable:
        return plan + Plan(notes=(_NOT_REACHED.format(url=public_url, path=PATH),))
    endpoints = await stripe.list_all("/v1/webhook_endpoints")
    return plan + plan_endpoint(url=public_url + PATH, events=event_types(), version=API_VERSION, present=endpoints)


async def read_products(stripe: Gateway, catalogue: Catalogue) -> dict[str, Json]:
    """The products of the tiers that are sold, by id; those that do not exist are left out."""
    ids = [tier.product for tier in catalogue.sold]
    found = await stripe.list_all("/v1/products", ids=ids)
    return {str(product["id"]): product for product in found}


async def read_prices(stripe: Gateway, catalogue: Catalogue) -> dict[str, Json]:
    """The prices of the tiers that are sold, by lookup key, archived ones too; those that do not exist are left out."""
    keys = [price.lookup_key for tier in catalogue.sold for price in tier.all_prices]
    found: list[Json] = []
    for start in range(0, len(keys), _MOST_KEYS):
        found += await stripe.list_all("/v1/prices", lookup_keys=keys[start : start + _MOST_KEYS])
    return {str(price["lookup_key"]): price for price in found}
