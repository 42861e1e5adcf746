"""Every hour: what is kept no longer. Payloads of events older than 30 days lose all but ids, finished rows go when they are old.

Never touched: the audit, invoices and payments, and whatever is still owed. An event whose row is gone may come again all the same:
what follows from it hangs on facts, not on its id.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from storage import erasures, inbox, sweeps, updates, usage, uses
from storage.facts import read_fact, write_fact

if TYPE_CHECKING:
    from billing.context import Context

_PAYLOADS = timedelta(days=30)
_EVENTS, _UPDATES, _SWEEPS = timedelta(days=90), timedelta(days=30), timedelta(days=90)
# No window is longer than a month, and no request is made again after a month.
_WINDOWS, _USES = timedelta(days=62), timedelta(days=90)
_GROUP = 500
_CURSOR = "payloads_stripped_to"


async def forget_old(ctx: Context) -> int:
    """A group of each; give how many rows went."""
    now = ctx.clock.now()
    stripped_to = int(await read_fact(_CURSOR) or 0)
    last = await inbox.strip_older(after_id=stripped_to, received_before=now - _PAYLOADS, limit=_GROUP)
    if last is not None:
        await write_fact(_CURSOR, str(last))
    gone = await inbox.prune(received_before=now - _EVENTS, limit=_GROUP)
    gone += await updates.prune(received_before=now - _UPDATES, limit=_GROUP)
    gone += await sweeps.prune(started_before=now - _SWEEPS)
    gone += await usage.prune(started_before=now - _WINDOWS, limit=_GROUP)
    gone += await uses.prune(before=now - _USES, limit=_GROUP)
    return gone + await erasures.strip_finished_calls()
