"""`python -m sandbox`: the sandbox as a program of its own, until it is told to stop."""

from __future__ import annotations

import argparse
import asyncio
import signal
from pathlib import Path

from sandbox.pages.story import open_scene
from sandbox.server import serve
from sandbox.stripe.tax_account import HEAD_OFFICE


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--clock-file", type=Path, help="where the clock's offset is written for the product to read")
    parser.add_argument("--scene", action="store_true", help="open with the demo's people and chats")
    asked = parser.parse_args()
    asyncio.run(run(port=asked.port, host=asked.host, clock_file=asked.clock_file, scene=asked.scene))


async def run(*, port: int, host: str, clock_file: Path | None, scene: bool) -> None:
    """Serve until SIGTERM or SIGINT; prints one line once everything answers."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    async with serve(port=port, host=host, clock_file=clock_file) as sandbox:
        if scene:
            open_scene(sandbox)
            dashboard = sandbox.stripe.dashboard  # what an operator who was careful has put in
            dashboard.head_office, dashboard.terms_url = HEAD_OFFICE, f"{sandbox.base_url}/terms"
        print(f"sandbox ready {sandbox.base_url}", flush=True)
        await stop.wait()


if __name__ == "__main__":
    main()
