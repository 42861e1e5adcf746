"""What handlers ask of an update. Each is asynchronous: aiogram takes every plain function, its own `F` too, to a thread and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.enums import ChatType
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from billing.answer_support import find_said

if TYPE_CHECKING:
    from aiogram.types import TelegramObject, User

    from billing.context import Context


class InPrivate(BaseFilter):
    """In a person's private chat with the bot; with `private` False everywhere else."""

    def __init__(self, *, private: bool = True) -> None:
        """Look at the chat."""
        self._private = private

    async def __call__(self, event: Message | CallbackQuery | ChatMemberUpdated) -> bool:
        place = event.message if isinstance(event, CallbackQuery) else event
        return place is not None and (place.chat.type == ChatType.PRIVATE) is self._private


class Moved(BaseFilter):
    """The group has become a supergroup, which has another id."""

    async def __call__(self, message: Message) -> bool:
        return message.migrate_to_chat_id is not None


class Slashed(BaseFilter):
    """A text that looks like a command."""

    async def __call__(self, message: Message) -> bool:
        return (message.text or "").startswith("/")


class Words(BaseFilter):
    """A text that is no command; with `commands` a command counts, too."""

    def __init__(self, *, commands: bool = False) -> None:
        """Take texts."""
        self._commands = commands

    async def __call__(self, message: Message) -> bool:
        return bool(message.text) and (self._commands or not (message.text or "").startswith("/"))


class Replying(BaseFilter):
    """A reply to a message in which we said a notice of this kind; what its details name is given on as `about`."""

    def __init__(self, kind: str) -> None:
        """Look at the message that is replied to."""
        self._kind = kind

    async def __call__(self, message: Message) -> bool | dict[str, object]:
        if message.reply_to_message is None:
            return False
        about = await find_said(message.chat.id, message.reply_to_message.message_id, self._kind)
        return False if about is None else {"about": about}


class FromAdmin(BaseFilter):
    """Sent by an admin. For others what stands behind it does not exist: they fall through to the answer for the unknown."""

    async def __call__(self, _: TelegramObject, event_from_user: User, ctx: Context) -> bool:
        return event_from_user.id in ctx.admin_ids
