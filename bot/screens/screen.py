"""A screen: what one message shows. Everything in this folder makes these and touches nothing outside."""

from __future__ import annotations

from dataclasses import dataclass

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.words import Html


@dataclass(frozen=True, slots=True)
class Screen:
    """Text in HTML with buttons under it."""

    text: Html
    keyboard: InlineKeyboardMarkup | None = None


def lines(*parts: str) -> Html:
    """Paragraphs; empty ones are left out. The parts must be HTML already."""
    return Html("\n\n".join(part for part in parts if part))


def rows(*wanted: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    """Buttons, row by row; empty rows are left out."""
    return InlineKeyboardMarkup(inline_keyboard=[row for row in wanted if row])


def tap(words: str, target: CallbackData) -> InlineKeyboardButton:
    """A button that comes back to us."""
    return InlineKeyboardButton(text=words, callback_data=target.pack())


def link(words: str, url: str) -> InlineKeyboardButton:
    """A button that opens a page."""
    return InlineKeyboardButton(text=words, url=url)
