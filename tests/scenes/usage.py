"""/usage, and every no of a feature or a limit."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from billing.read_usage import Usage
from bot.screens.trouble import trouble
from bot.screens.usage import denied, usage_page
from domain.access import Level
from domain.error import NotAllowed
from domain.quota import Allowance, Denial, Why
from domain.window import Window
from tests.scenes import Scene
from tests.scenes.cast import BASIC, NEXT, SOLD, access

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Speaker

CHAPTER = "What is used"
WEEK = Window(NEXT - timedelta(days=7), NEXT)
REQUESTS, SUBREDDITS = (
    Allowance(limit=limit, amount=limit.amount, used=used, window=WEEK)
    for limit, used in zip(BASIC.limits, (4, 5), strict=True)
)
OVER = replace(REQUESTS, used=14)
LAST = replace(REQUESTS, used=10, window=replace(WEEK, followed=False))
BETTER = SOLD.tiers[1:]


def scenes(t: Speaker) -> Iterator[Scene]:
    """By how much is left, then by why there is nothing."""
    for name, shown in _pages().items():
        yield Scene(CHAPTER, f"/usage: {name}", usage_page(t, shown))
    for name, denial in _denials().items():
        yield Scene(CHAPTER, name, denied(t, denial))
    yield Scene(CHAPTER, "the same as an error of a handler", trouble(t, NotAllowed(_denials()["used up"])))


def _pages() -> dict[str, Usage]:
    running = Usage(access=access("subscription.paid"), tier=BASIC, allowances=(REQUESTS, SUBREDDITS))
    return {
        "running": running,
        "two windows": replace(
            running, allowances=(REQUESTS, replace(SUBREDDITS, window=Window(NEXT, NEXT + timedelta(days=1))))
        ),
        "a plan that became smaller": replace(running, allowances=(OVER,)),
        "a plan that ends": replace(running, allowances=(LAST,)),
        "a gift": replace(running, access=access("grant.given")),
        "a plan without limits": replace(running, allowances=()),
        "restricted": replace(running, access=access("payment.failed_long", Level.RESTRICTED), allowances=()),
        "nothing": Usage(access=replace(access("nothing.bought", Level.NONE), tier=None), tier=None, allowances=()),
    }


def _denials() -> dict[str, Denial]:
    work, report = "pieces of work", BETTER[0].features[-1].title
    up = Denial(why=Why.USED_UP, slug="requests", title=work, tier=BASIC, better=BETTER)
    return {
        "used up": replace(up, allowance=replace(REQUESTS, used=10)),
        "used up, of a gift": replace(up, allowance=replace(REQUESTS, used=10), rests_on="grant"),
        "used up, of a pass": replace(up, allowance=replace(REQUESTS, used=10), rests_on="pass"),
        "used up in the highest plan": replace(up, allowance=replace(REQUESTS, used=10), better=()),
        "used up in a plan that ends": replace(up, allowance=LAST),
        "more than is left": replace(up, allowance=REQUESTS),
        "smaller than what was used": replace(up, allowance=OVER),
        "not in the plan": Denial(why=Why.NOT_IN_TIER, slug="report", title=report, tier=BASIC, better=BETTER),
        "in no plan": Denial(why=Why.NOT_IN_TIER, slug="wings", title="", tier=BASIC),
        "without a plan": Denial(why=Why.NO_PLAN, slug="requests", title=work, better=SOLD.tiers),
        "a payment is missing": Denial(why=Why.OWED, slug="requests", title=work, better=SOLD.tiers),
    }
