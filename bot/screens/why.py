"""Why access is as it is: one sentence per fact with its date, then what comes next and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Close, FindPerson, OpenPortal, PayBill, ShowStatus, ShowTiers
from bot.format import minute, money
from bot.journey_callbacks import ShowInvoices
from bot.screens.naming import level_name
from bot.screens.screen import Screen, lines, rows, tap
from bot.screens.status import reason_text
from bot.words import Html

if TYPE_CHECKING:
    from billing.explain_access import Explanation
    from bot.words import Speaker
    from domain.explanation import Fact
    from domain.tier import Catalogue


def reasons_page(t: Speaker, found: Explanation) -> Screen:
    """The person's own."""
    pay = [tap(t.plain("button-bill"), PayBill())] if found.owes else []
    address = [tap(t.plain("button-address"), OpenPortal())] if found.waits_for_address else []
    nothing = found.access.reason == "nothing.bought"
    shop = [tap(t.plain("button-tiers"), ShowTiers())] if nothing else []
    more = [tap(t.plain("button-status"), ShowStatus()), tap(t.plain("button-invoices"), ShowInvoices(page=0))]
    return Screen(
        _text(t, found, t("why-title")), rows(pay, address, shop, more, [tap(t.plain("button-close"), Close())])
    )


def reasons_of_person(t: Speaker, found: Explanation) -> Screen:
    """The same for an admin, with the words of the decision."""
    who = found.person
    title = t("why-title-of", name=who.first_name, telegram_id=str(who.telegram_id))
    access = found.access
    raw = t("admin-access", level=level_name(t, access.level), tier=access.tier or "–", reason=access.reason)
    back = [tap(t.plain("button-back"), FindPerson(person=who.telegram_id))] if who.telegram_id > 0 else []
    return Screen(_text(t, found, lines(title, raw)), rows(back))


def _text(t: Speaker, found: Explanation, title: Html) -> Html:
    known = found.catalogue.tier(found.access.tier)
    plan = t("why-plan", tier=known.title) if known and found.access.level.open else Html("")
    before = [_sentence(t, f"why-fact-{fact.name}", fact, found.catalogue) for fact in found.reasons]
    after = [_sentence(t, f"next-fact-{fact.name}", fact, found.catalogue) for fact in found.prospects]
    happened = _list(t("why-because"), before)
    coming = _list(t("why-next"), after) or t("why-next-nothing")
    seen = t("why-seen", at=minute(found.seen_at, t.language)) if found.seen_at is not None else t("why-never-seen")
    return lines(title, plan, reason_text(t, found.access), happened, coming, seen)


def _list(title: Html, told: list[Html]) -> Html:
    return Html("\n".join([title, *told])) if told else Html("")


def _sentence(t: Speaker, key: str, fact: Fact, catalogue: Catalogue) -> Html:
    tier = catalogue.tier(fact.tier)
    endless = f"{key}-for-good"
    return t(
        endless if fact.until is None and t.knows(endless) else key,
        at=minute(fact.at, t.language),
        tier=tier.title if tier else fact.tier or "–",
        money=money(fact.money, t.language) if fact.money else "–",
        until=minute(fact.until, t.language) if fact.until else "–",
        days=fact.days or 0,
    )
