"""Where the pretend Stripe keeps its objects: plain dictionaries in the API's own shape, in memory."""

from __future__ import annotations

import secrets
import string
from itertools import islice
from typing import Any

import orjson

Obj = dict[str, Any]  # an API object; its shape is held by the contract test, not by the type checker

# whose each thing is, from its making to its end
_OWNERS = {
    "subscription": "customer",
    "invoice": "customer",
    "charge": "customer",
    "invoice_payment": "invoice",
    "credit_note": "invoice",
    "refund": "charge",
    "dispute": "charge",
}
# from these nothing comes back
_OVER = {
    "invoice": ("paid", "void"),
    "subscription": ("canceled", "incomplete_expired"),
    "checkout.session": ("complete", "expired"),
}
_LETTERS = string.ascii_letters + string.digits


def new_id(prefix: str, length: int = 24) -> str:
    """An id as Stripe writes them: `cus_` and random letters."""
    return f"{prefix}_" + "".join(secrets.choice(_LETTERS) for _ in range(length))


def copied(value: Any) -> Any:  # noqa: ANN401  # JSON has no narrower type
    """A copy that shares nothing with the original: all of it is JSON, which is quickest copied by writing and reading it."""
    return orjson.loads(orjson.dumps(value)) if isinstance(value, dict | list) else value


class Store:
    """Objects by kind and id, oldest first, and private notes that no answer may show."""

    def __init__(self) -> None:
        self._kinds: dict[str, dict[str, Obj]] = {}
        self._by_id: dict[str, Obj] = {}
        self._notes: dict[str, Obj] = {}
        self._owned: dict[tuple[str, str], dict[str, Obj]] = {}
        self._moving: dict[str, dict[str, Obj]] = {kind: {} for kind in _OVER}

    def add(self, obj: Obj) -> Obj:
        """Keep a new object under its own `object` and `id`."""
        self._kinds.setdefault(obj["object"], {})[obj["id"]] = obj
        self._by_id[obj["id"]] = obj
        if (owner := _owner(obj)) is not None:
            self._owned.setdefault(owner, {})[obj["id"]] = obj
        if obj["object"] in _OVER:
            self._moving[obj["object"]][obj["id"]] = obj
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

    def of(self, kind: str, owner: str | None) -> list[Obj]:
        """Every object of this kind that is this one's, oldest first, however many others there are."""
        return list(self._owned.get((kind, owner or ""), {}).values())

    def moving(self, kind: str) -> list[Obj]:
        """Those of a kind that may still move, oldest first; what is over is passed by once and never looked at again."""
        rows = self._moving[kind]
        for ref in [ref for ref, row in rows.items() if row["status"] in _OVER[kind]]:
            del rows[ref]
        return list(rows.values())

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
        self._owned.get(_owner(obj) or ("", ""), {}).pop(obj["id"], None)
        self._moving.get(obj["object"], {}).pop(obj["id"], None)

    def note(self, object_id: str) -> Obj:
        """Facts about an object that the API does not show: a card's number, a session's line items."""
        return self._notes.setdefault(object_id, {})


def _owner(obj: Obj) -> tuple[str, str] | None:
    owner = obj.get(_OWNERS.get(obj["object"], ""))
    return (obj["object"], owner) if owner else None
