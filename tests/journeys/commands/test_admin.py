"""/admin: for those who run this, in their language, from the numbers to each thing that can be done; for others it is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.callbacks import Gift
from bot.commands import COMMANDS
from tests.journeys.commands.acts import agreement, owned
from tests.journeys.steps import let_in, open_level, pay
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from sandbox.telegram.messages import Message
    from tests.support.somebody import Somebody
    from tests.support.speaking import Speaking
    from tests.support.town import Town


async def find(admin: Speaking, who: Somebody) -> Message:
    """Open somebody's card by their number, as a new message."""
    return await admin.asks_for(f"/admin find {who.id}", "admin-access", "admin-audit-title")


@pytest.mark.parametrize("written", ["/admin", "/admin find @olga"])
async def test_for_others_the_command_does_not_exist(town: Town, language: str, written: str) -> None:
    ada = newcomer(town, language)
    unknown = await ada.asks_for("/admni", "unknown-command")
    answer = await ada.asks_for(written, "unknown-command")
    assert answer.text == unknown.text
    for payload in ("adm:numbers", "adm:find", "adm:work", f"who:{ada.id}", f"mny:{ada.id}", "wk:1"):
        ada.taps_old(payload)
    await town.quiet()
    assert ada.was_told("unknown-button") == 6
    assert "admin" not in {one["command"] for one in town.sandbox.telegram.menu_for(ada.account)}


async def test_every_page_is_a_tap_away_in_the_same_message(town: Town, admin: Speaking) -> None:
    page = await admin.asks_for("/admin", "admin-title", "admin-active", "admin-week", "admin-inbox", "admin-work")
    before = len(admin.read)
    admin.presses("button-admin-health", on=page)
    await admin.sees_in(page, "admin-health-title")
    admin.presses("button-admin-refresh", on=page)
    admin.presses("button-back", on=page)
    await admin.sees_in(page, "admin-title", "admin-active")
    for button, title in (
        ("button-admin-chats", "admin-chats-title"),
        ("button-admin-work", "admin-work-title"),
        ("button-admin-unreached", "unreached-title"),
    ):
        admin.presses(button, on=page)
        await admin.sees_in(page, title)
        admin.presses("button-back", on=page)
        await admin.sees_in(page, "admin-title", "admin-active")
    assert len(admin.read) == before


async def test_somebody_is_looked_for_found_and_explained(town: Town, language: str, admin: Speaking) -> None:
    bea = await let_in(town, language, "Bea")
    await town.quiet()
    page = await admin.asks_for("/admin", "admin-title")
    admin.presses("button-admin-find", on=page)
    await admin.sees_in(page, "admin-find")
    lost = await admin.asks_for("@nobody_at_all", "refused-unknown-person")
    admin.presses("button-admin-find", on=lost)
    await admin.sees_in(lost, "admin-find")
    card = await admin.asks_for(f"@{bea.account.username}", "admin-access", "admin-customers", "admin-subscription")
    for known in (str(bea.id), town.customers(bea)[0]["id"], agreement(town, bea)["id"]):
        assert known in card.text
    before = len(admin.read)
    admin.presses("button-admin-why", on=card)
    await admin.sees_in(card, "why-title-of", "why-fact-subscribed", "next-fact-charge")
    admin.presses("button-back", on=card)
    await admin.sees_in(card, "admin-access", "admin-audit-title")
    admin.presses("button-back", on=card)
    await town.until(lambda: admin.ear.hears("admin-title", card.text))
    assert len(admin.read) == before


async def test_a_gift_opens_what_nobody_paid_for_and_is_ended(town: Town, language: str, admin: Speaking) -> None:
    cem = newcomer(town, language, "Cem")
    await cem.asks_for("/start", "start-title")
    card = await find(admin, cem)
    admin.presses("button-gift", on=card)
    await admin.sees_in(card, "admin-gift-ask")
    admin.picks(admin.payload(f"{Gift.__prefix__}:{cem.id}:premium:30:", on=card), on=card)
    await admin.sees_in(card, "admin-gift-given")
    assert [row["tier"] for row in owned(town, cem, "grants", "o.tier")] == ["premium"]
    await town.quiet()
    await cem.asks_for("/billing_status", "status-title", "access-reason-grant-given")
    admin.presses("button-back", on=card)
    await admin.sees_in(card, "admin-access", "admin-gift")
    admin.presses("button-gift-end", on=card)
    await admin.sees_in(card, "admin-gift-ended")
    await town.quiet()
    assert open_level(town, cem) == "none"
    await cem.asks_for("/billing_status", "access-reason-nothing-bought")


