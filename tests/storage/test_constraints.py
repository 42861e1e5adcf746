"""What must never be stored is refused by the database itself, under a name that says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from tortoise.exceptions import IntegrityError

from storage import db
from storage.db import rows
from tests.storage.good_rows import BROKEN, GOOD, fill, put_second
from tools.data_model import tables

pytestmark = pytest.mark.usefixtures("database")


def rule_of(file: Path, name: str) -> str:
    return next(rule.rule for table in tables(file) for rule in table.rules if rule.name == name)


@pytest.mark.parametrize("name", BROKEN)
async def test_what_breaks_a_constraint_is_refused_by_it(name: str, file: Path) -> None:
    await fill()
    table, change = BROKEN[name]
    with pytest.raises(IntegrityError) as refused:
        await put_second(table, change)
    said = str(refused.value)
    if db.dialect() == "postgres":
        assert f'constraint "{name}"' in said
        return
    rule = rule_of(file, name)
    if rule.startswith("CHECK"):
        assert said == f"CHECK constraint failed: {name}"
    elif rule.startswith("FOREIGN KEY"):
        assert said == "FOREIGN KEY constraint failed"
    else:
        columns = rule.partition("(")[2].partition(")")[0].replace('"', "").split(", ")
        assert said == "UNIQUE constraint failed: " + ", ".join(f"{table}.{column}" for column in columns)


@pytest.mark.parametrize("table", GOOD)
async def test_a_second_good_row_is_taken_so_nothing_but_the_change_is_refused(table: str) -> None:
    await fill()
    await put_second(table, {})
    assert len(await rows(f"SELECT id FROM {table}")) >= 2


@pytest.mark.sqlite  # the schema is read there; that both refuse the same, the test above holds
async def test_every_named_constraint_of_the_schema_is_broken_in_a_test(file: Path) -> None:
    named = {rule.name for table in tables(file) for rule in table.rules if rule.refuses}
    assert named == set(BROKEN)


@pytest.mark.sqlite
async def test_every_table_has_a_good_row(file: Path) -> None:
    assert {table.name for table in tables(file)} == set(GOOD)
