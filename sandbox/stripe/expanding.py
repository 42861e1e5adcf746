"""`expand[]`: ids replaced by their objects, and lists that are only shown when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from sandbox.stripe.books import Books
from sandbox.stripe.errors import ApiError
from sandbox.stripe.store import Obj, copied

if TYPE_CHECKING:
    from collections.abc import Sequence

Includable = Mapping[tuple[str, str], Callable[[Books, Obj], object]]  # (kind, field): how to make the list


def expanded(books: Books, answer: Obj, paths: Sequence[str], includable: Includable) -> Obj:
    """A copy of the answer with every path opened; refuses what cannot be, and more than four levels.

    `data` counts as a level: `data.items.data.price.product` is refused (stripe-java issue 2011).
    """
    shown: Obj = copied(answer)
    for path in paths:
        names = path.split(".")
        if len(names) > 4:
            message = f"You cannot expand more than 4 levels of a property. Property: {path}"
            raise ApiError(message, code="property_expansion_max_depth", param="expand")
        _open(books, shown, names, includable, path)
    return shown


def _open(books: Books, here: Obj, names: list[str], includable: Includable, path: str) -> None:
    if here.get("deleted"):
        return  # all that is left of it is its name
    name, rest = names[0], names[1:]
    maker = includable.get((here.get("object", ""), name))
    if maker is not None and here.get(name) is None:
        here[name] = copied(maker(books, here))
    if name not in here:
        raise ApiError(f"This property cannot be expanded ({path}).", param="expand")
    here[name] = _opened(books, here[name], path, last=not rest)
    below = here[name] if isinstance(here[name], list) else [here[name]]
    for thing in below if rest else ():
        if isinstance(thing, dict):
            _open(books, thing, rest, includable, path)


def _opened(books: Books, value: object, path: str, *, last: bool) -> object:
    if isinstance(value, list):
        return [_opened(books, one, path, last=last) for one in value]
    if not isinstance(value, str):
        return value
    found = books.store.find(value)
    if found is None:
        raise ApiError(f"This property cannot be expanded ({path}).", param="expand")
    return copied(found)
