"""How an event is dressed on its way: in which version's shapes, whose it says it is, when it was signed, and with which secrets.

Everything is off at first. The events list always shows events as they are: only what is sent is dressed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from sandbox.stripe.old_shapes import VERSIONS, drawn
from sandbox.stripe.signature import header
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

ROLL_SECONDS = 24 * 3_600  # Stripe signs with the old secret, too, for up to a day


class Envelope:
    """The switches. `version`: one of `VERSIONS`; `foreign`: of another account; `other_mode`: of live mode.

    `skew_seconds`: how far the sender's clock is ahead; below 0 it is behind.
    """

    def __init__(self, books: Books) -> None:
        self.version: str | None = None
        self.foreign = False
        self.other_mode = False
        self.skew_seconds = 0
        self._books = books

    def clear(self) -> None:
        """Events are sent as they are again; a secret that was rolled stays so."""
        self.version, self.foreign, self.other_mode, self.skew_seconds = None, False, False, 0

    def roll(self, endpoint: Obj, *, keep_seconds: int = ROLL_SECONDS) -> str:
        """Give an endpoint a new secret, as the Dashboard does; the old one signs beside it for a while. Answers the new one."""
        note = self._books.store.note(endpoint["id"])
        note["old_secret"], note["old_until"] = note["secret"], self._books.clock.timestamp() + keep_seconds
        note["secret"] = new_id("whsec", 32)
        return str(note["secret"])

    def roll_back(self, endpoint: Obj) -> None:
        """The secret from before `roll` signs alone again."""
        note = self._books.store.note(endpoint["id"])
        note["secret"] = note.pop("old_secret", note["secret"])
        note.pop("old_until", None)

    def is_rolled(self, endpoint: Obj) -> bool:
        """Whether the secret that the endpoint was made with is not its own any more."""
        return "old_secret" in self._books.store.note(endpoint["id"])

    def sealed(self, event: Obj, endpoint: Obj) -> tuple[bytes, str]:
        """The body and its `Stripe-Signature`."""
        body = orjson.dumps(self._dressed(event, endpoint))
        now, note = self._books.clock.timestamp(), self._books.store.note(endpoint["id"])
        secrets = [note["secret"]]
        if note.get("old_until", 0) > now:
            secrets.append(note["old_secret"])
        return body, header(body, *secrets, timestamp=now + self.skew_seconds)

    def _dressed(self, event: Obj, endpoint: Obj) -> Obj:
        version = self.version or endpoint.get("api_version")
        dressed: dict[str, Any] = drawn(self._books, event, version) if version in VERSIONS else event
        if self.foreign:
            dressed = {**dressed, "account": "acct_somebodyelse"}
        if self.other_mode:
            dressed = {**dressed, "livemode": True}
        return dressed
