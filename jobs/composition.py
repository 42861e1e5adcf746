"""Builds what every verb is given: the clock, what is sold, and both doors to Stripe."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from billing.context import Context
from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.hold_duty import ALONE, SharedDuty
from domain.catalogue import CatalogueError, parse_catalogue
from domain.error import Defect
from jobs.clock import MovableClock
from storage.migrate import sqlite_file

if TYPE_CHECKING:
    from pathlib import Path

    from domain.tier import Catalogue
    from jobs.configuration import Configuration, Edge
    from web.metrics import Metrics

# People wait ten seconds at most, repeats included; workers have time.
_PEOPLE_SECONDS = 10.0
_STRIPE = "https://api.stripe.com"


def read_catalogue(file: Path) -> Catalogue:
    """What is sold; raises a `Defect` that names the file and every problem in it."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise Defect(
            f"TIERS_FILE names {file}, and there is no such file; tiers.toml in this folder is one."
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise Defect(f"{file}: line {line} is not UTF-8; save the file in that encoding.") from error
    except OSError as error:
        raise Defect(f"TIERS_FILE names {file}, which can not be read: {error.strerror}.") from error
    try:
        return parse_catalogue(text)
    except CatalogueError as error:
        raise Defect(f"{file}: {error}") from error


class _CountedLimiter(Limiter):
    """Everybody who calls Stripe comes by here, so here they are counted."""

    def __init__(self, per_second: float, metrics: Metrics) -> None:
        super().__init__(per_second)
        self._metrics = metrics

    async def wait(self) -> None:
        await super().wait()
        self._metrics.stripe_requests.inc()


def build_context(
    settings: Configuration, edge: Edge, catalogue: Catalogue, *, secret: bytes, metrics: Metrics
) -> Context:
    """Everything that is known before Telegram was asked for the bot's name; `bot_link` comes with it."""
    limiter = _CountedLimiter(settings.stripe_rate_limit, metrics)
    clock, owner = MovableClock(edge.real_ms, settings.clock_file), secrets.token_hex(8)
    return Context(
        clock=clock,
        catalogue=catalogue,
        people=Gateway(connection(settings, timeout=_PEOPLE_SECONDS / 2, patience=_PEOPLE_SECONDS), limiter),
        work=Gateway(connection(settings, timeout=settings.stripe_timeout_seconds), limiter),
        public_url=settings.public_url,
        bot_link=settings.telegram_link_base,
        admin_ids=settings.admin_ids,
        owner=owner,
        duty=SharedDuty(clock, owner) if sqlite_file(settings.database_url) is None else ALONE,
        livemode=settings.livemode,
        secret=secret,
        webhook_secrets=settings.stripe_webhook_secret,
        webhook_tolerance=settings.webhook_tolerance_seconds,
    )


async def close_context(ctx: Context) -> None:
    """Close the connections to Stripe."""
    await ctx.people.close()
    await ctx.work.close()


def connection(settings: Configuration, *, timeout: float, patience: float = 60.0) -> Connection:
    """How the settings reach Stripe; `timeout` and `patience` are seconds for one try and for all of them."""
    return Connection(
        key=settings.stripe_secret_key,
        version=settings.stripe_api_version,
        base=None if settings.stripe_api_base == _STRIPE else settings.stripe_api_base,
        timeout=timeout,
        retries=settings.stripe_max_retries,
        patience=patience,
    )
