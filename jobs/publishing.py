"""`python main.py setup`: shows what would change at Stripe, asks, and makes it so. The demo does the same without asking."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

from billing.gateway.client import Gateway
from billing.gateway.limiter import Limiter
from billing.publish_catalogue import Published, publish_catalogue
from domain.error import RetainerError
from jobs.composition import connection, read_catalogue

if TYPE_CHECKING:
    import argparse

    from jobs.configuration import Configuration, Edge


def main(settings: Configuration, _edge: Edge, options: argparse.Namespace) -> int:
    """0 when Stripe has what the file says, 2 when something is left to do, 1 after an error."""
    try:
        published = asyncio.run(publish(settings, yes=options.yes))
    except RetainerError as error:
        sys.stderr.write(f"Setup stopped. {error}\n")
        return 1
    return 2 if published.left else 0


async def publish(settings: Configuration, *, yes: bool) -> Published:
    """Publish the file of tiers with the settings' key."""
    catalogue = read_catalogue(settings.tiers_file)
    gateway = Gateway(
        connection(settings, timeout=settings.stripe_timeout_seconds), Limiter(settings.stripe_rate_limit)
    )
    # A pretend Stripe on this machine reaches this machine; the real one does not.
    nearby = settings.stripe_api_base.startswith("http://")
    try:
        return await publish_catalogue(
            gateway,
            catalogue,
            public_url=settings.public_url,
            apply=yes or _agreed,
            out=_say,
            reachable=nearby or settings.public_url.startswith("https://"),
        )
    finally:
        await gateway.close()


def _agreed() -> bool:
    if not sys.stdin.isatty():
        return False
    _say("Make it so? [y/N]")
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
