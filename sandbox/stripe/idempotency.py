"""One effect per key: which answers are kept, for how long, and what a reused key is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.errors import ApiError

if TYPE_CHECKING:
    from sandbox.stripe.form import Raw
    from sandbox.stripe.store import Obj

KEPT_SECONDS = 24 * 3600


@dataclass(slots=True)
class Kept:
    """A key's first request; `status` is None while it runs."""

    method: str
    path: str
    params: Raw
    since: int
    status: int | None = None
    answer: Obj | None = None


class IdempotencyKeys:
    """Keys of the last 24 hours of the sandbox's clock."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}

    def begin(self, key: str, *, method: str, path: str, params: Raw, now: int) -> Kept | None:
        """The kept answer to repeat, or None when this is the key's first request.

        Source of the three refusals: Stripe's page on idempotent requests (255 characters; the same
        parameters; one at a time).
        """
        if len(key) > 255:
            raise ApiError("Idempotency keys can be at most 255 characters.", kind="idempotency_error")
        kept = self._kept.get(key)
        if kept is None or now - kept.since >= KEPT_SECONDS:
            self._kept[key] = Kept(method, path, params, now)
            return None
        if (kept.method, kept.path, kept.params) != (method, path, params):
            message = (
                "Keys for idempotent requests can only be used with the same parameters they were first used with. "
                f"Try using a key other than '{key}' if you meant to execute a different request."
            )
            raise ApiError(message, kind="idempotency_error")
        if kept.status is None:
            message = (
                "There is currently another in-progress request using this Idempotent Key "
                f"(that probably means you submitted twice, and the other request is still going through): {key}."
            )
            raise ApiError(message, status=409, kind="idempotency_error", code="idempotency_key_in_use")
        return kept

    def keep(self, key: str, status: int, answer: Obj) -> None:
        """Remember what was answered, errors included, once the work had begun."""
        kept = self._kept.get(key)
        if kept is not None:  # a refused parameter has freed the key already
            kept.status, kept.answer = status, answer

    def forget(self, key: str) -> None:
        """Nothing began (a parameter was refused): the key is free again."""
        self._kept.pop(key, None)
