"""What is said in words alone: the greeting, help, settings, terms, and short answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import AskSupport, Close, ManagePlan, OpenPortal, ShowStatus, ShowTiers
from bot.commands import SHOWN
from bot.format import day, money
from bot.journey_callbacks import ShowHelp, ShowInvoices, ShowPrivacy, ShowReasons, ShowTerms
from bot.screens.screen import Screen, lines, link, rows, tap
from bot.words import Html

if TYPE_CHECKING:
    from aiogram.filters.callback_data import CallbackData
    from aiogram.types import InlineKeyboardButton

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
    """By what people want to do, each with its button; the commands for those who type."""
    own = t("help-support", words=catalogue.support) if catalogue.support else Html("")
    items = [t("help-command", name=command.name, what=t.plain(command.key)) for command in SHOWN]
    return Screen(
        lines(t("help-title", business=catalogue.business), Html("\n".join(items)), own, t("help-money")),
        rows(
            [tap(t.plain("button-tiers"), ShowTiers()), tap(t.plain("button-status"), ShowStatus())],
            [tap(t.plain("button-manage"), ManagePlan()), tap(t.plain("button-invoices"), ShowInvoices(page=0))],
            [tap(t.plain("button-why"), ShowReasons()), tap(t.plain("button-privacy"), ShowPrivacy())],
            [tap(t.plain("button-terms-short"), ShowTerms()), tap(t.plain("button-ask"), AskSupport())],
            [tap(t.plain("button-close"), Close())],
        ),
    )


def _ways(t: Speaker) -> list[list[InlineKeyboardButton]]:
    return [[tap(t.plain("button-help"), ShowHelp()), tap(t.plain("button-close"), Close())]]


def terms_page(t: Speaker, catalogue: Catalogue, *, back: CallbackData | None = None) -> Screen:
    """What is agreed: what holds for everybody, then what the operator adds. `back` leads to where somebody came from."""
    full = [link(t.plain("button-terms"), catalogue.terms_url)] if catalogue.terms_url else []
    cancelling = "terms-cancel-now" if catalogue.policy.after_cancel == "now" else "terms-cancel"
    parts = ("terms-renewal", cancelling, "terms-failed", "terms-cards", "terms-disputes")
    own = t("terms-own", business=catalogue.business, terms=catalogue.terms) if catalogue.terms else Html("")
    title = t("terms-title", business=catalogue.business)
    ways = _ways(t) if back is None else [[tap(t.plain("button-back"), back), tap(t.plain("button-close"), Close())]]
    return Screen(lines(title, *(t(key) for key in parts), own), rows(full, *ways))


def portal_prompt(t: Speaker) -> Screen:
    """Offer the billing page; the link itself is made at the tap, because it works only for minutes."""
    return Screen(
        lines(t("portal-title"), t("portal-text")),
        rows(
            [tap(t.plain("button-portal"), OpenPortal())],
            [tap(t.plain("button-close"), Close())],
        ),
    )


def portal_ready(t: Speaker, url: str) -> Screen:
    """The fresh link."""
    return Screen(
        lines(t("portal-title"), t("portal-ready")),
        rows([link(t.plain("button-portal-now"), url)], [tap(t.plain("button-portal-again"), OpenPortal())]),
    )


def bill_ready(t: Speaker, bill: Bill) -> Screen:
    """The page of the oldest open invoice, and what else is open."""
    more = [t("bill-other", due=money(due, t.language), at=day(since, t.language)) for due, since in bill.others]
    title = [t("bill-more", count=len(more))] if more else []
    return Screen(
        lines(t("bill-ready", due=money(bill.due, t.language)), Html("\n".join([*title, *more]))),
        rows([link(t.plain("button-bill-now"), bill.url)], [tap(t.plain("button-card"), OpenPortal())]),
    )


def short(t: Speaker, key: str) -> Screen:
    """One plain sentence."""
    return Screen(t(key))


def asked_again(t: Speaker, key: str) -> Screen:
    """What was sent is not what is waited for; the dialogue stays open, and can be closed."""
    return Screen(t(key), rows([tap(t.plain("button-close"), Close())]))


def group_pointer(t: Speaker, bot_link: str) -> Screen:
    """In groups there are no billing facts, only the way to the private chat."""
    return Screen(t("group-pointer"), rows([link(t.plain("button-private"), bot_link)]))
