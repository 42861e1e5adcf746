"""One pretend person: what they do next is drawn from what they see, and from their own chance alone."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from sandbox.telegram.errors import NotPossible
from tests.soak.browsing import pay, visit_portal

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from sandbox.telegram.messages import Message
    from tests.soak.diary import Diary
    from tests.support.somebody import Somebody
    from tests.support.town import Town

COMMANDS = ("/start", *3 * ("/subscribe",), "/billing_status", "/manage_subscription", "/help", "hm?")
OLD = (
    "tiers",
    "tier:basic",
    "tier:premium",
    "pay:basic",
    "pay:premium",
    "pay:enterprise",
    "paid",
    "status",
    "portal",
    "close",
)
PAUSE = 1.0  # seconds between an answer and the next doing, on average
PATIENCE = 20.0  # seconds until they do something without an answer
_FORWARD = (
    "free day",
    "Subscribe for",
    "Basic",
    "Premium",
    "Enterprise",
    "Try again",
    "Get a new link",
    "See the plans",
)


class Stranger:
    """Comes, looks around, perhaps buys, and stays until the soak is over."""

    def __init__(self, town: Town, who: Somebody, chance: random.Random, diary: Diary) -> None:
        """Nothing is done yet."""
        self._town = town
        self._who = who
        self._chance = chance
        self._diary = diary
        self._blocked = False

    async def live(self) -> None:
        """Do one thing after the other until cancelled."""
        self._who.starts()
        while True:
            await asyncio.sleep(self._chance.expovariate(1 / PAUSE))
            try:
                doing = await self._act()
            except NotPossible:
                doing = "could not"
            self._diary.write(f"people: {doing.partition(':')[0]}", f"{self._who.id} {doing}")
            await self._wait_for_an_answer()

    async def _wait_for_an_answer(self) -> None:
        """Most people do; some never."""
        if self._chance.random() < 0.15:
            return
        before = self._seen()
        with suppress(TimeoutError):
            await self._who.telegram.wait_for(lambda: self._seen() != before, PATIENCE)

    def _seen(self) -> tuple[int, str]:
        message = self._who.telegram.last_message(self._who.account)
        return (message.message_id, message.text) if message else (0, "")

    async def _act(self) -> str:
        if self._blocked:
            return self._come_back()
        message = self._who.telegram.last_message(self._who.account)
        if message is None or self._chance.random() < 0.05:
            return self._write()
        if self._chance.random() < 0.07:
            return self._mischief(message)
        return await self._follow(message)

    async def _follow(self, message: Message) -> str:
        """Go on where the newest message leads."""
        doors = self._links(message)
        checkout = [url for words, url in doors if words == "Pay on Stripe"]
        portal = [url for words, url in doors if words.startswith("Open Stripe")]
        rooms = [url for words, url in doors if words.startswith("Join ")]
        if checkout and self._chance.random() < 0.8:
            return f"paid: {await pay(self._town.browser, self._chance.choice(checkout), self._chance)}"
        if portal:
            living = [str(one["id"]) for one in self._town.at_stripe("subscription", self._who)]
            self._write()  # so that the same page is not visited for ever
            http = self._town.browser.http
            return f"portal: {await visit_portal(http, self._chance.choice(portal), living, self._chance)}"
        if rooms and self._chance.random() < 0.5:
            return f"joins: {self._who.telegram.open_invite(self._who.account, self._chance.choice(rooms))}"
        return self._tap(message)

    def _tap(self, message: Message) -> str:
        """Mostly what leads on; sometimes twice."""
        buttons = [one for one in self._who.telegram.buttons(message) if "callback_data" in one]
        if not buttons:
            return self._write()
        onward = [one for one in buttons if any(words in one["text"] for words in _FORWARD)]
        button = self._chance.choice(onward if onward and self._chance.random() < 0.9 else buttons)
        for _ in range(2 if self._chance.random() < 0.15 else 1):
            self._who.taps_old(str(button["callback_data"]), on=message)
        return f"taps: {button['callback_data']}"

    def _mischief(self, message: Message) -> str:
        return self._chance.choice((self._tap_old, self._tap_old, self._block, self._leave))(message)

    def _tap_old(self, _: Message) -> str:
        read = [one for one in self._who.telegram.messages(self._who.account) if one.by_bot]
        payload = self._chance.choice(OLD)
        self._who.taps_old(payload, on=self._chance.choice(read))
        return f"taps an old button: {payload}"

    def _block(self, _: Message) -> str:
        self._blocked = True
        self._who.telegram.block_bot(self._who.account)
        return "blocks"

    def _come_back(self) -> str:
        self._blocked = False
        if self._chance.random() < 0.5:
            self._who.telegram.unblock_bot(self._who.account)
            return "unblocks"
        self._who.starts()
        return "starts again"

    def _leave(self, message: Message) -> str:
        inside: list[Callable[[], None]] = [
            lambda room=room: self._who.telegram.leave(self._who.account, room)  # type: ignore[misc]  # a bound default
            for room in self._town.rooms.values()
            if self._who.telegram.membership(room, self._who.account).present
        ]
        if not inside:
            return self._tap_old(message)
        self._chance.choice(inside)()
        return "leaves a room"

    def _write(self) -> str:
        words = self._chance.choice(COMMANDS)
        self._who.writes(words)
        return f"writes: {words}"

    def _links(self, message: Message) -> list[tuple[str, str]]:
        buttons = self._who.telegram.buttons(message)
        return [(str(one["text"]), str(one["url"])) for one in buttons if "url" in one]
