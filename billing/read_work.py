"""What a subscriber has asked for, how it stands, and whether they may ask for more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.read_usage import read_usage
from domain.quota import deny_use
from domain.work import LIMIT
from storage import work_requests

if TYPE_CHECKING:
    from billing.context import Context
    from domain.quota import Allowance, Denial
    from domain.work import Piece

_SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Their newest pieces, newest first; `denial` is why they may file no more just now, `allowance` how their limit stands."""

    pieces: tuple[Piece, ...]
    allowance: Allowance | None
    denial: Denial | None


async def read_work(ctx: Context, subscriber_id: int) -> Work:
    """From our rows."""
    usage = await read_usage(ctx, subscriber_id)
    return Work(
        pieces=tuple(await work_requests.of_person(subscriber_id, limit=_SHOWN)),
        allowance=next((one for one in usage.allowances if one.limit.slug == LIMIT), None),
        denial=deny_use(LIMIT, usage.access, usage.allowances, ctx.catalogue),
    )
