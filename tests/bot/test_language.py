"""/language: what somebody has chosen goes before their client's hint, everywhere and for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.erase_subscriber import erase_subscriber
from billing.perform_calls import perform_calls
from billing.sync import sync_now
from storage.subscribers import Subscriber
from tests.billing.lane import pay

if TYPE_CHECKING:
    from sandbox.telegram.people import Person
    from tests.bot.conftest import Town

GERMAN = "Deutsch"


def menu(town: Town, person: Person) -> dict[str, str]:
    return {str(one["command"]): str(one["description"]) for one in town.telegram.menu_for(person)}


async def chooses(town: Town, person: Person, button: str, turned: str) -> None:
    """Open a new page of /language, tap, and wait until the page says so."""
    before = town.telegram.last_message(person)
    town.telegram.send(person, "/language")
    await town.telegram.wait_for(lambda: town.telegram.last_message(person) is not before)
    await town.taps(person, button)
    await town.reads(person, turned)
    await town.quiet()


async def test_a_choice_turns_the_page_and_goes_before_the_hint_after_a_restart_too(town: Town) -> None:
    town.telegram.send(town.ada, "/language")
    page = await town.reads(town.ada, "Language")
    await town.taps(town.ada, GERMAN)
    turned = await town.reads(town.ada, "Sprache")
    assert turned.message_id == page.message_id
    assert f"✓ {GERMAN}" in [button["text"] for button in town.telegram.buttons(turned)]
    await town.restart_bot()
    town.telegram.send(town.ada, "/terms")
    await town.reads(town.ada, "Kündigen.")
    row = await Subscriber.get(telegram_id=town.ada.id)
    assert (row.chosen_language, row.language) == ("de", "en")


async def test_the_menu_of_the_chat_speaks_what_was_chosen_and_follows_the_client_again(town: Town) -> None:
    english = menu(town, town.ada)
    await chooses(town, town.ada, GERMAN, "Sprache")
    assert menu(town, town.ada)["subscribe"] == "Tarif wählen und bezahlen"
    assert list(menu(town, town.ada)) == list(english)
    await chooses(town, town.ada, "Wie meine Telegram-App", "I speak the language of your Telegram app")
    assert menu(town, town.ada) == english


async def test_an_admin_keeps_their_own_menu_in_every_language(town: Town) -> None:
    town.telegram.start(town.admin)
    await town.reads(town.admin, "Hello")
    await chooses(town, town.admin, GERMAN, "Sprache")
    assert menu(town, town.admin)["admin"] == "Zahlen, Personen, Chats"
    await chooses(town, town.admin, "Wie meine Telegram-App", "I speak the language of your Telegram app")
    assert menu(town, town.admin)["admin"] == "Numbers, people, chats"


async def test_a_client_that_hints_at_a_language_gets_its_words_and_its_menu_unasked(town: Town) -> None:
    bob = town.telegram.add_person("Bob", language_code="pt-br")
    town.telegram.send(bob, "/subscribe")
    await town.reads(bob, "Escolha seu plano")
    assert menu(town, bob)["subscribe"] == "Escolher um plano e pagar"


async def test_a_language_that_is_not_there_any_more_changes_nothing(town: Town) -> None:
    town.telegram.send(town.ada, "/language")
    page = await town.reads(town.ada, "Language")
    town.telegram.tap_raw(town.ada, town.ada.id, page.message_id, "lang:tlh")
    await town.quiet()
    assert (await Subscriber.get(telegram_id=town.ada.id)).chosen_language is None


async def test_stripe_writes_in_the_language_that_was_chosen_last(town: Town) -> None:
    shop = town.shop
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello")
    who = await pay(shop, town.ada.id)
    await sync_now(shop.ctx, who.id, reason="test")
    await town.reads(town.ada, "You are in")
    for button, turned in ((GERMAN, "Sprache"), ("Italiano", "Lingua"), (GERMAN, "Sprache")):
        await chooses(town, town.ada, button, turned)
        while await perform_calls(shop.ctx):
            pass
    [customer] = shop.sandbox.stripe.objects("customer")
    assert customer["preferred_locales"] == ["de"]


async def test_a_notice_to_an_admin_speaks_the_language_that_the_admin_chose(town: Town) -> None:
    town.telegram.start(town.admin)
    await town.reads(town.admin, "Hello")
    await chooses(town, town.admin, GERMAN, "Sprache")
    chat = town.telegram.create_chat("Our place", owner=town.admin)
    town.telegram.add_bot(chat, by=town.admin)
    await town.reads(town.admin, "Ich bin jetzt Administrator")


async def test_whoever_was_forgotten_has_chosen_nothing(town: Town) -> None:
    await chooses(town, town.ada, GERMAN, "Sprache")
    row = await Subscriber.get(telegram_id=town.ada.id)
    await erase_subscriber(town.shop.ctx, town.ada.id, by="admin")
    assert (await Subscriber.get(id=row.id)).chosen_language is None
