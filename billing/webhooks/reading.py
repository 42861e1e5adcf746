"""From verified bytes to a row of the inbox: what kind of event it is, whom it names, and whether anything follows from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import orjson

from billing.webhooks.declined import why_not
from billing.webhooks.registry import URGENT, customer_of, listened
from billing.webhooks.signature import Rejected
from domain.erasure import ids_only
from storage.inbox import Arrival

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST_ID = 255
_LONGEST_TYPE = 128
_THIN = "v2.core.event"
_ESCAPE, _ZERO = re.compile(rb"\\(?:u[0-9a-fA-F]{4}|.)"), b"\\u0000"
_LATEST = 253_402_300_799  # the last second of the year 9999


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of an event: marked, unresolved or ignored; `note` says why it is ignored, `alarm` whether an admin hears of it."""

    state: str
    note: str | None = None
    alarm: bool = False


def read_body(body: bytes) -> dict[str, Any]:
    """Parse a verified body; anything that is no JSON object is `Rejected`."""
    try:
        event = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Rejected("the body is no valid JSON in UTF-8") from error
    if not isinstance(event, dict):
        raise Rejected("the body is no JSON object")
    return event


def to_arrival(
    event: Mapping[str, Any], body: bytes, *, source: str, livemode: bool, now: datetime
) -> tuple[Arrival, Verdict]:
    """Make the inbox row of an event. `Rejected` where it lacks an id, a type, a time or an object."""
    stripe_id, kind = _text(event, "id", _LONGEST_ID), _text(event, "type", _LONGEST_TYPE)
    thin = event.get("object") == _THIN
    obj = {} if thin else _object(event)
    verdict = judge(event, obj, livemode=livemode)
    arrival = Arrival(
        stripe_id=stripe_id,
        type=kind,
        api_version=_short(event.get("api_version"), 64),
        source=source,
        state=verdict.state,
        customer_ref=_short(customer_of(kind, obj), _LONGEST_ID),
        object_ref=_short(obj.get("id"), _LONGEST_ID),
        object_type=_short(obj.get("object"), 64),
        # Of what nothing follows from only ids are kept: nobody has to forget later what was never written down.
        body=_storable(body if thin or listened(kind) else orjson.dumps(ids_only(event))),
        note=verdict.note,
        urgent=kind in URGENT,
        created_at=now if thin else _created(event),
        received_at=now,
    )
    return arrival, verdict


def judge(event: Mapping[str, Any], obj: Mapping[str, Any], *, livemode: bool) -> Verdict:
    """Decide what becomes of an event that is well formed."""
    if event.get("object") == _THIN:
        return Verdict("ignored", "a thin event: our endpoint asks for snapshot events", alarm=True)
    if event.get("livemode") is not livemode:
        mode = "live" if livemode else "test"
        return Verdict("ignored", f"not of our mode: we work in {mode} mode", alarm=True)
    if event.get("account") or event.get("context"):
        return Verdict("ignored", "it belongs to another Stripe account", alarm=True)
    kind = str(event["type"])
    if not listened(kind):
        return Verdict("ignored", why_not(kind))
    return Verdict("marked") if customer_of(kind, obj) else Verdict("unresolved")


def _storable(body: bytes) -> str:
    """The body as received; a zero character is valid JSON, but PostgreSQL stores none, so it is left out."""
    # Escape by escape, since a written-out backslash may stand before the letters u0000.
    return _ESCAPE.sub(lambda found: b"" if found[0] == _ZERO else found[0], body).decode()


def _object(event: Mapping[str, Any]) -> Mapping[str, Any]:
    holder = event.get("data")
    obj = holder.get("object") if isinstance(holder, dict) else None
    if not isinstance(obj, dict):
        raise Rejected("the event has no data.object")
    return obj


def _created(event: Mapping[str, Any]) -> datetime:
    created = event.get("created")
    if isinstance(created, bool) or not isinstance(created, int) or not 0 <= created <= _LATEST:
        raise Rejected("the event has no usable time of creation")
    return datetime.fromtimestamp(created, UTC)


def _text(event: Mapping[str, Any], name: str, longest: int) -> str:
    value = event.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= longest or "\0" in value:
        raise Rejected(f"the event has no usable {name}")
    return value


def _short(value: object, longest: int) -> str | None:
    return value if isinstance(value, str) and 0 < len(value) <= longest and "\0" not in value else None
