"""What a bench hands back: tables and aims, as text that both a terminal and a page can show."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows below a head; `title` says what was measured where."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """What was hoped for and what was found; a missed one is told as it is."""

    what: str
    wanted: str
    found: str
    met: bool


@dataclass(slots=True)
class Report:
    """`left_out` names what this machine lacks, one sentence each."""

    tables: list[Table] = field(default_factory=list)
    aims: list[Aim] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def markdown(self) -> str:
        """The whole of it."""
        parts = [f"**{table.title}**\n\n{_grid(table.head, table.rows)}" for table in self.tables]
        if self.aims:
            rows = tuple((aim.what, aim.wanted, aim.found, "met" if aim.met else "**missed**") for aim in self.aims)
            parts.append(_grid(("aim", "wanted", "found", ""), rows))
        parts += [f"Left out: {reason}" for reason in self.left_out]
        return "\n\n".join(parts)


def _grid(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    widths = [max(len(row[place]) for row in (head, *rows)) for place in range(len(head))]
    lines = [head, tuple("-" * width for width in widths), *rows]
    return "\n".join(f"| {' | '.join(map(str.ljust, line, widths))} |" for line in lines)
