"""Walking a road with a worker that may die at any point, and what happens after: quiet, one reconciliation, the truth."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp

from tests.support.crash_lane import Refused, open_lane
from tests.support.crash_truth import Expected, differences, misheard
from tests.support.crash_world import World, open_world

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tests.support.crash_lane import Lane
    from tests.support.crash_points import Point

LANES = 3
_SETTLED_AFTER = 200  # seconds: whoever made a call may be writing its outcome down for two minutes
_LAST = 3
_NEXT_DELIVERY = 400  # Stripe comes again after five minutes


async def nothing(_world: World) -> None:
    """No preparation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Road:
    """A way to walk and how it ends. `chat`: through the bot's chat, in a worker that speaks with Telegram.

    What `prepare` does happens in a life of its own, before the one that is killed. `steady`: the n-th moment is the same one in
    every walk; it is not where rounds run side by side, or where a week has passed that is caught up with in stretches.
    """

    name: str
    trials: bool
    walk: Callable[[World], Awaitable[None]]
    expected: Expected
    chat: bool = False
    steady: bool = True
    prepare: Callable[[World], Awaitable[None]] = nothing

    def wrong(self, world: World) -> list[str]:
        """Every way in which the world is not what it must be."""
        heard = misheard(world, self.expected) if self.chat else ()
        return [*differences(world, self.expected), *heard]


@dataclass(slots=True, kw_only=True)
class Walked:
    """What came of walking a road with a kill at each point."""

    points: list[Point]
    traced: int
    deaths: Counter[str]
    troubles: list[str]

    def summary(self) -> str:
        """Points per door and moment."""
        doors = Counter((point.door, point.moment) for point in self.points)
        return ", ".join(f"{door} {moment} {number}" for (door, moment), number in sorted(doors.items()))


async def reconcile(world: World) -> None:
    """Everything that is owed is done: the timetable and the looks, until both have nothing more."""
    await world.later(_SETTLED_AFTER)
    for _ in range(2):
        await world.ask("jobs")
        await world.ask("calls")
        await world.ask("sync")
    if world.chat:
        await world.quiet()


async def wrong_at_the_end(world: World, road: Road) -> list[str]:
    """Reconcile, compare; let Stripe deliver again what it could not, and compare once more."""
    await reconcile(world)
    found = road.wrong(world)
    await world.later(_NEXT_DELIVERY)
    await world.ask("sync")
    if world.chat:
        await world.quiet()
    again = [f"after Stripe's second delivery: {one}" for one in road.wrong(world) if one not in found]
    await world.stop()
    refused = {(one.event["type"], a.status) for one in world.sandbox.stripe.webhooks.deliveries for a in one.attempts}
    unanswered = [f"webhook answered {status}: {kind}" for kind, status in refused if status not in {200, None}]
    return found + again + unanswered


async def record(base: Path, lane: Lane, road: Road) -> tuple[list[Point], int, list[str]]:
    """Walk without a kill: the points, SQLite's own count of commits, and what is wrong already."""
    async with open_world(base / "record", lane, trials=road.trials, chat=road.chat) as world:
        await road.prepare(world)
        await world.begin()
        await road.walk(world)
        points, traced = world.points(world.lives), (await world.ask("commits"))["traced"]
        return points, traced, await wrong_at_the_end(world, road)


async def killed_at(base: Path, lane: Lane, road: Road, number: int) -> tuple[str, list[str]]:
    """Walk with a kill at the point of that number; where it died, and what is wrong in the end."""
    async with open_world(base / f"kill-{number}", lane, trials=road.trials, chat=road.chat) as world:
        await road.prepare(world)
        await world.begin(kill_at=number)
        await road.walk(world)
        wrong = await wrong_at_the_end(world, road)
        if len(world.deaths) != 1:
            return "nowhere", [f"died {len(world.deaths)} times", *wrong]
        return str(world.deaths[0]), wrong


@asynccontextmanager
async def one_world(base: Path, road: Road) -> AsyncIterator[World]:
    """A prepared world with a lane of its own, for a test that chooses its point by name."""
    async with (
        open_lane(base, chat=road.chat) as lane,
        open_world(base / "world", lane, trials=road.trials, chat=road.chat) as world,
    ):
        await road.prepare(world)
        yield world


async def kill_everywhere(base: Path, road: Road, *, every: int = 1) -> Walked:
    """Walk the road once for each of its points, or for one of `every` so many; some walks at a time."""
    async with open_lane(base, chat=road.chat) as lane:
        points, traced, troubles = await record(base, lane, road)
    walked = Walked(
        points=points, traced=traced, deaths=Counter(), troubles=[f"undisturbed: {one}" for one in troubles]
    )
    numbers = iter(range(1, len(points) + 1, every))
    await asyncio.gather(*(_kill_in_turn(base, road, numbers, walked) for _ in range(LANES)))
    return walked


async def _kill_in_turn(base: Path, road: Road, numbers: Iterator[int], walked: Walked) -> None:
    number = next(numbers, None)
    while number is not None:
        async with open_lane(base, chat=road.chat) as lane:
            while number is not None:
                try:
                    place, wrong = await killed_at(base, lane, road, number)
                except (AssertionError, Refused, TimeoutError, aiohttp.ClientError) as error:
                    # The lane may be out of step with its worker now: the next point gets a new one.
                    walked.troubles.append(f"killed at {number} ({walked.points[number - 1]}): {error!r}")
                    number = next(numbers, None)
                    break
                if place == "nowhere" and not road.steady and number > len(walked.points) - _LAST:
                    wrong = wrong[1:]  # this walk was shorter by a moment or two than the one that was recorded
                walked.deaths[place] += 1
                walked.troubles += [f"killed at {number} ({place}): {one}" for one in wrong]
                number = next(numbers, None)
