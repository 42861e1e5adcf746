"""Somebody with a phone: what they write, tap and read in their chat with the bot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.telegram.messages import Message
    from sandbox.telegram.people import Person
    from sandbox.telegram.world import TelegramWorld

PATIENCE = 30.0  # seconds; two cores may be shared with much else


@dataclass(frozen=True, slots=True)
class Somebody:
    """An account in the pretend Telegram, used as a person uses it."""

    account: Person
    telegram: TelegramWorld

    @property
    def id(self) -> int:
        return self.account.id

    @property
    def screen(self) -> Message:
        """The newest message of the bot."""
        message = self.telegram.last_message(self.account)
        assert message is not None, f"the bot never wrote to {self.account.first_name}"
        return message

    @property
    def read(self) -> list[str]:
        """The words of every message of the bot that stands in the chat, oldest first."""
        return [message.text for message in self.telegram.messages(self.account) if message.by_bot]

    def writes(self, text: str) -> Message:
        """Send a message."""
        return self.telegram.send(self.account, text)

    def starts(self, payload: str = "") -> None:
        """Press Start, perhaps from a deep link."""
        self.telegram.start(self.account, payload)

    def taps(self, text: str, *, on: Message | None = None) -> None:
        """Tap a button of the newest message (or of `on`), found by a part of its words."""
        self.telegram.tap(self.account, on or self.screen, text=text)

    def taps_old(self, payload: str, *, on: Message | None = None) -> None:
        """Tap what an old picture of a message still shows."""
        self.telegram.tap_raw(self.account, self.id, (on or self.screen).message_id, payload)

    def link(self, text: str, *, on: Message | None = None) -> str:
        """The address behind a button."""
        buttons = self.telegram.buttons(on or self.screen)
        found = [str(button["url"]) for button in buttons if text in button["text"] and "url" in button]
        assert len(found) == 1, f"{len(found)} links match {text!r} in {buttons}"
        return found[0]

    def offers(self, text: str, *, on: Message | None = None) -> bool:
        """Whether there is such a button."""
        return any(text in str(button["text"]) for button in self.telegram.buttons(on or self.screen))

    async def asks(self, text: str, *words: str, timeout: float = PATIENCE) -> Message:
        """Write, and wait for an answer below it that has all these words."""
        sent = self.writes(text)
        return await self._wait(lambda: self._any_with(words, below=sent.message_id), words, timeout)

    async def sees(self, *words: str, timeout: float = PATIENCE) -> Message:
        """Wait until the newest message of the bot has all these words."""
        return await self._wait(lambda: self._newest_with(words), words, timeout)

    async def receives(self, *words: str, timeout: float = PATIENCE) -> Message:
        """Wait until any message of the bot has all these words."""
        return await self._wait(lambda: self._any_with(words), words, timeout)

    async def sees_button(self, text: str, timeout: float = PATIENCE) -> Message:
        """Wait until the newest message has such a button."""
        return await self._wait(lambda: self._newest_with(()) if self._shows(text) else None, (text,), timeout)

    def heard(self, words: str) -> int:
        """How many of the bot's messages have these words."""
        return sum(words in text for text in self.read)

    def _shows(self, text: str) -> bool:
        return self.telegram.last_message(self.account) is not None and self.offers(text)

    def _newest_with(self, words: tuple[str, ...]) -> Message | None:
        message = self.telegram.last_message(self.account)
        return message if message and all(word in message.text for word in words) else None

    def _any_with(self, words: tuple[str, ...], below: int = 0) -> Message | None:
        standing = [one for one in self.telegram.messages(self.account) if one.by_bot and one.message_id > below]
        return next((one for one in reversed(standing) if all(word in one.text for word in words)), None)

    async def _wait(self, condition: Callable[[], Message | None], words: tuple[str, ...], timeout: float) -> Message:
        try:
            return await self.telegram.wait_for(condition, timeout)
        except TimeoutError:
            raise AssertionError(f"{self.account.first_name} waited for {words} and reads: {self.read[-3:]}") from None
