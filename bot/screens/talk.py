"""What is said in words alone: the greeting, help, settings, terms, support, and short answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import AskSupport, Close, OpenPortal, ShowStatus, ShowTiers
from bot.commands import SHOWN
from bot.format import money
from bot.screens.screen import Screen, lines, link, rows, tap
from bot.words import Html

if TYPE_CHECKING:
    from billing.find_bill import Bill
    from bot.words import Speaker
    from domain.tier import Catalogue


def greeting(t: Speaker, name: str, catalogue: Catalogue) -> Screen:
    """The first message that a person sees."""
    return Screen(
        lines(t("start-title", name=name, business=catalogue.business), t("start-text"), t("start-next")),
        rows([tap(t.plain("button-tiers"), ShowTiers())], [tap(t.plain("button-status"), ShowStatus())]),
    )


def help_page(t: Speaker, catalogue: Catalogue) -> Screen:
    """Every command with what it is for."""
    own = t("help-support", words=catalogue.support) if catalogue.support else Html("")
    items = [t("help-command", name=command.name, what=t.plain(command.key)) for command in SHOWN]
    return Screen(
        lines(t("help-title", business=catalogue.business), Html("\n".join(items)), own, t("help-money")),
        rows([tap(t.plain("button-ask"), AskSupport())]),
    )


def settings_page(t: Speaker, *, admin: bool) -> Screen:
    """What is set for this person, and where to change it."""
    return Screen(
        lines(t("settings-title"), t("settings-language"), t("settings-notices"), t("settings-admin") if admin else ""),
        rows([tap(t.plain("button-close"), Close())]),
    )


def terms_page(t: Speaker, catalogue: Catalogue) -> Screen:
    """What is agreed."""
    full = [link(t.plain("button-terms"), catalogue.terms_url)] if catalogue.terms_url else []
    cancelling = "terms-cancel-now" if catalogue.policy.after_cancel == "now" else "terms-cancel"
    parts = ("terms-renewal", cancelling, "terms-failed", "terms-cards", "terms-disputes")
    return Screen(lines(t("terms-title", business=catalogue.business), *(t(key) for key in parts)), rows(full))


def support_prompt(t: Speaker) -> Screen:
    """Ask for the question."""
    return Screen(lines(t("support-title"), t("support-prompt")), rows([tap(t.plain("button-close"), Close())]))


def support_sent(t: Speaker) -> Screen:
    """The question is on its way."""
    return Screen(t("support-sent"))


def portal_prompt(t: Speaker) -> Screen:
    """Offer the billing page; the link itself is made at the tap, because it works only for minutes."""
    return Screen(
        lines(t("portal-title"), t("portal-text")),
        rows([tap(t.plain("button-portal"), OpenPortal())], [tap(t.plain("button-close"), Close())]),
    )


def portal_ready(t: Speaker, url: str) -> Screen:
    """The fresh link."""
    return Screen(
        lines(t("portal-title"), t("portal-ready")),
        rows([link(t.plain("button-portal-now"), url)], [tap(t.plain("button-portal-again"), OpenPortal())]),
    )


def bill_ready(t: Speaker, bill: Bill) -> Screen:
    """The page of the oldest open invoice."""
    more = t("bill-more", count=bill.more) if bill.more else ""
    return Screen(
        lines(t("bill-ready", due=money(bill.due, t.language)), more),
        rows([link(t.plain("button-bill-now"), bill.url)], [tap(t.plain("button-card"), OpenPortal())]),
    )


def short(t: Speaker, key: str) -> Screen:
    """One plain sentence."""
    return Screen(t(key))


def group_pointer(t: Speaker, bot_link: str) -> Screen:
    """In groups there are no billing facts, only the way to the private chat."""
    return Screen(t("group-pointer"), rows([link(t.plain("button-private"), bot_link)]))
