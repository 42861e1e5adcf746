"""Every notice that is owed, as a message: one function per kind, each reading the details that `domain/notice.py` promises."""

from __future__ import annotations

from collections.abc import Callable

from bot.callbacks import AskSupport, ManagePlan, OpenPortal, PayBill, ShowStatus, ShowTerm, ShowTiers
from bot.journey_callbacks import AskOn
from bot.screens.admin_notices import ADMIN_NOTICES
from bot.screens.admin_work import work_filed_notice
from bot.screens.agreement_notices import AGREEMENT_NOTICES
from bot.screens.money_notices import MONEY_NOTICES
from bot.screens.pass_notices import PASS_NOTICES
from bot.screens.plan_notices import PLAN_NOTICES
from bot.screens.screen import CONFETTI, Screen, lines, rows
from bot.screens.status import doors_text, join_buttons, reason_key
from bot.screens.telling import Telling, chats_left
from bot.screens.work import WORK_NOTICES
from bot.words import Html
from domain.access_reason import PAYABLE


def notice(kind: str, telling: Telling) -> Screen:
    """The message for a notice; KeyError for a kind that nobody draws."""
    return _DRAWN[kind](telling)


def _welcome(n: Telling) -> Screen:
    trial_end, paid, charge = n.moment("trial_end"), n.money("paid"), n.money("next_charge")
    if trial_end is not None:
        key = "notice-welcome-trial" if n.details.get("card", True) else "notice-welcome-trial-no-card"
        how = n.t(key, until=trial_end, price=charge or "") if charge else ""
    else:
        tax = n.t("notice-receipt-tax", tax=n.money("tax") or "") if n.money("tax") else ""
        how = lines(n.t("notice-welcome-paid", paid=paid, until=n.moment("period_end") or ""), tax) if paid else ""
    if (expected := n.day("expected")) is not None:
        how = n.t("notice-welcome-debit", at=expected)
    return Screen(
        lines(
            n.t("notice-welcome", tier=n.tier()),
            how,
            _chat_line(n),
            doors_text(n.t, n.doors),
            n.t("notice-welcome-manage"),
        ),
        rows(*join_buttons(n.t, n.doors), n.button("button-status", ShowStatus())),
        effect=CONFETTI,
    )


def _chat_line(n: Telling) -> Html:
    return n.t("notice-welcome-chats") if join_buttons(n.t, n.doors) else Html("")


def _checkout_expired(n: Telling) -> Screen:
    again = n.button("button-tiers", ShowTiers())
    slug = n.text("tier")
    if n.catalogue.tier(slug) is not None:
        wish = ShowTerm(
            slug=slug, term=n.text("term"), currency=n.text("currency"), quantity=int(n.text("quantity") or 1)
        )
        again = n.button("button-again", wish)
    return Screen(n.t("notice-checkout-expired", tier=n.tier()), rows(again))


def _tier_changed(n: Telling) -> Screen:
    text = n.t("notice-tier-changed", before=n.tier("before"), tier=n.tier())
    return Screen(lines(text, doors_text(n.t, n.doors)), rows(*join_buttons(n.t, n.doors)))


def _access_closed(n: Telling) -> Screen:
    if n.details.get("placeless"):
        told = lines(n.t("notice-access-closed", tier=n.tier()), n.t("status-bill-stuck"))
        return Screen(told, rows(n.button("button-address", OpenPortal())))
    key = reason_key(n.text("reason"))
    why = n.t(key) if n.t.knows(key) else ""
    owed = n.text("reason") in PAYABLE
    told = lines(n.t("notice-access-closed", tier=n.tier()), why, chats_left(n), _opens_again(n))
    if owed:
        return Screen(told, rows(n.button("button-bill", PayBill())))
    if n.details.get("living"):  # no other can be bought beside it
        manage, ask = n.button("button-manage", ManagePlan()), n.button("button-ask", AskSupport())
        return Screen(told, rows(manage, ask))
    return Screen(told, rows(n.button("button-tiers", ShowTiers())))


def _opens_again(n: Telling) -> Html:
    """What was given back is over with its period, while the agreement goes on."""
    at = n.moment("next_at") if n.text("reason") == "payment.refunded" else None
    return n.t("access-closed-goes-on", at=at) if at else Html("")


def _plan_given_up(n: Telling) -> Screen:
    end = n.catalogue.policy.at_the_end
    told = n.t(f"notice-plan-given-up-{end}", tier=n.tier())
    if end == "cancel":
        return Screen(lines(told, chats_left(n)), rows(n.button("button-tiers", ShowTiers())))
    if n.details.get("placeless"):
        told = n.t(f"notice-plan-given-up-{end}-no-address", tier=n.tier())
        button = n.button("button-address", OpenPortal())
        return Screen(lines(told, n.t("status-bill-stuck"), chats_left(n)), rows(button))
    return Screen(lines(told, chats_left(n)), rows(n.button("button-bill", PayBill())))


def _access_restored(n: Telling) -> Screen:
    text = n.t("notice-access-restored", tier=n.tier())
    return Screen(lines(text, doors_text(n.t, n.doors)), rows(*join_buttons(n.t, n.doors)))


def _support_answer(n: Telling) -> Screen:
    told = lines(n.t("notice-support-answer", text=n.text("text")), n.t("notice-support-answer-how"))
    return Screen(told, rows(n.button("button-ask-more", AskOn())))


_DRAWN: dict[str, Callable[[Telling], Screen]] = {
    **AGREEMENT_NOTICES,
    **MONEY_NOTICES,
    **ADMIN_NOTICES,
    **PASS_NOTICES,
    **PLAN_NOTICES,
    **WORK_NOTICES,
    "admin_work_filed": work_filed_notice,
    "support_answer": _support_answer,
    "welcome": _welcome,
    "checkout_expired": _checkout_expired,
    "tier_changed": _tier_changed,
    "access_closed": _access_closed,
    "access_restored": _access_restored,
    "plan_given_up": _plan_given_up,
}
