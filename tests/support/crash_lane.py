"""The test's side of a worker: give it a life, tell it what to do, and notice when it was killed."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.support.crash_life import Spec

ROOT = Path(__file__).parents[2]
_SECONDS = 150.0  # the first life waits for every import, on a machine that may be busy


class Killed(Exception):
    """The worker died by SIGKILL while it was asked for something."""


class Refused(Exception):
    """The worker said no in the ordinary way; the argument is the error's name."""


@dataclass(slots=True)
class Lane:
    """A process that gives birth to workers, one at a time. `pid` is the one that lives, or None."""

    parent: asyncio.subprocess.Process
    log: Path
    pid: int | None = None

    async def live(self, spec: Spec) -> None:
        """A worker that is ready; `Killed` when it died on the way there."""
        await self._send({"live": asdict(spec)})
        await self._answer("ready")

    async def ask(self, name: str, **given: object) -> Any:  # noqa: ANN401  # whatever the command gives
        """Let the worker do something and give what it says."""
        await self._send({"do": name, "with": given})
        return (await self._answer("done"))["done"]

    async def end(self) -> None:
        """Its orderly end."""
        await self.ask("end")
        await self.gone()

    async def gone(self) -> None:
        """Wait until its death is known."""
        with suppress(Killed):
            await self._answer("never")

    def kill(self) -> None:
        """SIGKILL from outside."""
        assert self.pid is not None
        os.kill(self.pid, signal.SIGKILL)

    async def _send(self, order: dict[str, object]) -> None:
        assert self.parent.stdin is not None
        self.parent.stdin.write(json.dumps(order).encode() + b"\n")
        await self.parent.stdin.drain()

    async def _answer(self, wanted: str) -> dict[str, Any]:
        assert self.parent.stdout is not None
        async with asyncio.timeout(_SECONDS):
            while line := await self.parent.stdout.readline():
                told: dict[str, Any] = json.loads(line)
                if wanted in told:
                    return told
                self._judge(told)
        raise AssertionError(f"the worker's parent has ended: {self.log.read_text()[-2000:]}")

    def _judge(self, told: dict[str, Any]) -> None:
        match told:
            case {"pid": int(pid)}:
                self.pid = pid
            case {"died": int(status)}:
                self.pid = None
                assert status in {0, signal.SIGKILL}, f"the worker ended by itself with wait status {status}"
                raise Killed
            case {"refused": str(name)}:
                raise Refused(name, told["words"])
            case {"broke": str(words)}:
                raise AssertionError(words)
            case _:
                return


@asynccontextmanager
async def open_lane(folder: Path, *, chat: bool = False) -> AsyncIterator[Lane]:
    """A lane whose imports are done before the first life."""
    said = folder / f"lane-{token_hex(4)}.log"
    with said.open("wb") as log:
        parent = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.crash.worker",
            *(["chat"] if chat else []),
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=log,
        )
    lane = Lane(parent, said)
    try:
        yield lane
    finally:
        with suppress(ProcessLookupError):
            parent.kill()
        with suppress(ProcessLookupError):
            if lane.pid is not None:
                os.kill(lane.pid, signal.SIGKILL)
        await parent.wait()
