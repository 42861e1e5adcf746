"""What a program was doing when its journey failed: the end of its log, its open mail from Stripe, and what it owes."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from asyncpg import InterfaceError, PostgresError

if TYPE_CHECKING:
    from tests.support.town import Town

_LINES, _MOST = 60, 20
_ASKED = {
    "marks": "SELECT subscriber_id, reason, raised, seen, failures, due_ms, last_error FROM sync_marks WHERE raised > seen",
    "notices": "SELECT chat_id, kind, state, due_ms, retry_ms, note FROM outbox_notices WHERE state <> 'sent'",
    "events": "SELECT type, state, note FROM stripe_webhook_events WHERE state IN ('marked', 'unresolved', 'dead')",
}


def last_words(town: Town) -> str:
    """One text for a report; it never fails itself."""
    undelivered = [
        f"{one.event['type']}: {one.state}, {one.attempts}"
        for one in town.sandbox.stripe.webhooks.deliveries
        if one.state not in {"delivered", "dropped"}
    ]
    parts = [*_log(town), "", f"clock: {town.sandbox.clock.now()}", "webhooks not delivered:", *undelivered[-_MOST:]]
    for what, sql in _ASKED.items():
        parts += [f"{what}:", *_rows(town, sql)]
    return "\n".join(parts)


def _log(town: Town) -> list[str]:
    try:
        return town.program.log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LINES:]
    except OSError as error:
        return [f"no log: {error}"]


def _rows(town: Town, sql: str) -> list[str]:
    try:
        return [str(tuple(row)) for row in town.rows(f"{sql} LIMIT {_MOST}")]
    except (sqlite3.Error, PostgresError, InterfaceError, OSError) as error:
        return [f"unknown: {error}"]
