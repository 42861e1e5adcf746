"""What comes from people and objects that we do not know, what an admin alone may see, and what nobody should write."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.steps import IN, look_at, open_level, pay, subscribed
from tests.support.town import Town, at_dashboard

CARD = "4242424242424242"
WRITTEN = (CARD, "4242 4242 4242 4242", "4242-4242-4242-4242")


@pytest.mark.parametrize(
    "kind", ["customer.updated", "customer.subscription.created", "invoice.paid", "charge.refunded"]
)
async def test_an_event_of_an_unknown_customer_is_stored_and_grants_nothing_b14(town: Town, kind: str) -> None:
    decided = town.count("SELECT COUNT(*) FROM access_decisions")
    event = town.sandbox.stripe.trigger(kind)
    await town.quiet()
    subject = event["data"]["object"]
    customer = subject["id"] if subject["object"] == "customer" else subject["customer"]
    deliveries = [one for one in town.sandbox.stripe.webhooks.deliveries if one.event is event]
    assert [one.attempts[-1].status for one in deliveries] == [200]
    stored = town.rows("SELECT state, customer_ref FROM stripe_webhook_events WHERE stripe_id = ?", event["id"])
    assert [tuple(row) for row in stored] == [("done", customer)]
    assert town.count("SELECT COUNT(*) FROM access_decisions") == decided
    await town.admin.receives("nobody here is linked to", customer)


async def test_a_second_subscription_made_behind_our_back_is_told_to_the_admin_c2(town: Town) -> None:
    ada = await subscribed(town, "Ada", "basic")
    first = town.at_stripe("subscription", ada)[0]
    price = first["items"]["data"][0]["price"]["id"]
    async with at_dashboard(town.sandbox) as stripe:
        session = await stripe.post(
            "/v1/checkout/sessions",
            {
                "mode": "subscription",
                "customer": first["customer"],
                "line_items": [{"price": price, "quantity": 1}],
                "success_url": f"{town.program.address}/elsewhere",
            },
        )
    await pay(town, session["url"])
    second = town.at_stripe("subscription", ada)[1]
    await town.admin.receives("Two subscriptions", str(ada.id), first["id"], second["id"])
    await town.quiet()
    assert (open_level(town, ada), ada.heard(IN)) == ("full", 1)
    assert sum("Two subscriptions" in words and first["id"] in words for words in town.admin.read) == 1


async def test_admin_does_not_exist_for_others_by_message(town: Town) -> None:
    bea = town.newcomer("Bea")
    unknown = (await bea.asks("/admni", "I do not know this command")).text
    bea.writes("/admin")
    await town.quiet()
    bea.writes("/admin find @olga")
    await town.quiet()
    assert bea.read == [unknown] * 3
    offered = [one["command"] for one in town.sandbox.telegram.menu_for(bea.account)]
    assert "subscribe" in offered
    assert "admin" not in offered


@pytest.mark.parametrize("payload", ["adm:numbers", "adm:find", "adm:chats", "bind:1:lounge"])
async def test_admin_does_not_exist_for_others_by_an_old_button(town: Town, payload: str) -> None:
    cem = town.newcomer("Cem")
    cem.starts()
    await cem.sees("Hello")
    cem.taps_old("no such button")
    unknown = (await cem.sees("out of date")).text
    cem.taps_old(payload)
    await town.quiet()
    assert cem.read[-2:] == [unknown] * 2


async def test_an_admins_buttons_lead_through_numbers_people_and_chats(town: Town) -> None:
    await subscribed(town, "Dov")
    await town.quiet()  # what admins are told of it comes before what she reads below
    olga = town.admin
    await olga.asks("/admin", "Numbers", "Active:")
    olga.taps("Chats")
    await olga.sees("Chats", "Retainer lounge →")
    olga.taps("Back")
    await olga.sees("Numbers")
    olga.taps("Find a person")
    await olga.sees("Whom do you look for?")
    await olga.asks("@nobody_at_all", "I know nobody by that name")


@pytest.mark.parametrize("written", WRITTEN)
async def test_a_card_number_in_the_chat_is_deleted_answered_and_kept_nowhere(town: Town, written: str) -> None:
    eva = town.newcomer("Eva")
    await look_at(eva, "basic")
    typed = eva.writes(f"here you go: {written} 12/34 123")
    await eva.sees("That looked like a card number", "deleted")
    await town.quiet()
    assert typed.deleted
    assert [file.name for file in _kept(town) if _mentions(file, written)] == []


async def test_a_card_number_in_a_question_to_support_reaches_nobody(town: Town) -> None:
    finn = town.newcomer("Finn")
    await finn.asks("/paysupport", "Ask a person")
    finn.writes(f"please charge {CARD}")
    await finn.receives("That looked like a card number")
    await town.quiet()
    assert not any(CARD in words for words in town.admin.read)
    assert [file.name for file in _kept(town) if _mentions(file, CARD)] == []


async def test_a_question_reaches_the_people_behind_the_bot(town: Town) -> None:
    gia = town.newcomer("Gia")
    await gia.asks("/paysupport", "Ask a person")
    await gia.asks("Can I have an invoice with our VAT number?", "Thank you")
    await town.admin.receives("Gia", str(gia.id), "VAT number")


async def test_every_command_in_the_menu_is_answered(town: Town) -> None:
    hal, ida = town.newcomer("Hal"), town.newcomer("Ida")
    for place, row in enumerate(town.sandbox.telegram.menu_for(hal.account)):
        # Nobody can try all of them as fast as a program, so two share them.
        answer = await (hal, ida)[place % 2].asks(f"/{row['command']}")
        assert "I do not know this command" not in answer.text


def _kept(town: Town) -> list[Path]:
    """Every file that the program writes: the database with its -wal, the backup of a migration, the log."""
    kept = [file for file in town.folder.iterdir() if file.is_file()]
    assert any(file.name.endswith("-wal") for file in kept)
    return kept


def _mentions(file: Path, written: str) -> bool:
    content = file.read_bytes()
    return any(words.encode() in content for words in {written, CARD})
