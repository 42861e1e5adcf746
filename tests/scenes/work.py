"""Pieces of work: the subscriber's page, and the admin's queue."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from billing.list_work import Asked
from billing.read_work import Work
from bot.screens import admin_work, work
from bot.screens.talk import asked_again
from bot.screens.trouble import trouble
from domain.error import WorkMovedOn
from domain.quota import Denial, Why
from domain.work import File, Piece, Stand
from tests.scenes import Scene
from tests.scenes.cast import ADA, BASIC, NOW, SOLD
from tests.scenes.usage import REQUESTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Speaker

CHAPTER, QUEUE = "Pieces of work", "The queue of work"
FILED = Piece(number=12, stand=Stand.FILED, words="Please answer the thread about our brand", filed_at=NOW)
TAKEN = replace(FILED, number=11, stand=Stand.TAKEN, taken_by=9001, file=File("photo", "AgAC"), words="")
DONE = replace(
    FILED, number=10, stand=Stand.ANSWERED, taken_by=9001, answer="Done.", closed_at=NOW + timedelta(hours=2)
)
GONE = replace(FILED, number=9, stand=Stand.WITHDRAWN, words="Please " * 60)


def scenes(t: Speaker) -> Iterator[Scene]:
    """The subscriber's side, then the admin's."""
    allowed = Work(pieces=(), allowance=REQUESTS, denial=None)
    up = Denial(
        why=Why.USED_UP,
        slug="requests",
        title="pieces of work",
        tier=BASIC,
        allowance=replace(REQUESTS, used=10),
        better=SOLD.tiers[1:],
    )
    yield Scene(CHAPTER, "/request", work.work_page(t, allowed))
    yield Scene(CHAPTER, "with a queue", work.work_page(t, replace(allowed, pieces=(FILED, TAKEN, DONE, GONE))))
    yield Scene(CHAPTER, "all is used", work.work_page(t, replace(allowed, pieces=(FILED,), denial=up)))
    yield Scene(CHAPTER, "filed", work.work_filed(t, FILED, REQUESTS))
    yield Scene(CHAPTER, "filed, with priority", work.work_filed(t, replace(FILED, ahead=True), REQUESTS))
    yield Scene(CHAPTER, "several files were sent together", work.rest_not_taken(t, 12))
    yield Scene(CHAPTER, "something else was sent", asked_again(t, "work-only-these"))
    yield Scene(CHAPTER, "an old button", trouble(t, WorkMovedOn()))
    yield Scene(QUEUE, "empty", admin_work.work_queue(t, [], 0))
    first = [Asked(piece=piece, person=ADA) for piece in (FILED, TAKEN)]
    yield Scene(QUEUE, "long", admin_work.work_queue(t, first, 30))
    for piece in (FILED, TAKEN, DONE):
        yield Scene(QUEUE, f"one that is {piece.stand}", admin_work.work_card(t, Asked(piece=piece, person=ADA)))
    yield Scene(QUEUE, "its file", admin_work.work_file(t, 11, File("photo", "AgAC")))
    yield Scene(QUEUE, "answering", admin_work.answer_prompt(t, first[0]))
    yield Scene(QUEUE, "answered", admin_work.work_answered(t, Asked(piece=DONE, person=ADA)))
