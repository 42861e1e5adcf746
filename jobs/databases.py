"""When a start may touch the database: a fresh one is made, an older one waits for the operator's word."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from domain.error import Defect
from storage.migrate import hold_file, known, migrate, pending, sqlite_file

if TYPE_CHECKING:
    from collections.abc import Iterator


class NotMigrated(Defect):
    """The database is older than this program."""


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Be the only program on a SQLite file; raises `Busy` at once where another one is. PostgreSQL serves many."""
    file = sqlite_file(url)
    if file is None:
        yield
        return
    with hold_file(file, ".lock"):
        yield


async def lacking_steps(url: str) -> list[str] | None:
    """The steps that a database needs; None where there is no database yet. Creates nothing on SQLite."""
    return None if _is_new(url) else await pending(url)


async def ready_database(url: str) -> None:
    """Create a fresh database, also one whose creation was broken off; raise `NotMigrated` for one that lacks steps of this version.

    On PostgreSQL a second process waits until the first has made it.
    """
    new = sqlite_file(url) is None or _is_new(url)
    lacking = await pending(url)
    if lacking and (new or lacking != known()):
        await migrate(url, unused_only=True)
        lacking = await pending(url)
    if lacking:
        raise NotMigrated(
            f"The database lacks {len(lacking)} step(s) of this version ({', '.join(lacking)})."
            " Stop every running Retainer, then: python main.py migrate"
        )


def _is_new(url: str) -> bool:
    file = sqlite_file(url)
    return file is not None and (not file.exists() or file.stat().st_size == 0)
