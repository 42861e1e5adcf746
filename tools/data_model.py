"""Writes docs/data-model.md from the models and from a freshly migrated database: `.venv/bin/python -m tools.data_model`."""

from __future__ import annotations

import asyncio
import importlib
import re
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tortoise.models import Model

from storage.db import MODELS
from storage.migrate import migrate
from tools.why_constraints import WHY

PAGE = Path(__file__).parents[1] / "docs" / "data-model.md"
_OURS = "type IN ('table', 'index') AND name NOT LIKE 'sqlite_%' AND tbl_name <> 'aerich'"
_NAMED = re.compile(r'CONSTRAINT "(?P<name>\w+)"\s+(?P<rule>.+?)(?=,\s*CONSTRAINT|\)$)', re.DOTALL)
_INDEX = re.compile(r'CREATE (?P<unique>UNIQUE )?INDEX "(?P<name>\w+)" ON "\w+" (?P<rule>.+)$', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the database declares it."""

    name: str
    type: str
    nullable: bool
    default: str | None


@dataclass(frozen=True, slots=True)
class Rule:
    """A named constraint or index; `rule` is its SQL. A plain index refuses nothing."""

    name: str
    rule: str
    refuses: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the migrated database."""

    name: str
    columns: tuple[Column, ...]
    rules: tuple[Rule, ...]


def models() -> dict[str, type[Model]]:
    """Every model by the name of its table."""
    found = [value for name in MODELS for value in vars(importlib.import_module(name)).values()]
    ours = [value for value in found if isinstance(value, type) and issubclass(value, Model) and value is not Model]
    return {model._meta.db_table: model for model in ours}  # noqa: SLF001  # Tortoise has no other way to ask


def tables(file: Path) -> tuple[Table, ...]:
    """Read a migrated SQLite file; aerich's own record is left out."""
    with closing(sqlite3.connect(file)) as base:
        made = base.execute(f"SELECT type, name, tbl_name, sql FROM sqlite_master WHERE {_OURS} ORDER BY rowid")  # noqa: S608
        rows = made.fetchall()
        return tuple(
            Table(name, _columns(base, name), (*_constraints(sql), *_indexes(rows, name)))
            for kind, name, _, sql in rows
            if kind == "table"
        )


def render() -> str:
    """The page as it should stand."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "shape.db")
        asyncio.run(migrate(f"sqlite://{file}"))
        found = tables(file)
    known = models()
    head = (
        "# The data model\n\nWritten by `python -m tools.data_model` from the models in `storage/` and from a migrated SQLite "
        "database; a test holds it\nup to date. On PostgreSQL the names are the same and the types are its own (`BIGSERIAL`, "
        "`TIMESTAMPTZ`, `JSONB`, `BOOL`).\nMoments are UTC; columns that end in `_ms` are milliseconds since 1970; money is in "
        "minor units beside its currency.\n"
    )
    return "\n".join([head, _picture(found), *(_section(table, known[table.name]) for table in found)])


def _columns(base: sqlite3.Connection, table: str) -> tuple[Column, ...]:
    rows = base.execute(f'PRAGMA table_info("{table}")').fetchall()
    return tuple(Column(name, kind, not (required or key), default) for _, name, kind, required, default, key in rows)


def _constraints(sql: str) -> tuple[Rule, ...]:
    return tuple(Rule(found["name"], _one_line(found["rule"]), refuses=True) for found in _NAMED.finditer(sql))


def _indexes(rows: list[tuple[str, str, str, str]], table: str) -> tuple[Rule, ...]:
    found = [_INDEX.match(sql) for kind, _, owner, sql in rows if kind == "index" and owner == table]
    return tuple(
        Rule(one["name"], f"{one['unique'] or ''}INDEX {_one_line(one['rule'])}", refuses=bool(one["unique"]))
        for one in found
        if one
    )


def _one_line(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip()


def _picture(found: tuple[Table, ...]) -> str:
    arrows = [
        f"  {parent} ||--{'o|' if f'UNIQUE ({column})' in _plain(table) else 'o{'} {table.name} : {column}"
        for table in found
        for column, parent in re.findall(r"FOREIGN KEY \((\w+)\) REFERENCES (\w+)", _plain(table))
    ]
    return "\n".join(["```mermaid", "erDiagram", *arrows, "```", ""])


def _plain(table: Table) -> str:
    return _unquoted("; ".join(rule.rule for rule in table.rules))


def _unquoted(sql: str) -> str:
    return sql.replace('"', "")


def _section(table: Table, model: type[Model]) -> str:
    words = _one_line(model.__doc__ or "")
    lines = [f"## {table.name}", "", words, "", "| column | type | |", "| --- | --- | --- |"]
    lines += [f"| `{row.name}` | {row.type} | {_remark(row)} |" for row in table.columns]
    lines += ["", "| rule | | what it is for |", "| --- | --- | --- |"]
    lines += [f"| `{row.name}` | `{_unquoted(row.rule)}` | {WHY[row.name]} |" for row in table.rules]
    return "\n".join([*lines, ""])


def _remark(column: Column) -> str:
    said = "may be empty" if column.nullable else ""
    return said if column.default is None else f"{said} default {column.default}".strip()


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
