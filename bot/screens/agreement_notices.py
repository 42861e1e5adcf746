"""The notices about an agreement that rests or goes on, and about free days, as messages."""

from __future__ import annotations

from collections.abc import Callable

from bot.callbacks import AnswerTrial, ManagePlan, OpenPortal, ShowStatus
from bot.screens.screen import Screen, lines, rows, tap
from bot.screens.status import doors_text, join_buttons
from bot.screens.telling import Telling, chats_left


def _cancel_scheduled(n: Telling) -> Screen:
    text = n.t("notice-cancel-scheduled", tier=n.tier(), at=n.moment("at") or "")
    return Screen(text, rows(n.button("button-keep-plan", ManagePlan())))


def _cancel_undone(n: Telling) -> Screen:
    return Screen(n.t("notice-cancel-undone", tier=n.tier()), rows(n.button("button-status", ShowStatus())))


def _paused(n: Telling) -> Screen:
    if n.text("reason") == "subscription.paused_after_trial":
        text = n.t("notice-paused-after-trial", tier=n.tier())
        return Screen(text, rows(n.button("button-add-card", OpenPortal()), n.button("button-resume", ManagePlan())))
    until = n.moment("resumes_at")
    follow = n.t("notice-paused-until", at=until) if until else n.t("notice-paused-open")
    told = lines(n.t("notice-paused", tier=n.tier()), follow, chats_left(n))
    return Screen(told, rows(n.button("button-resume", ManagePlan())))


def _resumed(n: Telling) -> Screen:
    text = n.t("notice-resumed", tier=n.tier())
    charge = n.money("next_charge")
    follow = n.t("notice-resumed-next", price=charge, at=n.moment("period_end") or "") if charge else ""
    return Screen(lines(text, follow, doors_text(n.t, n.doors)), rows(*join_buttons(n.t, n.doors)))


def _not_resumed(n: Telling) -> Screen:
    return Screen(n.t("notice-not-resumed", tier=n.tier()), rows(n.button("button-add-card", OpenPortal())))


def _known_card(n: Telling) -> Screen:
    text = n.t("notice-known-card", tier=n.tier(), price=n.money("price") or "", until=n.moment("until") or "")
    trial = int(n.text("trial")) if n.text("trial").isdigit() else 0
    pay = tap(n.t.plain("button-trial-pay", price=n.money("price") or ""), AnswerTrial(trial=trial, pay=True))
    end = tap(n.t.plain("button-trial-end"), AnswerTrial(trial=trial, pay=False))
    return Screen(text, rows([pay], [end]))


def _trial(key: str, button: str) -> Callable[[Telling], Screen]:
    def draw(n: Telling) -> Screen:
        text = n.t(key, tier=n.tier(), until=n.moment("until") or "", price=n.money("price") or "")
        target = OpenPortal() if button == "button-add-card" else ManagePlan()
        return Screen(text, rows(n.button(button, target)))

    return draw


AGREEMENT_NOTICES: dict[str, Callable[[Telling], Screen]] = {
    "cancel_scheduled": _cancel_scheduled,
    "cancel_undone": _cancel_undone,
    "paused": _paused,
    "resumed": _resumed,
    "not_resumed": _not_resumed,
    "known_card": _known_card,
    "trial_ending": _trial("notice-trial-ending", "button-manage"),
    "trial_needs_card": _trial("notice-trial-needs-card", "button-add-card"),
    "trial_moved": _trial("notice-trial-moved", "button-manage"),
}
