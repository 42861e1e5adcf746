"""`python main.py demo`: the whole product against the sandbox, as two ordinary programs that talk over real HTTP on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import shutil
import signal
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.publish_catalogue import publish_catalogue
from domain.error import Defect, RetainerError
from jobs import children
from jobs.children import Child, ChildDied
from jobs.composition import read_catalogue
from jobs.ports import free_port
from jobs.reviving import run_through_kills

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable, Mapping

    from jobs.configuration import Edge

TOP = Path(__file__).resolve().parent.parent
PORT = 8910
KEY = "sk_test_sandbox"  # the sandbox takes any
# Settings of the operator's own must not reach the demo: neither a real key nor a real database.
_OURS = (
    "STRIPE_",
    "TELEGRAM_",
    "WEB_",
    "BOT_TOKEN",
    "ADMIN_IDS",
    "PUBLIC_URL",
    "DATABASE_URL",
    "TIERS_FILE",
    "LOG_",
    "CLOCK_",
)
_START_SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where this demo runs: its ports and its folder."""

    port: int
    web_port: int
    folder: Path
    tiers: Path

    @property
    def sandbox(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def bot(self) -> str:
        return f"http://127.0.0.1:{self.web_port}"

    @property
    def clock_file(self) -> Path:
        return self.folder / "clock"


def main(_settings: None, edge: Edge, options: argparse.Namespace) -> int:
    """Run both programs until Ctrl-C; 1 when one of them ends by itself."""
    try:
        tiers = TOP / options.tiers
        if not tiers.is_file():
            _say(f"--tiers names {tiers}, and there is no such file.")
            return 1
        stage = _prepare(options.port, options.web_port, tiers)
        return asyncio.run(_play(stage, edge))
    except TimeoutError:
        _say(f"\nThe demo did not get ready within {_START_SECONDS:g} seconds; its logs are in {TOP / '.demo'}.")
        return 1
    except (ChildDied, RetainerError, OSError) as error:
        _say(f"\nThe demo ended. {error}")
        return 1
    except KeyboardInterrupt:
        return 0


def _prepare(wished: int, web_wished: int | None, tiers: Path) -> Stage:
    port = free_port(wished)
    web_port = free_port(web_wished or port + 1, taken=frozenset({port}))
    for asked, given in ((wished, port), (web_wished, web_port)):
        if asked and asked != given:
            _say(f"Port {asked} is in use; the demo takes {given}.")
    folder = TOP / ".demo" / str(port)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return Stage(port=port, web_port=web_port, folder=folder, tiers=tiers)


async def _play(stage: Stage, edge: Edge) -> int:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with contextlib.AsyncExitStack() as undo:
        opening = asyncio.create_task(_open(stage, edge.environ, undo))
        asked = asyncio.create_task(stop.wait())
        await asyncio.wait({opening, asked}, return_when=asyncio.FIRST_COMPLETED)
        if asked.done():
            opening.cancel()
            await asyncio.gather(opening, return_exceptions=True)
            return 0
        running = await opening
        _say(_invitation(stage, edge.environ))
        died = asyncio.create_task(
            run_through_kills(running.bot, running.sandbox, start=running.start_bot, sandbox=stage.sandbox)
        )
        await asyncio.wait({died, asked}, return_when=asyncio.FIRST_COMPLETED)
        if died.done():
            raise ChildDied(died.result())
        died.cancel()
        _say("\nEnding the demo.")
    return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Running:
    """Both programs, and how the bot is started anew."""

    sandbox: Child
    bot: Child
    start_bot: Callable[[], Awaitable[Child]]


async def _open(stage: Stage, environ: Mapping[str, str], undo: contextlib.AsyncExitStack) -> _Running:
    """Sandbox, then what is sold, then the bot; each is ended again by `undo`, the bot first."""
    _say("Starting a pretend Stripe and a pretend Telegram ...")
    clean = {name: value for name, value in environ.items() if not name.startswith(_OURS)}
    command = ["-m", "sandbox", "--port", str(stage.port), "--clock-file", str(stage.clock_file), "--scene"]
    sandbox = await _start("sandbox", command, clean, stage, undo)
    await children.said(sandbox, "sandbox ready", patience=_START_SECONDS)
    secret = await _set_up(stage)
    _say("Starting the bot ...")
    settings = _settings(stage, secret)
    env_file = stage.folder / "settings.env"
    env_file.write_text("".join(f"{name}={value}\n" for name, value in settings.items()), encoding="utf-8")

    async def start_bot() -> Child:
        return await _start("bot", ["main.py", "run"], {**clean, "ENV_FILE": str(env_file)}, stage, undo)

    bot = await start_bot()
    await children.answers(bot, f"{stage.bot}/readyz", patience=_START_SECONDS)
    return _Running(sandbox=sandbox, bot=bot, start_bot=start_bot)


async def _start(
    name: str, command: list[str], environ: Mapping[str, str], stage: Stage, undo: contextlib.AsyncExitStack
) -> Child:
    child = await children.start(
        name, [sys.executable, *command], environ=environ, cwd=TOP, log=stage.folder / f"{name}.log"
    )
    undo.push_async_callback(children.end, child, patience=11.0)
    return child


async def _set_up(stage: Stage) -> str:
    """What `python main.py setup` does for a real account, done to the pretend one; gives the webhook's secret."""
    gateway = Gateway(Connection(key=KEY, base=f"{stage.sandbox}/stripe"), Limiter(1_000))
    plan: list[str] = []
    try:
        published = await publish_catalogue(
            gateway, read_catalogue(stage.tiers), public_url=stage.bot, apply=True, out=plan.append
        )
    finally:
        await gateway.close()
    (stage.folder / "setup.log").write_text("\n".join(plan), encoding="utf-8")
    if published.webhook_secret is None:
        raise Defect(f"The sandbox gave no webhook secret; {stage.folder / 'setup.log'} says what was published.")
    return published.webhook_secret


def _settings(stage: Stage, secret: str) -> dict[str, str]:
    return {
        "BOT_TOKEN": "1000001:sandbox-token",
        "ADMIN_IDS": "9001",
        "STRIPE_SECRET_KEY": KEY,
        "STRIPE_MODE": "test",
        "STRIPE_WEBHOOK_SECRET": secret,
        "STRIPE_API_BASE": f"{stage.sandbox}/stripe",
        "STRIPE_RATE_LIMIT": "100",
        "TELEGRAM_API_BASE": f"{stage.sandbox}/telegram",
        "TELEGRAM_LINK_BASE": f"{stage.sandbox}/t.me",
        "PUBLIC_URL": stage.bot,
        "TIERS_FILE": str(stage.tiers),
        "WEB_PORT": str(stage.web_port),
        "DATABASE_URL": f"sqlite://{stage.folder / 'demo.db'}",
        "CLOCK_FILE": str(stage.clock_file),
    }


def _invitation(stage: Stage, environ: Mapping[str, str]) -> str:
    lines = [
        "",
        "Retainer is running, and nothing of it is real: no account, no money.",
        "",
        f"    {stage.sandbox}/",
        "",
        "Open it in a browser. Tap Start in a phone, choose a tier, and pay with the card that the page offers.",
    ]
    if "SSH_CONNECTION" in environ or not ({"DISPLAY", "WAYLAND_DISPLAY"} & environ.keys() or sys.platform == "darwin"):
        there = f"{getpass.getuser()}@{socket.gethostname()}"
        tunnels = " ".join(f"-L {port}:127.0.0.1:{port}" for port in (stage.port, stage.web_port))
        lines += ["No screen here? On the computer in front of you, first run:", "", f"    ssh {tunnels} {there}", ""]
    return "\n".join([*lines, f"Ctrl-C ends it. Logs: {stage.folder.relative_to(TOP)}/bot.log and sandbox.log", ""])


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
