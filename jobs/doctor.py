"""`python main.py doctor`: looks at settings, database, Stripe and Telegram, and says what to mend. Changes nothing."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

from billing.examine_installation import examine_installation
from billing.gateway.client import Gateway
from billing.gateway.limiter import Limiter
from billing.installation import Installation
from domain.error import RetainerError
from domain.finding import Finding, broken, fail, fine, render_findings
from jobs.composition import build_context, connection, read_catalogue
from jobs.databases import lacking_steps
from jobs.late_import import import_beside
from jobs.logs import set_up_logs
from storage.db import close_database, open_database
from web.metrics import Metrics

if TYPE_CHECKING:
    import argparse

    from bot.app import BotApp
    from domain.tier import Catalogue
    from jobs.configuration import Configuration, Edge

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PATIENCE = 15.0


def main(settings: Configuration, edge: Edge, _options: argparse.Namespace) -> int:
    """0 when nothing has to be mended, 1 when something has."""
    set_up_logs(level="ERROR", form=settings.log_format)  # what lies below stands among the findings
    try:
        findings = asyncio.run(_examine(settings, edge))
    except RetainerError as error:
        findings = (fail("start", str(error), "Mend this first, then run the doctor again."),)
    sys.stdout.write(render_findings(findings) + "\n")
    return int(broken(findings))


async def _examine(settings: Configuration, edge: Edge) -> tuple[Finding, ...]:
    catalogue = read_catalogue(settings.tiers_file)
    gateway = Gateway(connection(settings, timeout=_PATIENCE, patience=_PATIENCE), Limiter(settings.stripe_rate_limit))
    lacking = await lacking_steps(settings.database_url)
    installation = Installation(
        stripe=gateway,
        catalogue=catalogue,
        public_url=settings.public_url,
        reachable=settings.stripe_api_base.startswith("http://") or settings.public_url.startswith("https://"),
        stripe_base=settings.stripe_api_base,
        livemode=settings.livemode,
        webhook_secrets=settings.stripe_webhook_secret,
        now=lambda: _EPOCH + timedelta(milliseconds=edge.real_ms()),
        lacking=lacking,
        ask_telegram=lambda: _ask_telegram(settings, edge, catalogue),
    )
    usable = lacking is not None and not lacking
    try:
        if usable:
            await open_database(settings.database_url)
        return await examine_installation(installation)
    finally:
        await gateway.close()
        if usable:
            await close_database()


async def _ask_telegram(settings: Configuration, edge: Edge, catalogue: Catalogue) -> Finding:
    module = await import_beside("bot.app")
    ctx = build_context(settings, edge, catalogue, secret=b"", metrics=Metrics())
    app = cast("BotApp", module.build(ctx, token=settings.bot_token, api_base=settings.telegram_api_base))
    try:
        async with asyncio.timeout(_PATIENCE):
            me = await app.identify()
    except TimeoutError:
        return fail("telegram", "Telegram does not answer.", "Look at the network, and at TELEGRAM_API_BASE.")
    except RetainerError as error:
        return fail("telegram", str(error), "Look at BOT_TOKEN: @BotFather shows the right one with /token.")
    finally:
        await app.drain(1.0)
    return fine("telegram", f"The bot is @{me.username}.")
