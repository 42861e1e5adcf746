"""A handful of lives over real sockets, with signed deliveries, on whichever database the run has."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from billing.greet_subscriber import greet_subscriber
from tests.billing.lane import LaterClock, open_intake
from tests.support.life_play import Life, Telling, tell
from tests.support.life_stage import Stage, listen, with_words
from tests.support.owed_access import Words
from tests.support.shop import Shop, open_shop, person

if TYPE_CHECKING:
    from pathlib import Path


@pytest_asyncio.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """The core, whose tiers begin with free days."""
    async with open_shop(tmp_path) as opened:
        yield opened


@asynccontextmanager
async def open_stage(shop: Shop) -> AsyncIterator[Stage]:
    """The shop as a stage: its door, its clock, its sandbox."""
    clock = LaterClock(shop.ctx.clock)
    ctx = with_words(replace(shop.ctx, clock=clock), Words(), second_subscription="cancel")

    def wait_ms(milliseconds: int) -> None:
        clock.ahead_ms += milliseconds

    async with open_intake(replace(shop, ctx=ctx)) as bring:
        stage = Stage(
            books=shop.sandbox.stripe.books,
            clock=shop.sandbox.clock,
            people=ctx,
            work=replace(ctx, owner="worker"),
            words=Words(),
            wait_ms=wait_ms,
            take_in=bring,
            ada=await greet_subscriber(ctx, person()),
        )
        listen(stage)
        yield stage


@pytest.mark.parametrize("seed", range(4))
async def test_a_life_over_real_sockets_ends_in_the_truth(shop: Shop, seed: int) -> None:
    async with open_stage(shop) as stage:
        shop.sandbox.stripe.dashboard.retry_days, shop.sandbox.stripe.dashboard.after_retries = (), "past_due"
        telling = Telling(stage, Life(seed, slow=seed > 1), random.Random(f"{seed} trouble"))
        stage.on_work = telling.note
        await tell(telling, again=False)
        assert telling.found == [], "\n".join(telling.lines)
