"""What an operator does by hand beside the running program: an open database, Stripe's door, and nothing that runs by itself."""

from __future__ import annotations

import asyncio
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from billing.claim_installation import app_secret
from domain.error import Defect, RetainerError
from jobs.composition import build_context, close_context, read_catalogue
from jobs.databases import NotMigrated, lacking_steps
from jobs.logs import set_up_logs
from storage.db import close_database, open_database
from web.metrics import Metrics

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine

    from billing.context import Context
    from jobs.configuration import Configuration, Edge


def by_hand(settings: Configuration, work: Callable[[], Coroutine[object, object, int]]) -> int:
    """Run it; give its exit status, or 1 with the reason."""
    set_up_logs(level="WARNING", form=settings.log_format)
    try:
        return asyncio.run(work())
    except RetainerError as error:
        sys.stderr.write(f"Stopped. {error}\n")
        return 1


@asynccontextmanager
async def opened(settings: Configuration, edge: Edge) -> AsyncIterator[Context]:
    """The context of the running program, without its loops."""
    catalogue = read_catalogue(settings.tiers_file)
    lacking = await lacking_steps(settings.database_url)
    if lacking is None:
        raise Defect("There is no database yet; the first start makes it: python main.py")
    if lacking:
        raise NotMigrated(
            "The database lacks steps of this version. Stop every running Retainer, then: python main.py migrate"
        )
    await open_database(settings.database_url)
    try:
        ctx = build_context(settings, edge, catalogue, secret=await app_secret(), metrics=Metrics())
        try:
            yield ctx
        finally:
            await close_context(ctx)
    finally:
        await close_database()


def say(text: str) -> None:
    """One line for the operator."""
    sys.stdout.write(text + "\n")
