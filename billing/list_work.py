"""The queue of work as admins see it, and one piece of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.error import WorkMovedOn
from storage import work_requests
from storage.subscribers import as_known

if TYPE_CHECKING:
    from domain.subscriber import Known
    from domain.work import Piece
    from storage.work_requests import WorkRequest

_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A piece of work and who asked for it."""

    piece: Piece
    person: Known


async def list_work() -> tuple[list[Asked], int]:
    """What is first in the queue, and how long the queue is."""
    return [_asked(row) for row in await work_requests.queue(limit=_SHOWN)], await work_requests.count_waiting()


async def find_work(number: int) -> Asked:
    """One piece, whatever became of it. `WorkMovedOn` where there is none."""
    row = await work_requests.find(number)
    if row is None:
        raise WorkMovedOn
    return _asked(row)


def _asked(row: WorkRequest) -> Asked:
    return Asked(piece=work_requests.as_piece(row), person=as_known(row.subscriber))
