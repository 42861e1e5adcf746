"""What people do on Stripe's pages: pay with whatever card they have, close the window, come back; cancel, and take it back."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

import aiohttp

from tests.support.browser_form import DECLINED, NEEDS_BANK, VISA

if TYPE_CHECKING:
    import random

    from tests.support.browser_form import Browser, Page

LATER_FAILS = "4000000000000341"
WINDOW_SECONDS = 12.0  # the pretend Checkout waits up to ten for its webhook's answer
_PORTAL = ("cancel", "cancel", "keep", "keep", "card", "bad card", "look")


async def pay(browser: Browser, url: str, chance: random.Random) -> str:
    """One visit to Checkout; says what was done there."""
    story = chance.choice(
        ("plain", "plain", "plain", "declined", "bank", "bank fails", "bank left", "left", "twice", "later")
    )
    leaves = chance.random() < 0.3
    with suppress(aiohttp.ClientError, TimeoutError):
        async with asyncio.timeout(WINDOW_SECONDS):
            page = await _visit(browser, url, story)
            if not leaves and "/return/" in page.url:
                await browser.open(page.url)
    return story


async def _visit(browser: Browser, url: str, story: str) -> Page:
    match story:
        case "declined":
            await browser.pay(url, card=DECLINED)
            return await browser.pay(url)
        case "bank" | "bank fails":
            page = await browser.pay(url, card=NEEDS_BANK)
            if not page.url.endswith("/confirm"):
                return page
            return await browser.answer_bank(page.url, confirm=story == "bank")
        case "bank left":
            return await browser.pay(url, card=NEEDS_BANK)
        case "left":
            return await browser.open(url)
        case "twice":
            return (await asyncio.gather(browser.pay(url), browser.pay(url)))[0]
        case _:
            return await browser.pay(url, card=LATER_FAILS if story == "later" else VISA)


async def visit_portal(http: aiohttp.ClientSession, url: str, subscriptions: list[str], chance: random.Random) -> str:
    """One visit to the customer portal; says what was done there."""
    story = chance.choice(_PORTAL)
    form = {"action": story, "subscription": chance.choice(subscriptions) if subscriptions else ""}
    if story.endswith("card"):
        number = VISA if story == "card" else LATER_FAILS
        form = {"action": "update_card", "card_number": number, "card_expiry": "12/34", "card_cvc": "123"}
    with suppress(aiohttp.ClientError, TimeoutError):
        async with asyncio.timeout(WINDOW_SECONDS), http.post(url, data=form, allow_redirects=False) as answer:
            return f"{story}: {answer.status}"
    return f"{story}: nothing"
