"""What people wished, read from the operations that asked Stripe for it: our own pauses, subscriptions that were ended in debt, and a
period that somebody had for less because they stayed.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from domain.call import Aim
from domain.pause import OwnPause, is_this_pause
from storage.operations import Operation

if TYPE_CHECKING:
    from domain.subscription import Snapshot, Subscription

_PAUSES = (Aim.PAUSE, Aim.REST)
_RESUMPTIONS = (Aim.RESUME, Aim.GO_ON)


async def own_pauses(subscriber_id: int, snapshot: Snapshot | None) -> dict[str, OwnPause]:
    """By subscription: the call that began the very pause it is in. One whose answer was lost counts as well: Stripe's status says
    what holds. Asked only where one is paused.
    """
    paused = {row.ref: row for row in snapshot.subscriptions if row.status == "paused"} if snapshot is not None else {}
    if not paused:
        return {}
    asked = Operation.filter(subscriber_id=subscriber_id, kind__in=[*_PAUSES, *_RESUMPTIONS]).exclude(begun_at=None)
    found: dict[str, OwnPause] = {}
    for made in await asked.exclude(state="failed").order_by("id"):
        row = paused.get(str(made.params.get("subscription")))  # none where an older version forgot their person
        if row is not None:
            _follow(found, row, made)
    return found


def _follow(found: dict[str, OwnPause], row: Subscription, made: Operation) -> None:
    """One more call in the life of a paused subscription. A resumption ends the pause before it, unless the one that holds is older:
    then that resumption waits for its payment.
    """
    begun = made.begun_at or made.created_at
    if made.kind in _RESUMPTIONS:
        if row.paused_at is not None and begun < row.paused_at:
            found.pop(row.ref, None)
        return
    ends = made.params.get("resumes_at")
    pause = OwnPause(
        subscription=row.ref,
        asked_at=begun,
        heard_at=made.finished_at,
        resumes_at=datetime.fromisoformat(ends) if ends else None,
        for_debt=made.kind == Aim.REST,
    )
    if is_this_pause(row, pause):
        found[row.ref] = pause


async def cancelled_in_debt(subscriber_id: int, snapshot: Snapshot) -> set[str]:
    """Subscriptions that their person ended at once; asked only where one that has ended left a bill open."""
    over = {row.ref for row in snapshot.subscriptions if not row.living}
    if all(bill.status != "open" or bill.subscription not in over for bill in snapshot.invoices):
        return set()
    asked = Operation.filter(subscriber_id=subscriber_id, kind=Aim.CANCEL_NOW).exclude(begun_at=None)
    wished = [row.params.get("subscription") for row in await asked.exclude(state="failed")]
    return {ref for ref in wished if ref is not None}


async def took_less(subscriber_id: int, *, since: datetime, before: int | None = None) -> bool:
    """Whether they took a period for less since then, of whichever subscription; with `before`, by an operation older than that one."""
    taken = Operation.filter(subscriber_id=subscriber_id, kind=Aim.STAY, created_at__gt=since).exclude(state="failed")
    return await (taken if before is None else taken.filter(id__lt=before)).exists()
