"""`make test`: whatever touches a database on PostgreSQL, in a process of its own, and then everything on SQLite.

Where no server answers, the second run says so in its line of what was left out, or fails where `REQUIRE` names postgres. With
`REPORTS=folder` each run leaves its results there, for `make failures`.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys

from tests.support.databases import unreachable

_NOTHING_FOUND = 5  # pytest's status where the arguments choose none of the tests


def main(arguments: list[str]) -> int:
    """Run pytest with these arguments, once per database; the first status that is not good, else 0."""
    dialects = ["sqlite"] if asyncio.run(unreachable()) else ["postgres", "sqlite"]
    statuses = [_run(dialect, arguments) for dialect in dialects]
    found = [status for status in statuses if status != _NOTHING_FOUND]
    return next((status for status in found if status), 0) if found else _NOTHING_FOUND


def _run(dialect: str, arguments: list[str]) -> int:
    environ, folder = os.environ | {"TEST_DATABASE": dialect}, os.environ.get("REPORTS")
    report = [f"--junitxml={folder}/{dialect}.xml"] if folder else []
    command = [sys.executable, "-m", "pytest", "-q", *report, *arguments]
    return subprocess.run(command, env=environ, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
