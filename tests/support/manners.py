"""What is wrong with something that somebody was shown: words of another language, a screen that leads nowhere."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.support.ear import Ear
    from tests.support.shown import Shown

ARABIC = re.compile("[\u0600-\u06ff]")
COMMAND = re.compile(r"(?<![\w/])/[a-z_]{3,}")
# What is no language: what is copied, addresses, names with an @, commands, a fact by its dotted name, and marks of direction.
_COPIED = re.compile(r"<code>.*?</code>", re.DOTALL)
_NO_WORDS = re.compile(r"https?://\S+|@\w+|(?<![\w/])/[a-z_]+|\b\w+(?:[._]\w+)+")
_TAG = re.compile(r"<[^>]*>")
_MARKS = re.compile("[\u200b-\u200f\u2066-\u2069]")
_ENGLISH = re.compile(r"[A-Za-z][A-Za-z’']+(?:[ ,;:.!?–-]+[A-Za-z][A-Za-z’']+)+")


def leads_nowhere(one: Shown, ear: Ear) -> bool:
    """A screen with no button, and no command in its words. What is told without having been asked need not lead anywhere."""
    bare = _bare(one.html)
    return one.is_screen and not one.buttons and not COMMAND.search(bare) and not ear.hears_any("notice-", bare)


def english_in(one: Shown, names: Iterable[str]) -> list[str]:
    """Two English words or more in a row, in the text or on a button; `names` are what people and the operator call things."""
    told = [_COPIED.sub(" · ", one.html), *one.buttons]
    bare = (_NO_WORDS.sub(" · ", _without(_bare(text), names)) for text in told)
    return [run for text in bare for run in _ENGLISH.findall(text)]


def has_no_arabic(one: Shown) -> bool:
    """There is something to read, and nothing of it is Arabic."""
    return bool(one.html) and not ARABIC.search(one.html)


def has_arabic(one: Shown, names: Iterable[str]) -> bool:
    """Some of it is Arabic, and no name."""
    return any(ARABIC.search(_without(_bare(text), names)) for text in (one.html, *one.buttons))


def _without(text: str, names: Iterable[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, " · ")
    return text


def _bare(html: str) -> str:
    return _MARKS.sub("", unescape(_TAG.sub("", html)))
