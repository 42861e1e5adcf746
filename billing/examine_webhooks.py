"""The doctor's look at the road of an event: Stripe's endpoint, our address as the world sees it, and what really arrived."""

from __future__ import annotations

import hashlib
import hmac
import ssl
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import aiohttp

from billing.check_prices import SETUP
from billing.gateway.client import API_VERSION
from billing.webhooks.registry import event_types, listened
from domain.endpoint import PATH, lacking, our_endpoint
from domain.finding import Finding, fail, fine, warn
from storage.inbox import sources_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.gateway.client import Json
    from billing.installation import Installation

_START = "Start it: python main.py; then look at the proxy in front of it."
_BY_HAND = (
    "In .env: STRIPE_WEBHOOK_SECRET as `setup` showed it. Lost? Delete the endpoint in the Dashboard, then: " + SETUP
)
_NO_EVENT = b"This is the doctor's self-test, and no event."
_LATE = timedelta(minutes=10)  # by then the delivery or the events list must have brought it


async def examine_endpoint(installation: Installation) -> list[Finding]:
    """The endpoint must be ours, enabled, of our version, and send exactly what we listen to."""
    if not installation.webhook_secrets:
        return [fail("endpoint", "STRIPE_WEBHOOK_SECRET is not set, so every event would be refused.", _BY_HAND)]
    if not installation.reachable:
        told = "PUBLIC_URL leads to this machine only: Stripe cannot send events to it."
        listen = f"For local work: stripe listen --forward-to {installation.public_url}{PATH}"
        return [warn("endpoint", told, listen)]
    present = await installation.stripe.list_all("/v1/webhook_endpoints")
    return [_endpoint(installation.public_url + PATH, present)]


def _endpoint(url: str, present: list[Json]) -> Finding:
    ours = our_endpoint(url, API_VERSION, present)
    if ours is None:
        versions = [one["api_version"] or "the account's default" for one in present if one["url"] == url]
        if versions:
            return fail("endpoint", f"It speaks version {versions[0]}; we speak {API_VERSION}.", SETUP)
        others = ", ".join(sorted(str(one["url"]) for one in present)) or "nowhere"
        return fail("endpoint", f"Stripe sends nothing to {url} (it sends to: {others}).", SETUP)
    if ours["status"] != "enabled":
        remedy = f"Mend why it failed (the lines below may say it), then: {SETUP}"
        return fail("endpoint", f"{ours['id']} is switched off, by hand or by Stripe after days of failures.", remedy)
    missing, extra = lacking(ours, event_types())
    if missing:
        return fail("endpoint", f"{ours['id']} does not send {', '.join(missing)}.", SETUP)
    if extra:
        return warn("endpoint", f"{ours['id']} sends for nothing: {', '.join(extra)}.", SETUP)
    return fine(
        "endpoint", f"{ours['id']} sends all {len(event_types())} kinds of events to {url}, version {API_VERSION}."
    )


async def examine_address(installation: Installation) -> list[Finding]:
    """Post what is no event, signed with our secret, as Stripe would: our own 400 must come back, and nothing is stored."""
    url = installation.public_url + PATH
    headers = {"Content-Type": "application/json"}
    if installation.webhook_secrets:
        headers["Stripe-Signature"] = _signed(installation.webhook_secrets[0], installation.now())
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as http,
            http.post(url, data=_NO_EVENT, headers=headers, allow_redirects=False) as answer,
        ):
            return [_answer(url, answer.status, answer.headers, await answer.text(errors="replace"))]
    except (aiohttp.ClientSSLError, ssl.SSLError) as error:
        return [
            fail("address", f"{url}: its certificate is not accepted ({error}).", "Renew or complete the certificate.")
        ]
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return [fail("address", f"{url} does not answer ({type(error).__name__}).", _START)]


def _answer(url: str, status: int, headers: Mapping[str, str], body: str) -> Finding:
    if 300 <= status < 400:
        told = f"{url} redirects to {headers.get('Location', 'somewhere else')}, and Stripe counts a redirect as a failure."
        return fail("address", told, f"Set PUBLIC_URL to where it ends up, then: {SETUP}")
    if status != 400 or '"rejected"' not in body:
        return fail("address", f"{url} answers {status}, not as Retainer does: somebody else answers there.", _START)
    if "no signature matches" in body:
        remedy = f"Restart it, so that it reads the same settings as the doctor. {_BY_HAND}"
        return fail(
            "address", "The program there works with another STRIPE_WEBHOOK_SECRET than these settings.", remedy
        )
    if "too far from now" in body:
        return fail("address", "The program there has another time than the doctor.", "Compare their clocks: date -u")
    return fine("address", f"{url} answers, without a redirect, and refuses what is no event.")


def _signed(secret: str, now: datetime) -> str:
    time = str(int(now.timestamp()))
    digest = hmac.digest(secret.encode(), time.encode() + b"." + _NO_EVENT, hashlib.sha256)
    return f"t={time},v1={digest.hex()}"


async def examine_events(installation: Installation) -> list[Finding]:
    """Compare Stripe's newest events with our inbox: whether they arrived, and whether the webhook brought them."""
    if installation.lacking is None or installation.lacking:
        return [warn("events", "Without a database of this version nothing can be compared.", "See `database`.")]
    since = await _listening_since(installation)
    page = await installation.stripe.get("/v1/events", limit=100)
    newest = [event for event in page["data"] if listened(event["type"]) and event["created"] >= since]
    if not newest:
        return [fine("events", "Stripe has made none for us yet.")]
    return [_arrived(newest, await sources_of([event["id"] for event in newest]), now=installation.now())]


async def _listening_since(installation: Installation) -> int:
    present = await installation.stripe.list_all("/v1/webhook_endpoints")
    ours = our_endpoint(installation.public_url + PATH, API_VERSION, present)
    return int(ours["created"]) if ours else 0  # type: ignore[call-overload]  # a number, says Stripe's API


def _arrived(events: list[Json], sources: Mapping[str, str], *, now: datetime) -> Finding:
    due = [event for event in events if now - datetime.fromtimestamp(event["created"], UTC) > _LATE]
    absent = [event for event in due if event["id"] not in sources]
    looked_up = [event for event in events if sources.get(event["id"]) == "events_list"]
    if absent:
        told = f"{len(absent)} of the last {len(events)} never came in, the newest {absent[0]['type']}."
        return fail(
            "events", told, "See `endpoint` and `address`; a running program fetches what it missed within minutes."
        )
    if looked_up:
        told = f"{len(looked_up)} of the last {len(events)} came only because we looked them up: deliveries fail."
        return warn(
            "events", told, "See `endpoint` and `address`, and the failed deliveries in Stripe's Dashboard, Webhooks."
        )
    waiting = sum(event["id"] not in sources for event in events)
    on_the_way = f", {waiting} may still be on the way" if waiting else ""
    return fine("events", f"The last {len(events) - waiting} all came by webhook{on_the_way}.")
