"""The roads on which somebody changes their plan while the worker is killed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.support.crash_life import ADA
from tests.support.crash_roads import Road
from tests.support.crash_truth import Expected
from tests.support.crash_walks import IN
from tests.support.crash_world import TIER

if TYPE_CHECKING:
    from tests.support.crash_world import World

HIGHER = "premium"
_HALF_A_WEEK = 7 * 86_400 // 2


async def prepare_lower(world: World) -> None:
    """Ada paid for a week of the lower tier."""
    await _prepare(world, TIER)


async def prepare_higher(world: World) -> None:
    """Ada paid for a week of the higher tier."""
    await _prepare(world, HIGHER)


async def _prepare(world: World, tier: str) -> None:
    await world.begin()
    await world.ask("greet")
    world.url = await world.ask("checkout", tier=tier)
    await world.pay()
    await world.deliver()
    await world.ask("sync")
    await world.stop()
    world.sandbox.clock.move(_HALF_A_WEEK)
    await world.sandbox.stripe.run_due()


async def upgrade(world: World) -> None:
    """Ada sees what the higher tier costs and says yes, twice."""
    await _changed(world, HIGHER)


async def downgrade(world: World) -> None:
    """Ada sees when the lower tier would begin and says yes, twice."""
    await _changed(world, TIER)


async def _changed(world: World, tier: str) -> None:
    agreed = await world.ask("preview", tier=tier)
    for _ in range(2):
        await world.ask("agree", agreed=agreed)
        await world.deliver()
        await world.ask("sync")
    await world.ask("calls")
    await world.deliver()
    await world.ask("sync")
    await world.ask("jobs")


def _changing(name: str, prepare: object, walk: object, *, charged: int, notice: str) -> Road:
    told = IN + Counter({(notice, ADA.telegram_id): 1})
    expected = Expected(access=("full", HIGHER), charged=charged, notices=told)
    return Road(name=name, trials=False, steady=False, prepare=prepare, walk=walk, expected=expected)  # type: ignore[arg-type]


UPGRADE = _changing("an upgrade", prepare_lower, upgrade, charged=2, notice="tier_changed")
DOWNGRADE = _changing("a downgrade", prepare_higher, downgrade, charged=1, notice="change_planned")
