"""Memberships: a person's place in a gated chat, wanted (from access) and actual (from Telegram)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model

from domain.door import Door
from storage.chats import bound_chats
from storage.db import moment, rows
from storage.overwrites import write_over


class Membership(Model):
    """One person in one chat. `actual`: unknown, asked (a join request waits), member, left. `settled_at` is the proof's time.

    `unwanted_at`: when access that had opened the chat stopped to. Without it nobody is ever taken out. `removed_at`: when they were.
    """

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="memberships", on_delete=fields.CASCADE)
    chat = fields.ForeignKeyField("models.Chat", related_name="memberships", on_delete=fields.CASCADE)
    wanted = fields.BooleanField(default=False)
    actual = fields.CharField(max_length=16, default="unknown")
    retry_ms = fields.BigIntField(default=0)
    attempts = fields.IntField(default=0)
    note = fields.TextField(null=True)
    settled_at = fields.DatetimeField(null=True)
    unwanted_at = fields.DatetimeField(null=True)
    removed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "chat_memberships"


async def want(subscriber_id: int, slugs: Collection[str], *, now: datetime) -> None:
    """From now on the person belongs into the chats of these slugs and into no other. Joins the caller's transaction.

    A join request that waits in one of them becomes due at once; out of one that they belonged into until now they have to go.
    """
    open_to_them = [chat.id for chat in await bound_chats(slugs)]
    others = f" AND chat_id NOT IN ({', '.join('?' * len(open_to_them))})" if open_to_them else ""
    await rows(
        "UPDATE chat_memberships SET wanted = FALSE, unwanted_at = ?, retry_ms = 0, attempts = 0"
        f" WHERE subscriber_id = ? AND wanted{others}",
        moment(now),
        subscriber_id,
        *open_to_them,
    )
    if open_to_them:
        made = [
            Membership(subscriber_id=subscriber_id, chat_id=chat_id, wanted=True, retry_ms=0)
            for chat_id in open_to_them
        ]
        await write_over(made, key=("subscriber_id", "chat_id"), changes=("wanted", "retry_ms", "unwanted_at"))


async def note_membership(subscriber_id: int, chat_id: int, *, actual: str, wanted: bool, at: datetime) -> None:
    """Write down where a person stands in a chat (`chat_id` is our row's) and whether they may be there."""
    await rows(
        "INSERT INTO chat_memberships (subscriber_id, chat_id, wanted, actual, settled_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (subscriber_id, chat_id) DO UPDATE SET wanted = excluded.wanted, actual = excluded.actual,"
        " settled_at = excluded.settled_at, attempts = 0, retry_ms = 0, note = NULL,"
        " unwanted_at = CASE WHEN excluded.wanted THEN NULL WHEN chat_memberships.wanted THEN excluded.settled_at"
        " ELSE chat_memberships.unwanted_at END RETURNING id",
        subscriber_id,
        chat_id,
        wanted,
        actual,
        moment(at),
    )


async def note_actual(subscriber_id: int, chat_id: int, *, actual: str, at: datetime) -> None:
    """Telegram says where the person stands; whether they may be there is decided elsewhere."""
    await rows(
        "INSERT INTO chat_memberships (subscriber_id, chat_id, actual, settled_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (subscriber_id, chat_id) DO UPDATE SET actual = excluded.actual, settled_at = excluded.settled_at"
        " RETURNING id",
        subscriber_id,
        chat_id,
        actual,
        moment(at),
    )


async def owed_answers(*, real_ms: int, limit: int, subscriber_id: int | None = None) -> list[Membership]:
    """Join requests that still wait for an answer and are due to be tried, with their chats and people."""
    waiting = Membership.filter(actual="asked", retry_ms__lte=real_ms)
    waiting = waiting if subscriber_id is None else waiting.filter(subscriber_id=subscriber_id)
    return await waiting.order_by("retry_ms", "id").limit(limit).prefetch_related("subscriber", "chat")


async def settle_answer(membership: Membership, *, actual: str, at: datetime) -> None:
    """The request is answered; where Telegram has told us more meanwhile, that stands. Whether they belong there, looks decide."""
    await Membership.filter(id=membership.id, actual="asked").update(
        actual=actual, settled_at=at, attempts=0, note=None
    )


async def answer_later(membership: Membership, *, retry_ms: int, note: str) -> None:
    """The answer did not reach Telegram; try again at `retry_ms` (real time)."""
    await Membership.filter(id=membership.id).update(
        attempts=membership.attempts + 1, retry_ms=retry_ms, note=note[:500]
    )


async def doors(subscriber_id: int, slugs: Collection[str]) -> tuple[Door, ...]:
    """The chats behind `slugs` (those that are bound), and whether this person is inside."""
    chats = await bound_chats(slugs)
    found: list[dict[str, Any]] = await Membership.filter(subscriber_id=subscriber_id, actual="member").values(
        "chat_id"
    )
    inside = {row["chat_id"] for row in found}
    return tuple(
        Door(slug=chat.slug or "", title=chat.title, link=chat.invite_link, member=chat.id in inside) for chat in chats
    )


async def titles_of(subscriber_id: int) -> list[str]:
    """The titles of the chats that a subscriber is in."""
    found = Membership.filter(subscriber_id=subscriber_id, actual="member").order_by("id")
    return [str(title) for title in await found.values_list("chat__title", flat=True)]
