"""The promise of the demo, as a stranger meets it: one command, a browser, and "You are in"."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from jobs.ports import free_port
from tests.process.test_demo import demo

pytestmark = [
    pytest.mark.browser,
    pytest.mark.journey,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.timeout(300),
]

PATIENCE = 20_000  # milliseconds; the whole product is behind each tap
CARD = (("card_number", "4242424242424242"), ("card_expiry", "12/34"), ("card_cvc", "123"))


@pytest.mark.parametrize(("width", "height", "wished"), [(1440, 900, 24_310), (360, 740, 24_330)])
async def test_from_the_command_to_you_are_in_through_the_browser_alone(
    browser: Browser, tmp_path: Path, width: int, height: int, wished: int
) -> None:
    port = free_port(wished)
    async with demo(tmp_path, port) as started:
        await started.says(f"http://127.0.0.1:{port}/")
        page = await (await browser.new_context(viewport={"width": width, "height": height})).new_page()
        page.set_default_timeout(PATIENCE)
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(f"http://127.0.0.1:{port}/")
        await _subscribe(page)
        await _pay(page)
        await _look_around(page)
        assert complaints == []
        await page.context.close()


async def _subscribe(page: Page) -> None:
    await _shown(page, "start").click()
    await _button(page, "See the plans").click()
    await _button(page, "Premium").click()
    await _button(page, "free days").click()
    await _button(page, "Pay on Stripe").click()


async def _pay(page: Page) -> None:
    sheet = page.frame_locator("[data-testid=sheet-page]:visible")
    for name, typed in CARD:
        await sheet.locator(f"[name={name}]").fill(typed)
    await sheet.get_by_test_id("pay").click()
    await expect(sheet.locator("h1")).to_contain_text("You are in", timeout=PATIENCE)
    await sheet.get_by_role("link", name="Back to the chat").click()
    await expect(_shown(page, "sheet")).to_have_count(0)
    await expect(_shown(page, "message").filter(has_text="You are in")).to_be_visible(timeout=PATIENCE)


async def _look_around(page: Page) -> None:
    for title in ("Retainer lounge", "Retainer briefings"):
        await _button(page, title).click()
    await _write(page, "/billing_status")
    await expect(_shown(page, "message").filter(has_text="Next charge: $250.00")).to_be_visible(timeout=PATIENCE)
    await _shown(page, "person-Olga").click()
    await expect(_shown(page, "message").filter(has_text="New subscriber: Ada")).to_be_visible(timeout=PATIENCE)
    await _write(page, "/admin")
    await expect(_shown(page, "message").filter(has_text="Premium: 1")).to_be_visible(timeout=PATIENCE)
    done = page.locator("[data-testid^=step-][data-done=true]")
    await expect(done).to_have_count(7, timeout=PATIENCE)


async def _write(page: Page, text: str) -> None:
    await _shown(page, "composer").fill(text)
    await _shown(page, "send").click()


def _shown(page: Page, testid: str) -> Locator:
    return page.get_by_test_id(testid).locator("visible=true")


def _button(page: Page, text: str) -> Locator:
    return _shown(page, "button").filter(has_text=text).last
