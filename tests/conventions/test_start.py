"""A start is imports: no verb takes Telegram's library with it, which costs seconds and half of the memory."""

from __future__ import annotations

import subprocess
import sys

import pytest

from main import VERBS
from tests.conventions.sources import REPO

LATE = ("aiogram", "bot.app")
TOLD = (
    "import importlib, sys; importlib.import_module(sys.argv[1]); print(*(n for n in sys.argv[2:] if n in sys.modules))"
)


@pytest.mark.parametrize(
    "module", sorted({verb.module for verb in VERBS.values()} | {"settings", "jobs.configuration"})
)
def test_a_verb_does_not_import_the_library_of_telegram(module: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", TOLD, module, *LATE],
        cwd=REPO,
        env={"PYTHONPATH": str(REPO)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    assert not run.stdout.split(), f"{module} imports it at once; use jobs.late_import.import_beside"
