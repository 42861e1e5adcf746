"""Owed calls: operations that a decision has written down for a worker to make when their time has come."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.expressions import F, Q

from domain.call import TIMED, Aim, Call
from storage.db import locked_rows, moment, rows, to_ms, transaction
from storage.deadlocks import outlives_deadlocks
from storage.operations import Operation

LEASE_MS = 60_000
AGAIN = ":again-"  # in a key, before how often the same call has failed
_ENDS = (Aim.END, Aim.REST)
_AGAINST = {Aim.CANCEL_LATER: Aim.KEEP, Aim.KEEP: Aim.CANCEL_LATER}
_CLAIM = """UPDATE operations SET lease_ms = ?, tries = tries + 1 WHERE id IN (
    SELECT o.id FROM operations o WHERE o.state = 'open' AND o.due_ms <= ? AND o.lease_ms <= ? AND NOT EXISTS (
        SELECT 1 FROM operations e WHERE e.subscriber_id = o.subscriber_id AND e.state = 'open' AND e.due_ms <= ? AND e.id < o.id)
    ORDER BY o.due_ms, o.id LIMIT ?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """A call with the exact request that it becomes: `params` hold its method, path and body."""

    call: Call
    key: str
    params: dict[str, Any]


async def owe(subscriber_id: int, calls: Iterable[Owed], *, now: datetime) -> None:
    """Write calls down. One that is known by its key changes nothing, unless it was taken back, or was an end that was judged and not
    made, before Stripe was ever asked: then it is owed again. Joins the caller's transaction.
    """
    made = [
        Operation(
            subscriber_id=subscriber_id,
            kind=owed.call.aim,
            key=owed.key,
            params=owed.params,
            state="open",
            due_ms=to_ms(owed.call.due),
            created_at=now,
        )
        for owed in calls
    ]
    if not made:
        return
    await Operation.bulk_create(made, ignore_conflicts=True)
    for row in made:
        again = Operation.filter(key=row.key, state="failed", begun_at=None)
        again = again if row.kind in _ENDS else again.filter(tries=0)
        await again.update(state="open", due_ms=row.due_ms, tries=0, error=None, finished_at=None)


async def times_failed(subscriber_id: int, owed: Owed) -> int:
    """Which generation of a call is the one to owe: how often it was refused or judged not owed before. 0 names the first one.

    One that is open or has succeeded is the one, and so is one that `owe` brings back under its own key.
    """
    known = await _generations(subscriber_id, owed.call.aim, owed.key)
    if not known:
        return 0
    newest = known[-1]
    comes_back = newest.begun_at is None and (newest.tries == 0 or newest.kind in _ENDS)
    return len(known) if newest.state == "failed" and not comes_back else len(known) - 1


async def failed_last(subscriber_id: int, owed: Owed) -> datetime | None:
    """When the newest generation of a call failed; None where it did not."""
    known = await _generations(subscriber_id, owed.call.aim, owed.key)
    return known[-1].finished_at if known and known[-1].state == "failed" else None


async def asked(owed: Owed) -> bool:
    """Whether any generation of a call is open or has succeeded."""
    first = await Operation.get_or_none(key=owed.key)
    if first is None or first.state != "failed":
        return first is not None
    subscriber_id = int(first.subscriber_id)  # type: ignore[attr-defined]  # Tortoise's own column
    return any(row.state != "failed" for row in await _generations(subscriber_id, owed.call.aim, owed.key))


async def hasten(key: str, *, due: datetime) -> None:
    """What waits to be asked for again is due as it was first planned."""
    await Operation.filter(key=key, state="open", begun_at=None, due_ms__gt=to_ms(due)).update(due_ms=to_ms(due))


def first_key(key: str) -> str:
    """The key of the first generation of the same call."""
    return key.partition(AGAIN)[0]


async def owe_next(operation: Operation, *, now: datetime) -> None:
    """Owe the next generation of a call that has just failed: the same request, at once, under a key that Stripe never heard.

    Joins the caller's transaction.
    """
    first, params = first_key(operation.key), dict(operation.params)
    subscriber_id = int(operation.subscriber_id)  # type: ignore[attr-defined]  # Tortoise's own column
    key = f"{first}{AGAIN}{len(await _generations(subscriber_id, operation.kind, first))}"
    body = params.get("body") or {}
    if (body.get("metadata") or {}).get("operation") == operation.key:
        params["body"] = {**body, "metadata": {**body["metadata"], "operation": key}}
    await Operation.create(
        subscriber_id=subscriber_id,
        kind=operation.kind,
        key=key,
        params=params,
        state="open",
        due_ms=to_ms(now),
        created_at=now,
    )


async def _generations(subscriber_id: int, aim: str, first: str) -> list[Operation]:
    """Those of one first key, oldest first; only the newest can be anything but failed."""
    found = await Operation.filter(subscriber_id=subscriber_id, kind=aim).order_by("id")
    return [row for row in found if first_key(row.key) == first]


async def take_back(subscriber_id: int, *, but: Collection[str], now: datetime) -> None:
    """What was planned ahead and is not owed any more is never made. One that has begun is left to its worker."""
    kept = f" AND key NOT IN ({_holes(but)})" if but else ""
    await rows(
        "UPDATE operations SET state = 'failed', error = 'not owed any more', finished_at = ?"
        f" WHERE subscriber_id = ? AND state = 'open' AND tries = 0 AND kind IN ({_holes(TIMED)}){kept}",
        moment(now),
        subscriber_id,
        *map(str, TIMED),
        *but,
    )


def _holes(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


@outlives_deadlocks
async def claim(*, now: datetime, real_ms: int, limit: int) -> list[Operation]:
    """Take calls that are due, what is due longest first, one per person, for a minute of real time."""
    now_ms = to_ms(now)
    if not await Operation.filter(state="open", due_ms__lte=now_ms, lease_ms__lte=real_ms).exists():
        return []
    async with transaction():
        taken = await rows(
            _CLAIM + locked_rows() + ") RETURNING id", real_ms + LEASE_MS, now_ms, real_ms, now_ms, limit
        )
        return await Operation.filter(id__in=[row["id"] for row in taken]).order_by("id")


async def claim_key(key: str, *, real_ms: int) -> Operation | None:
    """Take one call, for a minute of real time, for whoever waits for it; None while somebody else has it, or when it is over."""
    found = Operation.filter(key=key, state="open", lease_ms__lte=real_ms)
    if not await found.update(lease_ms=real_ms + LEASE_MS, tries=F("tries") + 1):
        return None
    return await Operation.get(key=key)


async def begin(operation: Operation, *, now: datetime) -> None:
    """Stripe is asked from here on: its memory of the key counts from the first time."""
    await Operation.filter(id=operation.id, begun_at=None).update(begun_at=now)


async def rewrite(operation: Operation) -> None:
    """Keep what a call has become, while Stripe was never asked for it."""
    await Operation.filter(id=operation.id, begun_at=None).update(params=operation.params)


async def free_all() -> None:
    """Give back every lease: on SQLite nobody else can be making a call when a process starts."""
    await Operation.filter(state="open", lease_ms__gt=0).update(lease_ms=0)


async def try_later(operation_id: int, *, retry_ms: int, error: str) -> None:
    """Nobody knows what became of it: the same request under the same key again, at `retry_ms` (real time)."""
    await Operation.filter(id=operation_id).update(lease_ms=retry_ms, error=error[:500])


async def close(operation_id: int, *, error: str, now: datetime) -> bool:
    """It was not made; False where somebody has closed it already."""
    still = Operation.filter(id=operation_id, state="open")
    return bool(await still.update(state="failed", error=error[:500], finished_at=now))


async def drop_unbegun(operation_id: int, *, error: str, now: datetime) -> bool:
    """Give up a call that Stripe was never asked for, as if it had not been written down; False where it was asked."""
    never = Operation.filter(id=operation_id, state="open", begun_at=None)
    return bool(await never.update(state="failed", tries=0, lease_ms=0, error=error[:500], finished_at=now))


async def drop_unasked(key: str, *, error: str, now: datetime) -> None:
    """The same by its key."""
    operation = await Operation.get_or_none(key=key)
    if operation is not None:
        await drop_unbegun(operation.id, error=error, now=now)


async def put_off(operation_id: int, *, due_ms: int) -> None:
    """Its time has not come after all; nothing was asked of Stripe."""
    await Operation.filter(id=operation_id).update(due_ms=due_ms, lease_ms=0, tries=0, begun_at=None)


async def overtaken(operation: Operation, *, now_ms: int) -> bool:
    """Whether a later call of the same kind for the same person is due as well: then this one would be made next to it."""
    later = Operation.filter(
        subscriber_id=operation.subscriber_id,  # type: ignore[attr-defined]  # Tortoise's own column
        kind=operation.kind,
        state="open",
        due_ms__lte=now_ms,
        id__gt=operation.id,
    )
    return await later.exists()


async def written_out(operation: Operation, *, since: datetime) -> bool:
    """Whether a bill of the same subscription is about to be written out, or was since then: it may be paid any moment."""
    return await _beside(operation, Q(state="open") | Q(state="succeeded", finished_at__gte=since), kind=Aim.WRITE_OUT)


async def newest_begun(subscriber_id: int, aims: Collection[Aim], *, subscription: str) -> Operation | None:
    """The newest call of these kinds for a subscription that Stripe was asked for, whatever became of it."""
    begun = await Operation.filter(subscriber_id=subscriber_id, kind__in=aims, begun_at__isnull=False).order_by("-id")
    return next((row for row in begun if row.params.get("subscription") == subscription), None)


async def given_back(subscriber_id: int) -> frozenset[str]:
    """The payments of a person of which we gave something back, or wanted to."""
    made = Operation.filter(subscriber_id=subscriber_id, kind__in=[Aim.REFUND, Aim.GIVE_BACK, Aim.NOTE])
    return frozenset(str(row.params["payment"]) for row in await made if "payment" in row.params)


async def ends_yet(operation: Operation) -> bool:
    """Whether the end of its second subscription is still to be made."""
    return await _beside(operation, kind=Aim.CUT, state="open")


async def contradicted(operation: Operation) -> bool:
    """Whether its person has wished the opposite of the same subscription since."""
    opposite = _AGAINST.get(Aim(operation.kind))
    return opposite is not None and await _beside(operation, kind=opposite, id__gt=operation.id)


async def _beside(operation: Operation, *either: Q, **so: Any) -> bool:  # noqa: ANN401  # as a filter takes them
    """Whether there is such a call for the same subscription of the same person."""
    found = Operation.filter(*either, subscriber_id=operation.subscriber_id, **so)  # type: ignore[attr-defined]  # Tortoise's own column
    return any(row.params.get("subscription") == operation.params["subscription"] for row in await found)
