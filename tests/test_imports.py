"""Importing is free: no module reads the environment, opens anything or starts anything when it is imported."""

from __future__ import annotations

import subprocess
import sys

from tests.conventions.sources import REPO, product

IMPORT_ALL = """
import importlib, os, socket, sys, threading

def refuse(event, args):
    writes = event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+")
    listens = event == "socket.bind" and args[1][1] != 0  # urllib3 asks whether there is IPv6 by binding to port 0
    if event in {"socket.connect", "subprocess.Popen", "os.system", "sqlite3.connect"} or writes or listens:
        raise SystemExit(f"importing {current} did {event} {args!r}")

current = ""
ours = sys.argv[1:]
sys.addaudithook(refuse)
before = threading.active_count()
for current in ours:
    importlib.import_module(current)
if threading.active_count() != before:
    raise SystemExit("an import started a thread")
print(len(ours), "modules")
"""


def test_every_module_imports_without_an_environment_and_does_nothing_by_it() -> None:
    names = [_module(source.path) for source in product() if not source.path.endswith("__main__.py")]
    run = subprocess.run(
        [sys.executable, "-W", "error", "-B", "-c", IMPORT_ALL, *names],
        cwd=REPO,
        env={"PYTHONPATH": str(REPO)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    assert run.stdout == f"{len(names)} modules\n"


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
