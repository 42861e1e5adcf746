"""Which lines of a bill a credit note takes back, so that with their tax they come to a wished amount.

A line's part is named without the tax that stands on top of it, and its tax is that part's share, rounded half up. So not every
amount can be met to the cent; then it is the nearest below. Source: stripe-python 16.1's page on the parameters of a credit note.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A billed line: `net` after discounts, `on_top` the taxes that come on top of it, in minor units."""

    ref: str
    net: int
    on_top: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLines:
    """The lines as Stripe takes them, and what they come to."""

    lines: tuple[dict[str, Any], ...]
    total: int


def note_lines(billed: Sequence[Line], wished: int) -> NoteLines:
    """Take back `wished` minor units, tax and all, or what comes nearest below."""
    least, most = 0, sum(line.net for line in billed)
    while least < most:  # what comes back grows with what is named, so the most that fits is found by halving
        middle = (least + most + 1) // 2
        if _spread(billed, middle).total <= wished:
            least = middle
        else:
            most = middle - 1
    return _spread(billed, least)


def _spread(billed: Sequence[Line], net: int) -> NoteLines:
    """Line by line, the first as far as it goes."""
    lines, total = [], 0
    for line in billed:
        part = min(line.net, net)
        if part <= 0:
            continue
        net -= part
        total += _gross(line, part)
        lines.append({"type": "invoice_line_item", "invoice_line_item": line.ref, "amount": part})
    return NoteLines(lines=tuple(lines), total=total)


def _gross(line: Line, part: int) -> int:
    if line.net <= 0:
        return part
    return part + sum((tax * part * 2 + line.net) // (line.net * 2) for tax in line.on_top)
