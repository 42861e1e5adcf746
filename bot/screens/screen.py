"""A screen: what one message shows. Everything in this folder makes these and touches nothing outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CopyTextButton, DisabledButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.words import Html
from domain.work import File

Style = Literal["danger", "success", "primary"]
CONFETTI = "5046509860389126442"


@dataclass(frozen=True, slots=True)
class Screen:
    """Text in HTML with buttons under it. `effect` plays once when it is sent as a new message in private. With an `attachment` it is
    a new message always, and its text a caption: 1,024 characters.
    """

    text: Html
    keyboard: InlineKeyboardMarkup | None = None
    effect: str | None = None
    attachment: File | None = None


def lines(*parts: str) -> Html:
    """Paragraphs; empty ones are left out. The parts must be HTML already."""
    return Html("\n\n".join(part for part in parts if part))


def rows(*wanted: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    """Buttons, row by row; empty rows are left out."""
    return InlineKeyboardMarkup(inline_keyboard=[row for row in wanted if row])


def tap(words: str, target: CallbackData, style: Style | None = None) -> InlineKeyboardButton:
    """A button that comes back to us. At most one of a screen is `primary`: what most people came for."""
    return InlineKeyboardButton(text=words, callback_data=target.pack(), style=style)


def link(words: str, url: str, style: Style | None = None) -> InlineKeyboardButton:
    """A button that opens a page."""
    return InlineKeyboardButton(text=words, url=url, style=style)


def resting(words: str) -> InlineKeyboardButton:
    """A button that does nothing: it shows what is chosen already. What it says stands in the message, too."""
    return InlineKeyboardButton(text=words, disabled=DisabledButton())


def copy(words: str, text: str) -> InlineKeyboardButton:
    """A button that puts a text into the phone's clipboard: at most 256 characters (Bot API, CopyTextButton)."""
    return InlineKeyboardButton(text=words, copy_text=CopyTextButton(text=text[:256]))