async def test_free_days_are_made_longer_and_then_ended_with_a_charge(
    town: Town, language: str, admin: Speaking
) -> None:
    dov = newcomer(town, language, "Dov")
    dov.writes("/start tier_enterprise")
    await dov.reads("shop-terms-trial")
    dov.presses("button-start-trial")
    await dov.may_press("button-pay")
    await pay(town, dov.address("button-pay"))
    await dov.is_told("notice-welcome")
    await town.quiet()
    until = agreement(town, dov)["trial_end"]
    card = await find(admin, dov)
    admin.picks(admin.payload(f"mtrial:{dov.id}:3:", on=card), on=card)
    await admin.sees_in(card, "admin-trial-moved")
    await dov.is_told("notice-trial-moved")
    assert agreement(town, dov)["trial_end"] == until + 3 * 86_400
    admin.presses("button-back", on=card)
    await admin.sees_in(card, "admin-access")
    admin.presses("button-trial-now", on=card)
    await admin.sees_in(card, "admin-trial-ask")
    admin.presses("button-trial-now-yes", on=card)
    await admin.sees_in(card, "admin-trial-ended")
    assert agreement(town, dov)["status"] == "active"
    assert [one["amount"] for one in town.at_stripe("charge", dov)] == [50_000]


async def test_money_is_given_back_in_part(town: Town, language: str, admin: Speaking) -> None:
    eva = await let_in(town, language, "Eva")
    await town.quiet()
    card = await find(admin, eva)
    admin.presses("button-admin-money", on=card)
    await admin.sees_in(card, "money-title", "money-paid")
    admin.presses("button-give-back", on=card)
    await admin.sees_in(card, "give-back", "access-then", "give-back-goes-on")
    admin.presses("button-give-part", on=card)
    await admin.sees_in(card, "give-part")
    await admin.asks_for("some of it", "money-unreadable")
    asked = await admin.asks_for("50", "give-back", "access-stays")
    admin.presses("button-give-back-now", on=asked)
    await admin.sees_in(asked, "give-back-done")
    await eva.is_told("notice-refunded-part")
    assert [one["amount"] for one in town.sandbox.stripe.objects("refund") if one["charge"] == charge(town, eva)] == [
        5_000
    ]
    admin.presses("button-back", on=asked)
    await admin.sees_in(asked, "money-title", "money-back")
    assert open_level(town, eva) == "full"


def charge(town: Town, who: Somebody) -> str:
    return str(town.at_stripe("charge", who)[-1]["id"])


async def test_credit_is_given_and_told(town: Town, language: str, admin: Speaking) -> None:
    eli = await let_in(town, language, "Eli")
    await town.quiet()
    card = await find(admin, eli)
    admin.presses("button-admin-money", on=card)
    await admin.sees_in(card, "money-title", "money-paid")
    admin.presses("button-credit", on=card)
    await admin.sees_in(card, "credit-ask")
    sure = await admin.asks_for("12.50", "credit-sure")
    admin.presses("button-credit-now", on=sure)
    await admin.sees_in(sure, "credit-done")
    await eli.is_told("notice-credited")
    assert town.customers(eli)[0]["balance"] == -1_250


async def test_somebody_is_sold_nothing_more_and_then_again(town: Town, language: str, admin: Speaking) -> None:
    fay = newcomer(town, language, "Fay")
    await fay.asks_for("/start tier_basic", "shop-terms")
    card = await find(admin, fay)
    admin.presses("button-admin-money", on=card)
    await admin.sees_in(card, "money-title", "money-nothing")
    admin.presses("button-bar", on=card)
    await admin.sees_in(card, "money-title", "money-barred")
    fay.presses("button-subscribe")
    await fay.reads("refused-barred")
    assert town.at_stripe("checkout.session", fay) == []
    admin.presses("button-unbar", on=card)
    await town.until(lambda: not admin.ear.hears("money-barred", card.text))
    await fay.asks_for("/start tier_basic", "shop-terms")
    fay.presses("button-subscribe")
    await fay.may_press("button-pay")


