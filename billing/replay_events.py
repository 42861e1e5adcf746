"""Let events of the inbox be followed again: each raises the mark of whom it names, and the next look reads the present."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.write_audit import write_audit
from storage import inbox
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from billing.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """How many events were found, and what becomes of them; `missing` are ids that the inbox does not know."""

    marked: int
    unresolved: int
    ignored: int
    missing: tuple[str, ...]


async def replay_events(
    ctx: Context, ids: Sequence[str] = (), *, since: datetime | None = None, until: datetime | None = None
) -> Replayed:
    """The events with these ids, or those that came in between two moments. One that was ignored stays ignored."""
    found = await inbox.stored(ids, since=since, until=until)
    missing = tuple(sorted(set(ids) - {row.stripe_id for row in found}))
    marked = [row for row in found if row.state != "ignored" and row.customer_ref]
    unresolved = [row for row in found if row.state != "ignored" and not row.customer_ref]
    await _follow_again(
        ctx, [row.id for row in marked], [row.id for row in unresolved], {str(row.customer_ref) for row in marked}
    )
    return Replayed(
        marked=len(marked),
        unresolved=len(unresolved),
        ignored=len(found) - len(marked) - len(unresolved),
        missing=missing,
    )


@outlives_deadlocks
async def _follow_again(ctx: Context, marked: list[int], unresolved: list[int], refs: set[str]) -> None:
    if not marked and not unresolved:
        return
    async with transaction():
        await inbox.follow_again(marked, unresolved)
        await inbox.mark_customers(refs, reason="replay", real_ms=ctx.clock.real_ms())
        sentence = f"{len(marked) + len(unresolved)} events were replayed by hand."
        await write_audit(ctx, subscriber_id=None, actor="system", action="events.replayed", sentence=sentence)
