"""Where the pretend Stripe keeps its objects: plain dictionaries in the API's own shape, in memory."""

from __future__ import annotations

import secrets
import string
from itertools import islice
from typing import Any

Obj = dict[str, Any]  # an API object; its shape is held by the contract test, not by the type checker

_LETTERS = string.ascii_letters + string.digits


def new_id(prefix: str, length: int = 24) -> str:
    """An id as Stripe writes them: `cus_` and random letters."""
    return f"{prefix}_" + "".join(secrets.choice(_LETTERS) for _ in range(length))


class Store:
    """Objects by kind and id, oldest first, and private notes that no answer may show."""

    def __init__(self) -> None:
        self._kinds: dict[str, dict[str, Obj]] = {}
        self._by_id: dict[str, Obj] = {}
        self._notes: dict[str, Obj] = {}

    def add(self, obj: Obj) -> Obj:
        """Keep a new object under its own `object` and `id`."""
        self._kinds.setdefault(obj["object"], {})[obj["id"]] = obj
        self._by_id[obj["id"]] = obj
        return obj

    def get(self, kind: str, object_id: str) -> Obj | None:
        """The object of this kind with this id."""
        return self._kinds.get(kind, {}).get(object_id)

    def must(self, kind: str, object_id: str) -> Obj:
        """The same where the sandbox itself made the reference, so that it cannot be absent."""
        return self._kinds[kind][object_id]

    def find(self, object_id: str) -> Obj | None:
        """The object with this id, of whatever kind: ids carry their kind in the prefix."""
        return self._by_id.get(object_id)

    def all(self, kind: str) -> list[Obj]:
        """Every object of this kind, oldest first."""
        return list(self._kinds.get(kind, {}).values())

    def newest(self, kind: str, count: int) -> list[Obj]:
        """The last `count` objects of this kind, newest first, however many there are."""
        return list(islice(reversed(self._kinds.get(kind, {}).values()), count))

    def kinds(self) -> list[str]:
        """The kinds of which at least one object was ever kept."""
        return list(self._kinds)

    def remove(self, obj: Obj) -> None:
        """Forget one object."""
        self._kinds[obj["object"]].pop(obj["id"], None)
        self._by_id.pop(obj["id"], None)

    def note(self, object_id: str) -> Obj:
        """Facts about an object that the API does not show: a card's number, a session's line items."""
        return self._notes.setdefault(object_id, {})
