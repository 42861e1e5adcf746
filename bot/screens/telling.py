"""A notice about to be told: its details as text, money and moments in the person's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.format import day, minute, money
from bot.screens.screen import tap
from bot.words import Html
from domain.access_reason import RESTRICTED
from domain.money import Money

if TYPE_CHECKING:
    from aiogram.filters.callback_data import CallbackData
    from aiogram.types import InlineKeyboardButton

    from bot.words import Speaker
    from domain.door import Door
    from domain.tier import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One notice about to be told: its details, and what is known around it. `livemode`: which half of Stripe's Dashboard has it."""

    t: Speaker
    details: Mapping[str, Any]
    catalogue: Catalogue
    doors: tuple[Door, ...] = ()
    livemode: bool = True

    def tier(self, name: str = "tier") -> str:
        """A tier's title; for one that is gone from the file, its slug."""
        slug = self.details.get(name)
        known = self.catalogue.tier(slug)
        return known.title if known else str(slug or "?")

    def text(self, name: str) -> str:
        value = self.details.get(name)
        return "" if value is None else str(value)

    def money(self, name: str) -> str | None:
        value = self.details.get(name)
        return money(Money(int(value["amount"]), str(value["currency"])), self.t.language) if value else None

    def number(self, name: str) -> int:
        value = self.details.get(name)
        return value if isinstance(value, int) else 0

    def moment(self, name: str) -> Html | None:
        value = self.details.get(name)
        return minute(datetime.fromisoformat(value), self.t.language) if value else None

    def day(self, name: str) -> Html | None:
        """A moment that is only about right: its day."""
        value = self.details.get(name)
        return day(datetime.fromisoformat(value), self.t.language) if value else None

    def button(self, key: str, target: CallbackData) -> list[InlineKeyboardButton]:
        return [tap(self.t.plain(key), target)]


def chats_left(n: Telling) -> Html:
    """That its person is taken out of the chats that the plan opened: not while the plan can still be paid."""
    tier = n.catalogue.tier(n.text("tier"))
    goes = n.catalogue.removal.on and tier is not None and tier.chats and n.text("reason") not in RESTRICTED
    return n.t("chats-left") if goes else Html("")
