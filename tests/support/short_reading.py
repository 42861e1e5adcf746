"""Whether somebody stands the same by their recent bills, which a command reads, as by all that they ever had."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from billing.read_status import status_of
from billing.read_usage import usage_of
from storage.snapshots import read_snapshot
from storage.standings import read_standing

if TYPE_CHECKING:
    from billing.context import Context


async def stands_otherwise(ctx: Context, subscriber_id: int) -> list[str]:
    """What the two readings differ in, each a sentence."""
    short = await read_standing(subscriber_id)
    whole = replace(short, snapshot=await read_snapshot(subscriber_id))
    found = [
        *_differ(status_of(ctx, short), status_of(ctx, whole)),
        *_differ(usage_of(ctx, short), usage_of(ctx, whole)),
    ]
    if short.snapshot and whole.snapshot and short.snapshot.currency != whole.snapshot.currency:
        found.append("the currency differs")
    return found


def _differ(short: object, whole: object) -> list[str]:
    names = type(short).__slots__ if hasattr(type(short), "__slots__") else vars(short)
    return [
        f"{name}: {getattr(short, name)} by the recent bills, {getattr(whole, name)} by all"
        for name in names
        if getattr(short, name) != getattr(whole, name)
    ]
