"""`make test`: whatever touches a database on PostgreSQL and, at the same time, everything on SQLite; each in processes of its own.

Where all is asked for, SQLite's tests are shared between as many workers as there are cores (`tests/support/shares.py`): they are
the more, and PostgreSQL's would leave their core idle for half of the time. Where a part is asked for, one process tells it in order.
What PostgreSQL's tests say is printed as they run, what SQLite's say below it, so that two do not speak at once. Where no server
answers, the run on SQLite says so in its line of what was left out, or fails where `REQUIRE` names postgres. With `REPORTS=folder` each
run leaves its results there, for `make failures`.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from typing import IO

from tests.support.databases import unreachable

_NOTHING_FOUND = 5  # pytest's status where the arguments choose none of the tests
_LOOK_SECONDS = 0.2
_MOST_WORKERS = 4  # each opens towns of its own, programs and all


def main(arguments: list[str]) -> int:
    """Run pytest with these arguments, once per database; the first status that is not good, else 0."""
    statuses = [_start("sqlite", arguments).wait()] if asyncio.run(unreachable()) else _both(arguments)
    found = [status for status in statuses if status != _NOTHING_FOUND]
    return next((status for status in found if status), 0) if found else _NOTHING_FOUND


def _both(arguments: list[str]) -> list[int]:
    with tempfile.TemporaryFile() as said:
        waiting = _start("sqlite", arguments, said)
        try:
            with _start("postgres", arguments) as first:
                status = first.wait()
            _read_on(waiting, said)
            return [status, waiting.wait()]
        finally:
            waiting.terminate()
            waiting.wait()


def _start(dialect: str, arguments: list[str], output: IO[bytes] | None = None) -> subprocess.Popen[bytes]:
    environ, folder = os.environ | {"TEST_DATABASE": dialect}, os.environ.get("REPORTS")
    report = [f"--junitxml={folder}/{dialect}.xml"] if folder else []
    shares = [] if arguments or dialect == "postgres" else ["-n", str(min(os.cpu_count() or 1, _MOST_WORKERS))]
    command = [sys.executable, "-m", "pytest", "-q", *shares, *report, *arguments]
    return subprocess.Popen(command, env=environ, stdout=output, stderr=subprocess.STDOUT if output else None)


def _read_on(process: subprocess.Popen[bytes], said: IO[bytes]) -> None:
    """Print what it has said by now, and then what it says until it ends."""
    place, ended = 0, False
    while True:
        # A descriptor of its own place: the process goes on writing at the end.
        fresh = os.pread(said.fileno(), 1 << 16, place)
        place += len(fresh)
        os.write(sys.stdout.fileno(), fresh)
        if fresh:
            continue
        if ended:
            return
        try:
            process.wait(_LOOK_SECONDS)
            ended = True  # what it wrote before its end is read once more
        except subprocess.TimeoutExpired:
            pass


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
