"""Card numbers typed into a chat: found and blotted out before anything is stored.

A card number has 13 to 19 digits, perhaps in groups, begins like one of a card network's, and ends with the right check digit
(ISO/IEC 7812, Luhn). Only whole groups are tried, so that an id or an account number does not match in its middle.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any

BLOT = "••••"
MARK = "card_number_removed"  # our own field on a stored message, beside Telegram's
_KEPT = ("message_id", "date", "chat", "from", "text", "caption")
_RUN = re.compile(r"\d(?:[\s.,/_‐-―-]{0,3}\d){12,60}")
_GROUP = re.compile(r"\d+")
_FIRST_DIGITS = frozenset("234568")


def blot(text: str) -> str:
    """Replace every card number in `text`."""
    return _RUN.sub(lambda found: _blot_run(found.group()), text)


def blot_message(message: dict[str, Any]) -> dict[str, Any]:
    """A message of Telegram's without card numbers; one that had any keeps nothing but its blotted words, and is marked.

    Its entities, quotes and attachments would repeat the number, or point into text that has changed.
    """
    if not _has_card(message):
        return message
    kept = {name: message[name] for name in _KEPT if name in message}
    return {name: blot(value) if isinstance(value, str) else value for name, value in kept.items()} | {MARK: True}


def _blot_run(run: str) -> str:
    groups = list(_GROUP.finditer(run))
    places = [(a, b) for a, b in combinations(range(len(groups) + 1), 2) if _is_card("".join(map(_text, groups[a:b])))]
    # From behind, so that the places before stay right.
    for first, behind in sorted(places, reverse=True):
        run = run[: groups[first].start()] + BLOT + run[groups[behind - 1].end() :]
    return run


def _text(group: re.Match[str]) -> str:
    return group.group()


def _is_card(digits: str) -> bool:
    if not 13 <= len(digits) <= 19 or str(int(digits[0])) not in _FIRST_DIGITS or len(set(digits)) == 1:
        return False
    numbers = [int(digit) for digit in digits]
    doubled = [number * 2 - 9 * (number > 4) for number in numbers[-2::-2]]
    return (sum(numbers[-1::-2]) + sum(doubled)) % 10 == 0


def _has_card(value: object, name: str = "") -> bool:
    if isinstance(value, dict):
        return any(_has_card(inner, key) for key, inner in value.items())
    if isinstance(value, list):
        return any(_has_card(inner) for inner in value)
    return isinstance(value, str) and not name.endswith("id") and blot(value) != value
