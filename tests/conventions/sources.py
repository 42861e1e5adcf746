"""The project as its convention tests see it: the files that git keeps or would keep, parsed once."""

from __future__ import annotations

import ast
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
PRODUCT = ("domain", "storage", "billing", "bot", "web", "jobs", "locales", "sandbox")
PROGRAM = ("main.py", "settings.py")


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file; `path` is relative to the repository, with forward slashes."""

    path: str
    text: str
    tree: ast.Module

    def imports(self) -> list[str]:
        """Full names of what the file imports, wherever in it."""
        found: list[str] = []
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found += [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.append(node.module)
        return found


@cache
def files() -> tuple[str, ...]:
    """Every file that is committed, or would be by `git add`, relative to the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPO,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return tuple(sorted(name for name in set(listed.split("\0")) if name and (REPO / name).is_file()))


@cache
def sources() -> tuple[Source, ...]:
    """Every Python file."""
    return tuple(_parsed(name) for name in files() if name.endswith(".py"))


def product() -> list[Source]:
    """What runs in production: no tests, and no migrations, which are SQL in Python's clothes."""
    return [
        source
        for source in sources()
        if (source.path in PROGRAM or source.path.split("/")[0] in PRODUCT) and "/migrations/" not in source.path
    ]


def below(folder: str) -> list[Source]:
    """The files of one top-level folder."""
    return [source for source in sources() if source.path.startswith(f"{folder}/")]


def read(name: str) -> str:
    """A file that must be there, as text."""
    path = REPO / name
    assert path.is_file(), f"{name} is missing"
    return path.read_text(encoding="utf-8")


def _parsed(name: str) -> Source:
    text = (REPO / name).read_text(encoding="utf-8")
    return Source(path=name, text=text, tree=ast.parse(text, filename=name))
