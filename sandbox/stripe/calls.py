"""What was asked of the pretend Stripe, kept so that tests can hold it against the official description."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.stripe.form import Raw
    from sandbox.stripe.store import Obj


@dataclass(frozen=True, slots=True)
class Call:
    """One API request: `params` is text in nested dictionaries as it was sent, `answer` the JSON body."""

    method: str
    path: str  # without the base, e.g. /v1/customers
    params: Raw
    status: int
    answer: Obj
    idempotency_key: str | None = None
    request_id: str = ""
    replayed: bool = False
