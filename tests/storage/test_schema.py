"""The models and the migrated schema say the same, column by column."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tortoise import fields
from tortoise.fields.relational import ForeignKeyFieldInstance

from tools.data_model import PAGE, Column, Table, models, render, tables
from tools.why_constraints import WHY

if TYPE_CHECKING:
    from tortoise.fields.base import Field
    from tortoise.models import Model

pytestmark = [pytest.mark.usefixtures("database"), pytest.mark.sqlite]


def found(file: Path) -> dict[str, Table]:
    return {table.name: table for table in tables(file)}


def declared(field: Field[object]) -> Column:
    """What the model says of a column, in SQLite's words."""
    type_ = "INTEGER" if field.pk else str(field.get_for_dialect("sqlite", "SQL_TYPE"))
    return Column(str(field.source_field or field.model_field_name), type_, field.null, _default(field))


def _default(field: Field[object]) -> str | None:
    if field.default is None or field.pk:
        return None
    return f"'{field.default}'" if isinstance(field.default, str) else str(int(field.default))


def columns(model: type[Model]) -> set[Column]:
    return {declared(model._meta.fields_map[name]) for name in model._meta.fields_db_projection}


async def test_every_table_is_a_model_and_every_model_a_table(file: Path) -> None:
    assert set(found(file)) == set(models())


@pytest.mark.parametrize("name", models())
async def test_a_model_has_the_columns_of_its_table_with_types_nullability_and_defaults(name: str, file: Path) -> None:
    assert columns(models()[name]) == set(found(file)[name].columns)


@pytest.mark.parametrize("name", models())
async def test_what_a_model_calls_unique_the_schema_keeps_unique(name: str, file: Path) -> None:
    model, table = models()[name], found(file)[name]
    meant = {str(field.source_field or key) for key, field in model._meta.fields_map.items() if _unique(field)}
    kept = {rule.rule for rule in table.rules if rule.rule.startswith("UNIQUE (") and "," not in rule.rule}
    assert {f'UNIQUE ("{column}")' for column in meant} == kept


def _unique(field: Field[object]) -> bool:
    is_column = not isinstance(field, ForeignKeyFieldInstance) and field.has_db_field
    return is_column and field.unique and not field.pk


@pytest.mark.parametrize("name", models())
async def test_a_relation_points_where_the_foreign_key_does_and_goes_with_it(name: str, file: Path) -> None:
    model = models()[name]
    meant = {
        (str(field.source_field), field.related_model._meta.db_table, str(field.on_delete.value))
        for field in model._meta.fields_map.values()
        if isinstance(field, ForeignKeyFieldInstance)
    }
    with closing(sqlite3.connect(file)) as base:
        rows = base.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
    assert meant == {(row[3], row[2], row[6]) for row in rows}


async def test_a_moment_is_stored_with_its_zone_whatever_the_host_says() -> None:
    assert all(
        not field.auto_now and not field.auto_now_add
        for model in models().values()
        for field in model._meta.fields_map.values()
        if isinstance(field, fields.DatetimeField)
    )


async def test_every_constraint_and_index_says_what_it_is_for(file: Path) -> None:
    assert {rule.name for table in found(file).values() for rule in table.rules} == set(WHY)


def test_the_page_about_the_data_model_is_up_to_date() -> None:
    assert PAGE.read_text() == render(), "write it anew: .venv/bin/python -m tools.data_model"
