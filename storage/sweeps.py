"""Sweeps: how far the daily comparison with Stripe's lists has come. The one that runs goes on where it was cut off."""

from __future__ import annotations

from datetime import datetime

from tortoise import fields
from tortoise.expressions import F
from tortoise.models import Model

from storage.db import Taken


class Sweep(Model):
    """One sweep. `state`: running, finished. `place` is the list it is in, `after` the last id that was read of it, `since` from when
    on the lists of what is new are read. `seen` counts objects, `marked` people, `strangers` customers nobody here is linked to.
    """

    id = fields.BigIntField(primary_key=True)
    state = fields.CharField(max_length=16)
    place = fields.IntField(default=0)
    after = fields.CharField(max_length=255, null=True)
    since = fields.DatetimeField()
    pages = fields.IntField(default=0)
    seen = fields.IntField(default=0)
    marked = fields.IntField(default=0)
    strangers = fields.IntField(default=0)
    started_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "sweeps"


async def running() -> Sweep | None:
    """The sweep that is under way."""
    return await Sweep.get_or_none(state="running")


async def newest() -> Sweep | None:
    """The sweep that began last."""
    return await Sweep.all().order_by("-id").first()


async def begin(*, since: datetime, now: datetime) -> Sweep | None:
    """Begin one; None where another process has just begun it."""
    try:
        return await Sweep.create(state="running", since=since, started_at=now)
    except Taken:
        return None


async def move(
    sweep: Sweep, *, place: int, after: str | None, seen: int = 0, marked: int = 0, strangers: int = 0
) -> bool:
    """One page more was read: go on to `place` and `after`, having found this much; False where somebody else has moved it meanwhile.

    Joins the caller's transaction, which writes what the page led to.
    """
    still = Sweep.filter(id=sweep.id, state="running", place=sweep.place, pages=sweep.pages)
    moved = await still.update(
        place=place,
        after=after,
        pages=F("pages") + 1,
        seen=F("seen") + seen,
        marked=F("marked") + marked,
        strangers=F("strangers") + strangers,
    )
    return bool(moved)


async def finish(sweep: Sweep, *, at: datetime) -> None:
    """Every list was read to its end."""
    await Sweep.filter(id=sweep.id).update(state="finished", finished_at=at)


async def prune(*, started_before: datetime) -> int:
    """Take away what is known of sweeps that ended so long ago; give how many."""
    return await Sweep.filter(state="finished", started_at__lt=started_before).delete()
