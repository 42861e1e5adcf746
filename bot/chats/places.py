"""The bot's own place: added, given or denied rights in a chat; blocked or opened by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram import Router
from aiogram.types import ChatMemberAdministrator, ChatMemberUpdated, Message

from billing.context import Context
from billing.note_reach import note_reach
from bot.chats.binding import bind_chat, free_slugs, known_chat, make_link, tell_of_lost_right
from bot.filters import InPrivate, Moved
from bot.screens.admin import bind_prompt, bound
from bot.show import say
from bot.voice import language_of
from bot.words import Words
from storage.chats import chat_moved, find_chat, note_chat

if TYPE_CHECKING:
    from aiogram import Bot

    from storage.chats import Chat

_GONE = frozenset({"kicked", "left"})


def router() -> Router:
    made = Router(name="places")
    made.my_chat_member.register(reach_changed, InPrivate())
    made.my_chat_member.register(place_changed)
    made.message.register(moved, Moved())
    return made


async def reach_changed(event: ChatMemberUpdated, ctx: Context) -> None:
    """A person blocked the bot, or opened it again."""
    await note_reach(ctx, event.chat.id, "blocked" if event.new_chat_member.status in _GONE else "open")


async def place_changed(event: ChatMemberUpdated, ctx: Context, words: Words) -> None:
    """A chat that an admin of ours adds the bot to is noted and bound; a stranger's is none of our business."""
    by_admin = event.from_user.id in ctx.admin_ids
    rights = event.new_chat_member if isinstance(event.new_chat_member, ChatMemberAdministrator) else None
    if await find_chat(event.chat.id) is None and (rights is None or not by_admin):
        return
    chat = await note_chat(
        event.chat.id,
        kind=event.chat.type,
        title=event.chat.title or "",
        can_invite=bool(rights and rights.can_invite_users),
        can_restrict=bool(rights and rights.can_restrict_members),
        at=ctx.clock.now(),
    )
    missing = _missing(ctx, chat, administrator=rights is not None)
    if missing is not None:
        await tell_of_lost_right(ctx, chat, missing=missing, at=int(event.date.timestamp()))
    if chat.can_invite and chat.slug is not None and event.bot is not None:
        await make_link(ctx, event.bot, chat)
        ctx.nudges.memberships.set()
    if chat.slug is None and rights is not None and by_admin and event.bot is not None:
        await _bind_or_ask(ctx, event.bot, chat, by=event.from_user.id, words=words)


def _missing(ctx: Context, chat: Chat, *, administrator: bool) -> str | None:
    if not chat.can_invite:
        return "invite" if administrator else "administrator"
    return "restrict" if ctx.catalogue.removal.on and not chat.can_restrict else None


async def moved(message: Message, ctx: Context) -> None:
    """A group became a supergroup: it has another id from now on."""
    if message.migrate_to_chat_id is not None:
        await chat_moved(message.chat.id, message.migrate_to_chat_id, at=ctx.clock.now())
        ctx.nudges.memberships.set()


async def _bind_or_ask(ctx: Context, bot: Bot, chat: Chat, *, by: int, words: Words) -> None:
    t, free = words.speak(await language_of(by)), await free_slugs(ctx)
    slug = next((slug for slug, title in free if title == chat.title), None)
    if slug is None:
        await say(bot, by, bind_prompt(t, known_chat(chat), free))
        return
    outcome = await bind_chat(ctx, bot, chat, slug, by=by)
    await say(bot, by, bound(t, outcome, title=chat.title, slug=slug))
