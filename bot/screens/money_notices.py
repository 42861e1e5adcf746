"""The notices about payments and money that goes back, as messages."""

from __future__ import annotations

from collections.abc import Callable

from bot.callbacks import AskSupport, ManagePlan, OpenPortal, PayBill, ShowStatus, ShowTier, ShowTiers
from bot.screens.screen import Screen, lines, rows
from bot.screens.telling import Telling
from domain.decline import Decline


def _payment_on_its_way(n: Telling) -> Screen:
    text = n.t("notice-payment-on-its-way", tier=n.tier())
    expected = n.day("expected")
    about = n.t("notice-payment-on-its-way-expected", at=expected) if expected else ""
    return Screen(lines(text, about), rows(n.button("button-status", ShowStatus())))


def _debit_failed(n: Telling) -> Screen:
    """The reason and a new link: whoever taps it can also choose a card."""
    decline = Decline(n.text("decline") or Decline.BANK)
    text = n.t("notice-debit-failed", tier=n.tier(), due=n.money("due") or "")
    slug = n.text("tier")
    known = n.catalogue.tier(slug) is not None
    again = n.button("button-again", ShowTier(slug=slug)) if known else n.button("button-tiers", ShowTiers())
    return Screen(lines(text, n.t(f"notice-debit-failed-{decline}"), n.t("notice-debit-failed-again")), rows(again))


def _debit_arrived(n: Telling) -> Screen:
    text = n.t("notice-debit-arrived", tier=n.tier(), paid=n.money("paid") or "")
    return Screen(text, rows(n.button("button-status", ShowStatus())))


def _mandate_gone(n: Telling) -> Screen:
    text = n.t("notice-mandate-gone", tier=n.tier(), last4=n.text("last4"), at=n.moment("period_end") or "")
    return Screen(text, rows(n.button("button-method", OpenPortal())))


def _receipt(n: Telling) -> Screen:
    tax = n.t("notice-receipt-tax", tax=n.money("tax") or "") if n.money("tax") else ""
    number = n.t("notice-receipt-number", number=n.text("number")) if n.text("number") else ""
    key = "notice-receipt-uncharged" if n.details.get("uncharged") else "notice-receipt"
    text = n.t(key, tier=n.tier(), paid=n.money("paid") or "", until=n.moment("period_end") or "")
    return Screen(lines(text, tax, number))


def _payment_failed(n: Telling) -> Screen:
    """The reason, what to do about it, whether it is tried again, and the buttons that help, the better one first."""
    decline = Decline(n.text("decline") or Decline.BANK)
    again = n.moment("next_attempt_at")
    text = n.t("notice-payment-failed", tier=n.tier(), due=n.money("due") or "")
    debited = bool(n.details.get("debited"))
    why = n.t(f"notice-payment-failed-debit-{decline}" if debited else f"notice-payment-failed-{decline}")
    pay, card = (
        n.button("button-bill", PayBill()),
        n.button("button-method" if debited else "button-card", OpenPortal()),
    )
    helpful = [card, pay] if decline in {Decline.CARD, Decline.STOP, Decline.MISSING} else [pay, card]
    follow = n.t("notice-payment-failed-again", at=again) if again else ""
    return Screen(lines(text, why, follow), rows(*helpful))


def _confirm_payment(n: Telling) -> Screen:
    text = n.t("notice-confirm-payment", tier=n.tier(), due=n.money("due") or "")
    return Screen(text, rows(n.button("button-confirm", PayBill()), n.button("button-card", OpenPortal())))


def _address_needed(n: Telling) -> Screen:
    return Screen(n.t("notice-address-needed", tier=n.tier()), rows(n.button("button-address", OpenPortal())))


def _win_back(n: Telling) -> Screen:
    return Screen(n.t("notice-win-back", tier=n.tier()), rows(n.button("button-tiers", ShowTiers())))


def _refunded(n: Telling) -> Screen:
    key = "notice-refunded" if n.details.get("whole") else "notice-refunded-part"
    return Screen(n.t(key, back=n.money("back") or "", tier=n.tier()), rows(n.button("button-status", ShowStatus())))


def _second_ended(n: Telling) -> Screen:
    text = n.t("notice-second-ended", tier=n.tier(), stays=n.tier("stays"))
    back = n.t("notice-second-ended-back") if n.details.get("back") else ""
    return Screen(lines(text, back), rows(n.button("button-status", ShowStatus())))


def _about_a_refund(key: str) -> Callable[[Telling], Screen]:
    def draw(n: Telling) -> Screen:
        text = n.t(key, back=n.money("back") or "", tier=n.tier())
        return Screen(text, rows(n.button("button-status", ShowStatus())))

    return draw


def _upcoming(n: Telling) -> Screen:
    text = n.t("notice-upcoming-charge", tier=n.tier(), price=n.money("price") or "", at=n.moment("at") or "")
    follow = n.t("notice-upcoming-charge-tax") if n.details.get("taxed") else ""
    return Screen(
        lines(text, follow, n.t("notice-upcoming-charge-nothing")), rows(n.button("button-manage", ManagePlan()))
    )


def _disputed(n: Telling) -> Screen:
    outcome = n.text("outcome") or "open"
    text = n.t(f"notice-disputed-{outcome}", back=n.money("back") or "", tier=n.tier())
    follow = n.t("notice-disputed-stays" if n.details.get("stays") else "notice-disputed-closed")
    return Screen(lines(text, follow), rows(n.button("button-ask", AskSupport())))


def _credited(n: Telling) -> Screen:
    text = n.t("notice-credited", credit=n.money("credit") or "")
    return Screen(text, rows(n.button("button-status", ShowStatus())))


MONEY_NOTICES: dict[str, Callable[[Telling], Screen]] = {
    "payment_on_its_way": _payment_on_its_way,
    "debit_failed": _debit_failed,
    "debit_arrived": _debit_arrived,
    "mandate_gone": _mandate_gone,
    "receipt": _receipt,
    "payment_failed": _payment_failed,
    "confirm_payment": _confirm_payment,
    "address_needed": _address_needed,
    "win_back": _win_back,
    "refunded": _refunded,
    "second_ended": _second_ended,
    "refund_waits": _about_a_refund("notice-refund-waits"),
    "refund_failed": _about_a_refund("notice-refund-failed"),
    "credited": _credited,
    "upcoming_charge": _upcoming,
    "disputed": _disputed,
}