async def test_somebody_is_forgotten(town: Town, language: str, admin: Speaking) -> None:
    hal = await let_in(town, language, "Hal")
    await town.quiet()
    ref = agreement(town, hal)["id"]
    card = await find(admin, hal)
    admin.presses("button-admin-forget", on=card)
    asked = await admin.sees_in(card, "admin-forget", "admin-forget-for-good")
    assert ref in asked.text
    admin.presses("button-back", on=card)
    await town.until(lambda: admin.ear.hears("admin-title", card.text))
    card = await find(admin, hal)
    admin.presses("button-admin-forget", on=card)
    await admin.sees_in(card, "admin-forget")
    admin.presses("button-admin-forget-now", on=card)
    await town.until(lambda: admin.ear.hears("admin-forgotten", card.text))
    assert town.count("SELECT COUNT(*) FROM subscribers WHERE telegram_id = ?", hal.id) == 0
    ended = {one["id"]: one for one in town.sandbox.stripe.objects("subscription")}[ref]
    await town.until(lambda: ended["status"] == "canceled")


async def test_a_chat_is_bound_and_one_more_has_nothing_to_stand_for(
    town: Town, language: str, admin: Speaking
) -> None:
    telegram, title = town.sandbox.telegram, f"Back room {language}"
    room = telegram.create_chat(title, "supergroup", owner=admin.account)
    telegram.add_bot(room, by=admin.account)
    await town.until(lambda: bound(town, title) == [None])
    page = await admin.asks_for("/admin", "admin-title")
    admin.presses("button-admin-chats", on=page)
    await admin.sees_in(page, "admin-chats-title", "admin-chat-loose")
    admin.picks(f"bind:{room_of(town, title)}:", on=page)
    await admin.sees_in(page, "admin-bind")
    admin.presses("button-bind-none", on=page)
    await admin.sees_in(page, "admin-chats-title", "admin-chat-loose")
    admin.picks(f"bind:{room_of(town, title)}:", on=page)
    await admin.sees_in(page, "admin-bind")
    wish = admin.payload("bind:", on=page)
    admin.picks(wish, on=page)
    await admin.sees_in(page, "admin-bound")
    assert bound(town, title) == [wish.rpartition(":")[2]]
    admin.presses("button-admin-chats", on=page)
    await admin.sees_in(page, "admin-chats-title")
    assert f"→ {title}" in admin.ear.bare(page.text)


def room_of(town: Town, title: str) -> int:
    return int(town.rows("SELECT id FROM gated_chats WHERE title = ?", title)[0]["id"])


def bound(town: Town, title: str) -> list[str | None]:
    return [row["slug"] for row in town.rows("SELECT slug FROM gated_chats WHERE title = ?", title)]


async def test_the_queue_of_work_leads_to_a_piece_and_back(town: Town, language: str, admin: Speaking) -> None:
    ida = await let_in(town, language, "Ida")
    await ida.asks_for("/request Write a post about us", "work-filed")
    (number,) = (row["number"] for row in owned(town, ida, "work_requests", "o.id AS number"))
    await town.quiet()
    page = await admin.asks_for("/admin", "admin-title")
    admin.presses("button-admin-work", on=page)
    await admin.sees_in(page, "admin-work-title", "work-is-filed")
    admin.picks(f"wk:{number}", on=page)
    await admin.sees_in(page, "admin-work-card", "admin-work-stand")
    admin.presses("button-work-queue", on=page)
    await admin.sees_in(page, "admin-work-title")
    admin.picks(f"wk:{number}", on=page)
    await admin.sees_in(page, "admin-work-card")
    admin.presses("button-work-answer", on=page)
    await admin.sees_in(page, "admin-work-answer-prompt")
    done = await admin.asks_for("There it is", "admin-work-answered")
    admin.presses("button-work-queue", on=done)
    await admin.sees_in(done, "admin-work-title")
    await ida.is_told("notice-work-answered")


async def test_the_menu_of_an_admin_has_it_in_their_language(town: Town, admin: Speaking) -> None:
    offered = {one["command"]: one["description"] for one in town.sandbox.telegram.menu_for(admin.account)}
    assert list(offered) == [command.name for command in COMMANDS]
    assert all(admin.ear.is_named(command.key, offered[command.name]) for command in COMMANDS)
