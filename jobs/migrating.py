"""`python main.py migrate`: bring the database to this version, and say what was done."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

from domain.error import RetainerError
from jobs.databases import alone
from storage.migrate import migrate, sqlite_file

if TYPE_CHECKING:
    import argparse

    from jobs.configuration import Configuration, Edge


def main(settings: Configuration, _edge: Edge, _options: argparse.Namespace) -> int:
    """0 when the database is at this version afterwards; 1 when it could not be brought there."""
    try:
        with alone(settings.database_url):
            ran = asyncio.run(migrate(settings.database_url))
    except (RetainerError, OSError) as error:
        sys.stderr.write(f"Nothing was migrated. {error}\n")
        return 1
    file = sqlite_file(settings.database_url)
    where = str(file) if file else "the database"
    said = [f"Migrated {where}: {', '.join(ran)}."] if ran else [f"Nothing to do: {where} is at this version."]
    copy = file.with_name(file.name + ".before-migration") if file else None
    if ran and copy and copy.exists():
        said.append(f"How it was before stands in {copy}.")
    sys.stdout.write(" ".join(said) + "\n")
    return 0
