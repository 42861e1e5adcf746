"""What becomes of a call that Stripe was asked for and that a look shows as not made: it is closed, with a line in the audit log.

Stripe repeats even an error of its own for as long as it knows a key, and then forgets the key. So what is still owed then is asked
anew, under the key of its next generation and after a look of its own: but for what every look plans anew, and what charges a card.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.owe_notices import owe_notices
from billing.tell_outcome import news_of_refusal
from domain.audit import Line
from domain.call import SENTENCES, Aim
from domain.error import StripeUnavailable
from storage import audit_log, marks, owed_calls
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from billing.context import Context
    from domain.notice import Notice
    from storage.operations import Operation

NEVER_TOLD = "Stripe never told what became of it"
# Money that is somebody's, what would be charged for on and on, and what a person believes done. Of other wishes the newest one counts,
# and their people see how they stand: they may have wished for something else since.
ASKED_ANEW = frozenset(
    {
        Aim.ADOPT,
        Aim.CANCEL_LATER,
        Aim.CANCEL_NOW,
        Aim.CREDIT,
        Aim.CUT,
        Aim.FORGET,
        Aim.GIVE_BACK,
        Aim.KEEP,
        Aim.LEAVE,
        Aim.LET_GO,
        Aim.NOTE,
        Aim.REFUND,
        Aim.STOP,
        Aim.UNDO_START,
        Aim.VOID,
        Aim.WITHDRAW,
        Aim.WRITE_OFF,
        Aim.WRITE_OUT,
    }
)


async def close_unmade(ctx: Context, operation: Operation, why: str) -> None:
    """Close what is not owed any more."""
    await _close(ctx, operation, f"not made: {why}.", error=why)


async def ask_anew(ctx: Context, operation: Operation) -> bool:
    """Close what is still owed and was not made for so long; False where it is not asked anew: of what is at stake, admins hear."""
    if operation.kind in ASKED_ANEW and not await owed_calls.contradicted(operation):
        await _close(ctx, operation, f"not made: {NEVER_TOLD}. It is asked anew.", error=NEVER_TOLD, anew=True)
        ctx.nudges.calls.set()
        return True
    told = await news_of_refusal(operation, StripeUnavailable(f"{NEVER_TOLD}."))
    await _close(ctx, operation, f"not made: {NEVER_TOLD}.", error=NEVER_TOLD, told=told)
    ctx.nudges.outbox.set()
    return False


@outlives_deadlocks
async def _close(
    ctx: Context,
    operation: Operation,
    outcome: str,
    *,
    error: str,
    anew: bool = False,
    told: list[Notice] | None = None,
) -> None:
    subscriber_id, now = int(operation.subscriber_id), ctx.clock.now()  # type: ignore[attr-defined]  # Tortoise's own column
    sentence = f"{SENTENCES[Aim(operation.kind)]}: {outcome}"
    line = Line(action=str(operation.kind), sentence=sentence, details={"operation": operation.key})
    async with transaction():
        # The mark first, as in a look. That look plans what is due anew, which the one before this took for open.
        await marks.raise_mark(subscriber_id, reason="called", real_ms=ctx.clock.real_ms())
        if not await owed_calls.close(operation.id, error=error, now=now):
            return  # another worker was faster: two next generations would be two refunds
        if anew:
            await owed_calls.owe_next(operation, now=now)
        if told:
            await owe_notices(ctx, told, await Subscriber.get(id=subscriber_id))
        await audit_log.write(subscriber_id, [line], actor=operation.params.get("actor", "system"), at=now)
