"""An admin answers what somebody asked: the answer is owed to them once, and whoever can not be reached is named to the admin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from billing.notify_admins import notify_admins
from billing.owe_notices import owe_notices
from domain.audit import Line
from domain.error import UnknownPerson
from domain.notice import Notice
from domain.text_size import refuse_too_long
from storage import audit_log, outbox
from storage.db import loads, transaction
from storage.deadlocks import outlives_deadlocks
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.context import Context
    from storage.outbox import OutboxNotice


async def find_said(chat_id: int, message_id: int, kind: str) -> Mapping[str, Any] | None:
    """What a notice of this kind was about that stands in this message; None where it says something else."""
    notice = await outbox.said_in(chat_id, message_id)
    return loads(notice.details) if notice is not None and notice.kind == kind else None


@outlives_deadlocks
async def answer_support(ctx: Context, telegram_id: int, text: str, *, admin: int, message_id: int) -> tuple[str, bool]:
    """Owe the answer, once for each message of the admin's. Gives the person's name, and whether they can be reached as far as we know.

    Raises `UnknownPerson`, also where they were forgotten meanwhile, and `TooLong`.
    """
    refuse_too_long(text)
    person = await Subscriber.get_or_none(telegram_id=telegram_id, erased_at=None)
    if person is None:
        raise UnknownPerson
    notice = Notice(kind="support_answer", fact=f"support_answer:{admin}:{message_id}", details={"text": text})
    line = Line(action="support.answered", sentence="An admin answered the person's question.")
    async with transaction():
        fresh = not await outbox.was_owed(notice.fact)
        await owe_notices(ctx, [notice], person)
        if fresh:
            await audit_log.write(person.id, [line], actor=f"admin:{admin}", at=ctx.clock.now())
    ctx.nudges.outbox.set()
    return person.first_name, person.reach == "open"


async def answer_unreached(ctx: Context, row: OutboxNotice) -> None:
    """Telegram did not take an answer: the admins hear it once. It is said to the person if they come back in time."""
    if row.kind != "support_answer" or row.subscriber is None:
        return
    details = {"name": row.subscriber.first_name, "telegram_id": row.subscriber.telegram_id}
    async with transaction():
        await notify_admins(ctx, "admin_answer_unreached", fact=row.fact, details=details)
