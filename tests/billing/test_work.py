"""Pieces of work behind the chat: each step is taken by one, once, and of a person who is forgotten nothing of them stays."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from billing.answer_work import answer_work
from billing.consume_usage import consume_usage
from billing.erase_subscriber import erase_subscriber
from billing.file_work import file_work
from billing.forget_old import forget_old
from billing.give_grant import give_grant
from billing.greet_subscriber import greet_subscriber
from billing.read_usage import read_usage
from billing.take_work import put_work_back, take_work
from billing.withdraw_work import withdraw_work
from domain.error import WorkMovedOn
from domain.work import LIMIT, File
from storage import db
from storage.outbox import OutboxNotice
from storage.usage import UsageWindow
from storage.uses import Use
from storage.work_requests import WorkRequest
from tests.support.shop import ADMIN, person

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from domain.subscriber import Known
    from tests.support.shop import Shop

SECRET = "our unreleased product"


async def filed(shop: Shop, words: str = SECRET, key: str = "update:1") -> tuple[Known, int]:
    """Ada, who was given Premium, has filed a piece of work; gives its number."""
    ada = await greet_subscriber(shop.ctx, person())
    await give_grant(shop.ctx, ada.telegram_id, tier="premium", lasts=timedelta(days=90), wish="w", admin=ADMIN)
    await consume_usage(shop.ctx, ada.id, LIMIT, request=key)
    piece = await file_work(shop.ctx, ada, words, File("photo", f"file of {words}"), key=key)
    return ada, piece.number


async def outcomes(*steps: Awaitable[object]) -> list[str]:
    """How each of them went, all at once."""
    done = await asyncio.gather(*steps, return_exceptions=True)
    assert all(one is None or isinstance(one, WorkMovedOn) for one in done), done
    return sorted("done" if one is None else "refused" for one in done)


async def test_what_is_filed_again_by_the_same_update_is_the_same_piece_told_once(shop: Shop) -> None:
    ada, number = await filed(shop)
    again = await asyncio.gather(*(file_work(shop.ctx, ada, SECRET, None, key="update:1") for _ in range(5)))
    assert {piece.number for piece in again} == {number}
    assert await OutboxNotice.filter(kind="admin_work_filed").count() == 1


async def test_of_two_admins_one_takes_it_and_of_two_answers_one_is_said(shop: Shop) -> None:
    _, number = await filed(shop)
    assert await outcomes(*(take_work(shop.ctx, number, admin=n) for n in (1, 2))) == ["done", "refused"]
    answers = (answer_work(shop.ctx, number, f"answer {n}", File("document", "f"), admin=n) for n in (1, 2))
    assert await outcomes(*answers) == ["done", "refused"]
    kinds = [row.kind for row in await OutboxNotice.filter(kind__startswith="work_").order_by("id")]
    assert kinds == ["work_answered", "work_answer_file"]


async def test_taken_up_and_taken_back_at_once_it_is_one_of_them(shop: Shop) -> None:
    for round_ in range(4):
        ada, number = await filed(shop, key=f"update:{round_}")
        both = await outcomes(take_work(shop.ctx, number, admin=1), withdraw_work(shop.ctx, ada, number))
        assert both == ["done", "refused"]
        row = await WorkRequest.get(id=number)
        counted = await Use.filter(request=f"update:{round_}", state="counted").exists()
        assert (row.state, counted) in {("taken", True), ("withdrawn", False)}
        used = (await read_usage(shop.ctx, ada.id)).allowances[0].used
        assert used == await WorkRequest.filter(state="taken").count()


async def test_what_was_put_back_can_be_taken_back_and_what_is_over_can_not_be_answered(shop: Shop) -> None:
    ada, number = await filed(shop)
    await take_work(shop.ctx, number, admin=1)
    with pytest.raises(WorkMovedOn):
        await withdraw_work(shop.ctx, ada, number)
    await put_work_back(shop.ctx, number, admin=1)
    await withdraw_work(shop.ctx, ada, number)
    with pytest.raises(WorkMovedOn):
        await answer_work(shop.ctx, number, "too late", None, admin=1)
    assert not await OutboxNotice.filter(kind="work_answered").exists()


async def test_of_somebody_who_is_forgotten_no_word_and_no_file_stays_and_nobody_waits_for_an_answer(
    shop: Shop,
) -> None:
    ada, done = await filed(shop)
    await answer_work(shop.ctx, done, f"about {SECRET}", File("document", f"file of {SECRET}"), admin=ADMIN)
    _, waiting = await filed(shop, key="update:2")
    await erase_subscriber(shop.ctx, ada.telegram_id, by="system")
    for table in ("work_requests", "outbox_notices", "audit_log", "uses"):
        said = str(await db.rows(f"SELECT * FROM {table}"))
        assert SECRET not in said, table
    assert (await WorkRequest.get(id=done)).state == "answered"
    assert (await WorkRequest.get(id=waiting)).state == "withdrawn"


async def test_old_windows_and_uses_are_dropped_and_the_work_itself_is_kept(shop: Shop) -> None:
    ada, _ = await filed(shop)
    shop.sandbox.clock.move(timedelta(days=61).total_seconds())
    await forget_old(shop.ctx)
    assert (await UsageWindow.all().count(), await Use.all().count()) == (1, 1)
    shop.sandbox.clock.move(timedelta(days=30).total_seconds())
    await forget_old(shop.ctx)
    assert (await UsageWindow.all().count(), await Use.all().count()) == (0, 0)
    assert await WorkRequest.filter(subscriber_id=ada.id).count() == 1
