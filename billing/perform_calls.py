"""Makes the calls that are due, each once, oldest first for each person; what could not be made is tried again later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loguru import logger

from billing.make_call import Busy, make_call
from domain.error import RetainerError
from storage import db, owed_calls

if TYPE_CHECKING:
    from billing.context import Context
    from storage.operations import Operation

_GROUP = 5
_BUSY_MS = 500
_FIRST_PAUSE_MS, _LONGEST_PAUSE_MS = 2_000, 600_000


async def perform_calls(ctx: Context) -> int:
    """Make what is due; give how many calls were in hand."""
    claimed = await owed_calls.claim(now=ctx.clock.now(), real_ms=ctx.clock.real_ms(), limit=_GROUP)
    for operation in claimed:
        await _attempt(ctx, operation)
    return len(claimed)


async def _attempt(ctx: Context, operation: Operation) -> None:
    with logger.contextualize(operation=operation.key):
        try:
            await make_call(ctx, ctx.work, operation)
        except Busy:
            await owed_calls.try_later(operation.id, retry_ms=ctx.clock.real_ms() + _BUSY_MS, error="somebody looks")
        except (RetainerError, *db.TROUBLE) as error:
            pause = _pause(operation)
            logger.warning("{} was not made yet, next try in {} s: {}", operation.kind, pause // 1000, error)
            await owed_calls.try_later(operation.id, retry_ms=ctx.clock.real_ms() + pause, error=str(error))
        except Exception as error:  # noqa: BLE001  # the edge of one person's call: the others must get theirs
            logger.exception("A call failed in a way that nobody foresaw")
            why = f"The call failed ({type(error).__name__}: {error})."
            await owed_calls.try_later(operation.id, retry_ms=ctx.clock.real_ms() + _pause(operation), error=why)


def _pause(operation: Operation) -> int:
    """Milliseconds until the next try: longer each time."""
    return min(_FIRST_PAUSE_MS << min(operation.tries, 20), _LONGEST_PAUSE_MS)
