"""What every test may ask for from outside, and the one line that says what was left out."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from tests.support import databases
from tests.support.needs import Need, left_out, required
from tests.support.shares import TogetherScheduling, how_long

REPO = Path(__file__).resolve().parent.parent
NO_POSTGRES = pytest.StashKey[str | None]()
# Whoever asks for one of these speaks to a database.
DATABASES = frozenset({"database", "empty_database", "shop", "shop_without_trials", "opened", "site", "town"})
WORKER = "PYTEST_XDIST_WORKER"  # set by pytest-xdist in each
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def contract_dir() -> Path:
    """The folder of official API descriptions that our calls are held against."""
    folder = Path(os.environ.get("CONTRACT_DIR") or REPO.parent / "shared" / "contract")
    if not folder.is_dir():
        left_out("contract", "no official descriptions; say where they lie with CONTRACT_DIR")
    return folder


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The program of an installed Chromium."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if not found or not Path(found).is_file():
        left_out("chromium", "no Chromium; install it or set CHROMIUM")
    return found


def pytest_configure(config: pytest.Config) -> None:
    unknown = required() - set(get_args(Need))
    if unknown:
        msg = f"REQUIRE names {', '.join(sorted(unknown))}; it knows {', '.join(get_args(Need))}"
        raise pytest.UsageError(msg)
    if databases.DIALECT not in {"sqlite", "postgres"}:
        raise pytest.UsageError(f"TEST_DATABASE is {databases.DIALECT!r}; it may be sqlite or postgres")
    config.stash[NO_POSTGRES] = missing = asyncio.run(databases.unreachable())
    if missing and ("postgres" in required() or databases.ON_POSTGRES):
        raise pytest.UsageError(f"PostgreSQL is required, and {missing}; TEST_POSTGRES_URL says where one is")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave what belongs to the other database to the other process."""
    mine = [item for item in items if _on_postgres(item) == databases.ON_POSTGRES or _on_both(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(mine)])
    items[:] = sorted(mine, key=lambda item: how_long(item.nodeid)) if WORKER in os.environ else mine


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> TogetherScheduling:
    return TogetherScheduling(config, log)


def pytest_sessionfinish() -> None:
    asyncio.run(databases.take_away())


def pytest_report_header() -> str:
    return f"database: {databases.DIALECT}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    reasons = Counter(_reason(report) for report in terminalreporter.stats.get("skipped", []))
    groups = [f"{count} {'test' if count == 1 else 'tests'} ({reason})" for reason, count in reasons.items()]
    missing = config.stash[NO_POSTGRES]
    if missing:
        groups.append(f"PostgreSQL ({missing}; say where one is with TEST_POSTGRES_URL)")
    terminalreporter.write_line(f"left out on {databases.DIALECT}: {'; '.join(groups) or 'nothing'}")


def _on_postgres(item: pytest.Item) -> bool:
    return item.get_closest_marker("postgres") is not None


def _on_both(item: pytest.Item) -> bool:
    """Whatever touches a database is tested on both, unless it is about one of them."""
    if _on_postgres(item) or item.get_closest_marker("sqlite"):
        return False
    touches = not DATABASES.isdisjoint(getattr(item, "fixturenames", ()))
    return touches and (
        not item.path.is_relative_to(REPO / "tests" / "journeys") or bool(item.get_closest_marker("both"))
    )


def _reason(report: pytest.TestReport) -> str:
    where_and_why = report.longrepr
    return where_and_why[2].removeprefix("Skipped: ") if isinstance(where_and_why, tuple) else str(where_and_why)
