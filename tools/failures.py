"""Writes docs/failures.md: `python -m tools.failures [report.xml …]`; reports are what pytest writes with `--junitxml`.

A test proves the rows whose ids its name ends with; the rows of docs/access.md prove those in their last column.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.access_table import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).parents[1]
CATALOGUE, PAGE = ROOT / "tests" / "failures.toml", ROOT / "docs" / "failures.md"
NOT_RUN = "not run"
_IDS = re.compile(r"(?:_[a-h]\d{1,2})+$")
_LAST_COLUMN = re.compile(r"\| [^|]*\|$", re.MULTILINE)
_WORST = ("failed", "left out", "passed")
_HEAD = """# Failures

How billing over a chat goes wrong, and what must hold here. Written by `make failures` from `tests/failures.toml` and the names of the
tests; a test holds it up to date. Behind all rows stands one invariant: once nothing waits and everybody was looked at, our state
equals Stripe's, access equals what was paid for, each fact was said once, and nobody has a second subscription unnoticed.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One way to go wrong. `owed`: the road that exists meets it, so it must have a proof."""

    id: str
    chapter: str
    owed: bool
    wrong: str
    holds: str


@dataclass(frozen=True, slots=True)
class Proof:
    """A test: the module, its function (behind its class, if any), and which of its cases, if not all."""

    module: str
    function: str
    case: str = ""


def catalogue() -> tuple[Row, ...]:
    """Every row in its order."""
    chapters = tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))
    return tuple(
        Row(id=name, chapter=f"{letter}. {chapter['title']}", owed=told[0] == "subscribe", wrong=told[1], holds=told[2])
        for letter, chapter in chapters.items()
        for name, told in chapter.items()
        if name != "title"
    )


def proofs() -> Mapping[str, Sequence[Proof]]:
    """The tests that name each id, by the tree alone."""
    found: dict[str, list[Proof]] = defaultdict(list)
    for file in sorted((ROOT / "tests").rglob("test_*.py")):
        module = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        for name in _tests(ast.parse(file.read_text(encoding="utf-8"))):
            ids = _IDS.search(name)
            for one in ids[0].strip("_").upper().split("_") if ids else ():
                found[one].append(Proof(module, name))
    table = Proof("tests.domain.test_access_table", "test_the_row_of_the_written_table_is_what_is_decided")
    for row in read_rows():
        for one in row.proves:
            found[one].append(Proof(table.module, table.function, row.name))
    return found


def results(reports: Sequence[Path]) -> dict[tuple[str, str], dict[str, str]]:
    """What became of each test in these reports: by module and function, then by case; the worst of several runs."""
    found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for report in reports:
        for case in ET.parse(report).iter("testcase"):  # noqa: S314  # our own file
            function, _, which = case.attrib["name"].partition("[")
            bad = case.find("failure") is not None or case.find("error") is not None
            now = "failed" if bad else "left out" if case.find("skipped") is not None else "passed"
            known = found[(_module(case.attrib["classname"]), function)]
            known[which] = min(known.get(which, "passed"), now, key=_WORST.index)
    return found


def render(reports: Sequence[Path] = ()) -> str:
    """The page as it should stand."""
    rows, named, told = catalogue(), proofs(), results(reports)
    missing = [row for row in rows if row.owed and not named.get(row.id)]
    lines = [_HEAD, "## Missing", ""]
    lines += [f"- **{row.id}** {row.wrong}: {row.holds}" for row in missing] or [
        "No row that is owed is without a proof."
    ]
    ahead = [row.id for row in rows if not row.owed and not named.get(row.id)]
    lines += ["", f"Not owed yet, and not proven: {', '.join(ahead)}."]
    chapter = ""
    for row in rows:
        if row.chapter != chapter:
            chapter = row.chapter
            lines += ["", f"## {chapter}", "", "| row | what goes wrong | what must hold | proven by | last run |"]
            lines += ["| --- | --- | --- | --- | --- |"]
        lines.append(_line(row, named.get(row.id, ()), told))
    return "\n".join(lines) + "\n"


def without_results(page: str) -> str:
    """The page as the tree alone decides it."""
    return _LAST_COLUMN.sub("|", page)


def unknown_ids() -> set[str]:
    """Ids that tests name and the catalogue does not have."""
    return set(proofs()) - {row.id for row in catalogue()}


def _line(row: Row, named: Sequence[Proof], told: Mapping[tuple[str, str], Mapping[str, str]]) -> str:
    tests = "<br>".join(_told(proof) for proof in named) or ("**missing**" if row.owed else "later")
    outcome = _outcome([_became(proof, told) for proof in named])
    return f"| {row.id} | {row.wrong} | {row.holds} | {tests} | {outcome} |"


def _told(proof: Proof) -> str:
    if proof.case:
        return f"[access](access.md): {proof.case}"
    path = f"{proof.module.replace('.', '/')}.py"
    words = _IDS.sub("", proof.function.rpartition(".")[2]).removeprefix("test_").replace("_", " ")
    return f"[{words}](../{path})"


def _became(proof: Proof, told: Mapping[tuple[str, str], Mapping[str, str]]) -> str:
    cases = told.get((proof.module, proof.function.rpartition(".")[2]), {})
    met = [became for which, became in cases.items() if proof.case in which]
    return min(met, key=_WORST.index) if met else NOT_RUN


def _outcome(became: Sequence[str]) -> str:
    counted = [(word, became.count(word)) for word in ("failed", "passed", "left out", NOT_RUN)]
    return ", ".join(f"{count} {word}" for word, count in counted if count) or "–"


def _tests(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_"):
            yield node.name


def _module(classname: str) -> str:
    """A class of tests stands behind its module's name."""
    return ".".join(part for part in classname.split(".") if not part[:1].isupper())


if __name__ == "__main__":
    PAGE.write_text(render([Path(name) for name in sys.argv[1:]]), encoding="utf-8")
