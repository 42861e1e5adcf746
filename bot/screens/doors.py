"""What somebody reads who knocked at a private chat and may not enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.screens.screen import Screen, lines, link, rows
from bot.words import Html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.words import Speaker
    from domain.tier import Tier


def not_let_in(t: Speaker, title: str, tiers: Sequence[Tier], bot_link: str) -> Screen:
    """Which plans open the chat, and the way to them."""
    plans = Html("\n".join(t("shop-item", title=tier.title) for tier in tiers))
    which = t("door-closed-plans") if tiers else Html("")
    return Screen(
        lines(t("door-closed", title=title), Html("\n".join(part for part in (which, plans) if part))),
        rows([link(t.plain("button-tiers"), f"{bot_link}?start=plans")]),
    )
