"""Stripe's form encoding: `a[b][0][c]=x` read into nested dictionaries with text at the leaves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from sandbox.stripe.errors import ApiError

if TYPE_CHECKING:
    from collections.abc import Iterable

Raw = dict[str, "Raw | str"]

_KEY = re.compile(r"^[^\[\]]+(\[[^\[\]]*\])*$")
_PART = re.compile(r"[^\[\]]+|\[\]")


def decode(*bodies: str) -> Raw:
    """The parameters of a query string and a body together; lists stay dictionaries with digits as keys."""
    found: Raw = {}
    for body in bodies:
        _fill(found, parse_qsl(body, keep_blank_values=True))
    return found


def _fill(found: Raw, pairs: Iterable[tuple[str, str]]) -> None:
    for key, value in pairs:
        if not _KEY.match(key):
            raise ApiError(f"Invalid request: the parameter name {key!r} cannot be read.", param=key)
        _put(found, _PART.findall(key), value, key)


def _put(found: Raw, parts: list[str], value: str, key: str) -> None:
    here = found
    for part in parts[:-1]:
        below = here.setdefault(_name(here, part), {})
        if isinstance(below, str):
            raise ApiError(f"Invalid request: {key!r} is given both as a value and as an object.", param=key)
        here = below
    last = _name(here, parts[-1])
    if isinstance(here.get(last), dict):
        raise ApiError(f"Invalid request: {key!r} is given both as a value and as an object.", param=key)
    here[last] = value


def _name(here: Raw, part: str) -> str:
    return str(len(here)) if part == "[]" else part
