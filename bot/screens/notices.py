"""Every notice that is owed, as a message: one function per kind, each reading the details that `domain/notice.py` promises."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.callbacks import OpenPortal, PayBill, ShowStatus, ShowTier, ShowTiers, UndoSecond
from bot.format import minute, money
from bot.screens.screen import Screen, lines, rows, tap
from bot.screens.status import doors_text, join_buttons, reason_key
from bot.words import Html
from domain.decline import Decline
from domain.money import Money

if TYPE_CHECKING:
    from aiogram.types import InlineKeyboardButton

    from bot.words import Speaker
    from domain.door import Door
    from domain.tier import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One notice about to be told: its details, and what is known around it."""

    t: Speaker
    details: Mapping[str, Any]
    catalogue: Catalogue
    doors: tuple[Door, ...] = ()

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

    def moment(self, name: str) -> Html | None:
        value = self.details.get(name)
        return minute(datetime.fromisoformat(value), self.t.language) if value else None

    def button(
        self, key: str, target: OpenPortal | PayBill | ShowStatus | ShowTier | ShowTiers
    ) -> list[InlineKeyboardButton]:
        return [tap(self.t.plain(key), target)]


def notice(kind: str, telling: Telling) -> Screen:
    """The message for a notice; KeyError for a kind that nobody draws."""
    return _DRAWN[kind](telling)


def _welcome(n: Telling) -> Screen:
    trial_end, paid, charge = n.moment("trial_end"), n.money("paid"), n.money("next_charge")
    if trial_end is not None:
        how = n.t("notice-welcome-trial", until=trial_end, price=charge or "") if charge else ""
    else:
        how = n.t("notice-welcome-paid", paid=paid, until=n.moment("period_end") or "") if paid else ""
    return Screen(
        lines(
            n.t("notice-welcome", tier=n.tier()),
            how,
            _chat_line(n),
            doors_text(n.t, n.doors),
            n.t("notice-welcome-manage"),
        ),
        rows(*join_buttons(n.t, n.doors), n.button("button-status", ShowStatus())),
    )


def _chat_line(n: Telling) -> Html:
    return n.t("notice-welcome-chats") if join_buttons(n.t, n.doors) else Html("")


def _checkout_expired(n: Telling) -> Screen:
    again = n.button("button-tiers", ShowTiers())
    slug = n.text("tier")
    if n.catalogue.tier(slug) is not None:
        again = n.button("button-again", ShowTier(slug=slug))
    return Screen(n.t("notice-checkout-expired", tier=n.tier()), rows(again))


def _payment_on_its_way(n: Telling) -> Screen:
    return Screen(n.t("notice-payment-on-its-way", tier=n.tier()), rows(n.button("button-status", ShowStatus())))


def _receipt(n: Telling) -> Screen:
    number = n.t("notice-receipt-number", number=n.text("number")) if n.text("number") else ""
    text = n.t("notice-receipt", tier=n.tier(), paid=n.money("paid") or "", until=n.moment("period_end") or "")
    return Screen(lines(text, number))


def _payment_failed(n: Telling) -> Screen:
    """The reason, what to do about it, whether it is tried again, and the buttons that help, the better one first."""
    decline = Decline(n.text("decline") or Decline.BANK)
    again = n.moment("next_attempt_at")
    text = n.t("notice-payment-failed", tier=n.tier(), due=n.money("due") or "")
    pay, card = n.button("button-bill", PayBill()), n.button("button-card", OpenPortal())
    helpful = [card, pay] if decline in {Decline.CARD, Decline.STOP} else [pay, card]
    follow = n.t("notice-payment-failed-again", at=again) if again else ""
    return Screen(lines(text, n.t(f"notice-payment-failed-{decline}"), follow), rows(*helpful))


def _confirm_payment(n: Telling) -> Screen:
    text = n.t("notice-confirm-payment", tier=n.tier(), due=n.money("due") or "")
    return Screen(text, rows(n.button("button-confirm", PayBill()), n.button("button-card", OpenPortal())))


