"""What an admin sees before and after a person is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Admin, AdminPage, Forget
from bot.screens.screen import Screen, lines, rows, tap

if TYPE_CHECKING:
    from datetime import datetime

    from billing.erase_subscriber import Erasure
    from bot.words import Html, Speaker


def forget_prompt(t: Speaker, person: int, erasure: Erasure, now: datetime) -> Screen:
    """What would be ended and deleted, and that it can not be taken back."""
    text = t(
        "admin-forget",
        person=str(person),
        subscriptions=", ".join(erasure.subscriptions) or "–",
        customers=", ".join(erasure.customers) or "–",
    )
    return Screen(
        lines(text, _chats(t, erasure), t("admin-forget-for-good")),
        rows(
            [tap(t.plain("button-admin-forget-now"), Forget(person=person, at=int(now.timestamp())))],
            [tap(t.plain("button-back"), Admin(page=AdminPage.NUMBERS))],
        ),
    )


def forgotten(t: Speaker, erasure: Erasure) -> Screen:
    """It is done here, and being done at Stripe."""
    back = [tap(t.plain("button-back"), Admin(page=AdminPage.NUMBERS))]
    return Screen(lines(t("admin-forgotten"), _chats(t, erasure)), rows(back))


def _chats(t: Speaker, erasure: Erasure) -> Html | str:
    return t("admin-forget-chats", chats=", ".join(erasure.chats)) if erasure.chats else ""
