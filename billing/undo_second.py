"""An admin decides that a person's second subscription was a mistake: it is ended and paid back by the worker that makes owed calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.owe_calls import owe_undoing
from billing.sync import sync_now
from billing.write_audit import write_audit
from domain.error import UnknownPerson
from domain.second import seconds
from storage.snapshots import read_snapshot
from storage.subscribers import find

if TYPE_CHECKING:
    from billing.context import Context


async def undo_second(ctx: Context, telegram_id: int, *, by: int) -> int:
    """Look first; give how many subscriptions are ended by it, 0 where there is no second one (any more). One whose end Stripe refused
    before is asked for anew.
    """
    person = await find(telegram_id=telegram_id)
    if person is None:
        raise UnknownPerson
    await sync_now(ctx, person.id, reason="admin")
    snapshot = await read_snapshot(person.id)
    found = seconds(snapshot) if snapshot is not None else ()
    if snapshot is None or not found:
        return 0
    ended = await owe_undoing(ctx, person.id, snapshot)
    await write_audit(
        ctx,
        subscriber_id=person.id,
        actor=f"admin:{by}",
        action="subscription.undo_second",
        sentence=f"{ended} second subscription(s) are ended and paid back.",
        details={"subscriptions": [row.ref for row in found]},
    )
    return ended
