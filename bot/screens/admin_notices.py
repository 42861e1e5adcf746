"""The notices that admins get, as messages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.callbacks import FindPerson, UndoSecond
from bot.journey_callbacks import AnswerPerson
from bot.money_callbacks import GiveBack, ShowMoney, StopFraud
from bot.screens.admin_chats import brake_notice, rights_notice
from bot.screens.health import invariant_notice
from bot.screens.screen import Screen, lines, link, rows, tap
from bot.screens.telling import Telling

if TYPE_CHECKING:
    from aiogram.types import InlineKeyboardButton

_LONGEST_REF = 40  # a button carries 64 bytes


def _admin_second(n: Telling) -> Screen:
    text = n.t(
        "notice-admin-second-subscription", telegram_id=n.text("telegram_id"), subscriptions=n.text("subscriptions")
    )
    if n.catalogue.policy.second_subscription == "cancel" or not n.text("telegram_id").isdigit():
        return Screen(lines(text, n.t("notice-admin-second-subscription-undone")))
    undo = tap(n.t.plain("button-undo-second"), UndoSecond(person=int(n.text("telegram_id"))))
    return Screen(lines(text, n.t("notice-admin-second-subscription-decide")), rows([undo]))


def _admin_dispute(n: Telling) -> Screen:
    due = n.t("notice-admin-dispute-due", due=n.moment("answer_by") or "") if n.text("answer_by") else ""
    names = ("amount", "payment", "status", "reason", "telegram_id")
    told = n.t("notice-admin-dispute", **{name: n.text(name) for name in names})
    inquiry = n.t("notice-admin-dispute-inquiry") if n.text("status").startswith("warning") else ""
    return Screen(
        lines(told, due, inquiry),
        rows(_dashboard(n, "disputes", n.text("dispute")), _give_back(n) if n.details.get("refundable") else []),
    )


def _admin_fraud_warning(n: Telling) -> Screen:
    told = n.t(
        "notice-admin-fraud-warning",
        **{name: n.text(name) for name in ("amount", "payment", "telegram_id", "fraud")},
    )
    page = _dashboard(n, "payments", n.text("payment"))
    by_rule = n.catalogue.policy.fraud_warning == "refund"
    if by_rule and n.details.get("taxed"):  # written by a release that left these to an admin
        return Screen(told, rows(_give_back(n), page))
    if by_rule:
        return Screen(lines(told, n.t("notice-admin-fraud-warning-undone")), rows(page))
    stop = (
        tap(n.t.plain("button-stop-fraud"), StopFraud(payment=n.text("payment")))
        if _is_ref(n.text("payment"))
        else None
    )
    return Screen(told, rows([stop] if stop else [], page))


def _admin_paid_late(n: Telling) -> Screen:
    names = ("amount", "invoice", "telegram_id")
    told = n.t("notice-admin-paid-late", **{name: n.text(name) for name in names})
    return Screen(told, rows(_give_back(n)))


def _admin_refund_failed(n: Telling) -> Screen:
    names = ("amount", "payment", "telegram_id")
    told = n.t("notice-admin-refund-failed", **{name: n.text(name) for name in names})
    person = n.text("telegram_id")
    page = [tap(n.t.plain("button-admin-money"), ShowMoney(person=int(person)))] if person.isdigit() else []
    return Screen(told, rows(page))


def _admin_call_refused(n: Telling) -> Screen:
    names = ("about", "telegram_id", "error")
    what = n.t(_REFUSED.get(n.text("aim"), "notice-admin-call-refused-stop"))
    told = n.t("notice-admin-call-refused", what=what, **{name: n.text(name) for name in names})
    person = n.text("telegram_id")
    page = [tap(n.t.plain("button-admin-money"), ShowMoney(person=int(person)))] if person.isdigit() else []
    policy = n.catalogue.policy
    daily = {
        "subscription.cut_second": policy.second_subscription == "cancel",
        "invoice.let_go": policy.bill_after_cancel == "void",
        "dunning.end": True,
        "subscription.undo_start": True,
    }
    follow = n.t("notice-admin-call-refused-daily") if daily.get(n.text("aim")) else ""
    if n.text("aim") == "subscription.go_on":
        follow = n.t("notice-admin-call-refused-anew")
    return Screen(lines(told, follow), rows(page))


def _give_back(n: Telling) -> list[InlineKeyboardButton]:
    ref = n.text("payment")
    return [tap(n.t.plain("button-give-back-look"), GiveBack(payment=ref))] if _is_ref(ref) else []


def _is_ref(text: str) -> bool:
    """Whether it looks like one of Stripe's ids: then a button may carry it."""
    return bool(text) and text.replace("_", "").isalnum() and len(text) <= _LONGEST_REF


