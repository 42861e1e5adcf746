"""The notices about passes, as messages."""

from __future__ import annotations

from collections.abc import Callable

from aiogram.types import InlineKeyboardButton

from bot.callbacks import ShowStatus, ShowTier, ShowTiers
from bot.screens.screen import Screen, lines, rows
from bot.screens.status import doors_text, join_buttons
from bot.screens.telling import Telling, chats_left


def _bought(n: Telling) -> Screen:
    key = "notice-pass-bought-longer" if n.details.get("longer") else "notice-pass-bought"
    paid = n.money("paid")
    return Screen(
        lines(
            n.t(key, tier=n.tier(), until=n.moment("until") or ""),
            n.t("notice-pass-bought-paid", paid=paid) if paid else "",
            n.t("notice-welcome-chats") if join_buttons(n.t, n.doors) else "",
            doors_text(n.t, n.doors),
        ),
        rows(*join_buttons(n.t, n.doors), n.button("button-status", ShowStatus())),
    )


def _ending(n: Telling) -> Screen:
    text = n.t("notice-pass-ending", tier=n.tier(), until=n.moment("until") or "")
    return Screen(text, rows(_again(n)))


def _ended(n: Telling) -> Screen:
    told = lines(n.t("notice-pass-ended", tier=n.tier()), chats_left(n))
    return Screen(told, rows(_again(n), n.button("button-tiers", ShowTiers())))


def _again(n: Telling) -> list[InlineKeyboardButton]:
    tier = n.catalogue.tier(n.text("tier"))
    if tier is None or not (tier.sold and tier.passes):
        return []
    return n.button("button-more-time", ShowTier(slug=tier.slug))


PASS_NOTICES: dict[str, Callable[[Telling], Screen]] = {
    "pass_bought": _bought,
    "pass_ending": _ending,
    "pass_ended": _ended,
}
