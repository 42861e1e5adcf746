"""Webhook endpoints: where events are sent; the secret is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.books import API_VERSION
from sandbox.stripe.event_types import ALL
from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, merged, retrieve, unset
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED, Flag, Group, Items, Metadata, Text
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj

_FIELDS = Group(description=Text(clearable=True), enabled_events=Items(Text()), metadata=Metadata(), url=Text())


def create(ask: Ask) -> Obj:
    """POST /v1/webhook_endpoints: the answer alone shows `secret`."""
    _refuse(ask)
    given = ask.params
    if len(ask.books.store.all("webhook_endpoint")) >= 16:
        raise refusal("endpoint.too_many")
    if given.get("api_version") not in (None, API_VERSION):
        raise refusal("endpoint.version_unknown", version=given["api_version"])
    secret = new_id("whsec", 32)
    endpoint = ask.books.add(
        {
            "id": new_id("we"),
            "object": "webhook_endpoint",
            "api_version": given.get("api_version"),
            "application": None,
            "created": ask.books.now(),
            "description": unset(given.get("description")),
            "enabled_events": given["enabled_events"],
            "livemode": False,
            "metadata": merged(None, given.get("metadata")),
            "status": "enabled",
            "url": given["url"],
        }
    )
    ask.books.store.note(endpoint["id"])["secret"] = secret
    return {**endpoint, "secret": secret}


def _refuse(ask: Ask) -> None:
    given = ask.params
    if "url" in given and not given["url"].startswith(("http://", "https://")):
        raise refusal("checkout.bad_url", param="url")
    for index, event in enumerate(given.get("enabled_events", [])):
        if event != "*" and event not in ALL:
            raise refusal("endpoint.event_unknown", index=index, event=event)


def update(ask: Ask) -> Obj:
    """POST /v1/webhook_endpoints/{id}: the version is fixed at creation."""
    endpoint = ask.named("webhook_endpoint")
    _refuse(ask)
    given = ask.params
    fields: Obj = {name: unset(given[name]) for name in ("description", "enabled_events", "url") if name in given}
    if "metadata" in given:
        fields["metadata"] = merged(endpoint["metadata"], given["metadata"])
    if "disabled" in given:
        fields["status"] = "disabled" if given["disabled"] else "enabled"
    ask.books.change(endpoint, **fields)
    return endpoint


def delete(ask: Ask) -> Obj:
    """DELETE /v1/webhook_endpoints/{id}."""
    endpoint = ask.named("webhook_endpoint")
    ask.books.store.remove(endpoint)
    return {"id": endpoint["id"], "object": "webhook_endpoint", "deleted": True}


def listed(ask: Ask) -> Obj:
    """GET /v1/webhook_endpoints."""
    return page(ask.books.store.all("webhook_endpoint"), ask.params, "/v1/webhook_endpoints")


ROUTES = (
    Route("POST", "/v1/webhook_endpoints", _FIELDS.but("enabled_events url", "connect", api_version=Text()), create),
    Route("GET", "/v1/webhook_endpoints", LISTED, listed),
    Route("GET", "/v1/webhook_endpoints/{id}", Group(), retrieve("webhook_endpoint")),
    Route("POST", "/v1/webhook_endpoints/{id}", _FIELDS.but(disabled=Flag()), update),
    Route("DELETE", "/v1/webhook_endpoints/{id}", Group(), delete),
)
