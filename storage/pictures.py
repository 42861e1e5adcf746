"""Rows of several tables in one statement, each as JSON: whoever looks at a person pays for one round trip, not for one per table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from storage.db import dialect, loads, rows

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What is wanted of one table: `columns` by name, `of` the FROM and WHERE with its `?`s, under which the table is `t`.

    `bill` is how the bill that a row belongs to is called in it, where rows belong to one.
    """

    name: str
    columns: tuple[str, ...]
    of: str
    bill: str | None = None


async def read_pictures(pictures: tuple[Picture, ...], *values: object, behind: str = "") -> dict[str, list[Row]]:
    """The rows of each picture, oldest first, under its name; the values stand for its `?`s. Moments are text: see `moment_of`.

    `behind` is a WITH clause that the pictures may read from, with the same `?`s.
    """
    statement = _statement(pictures, behind, "json_object" if dialect() == "sqlite" else "json_build_object")
    found: dict[str, list[Row]] = {picture.name: [] for picture in pictures}
    for row in await rows(statement, *values * (len(pictures) + bool(behind))):
        found[row["name"]].append(loads(row["body"]))
    for each in found.values():
        each.sort(key=_id)
    return found


def moment_of(text: str) -> datetime:
    """A moment as JSON has it, in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


def moment_or_none(text: str | None) -> datetime | None:
    """The same where there may be none."""
    return moment_of(text) if text is not None else None


@cache
def _statement(pictures: tuple[Picture, ...], behind: str, build: str) -> str:
    """One text for each set of pictures: it is the same for everybody."""
    return behind + " UNION ALL ".join(_select(picture, build) for picture in pictures)


def _select(picture: Picture, build: str) -> str:
    pairs = ", ".join(f"'{column}', t.{column}" for column in ("id", *picture.columns))
    return f"SELECT '{picture.name}' AS name, {build}({pairs}) AS body FROM {picture.of}"


def _id(row: Row) -> int:
    return int(row["id"])
