"""Gated chats: which Telegram chat stands for which slug of the operator's file, and what the bot may do there."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.models import Model


class Chat(Model):
    """A group or channel where the bot is or was an administrator. `slug` is empty until it is bound."""

    id = fields.BigIntField(primary_key=True)
    slug = fields.CharField(max_length=64, null=True, unique=True)
    telegram_id = fields.BigIntField(unique=True)
    kind = fields.CharField(max_length=16)
    title = fields.CharField(max_length=256)
    can_invite = fields.BooleanField(default=False)
    can_restrict = fields.BooleanField(default=False)
    invite_link = fields.CharField(max_length=255, null=True)
    brake_off_until = fields.DatetimeField(null=True)
    updated_at = fields.DatetimeField()

    class Meta:
        table = "gated_chats"


async def note_chat(  # one row's columns
    telegram_id: int, *, kind: str, title: str, can_invite: bool, can_restrict: bool, at: datetime
) -> Chat:
    """Store what Telegram says of a chat and of our rights there; its slug and link stay."""
    chat, _ = await Chat.update_or_create(
        telegram_id=telegram_id,
        defaults={
            "kind": kind,
            "title": title[:256],
            "can_invite": can_invite,
            "can_restrict": can_restrict,
            "updated_at": at,
        },
    )
    return chat


async def find_chat(telegram_id: int) -> Chat | None:
    """The chat with this Telegram id, if the bot is or was an administrator there."""
    return await Chat.get_or_none(telegram_id=telegram_id)


async def all_chats() -> list[Chat]:
    """Every chat we know, bound ones first."""
    found = await Chat.all().order_by("id")
    return sorted(found, key=lambda chat: chat.slug is None)


async def bound_chats(slugs: Collection[str]) -> list[Chat]:
    """The chats that stand for these slugs."""
    return await Chat.filter(slug__in=list(slugs)).order_by("id") if slugs else []


async def bind(chat: Chat, slug: str | None, *, at: datetime) -> bool:
    """Let the chat stand for a slug (None: for nothing); False where another chat does already."""
    try:
        await Chat.filter(id=chat.id).update(slug=slug, updated_at=at)
    except IntegrityError:
        return False
    chat.slug = slug
    return True


async def keep_link(chat: Chat, link: str | None) -> None:
    """Remember the invite link that the bot made for the chat."""
    await Chat.filter(id=chat.id).update(invite_link=link)
    chat.invite_link = link


async def lose_right_to_invite(chat: Chat, *, at: datetime) -> bool:
    """We may invite nobody there any more; False where that was known."""
    lost = await Chat.filter(id=chat.id, can_invite=True).update(can_invite=False, updated_at=at)
    chat.can_invite = False
    return bool(lost)


async def chat_moved(old_telegram_id: int, new_telegram_id: int, *, at: datetime) -> None:
    """A group became a supergroup, which has another id: the row follows, with all that hangs on it."""
    if await Chat.exists(telegram_id=new_telegram_id):
        await _take_over(old_telegram_id, new_telegram_id)
    else:
        await Chat.filter(telegram_id=old_telegram_id).update(
            telegram_id=new_telegram_id, kind="supergroup", invite_link=None, updated_at=at
        )


async def _take_over(old_telegram_id: int, new_telegram_id: int) -> None:
    old = await Chat.get_or_none(telegram_id=old_telegram_id)
    if old is None or old.slug is None:
        return
    slug = old.slug
    await Chat.filter(id=old.id).update(slug=None)
    await Chat.filter(telegram_id=new_telegram_id, slug=None).update(slug=slug)
