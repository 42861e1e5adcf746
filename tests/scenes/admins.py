"""/admin: numbers, people, chats, health."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from billing.erase_subscriber import Erasure
from billing.list_unreached import Unreached
from billing.look_up_person import AuditLine, PersonCard, TrialLine
from billing.report_health import Health, RepairLine, SweepReport
from billing.report_numbers import Numbers
from bot.screens import admin, admin_care, admin_chats, erasure, health, unreached
from domain.grant import Grant
from domain.invariant import INVARIANTS, Breach
from domain.money import Money
from domain.subscription import Address, Customer, TaxId
from tests.scenes import Scene
from tests.scenes.cast import ADA, NEXT, NOW, SOLD, access, subscription

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Speaker

ADMIN, PEOPLE, HEALTH = "/admin", "/admin: a person", "/admin: health"
_WHO = ADA.telegram_id


def scenes(t: Speaker) -> Iterator[Scene]:
    """As an admin meets them."""
    figures = Numbers(
        departures={("too_expensive", "left"): 2, ("too_expensive", "kept"): 1, ("unsaid", "left"): 3},
        active=42,
        trialing=3,
        per_tier={"basic": 30, "premium": 12},
        week_money=(Money(630_000, "usd"), Money(28_000, "eur")),
        inbox_open=1,
        inbox_lag_seconds=2,
        inbox_failed=0,
        marks_dirty=1,
        marks_failing=0,
        notices_owed=2,
    )
    yield Scene(ADMIN, "numbers", admin.numbers(t, figures, SOLD))
    yield Scene(ADMIN, "whom to find", admin.find_prompt(t))
    known = admin.KnownChat(id=1, title="Lounge", can_invite=True, slug="lounge")
    mute, loose = replace(known, can_invite=False), replace(known, slug=None)
    yield Scene(ADMIN, "chats", admin.chats(t, [known, loose], SOLD))
    yield Scene(ADMIN, "a chat that the bot cannot invite to", admin.chats(t, [mute], SOLD))
    powerless = replace(known, can_remove=False)
    yield Scene(ADMIN, "a chat that the bot cannot take anybody out of", admin.chats(t, [powerless], SOLD))
    yield Scene(ADMIN, "many are taken out of a chat", admin_chats.brake_released(t, "Retainer lounge", NEXT))
    yield Scene(ADMIN, "no chats", admin.chats(t, [], SOLD))
    yield Scene(ADMIN, "which chat is this?", admin.bind_prompt(t, loose, [("lounge", "Retainer lounge")]))
    yield Scene(ADMIN, "no chat is left for it", admin.bind_prompt(t, loose, []))
    for outcome in ("bound", "taken", "unknown"):
        yield Scene(ADMIN, f"a chat is {outcome}", admin.bound(t, outcome, title="Lounge", slug="lounge"))
    owing = Unreached(telegram_id=_WHO, first_name="Ada", reach="blocked", since=NOW, emails=("ada@example.com",))
    yield Scene(ADMIN, "nobody is unreachable", unreached.unreached(t, []))
    yield Scene(ADMIN, "who cannot be reached", unreached.unreached(t, [owing]))
    yield from _people(t)
    yield from _health(t)


def _people(t: Speaker) -> Iterator[Scene]:
    trial = subscription(status="trialing", trial_end=NEXT)
    card = PersonCard(
        subscriber=ADA,
        access=access("subscription.trialing", until=NEXT),
        customers=("cus_1",),
        payers=("ada@example.com",),
        subscriptions=(trial,),
        entries=(AuditLine(at=NOW, actor="stripe", action="subscription.began", sentence="Free days of Basic began."),),
        gifts=(Grant(tier="premium", starts_at=NOW, ends_at=NEXT),),
        people=(
            Customer(
                ref="cus_1",
                name="Ada",
                address=Address(city="London", country="GB", postal_code="N1"),
                locale="en",
                tax_ids=(TaxId(ref="txi_1", kind="gb_vat", value="GB123456789", verification="verified"),),
            ),
        ),
        trials=(TrialLine(started_at=NOW, seen_with="5000000002", answer=None),),
    )
    yield Scene(PEOPLE, "everything about one", admin.person(t, card, admin_care.care_buttons(t, card, wish=1)))
    yield Scene(PEOPLE, "a second subscription is undone", admin.undone(t, _WHO, 1))
    yield Scene(PEOPLE, "end free days?", admin_care.end_trial_question(t, _WHO, trial, wish=1))
    yield Scene(PEOPLE, "free days are moved", admin_care.trial_moved(t, _WHO, trial))
    yield Scene(PEOPLE, "free days are ended", admin_care.trial_moved(t, _WHO, subscription()))
    yield Scene(PEOPLE, "a gift?", admin_care.gift_question(t, _WHO, SOLD, wish=1))
    yield Scene(PEOPLE, "a gift is given", admin_care.gift_given(t, _WHO, "Premium", NOW + timedelta(days=30)))
    yield Scene(PEOPLE, "a gift is ended", admin_care.gift_ended(t, _WHO, 1))
    gone = Erasure(subscriptions=("sub_1",), customers=("cus_1",), chats=("Retainer lounge",))
    yield Scene(PEOPLE, "forget?", erasure.forget_prompt(t, _WHO, gone, NOW))
    yield Scene(PEOPLE, "forgotten", erasure.forgotten(t, gone))


def _health(t: Speaker) -> Iterator[Scene]:
    sweep = SweepReport(started_at=NOW, finished_at=NEXT, seen=100, pages=3, marked=1, strangers=0)
    runs = SweepReport(started_at=NOW, finished_at=None, seen=100, pages=1, marked=1, strangers=0)
    mended = RepairLine(at=NOW, telegram_id=_WHO, differed=("invoice in_1: open here, paid at Stripe",))
    yield Scene(HEALTH, "sound", health.health(t, Health(breaches=(), sweep=None, repaired=0, newest=())))
    yield Scene(HEALTH, "repaired", health.health(t, Health(breaches=(), sweep=sweep, repaired=1, newest=(mended,))))
    broken = tuple(Breach(name=one.name, count=2, since=NOW, whom=(str(_WHO), "cus_2")) for one in INVARIANTS[:5])
    yield Scene(HEALTH, "broken", health.health(t, Health(breaches=broken, sweep=runs, repaired=0, newest=())))
