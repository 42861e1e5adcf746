"""The inbox: every event that Stripe sent or listed, once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.expressions import Q
from tortoise.models import Model

from domain.erasure import ids_only
from storage.db import loads, moment, moments, rows
from storage.marks import raise_customer_marks, raise_marks


class StripeWebhookEvent(Model):
    """One event. `state`: marked (a person will be looked at), done, unresolved (names no customer), ignored, dead.

    `due_ms` is real time in milliseconds: when an unresolved one is tried again.
    """

    id = fields.BigIntField(primary_key=True)
    stripe_id = fields.CharField(max_length=255, unique=True)
    type = fields.CharField(max_length=128)
    api_version = fields.CharField(max_length=64, null=True)
    source = fields.CharField(max_length=16)
    state = fields.CharField(max_length=16)
    customer_ref = fields.CharField(max_length=255, null=True)
    object_ref = fields.CharField(max_length=255, null=True)
    object_type = fields.CharField(max_length=64, null=True)
    payload = fields.JSONField()
    note = fields.TextField(null=True)
    attempts = fields.IntField(default=0)
    due_ms = fields.BigIntField(default=0)
    created_at = fields.DatetimeField()
    received_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "stripe_webhook_events"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An event as it comes in. `body` is its JSON text, as received. `urgent`: its person is looked at before others."""

    stripe_id: str
    type: str
    api_version: str | None
    source: str
    state: str
    customer_ref: str | None
    object_ref: str | None
    object_type: str | None
    body: str
    note: str | None
    created_at: datetime
    received_at: datetime
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """An object that an event tells of, as the event drew it: only the ids in `names` are to be believed."""

    object_type: str
    object_ref: str
    names: Mapping[str, Any]


_COLUMNS = "stripe_id, type, api_version, source, state, customer_ref, object_ref, object_type, payload, note, created_at, received_at"


async def take_in(arrivals: Sequence[Arrival], *, real_ms: int) -> set[str]:
    """Store events and raise the marks of whom they name; give the ids of those that were new.

    Belongs into one transaction: an event without its mark would be lost.
    """
    # Sorted, so that two processes that are sent the same events at once never wait for each other.
    unique = {arrival.stripe_id: arrival for arrival in sorted(arrivals, key=lambda arrival: arrival.stripe_id)}
    values = ", ".join("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" for _ in unique)
    moment = moments()
    flat = [value for arrival in unique.values() for value in _row(arrival, moment)]
    stored = await rows(
        f"INSERT INTO stripe_webhook_events ({_COLUMNS}) VALUES {values} ON CONFLICT (stripe_id) DO NOTHING RETURNING stripe_id",
        *flat,
    )
    new = {row["stripe_id"] for row in stored}
    marked = [a for a in unique.values() if a.stripe_id in new and a.state == "marked"]
    refs = {a.customer_ref for a in marked if a.customer_ref}
    urgent = {a.customer_ref for a in marked if a.customer_ref and a.urgent}
    await mark_customers(refs, reason="event", real_ms=real_ms, urgent=urgent)
    return new


async def mark_customers(refs: set[str], *, reason: str, real_ms: int, urgent: Collection[str] = ()) -> None:
    """Raise the mark of each customer's subscriber; a customer that nobody is linked to gets a mark of its own."""
    if not refs:
        return
    holes = ", ".join("?" for _ in refs)
    found = await rows(
        f"SELECT stripe_id, subscriber_id FROM stripe_customers WHERE stripe_id IN ({holes})", *sorted(refs)
    )
    linked = {row["stripe_id"]: row["subscriber_id"] for row in found}
    # In the order of whoever looks at such a customer and finds it linked: neither waits for the other.
    await raise_customer_marks(refs - set(linked), reason=reason, real_ms=real_ms)
    first = {linked[ref] for ref in urgent if ref in linked}
    await raise_marks(set(linked.values()), reason=reason, real_ms=real_ms, urgent=first)


async def newest_id() -> int:
    """The id of the newest event: whatever is looked at now has seen everything up to it."""
    found = await rows("SELECT id FROM stripe_webhook_events ORDER BY id DESC LIMIT 1")
    return int(found[0]["id"]) if found else 0


async def told(refs: Sequence[str]) -> list[Told]:
    """What the waiting events of these customers tell of, each object once."""
    if not refs:
        return []
    holes = ", ".join("?" * len(refs))
    found = await rows(
        "SELECT object_type, object_ref, payload FROM stripe_webhook_events"
        f" WHERE state = 'marked' AND customer_ref IN ({holes}) AND object_type IS NOT NULL AND object_ref IS NOT NULL",
        *refs,
    )
    unique = {row["object_ref"]: Told(row["object_type"], row["object_ref"], _object(row["payload"])) for row in found}
    return list(unique.values())


async def finish(refs: Sequence[str], *, up_to: int, at: datetime, note: str | None = None) -> None:
    """The events of these customers that had come by then are done."""
    if not refs:
        return
    holes = ", ".join("?" * len(refs))
    await rows(
        "UPDATE stripe_webhook_events SET state = 'done', finished_at = ?, note = ?"
        f" WHERE state = 'marked' AND customer_ref IN ({holes}) AND id <= ?",
        moment(at),
        note,
        *refs,
        up_to,
    )


