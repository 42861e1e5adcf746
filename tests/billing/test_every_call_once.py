"""Money: every call that we can owe has its effect once, wherever the connection is cut, and ends as if it had not been cut."""

from __future__ import annotations

import contextlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from billing.perform_calls import perform_calls
from billing.sync import sync_due
from domain.call import Aim
from domain.error import RetainerError
from storage.operations import Operation
from tests.billing.call_stories import STORIES, Story
from tests.billing.lane import LaterClock, another_worker
from tests.support.money_effects import by_operation, in_all
from tests.support.shop import Shop, open_shop

if TYPE_CHECKING:
    from billing.context import Context

pytestmark = pytest.mark.timeout(180)

_LONGER_THAN_ANY_PAUSE_MS = 700_000
_ROUNDS = 12
_UNDISTURBED: dict[Aim, Counter[tuple[str, str]]] = {}  # how each story ends where nothing is cut; played once


@dataclass(frozen=True, slots=True)
class Cut:
    """How Stripe fails the changes that it is asked for, `count` times; status None cuts the connection."""

    status: int | None
    applied: bool
    count: int


CUTS = {
    "cut-before": Cut(None, applied=False, count=3),
    "cut-after": Cut(None, applied=True, count=3),
    "error-after": Cut(500, applied=True, count=3),
    "too-many": Cut(429, applied=False, count=2),
}


def test_every_aim_has_its_story() -> None:
    assert set(STORIES) == set(Aim)


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("aim", STORIES)
async def test_a_call_has_its_effect_once_wherever_it_is_cut(aim: Aim, cut: str, tmp_path: Path) -> None:
    if aim not in _UNDISTURBED:
        _UNDISTURBED[aim] = await _play(STORIES[aim], aim, None, tmp_path / "calm")
    assert await _play(STORIES[aim], aim, CUTS[cut], tmp_path / "cut") == _UNDISTURBED[aim]


async def _play(story: Story, aim: Aim, cut: Cut | None, folder: Path) -> Counter[tuple[str, str]]:
    """Everything that stands at the pretend Stripe in the end; each operation's effects are counted on the way."""
    folder.mkdir()
    async with open_shop(folder, trials=story.trials) as shop:
        ask = await story.until(shop)
        worker, clock = another_worker(shop, patience=3)
        try:
            if cut is not None:
                _plan(shop, cut)
            with contextlib.suppress(RetainerError):
                await ask(worker)
            await _work_off(worker, clock)
            if not await Operation.filter(kind=aim).exists():  # nobody could even write the wish down: it is made again
                await ask(worker)
                await _work_off(worker, clock)
        finally:
            await worker.work.close()
        rows = await Operation.filter(kind=aim)
        assert rows, f"the story leads to {aim}"
        assert "succeeded" in {row.state for row in rows}
        assert not await Operation.filter(
            state="open", due_ms__lte=int(shop.ctx.clock.now().timestamp() * 1000)
        ).exists()
        often = {effect: times for effect, times in by_operation(shop.sandbox).items() if times > 1}
        assert not often, f"an operation acted more than once: {often}"
        return in_all(shop.sandbox)


def _plan(shop: Shop, cut: Cut) -> None:
    faults = shop.sandbox.stripe.faults
    if cut.status is None:
        faults.drop_next(cut.count, applied=cut.applied, match=_changes)
    else:
        faults.fail_next(cut.count, cut.status, applied=cut.applied, match=_changes)


def _changes(method: str, path: str) -> bool:
    return method in {"POST", "DELETE"} and not path.endswith("create_preview")


async def _work_off(worker: Context, clock: LaterClock) -> None:
    """Real time goes on until nothing that is due is left to be made or looked at."""
    for _ in range(_ROUNDS):
        made = await perform_calls(worker)
        looked = await sync_due(worker, limit=50)
        if not made and not looked and not await Operation.filter(state="open", lease_ms__gt=clock.real_ms()).exists():
            return
        clock.ahead_ms += _LONGER_THAN_ANY_PAUSE_MS
    raise AssertionError("it never came to rest")
