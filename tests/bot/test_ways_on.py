"""No dead end: every kind of button of every screen that can be walked to leads to a screen with a way on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.commands import SHOWN
from tests.bot.conftest import open_town

if TYPE_CHECKING:
    from pathlib import Path

    from sandbox.telegram.messages import Message
    from sandbox.telegram.people import Person
    from tests.bot.conftest import Town

COMMAND = re.compile(r"/[a-z_]{3,}")
# They end or change something for good; each has a test of its own.
_FOR_GOOD = ("forgetme!", "cancel:", "pause:", "resume:", "chgyes", "pay:", "paid")
_PATIENCE = 8  # updates in a row that the throttle lets through for sure
_OF_A_KIND = 2  # of buttons that differ only in what they name (zones, languages, invoices) two stand for all
_STAMP = re.compile(r"\d{9,}")


async def test_every_button_leads_somewhere_from_which_one_can_go_on(tmp_path: Path) -> None:
    async with open_town(tmp_path, trials=False) as town:
        newcomer = town.telegram.add_person("Bob", username="bob")
        assert await walk(town, newcomer) > 15
        town.telegram.start(town.ada, "tier_premium")
        await town.taps(town.ada, "Subscribe for $250.00 per week")
        await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
        await town.taps(town.ada, "I paid")
        await town.reads(town.ada, "You are in")
        assert await walk(town, town.ada) > 25


async def walk(town: Town, person: Person) -> int:
    """Tap each button once that stands anywhere; give how many there were."""
    waiting: list[str] = []
    for number, command in enumerate(SHOWN, 1):
        if number % _PATIENCE == 0:
            await town.restart_bot()  # its patience with one person is forgotten
        sent = town.telegram.send(person, f"/{command.name}").message_id

        def answered(below: int = sent) -> bool:
            message = town.telegram.last_message(person)
            return message is not None and message.message_id > below

        await town.telegram.wait_for(answered)
        await town.quiet()
        waiting += ways_on(town, person, f"/{command.name}")
    tapped: set[str] = set()
    while waiting:
        payload = waiting.pop()
        known = _STAMP.sub("#", payload)
        kind = payload.split(":")[0]
        alike = sum(one.split(":")[0] == kind for one in tapped)
        if known in tapped or alike == _OF_A_KIND or payload.startswith(_FOR_GOOD):
            continue
        tapped.add(known)
        if len(tapped) % _PATIENCE == 1:
            await town.restart_bot()
        message = newest(town, person)
        tap = town.telegram.tap_raw(person, person.id, message.message_id, payload)
        await town.answered(tap)
        waiting += ways_on(town, person, payload)
    return len(tapped)


def newest(town: Town, person: Person) -> Message:
    """The newest with words: a file has none, and the screen that sent it stands above."""
    return next(one for one in reversed(town.telegram.messages(person)) if one.by_bot and one.text)


def ways_on(town: Town, person: Person, came_by: str) -> list[str]:
    """The buttons of what stands there now; a screen without any names a command."""
    message = newest(town, person)
    buttons = town.telegram.buttons(message)
    assert buttons or COMMAND.search(message.text), f"{came_by} leads to a dead end: {message.text}"
    assert "out of date" not in message.text, f"nobody takes the button {came_by}"
    return [str(button["callback_data"]) for button in buttons if "callback_data" in button]
