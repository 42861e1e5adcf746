"""Plays one life from its seed: once as it would go if nothing went wrong, and once more with everything going wrong in between.

A quiet moment is when everything that is owed was done. Undisturbed there is one after each act; disturbed there is one after each few
acts, or (in a slow life) only at the end, days and weeks later.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from billing.perform_calls import perform_calls
from billing.raise_deadlines import raise_deadlines
from billing.resolve_events import resolve_due
from billing.sync import sync_due, sync_now
from domain.error import RetainerError
from storage import access_decisions, db
from storage.db import to_ms
from tests.support.life_acts import ACTS, BY_NAME, WITH_TAX
from tests.support.life_stage import NeverQuiet
from tests.support.life_truth import (
    ACCESS,
    BROKE,
    NEVER_QUIET,
    UNSAID,
    Complaint,
    access_differs,
    complaints,
    foreign,
    owed_now,
    standing,
    unsaid,
)
from tests.support.life_twins import Memory, remember

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.life_stage import Notice, Stage
    from tests.support.owed_access import Owed

HOUR, DAY = 3_600, 86_400
_TRIES = 25
_STOPS = 40
# A bill can not be let out any more where the address went before the call came: then it is another life, too.
_CALLS = """SELECT kind, key, CASE WHEN kind = 'invoice.write_out' THEN state ELSE '' END AS state FROM operations
    WHERE due_ms IS NOT NULL AND begun_at IS NOT NULL ORDER BY begun_at, id"""


@dataclass(frozen=True, slots=True)
class Deed:
    """An act with the number that its dice begin with."""

    name: str
    number: int


@dataclass(slots=True)
class Chapter:
    """A few deeds close together, and how long nothing is done afterwards: so many seconds, perhaps after Stripe's next doing."""

    deeds: list[Deed] = field(default_factory=list)
    rests: float = 0.0
    until_next: bool = False


