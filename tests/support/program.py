"""The program as its operator meets it: a process with an environment, an exit status and words on its terminal."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp

from tests.support.ports import free_port

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from sandbox.server import Sandbox

ROOT = Path(__file__).parents[2]
SECRET = "whsec_for_tests_only"


@dataclass(slots=True)
class Running:
    """A started program; `url` is where it listens."""

    process: asyncio.subprocess.Process
    url: str
    log: Path

    def said(self) -> str:
        """Everything it has written so far."""
        return self.log.read_text(encoding="utf-8")

    async def end(self, sign: int = signal.SIGTERM) -> int:
        """Ask it to end; give its exit status, within the ten seconds that it may take and as many more for a slow machine."""
        self.process.send_signal(sign)
        async with asyncio.timeout(20):
            return await self.process.wait()


def settings(folder: Path, *, sandbox: Sandbox | None = None, **more: str) -> dict[str, str]:
    """A complete environment: against a sandbox, or against a port where nobody listens."""
    stripe, telegram, link = (
        (sandbox.stripe_base, sandbox.telegram_base, sandbox.telegram_link_base)
        if sandbox
        else ("http://127.0.0.1:9",) * 3
    )
    port = free_port()
    return {
        "ENV_FILE": os.devnull,
        "BOT_TOKEN": "1000001:sandbox-token",
        "ADMIN_IDS": "9001",
        "STRIPE_SECRET_KEY": "sk_test_sandbox",
        "STRIPE_WEBHOOK_SECRET": SECRET,
        "STRIPE_API_BASE": stripe,
        "STRIPE_MAX_RETRIES": "0",
        "TELEGRAM_API_BASE": telegram,
        "TELEGRAM_LINK_BASE": link,
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "WEB_PORT": str(port),
        "DATABASE_URL": f"sqlite://{folder / 'retainer.db'}",
        **more,
    }


@asynccontextmanager
async def running(folder: Path, environ: Mapping[str, str]) -> AsyncIterator[Running]:
    """`python main.py` with that environment and nothing else, until it listens; ended roughly if the test did not end it."""
    log = folder / "program.log"
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "main.py", cwd=ROOT, env=dict(environ), stdout=file, stderr=file
        )
    program = Running(process, f"http://127.0.0.1:{environ['WEB_PORT']}", log)
    try:
        await answered(program, "/healthz", 200)
        yield program
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def answered(program: Running, path: str, status: int, *, patience: float = 100) -> str:
    """Wait until a GET of `path` gives `status`; give the body. What the program said stands in the failure."""
    found: object = "nothing"
    try:
        async with asyncio.timeout(patience), aiohttp.ClientSession() as http:
            while program.process.returncode is None:
                try:
                    async with http.get(program.url + path) as answer:
                        text = await answer.text()
                        if answer.status == status:
                            return text
                        found = f"{answer.status} {text}"
                except aiohttp.ClientConnectionError:
                    pass
                await asyncio.sleep(0.05)
    except TimeoutError:
        pass
    raise AssertionError(f"{path} gave {found}, not {status}. The program said:\n{program.said()}")


async def run(
    *arguments: str, environ: Mapping[str, str], program: str = sys.executable, cwd: Path = ROOT
) -> tuple[int, str]:
    """Run a verb to its end; give its exit status and all it wrote."""
    process = await asyncio.create_subprocess_exec(
        program,
        *arguments,
        cwd=cwd,
        env=dict(environ),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    async with asyncio.timeout(100):
        said, _ = await process.communicate()
    return process.returncode or 0, said.decode()