def _win_back(n: Telling) -> Screen:
    return Screen(n.t("notice-win-back", tier=n.tier()), rows(n.button("button-tiers", ShowTiers())))


def _refunded(n: Telling) -> Screen:
    key = "notice-refunded" if n.details.get("whole") else "notice-refunded-part"
    return Screen(n.t(key, back=n.money("back") or "", tier=n.tier()), rows(n.button("button-status", ShowStatus())))


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
    told = n.t("notice-admin-dispute", amount=n.text("amount"), payment=n.text("payment"), status=n.text("status"))
    return Screen(lines(told, due))


def _cancel_scheduled(n: Telling) -> Screen:
    text = n.t("notice-cancel-scheduled", tier=n.tier(), at=n.moment("at") or "")
    return Screen(text, rows(n.button("button-portal", OpenPortal())))


def _cancel_undone(n: Telling) -> Screen:
    return Screen(n.t("notice-cancel-undone", tier=n.tier()), rows(n.button("button-status", ShowStatus())))


def _tier_changed(n: Telling) -> Screen:
    text = n.t("notice-tier-changed", before=n.tier("before"), tier=n.tier())
    return Screen(lines(text, doors_text(n.t, n.doors)), rows(*join_buttons(n.t, n.doors)))


def _access_closed(n: Telling) -> Screen:
    key = reason_key(n.text("reason"))
    why = n.t(key) if n.t.knows(key) else ""
    owed = n.text("reason") in {"payment.given_up", "payment.failed_long"}
    button = n.button("button-bill", PayBill()) if owed else n.button("button-tiers", ShowTiers())
    return Screen(lines(n.t("notice-access-closed", tier=n.tier()), why), rows(button))


def _access_restored(n: Telling) -> Screen:
    text = n.t("notice-access-restored", tier=n.tier())
    return Screen(lines(text, doors_text(n.t, n.doors)), rows(*join_buttons(n.t, n.doors)))


def _for_admins(key: str, *names: str) -> Callable[[Telling], Screen]:
    def draw(n: Telling) -> Screen:
        return Screen(n.t(key, **{name: n.text(name) for name in names}))

    return draw


def _admin_new_subscriber(n: Telling) -> Screen:
    key = "notice-admin-new-subscriber-trial" if n.details.get("trial") else "notice-admin-new-subscriber"
    return Screen(n.t(key, name=n.text("name"), telegram_id=n.text("telegram_id"), tier=n.tier()))


_DRAWN: dict[str, Callable[[Telling], Screen]] = {
    "welcome": _welcome,
    "checkout_expired": _checkout_expired,
    "payment_on_its_way": _payment_on_its_way,
    "receipt": _receipt,
    "payment_failed": _payment_failed,
    "confirm_payment": _confirm_payment,
    "win_back": _win_back,
    "refunded": _refunded,
    "admin_dispute": _admin_dispute,
    "admin_known_card": _for_admins("notice-admin-known-card", "telegram_id", "others"),
    "admin_refund_failed": _for_admins("notice-admin-refund-failed", "amount", "payment"),
    "admin_paid_late": _for_admins("notice-admin-paid-late", "amount", "invoice"),
    "cancel_scheduled": _cancel_scheduled,
    "cancel_undone": _cancel_undone,
    "tier_changed": _tier_changed,
    "access_closed": _access_closed,
    "access_restored": _access_restored,
    "admin_new_subscriber": _admin_new_subscriber,
    "admin_second_subscription": _admin_second,
    "admin_unlinked_customer": _for_admins("notice-admin-unlinked-customer", "customer"),
    "admin_wrong_mode": _for_admins("notice-admin-wrong-mode", "event", "reason"),
    "admin_dead_event": _for_admins("notice-admin-dead-event", "event", "error"),
    "admin_unknown_value": _for_admins("notice-admin-unknown-value", "what", "value"),
    "admin_sync_failing": _for_admins("notice-admin-sync-failing", "whom", "error"),
    "admin_chat_rights": _for_admins("notice-admin-chat-rights", "title", "missing"),
    "admin_support": _for_admins("notice-admin-support", "name", "telegram_id", "text"),
}
