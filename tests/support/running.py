"""The real program as its own process: started, awaited until it is ready, ended in order or killed, and started again."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import aiohttp

ROOT = Path(__file__).parents[2]
# All that a program inherits: a developer's own settings must not reach it.
_INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "PYTHONPATH", "COVERAGE_PROCESS_START")
START_SECONDS = 100.0
END_SECONDS = 20.0


@dataclass(slots=True, kw_only=True)
class Running:
    """`python main.py` with its settings in a file; what it says is appended to `log` over all its lives."""

    folder: Path
    settings: dict[str, str]
    http: aiohttp.ClientSession
    _process: asyncio.subprocess.Process | None = field(default=None, init=False)
    _changed: dict[str, str] = field(default_factory=dict, init=False)

    @property
    def log(self) -> Path:
        return self.folder / "program.log"

    @property
    def address(self) -> str:
        """Where it listens, without a slash at the end."""
        return f"http://127.0.0.1:{self.settings['WEB_PORT']}"

    @property
    def pid(self) -> int:
        assert self._process is not None, "the program was never started"
        return self._process.pid

    @property
    def ended(self) -> bool:
        """Whether it was started and lives no more."""
        return self._process is not None and self._process.returncode is not None

    async def begin(self, **changed: str) -> None:
        """Start it, with some settings changed for this life; it may not be ready yet."""
        self._changed = changed
        file = self.folder / "settings.env"
        file.write_text("".join(f"{name}={value}\n" for name, value in (self.settings | changed).items()))
        inherited = {name: os.environ[name] for name in _INHERITED if name in os.environ}
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "main.py",
                cwd=ROOT,
                env=inherited | {"ENV_FILE": str(file)},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=asyncio.subprocess.STDOUT,
            )

    async def start(self, **changed: str) -> None:
        """Start it and wait until every part of it is ready."""
        await self.begin(**changed)
        await self.ready()

    async def restore(self) -> None:
        """Whatever a journey that failed has left: it runs again, as it was set up, and is ready."""
        if self._changed or self._process is None or self._process.returncode is not None:
            await self.kill()
            await self.begin()
        await self.ready()

    async def ready(self) -> None:
        """Wait until `/readyz` says 200; an AssertionError with its last words when it ends before."""
        async with asyncio.timeout(START_SECONDS):
            while not (await self.state()).get("ready"):
                self._must_live()
                await asyncio.sleep(0.02)

    async def state(self) -> dict[str, Any]:
        """What `/readyz` tells; empty while nobody listens."""
        try:
            async with self.http.get(f"{self.address}/readyz") as answer:
                told: dict[str, Any] = await answer.json()
                return told
        except (aiohttp.ClientError, OSError):
            return {}

    async def figure(self, name: str) -> float:
        """What `/metrics` says under that name, summed over its labels."""
        async with self.http.get(f"{self.address}/metrics") as answer:
            lines = (await answer.text()).splitlines()
        return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith((f"{name} ", f"{name}{{")))

    async def stop(self) -> float:
        """SIGTERM; give the seconds that it took to end. An AssertionError when it did not end well."""
        process, began = self._process, monotonic()
        if process is None or process.returncode is not None:
            return 0.0
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(END_SECONDS):
            status = await process.wait()
        assert status == 0, f"it ended with status {status}:\n{self.last_words()}"
        return monotonic() - began

    async def kill(self) -> None:
        """SIGKILL: no chance to write anything down."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    def last_words(self) -> str:
        """The end of its log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-40:])

    def _must_live(self) -> None:
        assert self._process is not None
        assert self._process.returncode is None, f"the program ended by itself:\n{self.last_words()}"
