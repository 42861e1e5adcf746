"""Everybody who waits for a change is woken, and nobody is kept."""

from __future__ import annotations

import asyncio

import pytest

from sandbox.changes import Changes


async def test_every_waiter_is_woken_by_one_change() -> None:
    changes = Changes()
    waiting = [asyncio.create_task(changes.wait_beyond(0, 5)) for _ in range(50)]
    await asyncio.sleep(0)
    changes.bump()
    assert await asyncio.gather(*waiting) == [1] * 50


async def test_a_wait_without_a_change_ends_by_its_timeout() -> None:
    assert await Changes().wait_beyond(0, 0) == 0


async def test_a_cancelled_wait_ends_even_when_the_change_comes_at_once() -> None:
    changes = Changes()
    waiting = asyncio.create_task(changes.wait_beyond(0, 5))
    await asyncio.sleep(0)
    changes.bump()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
