"""A process that is measured: its own interpreter, perhaps its own core; it tells what it found as lines of JSON."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import cores

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

ROOT = Path(__file__).parents[2]
_PATIENCE = 240.0


@dataclass(slots=True)
class Child:
    """The running process; `log` is where its standard error goes."""

    process: asyncio.subprocess.Process
    log: Path

    async def told(self) -> dict[str, Any]:
        """Its next line. A RuntimeError with its last words when there is none."""
        assert self.process.stdout is not None
        async with asyncio.timeout(_PATIENCE):
            line = await self.process.stdout.readline()
        if not line:
            words = "\n".join(self.log.read_text(errors="replace").splitlines()[-25:])
            raise RuntimeError(f"the measured process ended by itself:\n{words}")
        found: dict[str, Any] = json.loads(line)
        return found

    def go(self) -> None:
        """Let it go on: it waits for a line."""
        assert self.process.stdin is not None
        self.process.stdin.write(b"go\n")


@asynccontextmanager
async def child(
    module: str, *arguments: object, folder: Path, pinned: bool, env: Mapping[str, str] | None = None
) -> AsyncIterator[Child]:
    """`python -m tests.bench.<module>` with these arguments, until the end of the block."""
    log = folder / f"{module}.log"
    core = cores.core(cores.MEASURED) if pinned else None
    inherited = dict(os.environ) | {"BENCH_CORE": "" if core is None else str(core)} | dict(env or {})
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", f"tests.bench.{module}", *map(str, arguments)),
            cwd=ROOT,
            env=inherited,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )
    try:
        yield Child(process, log)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
