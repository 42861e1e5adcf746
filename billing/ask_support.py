"""A person's question reaches every admin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.notify_admins import notify_admins
from domain.audit import Line
from domain.text_size import refuse_too_long
from storage import audit_log
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


@outlives_deadlocks
async def ask_support(ctx: Context, subscriber: Known, text: str, *, message_id: int) -> None:
    """Owe every admin, once, the question that this message asks. The audit log notes that there was one, not what it said.

    Raises `TooLong`.
    """
    refuse_too_long(text)
    details = {"name": subscriber.first_name, "telegram_id": subscriber.telegram_id, "text": text}
    line = Line(action="support.asked", sentence="The person wrote to support.")
    async with transaction():
        await notify_admins(ctx, "admin_support", fact=f"{subscriber.id}:{message_id}", details=details)
        await audit_log.write(subscriber.id, [line], actor="subscriber", at=ctx.clock.now())
