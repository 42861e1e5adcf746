"""What an admin sees: the numbers, one person, the chats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.callbacks import Admin, AdminPage, AskForget, BindChat, FindPerson
from bot.format import minute, money, span
from bot.journey_callbacks import ShowReasonsOf
from bot.money_callbacks import ShowMoney
from bot.screens.leaving import departures_text
from bot.screens.naming import level_name, status_name
from bot.screens.screen import Screen, lines, rows, tap
from bot.screens.status import reason_text
from bot.words import Html

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiogram.types import InlineKeyboardButton

    from billing.look_up_person import PersonCard
    from billing.report_numbers import Numbers
    from bot.words import Speaker
    from domain.subscription import Subscription
    from domain.tier import Catalogue

_LONGEST_SENTENCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownChat:
    """A Telegram chat that the bot is or was an administrator of; `id` is our row's."""

    id: int
    slug: str | None
    title: str
    can_invite: bool
    can_remove: bool = True


def numbers(t: Speaker, report: Numbers, catalogue: Catalogue) -> Screen:
    """The figures as of now, and how far we are behind."""
    tiers = [
        t("admin-tier", tier=tier.title if (tier := catalogue.tier(slug)) else slug, count=count)
        for slug, count in report.per_tier.items()
    ]
    week = ", ".join(money(each, t.language) for each in report.week_money) or t.plain("admin-no-money")
    people = [t("admin-active", count=report.active), t("admin-trialing", count=report.trialing), *tiers]
    inbox = t(
        "admin-inbox",
        open=report.inbox_open,
        lag=span(report.inbox_lag_seconds, t),
        failed=report.inbox_failed,
    )
    work = t("admin-work", dirty=report.marks_dirty, failing=report.marks_failing, owed=report.notices_owed)
    return Screen(
        lines(
            t("admin-title"),
            Html("\n".join(people)),
            t("admin-week", money=week),
            departures_text(t, report.departures),
            Html(f"{inbox}\n{work}"),
        ),
        rows(
            [
                tap(t.plain("button-admin-refresh"), Admin(page=AdminPage.NUMBERS)),
                tap(t.plain("button-admin-health"), Admin(page=AdminPage.HEALTH)),
            ],
            [
                tap(t.plain("button-admin-find"), Admin(page=AdminPage.FIND)),
                tap(t.plain("button-admin-chats"), Admin(page=AdminPage.CHATS)),
            ],
            [
                tap(t.plain("button-admin-work"), Admin(page=AdminPage.WORK)),
                tap(t.plain("button-admin-unreached"), Admin(page=AdminPage.UNREACHED)),
            ],
        ),
    )


def find_prompt(t: Speaker) -> Screen:
    """Ask whom to look for."""
    return Screen(t("admin-find"), rows(_home(t)))


def person(t: Speaker, card: PersonCard, care: Sequence[list[InlineKeyboardButton]] = ()) -> Screen:
    """Everything to answer "why" about one person; `care` are buttons for what can be done for them."""
    who = card.subscriber
    handle = f"@{who.username}" if who.username else "–"
    head = t("admin-person", name=who.first_name, handle=handle, telegram_id=str(who.telegram_id))
    access = t(
        "admin-access", level=level_name(t, card.access.level), tier=card.access.tier or "–", reason=card.access.reason
    )
    refs = t("admin-customers", refs=", ".join(card.customers) or "–")
    payers = [t("admin-payers", emails=", ".join(card.payers))] if card.payers else []
    gifts = [t("admin-gift", tier=one.tier, until=_until(t, one.ends_at)) for one in card.gifts]
    owned = [_subscription(t, row) for row in card.subscriptions]
    audit = [
        t(
            "admin-audit",
            at=minute(entry.at, t.language),
            actor=entry.actor,
            sentence=entry.sentence[:_LONGEST_SENTENCE],
        )
        for entry in card.entries
    ]
    state = Html(
        "\n".join(
            [
                access,
                reason_text(t, card.access),
                refs,
                *payers,
                *_known_at_stripe(t, card),
                *owned,
                *_trials(t, card),
                *gifts,
            ]
        )
    )
    forget = [tap(t.plain("button-admin-forget"), AskForget(person=who.telegram_id))] if who.telegram_id > 0 else []
    shown = lines(head, state, Html("\n".join([t("admin-audit-title"), *audit])))
    money_page = [tap(t.plain("button-admin-money"), ShowMoney(person=who.telegram_id))] if who.telegram_id > 0 else []
    why = [tap(t.plain("button-admin-why"), ShowReasonsOf(person=who.telegram_id))] if who.telegram_id > 0 else []
    return Screen(shown, rows(*care, why, money_page, forget, _home(t)))


