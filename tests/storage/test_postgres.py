"""What holds on PostgreSQL by other means than on SQLite: the columns of the schema, and replicas that meet in the same rows."""

from __future__ import annotations

import asyncio
import random

import pytest

from domain.subscriber import Person
from storage import db, marks, subscribers
from tests.storage.good_rows import AT, GOOD
from tools.data_model import models

pytestmark = [pytest.mark.postgres, pytest.mark.usefixtures("database")]
_COLUMNS = "SELECT table_name, column_name, is_nullable FROM information_schema.columns WHERE table_schema = 'public'"


def declared() -> set[tuple[str, str, str]]:
    return {
        (table, str(field.source_field or key), "YES" if field.null else "NO")
        for table, model in models().items()
        for key, field in model._meta.fields_map.items()
        if key in model._meta.fields_db_projection
    }


async def test_the_columns_and_their_nullability_are_those_of_the_models() -> None:
    found = {tuple(row.values()) for row in await db.rows(_COLUMNS)}
    assert {row for row in found if row[0] != "aerich"} == declared()
    assert {row[0] for row in found} == {*GOOD, "aerich"}


async def test_replicas_that_raise_the_same_marks_never_wait_for_each_other_b18() -> None:
    people = [
        (await subscribers.greet(Person(telegram_id=n, first_name="A", username=None, language="en"), now=AT))[0].id
        for n in range(10, 40)
    ]
    chance = random.Random(3)
    orders = [chance.sample(people, len(people)) for _ in range(40)]
    await asyncio.gather(*(marks.raise_marks(order, reason="race", real_ms=5) for order in orders))
    assert {mark.raised for mark in await marks.SyncMark.all()} == {40}
