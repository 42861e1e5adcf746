"""`GET /api/v1/payments/subscription-tiers`: what is sold, for everybody; changes only when the operator's file does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from web.doors import DOORS

if TYPE_CHECKING:
    from domain.tier import Catalogue, Price, Tier

PATH = "/api/v1/payments/subscription-tiers"
_FRESH_SECONDS = 60


async def list_tiers(request: web.Request) -> web.Response:
    """Every tier that is sold, the lowest first; 304 to whoever has this answer already."""
    catalogue = request.app[DOORS].context.catalogue
    headers = {
        "ETag": f'"{catalogue.digest[:32]}"',
        "Cache-Control": f"public, max-age={_FRESH_SECONDS}",
        "Access-Control-Allow-Origin": "*",
    }
    if any(tag.value in {"*", catalogue.digest[:32]} for tag in request.if_none_match or ()):
        return web.Response(status=304, headers=headers)
    return web.json_response({"tiers": describe(catalogue)}, headers=headers)


def describe(catalogue: Catalogue) -> list[dict[str, Any]]:
    """The tiers as JSON: an amount is in minor units (cents), `decimal` is the same amount in major ones."""
    return [_tier(tier) for tier in catalogue.sold]


def _tier(tier: Tier) -> dict[str, Any]:
    return {
        "slug": tier.slug,
        "rank": tier.rank,
        "title": tier.title,
        "description": tier.description,
        "fulfilment": tier.fulfilment,
        "trial_days": tier.trial_days,
        "prices": [{"interval": price.interval, **_cost(price)} for price in tier.prices],
        "passes": [{"days": price.days, **_cost(price)} for price in tier.passes],
        "features": [{"slug": feature.slug, "title": feature.title} for feature in tier.features],
        "limits": [
            {"slug": limit.slug, "title": limit.title, "amount": limit.amount, "window": limit.window}
            for limit in tier.limits
        ],
        "chats": list(tier.chats),
    }


def _cost(price: Price) -> dict[str, Any]:
    return {
        "currency": price.money.currency,
        "amount": price.money.amount,
        "decimal": str(price.money.major),
    }
