"""Conversations: where each chat stands in a dialogue, so that a restart interrupts nobody."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model

from storage.db import dumps, moment, rows


class Conversation(Model):
    """One person's place in one chat: aiogram's state name and its data."""

    id = fields.BigIntField(primary_key=True)
    key = fields.CharField(max_length=255, unique=True)
    state = fields.CharField(max_length=128, null=True)
    memory = fields.JSONField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "conversations"


async def read_state(key: str) -> str | None:
    """The state's name, or None where no dialogue is open."""
    found = await rows("SELECT state FROM conversations WHERE key = ?", key)
    return found[0]["state"] if found else None


async def read_memory(key: str) -> dict[str, Any]:
    """What the dialogue remembers."""
    found = await Conversation.get_or_none(key=key)
    return dict(found.memory) if found else {}


async def write_state(key: str, state: str | None, *, at: datetime) -> None:
    """Move the dialogue to `state`; what it remembers stays."""
    await rows(
        "INSERT INTO conversations (key, state, memory, updated_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET state = excluded.state, updated_at = excluded.updated_at RETURNING id",
        key,
        state,
        dumps({}),
        moment(at),
    )


async def write_memory(key: str, memory: dict[str, Any], *, at: datetime) -> None:
    """Replace what the dialogue remembers; its state stays."""
    await rows(
        "INSERT INTO conversations (key, state, memory, updated_at) VALUES (?, NULL, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET memory = excluded.memory, updated_at = excluded.updated_at RETURNING id",
        key,
        dumps(memory),
        moment(at),
    )
