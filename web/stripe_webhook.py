"""Stripe's webhook: raw bytes under a cap go to intake; what comes back decides whether Stripe delivers again.

Stripe repeats whatever is not answered 2xx (for three days in live mode), so only what may succeed later gets a 503.
"""

from __future__ import annotations

import asyncio

import aiohttp
from aiohttp import web
from loguru import logger

from billing.webhooks.intake import Full, Rejected
from domain.error import Outage
from web.answers import refusal
from web.doors import DOORS

PATH = "/api/v1/payments/webhooks/stripe"
MOST_BYTES = 512 * 1024
_PATIENCE = 20.0
_RECEIVED = b'{"received": true}'


async def receive(request: web.Request) -> web.Response:
    """Answer 200 once the event is stored, 400 to what is no event of Stripe's, 413 and 503 as their names say."""
    figures = request.app[DOORS].metrics
    with figures.webhook_seconds.time():
        outcome, response = await _outcome(request)
    figures.webhooks.labels(outcome=outcome).inc()
    return response


async def _outcome(request: web.Request) -> tuple[str, web.Response]:
    try:
        async with asyncio.timeout(_PATIENCE):
            body = await request.read()
            receipt = await request.app[DOORS].intake.accept(body, request.headers.get("Stripe-Signature"))
    except web.HTTPRequestEntityTooLarge:
        return "too_large", refusal(413, "too_large", f"An event has at most {MOST_BYTES} bytes.")
    except Rejected as error:
        return "rejected", refusal(400, "rejected", str(error))
    except (aiohttp.ClientError, web.RequestPayloadError, ConnectionError):
        return "broken", refusal(400, "broken_body", "The body can not be read to its end.")
    except Full as error:
        return "full", refusal(503, "full", str(error), retry_after=30)
    except (Outage, TimeoutError):
        return "outage", refusal(
            503, "not_stored", "The event could not be stored; please deliver it again.", retry_after=5
        )
    logger.debug("Event {} {}: {}", receipt.stripe_id, "stored" if receipt.new else "known already", receipt.type)
    return receipt.state if receipt.new else "repeated", web.Response(body=_RECEIVED, content_type="application/json")
