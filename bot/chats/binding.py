"""Which Telegram chat stands for which slug of the operator's file, and the one invite link that each of them has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import AiogramError
from loguru import logger

from billing.write_audit import write_audit
from bot.screens.admin import KnownChat
from storage.chats import all_chats, bind, bound_chats, keep_link

if TYPE_CHECKING:
    from aiogram import Bot

    from billing.context import Context
    from storage.chats import Chat

_LONGEST_NAME = 32  # Bot API, createChatInviteLink


def known_chat(chat: Chat) -> KnownChat:
    """The row as a value that screens may draw."""
    return KnownChat(id=chat.id, slug=chat.slug, title=chat.title, can_invite=chat.can_invite)


async def free_slugs(ctx: Context) -> list[tuple[str, str]]:
    """Slugs of the file that no chat stands for yet, with their titles."""
    taken = {chat.slug for chat in await all_chats()}
    return [(chat.slug, chat.title) for chat in ctx.catalogue.chats if chat.slug not in taken]


async def bind_chat(ctx: Context, bot: Bot, chat: Chat | None, slug: str, *, by: int) -> str:
    """Let a chat stand for a slug: `bound`, `taken` by another chat, or `unknown`."""
    if chat is None or slug not in {known.slug for known in ctx.catalogue.chats}:
        return "unknown"
    if not await bind(chat, slug, at=ctx.clock.now()):
        return "taken"
    await write_audit(
        ctx,
        subscriber_id=None,
        actor=f"admin:{by}",
        action="chat.bound",
        sentence=f"A chat was bound to {slug}.",
        details={"chat": chat.telegram_id, "slug": slug},
    )
    await make_link(ctx, bot, chat)
    return "bound"


async def make_link(ctx: Context, bot: Bot, chat: Chat) -> bool:
    """Make the chat's link where it has none; False where Telegram would not, so that it is tried again later.

    Whoever follows it only asks for entry: a leaked link lets nobody in.
    """
    if chat.invite_link or not chat.can_invite:
        return bool(chat.invite_link)
    try:
        made = await bot.create_chat_invite_link(
            chat.telegram_id, name=ctx.catalogue.business[:_LONGEST_NAME], creates_join_request=True
        )
    except AiogramError as error:
        logger.bind(chat=chat.telegram_id, error=type(error).__name__).warning("no invite link yet")
        return False
    await keep_link(chat, made.invite_link)
    return True


async def make_missing_links(ctx: Context, bot: Bot) -> None:
    """Every bound chat has a link as soon as we may make one."""
    for chat in await bound_chats({chat.slug for chat in ctx.catalogue.chats}):
        await make_link(ctx, bot, chat)
