"""Everything that is kept of a person, as one JSON document that they can read and take along."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from domain.audit import Line
from storage import audit_log
from storage.db import transaction
from storage.exports import export

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known

_WHERE_ELSE = (
    "Stripe keeps its own records of payments, and Telegram its own of messages; ask them for those."
    " Links that pay, and who else used a card, are left out."
)


async def export_person(ctx: Context, who: Known) -> bytes:
    """UTF-8, indented; moments are UTC, amounts in minor units of their currency. That it was asked for is audited."""
    now = ctx.clock.now()
    async with transaction():
        line = Line(action="person.exported", sentence="The person was given everything that is kept of them.")
        await audit_log.write(who.id, [line], actor="subscriber", at=now)
    tables = await export(who.id)
    document = {"made_at": now.isoformat(), "about": who.telegram_id, "not_in_here": _WHERE_ELSE, "tables": tables}
    return json.dumps(document, indent=1, ensure_ascii=False, default=str).encode()
