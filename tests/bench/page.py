"""Writes what was measured into docs/performance.md: each bench has a place of its own there, and the words around it stay."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"


def write(section: str, text: str, page: Path = PAGE) -> None:
    """Replace what stands between this section's marks. LookupError where the page has no such place."""
    begin, end = f"<!-- measured: {section} -->", f"<!-- end: {section} -->"
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    old = page.read_text(encoding="utf-8")
    if not pattern.search(old):
        raise LookupError(f"{page.name} has no place for {section!r}: write {begin} and {end} into it")
    page.write_text(pattern.sub(lambda _: f"{begin}\n\n{text}\n\n{end}", old), encoding="utf-8")
