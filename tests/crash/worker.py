"""`python -m tests.crash.worker [chat]`: imports everything once, then gives birth to one process after the other, each to be killed.

One JSON object a line. In: `{"live": {…}}` makes a process; every other line is a command to the one that lives. Out: `{"pid": 1}`,
`{"ready": true}`, `{"done": …}`, `{"refused": …}`, `{"broke": …}` from the process, `{"died": status}` from its parent.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from loguru import logger

from domain.error import RetainerError
from tests.support.crash_life import COMMANDS, Spec, born, warm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractAsyncContextManager


def main() -> None:
    """Serve until the pipe closes."""
    commands, birth = COMMANDS, born
    warm()
    if "chat" in sys.argv:
        chat = importlib.import_module("tests.support.crash_chat")
        commands, birth = chat.COMMANDS, chat.born
        chat.warm()
    gc.freeze()  # what is shared by all lives is looked at by nobody's garbage collection
    while line := _line():
        if not line.startswith(b'{"live"'):
            continue  # a command, or the rest of one, that reached the pipe when whom it was for had died
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _live(Spec(**order["live"]), birth, commands)
        _, status = os.waitpid(pid, 0)
        _say({"died": status})


def _live(spec: Spec, birth: Callable[[Spec], AbstractAsyncContextManager[Any]], commands: Sequence[str]) -> None:
    _say({"pid": os.getpid()})
    logger.remove()
    logger.add(Path(spec.folder) / "worker.log", level="DEBUG", enqueue=False)
    status = 1
    try:
        asyncio.run(_serve(spec, birth, commands))
        status = 0
    except BaseException:  # noqa: BLE001  # whatever it was, the parent's test has to see it
        _say({"broke": traceback.format_exc()})
    finally:
        os._exit(status)


async def _serve(
    spec: Spec, birth: Callable[[Spec], AbstractAsyncContextManager[Any]], commands: Sequence[str]
) -> None:
    async with birth(spec) as life:
        _say({"ready": True})
        loop = asyncio.get_running_loop()
        while True:
            order = json.loads(await loop.run_in_executor(None, _line))
            name, given = order["do"], order.get("with", {})
            if name == "end":
                break
            assert name in commands, name
            try:
                _say({"done": await getattr(life, name)(**given)})
            except RetainerError as error:
                _say({"refused": type(error).__name__, "words": str(error)})
    _say({"done": None})


def _line() -> bytes:
    """One line, read byte by byte: what stands behind it in the pipe may be meant for another process."""
    found = bytearray()
    while (byte := os.read(0, 1)) not in {b"", b"\n"}:
        found += byte
    return bytes(found)


def _say(told: dict[str, Any]) -> None:
    os.write(1, json.dumps(told).encode() + b"\n")


if __name__ == "__main__":
    main()
