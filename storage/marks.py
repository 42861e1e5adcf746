"""Marks: whom to look at again. A counter that is only ever cleared to the value seen before looking."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from tortoise import fields
from tortoise.models import Model

from storage.db import locked_rows, rows

LEASE_MS = 60_000


class SyncMark(Model):
    """One subscriber's mark, or that of a customer nobody is linked to. Dirty while `raised > seen`.

    `priority` is 2 where a person waits, 1 where a door may have to open or close, else 0.
    `fence` grows with every claim; whoever commits must still hold the newest. Times are real milliseconds: leases and back-off
    never follow a business clock that somebody moves.
    """

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.OneToOneField("models.Subscriber", related_name="mark", null=True, on_delete=fields.CASCADE)
    customer_ref = fields.CharField(max_length=255, null=True, unique=True)
    raised = fields.BigIntField(default=0)
    seen = fields.BigIntField(default=0)
    priority = fields.SmallIntField(default=0)
    reason = fields.CharField(max_length=64)
    due_ms = fields.BigIntField(default=0)
    lease_owner = fields.CharField(max_length=64, null=True)
    lease_ms = fields.BigIntField(default=0)
    fence = fields.BigIntField(default=0)
    failures = fields.IntField(default=0)
    last_error = fields.TextField(null=True)

    class Meta:
        table = "sync_marks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A mark that this process may work on. `raised` is the counter's value when it was claimed: clear no further than that."""

    id: int
    subscriber_id: int | None
    customer_ref: str | None
    raised: int
    fence: int
    failures: int
    reason: str


async def raise_mark(subscriber_id: int, *, reason: str, real_ms: int, priority: int = 0) -> None:
    """Ask for another look at a subscriber. Joins the caller's transaction."""
    await _raise("subscriber_id", {subscriber_id: priority}, reason=reason, real_ms=real_ms)


async def raise_marks(
    subscriber_ids: Iterable[int], *, reason: str, real_ms: int, urgent: Collection[int] = ()
) -> None:
    """Ask for another look at each of these subscribers, at those in `urgent` before the others."""
    await _raise("subscriber_id", {one: int(one in urgent) for one in subscriber_ids}, reason=reason, real_ms=real_ms)


async def raise_customer_marks(refs: Iterable[str], *, reason: str, real_ms: int) -> None:
    """Ask for a look at customers that nobody is linked to."""
    await _raise("customer_ref", dict.fromkeys(refs, 0), reason=reason, real_ms=real_ms)


async def raise_idle(subscriber_ids: Iterable[int], *, reason: str, due_ms: int) -> int:
    """Ask for another look at those of these subscribers at whom nobody is to look anyway, at `due_ms` (real time); give how many."""
    unique = sorted(set(subscriber_ids))
    if not unique:
        return 0
    values = ", ".join("(?, 1, 0, 0, ?, ?)" for _ in unique)
    raised = await rows(
        f"INSERT INTO sync_marks (subscriber_id, raised, seen, priority, reason, due_ms) VALUES {values}"
        " ON CONFLICT (subscriber_id) DO UPDATE SET raised = sync_marks.raised + 1, reason = excluded.reason,"
        " due_ms = excluded.due_ms WHERE sync_marks.raised = sync_marks.seen RETURNING id",
        *(value for one in unique for value in (one, reason, due_ms)),
    )
    return len(raised)


async def claim(*, owner: str, real_ms: int, limit: int, subscriber_id: int | None = None) -> list[Claim]:
    """Take dirty marks that are due and free, the most urgent first, for a minute; each claim has a fence of its own.

    With `subscriber_id` only that mark is taken, whenever it is due: a person waits for it.
    """
    which, values = ("due_ms <= ?", real_ms) if subscriber_id is None else ("subscriber_id = ?", subscriber_id)
    taken = await rows(
        "UPDATE sync_marks SET lease_owner = ?, lease_ms = ?, fence = fence + 1 WHERE id IN ("
        f"SELECT id FROM sync_marks WHERE raised > seen AND {which} AND lease_ms <= ?"
        f" ORDER BY priority DESC, due_ms LIMIT ?{locked_rows()})"
        " RETURNING id, subscriber_id, customer_ref, raised, fence, failures, reason",
        owner,
        real_ms + LEASE_MS,
        values,
        real_ms,
        limit,
    )
    return [Claim(**row) for row in taken]


async def settle(claimed: Claim) -> bool:
    """Clear the mark as far as it was seen, and give the lease back; False when somebody else holds a newer fence.

    Belongs into the transaction that writes what was found: without the fence nothing of it may stay.
    """
    done = await rows(
        "UPDATE sync_marks SET seen = ?, lease_owner = NULL, lease_ms = 0, failures = 0, last_error = NULL, priority = 0"
        " WHERE id = ? AND fence = ? RETURNING id",
        claimed.raised,
        claimed.id,
        claimed.fence,
    )
    return bool(done)


async def postpone(claimed: Claim, *, error: str, due_ms: int) -> None:
    """Look again at `due_ms` (real time), since it failed; the mark stays raised."""
    await rows(
        "UPDATE sync_marks SET lease_owner = NULL, lease_ms = 0, failures = failures + 1, last_error = ?, due_ms = ?"
        " WHERE id = ? AND fence = ? RETURNING id",
        error[:500],
        due_ms,
        claimed.id,
        claimed.fence,
    )


async def free_all(owner: str | None = None) -> None:
    """Give back the leases of a dead process: all of them on SQLite, where no second process can live, else those of `owner`."""
    if owner is None:
        await rows("UPDATE sync_marks SET lease_owner = NULL, lease_ms = 0 WHERE lease_ms > 0 RETURNING id")
    else:
        await rows("UPDATE sync_marks SET lease_owner = NULL, lease_ms = 0 WHERE lease_owner = ? RETURNING id", owner)


async def _raise(column: str, whom: Mapping[int, int] | Mapping[str, int], *, reason: str, real_ms: int) -> None:
    """`whom` has a priority for each."""
    if not whom:
        return
    # Sorted, so that two processes that raise the same marks at once never wait for each other.
    unique = sorted(whom.items(), key=str)
    values = ", ".join("(?, 1, 0, ?, ?, ?)" for _ in unique)
    flat = [value for one, priority in unique for value in (one, priority, reason, real_ms)]
    # A mark that is backing off keeps its time: a hint more does not make Stripe answer sooner.
    await rows(
        f"INSERT INTO sync_marks ({column}, raised, seen, priority, reason, due_ms) VALUES {values}"
        f" ON CONFLICT ({column}) DO UPDATE SET raised = sync_marks.raised + 1, reason = excluded.reason,"
        " priority = CASE WHEN sync_marks.priority > excluded.priority THEN sync_marks.priority ELSE excluded.priority END,"
        " due_ms = CASE WHEN sync_marks.failures > 0 AND excluded.priority < 2 THEN sync_marks.due_ms ELSE excluded.due_ms END"
        " RETURNING id",
        *flat,
    )
