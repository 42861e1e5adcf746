"""What is kept of a person and why, and what being forgotten means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import AskCancel, AskSupport, Close
from bot.journey_callbacks import AskForgetMe, ExportMe, ForgetMe, ShowPrivacy
from bot.screens.screen import Screen, lines, rows, tap

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram.types import InlineKeyboardButton

    from billing.erase_subscriber import Erasure
    from bot.words import Html, Speaker


def privacy_page(t: Speaker) -> Screen:
    """What, why, for how long, and the two rights."""
    parts = ("privacy-kept", "privacy-card", "privacy-why", "privacy-long", "privacy-rights")
    return Screen(
        lines(t("privacy-title"), *(t(key) for key in parts)),
        rows(
            [tap(t.plain("button-export"), ExportMe())],
            [tap(t.plain("button-forget-me"), AskForgetMe(sure=False))],
            [tap(t.plain("button-ask"), AskSupport()), tap(t.plain("button-close"), Close())],
        ),
    )


def exported(t: Speaker) -> Screen:
    """The file is in the chat."""
    return Screen(t("privacy-exported"), rows(_back(t)))


def forget_question(t: Speaker, erasure: Erasure, title: str) -> Screen:
    """Everything that it does. A plan that runs ends with it, and the gentler way is one tap away."""
    runs = t("privacy-forget-plan", tier=title) if erasure.subscriptions else ""
    gentler = [tap(t.plain("button-plan-cancel"), AskCancel())] if erasure.subscriptions else []
    return Screen(
        lines(t("privacy-forget-ask"), runs, _chats(t, erasure), t("privacy-forget-stays")),
        rows(gentler, [tap(t.plain("button-forget-on"), AskForgetMe(sure=True))], _back(t)),
    )


def forget_sure(t: Speaker, now: datetime) -> Screen:
    """The second question."""
    yes = ForgetMe(at=int(now.timestamp()))
    return Screen(t("privacy-forget-sure"), rows([tap(t.plain("button-forget-now"), yes, "danger")], _back(t)))


def forgotten_yourself(t: Speaker, erasure: Erasure) -> Screen:
    """It is done; the last words."""
    return Screen(lines(t("privacy-forgotten"), _chats(t, erasure), t("privacy-forgotten-back")))


def _chats(t: Speaker, erasure: Erasure) -> Html | str:
    return t("privacy-forget-chats", chats=", ".join(erasure.chats)) if erasure.chats else ""


def _back(t: Speaker) -> list[InlineKeyboardButton]:
    return [tap(t.plain("button-back"), ShowPrivacy())]
