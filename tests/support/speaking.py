"""Somebody who reads in a language of their own: what they wait for and tap is named by the keys of the words, not by the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.support.ear import Ear
from tests.support.somebody import PATIENCE, Somebody

if TYPE_CHECKING:
    from sandbox.telegram.messages import Message
    from sandbox.telegram.shapes import JsonObject
    from tests.support.town import Town

LANGUAGES = ("en", "ar")  # one that runs from left to right, one that runs the other way


@dataclass(frozen=True, slots=True)
class Speaking(Somebody):
    """As `Somebody`, by keys: `await ada.asks_for("/why", "why-title")`, `ada.presses("button-back")`."""

    ear: Ear

    async def asks_for(self, text: str, *keys: str, timeout: float = PATIENCE) -> Message:
        """Write, and wait for an answer below it that has all these words."""
        sent = self.writes(text)
        return await self._wait(lambda: self._said(keys, below=sent.message_id), (text, *keys), timeout)

    async def reads(self, *keys: str, timeout: float = PATIENCE) -> Message:
        """Wait until the newest message of the bot has all these words."""
        return await self._wait(lambda: self._newest(keys), keys, timeout)

    async def sees_in(self, message: Message, *keys: str, timeout: float = PATIENCE) -> Message:
        """Wait until this message has all these words: what it was before is turned into something else."""
        hears = self.ear.hears
        return await self._wait(
            lambda: message if all(hears(key, message.text) for key in keys) else None, keys, timeout
        )

    async def is_told(self, *keys: str, timeout: float = PATIENCE) -> Message:
        """Wait until any message of the bot has all these words."""
        return await self._wait(lambda: self._said(keys), keys, timeout)

    async def is_told_of(self, person: Somebody, *keys: str, timeout: float = PATIENCE) -> Message:
        """Wait until any message of the bot names this person by their number and has all these words."""
        return await self._wait(lambda: self._said(keys, about=str(person.id)), (str(person.id), *keys), timeout)

    async def sees_sum(self, digits: str, timeout: float = PATIENCE) -> Message:
        """Wait until the newest message has this sum: what a language makes of its sign and place is left open."""
        return await self.sees(digits, timeout=timeout)

    async def may_press(self, key: str, timeout: float = PATIENCE) -> None:
        """Wait until the newest message has the button of this key."""
        await self._wait(lambda: self._newest(()) if self._named(key) else None, (key,), timeout)

    async def may_pick(self, data: str, timeout: float = PATIENCE) -> None:
        """Wait until the newest message has a button that carries this back."""

        def there() -> Message | None:
            message = self._newest(())
            return (
                message if message and any(one.get("callback_data") == data for one in self._buttons(message)) else None
            )

        await self._wait(there, (data,), timeout)

    def presses(self, key: str, *, on: Message | None = None) -> None:
        """Tap the button of this key on the newest message (or on `on`)."""
        self.taps(self._the_one(key, on), on=on)

    def presses_first(self, key: str, *, on: Message | None = None) -> None:
        """Tap the first of several buttons that are named alike but for what stands in them."""
        self.taps(self._named(key, on)[0], on=on)

    def picks(self, data: str, *, on: Message | None = None) -> None:
        """Tap the button that carries this back: one whose words are only a name or a sum."""
        self.telegram.tap(self.account, on or self.screen, data=data)

    def address(self, key: str, *, on: Message | None = None) -> str:
        """The address behind the button of this key."""
        return self.link(self._the_one(key, on), on=on)

    def payload(self, beginning: str, *, on: Message | None = None) -> str:
        """What the first button of the newest message (or of `on`) carries back that begins so."""
        buttons = self.telegram.buttons(on or self.screen)
        carried = [str(one["callback_data"]) for one in buttons if "callback_data" in one]
        found = next((one for one in carried if one.startswith(beginning)), None)
        assert found is not None, f"no button begins with {beginning!r}: {carried}"
        return found

    def shows(self, key: str, *, on: Message | None = None) -> bool:
        """Whether the newest message (or `on`) has a button of this key."""
        return bool(self._named(key, on))

    def was_told(self, key: str) -> int:
        """How many messages of the bot have the words of this key."""
        return sum(self.ear.hears(key, text) for text in self.read)

    def _buttons(self, message: Message) -> list[JsonObject]:
        return self.telegram.buttons(message)

    def _the_one(self, key: str, on: Message | None) -> str:
        found = self._named(key, on)
        assert len(found) == 1, f"{len(found)} buttons are {key}: {self.telegram.buttons(on or self.screen)}"
        return found[0]

    def _named(self, key: str, on: Message | None = None) -> list[str]:
        last = on or self.telegram.last_message(self.account)
        words = [str(one["text"]) for one in self.telegram.buttons(last)] if last else []
        return [one for one in words if self.ear.is_named(key, one)]

    def _newest(self, keys: tuple[str, ...]) -> Message | None:
        message = self.telegram.last_message(self.account)
        return message if message and all(self.ear.hears(key, message.text) for key in keys) else None

    def _said(self, keys: tuple[str, ...], below: int = 0, about: str = "") -> Message | None:
        messages = self.telegram.messages(self.account)
        standing = [one for one in messages if one.by_bot and one.message_id > below and about in one.text]
        return next((one for one in reversed(standing) if all(self.ear.hears(key, one.text) for key in keys)), None)


def newcomer(town: Town, language: str, name: str = "Ada") -> Speaking:
    """Somebody whom the bot has never met, with a phone in this language."""
    number = len(town.sandbox.telegram.people)
    account = town.sandbox.telegram.add_person(name, username=f"{name.lower()}_{number}", language_code=language)
    return Speaking(account, town.sandbox.telegram, Ear(language))
