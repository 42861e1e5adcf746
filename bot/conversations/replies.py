"""A reply to a question or to an answer belongs to that talk, whatever dialogue happens to be open: what it names is plain to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram import Router
from aiogram.types import Message

from bot.conversations.paysupport import answer, ask
from bot.filters import FromAdmin, Replying, Words
from bot.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Mapping


def router() -> Router:
    """This router must stand before every other one that takes words."""
    made = Router(name="replies")
    made.message.register(replied, Words(), FromAdmin(), Replying("admin_support"))
    made.message.register(asked_on, Words(), Replying("support_answer"))
    return made


async def replied(message: Message, about: Mapping[str, Any], visit: Visit) -> None:
    """To the question itself. One of somebody who was forgotten names nobody any more."""
    await answer(visit, message, int(about.get("telegram_id") or 0))


async def asked_on(message: Message, visit: Visit) -> None:
    """A reply to our answer is the next question."""
    await ask(visit, message.text or "", message.message_id)
