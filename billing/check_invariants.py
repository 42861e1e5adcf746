"""Every quarter of an hour: look for what must never be true, remember what was found, and tell the admins once a day of what stays.

It repairs nothing and closes nothing: where a rule is broken, the program is, and a second mistake would make it worse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
from loguru import logger

from billing.notify_admins import notify_admins
from domain.invariant import INVARIANTS, Breach, lasting
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.facts import read_fact, write_fact
from storage.findings import find

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta

    from billing.context import Context
    from domain.invariant import Invariant

_FACT = "breaches"
_PATIENCE_MS = 600_000  # real time: whatever a jump of the clock has made old is settled by then
_EXAMPLES = 3


async def check_invariants(ctx: Context) -> int:
    """Look; give how many invariants do not hold."""
    found = await find_breaches(ctx)
    now_ms, known = ctx.clock.real_ms(), await _known()
    counts = {breach.name: breach.count for breach in found}
    seen = {name: known[name][1] for name in known}
    stays = lasting(counts, seen=seen, now_ms=now_ms, patience_ms=_PATIENCE_MS)
    for breach in found:
        logger.bind(invariant=breach.name).warning("{}: {} times, {}", breach.name, breach.count, breach.whom)
    remembered = {name: (count, seen.get(name, now_ms)) for name, count in counts.items()}
    await _write(ctx, remembered, [breach for breach in found if breach.name in stays])
    return len(found)


async def find_breaches(ctx: Context) -> tuple[Breach, ...]:
    """Every invariant that does not hold now, in their order."""
    found = []
    for one in INVARIANTS:
        broken = await find(one.name, after=_age(ctx, one), now=ctx.clock.now(), real_ms=ctx.clock.real_ms())
        if broken and not _allowed(ctx, one):
            whom = tuple(dict.fromkeys(row.whom for row in broken))[:_EXAMPLES]
            found.append(Breach(name=one.name, count=len(broken), since=broken[0].since, whom=whom))
    return tuple(found)


async def count_breaches() -> Mapping[str, int]:
    """How many were found when somebody looked last, by name; those that hold are 0."""
    known = await _known()
    return {one.name: known[one.name][0] if one.name in known else 0 for one in INVARIANTS}


def _age(ctx: Context, one: Invariant) -> timedelta:
    return ctx.catalogue.policy.max_stale if one.name == "open-though-stale" else one.after


def _allowed(ctx: Context, one: Invariant) -> bool:
    """Whether the operator has decided that this may be so."""
    return one.name == "open-though-refunded" and ctx.catalogue.policy.full_refund == "keep"


async def _known() -> dict[str, tuple[int, int]]:
    """Of each breach that was found last: how many, and since when it is found, in real milliseconds."""
    text = await read_fact(_FACT)
    told: dict[str, list[int]] = orjson.loads(text) if text else {}
    return {name: (count, first_ms) for name, (count, first_ms) in told.items()}


@outlives_deadlocks
async def _write(ctx: Context, remembered: Mapping[str, tuple[int, int]], alarms: Sequence[Breach]) -> None:
    day = ctx.clock.now().date().isoformat()
    async with transaction():
        await write_fact(_FACT, orjson.dumps(remembered).decode())
        for breach in alarms:
            told = {"invariant": breach.name, "count": breach.count, "whom": list(breach.whom)}
            await notify_admins(ctx, "admin_invariant", fact=f"{breach.name}:{day}", details=told)
