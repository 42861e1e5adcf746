"""Stripe's pretend pages in a real Chromium: a bank account is chosen, filled in and debited, and the page says what is under way."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from sandbox.server import Sandbox, serve
from tests.sandbox.stripe.roads import WEEK, Api, Road

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

DAY = 86_400


@pytest_asyncio.fixture(loop_scope="module")
async def road() -> AsyncIterator[Road]:
    async with serve() as sandbox, aiohttp.ClientSession() as http:
        sandbox.stripe.dashboard.bank_debits = True
        yield Road(sandbox, Api(http, sandbox.stripe_base), http)


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A phone."""
    context = await browser.new_context(viewport={"width": 360, "height": 740})
    yield await context.new_page()
    await context.close()


def money(sandbox: Sandbox) -> list[tuple[str, str]]:
    return [(one["status"], one["payment_status"]) for one in sandbox.stripe.objects("checkout.session")]


@pytest.mark.parametrize(
    ("currency", "kind", "number"),
    [("usd", "us_bank_account", "000123456789"), ("eur", "sepa_debit", "DE89370400440532013000")],
)
async def test_a_person_chooses_their_bank_account_and_its_debit_is_under_way(
    road: Road, page: Page, currency: str, kind: str, number: str
) -> None:
    session = await road.session(
        price=await road.price(currency=currency), success_url=road.sandbox.base_url + "/pay/{CHECKOUT_SESSION_ID}/done"
    )
    await page.goto(session["url"])
    card, works = page.get_by_test_id("card-number"), page.get_by_test_id(f"fill-{number}")
    await expect(card).to_be_visible()
    await expect(works).to_be_hidden()
    await page.get_by_test_id(f"method-{kind}").check()
    await expect(card).to_be_hidden()
    await works.click()
    typed = page.get_by_test_id("account_number" if currency == "usd" else "iban")
    await expect(typed).to_have_value(number)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the phone"
    await page.get_by_test_id("pay").click()
    await expect(page.get_by_text("Thank you")).to_be_visible()
    assert money(road.sandbox) == [("complete", "unpaid")]
    await road.pass_time(6 * DAY)
    assert money(road.sandbox) == [("complete", "paid")]


async def test_an_open_invoice_says_that_its_debit_is_under_way_and_takes_no_second_payment(
    road: Road, page: Page
) -> None:
    session = await road.paid()
    road.sandbox.stripe.next_charges.decline()
    await road.pass_time(WEEK + 7_200)
    invoice = (await road.again(session["subscription"]))["latest_invoice"]
    await page.goto(invoice["hosted_invoice_url"])
    await page.get_by_test_id("method-us_bank_account").check()
    await page.get_by_test_id("fill-000123456789").click()
    await page.get_by_test_id("pay").click()
    await expect(page.get_by_test_id("on-its-way")).to_be_visible()
    await expect(page.get_by_test_id("pay")).to_be_hidden()


async def test_a_wrong_account_number_is_said_where_it_was_typed(road: Road, page: Page) -> None:
    session = await road.session()
    await page.goto(session["url"])
    await page.get_by_test_id("method-us_bank_account").check()
    await page.get_by_test_id("account_number").fill("12")
    await page.get_by_test_id("routing_number").fill("110000000")
    await page.get_by_test_id("pay").click()
    await expect(page.get_by_test_id("error")).to_contain_text("Account number is invalid")
    await expect(page.get_by_test_id("method-us_bank_account")).to_be_checked()
    await expect(page.get_by_test_id("account_number")).to_have_attribute("aria-invalid", "true")
