"""Lets real time pass for a program, as far as its rows know it: a test does not wait an hour for the last try of five.

Business time is moved by the clock's file; what is counted in real time stands in the database only. SQLite's file is written beside
the program, as another process may.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from tests.support.town import Town

_PATIENCE = 30.0


def let_tries_pass(town: Town, event: str, *, tries: int) -> None:
    """An event was tried so often, each time after the pause that was due, and is due again."""
    _write(town, "UPDATE stripe_webhook_events SET attempts = ?, due_ms = 0 WHERE stripe_id = ?", tries, event)


def let_breaches_last(town: Town, *, seconds: int) -> None:
    """Every invariant that is known to be broken has been found so for so long already."""
    (row,) = town.rows("SELECT value FROM installation_facts WHERE name = 'breaches'")
    told = {name: (count, first - seconds * 1000) for name, (count, first) in orjson.loads(row["value"]).items()}
    _write(town, "UPDATE installation_facts SET value = ? WHERE name = 'breaches'", orjson.dumps(told).decode())


def _write(town: Town, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(town.database, timeout=_PATIENCE)) as connection, connection:
        connection.execute(sql, values)
