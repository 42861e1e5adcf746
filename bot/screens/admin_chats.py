"""Private chats, to admins: too many would have to leave one, a right is missing, and what follows from a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Admin, AdminPage, ReleaseBrake
from bot.format import minute
from bot.screens.screen import Screen, rows, tap

if TYPE_CHECKING:
    from datetime import datetime

    from bot.screens.telling import Telling
    from bot.words import Speaker


def brake_notice(n: Telling) -> Screen:
    """Who would go, and that nobody does until it is said; doing nothing is the safe answer."""
    due, members, people = n.number("leaving"), n.number("members"), n.text("people")
    text = n.t("notice-admin-removal-brake", title=n.text("title"), due=due, members=members, people=people)
    go = ReleaseBrake(chat=n.number("chat"), at=n.number("at"))
    return Screen(
        text,
        rows(
            [tap(n.t.plain("button-removal-go", due=due), go, "danger")],
            n.button("button-admin-chats", Admin(page=AdminPage.CHATS)),
        ),
    )


def rights_notice(n: Telling) -> Screen:
    """A right that we lost, and what does not happen without it."""
    if n.text("missing") == "restrict":
        return Screen(n.t("notice-admin-chat-rights-remove", title=n.text("title")))
    return Screen(n.t("notice-admin-chat-rights", title=n.text("title"), missing=n.text("missing")))


def brake_released(t: Speaker, title: str, until: datetime) -> Screen:
    """They go now, each after a look at Stripe."""
    text = t("admin-removal-going", title=title, until=minute(until, t.language))
    return Screen(text, rows([tap(t.plain("button-admin-chats"), Admin(page=AdminPage.CHATS))]))
