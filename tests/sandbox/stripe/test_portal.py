"""The customer portal: what it shows, what it changes, and how long its link lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sandbox.stripe.roads import Obj, Road
from tests.sandbox.stripe.test_every_operation import FEATURES

if TYPE_CHECKING:
    import aiohttp


async def _portal(road: Road, customer: str) -> str:
    made = await road.api.post("billing_portal/configurations", {"features": FEATURES})
    given = {"customer": customer, "configuration": made["id"], "return_url": "https://example.com/back"}
    session = await road.api.post("billing_portal/sessions", given)
    return str(session["url"])


async def _page(http: aiohttp.ClientSession, url: str) -> tuple[int, str]:
    async with http.get(url) as answer:
        return answer.status, await answer.text()


async def test_it_shows_the_subscription_the_card_and_the_invoices(road: Road, http: aiohttp.ClientSession) -> None:
    subscription = await road.subscription()
    status, page = await _page(http, await _portal(road, subscription["customer"]))
    assert status == 200
    for words in ("Basic", "$150.00 per week", "Renews on", "Visa ending in 4242", "paid", "https://example.com/back"):
        assert words in page


async def test_cancelling_stands_last_and_says_what_it_means(road: Road, http: aiohttp.ClientSession) -> None:
    subscription = await road.subscription()
    url = await _portal(road, subscription["customer"])
    _, page = await _page(http, url)
    places = [page.index(f'data-testid="{one}"') for one in ("subscription", "update-card", "invoices", "cancelling")]
    assert places == sorted(places)
    assert "nothing is taken after that" in page
    await road.submit(url, action="cancel", subscription=subscription["id"])
    _, page = await _page(http, url)
    assert 'data-testid="cancelling"' not in page
    assert 'data-testid="keep-subscription"' in page


async def test_a_failed_payment_opens_the_form_for_a_new_card(road: Road, http: aiohttp.ClientSession) -> None:
    subscription = await road.subscription()
    closed = '<details class="fold"><summary class="quiet"'
    _, page = await _page(http, await _portal(road, subscription["customer"]))
    assert closed in page
    road.sandbox.stripe.next_charges.decline(1)
    await road.pass_time(7 * 86_400 + 3600)
    _, page = await _page(http, await _portal(road, subscription["customer"]))
    assert "The last payment failed" in page
    assert closed not in page


async def test_cancelling_sets_the_end_and_keeping_takes_it_back(road: Road) -> None:
    subscription = await road.subscription()
    url = await _portal(road, subscription["customer"])
    await road.submit(url, action="cancel", subscription=subscription["id"])
    wished: Obj = await road.again(subscription["id"])
    assert wished["cancel_at"] == wished["items"]["data"][0]["current_period_end"]
    assert wished["cancel_at_period_end"] is False
    assert wished["cancellation_details"]["reason"] == "cancellation_requested"
    await road.submit(url, action="keep", subscription=subscription["id"])
    kept = await road.again(subscription["id"])
    assert (kept["cancel_at"], kept["canceled_at"], kept["status"]) == (None, None, "active")


async def test_a_new_card_becomes_the_customers_default_and_not_the_subscriptions(road: Road) -> None:
    subscription = await road.subscription()
    url = await _portal(road, subscription["customer"])
    status, _, page = await road.submit(url, action="update_card", card_number="5555555555554444")
    assert (status, "Mastercard ending in 4444" in page) == (200, True)
    customer = await road.api.get(f"customers/{subscription['customer']}")
    new = customer["invoice_settings"]["default_payment_method"]
    assert new not in (None, subscription["default_payment_method"])
    assert (await road.again(subscription["id"]))["default_payment_method"] == subscription["default_payment_method"]
    assert "payment_method.attached" in road.types


async def test_a_declined_new_card_changes_nothing(road: Road) -> None:
    subscription = await road.subscription()
    url = await _portal(road, subscription["customer"])
    status, _, page = await road.submit(url, action="update_card", card_number="4000000000000002")
    assert (status, "was declined" in page) == (402, True)
    customer = await road.api.get(f"customers/{subscription['customer']}")
    assert customer["invoice_settings"]["default_payment_method"] is None


async def test_a_new_card_may_have_to_be_confirmed(road: Road) -> None:
    subscription = await road.subscription()
    url = await _portal(road, subscription["customer"])
    _, _, page = await road.submit(url, action="update_card", card_number="4000002500003155")
    assert 'data-testid="threeds-confirm"' in page
    _, _, page = await road.submit(url, action="confirm_card")
    assert "The new card is saved" in page


async def test_somebody_elses_subscription_cannot_be_cancelled(road: Road) -> None:
    mine, other = await road.subscription(), await road.subscription()
    url = await _portal(road, mine["customer"])
    await road.submit(url, action="cancel", subscription=other["id"])
    assert (await road.again(other["id"]))["cancel_at"] is None


async def test_an_unused_link_dies_after_five_minutes(road: Road, http: aiohttp.ClientSession) -> None:
    subscription = await road.subscription()
    url = await _portal(road, subscription["customer"])
    await road.pass_time(301)
    status, page = await _page(http, url)
    assert (status, "has expired" in page) == (410, True)


async def test_an_open_invoice_can_be_paid_on_its_own_page(road: Road, http: aiohttp.ClientSession) -> None:
    subscription = await road.subscription()
    road.sandbox.stripe.next_charges.decline(1)
    await road.pass_time(7 * 86_400 + 3600)
    invoice = (await road.again(subscription["id"]))["latest_invoice"]
    status, page = await _page(http, invoice["hosted_invoice_url"])
    assert (status, "$150.00" in page, 'data-testid="pay"' in page) == (200, True, True)
    status, _, page = await road.submit(invoice["hosted_invoice_url"], card_number="4000000000009995")
    assert (status, "insufficient funds" in page) == (402, True)
    status, _, page = await road.submit(invoice["hosted_invoice_url"], card_number="4000002760003184")
    assert 'data-testid="threeds-confirm"' in page
    status, _, page = await road.submit(invoice["hosted_invoice_url"], action="confirm_card")
    assert (status, "paid" in page.lower()) == (200, True)
    assert (await road.again(subscription["id"]))["status"] == "active"
