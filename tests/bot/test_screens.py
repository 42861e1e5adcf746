"""Every screen fits Telegram's limits, shows money with its currency and interval, and trusts no text from outside."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from html import unescape
from typing import TYPE_CHECKING

import pytest

from billing.look_up_person import AuditLine, PersonCard
from billing.read_status import BillingStatus
from bot.callbacks import Gift
from bot.format import clock, minute, money, span
from bot.screens import admin, admin_care, doors, plan, shop, status, support, talk
from bot.screens.naming import level_name, status_name
from bot.screens.notices import notice
from bot.screens.telling import Telling
from bot.screens.trouble import trouble
from bot.words import Words
from domain.access import Access, Level
from domain.access_reason import REASONS
from domain.checkout import Offer, OpenCheckout
from domain.discount import Discount
from domain.door import Door
from domain.error import AlreadySubscribed, PlanTakenBack, RetainerError, StillTakingBack, StripeUnavailable
from domain.money import Money
from domain.notice import KINDS
from domain.subscriber import Known
from domain.subscription import KNOWN_STATUSES
from locales import FOLDER
from tests.scenes.cast import PROMO
from tests.support.facts import subscription
from tests.support.shop import catalogue

if TYPE_CHECKING:
    from bot.screens.screen import Screen

T = Words(FOLDER).speak("en")
NOW = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
LONGEST_TEXT = 4096  # Bot API, sendMessage
SOLD = catalogue()
BASIC = SOLD.tiers[0]
TAG = re.compile(r"<[^>]+>")
EVIL = "<b>&\"'</b>" * 20


def offer(*, days: int = 7) -> Offer:
    return Offer(tier=BASIC, price=BASIC.prices[0], trial_days=days)


def checkout(days: int = 7) -> OpenCheckout:
    price = BASIC.prices[0]
    return OpenCheckout(url="https://x.io/1", token="t", tier=BASIC, price=price, trial_days=days, expires_at=NOW)


def having(reason: str, level: Level = Level.FULL) -> BillingStatus:
    return BillingStatus(
        access=Access(level=level, tier="basic", reason=reason),
        tier=BASIC,
        subscription=None,
        living=True,
        next_charge=Money(15000, "usd"),
        next_charge_at=NOW,
        payment_method=None,
        checkout=checkout(),
        invoice_open=True,
        expected=NOW,
        chats=(Door(slug="lounge", title=EVIL, link="https://t.me/+x", member=False),),
    )


def card() -> PersonCard:
    lines = tuple(AuditLine(at=NOW, actor="system", action="a.b", sentence=EVIL * 5) for _ in range(10))
    who = Known(id=1, telegram_id=5_000_000_001, first_name=EVIL, username="ada")
    access = Access(level=Level.NONE, tier=None, reason="nothing.bought")
    return PersonCard(
        subscriber=who,
        access=access,
        customers=("cus_1",),
        payers=("ada@example.com",),
        subscriptions=(),
        entries=lines,
    )


SCREENS = {
    "tiers": shop.tier_list(T, [Offer(tier=tier, price=tier.prices[0], trial_days=7) for tier in SOLD.tiers]),
    "no tiers": shop.tier_list(T, []),
    "details": shop.tier_details(T, offer(), SOLD),
    "details without trial": shop.tier_details(T, offer(days=0), SOLD),
    "checkout": shop.checkout_open(T, checkout(), BASIC, note=T("checkout-not-yet")),
    "checkout without trial": shop.checkout_open(T, checkout(0), BASIC),
    "status": status.billing_status(T, having("subscription.paid")),
    "greeting": talk.greeting(T, EVIL, SOLD),
    "help": talk.help_page(T, SOLD),
    "terms": talk.terms_page(T, replace(SOLD, terms_url="https://example.com/terms")),
    "support": support.support_prompt(T),
    "portal": talk.portal_ready(T, "https://x.io/p"),
    "not let in": doors.not_let_in(T, EVIL, SOLD.tiers, "https://t.me/bot"),
    "person": admin.person(T, card()),
    "trouble": trouble(T, StripeUnavailable()),
}
DETAILS = {
    "tier": "basic",
    "before": "premium",
    "trial_end": NOW.isoformat(),
    "period_end": NOW.isoformat(),
    "next_attempt_at": NOW.isoformat(),
    "at": NOW.isoformat(),
    "paid": {"amount": 15000, "currency": "usd"},
    "due": {"amount": 15000, "currency": "usd"},
    "next_charge": {"amount": 15000, "currency": "usd"},
    "number": "R-1",
    "name": EVIL,
    "telegram_id": 5_000_000_001,
    "trial": True,
    "text": EVIL * 15,
    "missing": "invite",
    "title": EVIL,
    "reason": "payment.given_up",
}


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_a_screen_fits_and_is_well_formed(screen: Screen) -> None:
    check(screen)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("details", [DETAILS, {}], ids=["full", "empty"])
def test_every_notice_is_drawn_whatever_its_details_lack(kind: str, details: dict[str, object]) -> None:
    opened = (Door(slug="lounge", title=EVIL, link=None, member=False),)
    check(notice(kind, Telling(t=T, details=details, catalogue=SOLD, doors=opened)))


def test_a_plan_that_goes_on_names_its_next_charge_where_that_is_known() -> None:
    texts = [
        notice("resumed", Telling(t=T, details=DETAILS | {"next_charge": charge}, catalogue=SOLD)).text
        for charge in (DETAILS["next_charge"], None)
    ]
    assert ["next charge" in text for text in texts] == [True, False]


def test_who_keeps_a_plan_reads_the_next_charge_as_the_card_has_it() -> None:
    less = subscription(discounts=(Discount(ref="di_1", percent=Decimal(20)),))
    assert "The next charge is $120.00" in plan.kept(T, "Basic", less).text


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_words_of_its_own(reason: str) -> None:
    text = status.reason_text(T, Access(level=Level.NONE, tier=None, reason=reason))
    assert text
    assert text != T("access-level-none")


def test_a_reason_of_tomorrow_is_named_by_its_level() -> None:
    access = Access(level=Level.GRACE, tier=None, reason="something.new")
    assert status.reason_text(T, access) == T("access-level-grace")


def test_what_people_and_stripe_write_is_escaped() -> None:
    assert "&lt;b&gt;&amp;" in SCREENS["greeting"].text
    assert EVIL not in SCREENS["greeting"].text


def test_a_price_stands_with_its_currency_and_interval() -> None:
    text = SCREENS["details without trial"].text
    assert "$150.00 per week" in text
    assert "is charged today" in text
    assert "renews every week until you cancel. Cancel any time with /manage_subscription" in text


def test_a_code_for_good_renews_at_what_it_leaves_and_any_other_at_the_full_price() -> None:
    for promo, said in ((replace(PROMO, once=False), "every week until"), (PROMO, "every week for $150.00")):
        text = shop.tier_details(T, replace(offer(days=0), promo=promo), SOLD).text
        assert "$120.00 is charged today" in text
        assert said in text


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (Money(15000, "usd"), "$150.00"),
        (Money(123456789, "usd"), "$1,234,567.89"),
        (Money(1500, "jpy"), "¥1,500"),
        (Money(150000, "kwd"), "KWD 150.000"),
        (Money(150000, "isk"), "ISK 1,500.00"),
        (Money(0, "eur"), "€0.00"),
        (Money(-5, "usd"), "-$0.05"),
    ],
)
def test_money_has_the_decimals_that_stripe_means(amount: Money, written: str) -> None:
    assert money(amount, "en") == written


def test_a_moment_is_a_time_of_the_readers_own_zone_and_reads_well_without() -> None:
    assert minute(NOW, "en") == '<tg-time unix="1795437000" format="dt">23 Nov 2026, 12:30 UTC</tg-time>'


@pytest.mark.parametrize("language", Words(FOLDER).languages)
def test_a_clock_and_a_moment_are_written_alike_in_every_language(language: str) -> None:
    after_noon = NOW.replace(hour=14, minute=5)
    shown = clock(after_noon, UTC, language)
    assert shown == "14:05"
    assert shown in minute(after_noon, language)
    assert clock(after_noon.replace(hour=0), UTC, language) in {"00:05", "0:05"}


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0, "under a minute"), (60, "one minute"), (119, "one minute"), (7200, "2 hours"), (200_000, "2 days")],
)
def test_a_span_is_told_in_its_largest_unit(seconds: int, written: str) -> None:
    assert span(seconds, T) == written


def errors(family: type[RetainerError] = RetainerError) -> list[type[RetainerError]]:
    """Every error of the tree that conversations may meet."""
    below = (each for child in family.__subclasses__() for each in errors(child))
    return [each for each in (family, *below) if each.__module__ == "domain.error"]


@pytest.mark.parametrize("error", errors(), ids=lambda error: error.__name__)
def test_every_error_says_whether_money_moved_or_that_nothing_is_there(error: type[RetainerError]) -> None:
    text = trouble(T, error()).text.lower()
    # While nobody knows yet, saying that no money moved would be a lie.
    said = ("no money has moved", "not paid for anything", "know nobody", "whether money has moved")
    assert any(words in text for words in said)


@pytest.mark.parametrize("error", [PlanTakenBack(), StillTakingBack()], ids=["taken back", "nobody knows yet"])
def test_who_lost_a_planned_change_to_nothing_reads_it_on_the_screen(error: RetainerError) -> None:
    screen = trouble(T, error)
    assert "taken back the change" in screen.text or "taking back the change" in screen.text
    assert screen.keyboard is not None
    assert [button.text for button in screen.keyboard.inline_keyboard[0]] == ["Billing status"]


def test_who_has_a_plan_is_shown_the_way_to_it() -> None:
    keyboard = trouble(T, AlreadySubscribed()).keyboard
    assert keyboard is not None
    assert [button.text for button in keyboard.inline_keyboard[0]] == ["Billing status", "Open my billing page"]


def check(screen: Screen) -> None:
    assert screen.text.strip()
    assert len(unescape(TAG.sub("", screen.text)).encode("utf-16-le")) // 2 <= LONGEST_TEXT
    assert screen.text.count("<b>") == screen.text.count("</b>")
    assert "{" not in screen.text
    for row in screen.keyboard.inline_keyboard if screen.keyboard else []:
        assert 1 <= len(row) <= 8
        for button in row:
            assert button.text
            acts = (button.callback_data, button.url, button.copy_text, button.disabled)
            assert sum(act is not None for act in acts) == 1
            assert len((button.callback_data or "").encode()) <= 64


def test_a_gift_button_carries_the_longest_slug_to_the_longest_number() -> None:
    longest = replace(SOLD, tiers=(replace(BASIC, slug="a" * 32),))
    screen = admin_care.gift_question(T, 2**52 - 1, longest, wish=int(NOW.timestamp()))
    assert screen.keyboard is not None
    sent = [button.callback_data for row in screen.keyboard.inline_keyboard for button in row]
    wishes = {Gift.unpack(one or "").wish for one in sent if (one or "").startswith("gft:")}
    assert [int(wish, 36) for wish in wishes] == [int(NOW.timestamp())]


@pytest.mark.parametrize("language", Words(FOLDER).languages)
def test_every_level_and_status_has_a_word_of_its_own_and_a_new_one_stands_as_it_is(language: str) -> None:
    t = Words(FOLDER).speak(language)
    names = [level_name(t, level) for level in Level]
    statuses = [status_name(t, status) for status in sorted(KNOWN_STATUSES)]
    assert len(set(names)) == len(Level)
    assert len(set(statuses)) == len(KNOWN_STATUSES)
    assert not any("_" in word for word in statuses)
    assert status_name(t, "half_asleep") == "half_asleep"


@pytest.mark.parametrize(
    ("details", "says", "buttons"),
    [
        ({"living": True, "next_at": NOW.isoformat()}, True, ["Manage my plan", "Ask a person"]),
        ({"living": True, "next_at": None}, False, ["Manage my plan", "Ask a person"]),
        ({"living": False, "next_at": None}, False, ["See the plans"]),
        ({}, False, ["See the plans"]),
    ],
    ids=["goes on", "ends by itself", "is over", "owed before this was known"],
)
def test_whoever_is_closed_out_of_a_plan_that_still_runs_is_led_to_it_and_to_no_other(
    details: dict[str, object], *, says: bool, buttons: list[str]
) -> None:
    told = {"tier": "basic", "reason": "payment.refunded", **details}
    screen = notice("access_closed", Telling(t=T, details=told, catalogue=SOLD))
    assert ("opens your plan again" in screen.text) is says
    assert screen.keyboard is not None
    assert [one.text for row in screen.keyboard.inline_keyboard for one in row] == buttons


def test_a_warning_of_fraud_that_an_earlier_release_left_to_an_admin_keeps_its_button() -> None:
    sold = replace(catalogue(), policy=replace(catalogue().policy, fraud_warning="refund"))
    details = {
        "amount": "150",
        "payment": "pi_1",
        "telegram_id": "1001",
        "fraud": "made_with_stolen_card",
        "taxed": True,
    }
    shown = notice("admin_fraud_warning", Telling(t=T, details=details, catalogue=sold))
    assert shown.keyboard is not None
    assert shown.keyboard.inline_keyboard[0][0].text == T.plain("button-give-back-look")
