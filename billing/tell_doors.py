"""Doors never open or close in silence: what is told of them once more, under a fact that was told before, gets a fact of its own.

The same bill can open a plan twice (a refund of it failed), and close it twice. From two pictures alone nobody can tell.
A dispute that closes says so itself, with the money that it is about: then nothing else tells of the door.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from domain.notice import Notice
from storage import outbox

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

_OF_DOORS = {"welcome", "access_restored", "access_closed"}
_BY_DISPUTE = {"payment.disputed", "payment.dispute_lost"}


async def tell_doors(notices: Iterable[Notice], *, seen_at: datetime) -> list[Notice]:
    """The notices, each that would be swallowed as told before with `seen_at`, the time of the picture that moves the doors.

    Whoever was welcomed to a subscription is told that it is open again. Joins the caller's transaction.
    """
    told = list(notices)
    if await _said_by_dispute(told):
        told = [one for one in told if one.kind != "access_closed" or one.details.get("reason") not in _BY_DISPUTE]
    return [await _anew(one, seen_at) if one.kind in _OF_DOORS else one for one in told]


async def _said_by_dispute(notices: Iterable[Notice]) -> bool:
    """Whether a dispute's own notice says that it is closed now; one that was said before will not be said again."""
    closing = [one for one in notices if one.kind == "disputed" and not one.details.get("stays")]
    return any([not await outbox.was_owed(one.fact) for one in closing])


async def _anew(notice: Notice, seen_at: datetime) -> Notice:
    if not await outbox.was_owed(notice.fact):
        return notice
    if notice.kind != "welcome":
        return replace(notice, fact=f"{notice.fact}:{seen_at.isoformat()}")
    subscription = notice.fact.partition(":")[2]
    return Notice(
        kind="access_restored",
        fact=f"access_restored:{subscription}:{seen_at.isoformat()}",
        details={"tier": notice.details.get("tier")},
    )
