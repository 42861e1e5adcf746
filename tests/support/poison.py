"""A rule of the database's own that refuses one row, in either dialect: nobody who writes can foresee it."""

from __future__ import annotations

from storage import db

_SQLITE = "CREATE TRIGGER poison BEFORE INSERT ON {table} WHEN {when} BEGIN SELECT RAISE(ABORT, 'poison'); END"
_POSTGRES = (
    "CREATE OR REPLACE FUNCTION poison() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'poison'; END $$ LANGUAGE plpgsql",
    "CREATE TRIGGER poison BEFORE INSERT ON {table} FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION poison()",
)


async def poison(table: str, when: str) -> None:
    """From now on `table` refuses a new row of which `when` is true; `NEW` is the row."""
    for statement in (_SQLITE,) if db.dialect() == "sqlite" else _POSTGRES:
        await db.rows(statement.format(table=table, when=when))