def _known_at_stripe(t: Speaker, card: PersonCard) -> list[Html]:
    """Where they live, in which language Stripe writes to them, and their tax numbers."""
    said = []
    for row in card.people:
        if row.address is not None:
            parts = (
                getattr(row.address, name) for name in ("line1", "line2", "postal_code", "city", "state", "country")
            )
            said.append(t("admin-address", address=", ".join(part for part in parts if part)))
        if row.locale is not None:
            said.append(t("admin-locale", locale=row.locale))
        numbers = [f"{one.value} ({one.verification})" if one.verification else one.value for one in row.tax_ids]
        if numbers:
            said.append(t("admin-tax-ids", numbers=", ".join(numbers)))
    return list(dict.fromkeys(said))


def _trials(t: Speaker, card: PersonCard) -> list[Html]:
    """Free days with a card that others have used; those with one's own are no news."""
    marked = (row for row in card.trials if row.seen_with)
    return [
        t(
            "admin-trial-seen",
            at=minute(row.started_at, t.language),
            others=row.seen_with or "",
            answer=row.answer or "none",
        )
        for row in marked
    ]


def chats(t: Speaker, known: Sequence[KnownChat], catalogue: Catalogue) -> Screen:
    """Which chat stands for what, what is missing, and buttons to bind those that stand for nothing."""
    bound = {chat.slug: chat for chat in known if chat.slug}
    wanted = [_wanted(t, chat.title, bound.get(chat.slug)) for chat in catalogue.chats]
    loose = [chat for chat in known if chat.slug is None]
    spare = [t("admin-chat-loose", title=chat.title) for chat in loose]
    binding = [[tap(t.plain("button-bind", title=chat.title), BindChat(chat=chat.id, slug=""))] for chat in loose]
    return Screen(
        lines(t("admin-chats-title"), Html("\n".join([*wanted, *spare])), t("admin-chats-how")),
        rows(*binding, _home(t)),
    )


def bind_prompt(t: Speaker, chat: KnownChat, free: Sequence[tuple[str, str]]) -> Screen:
    """Ask for which slug a chat stands; `free` are slugs with their titles in the operator's file."""
    buttons = [[tap(title, BindChat(chat=chat.id, slug=slug))] for slug, title in free]
    text = t("admin-bind", title=chat.title) if free else t("admin-bind-nothing-free", title=chat.title)
    none = [tap(t.plain("button-bind-none"), Admin(page=AdminPage.CHATS))]
    return Screen(text, rows(*buttons, none))


def _wanted(t: Speaker, title: str, chat: KnownChat | None) -> Html:
    if chat is None:
        return t("admin-chat-missing", title=title)
    key = (
        "admin-chat-no-right"
        if not chat.can_invite
        else "admin-chat-bound"
        if chat.can_remove
        else "admin-chat-no-remove"
    )
    return t(key, title=title, chat=chat.title)


def _until(t: Speaker, moment: datetime | None) -> Html:
    return minute(moment, t.language) if moment is not None else Html("–")


def _subscription(t: Speaker, row: Subscription) -> Html:
    price, until = money(row.amount, t.language), minute(row.period_end, t.language)
    return t(
        "admin-subscription",
        ref=row.ref,
        status=status_name(t, row.status),
        tier=row.tier or row.product,
        price=price,
        until=until,
    )


def _home(t: Speaker) -> list[InlineKeyboardButton]:
    return [tap(t.plain("button-back"), Admin(page=AdminPage.NUMBERS))]


def bound(t: Speaker, outcome: str, *, title: str, slug: str) -> Screen:
    """What came of binding: `bound`, `taken` or `unknown`."""
    key = {"bound": "admin-bound", "taken": "admin-bind-taken"}.get(outcome, "admin-bind-unknown")
    return Screen(
        t(key, title=title, slug=slug), rows([tap(t.plain("button-admin-chats"), Admin(page=AdminPage.CHATS))])
    )


def undone(t: Speaker, person: int, ended: int) -> Screen:
    """What became of the wish to end somebody's second subscription."""
    card = [tap(t.plain("button-person"), FindPerson(person=person))]
    return Screen(t("admin-second-undone", person=str(person), count=ended), rows(card))