@dataclass(slots=True)
class Life:
    """A life as it was drawn; `lines` tell it."""

    seed: int
    slow: bool
    chapters: list[Chapter] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Telling:
    """One playing of a life on its stage."""

    stage: Stage
    life: Life
    trouble: random.Random | None = None  # what goes wrong; nothing does where there is none
    outages: float = 0.0
    passages: list[Owed] = field(default_factory=list)
    memories: list[Memory] = field(default_factory=list)
    found: list[Complaint] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    lost: bool = False
    doors: bool = False  # whether they stood open at the last quiet moment
    told: int = 0  # how many notices were owed until then
    undone: int = 0  # deeds that Stripe's state did not allow this time

    # how a life goes

    async def invent(self) -> None:
        """Draw the life while it is lived."""
        chance = random.Random(f"{self.life.seed} plan")
        for _ in range(chance.randrange(4, 9)):
            chapter = Chapter(rests=_rest(chance), until_next=chance.random() < 0.45)
            self.life.chapters.append(chapter)
            for _ in range(chance.choice((1, 1, 2, 2, 3, 4))):
                await self._draw(chapter, chance)
            await self._end(chapter)

    async def repeat(self) -> None:
        """Live it again."""
        for chapter in self.life.chapters:
            for deed in chapter.deeds:
                done = await self._act(deed)
                # Where tax is reckoned, a bill is open only once a call of ours has let it out.
                self.undone += not done and (self.stage.taxed or not BY_NAME[deed.name].asks)
                await self._afterwards()
            await self._end(chapter)

    async def _draw(self, chapter: Chapter, chance: random.Random) -> None:
        """Try acts until one can be done; most lives begin with a payment."""
        for _ in range(_TRIES):
            acts = WITH_TAX if self.stage.taxed else ACTS
            name = chance.choices(acts, [act.weight for act in acts])[0].name
            if not self.stage.tiers and chance.random() < 0.7:
                name = ACTS[0].name if not self.stage.books.store.all("checkout.session") else ACTS[2].name
            elif self.stage.taxed and chance.random() < 0.3:
                name = chance.choice(WITH_TAX[len(ACTS) :]).name
            deed = Deed(name, chance.randrange(1_000_000))
            if await self._act(deed):
                chapter.deeds.append(deed)
                await self._afterwards()
                return

    async def _act(self, deed: Deed) -> bool:
        told = await BY_NAME[deed.name].work(self.stage, random.Random(deed.number))
        if told is None:
            return False
        # Dice of their own: how often the deed's were thrown hangs on what it found, and both tellings must keep the same time.
        self.stage.happen(random.Random(f"{deed.number} lasts").randrange(20, 200))
        self._say(f"{deed.name}: {told}")
        self.note()
        return True

    async def _afterwards(self) -> None:
        if self.trouble is None:
            await self._quiet()
        else:
            await self._mess()

    async def _end(self, chapter: Chapter) -> None:
        """The chapter is over: all becomes quiet, and then time goes on, with a quiet moment wherever something is due."""
        await self._calm()
        left = chapter.rests + (self.stage.seconds_to_next() or 0.0 if chapter.until_next else 0.0)
        for _ in range(_STOPS):
            step = min(left, await self._to_due())
            self.stage.happen(step)
            left -= step
            self._say(f"it is {self.stage.clock.now():%d %b %H:%M:%S}")
            self.note()
            await self._calm()
            if left <= 0:
                break

    async def _to_due(self) -> float:
        """Seconds until Stripe does something, or we owe a call."""
        now = self.stage.clock.now()
        planned = await db.scalar(
            "SELECT COALESCE(MIN(due_ms), 0) FROM operations WHERE state = 'open' AND due_ms > ?", to_ms(now)
        )
        ours = (planned - to_ms(now)) / 1000 + 1 if planned else 1e9
        return max(1.0, min(ours, self.stage.seconds_to_next() or 1e9))

    # quiet moments

    async def _calm(self) -> None:
        """Disturbed, this is where a brisk life becomes quiet; a slow one only now and then lets somebody look."""
        if self.trouble is not None:
            await self._mess()
            if self.life.slow:
                return
        await self._quiet()
        await self._memorise()

    async def _quiet(self) -> None:
        await self.stage.settle()
        if self.lost:
            await self.stage.reconcile()
            self.lost = False
        wrong = await access_differs(self.stage)
        if wrong and not self._knows(ACCESS):
            self.found += wrong
            self._say(f"!!! {wrong[0].sentence}")

    async def _memorise(self) -> None:
        said = await self.stage.said()
        missing = {*unsaid(self.stage, said), *self._doors_untold(said)}
        if missing and not self._knows(UNSAID):
            self.found += [Complaint(UNSAID, fact) for fact in sorted(missing)]
        last = await access_decisions.last(self.stage.who.id)
        access = (last.level, last.tier, last.subscription) if last and last.level.height else ()
        calls = [f"{row['kind']} {row['key']} {row['state']}" for row in await db.rows(_CALLS)]
        calls += [f"{self.undone} undone", *foreign(self.stage)]
        self.memories.append(remember(self.stage, said, set(standing(self.stage)), access, calls))

    def _doors_untold(self, said: list[Notice]) -> Iterator[str]:
        """Doors that were open at the last quiet moment and are closed now, or the other way: somebody must have said so since."""
        doors, was = owed_now(self.stage).doors is not None, self.doors
        fresh, self.told, self.doors = said[self.told :], len(said), doors
        kinds = {"access_closed", "disputed", "paused"} if was else {"welcome", "access_restored", "resumed"}
        if doors != was and not self.stage.gifts and not any(one.kind in kinds for one in fresh):
            yield f"{' or '.join(sorted(kinds))} at {self.stage.clock.now():%d %b %H:%M}"

    def _knows(self, kind: str) -> bool:
        return any(one.kind == kind for one in self.found)

    def note(self) -> None:
        """What is owed now; a passage where it is another thing than before."""
        owed = owed_now(self.stage)
        if not self.passages or self.passages[-1] != owed:
            self.passages.append(owed)

    async def finish(self) -> None:
        """Everything is delivered, the list of events is read, and all is held against the truth."""
        await self.stage.settle()
        await self.stage.reconcile()
        for row in await db.rows("SELECT created_at, kind, fact, state FROM outbox_notices ORDER BY id"):
            self._say(f"notice of {str(row['created_at'])[5:19]}: {row['fact']} ({row['state']})")
        for row in await db.rows("SELECT at, sentence FROM audit_log WHERE action LIKE 'access.%' ORDER BY id"):
            self._say(f"audit of {str(row['at'])[5:19]}: {row['sentence']}")
        self.found += [one for one in await complaints(self.stage, self.passages) if not self._knows(one.kind)]

    # what goes wrong

    async def _mess(self) -> None:
        """A few stations of the road, in any order, with any part of the news, and some of it lost."""
        assert self.trouble is not None
        for _ in range(self.trouble.choice((0, 0, 1, 1, 2, 4))):
            work = self.trouble.choices(
                (self._deliver, self._look, self._two_look, self._ask, self._call, self._small), (5, 4, 1, 1, 1.5, 1)
            )[0]
            try:
                await work()
            except (RetainerError, *db.TROUBLE) as error:
                self._say(f"  {type(error).__name__}")
            self.note()

    async def _deliver(self) -> None:
        """Some of the news in any order, some twice, some never."""
        news, trouble = self.stage.news, self._chance
        picked = [news.pop(trouble.randrange(len(news))) for _ in range(trouble.randrange(len(news) + 1))]
        if trouble.random() < 0.2 and picked:
            self._say(f"  {len(picked)} events are lost")
            self.lost = True
            return
        picked += [one for one in picked if trouble.random() < 0.15]
        await self.stage.deliver(*picked)
        self._say(f"  {len(picked)} events come")

    async def _look(self) -> None:
        self._say(f"  {await sync_due(self.stage.work, limit=1)} looks")

    async def _two_look(self) -> None:
        await asyncio.gather(*(sync_due(self.stage.work, limit=1) for _ in range(2)))
        self._say("  two look")

    async def _ask(self) -> None:
        await sync_now(self.stage.people, self.stage.who.id, reason="asked")
        self._say("  the person asks")

    async def _call(self) -> None:
        self._say(f"  {await perform_calls(self.stage.work)} calls")

    async def _small(self) -> None:
        await resolve_due(self.stage.work)
        await raise_deadlines(self.stage.work)
        await self.stage.say()
        self._say("  small work")

    @property
    def _chance(self) -> random.Random:
        assert self.trouble is not None
        return self.trouble

    def _say(self, line: str) -> None:
        self.lines.append(line)


def _rest(chance: random.Random) -> float:
    """Minutes, hours or days."""
    kind = chance.random()
    if kind < 0.3:
        return chance.randrange(60, 50 * 60)
    return chance.randrange(1, 30) * HOUR if kind < 0.65 else chance.randrange(1, 9) * DAY


async def tell(telling: Telling, *, again: bool) -> None:
    """Play it to its end; what breaks is a complaint like any other."""
    try:
        await (telling.repeat() if again else telling.invent())
        await telling.finish()
    except NeverQuiet as never:
        telling.found.append(Complaint(NEVER_QUIET, str(never)))
    except AssertionError as broken:
        telling.found.append(Complaint(BROKE, f"{type(broken).__name__}: {broken}"))
