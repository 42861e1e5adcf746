"""One random schedule, from its seed alone: who goes on next, what Stripe does meanwhile, what is delivered, lost, late, or killed."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from billing.page_events import page_events
from billing.raise_deadlines import raise_deadlines
from billing.resolve_events import resolve_due
from billing.sync import sync_due, sync_now
from domain.error import RetainerError
from storage import db
from storage.marks import LEASE_MS
from tests.support.race_changes import CHANGES, let_time_pass, pay_checkout
from tests.support.race_stripe import counted_ids
from tests.support.race_truth import NEVER_EMPTY, Complaint, History, complaints, owing
from tests.support.race_watch import Watch
from tests.support.race_world import WORKERS, Lab, World

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from typing import Any

    from billing.context import Context

_FREE = "SELECT 1 FROM sync_marks WHERE raised > seen AND lease_ms <= ?"
_UNRESOLVED = "SELECT 1 FROM stripe_webhook_events WHERE state = 'unresolved'"
_TRIES = 30
_HOUR_MS = 3_600_000
_LONGEST = 600  # turns; what is not over by then is emptied like everything else


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one schedule; `trace` is every turn in order."""

    seed: int
    complaints: list[Complaint]
    trace: list[str]
    looks: int
    deeds: frozenset[str]  # what happened at Stripe


@dataclass(slots=True)
class _Run:
    world: World
    chance: random.Random
    history: History
    watch: Watch
    changes_left: int
    lossy: bool
    outages: float
    storm: bool  # several changes to a look
    busy: dict[str, asyncio.Task[Any]] = field(default_factory=dict)
    couriers: int = 0
    looks: int = 0
    deeds: set[str] = field(default_factory=set)
    recent: list[dict[str, Any]] = field(default_factory=list)

    # what may happen next

    async def change(self) -> None:
        """Something happens at Stripe; most stories begin with a payment."""
        before = len(self.world.news)
        for _ in range(_TRIES):
            kind = self.chance.choices(CHANGES, [one.weight for one in CHANGES])[0]
            if not self.history.owed[1:] and self.chance.random() < 0.8:
                kind = CHANGES[0]
            if kind.work(self.world.stripe, self.chance):
                self.changes_left -= 1
                self.deeds.add(kind.name)
                self.history.note()
                self.say(f"Stripe: {kind.name} ({len(self.world.news) - before} events)")
                return
        self.changes_left = 0  # there is nobody left to whom anything could happen

    async def go_on(self) -> None:
        """Somebody passes a gate."""
        await self.world.turns.go(self.chance.choice(self.world.turns.waiting))

    async def look(self) -> None:
        """An idle worker looks for work."""
        name = self.chance.choice([one for one in WORKERS if one not in self.busy])
        ctx = self.world.ctx(name)
        self.watch.waits_for(name)
        work = _hurried(ctx, self.world.ada.id) if self.chance.random() < 0.15 else sync_due(ctx, limit=1)
        await self.begin(name, work)
        self.looks += 1

    async def deliver(self) -> None:
        """Stripe posts some of its news, in any order, some of it again."""
        news = self.world.news
        count = len(news) if self.chance.random() < 0.5 else min(len(news), self.chance.randrange(1, 5))
        picked = [news.pop(self.chance.randrange(len(news))) for _ in range(count)]
        if self.chance.random() < 0.2 and self.recent:
            picked.append(self.chance.choice(self.recent))
        if self.lossy and self.chance.random() < 0.3:
            self.say(f"lost: {[event['type'] for event in picked]}")
            return
        self.recent = (self.recent + picked)[-20:]
        self.couriers += 1
        await self.begin(f"courier {self.couriers}", self._carry(picked))

    async def _carry(self, events: list[dict[str, Any]]) -> None:
        done = False
        try:
            await self.world.deliver(*events)
            done = True
        finally:
            if not done:
                self.world.news.extend(events)  # no 200: Stripe comes again

    async def resolve(self) -> None:
        """The resolver makes its round."""
        await self.begin("resolver", resolve_due(self.world.ctx(WORKERS[0])))

    async def deadlines(self) -> None:
        """Deadlines are looked at."""
        await self.begin("deadlines", raise_deadlines(self.world.ctx(WORKERS[1])))

    async def page(self) -> None:
        """Stripe's list of events is read."""
        await self.begin("reconciler", page_events(self.world.ctx(WORKERS[2])))

    async def wait(self) -> None:
        """Real time goes by: a moment, or so long that leases end."""
        self.world.clock.real += self.chance.choice((50, 2_000, LEASE_MS + 1))
        self.say(f"it is {self.world.clock.real % 10_000_000} ms")

    async def kill(self) -> None:
        """Somebody dies at a gate."""
        await self.world.turns.kill(self.chance.choice(self.world.turns.waiting))

    def passes(self, real_ms: int) -> None:
        """A second of business time, and some of the real one."""
        self.world.passes(seconds=1, real_ms=real_ms)
        self.history.passes()

    def say(self, line: str) -> None:
        self.world.turns.trace.append(line)

    # how it is driven

    async def begin(self, name: str, work: Any) -> None:  # noqa: ANN401  # any coroutine
        self.say(f"{name} begins")
        self.busy[name] = await self.world.start(name, _forgiving(work))

    async def tidy(self) -> None:
        """Forget whoever has ended; what nobody foresaw is raised."""
        for name, task in list(self.busy.items()):
            if task.done():
                del self.busy[name]
                self.watch.ended(name)
                if not task.cancelled():
                    task.result()

    def any(self, query: str) -> bool:
        """Whether the database has such a row just now."""
        values = (self.world.clock.real,) if "?" in query else ()
        return bool(self.world.lab.raw.execute(query, values).fetchone())


