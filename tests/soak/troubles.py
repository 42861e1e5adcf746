"""What goes wrong while people live: webhooks, Stripe, Telegram, time, and the program itself. Each part draws from its own chance."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import TYPE_CHECKING

from tests.soak.counted import Kill, left_half_done

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from tests.soak.diary import Diary
    from tests.soak.spoken import Spoken
    from tests.support.town import Town

MINUTE, HOUR, DAY = 60, 3_600, 86_400
SLOW_START, SHORT_LIFE = 60.0, 14.0  # seconds: how long a start may take, and how long it works where that was long
_ON_STRIPE: tuple[str | None, ...] = (
    None,
    "POST /v1/checkout/sessions",
    "POST /v1/customers",
    "POST /v1/",
    "GET /v1/",
    "GET /v1/events",
    "GET /v1/invoices",
)
_ON_TELEGRAM: tuple[str | None, ...] = (
    None,
    "sendMessage",
    "editMessageText",
    "answerCallbackQuery",
    "approveChatJoinRequest",
    "getUpdates",
)


class Troubles:
    """Each method is a task that goes on until it is cancelled."""

    def __init__(self, town: Town, spoken: Spoken, diary: Diary, *, ease: float) -> None:
        """Nothing is wrong yet."""
        self._town = town
        self._diary = diary
        self._spoken = spoken
        self._ease = ease

    async def of_webhooks(self, chance: random.Random) -> None:
        """Late, twice, lost, in another order."""
        hooks = self._town.sandbox.stripe.webhooks
        while True:
            kind = chance.choice(("late", "copies", "drop", "reorder", "well"))
            self._diary.write("webhooks", kind)
            hooks.copies = chance.randint(2, 4) if kind == "copies" else 1
            hooks.delay_seconds = chance.uniform(0.1, 3.0) if kind == "late" else 0.0
            hooks.mode = "drop" if kind == "drop" else "hold" if kind == "reorder" else "deliver"
            await asyncio.sleep(chance.uniform(0.5, 5.0))
            if kind == "reorder":
                order = list(range(len(hooks.held)))[::-1]
                if chance.random() < 0.5:
                    chance.shuffle(order)
                hooks.mode = "deliver"
                hooks.release(order)

    async def of_stripe(self, chance: random.Random) -> None:
        """Down, slow, refusing, answering nothing after it has acted."""
        faults = self._town.sandbox.stripe.faults
        while True:
            await asyncio.sleep(chance.expovariate(1 / self._ease))
            kind, match, count, applied = _drawn(chance, _ON_STRIPE)
            self._diary.write(f"Stripe: {kind}", f"{match} {count} {applied}")
            match kind:
                case "down":
                    faults.down = True
                case "slow":
                    faults.delay_seconds = chance.uniform(0.05, 1.0)
                case "fails":
                    faults.fail_next(count, chance.choice((500, 502, 503)), applied=applied, match=match)
                case "cut":
                    faults.drop_next(count, applied=applied, match=match)
                case _:
                    faults.fail_next(count, 429, match=match)
            await asyncio.sleep(chance.uniform(1.0, 6.0))
            faults.clear()

    async def of_telegram(self, chance: random.Random) -> None:
        """The same of Telegram."""
        faults = self._town.sandbox.telegram.faults
        while True:
            await asyncio.sleep(chance.expovariate(1 / self._ease))
            kind, match, count, applied = _drawn(chance, _ON_TELEGRAM)
            self._diary.write(f"Telegram: {kind}", f"{match} {count} {applied}")
            match kind:
                case "down":
                    faults.down = True
                case "slow":
                    faults.delay_seconds = chance.uniform(0.05, 0.5)
                case "fails":
                    faults.fail_next(count, chance.choice((500, 502)), applied=applied, match=match)
                case "cut":
                    faults.drop_next(count, applied=applied, match=match)
                case _:
                    faults.flood_next(count, retry_after=chance.randint(1, 2), match=match)
            await asyncio.sleep(chance.uniform(1.0, 6.0))
            faults.clear()
            self._spoken.listen()

    async def of_time(self, chance: random.Random) -> None:
        """Minutes, hours and days go by at once."""
        while True:
            await asyncio.sleep(chance.uniform(5.0, 14.0))
            kind = chance.choices(("minutes", "hours", "days"), (4, 3, 3))[0]
            bounds = {"minutes": (2 * MINUTE, 50 * MINUTE), "hours": (HOUR, 20 * HOUR), "days": (DAY, 5 * DAY)}[kind]
            await move(self._town, chance.uniform(*bounds), self._diary)

    async def of_life(self, seconds: float, chance: random.Random) -> None:
        """SIGKILL again and again, and a new life at once; now and then it sleeps through some days."""
        program, began = self._town.program, monotonic()
        while True:
            ready_after = await self._let_live(began, began + seconds)
            if ready_after is None and chance.random() < 0.8:
                ready_after = await self._let_work(began)
            self._diary.write("kill", "it was not ready yet" if ready_after is None else "")
            killed = monotonic()
            await program.kill()
            sending, handling = left_half_done(self._town)
            self._diary.kills.append(
                Kill(at=killed, life=killed - began, ready_after=ready_after, sending=sending, handling=handling)
            )
            self._diary.write("left half done", f"notices {sorted(map(str, sending))}, updates {sorted(handling)}")
            if chance.random() < 0.3:
                await _pass(self._town, chance.uniform(HOUR, 4 * DAY), self._diary)
            began = monotonic()
            await program.begin()

    async def _let_live(self, began: float, until: float) -> float | None:
        """Until then; give after how many seconds it was ready. Whoever dies before that was not killed by us."""
        program, ready_after = self._town.program, None
        while (left := until - monotonic()) > 0:
            if ready_after is None and await self._ready():
                ready_after = monotonic() - began
            await asyncio.sleep(min(0.25, left))
            if program.ended:
                self._diary.accuse(f"the program ended by itself:\n{program.last_words()}")
                await program.begin()
        return ready_after

    async def _let_work(self, began: float) -> float | None:
        """On a machine where a start takes longer than a whole life: once it is ready it works for a moment, at least."""
        due = monotonic() + SLOW_START
        while monotonic() < due:
            ready_after = await self._let_live(began, monotonic() + 0.5)
            if ready_after is not None:
                await self._let_live(began, monotonic() + SHORT_LIFE)
                return ready_after
        return None

    async def _ready(self) -> bool:
        return bool((await self._town.program.state()).get("ready"))


def _drawn(chance: random.Random, matches: Sequence[str | None]) -> tuple[str, str | None, int, bool]:
    """What goes wrong, for which calls, how many of them, and whether they have their effect all the same."""
    kind = chance.choice(("down", "slow", "fails", "fails", "cut", "cut", "busy"))
    return kind, chance.choice(matches), chance.randint(1, 4), chance.random() < 0.5


async def move(town: Town, seconds: float, diary: Diary) -> None:
    """Let so much time go by while the program lives, but no day while it repeats a call: Stripe would forget its key meanwhile."""
    for _ in range(60):
        if not town.count("SELECT COUNT(*) FROM operations WHERE state = 'open' AND (due_ms IS NULL OR tries > 0)"):
            break
        await asyncio.sleep(0.05)
    else:
        seconds = min(seconds, 3 * MINUTE)
    await _pass(town, seconds, diary)


async def _pass(town: Town, seconds: float, diary: Diary) -> None:
    """What falls due by then has happened before anybody can look."""
    diary.write("time moves", f"{seconds / HOUR:.1f} h")
    town.sandbox.clock.move(seconds)
    await town.sandbox.stripe.run_due()
