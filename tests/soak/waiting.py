"""What is still owed when the trouble is over, row by row: how often it was tried, when it is tried next, and why it waits."""

from __future__ import annotations

from dataclasses import dataclass
from time import time
from typing import TYPE_CHECKING

from tests.soak.truth import events_missing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.support.town import Town

LIST_READ_EVERY = 300.0  # seconds; what the webhook lost for good comes in with the list of events

# Each row: what, tries, due (real milliseconds of its next try, 0 where it has none of its own), note.
_WAITING = (
    (
        "SELECT 'mark of ' || COALESCE(subscriber_id, customer_ref) || ' raised ' || raised AS what, failures AS tries, due_ms AS due,"
        " last_error AS note FROM sync_marks WHERE raised > seen"
    ),
    # A chat hears its notices in order: one that waits for its next try holds up those behind it.
    (
        "SELECT 'notice ' || id || ' ' || fact AS what, attempts AS tries, (SELECT MAX(e.retry_ms) FROM outbox_notices e WHERE"
        " e.chat_id = n.chat_id AND e.id <= n.id AND e.state IN ('owed', 'sending')) AS due, note FROM outbox_notices n"
        " WHERE state IN ('owed', 'sending') AND due_ms <= $now"
    ),
    (
        "SELECT type || ' ' || stripe_id AS what, attempts AS tries, due_ms AS due, note FROM stripe_webhook_events"
        " WHERE state = 'unresolved'"
    ),
    "SELECT 'update ' || update_id AS what, attempts AS tries, 0 AS due, note FROM telegram_updates WHERE state = 'new'",
    (
        "SELECT 'operation ' || kind || ' ' || key AS what, 0 AS tries, 0 AS due, error AS note FROM operations WHERE state = 'open'"
        " AND (due_ms IS NULL OR tries > 0 OR due_ms <= $now)"
    ),
    (
        "SELECT 'join request of ' || subscriber_id || ' to ' || chat_id AS what, attempts AS tries, retry_ms AS due, note"
        " FROM chat_memberships WHERE actual = 'asked' AND wanted = 1"
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One thing that is owed; `due`: seconds since 1970, real time."""

    what: str
    tries: int
    due: float
    note: str | None

    def __str__(self) -> str:
        left = self.due - time()
        return f"{self.what}: {self.tries} tries, {f'next in {left:.0f} s' if left > 0 else 'due'}, {self.note or 'no trouble'}"


@dataclass(slots=True)
class Stall:
    """Watches whether anything moves. `waits(rows)` gives for how many seconds something was due and nothing happened."""

    _before: frozenset[tuple[str, int, str | None]] = frozenset()
    _since: float = 0.0

    def waits(self, waiting: Sequence[Waiting], now: float) -> float:
        seen = frozenset((one.what, one.tries, one.note) for one in waiting)
        if seen != self._before or not any(one.due <= now for one in waiting):
            self._before, self._since = seen, now
        return now - self._since


def waiting_in(town: Town, *, calm_since: float) -> list[Waiting]:
    """Everything that is owed, and every event that has not come in."""
    now = f"{town.sandbox.clock.timestamp()}000"  # business time, in milliseconds
    found = (row for sql in _WAITING for row in town.rows(sql.replace("$now", now)))
    rows = [Waiting(**(dict(row) | {"due": row["due"] / 1000})) for row in found]
    listed = calm_since + LIST_READ_EVERY
    lost = [Waiting(what=what, tries=0, due=listed, note="comes by the list") for what in events_missing(town)]
    unread = len(town.sandbox.telegram.state.updates.waiting(town.sandbox.telegram.state.now))
    fetched = [Waiting(what=f"{unread} updates to fetch", tries=0, due=0.0, note=None)] if unread else []
    return [*rows, *lost, *fetched]