async def run(lab: Lab, seed: int) -> Told:
    """Play the schedule of this seed to its end, empty every queue, and say what was wrong."""
    chance = random.Random(seed)
    with counted_ids(2):
        world = lab.world()
        history = History(world)
        playing = _Run(
            world,
            chance,
            history,
            watch := Watch(world, history),
            changes_left=chance.randrange(3, 10),
            lossy=chance.random() < 0.25,
            outages=chance.choice((0, 0, 0, 0.05)),
            storm=chance.random() < 0.3,
        )
        _listen(playing)
        playing.history.note()
        if playing.storm:
            await _begin_in_the_middle(playing)
        await _play(playing)
        await _empty(playing)
        if not playing.lossy:
            watch.found += await complaints(world, playing.history)
        await _reconcile(playing)
        if playing.lossy:
            watch.found += await complaints(world, playing.history)
    world.turns.trace += [f"!!! {one.kind}: {one.sentence}" for one in watch.found]
    return Told(seed, watch.found, world.turns.trace, playing.looks, frozenset(playing.deeds))


def _listen(playing: _Run) -> None:
    playing.world.turns.on_begin.append(playing.watch.begun)
    playing.world.turns.on_commit.append(playing.watch.committed)
    for name, gateway in playing.world.lab.gateways.items():
        gateway.on_ask = _asking(playing, name)
        if name != "driver":
            gateway.chance_of_outage = _outages(playing)


def _asking(playing: _Run, name: str) -> Callable[[str], None]:
    def ask(path: str) -> None:
        if playing.world.turns.name() == name:
            playing.watch.asked(name)

    return ask


def _outages(playing: _Run) -> Callable[[], str | None]:
    def trouble() -> str | None:
        if playing.chance.random() >= playing.outages:
            return None
        return playing.chance.choice(("before", "after"))

    return trouble


async def _begin_in_the_middle(playing: _Run) -> None:
    """Ada is in, and her next bill is a draft, before anything is left to chance: a storm is spent on what follows."""
    for change in (pay_checkout, let_time_pass):
        change(playing.world.stripe, playing.chance)
        playing.history.note()
        await playing.world.deliver_all()
        await sync_due(playing.world.ctx(), limit=1)
        playing.watch.committed("driver")


async def _play(playing: _Run) -> None:
    while playing.changes_left > 0 or playing.world.news or playing.busy:
        playing.passes(playing.chance.randrange(100))
        await _pick(playing)()
        await playing.tidy()
        if len(playing.world.turns.trace) > _LONGEST:
            return


def _pick(playing: _Run) -> Callable[[], Awaitable[None]]:
    """Every choice that there is just now, by its weight."""
    waiting, idle = len(playing.world.turns.waiting), [one for one in WORKERS if one not in playing.busy]
    news, dirty, more = bool(playing.world.news), playing.any(_FREE), playing.changes_left > 0
    choices: list[tuple[Callable[[], Awaitable[None]], float]] = [
        (playing.go_on, 20 if waiting else 0),
        (playing.change, _eager(playing, waiting=waiting, owed=news or dirty) if more else 0),
        (playing.deliver, 3 if news else 0),
        (playing.look, len(idle) * (2 if dirty else 0.02)),
        (playing.wait, 0.3),
        (playing.kill, 0.08 if waiting else 0),
        (playing.resolve, (1 if playing.any(_UNRESOLVED) else 0.02) if "resolver" not in playing.busy else 0),
        (playing.deadlines, 0.1 if more and "deadlines" not in playing.busy else 0),
        (playing.page, (0.2 if playing.lossy else 0.02) if more and "reconciler" not in playing.busy else 0),
    ]
    return playing.chance.choices([one for one, _ in choices], [weight for _, weight in choices])[0]


def _eager(playing: _Run, *, waiting: int, owed: bool) -> float:
    """Most changes fall into a look, or into the quiet after one: there they can be missed. In a storm they tear its picture."""
    if playing.storm and playing.watch.reading:
        return 8
    if waiting:
        return 0.2 if playing.storm else 1.5
    return 0.5 if owed else 5


async def _empty(playing: _Run) -> None:
    """Everybody goes on to their end, and workers look until nothing is owed any more."""
    playing.outages = 0
    for _ in range(40):
        await playing.tidy()
        while playing.world.turns.waiting:
            await playing.go_on()
            await playing.tidy()
        playing.passes(_HOUR_MS)
        ctx = playing.world.ctx()
        await playing.world.deliver_all()
        await resolve_due(ctx)
        due = await raise_deadlines(ctx)
        if not due and await owing() is None:
            return
        await sync_due(ctx, limit=10)
        playing.watch.committed("driver")
    playing.watch.complain(NEVER_EMPTY, await owing() or "deadlines are due for ever")


async def _reconcile(playing: _Run) -> None:
    """The list of events brings whatever was lost."""
    await page_events(playing.world.ctx())
    await _empty(playing)


async def _hurried(ctx: Context, subscriber_id: int) -> None:
    await sync_now(ctx, subscriber_id, reason="asked")


async def _forgiving(work: Any) -> None:  # noqa: ANN401  # any coroutine
    """What our own errors end is tried again by the next round, as the loops' edges do."""
    try:
        await work
    except (RetainerError, *db.TROUBLE):
        return
