"""The programs that the demo runs: started with their log in a file, watched, and ended in order."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_LAST_LINES = 15


@dataclass(frozen=True, slots=True)
class Child:
    """A running program and the file its words go to."""

    name: str
    process: asyncio.subprocess.Process
    log: Path

    def last_words(self) -> str:
        """The end of its log."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(f"    {line}" for line in lines[-_LAST_LINES:]) or "    (it wrote nothing)"


class ChildDied(Exception):
    """A program of the demo ended by itself."""

    def __init__(self, child: Child) -> None:
        status = child.process.returncode
        how = (
            f"by signal {signal.Signals(-status).name}"
            if status is not None and status < 0
            else f"with status {status}"
        )
        super().__init__(f"The {child.name} ended {how}. The end of {child.log}:\n{child.last_words()}")


async def start(name: str, command: Sequence[str], *, environ: Mapping[str, str], cwd: Path, log: Path) -> Child:
    """Start a program in a session of its own, so that Ctrl-C reaches only us and the order of the end is ours."""
    with log.open("ab") as file:
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=cwd,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    return Child(name, process, log)


async def said(child: Child, words: str, *, patience: float) -> None:
    """Wait until its log has these words; `ChildDied` when it ends before, TimeoutError after `patience` seconds."""
    async with asyncio.timeout(patience):
        while words not in child.log.read_text(encoding="utf-8", errors="replace"):
            if child.process.returncode is not None:
                raise ChildDied(child)
            await asyncio.sleep(0.05)


async def answers(child: Child, address: str, *, patience: float) -> None:
    """Wait until a GET of `address` gives 200; errors as in `said`."""
    async with asyncio.timeout(patience), aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
        while not await _is_well(session, address):
            if child.process.returncode is not None:
                raise ChildDied(child)
            await asyncio.sleep(0.1)


async def _is_well(session: aiohttp.ClientSession, address: str) -> bool:
    try:
        async with session.get(address) as answer:
            return answer.status == 200
    except (aiohttp.ClientError, TimeoutError):
        return False


async def first_to_die(children: Sequence[Child]) -> Child:
    """Wait until one of them ends."""
    waits = {asyncio.create_task(child.process.wait()): child for child in children}
    try:
        done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        return waits[done.pop()]
    finally:
        for wait in waits:
            wait.cancel()


async def end(child: Child, *, patience: float) -> None:
    """Ask it to end; after `patience` seconds make it."""
    if child.process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        child.process.terminate()
    try:
        async with asyncio.timeout(patience):
            await child.process.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            child.process.kill()
        await child.process.wait()