def _dashboard(n: Telling, page: str, ref: str) -> list[InlineKeyboardButton]:
    """Stripe's own page about it; an id that is missing or odd gets no button."""
    if not _is_ref(ref):
        return []
    mode = "" if n.livemode else "test/"
    return [link(n.t.plain("button-dashboard"), f"https://dashboard.stripe.com/{mode}{page}/{ref}")]


def _admin_bill_stuck(n: Telling) -> Screen:
    key = "notice-admin-bill-stuck-waits" if n.details.get("waits") else "notice-admin-bill-stuck-untaxed"
    return Screen(lines(n.t("notice-admin-bill-stuck", invoice=n.text("invoice"), code=n.text("code")), n.t(key)))


def _admin_new_subscriber(n: Telling) -> Screen:
    key = "notice-admin-new-subscriber-trial" if n.details.get("trial") else "notice-admin-new-subscriber"
    return Screen(n.t(key, name=n.text("name"), telegram_id=n.text("telegram_id"), tier=n.tier()))


def _admin_support(n: Telling) -> Screen:
    told = n.t("notice-admin-support", **{name: n.text(name) for name in ("name", "telegram_id", "text")})
    person = n.text("telegram_id")
    if not person.isdigit():
        return Screen(told)
    answer = tap(n.t.plain("button-answer"), AnswerPerson(person=int(person)))
    card = tap(n.t.plain("button-person"), FindPerson(person=int(person)))
    return Screen(lines(told, n.t("notice-admin-support-how")), rows([answer, card]))


def _for_admins(key: str, *names: str) -> Callable[[Telling], Screen]:
    def draw(n: Telling) -> Screen:
        return Screen(n.t(key, **{name: n.text(name) for name in names}))

    return draw


_REFUSED = {
    "subscription.cut_second": "notice-admin-call-refused-cut",
    "payment.refund": "notice-admin-call-refused-refund",
    "customer.credit": "notice-admin-call-refused-refund",
    "subscription.stop": "notice-admin-call-refused-stop",
    "payment.give_back": "notice-admin-call-refused-give-back",
    "invoice.let_go": "notice-admin-call-refused-let-go",
    "dunning.end": "notice-admin-call-refused-end",
    "subscription.undo_start": "notice-admin-call-refused-end",
    "subscription.go_on": "notice-admin-call-refused-go-on",
}
ADMIN_NOTICES: dict[str, Callable[[Telling], Screen]] = {
    "admin_bill_stuck": _admin_bill_stuck,
    "admin_call_refused": _admin_call_refused,
    "admin_dispute": _admin_dispute,
    "admin_known_card": _for_admins("notice-admin-known-card", "telegram_id", "others"),
    "admin_fraud_warning": _admin_fraud_warning,
    "admin_refund_failed": _admin_refund_failed,
    "admin_paid_late": _admin_paid_late,
    "admin_offer": _for_admins("notice-admin-offer", "what"),
    "admin_pass_beside": _for_admins("notice-admin-pass-beside", "telegram_id", "tier", "invoice", "subscription"),
    "admin_new_subscriber": _admin_new_subscriber,
    "admin_second_subscription": _admin_second,
    "admin_unlinked_customer": _for_admins("notice-admin-unlinked-customer", "customer"),
    "admin_wrong_mode": _for_admins("notice-admin-wrong-mode", "event", "reason"),
    "admin_dead_event": _for_admins("notice-admin-dead-event", "event", "error"),
    "admin_unknown_value": _for_admins("notice-admin-unknown-value", "what", "value"),
    "admin_sync_failing": _for_admins("notice-admin-sync-failing", "whom", "error"),
    "admin_chat_rights": rights_notice,
    "admin_removal_brake": brake_notice,
    "admin_invariant": invariant_notice,
    "admin_support": _admin_support,
    "admin_answer_unreached": _for_admins("notice-admin-answer-unreached", "name", "telegram_id"),
}
