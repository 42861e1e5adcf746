"""Whether the database takes writes again, after it refused one: only then is a write made to find out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.db import TROUBLE
from storage.facts import write_fact

if TYPE_CHECKING:
    from billing.context import Context

_FACT = "storage_probe"
_ROOM = 16_384  # letters: more than what a full file has left in its last page


async def takes_writes(ctx: Context) -> bool:
    """True where no write was refused of late, or where one of some size has just been taken."""
    if not ctx.trouble.noted:
        return True
    try:
        await write_fact(_FACT, "x" * _ROOM)
        await write_fact(_FACT, "")
    except TROUBLE:
        return False
    ctx.trouble.noted = False
    return True
