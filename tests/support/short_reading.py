"""Whether somebody stands the same by their recent bills, which a command reads, as by all that they ever had."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from billing.read_status import status_of
from billing.read_usage import usage_of
from storage.snapshots import read_snapshot
from storage.standings import read_standing

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

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


def _differ(short: DataclassInstance, whole: DataclassInstance) -> list[str]:
    return [
        f"{one.name}: {getattr(short, one.name)} by the recent bills, {getattr(whole, one.name)} by all"
        for one in fields(short)
        if getattr(short, one.name) != getattr(whole, one.name)
    ]
