"""Leases: which of several processes on one database does what only one may do."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from storage.db import rows


class Lease(Model):
    """One lease under one name. It is held until `until_ms` (real milliseconds); nobody holds one that has run out."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=64, unique=True)
    owner = fields.CharField(max_length=64)
    until_ms = fields.BigIntField()

    class Meta:
        table = "leases"


async def hold(name: str, *, owner: str, real_ms: int, until_ms: int) -> bool:
    """Take a lease that is free, or prolong one's own; False while another owner holds it. One of two at once gets it."""
    held = await rows(
        "INSERT INTO leases (name, owner, until_ms) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE"
        " SET owner = excluded.owner, until_ms = excluded.until_ms"
        " WHERE leases.owner = excluded.owner OR leases.until_ms <= ? RETURNING id",
        name,
        owner,
        until_ms,
        real_ms,
    )
    return bool(held)


async def end_those_of_the_gone(prefix: str, *, real_ms: int) -> list[str]:
    """Take away the leases of that prefix that have run out; give their owners, each to one asker only."""
    ended = await rows("DELETE FROM leases WHERE name LIKE ? AND until_ms <= ? RETURNING owner", f"{prefix}%", real_ms)
    return [str(row["owner"]) for row in ended]


async def give_back(name: str, *, owner: str) -> None:
    """Let the next one have it at once."""
    await rows("UPDATE leases SET until_ms = 0 WHERE name = ? AND owner = ? RETURNING id", name, owner)
