"""Where Stripe sends its events: our webhook endpoint, and what it lacks.

An endpoint's API version is fixed when it is made, and its signing secret is told only then. So an endpoint of another version is
not changed: a new one is made beside it, and the old one switched off. Source: Stripe's pages on webhook endpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.publication import Plan, Step, listed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Json = Mapping[str, object]

PATH = "/api/v1/payments/webhooks/stripe"
MARK = {"retainer": "events"}
_ENDPOINTS = "/v1/webhook_endpoints"


def plan_endpoint(*, url: str, events: Sequence[str], version: str, present: Sequence[Json]) -> Plan:
    """Compare the endpoints at `url` with what we listen to; endpoints elsewhere are named, never touched."""
    here = [one for one in present if one["url"] == url]
    fitting = sorted((one for one in here if one["api_version"] == version), key=_preference)
    outdated = [one for one in here if one["api_version"] != version and one["status"] == "enabled"]
    steps = [_updated(fitting[0], events)] if fitting else [_new(url, events, version, after=here)]
    steps += [_disabled(one) for one in outdated]
    return Plan(tuple(step for step in steps if step), tuple(_notes(url, present, fitting)))


def our_endpoint(url: str, version: str, present: Sequence[Json]) -> Json | None:
    """The endpoint that serves us: at our address, of our version, enabled before disabled; None where there is none."""
    here = [one for one in present if one["url"] == url and one["api_version"] == version]
    return min(here, key=_preference, default=None)


def lacking(endpoint: Json, events: Sequence[str]) -> tuple[list[str], list[str]]:
    """The events that an endpoint does not send, and those that it sends for nothing."""
    now = endpoint.get("enabled_events")
    sent = [str(event) for event in now] if isinstance(now, list) else []
    return sorted(set(events) - set(sent)), sorted(set(sent) - set(events))


def _preference(endpoint: Json) -> tuple[bool, str]:
    return endpoint["status"] != "enabled", str(endpoint["id"])


def _new(url: str, events: Sequence[str], version: str, *, after: Sequence[Json]) -> Step:
    params = {
        "url": url,
        "enabled_events": list(events),
        "api_version": version,
        "description": "Made by `python main.py setup`.",
        "metadata": MARK,
    }
    sentence = f"webhook endpoint {url} for {len(events)} kinds of events, version {version}"
    seen = ",".join(sorted(str(one["id"]) for one in after))
    return Step(verb="create", kind="endpoint", path=_ENDPOINTS, params=params, sentence=sentence, after=seen)


def _updated(endpoint: Json, events: Sequence[str]) -> Step | None:
    missing, extra = lacking(endpoint, events)
    found = [f"now also {', '.join(missing)}"] if missing else []
    found += [f"no longer {', '.join(extra)}"] if extra else []
    params: dict[str, object] = {"enabled_events": list(events)} if found else {}
    if endpoint["status"] != "enabled":
        found.append("it was switched off and is switched on again")
        params["disabled"] = False
    if not found:
        return None
    path, sentence = f"{_ENDPOINTS}/{endpoint['id']}", f"webhook endpoint {endpoint['id']}: {listed(found)}"
    return Step(verb="update", kind="endpoint", path=path, params=params, sentence=sentence)


def _disabled(endpoint: Json) -> Step:
    version = endpoint["api_version"] or "the account's default version"
    return Step(
        verb="disable",
        kind="endpoint",
        path=f"{_ENDPOINTS}/{endpoint['id']}",
        params={"disabled": True},
        sentence=f"webhook endpoint {endpoint['id']} at the same address, which speaks {version}, is switched off",
    )


def _notes(url: str, present: Sequence[Json], fitting: Sequence[Json]) -> list[str]:
    elsewhere = [one for one in present if one["url"] != url and one["status"] == "enabled" and _marked(one)]
    notes = [
        f"webhook endpoint {one['id']} still sends to {one['url']}; if nobody is there, delete it" for one in elsewhere
    ]
    doubles = [str(one["id"]) for one in fitting[1:] if one["status"] == "enabled"]
    if doubles:
        notes.append(f"every event comes more than once: {', '.join(doubles)} send to the same address; delete them")
    return notes


def _marked(endpoint: Json) -> bool:
    metadata = endpoint.get("metadata")
    return isinstance(metadata, dict) and MARK.items() <= metadata.items()