async def stored(
    stripe_ids: Sequence[str], *, since: datetime | None, until: datetime | None
) -> list[StripeWebhookEvent]:
    """Those of these ids that are here; without ids, those that came in from `since` on and before `until`, oldest first."""
    if stripe_ids:
        return await StripeWebhookEvent.filter(stripe_id__in=list(stripe_ids)).order_by("id")
    found = StripeWebhookEvent.all()
    found = found.filter(received_at__gte=since) if since else found
    found = found.filter(received_at__lt=until) if until else found
    return await found.order_by("id")


async def follow_again(marked: Sequence[int], unresolved: Sequence[int]) -> None:
    """Whatever became of them: these wait for a look at their person again, and those to be resolved."""
    await StripeWebhookEvent.filter(id__in=list(marked)).update(state="marked", finished_at=None)
    await StripeWebhookEvent.filter(id__in=list(unresolved)).update(
        state="unresolved", attempts=0, due_ms=0, finished_at=None
    )


async def strip_of(refs: Sequence[str]) -> None:
    """Of the finished events of these customers, and about them, only ids are kept. Joins the caller's transaction."""
    theirs = Q(customer_ref__in=list(refs)) | Q(object_ref__in=list(refs))
    await _strip(await StripeWebhookEvent.filter(theirs, state__in=["done", "dead", "ignored"]))


async def strip_older(*, after_id: int, received_before: datetime, limit: int) -> int | None:
    """Of events behind `after_id` that came in so long ago only ids are kept; give the last one's id, None where there is none."""
    old = StripeWebhookEvent.filter(id__gt=after_id, received_at__lt=received_before).order_by("id").limit(limit)
    found = await old
    await _strip(found)
    return found[-1].id if found else None


async def prune(*, received_before: datetime, limit: int) -> int:
    """Take away finished events that came in so long ago; give how many. What is not done yet stays, however old it is."""
    old = StripeWebhookEvent.filter(state__in=["done", "ignored"], received_at__lt=received_before)
    ids = await old.order_by("id").limit(limit).values_list("id", flat=True)
    return await StripeWebhookEvent.filter(id__in=list(ids)).delete()


async def _strip(events: Sequence[StripeWebhookEvent]) -> None:
    for event in events:
        bare = ids_only(loads(event.payload))
        if bare != loads(event.payload):
            await StripeWebhookEvent.filter(id=event.id).update(payload=bare)


async def sources_of(stripe_ids: Sequence[str]) -> dict[str, str]:
    """How each of these events came to us first (`webhook`, `events_list`); those that never came are left out."""
    found = await StripeWebhookEvent.filter(stripe_id__in=list(stripe_ids)).values_list("stripe_id", "source")
    return {str(stripe_id): str(source) for stripe_id, source in found}


async def unresolved(*, real_ms: int, limit: int) -> list[StripeWebhookEvent]:
    """Events that name no customer and are due to be resolved, what is due longest first."""
    return (
        await StripeWebhookEvent.filter(state="unresolved", due_ms__lte=real_ms).order_by("due_ms", "id").limit(limit)
    )


async def resolved(event: StripeWebhookEvent, customer_ref: str, *, real_ms: int) -> None:
    """Its person is found: raise their mark."""
    await StripeWebhookEvent.filter(id=event.id).update(state="marked", customer_ref=customer_ref)
    await mark_customers({customer_ref}, reason="event", real_ms=real_ms)


async def answered(ids: Sequence[int], *, at: datetime) -> None:
    """What they were about was looked at; they were about nobody."""
    await StripeWebhookEvent.filter(id__in=list(ids), state="unresolved").update(state="done", finished_at=at)


async def give_up(event: StripeWebhookEvent, *, note: str, at: datetime) -> None:
    """Nobody can be found for it: an admin has to look."""
    await StripeWebhookEvent.filter(id=event.id).update(state="dead", note=note[:500], finished_at=at)


async def resolve_later(event: StripeWebhookEvent, *, due_ms: int, note: str, counts: bool = True) -> None:
    """Try again at `due_ms` (real time); a try that does not count brings it no nearer to being given up."""
    attempts = event.attempts + counts
    await StripeWebhookEvent.filter(id=event.id).update(attempts=attempts, due_ms=due_ms, note=note[:500])


def _object(payload: str | dict[str, Any]) -> dict[str, Any]:
    holder = loads(payload).get("data")
    obj = holder.get("object") if isinstance(holder, dict) else None
    return obj if isinstance(obj, dict) else {}


def _row(arrival: Arrival, moment: Callable[[datetime], object]) -> tuple[Any, ...]:
    return (
        arrival.stripe_id,
        arrival.type,
        arrival.api_version,
        arrival.source,
        arrival.state,
        arrival.customer_ref,
        arrival.object_ref,
        arrival.object_type,
        arrival.body,
        arrival.note,
        moment(arrival.created_at),
        moment(arrival.received_at),
    )
