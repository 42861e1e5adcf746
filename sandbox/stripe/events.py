"""The events list: thirty days of what happened, newest first."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED_BY_TIME, Flag, Group, Items, Text

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj


def listed(ask: Ask) -> Obj:
    """GET /v1/events: `type` may hold a star; `types` at most twenty."""
    given = ask.params
    if "type" in given and "types" in given:
        raise refusal("events.type_or_types")
    ask.books.prune_events()
    wanted = given.get("types") or [given.get("type", "*")]
    found = [one for one in ask.books.store.all("event") if any(fnmatchcase(one["type"], name) for name in wanted)]
    if "delivery_success" in given:
        found = [one for one in found if (one["pending_webhooks"] == 0) == given["delivery_success"]]
    return page(found, given, "/v1/events")


ROUTES = (
    Route(
        "GET",
        "/v1/events",
        LISTED_BY_TIME.but(delivery_success=Flag(), type=Text(), types=Items(Text(), at_most=20)),
        listed,
    ),
    Route("GET", "/v1/events/{id}", Group(), retrieve("event")),
)
