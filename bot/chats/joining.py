"""Who knocks at a private chat is let in exactly when their access includes it. An answer that did not get through stays owed."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from aiogram import Router
from aiogram.exceptions import AiogramError, TelegramAPIError, TelegramBadRequest
from aiogram.types import ChatJoinRequest, ChatMemberUpdated
from loguru import logger

from billing.context import Context
from billing.may_enter import may_enter
from bot.chats.later import pause_ms
from bot.middlewares.throttle import Throttle
from bot.screens.doors import not_let_in
from bot.show import say
from bot.voice import voice
from bot.words import Words
from storage.chats import find_chat
from storage.memberships import answer_later, note_actual, note_membership, owed_answers, settle_answer
from storage.removals import note_guest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot
    from aiogram.types import ChatMemberUnion

    from storage.chats import Chat
    from storage.memberships import Membership

_AT_ONCE = 50
_INSIDE = frozenset({"creator", "administrator", "member"})
# Telegram's words for "there is no such request (any more)"; the first means that the person is inside.
_ALREADY_IN = "USER_ALREADY_PARTICIPANT"
_NO_REQUEST = ("HIDE_REQUESTER_MISSING", "USER_CHANNELS_TOO_MUCH", "user not found", "PARTICIPANT_ID_INVALID")


def router() -> Router:
    made = Router(name="joining")
    made.chat_join_request.register(knocked)
    made.chat_member.register(member_changed)
    return made


async def knocked(request: ChatJoinRequest, ctx: Context, words: Words, throttle: Throttle) -> None:
    """Approve or decline; whoever is declined hears how to get in, but not each time of many. Telegram lets us write to them for five
    minutes.
    """
    chat = await find_chat(request.chat.id)
    if chat is None or chat.slug is None or request.bot is None:
        return
    entry = await may_enter(ctx, request.from_user.id, chat.slug)
    if entry.subscriber is not None:
        await note_membership(entry.subscriber.id, chat.id, actual="asked", wanted=entry.allowed, at=ctx.clock.now())
        mine = await owed_answers(real_ms=ctx.clock.real_ms(), limit=_AT_ONCE, subscriber_id=entry.subscriber.id)
        await _answer_all(ctx, request.bot, mine)
    else:
        await _decline(request.bot, chat, request.from_user.id)
    if not entry.allowed and throttle.spend(request.from_user.id):
        tiers = [tier for tier in ctx.catalogue.sold if chat.slug in tier.chats]
        t = await voice(words, request.from_user)
        with suppress(TelegramAPIError):
            await say(request.bot, request.user_chat_id, not_let_in(t, chat.title, tiers, ctx.bot_link))


async def member_changed(event: ChatMemberUpdated, ctx: Context) -> None:
    """Telegram says who is inside; the roster follows. Whoever comes in after their access ended was let in by a person, and stays."""
    chat = await find_chat(event.chat.id)
    if chat is None or chat.slug is None:
        return
    entry = await may_enter(ctx, event.new_chat_member.user.id, chat.slug)
    if entry.subscriber is not None:
        inside = _is_inside(event.new_chat_member)
        actual = "member" if inside else "left"
        await note_actual(entry.subscriber.id, chat.id, actual=actual, at=ctx.clock.now())
        if inside and not _is_inside(event.old_chat_member):
            await note_guest(entry.subscriber.id, chat.id, since=event.date)


def _is_inside(place: ChatMemberUnion) -> bool:
    return place.status in _INSIDE or (place.status == "restricted" and bool(getattr(place, "is_member", False)))


async def answer_owed(ctx: Context, bot: Bot) -> int:
    """Answer every join request that is due; give how many were looked at."""
    return await _answer_all(ctx, bot, await owed_answers(real_ms=ctx.clock.real_ms(), limit=_AT_ONCE))


async def _answer_all(ctx: Context, bot: Bot, waiting: Sequence[Membership]) -> int:
    """Each by the access that holds now."""
    for membership in waiting:
        chat, person = membership.chat, membership.subscriber
        entry = await may_enter(ctx, person.telegram_id, chat.slug or "")
        try:
            actual = await _answer(bot, chat, person.telegram_id, allowed=entry.allowed)
        except AiogramError as error:
            pause = pause_ms(error, membership.attempts)
            await answer_later(membership, retry_ms=ctx.clock.real_ms() + pause, note=type(error).__name__)
            logger.bind(chat=chat.telegram_id, person=person.telegram_id, error=type(error).__name__).warning(
                "a join request could not be answered yet"
            )
        else:
            await settle_answer(membership, actual=actual, at=ctx.clock.now())
    return len(waiting)


async def _answer(bot: Bot, chat: Chat, telegram_id: int, *, allowed: bool) -> str:
    if not allowed:
        await _decline(bot, chat, telegram_id)
        return "left"
    try:
        await bot.approve_chat_join_request(chat.telegram_id, telegram_id)
    except TelegramBadRequest as error:
        if _ALREADY_IN in error.message:
            return "member"
        if any(words in error.message for words in _NO_REQUEST):
            return "unknown"
        raise
    return "member"


async def _decline(bot: Bot, chat: Chat, telegram_id: int) -> None:
    try:
        await bot.decline_chat_join_request(chat.telegram_id, telegram_id)
    except TelegramBadRequest as error:
        if not any(words in error.message for words in (_ALREADY_IN, *_NO_REQUEST)):
            raise
