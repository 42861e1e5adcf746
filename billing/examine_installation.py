"""The doctor: looks at everything that this program needs and says what is wrong and what to do. Changes nothing.

Each part is looked at by itself; what one part raises becomes its finding, and the others are looked at all the same.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from billing.examine_account import examine_account, examine_clock, examine_permissions
from billing.examine_offer import examine_offer, examine_portal
from billing.examine_retries import examine_retries
from billing.examine_tax import examine_checkout
from billing.examine_webhooks import examine_address, examine_endpoint, examine_events
from domain.catalogue import warnings
from domain.error import Outage, RetainerError
from domain.finding import Finding, broken, fail, fine, warn

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from billing.installation import Installation
    from domain.tier import Catalogue


async def examine_installation(installation: Installation) -> tuple[Finding, ...]:
    """Look at everything, in the order in which it should be mended."""
    own = (
        fine("settings", "All settings can be read."),
        *_tiers(installation.catalogue),
        _database(installation.lacking),
    )
    findings = [*own, *await _guarded("stripe", examine_account(installation))]
    if not broken(findings[len(own) :]):
        looks = await asyncio.gather(
            _guarded("clock", examine_clock(installation)),
            _guarded("permissions", examine_permissions(installation)),
            _guarded("prices", examine_offer(installation)),
            _guarded("portal", examine_portal(installation)),
            _guarded("dunning", examine_retries(installation)),
            _guarded("tax", examine_checkout(installation)),
            _guarded("endpoint", examine_endpoint(installation)),
            _guarded("events", examine_events(installation)),
        )
        findings += [finding for look in looks for finding in look]
    findings += await _guarded("address", examine_address(installation))
    if installation.ask_telegram is not None:
        findings += await _guarded("telegram", _alone(installation.ask_telegram()))
    return tuple(findings)


def _tiers(catalogue: Catalogue) -> list[Finding]:
    prices = sum(len(tier.all_prices) for tier in catalogue.sold)
    said = [fine("tiers", f"{len(catalogue.sold)} tiers are sold, at {prices} prices.")]
    return said + [warn("tiers", str(problem), "Change it in the file of tiers.") for problem in warnings(catalogue)]


def _database(lacking: Sequence[str] | None) -> Finding:
    if lacking is None:
        return warn("database", "There is none yet.", "The first start makes it: python main.py")
    if lacking:
        steps = ", ".join(lacking)
        return fail("database", f"It lacks {len(lacking)} steps of this version: {steps}.", "python main.py migrate")
    return fine("database", "It has every step of this version.")


async def _alone(look: Awaitable[Finding]) -> list[Finding]:
    return [await look]


async def _guarded(subject: str, look: Awaitable[list[Finding]]) -> list[Finding]:
    try:
        return await look
    except Outage as error:
        return [fail(subject, f"It cannot be looked at now: {error}", "Try again; if it stays, look at the network.")]
    except RetainerError as error:
        return [fail(subject, str(error), "Mend what it says, then run the doctor again.")]
