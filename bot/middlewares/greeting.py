"""Whoever writes in private is known from then on: every private handler gets their `visit`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery

from billing.greet_subscriber import greet_subscriber
from bot.visit import Visit
from domain.subscriber import Person

if TYPE_CHECKING:
    from aiogram.types import TelegramObject, User

    from bot.words import Words


class Greeting(BaseMiddleware):
    """The payer is the id in the update, never one from a link or a button."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> object:
        """Greet the sender, then go on."""
        user: User = data["event_from_user"]
        words: Words = data["words"]
        subscriber = await greet_subscriber(data["ctx"], person_of(user))
        data["visit"] = Visit(
            ctx=data["ctx"],
            bot=data["bot"],
            chat_id=data["event_chat"].id,
            subscriber=subscriber,
            t=words.speak(subscriber.language),
            state=data["state"],
            callback=event if isinstance(event, CallbackQuery) else None,
        )
        return await handler(event, data)


def person_of(user: User) -> Person:
    """What an update tells about its sender."""
    return Person(
        telegram_id=user.id,
        first_name=user.first_name,
        username=user.username,
        language=(user.language_code or "en")[:16],
    )
