"""How lists are cut into pages: newest first, `limit`, `starting_after`, `ending_before`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.errors import ApiError, missing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sandbox.stripe.store import Obj


def page(found: Iterable[Obj], params: Obj, url: str) -> Obj:
    """A list object over things given oldest first, cut as `params` say.

    `ending_before` answers the page just above that object, still newest first (Stripe's pagination page).
    """
    newest_first = _created_within(list(found)[::-1], params.get("created"))
    limit = params.get("limit", 10)
    after, before = params.get("starting_after"), params.get("ending_before")
    if after and before:
        message = "You cannot parameterize both starting_after and ending_before."
        raise ApiError(message, param="starting_after")
    if before:
        above = newest_first[: _position(newest_first, before, "ending_before")]
        return _list(above[-limit:], url, has_more=len(above) > limit)
    below = newest_first[_position(newest_first, after, "starting_after") + 1 :] if after else newest_first
    return _list(below[:limit], url, has_more=len(below) > limit)


def whole(found: Sequence[Obj], url: str) -> Obj:
    """A list inside an object: everything on one page, in the given order."""
    return _list(list(found), url, has_more=False)


def _created_within(objects: list[Obj], bounds: dict[str, int] | None) -> list[Obj]:
    return [obj for obj in objects if within(obj["created"], bounds)]


def within(moment: int, bounds: dict[str, int] | None) -> bool:
    """True when a moment lies in a range of gt, gte, lt, lte."""
    tests = {"gt": int.__gt__, "gte": int.__ge__, "lt": int.__lt__, "lte": int.__le__}
    return all(tests[name](moment, bound) for name, bound in (bounds or {}).items())


def _position(objects: list[Obj], object_id: str, param: str) -> int:
    for index, obj in enumerate(objects):
        if obj["id"] == object_id:
            return index
    raise missing("object", object_id, param=param, status=400)


def _list(objects: list[Obj], url: str, *, has_more: bool) -> Obj:
    return {"object": "list", "data": objects, "has_more": has_more, "url": url}
