"""Rows written over what stands under their key, by a statement that is built once: the ORM would build the same one at each call."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from storage.db import connection
from storage.db import rows as select

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tortoise.models import Model


async def write_over(
    rows: Sequence[Model], *, key: tuple[str, ...] = ("stripe_id",), changes: tuple[str, ...] = ()
) -> None:
    """Insert rows of one table; where `key` is there already, replace the columns in `changes` (without it, all others).

    Joins the caller's transaction.
    """
    if not rows:
        return
    fields: dict[str, Any] = type(rows[0])._meta.fields_map  # noqa: SLF001  # no public list
    names = _names(type(rows[0]))
    values = [[fields[name].to_db_value(getattr(row, name), row) for name in names] for row in rows]
    client = connection()
    await client.execute_many(_statement(type(rows[0]), key, changes, str(client.capabilities.dialect)), values)


async def keys_of(model: type[Model], refs: Sequence[str]) -> dict[str, int]:
    """Our own numbers of the rows that Stripe's ids name."""
    if not refs:
        return {}
    holes = ", ".join("?" * len(refs))
    found = await select(f'SELECT id, stripe_id FROM "{model._meta.db_table}" WHERE stripe_id IN ({holes})', *refs)  # noqa: SLF001  # no public name
    return {row["stripe_id"]: row["id"] for row in found}


@cache
def _names(model: type[Model]) -> tuple[str, ...]:
    """Every field with a column but the row's own number, which the database gives."""
    meta = model._meta  # noqa: SLF001  # no public list
    return tuple(name for name in meta.fields_db_projection if name != meta.pk_attr)


@cache
def _statement(model: type[Model], key: tuple[str, ...], changes: tuple[str, ...], dialect: str) -> str:
    meta, names = model._meta, _names(model)  # noqa: SLF001  # no public list
    columns = {name: f'"{meta.fields_db_projection[name]}"' for name in names}
    holes = ", ".join("?" if dialect == "sqlite" else f"${place}" for place in range(1, len(names) + 1))
    replaced = [columns[name] for name in (changes or names) if name not in key]
    return (
        f'INSERT INTO "{meta.db_table}" ({", ".join(columns.values())}) VALUES ({holes})'
        f" ON CONFLICT ({', '.join(columns[name] for name in key)})"
        f" DO UPDATE SET {', '.join(f'{one} = excluded.{one}' for one in replaced)}"
    )
