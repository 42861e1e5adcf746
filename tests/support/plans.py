"""How SQLite finds what the product asks it for: every statement that its code made, and which of them read a whole table.

A table that grows with people or years may be read from its beginning to its end only where it is all that was asked for.
"""

from __future__ import annotations

import re
import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper

from storage.db import connection

if TYPE_CHECKING:
    from collections.abc import Iterator

REPO = Path(__file__).parents[2]
PRODUCT = ("billing", "bot", "jobs", "storage", "web")
ALWAYS_SMALL = {"aerich", "gated_chats", "installation_facts", "leases", "sweeps"}
_BETWEEN = {"storage/db.py", "storage/pictures.py", "storage/deadlocks.py", "tests/support/plans.py"}
_ASKING = ("execute_query", "execute_query_dict")
# A walk along the key that ends with its first row, and what reads nothing at all.
_ENDS_AT_ONCE = re.compile(r"ORDER BY id DESC LIMIT 1$|WHERE 1=0")
Asked = dict[str, tuple[list[Any], str]]  # a statement: with which values, and where it was asked first


@contextmanager
def listening() -> Iterator[Asked]:
    """Every statement of the product's from here on, whatever the tests themselves ask."""
    asked: Asked = {}
    stock = {(kind, name): kind.__dict__[name] for kind in _kinds() for name in _ASKING if name in kind.__dict__}
    for (kind, name), real in stock.items():
        setattr(kind, name, _heard(real, asked))
    try:
        yield asked
    finally:
        for (kind, name), real in stock.items():
            setattr(kind, name, real)


def _kinds() -> tuple[type[Any], ...]:
    return SqliteClient, SqliteTransactionWrapper


def _heard(real: Any, asked: Asked) -> Any:  # noqa: ANN401  # the engine's own methods
    async def hears(self: object, query: str, values: list[Any] | None = None, *more: Any) -> Any:  # noqa: ANN401
        if query not in asked and (place := _asked_from()):
            asked[query] = [_plain(value) for value in values or ()], place
        return await real(self, query, values, *more)

    return hears


def _asked_from() -> str | None:
    """Which of the product's files asks; None where a test does."""
    for frame in reversed(traceback.extract_stack(limit=60)):
        path = Path(frame.filename)
        name = path.relative_to(REPO).as_posix() if path.is_relative_to(REPO) else ""
        if name and name not in _BETWEEN and not name.startswith(".venv"):
            return f"{name}:{frame.lineno}" if name.split("/")[0] in PRODUCT else None
    return None


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, (int, float, str)) else str(value)


async def walks(asked: Asked) -> list[str]:
    """Those that read a whole table which grows, each with where it is asked."""
    found, partial = [], await _partial_indexes()
    for query, (values, place) in sorted(asked.items()):
        if _ENDS_AT_ONCE.search(query) or query.split()[0] not in {"SELECT", "UPDATE", "DELETE", "WITH"}:
            continue
        plan = await connection().execute_query_dict("EXPLAIN QUERY PLAN " + query, values)
        found += [f"{place}: {row['detail']}: {query}" for row in plan if _walks(row["detail"], query, partial)]
    return found


async def _partial_indexes() -> set[str]:
    """Those that hold a part of their table only."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '%WHERE%'"
    return {row["name"] for row in await connection().execute_query_dict(sql)}


def _walks(detail: str, query: str, partial: set[str]) -> bool:
    """A walk through an index counts as well, unless the index holds only what was asked for."""
    said = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", detail)
    if said is None or said[1] == "CONSTANT" or said[2] in partial:
        return False
    table = _table(said[1], query)
    made_here = f"{table} AS MATERIALIZED" in query  # by a WITH clause, of one person's rows
    return not made_here and table not in ALWAYS_SMALL


def _table(alias: str, query: str) -> str:
    """The table behind an alias."""
    behind = re.search(rf'(?:FROM|JOIN|UPDATE|,)\s+"?(\w+)"?\s+(?:AS\s+)?"?{alias}"?\b', query)
    return behind[1] if behind and behind[1].lower() not in {"from", "join"} else alias
