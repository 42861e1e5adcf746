"""What is true of this installation: whose database it is, its one secret, how far the events list was read."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from storage.db import rows


class InstallationFact(Model):
    """One fact under a name: app_secret, bot_id, stripe_account, stripe_mode, events_cursor, tiers_digest, storage_probe, breaches."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=64, unique=True)
    value = fields.TextField()

    class Meta:
        table = "installation_facts"


async def read_fact(name: str) -> str | None:
    """What is known under a name."""
    found = await rows("SELECT value FROM installation_facts WHERE name = ?", name)
    return str(found[0]["value"]) if found else None


async def write_fact(name: str, value: str) -> None:
    """Replace what is known under a name. Joins the caller's transaction."""
    await rows(
        "INSERT INTO installation_facts (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value RETURNING id",
        name,
        value,
    )


async def claim_fact(name: str, value: str) -> str:
    """Make it known unless something is known already; give what holds now. Two processes at once agree."""
    await rows(
        "INSERT INTO installation_facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING RETURNING id",
        name,
        value,
    )
    return (await InstallationFact.get(name=name)).value
