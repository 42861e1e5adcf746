"""Of several processes one is on duty; who dies is followed, and who was only away is not taken for dead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from billing.hold_duty import ALONE, LEASE_MS, MARGIN_MS, SharedDuty
from storage import marks, outbox
from storage.db import to_ms
from storage.leases import Lease
from storage.marks import SyncMark
from storage.outbox import OutboxNotice
from tests.billing.lane import pay
from tests.support.edge import real_ms

if TYPE_CHECKING:
    from datetime import datetime

    from tests.support.shop import Shop

pytestmark = pytest.mark.postgres
SECOND = 1_000


@dataclass(slots=True)
class Standing:
    """Real time stands still until the test moves it: a slow machine makes nobody late."""

    shop: Shop
    began_ms: int = field(default_factory=real_ms)
    ahead_ms: int = 0

    def now(self) -> datetime:
        return self.shop.ctx.clock.now()

    def real_ms(self) -> int:
        return self.began_ms + self.ahead_ms


@dataclass(slots=True)
class Replica:
    """One of several processes: its name, its duty, and the clock that all of them share."""

    name: str
    duty: SharedDuty
    clock: Standing

    async def looks_at_somebody(self) -> bool:
        return bool(await marks.claim(owner=self.name, real_ms=self.clock.real_ms(), limit=1))

    async def sends(self) -> list[OutboxNotice]:
        """Claim whatever is due, as if it were on its way to Telegram from now on."""
        now = to_ms(self.clock.now())
        return await outbox.claim(owner=self.name, now_ms=now, real_ms=self.clock.real_ms(), limit=9)

    async def recovers(self, *kinds: str) -> int:
        """What its loop of deliveries does while it has nothing else to do."""
        if not self.duty.judges:
            return 0
        return await outbox.recover_unfinished(real_ms=self.clock.real_ms(), repeat=kinds)


def two(shop: Shop) -> tuple[Replica, Replica, Standing]:
    clock = Standing(shop)
    first, second = (Replica(name, SharedDuty(clock, name), clock) for name in ("first", "second"))
    return first, second, clock


async def owed(shop: Shop) -> OutboxNotice:
    """Somebody has paid and was looked at: one notice is owed to them."""
    who = await pay(shop)
    await marks.raise_mark(who.id, reason="test", real_ms=0)
    await shop.settle()
    await OutboxNotice.exclude(kind="welcome").delete()
    return await OutboxNotice.get()


async def test_one_is_on_duty_and_the_other_takes_over_when_its_lease_has_run_out_and_not_before(shop: Shop) -> None:
    first, second, clock = two(shop)
    assert (await first.duty.look(), await second.duty.look()) == (True, False)
    assert (first.duty.mine, second.duty.mine) == (True, False)
    for _ in range(3):
        clock.ahead_ms += LEASE_MS // 2
        assert (await first.duty.look(), await second.duty.look()) == (False, False)
    clock.ahead_ms += LEASE_MS - MARGIN_MS
    assert (first.duty.mine, second.duty.mine) == (False, False), "nobody begins anything in between"
    assert not await second.duty.look()
    clock.ahead_ms += MARGIN_MS
    assert await second.duty.look()
    assert not await first.duty.look()
    assert (first.duty.mine, second.duty.mine) == (False, True)


async def test_whoever_ends_in_order_is_followed_at_once(shop: Shop) -> None:
    first, second, _ = two(shop)
    await first.duty.look()
    await second.duty.look()
    await first.duty.give_back()
    assert not first.duty.mine
    assert await second.duty.look()
    assert {lease.owner for lease in await Lease.all()} == {"second"}


async def test_what_a_dead_process_was_looking_at_and_sending_is_free_as_soon_as_it_is_missed(shop: Shop) -> None:
    notice = await owed(shop)
    first, second, clock = two(shop)
    await first.duty.look()
    await second.duty.look()
    await marks.raise_mark(notice.subscriber_id, reason="test", real_ms=0)  # type: ignore[attr-defined]  # Tortoise's own column
    assert await first.looks_at_somebody()
    assert [row.fact for row in await first.sends()] == [notice.fact]
    clock.ahead_ms += LEASE_MS - SECOND
    await second.duty.look()
    assert (await second.recovers("welcome"), await second.looks_at_somebody()) == (0, False)
    clock.ahead_ms += SECOND
    await second.duty.look()
    assert await second.recovers("welcome") == 1
    assert await second.looks_at_somebody()
    (again,) = await second.sends()
    assert (again.fact, again.attempts) == (notice.fact, 2)


@pytest.mark.parametrize(("repeated", "left"), [(("welcome",), "owed"), ((), "unknown")])
async def test_of_what_a_dead_process_was_sending_only_what_weighs_is_said_again(
    shop: Shop, repeated: tuple[str, ...], left: str
) -> None:
    notice = await owed(shop)
    await OutboxNotice.all().update(edit_message_id=None)
    first, second, clock = two(shop)
    await first.duty.look()
    await first.sends()
    await second.duty.look()
    clock.ahead_ms += LEASE_MS - SECOND
    await second.duty.look()
    clock.ahead_ms += SECOND
    await second.duty.look()
    assert await second.recovers(*repeated) == 1
    assert (await OutboxNotice.get(id=notice.id)).state == left


async def test_after_a_database_that_was_away_nobody_takes_the_others_for_dead(shop: Shop) -> None:
    await owed(shop)
    first, second, clock = two(shop)
    await first.duty.look()
    await second.duty.look()
    (held,) = await first.sends()
    clock.ahead_ms += 7 * LEASE_MS
    assert await second.recovers("welcome") == 0, "whoever was away itself does not know"
    assert not await second.duty.look()
    assert await second.recovers("welcome") == 0
    assert await first.duty.look(), "it has only had no chance to keep it"
    await outbox.sent(held, message_id=5, at=clock.now())
    clock.ahead_ms += LEASE_MS // 2
    await first.duty.look()
    await second.duty.look()
    clock.ahead_ms += LEASE_MS // 2
    await first.duty.look()
    await second.duty.look()
    assert (await second.recovers("welcome"), await second.sends()) == (0, [])
    assert (first.duty.mine, second.duty.judges) == (True, True)


async def test_after_a_database_that_was_away_the_dead_are_missed_a_lease_later(shop: Shop) -> None:
    await owed(shop)
    first, second, clock = two(shop)
    await first.duty.look()
    await second.duty.look()
    await first.sends()
    clock.ahead_ms += 7 * LEASE_MS
    assert not await second.duty.look()
    clock.ahead_ms += LEASE_MS - SECOND
    assert not await second.duty.look()
    clock.ahead_ms += SECOND
    assert await second.duty.look()
    assert await second.recovers("welcome") == 1


async def test_whoever_slept_through_its_claim_has_no_say_in_the_notice_any_more(shop: Shop) -> None:
    await owed(shop)
    first, second, clock = two(shop)
    await first.duty.look()
    (slept,) = await first.sends()
    await second.duty.look()
    clock.ahead_ms += LEASE_MS - SECOND
    await second.duty.look()
    clock.ahead_ms += SECOND
    await second.duty.look()
    assert await second.recovers("welcome") == 1
    (taken,) = await second.sends()
    await outbox.retry_later(slept, retry_ms=0, note="late")
    assert not await outbox.cut_short(slept, repeat=True, retry_ms=0)
    assert (await second.sends(), (await OutboxNotice.get(id=taken.id)).state) == ([], "sending")
    await outbox.sent(taken, message_id=7, at=clock.now())
    await outbox.sent(slept, message_id=8, at=clock.now())
    assert (await OutboxNotice.get(id=taken.id)).message_id == 7


async def test_two_that_recover_the_same_notice_at_once_owe_it_once(shop: Shop) -> None:
    await owed(shop)
    first, second, clock = two(shop)
    (stale,) = await first.sends()
    clock.ahead_ms += outbox.LEASE_MS
    assert await outbox.recover_unfinished(real_ms=clock.real_ms(), repeat=["welcome"]) == 1
    (taken,) = await second.sends()
    assert not await outbox.cut_short(stale, repeat=True, retry_ms=0), "the second came too late"
    assert (await OutboxNotice.get(id=taken.id)).state == "sending"


async def test_whoever_is_alone_is_always_on_duty_and_writes_nothing_down(shop: Shop) -> None:
    assert ALONE.mine
    assert ALONE.judges
    assert not await ALONE.look()
    await ALONE.give_back()
    assert (await Lease.all().count(), await SyncMark.filter(lease_ms__gt=0).count()) == (0, 0)
