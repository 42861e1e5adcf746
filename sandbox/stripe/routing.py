"""The table form of an operation: method, path, parameters, and the function that does it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.errors import missing
from sandbox.stripe.schema import Group, Items, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

EXPAND = Items(Text(), at_most=20)


@dataclass(frozen=True, slots=True)
class Ask:
    """One request as an operation sees it: ids from the path, parameters already read."""

    books: Books
    ids: Mapping[str, str]
    params: Obj

    def named(self, kind: str, name: str = "id") -> Obj:
        """The object that the path names, or Stripe's 404."""
        found = self.books.store.get(kind, self.ids[name])
        if found is None:
            raise missing(kind, self.ids[name], param="id" if name == "id" else name)
        return found

    def living(self, kind: str) -> Obj:
        """The same for what a deleted object no longer allows."""
        found = self.named(kind)
        if found.get("deleted"):
            raise missing(kind, self.ids["id"])
        return found

    def theirs(self, kind: str) -> list[Obj]:
        """Everything of this kind, oldest first: of the customer that the list is asked for, or of all."""
        customer = self.params.get("customer")
        return self.books.store.all(kind) if customer is None else self.books.store.of(kind, customer)

    def given(self, kind: str, param: str) -> Obj | None:
        """The object that a parameter names, or Stripe's 400; None when the parameter is absent or emptied."""
        object_id = self.params.get(param)
        if not object_id:
            return None
        found = self.books.store.get(kind, object_id)
        if found is None or found.get("deleted"):
            raise missing(kind, object_id, param=param, status=400)
        return found


@dataclass(frozen=True, slots=True)
class Route:
    """One operation; `{id}` in the path names what it works on."""

    method: str
    path: str
    fields: Group
    work: Callable[[Ask], Obj]

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """The ids in the path when this is the operation asked for."""
        if method != self.method:
            return None
        pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", self.path)
        found = re.fullmatch(pattern, path)
        return found.groupdict() if found else None


def find(routes: Sequence[Route], method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """The operation for a method and path."""
    for route in routes:
        ids = route.match(method, path)
        if ids is not None:
            return route, ids
    return None


def retrieve(kind: str) -> Callable[[Ask], Obj]:
    """The plainest operation: answer the object that the path names."""

    def work(ask: Ask) -> Obj:
        return ask.named(kind)

    return work


def merged(metadata: Obj | None, given: object) -> Obj:
    """Metadata after an update: names set, emptied names removed, everything removed by an empty value."""
    if given is None:
        return metadata or {}
    if not isinstance(given, dict):
        return {}
    both = {**(metadata or {}), **given}
    return {name: value for name, value in both.items() if value != ""}


def unset(value: object) -> object:
    """An emptied parameter is stored as null."""
    return None if value == "" else value
