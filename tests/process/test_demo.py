"""`python main.py demo`: two programs come up by themselves, say where to look, and go together."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp
import pytest

from jobs.ports import free_port
from tests.support.ports import free_port as unused_port
from tests.support.program import ROOT, run

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

pytestmark = pytest.mark.timeout(240)


class Demo:
    """A demo that was started, and what its terminal shows."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path, port: int) -> None:
        self.process = process
        self.log = log
        self.port = port

    def said(self) -> str:
        return self.log.read_text()

    async def says(self, words: str) -> None:
        """Wait until it has said this."""
        async with asyncio.timeout(150):
            while words not in self.said():
                assert self.process.returncode is None, self.said()
                await asyncio.sleep(0.05)

    async def ended(self) -> int:
        async with asyncio.timeout(30):
            return await self.process.wait()


@asynccontextmanager
async def demo(tmp_path: Path, port: int, **environ: str) -> AsyncIterator[Demo]:
    log = tmp_path / "terminal"
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("main.py", "demo", "--port", str(port)),
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), **environ},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=file,
            stderr=file,
        )
    try:
        yield Demo(process, log, port)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            async with asyncio.timeout(30):
                await process.wait()


@pytest.fixture
def port() -> Iterator[int]:
    """A port for one demo; its folder, which is named like it, is nobody's afterwards. Another worker's may stand beside it."""
    found = unused_port()
    yield found
    shutil.rmtree(ROOT / ".demo" / str(found), ignore_errors=True)


async def test_both_programs_come_up_invite_and_go_together(tmp_path: Path) -> None:
    taken = unused_port()
    with socket.create_server(("127.0.0.1", taken)):
        # Settings of somebody's real shop lie around in the environment; none of them may reach the demo.
        real = {
            "STRIPE_SECRET_KEY": "sk_live_51HqXyzABCdef",
            "DATABASE_URL": "sqlite:///nowhere/real.db",
            "WEB_PORT": "1",
        }
        async with demo(tmp_path, taken, **real) as started:
            await started.says("Ctrl-C ends it")
            said = started.said()
            assert f"Port {taken} is in use; the demo takes" in said
            port = int(said.split("the demo takes ")[1].split(".")[0])
            web_port = int(said.split("-L ")[2].split(":")[0])
            assert f"http://127.0.0.1:{port}/" in said
            assert f"ssh -L {port}:127.0.0.1:{port} -L {web_port}:127.0.0.1:{web_port} " in said
            async with aiohttp.ClientSession() as http:
                async with http.get(f"http://127.0.0.1:{port}/") as page:
                    assert page.status == 200
                    assert "text/html" in page.headers["Content-Type"]
                async with http.get(f"http://127.0.0.1:{web_port}/readyz") as ready:
                    assert ready.status == 200
            started.process.send_signal(signal.SIGINT)
            assert await started.ended() == 0
    assert free_port(port) == port
    assert free_port(web_port) == web_port
    assert "Traceback" not in started.said()
    folder = ROOT / ".demo" / str(port)
    assert "Traceback" not in (folder / "bot.log").read_text()
    assert "sk_live" not in (folder / "settings.env").read_text()
    shutil.rmtree(folder)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are found by /proc")
async def test_a_program_that_dies_is_reported_with_its_last_words_and_takes_the_other_along(
    tmp_path: Path, port: int
) -> None:
    async with demo(tmp_path, port, DISPLAY=":0") as started:
        await started.says("Ctrl-C ends it")
        assert "ssh -L" not in started.said(), "there is a screen"
        pid = started.process.pid
        first, _ = map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
        os.kill(first, signal.SIGKILL)
        assert await started.ended() == 1
        assert "The sandbox ended by signal SIGKILL" in started.said()
        assert "sandbox ready http://127.0.0.1" in started.said(), "its last words"


async def test_the_page_kills_the_bot_and_it_comes_back_with_what_it_knew(tmp_path: Path, port: int) -> None:
    base = f"http://127.0.0.1:{port}/sandbox"
    async with demo(tmp_path, port) as started, aiohttp.ClientSession() as http:
        await started.says("Ctrl-C ends it")
        bot = (ROOT / ".demo" / str(port) / "settings.env").read_text().split("PUBLIC_URL=")[1].split()[0]
        async with http.post(f"{base}/bot/kill", json={}) as answer:
            assert (answer.status, await answer.json()) == (200, {"kills": 1})
        await _until(http, bot, ready=False)
        await _until(http, bot, ready=True)
        assert started.process.returncode is None
        async with http.get(f"{base}/state") as answer:
            state = await answer.json()
        assert "started again" in " ".join(row["text"] for row in state["ledger"])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--tiers", "nowhere.toml"), f"--tiers names {ROOT / 'nowhere.toml'}, and there is no such file."),
        (("--port", "99999"), "There is no port 99999; choose one from 1 to 65535."),
    ],
)
async def test_a_demo_that_can_not_be_says_so_before_anything_is_started(words: tuple[str, ...], expected: str) -> None:
    status, said = await run("main.py", "demo", *words, environ={})
    assert (status, expected in said) == (1, True)
    assert "Starting" not in said


async def _until(http: aiohttp.ClientSession, bot: str, *, ready: bool) -> None:
    async with asyncio.timeout(60):
        while True:
            if await _ready(http, bot) is ready:
                return
            await asyncio.sleep(0.05)


async def _ready(http: aiohttp.ClientSession, bot: str) -> bool:
    try:
        async with http.get(f"{bot}/readyz") as answer:
            return answer.status == 200
    except aiohttp.ClientError:
        return False
