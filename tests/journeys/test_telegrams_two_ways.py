"""Updates are fetched or posted; the road is the same, and one may change to the other."""

from __future__ import annotations

import pytest

from tests.journeys.steps import IN, get_link, pay, subscribed
from tests.support.somebody import Somebody
from tests.support.town import Town


@pytest.mark.timeout(300)
async def test_updates_are_posted_then_fetched_again_and_nothing_between_is_lost(town: Town) -> None:
    ada, dov = town.newcomer("Ada"), town.newcomer("Dov")
    link = await get_link(town, ada, "basic")
    await town.program.stop()
    dov.starts()
    await town.program.start(TELEGRAM_MODE="webhook")
    fetched = _asked(town, "getUpdates")
    await dov.sees("Hello Dov")
    await pay(town, link)
    await ada.sees(IN)
    await subscribed(town, "Bea", "premium")
    await town.quiet()
    assert _asked(town, "getUpdates") == fetched
    await _forged_updates_are_refused(town, dov)
    await town.program.stop()
    dov.writes("/help")
    await town.program.start()
    await dov.receives("what I understand")
    await subscribed(town, "Cem", "enterprise")
    assert _asked(town, "getUpdates") > fetched


async def _forged_updates_are_refused(town: Town, who: Somebody) -> None:
    registered = [str(one.parameters["url"]) for one in town.sandbox.telegram.calls if one.method == "setWebhook"][-1]
    chat = {"id": who.id, "type": "private"}
    forged = {"update_id": 999_999, "message": {"message_id": 1, "date": 1, "chat": chat, "text": "/start"}}
    guesses: tuple[dict[str, str], ...] = ({}, {"X-Telegram-Bot-Api-Secret-Token": "guessed"})
    for headers in guesses:
        async with town.browser.http.post(registered, json=forged, headers=headers) as answer:
            assert answer.status in {401, 403}
    assert town.count("SELECT COUNT(*) FROM telegram_updates WHERE update_id = 999999") == 0


def _asked(town: Town, method: str) -> int:
    return sum(call.method == method for call in town.sandbox.telegram.calls)
