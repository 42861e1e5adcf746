"""Whoever has no access any more is taken out of the chats that it had opened, and nobody else; a brake stops what looks wrong.

Before each removal Stripe is asked anew; where it can not be asked, nobody is removed. It is one call, so no kill leaves a ban.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from loguru import logger

from billing.notify_admins import notify_admins
from billing.sync import sync_now
from billing.write_audit import write_audit
from bot.chats.binding import tell_of_lost_right
from bot.chats.later import pause_ms
from domain.access import Level
from domain.error import RetainerError
from domain.removal import WINDOW
from storage import outbox, removals
from storage.db import transaction

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram import Bot

    from billing.context import Context
    from storage.chats import Chat
    from storage.removals import Place

_AT_ONCE = 20
_NAMES_SHOWN = 10
# Telegram's words for people whom no bot may remove, for people who are not there, and for a right that we lack.
_STAFF = ("user is an administrator", "can't remove chat owner", "can't restrict self", "USER_ADMIN_INVALID")
_AWAY = ("PARTICIPANT_ID_INVALID", "USER_NOT_PARTICIPANT", "user not found", "USER_ID_INVALID")
_POWERLESS = ("not enough rights", "CHAT_ADMIN_REQUIRED", "chat not found")
_SENTENCES = {
    "removed": "Access had ended, so they were taken out of {}.",
    "staff": "Access had ended, but they are an administrator of {}, so they stay.",
}


async def remove_owed(ctx: Context, bot: Bot) -> int:
    """Take out everybody whose time has come; give how many were looked at."""
    if not ctx.catalogue.removal.on:
        return 0
    before, looked_at = ctx.clock.now() - ctx.catalogue.removal.after, 0
    for chat in await removals.chats_to_clear(unwanted_before=before):
        looked_at += await _clear(ctx, bot, chat, before)
    return looked_at


async def _clear(ctx: Context, bot: Bot, chat: Chat, before: datetime) -> int:
    if await _brakes(ctx, chat, before):
        return 0
    due = await removals.owed_removals(chat.id, unwanted_before=before, real_ms=ctx.clock.real_ms(), limit=_AT_ONCE)
    for place in due:
        if not await _take_out(ctx, bot, chat, place):
            break
    return len(due)


async def _brakes(ctx: Context, chat: Chat, before: datetime) -> bool:
    """Whether too many would go; the admins are asked once a day then."""
    now = ctx.clock.now()
    if chat.brake_off_until is not None and chat.brake_off_until > now:
        return False
    due = await removals.count_owed(chat.id, unwanted_before=before)
    members, removed = await removals.head_counts(chat.id, since=now - WINDOW)
    if not ctx.catalogue.removal.is_too_many(due=due, members=members, removed=removed):
        return False
    fact = f"{chat.telegram_id}:{now.date()}"
    if not await outbox.was_owed(f"admin_removal_brake:{fact}:{max(ctx.admin_ids, default=0)}"):
        some = await removals.owed_removals(
            chat.id, unwanted_before=before, real_ms=ctx.clock.real_ms(), limit=_NAMES_SHOWN
        )
        details = {
            "chat": chat.id,
            "title": chat.title,
            "leaving": due,
            "members": members,
            "people": ", ".join(place.name or str(place.telegram_id) for place in some)
            + (", …" if due > len(some) else ""),
            "at": int(now.timestamp()),
        }
        async with transaction():
            await notify_admins(ctx, "admin_removal_brake", fact=fact, details=details)
    return True


async def _take_out(ctx: Context, bot: Bot, chat: Chat, place: Place) -> bool:
    """One person; False where nothing more can be done in the chat for now."""
    try:
        if not await _must_go(ctx, place):
            return True
        outcome = await _remove(bot, chat, place.telegram_id)
    except (AiogramError, RetainerError) as error:
        pause = pause_ms(error, place.attempts)
        await removals.remove_later(place, retry_ms=ctx.clock.real_ms() + pause, note=type(error).__name__)
        logger.bind(chat=chat.telegram_id, error=type(error).__name__).warning(
            "nobody could be taken out of a chat yet"
        )
        return not isinstance(error, TelegramRetryAfter)
    if outcome == "powerless":
        await _note_lost_right(ctx, chat)
        return False
    await _write(ctx, chat, place, outcome)
    return True


async def _must_go(ctx: Context, place: Place) -> bool:
    """By what Stripe says now. Where somebody else has a look in hand, the next round asks again."""
    access = await sync_now(ctx, place.subscriber_id, reason="removal")
    if access is None or access.level is Level.RESTRICTED:
        return False
    return await removals.still_owed(place.id)


async def _remove(bot: Bot, chat: Chat, telegram_id: int) -> str:
    """`removed`, `staff` or `powerless`.

    Source: Bot API, unbanChatMember: a present member is removed by it and may join again. A basic group knows it not, and a ban there
    keeps nobody from coming back.
    """
    try:
        if chat.kind == "group":
            await bot.ban_chat_member(chat.telegram_id, telegram_id)
        else:
            await bot.unban_chat_member(chat.telegram_id, telegram_id)
    except TelegramForbiddenError:
        return "powerless"
    except TelegramBadRequest as error:
        if _says(error, _STAFF):
            return "staff"
        if _says(error, _POWERLESS):
            return "powerless"
        if not _says(error, _AWAY):
            raise
    return "removed"


def _says(error: TelegramBadRequest, words: tuple[str, ...]) -> bool:
    return any(one.lower() in error.message.lower() for one in words)


async def _write(ctx: Context, chat: Chat, place: Place, outcome: str) -> None:
    async with transaction():
        if outcome == "staff":
            await removals.let_stay(place.id, note="an administrator there")
        else:
            await removals.settle_removal(place.id, at=ctx.clock.now())
        await write_audit(
            ctx,
            subscriber_id=place.subscriber_id,
            actor="system",
            action=f"chat.{outcome}",
            sentence=_SENTENCES[outcome].format(chat.slug),
            details={"chat": chat.telegram_id, "slug": chat.slug},
        )


async def _note_lost_right(ctx: Context, chat: Chat) -> None:
    now = ctx.clock.now()
    async with transaction():
        if await removals.lose_right_to_remove(chat, at=now):
            await tell_of_lost_right(ctx, chat, missing="restrict", at=int(now.timestamp()))
