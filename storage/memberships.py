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


class Membership(Model):
    """One person in one chat. `actual`: unknown, asked (a join request waits), member, left. `settled_at` is the proof's time."""

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="memberships", on_delete=fields.CASCADE)
    chat = fields.ForeignKeyField("models.Chat", related_name="memberships", on_delete=fields.CASCADE)
    wanted = fields.BooleanField(default=False)
    actual = fields.CharField(max_length=16, default="unknown")
    retry_ms = fields.BigIntField(default=0)
    attempts = fields.IntField(default=0)
    note = fields.TextField(null=True)
    settled_at = fields.DatetimeField(null=True)

    class Meta:
        table = "chat_memberships"


async def want(subscriber_id: int, slugs: Collection[str]) -> None:
    """From now on the person belongs into the chats of these slugs and into no other. Joins the caller's transaction.

    A join request that waits in one of them becomes due at once.
    """
    open_to_them = [chat.id for chat in await bound_chats(slugs)]
    known = Membership.filter(subscriber_id=subscriber_id)
    await known.exclude(chat_id__in=open_to_them).update(wanted=False) if open_to_them else await known.update(
        wanted=False
    )
    if open_to_them:
        made = [
            Membership(subscriber_id=subscriber_id, chat_id=chat_id, wanted=True, retry_ms=0)
            for chat_id in open_to_them
        ]
        await Membership.bulk_create(
            made, update_fields=["wanted", "retry_ms"], on_conflict=["subscriber_id", "chat_id"]
        )


async def note_membership(subscriber_id: int, chat_id: int, *, actual: str, wanted: bool, at: datetime) -> None:
    """Write down where a person stands in a chat (`chat_id` is our row's) and whether they may be there."""
    await rows(
        "INSERT INTO chat_memberships (subscriber_id, chat_id, wanted, actual, settled_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (subscriber_id, chat_id) DO UPDATE SET wanted = excluded.wanted, actual = excluded.actual,"
        " settled_at = excluded.settled_at, attempts = 0, retry_ms = 0, note = NULL RETURNING id",
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


async def settle_answer(membership: Membership, *, actual: str, wanted: bool, at: datetime) -> None:
    """The request is answered; where Telegram has told us more meanwhile, that stands."""
    await Membership.filter(id=membership.id, actual="asked").update(
        actual=actual, wanted=wanted, settled_at=at, attempts=0, note=None
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
