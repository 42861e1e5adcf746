"""The log of every call the bot made, for tests that count effects or check parameters."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from sandbox.telegram.shapes import JsonObject

KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call: parameters as they came (form values are strings), the status and the answer (None: cut).

    `acted`: it did what it should, whatever a fault answered afterwards.
    """

    method: str
    path: str
    parameters: JsonObject
    status: int
    response: JsonObject | None
    at: float
    acted: bool = False

    def __getitem__(self, name: str) -> object:
        return self.parameters[name]


def new_log() -> deque[Call]:
    """An empty log that forgets its oldest entries."""
    return deque(maxlen=KEPT)
