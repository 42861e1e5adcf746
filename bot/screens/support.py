"""Asking a person, and answering one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Close, FindPerson, ShowStatus
from bot.screens.screen import Screen, lines, rows, tap

if TYPE_CHECKING:
    from bot.words import Speaker


def support_prompt(t: Speaker) -> Screen:
    """Ask for the question."""
    return Screen(lines(t("support-title"), t("support-prompt")), rows([tap(t.plain("button-close"), Close())]))


def support_sent(t: Speaker) -> Screen:
    """The question is on its way."""
    return Screen(t("support-sent"), rows([tap(t.plain("button-status"), ShowStatus())]))


def answer_prompt(t: Speaker, person: int) -> Screen:
    """Ask an admin for the answer."""
    text = t("support-answer-prompt", telegram_id=str(person))
    return Screen(text, rows([tap(t.plain("button-close"), Close())]))


def answer_sent(t: Speaker, name: str, person: int, *, reached: bool) -> Screen:
    """It is owed; or it will have to wait, since they have blocked the bot."""
    key = "support-answer-sent" if reached else "support-answer-waits"
    return Screen(t(key, name=name), rows([tap(t.plain("button-person"), FindPerson(person=person))]))
