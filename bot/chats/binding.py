"""Which Telegram chat stands for which slug of the operator's file, and the one invite link that each of them has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramForbiddenError
from loguru import logger

from billing.notify_admins import notify_admins
from billing.write_audit import write_audit
from bot.screens.admin import KnownChat
from storage.chats import all_chats, bind, bound_chats, keep_link, lose_right_to_invite
from storage.db import transaction

if TYPE_CHECKING:
    from aiogram import Bot

    from billing.context import Context
    from storage.chats import Chat

_LONGEST_NAME = 32  # Bot API, createChatInviteLink
_FIRST_RETRY_MS, _LAST_RETRY_MS = 1_000, 300_000


def known_chat(chat: Chat) -> KnownChat:
    """The row as a value that screens may draw."""
    return KnownChat(
        id=chat.id, slug=chat.slug, title=chat.title, can_invite=chat.can_invite, can_remove=chat.can_restrict
    )


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

    Whoever follows it only asks for entry: a leaked link lets nobody in. Telegram's no means that the right is gone, though nobody told
    us: then we ask no more until we hear that it is back, and an admin has to know.
    """
    if chat.invite_link or not chat.can_invite:
        return bool(chat.invite_link)
    try:
        made = await bot.create_chat_invite_link(
            chat.telegram_id, name=ctx.catalogue.business[:_LONGEST_NAME], creates_join_request=True
        )
    except AiogramError as error:
        logger.bind(chat=chat.telegram_id, error=type(error).__name__).warning("no invite link yet")
        if isinstance(error, (TelegramBadRequest, TelegramForbiddenError)):
            await _note_lost_right(ctx, chat, error)
        return False
    await keep_link(chat, made.invite_link)
    return True


class MissingLinks:
    """`make`: every bound chat has a link as soon as we may make one. While Telegram does not answer it is asked ever more seldom."""

    def __init__(self) -> None:
        """Nothing has failed yet."""
        self._failed: dict[
            int, tuple[int, int]
        ] = {}  # a chat's row -> how often, and when to try again (real milliseconds)

    async def make(self, ctx: Context, bot: Bot) -> None:
        """One round; a chat that is not due for its next try is left out."""
        now = ctx.clock.real_ms()
        for chat in await bound_chats({chat.slug for chat in ctx.catalogue.chats}):
            times, due = self._failed.get(chat.id, (0, 0))
            if due > now:
                continue
            if await make_link(ctx, bot, chat) or not chat.can_invite:
                self._failed.pop(chat.id, None)
            else:
                self._failed[chat.id] = (times + 1, now + min(_FIRST_RETRY_MS * 2 ** min(times, 20), _LAST_RETRY_MS))


async def tell_of_lost_right(ctx: Context, chat: Chat, *, missing: str, at: int) -> None:
    """Without it nobody can be let in, or taken out: an admin has to know at once. `missing`: invite, restrict or administrator.
    `at`: when it was lost, in Unix seconds.
    """
    details = {"title": chat.title, "missing": missing}
    await notify_admins(ctx, "admin_chat_rights", fact=f"{chat.telegram_id}:{at}", details=details)


async def _note_lost_right(ctx: Context, chat: Chat, error: AiogramError) -> None:
    now = ctx.clock.now()
    async with transaction():
        if await lose_right_to_invite(chat, at=now):
            missing = "invite" if "not enough rights" in str(error) else "administrator"
            await tell_of_lost_right(ctx, chat, missing=missing, at=int(now.timestamp()))
