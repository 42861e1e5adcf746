"""Who owes and cannot be told, for an admin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Admin, AdminPage, FindPerson
from bot.format import day
from bot.screens.screen import Screen, lines, rows, tap
from bot.words import Html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from billing.list_unreached import Unreached
    from bot.words import Speaker

_SHOWN = 20


def unreached(t: Speaker, found: Sequence[Unreached]) -> Screen:
    """Each with why, since when they owe, and the address that Stripe writes to; a tap opens the person."""
    told = [
        t(
            "unreached-one",
            name=one.first_name,
            reach=one.reach,
            since=day(one.since, t.language),
            emails=", ".join(one.emails) or "–",
        )
        for one in found[:_SHOWN]
    ] or [t("unreached-nobody")]
    buttons = [[tap(one.first_name[:30] or "–", FindPerson(person=one.telegram_id))] for one in found[:_SHOWN]]
    home = [tap(t.plain("button-back"), Admin(page=AdminPage.NUMBERS))]
    return Screen(lines(t("unreached-title"), Html("\n".join(told)), t("unreached-how")), rows(*buttons, home))
