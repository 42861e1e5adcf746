"""Tax from the first look at a tier to the second receipt, and a bill that nobody can write until its person says where they live."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest_asyncio

from sandbox.stripe.tax_account import register
from tests.journeys.steps import DAY, HOUR, IN, accept, look_at, open_level
from tests.support.town import Town, open_town

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.somebody import Somebody

WEEK = 7 * DAY
BERLIN = {"address_country": "DE", "address_postal_code": "10115"}


def with_tax(text: str) -> str:
    switched = text.replace("automatic_tax = false", "automatic_tax = true")
    return switched.replace("terms_consent = false", "terms_consent = true")


@pytest_asyncio.fixture(loop_scope="session")
async def taxed_town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town whose operator has switched tax and consent on, and did what the Dashboard wants for it."""
    folder: Path = tmp_path_factory.mktemp("town-taxed")
    async with open_town(folder, trials=False, rewrite=with_tax) as town:
        town.sandbox.stripe.dashboard.head_office = {"country": "US", "postal_code": "10001"}
        town.sandbox.stripe.dashboard.terms_url = "https://example.com/terms"
        register(town.sandbox.stripe.books, "DE")
        yield town


async def travel(town: Town, seconds: int) -> None:
    await town.quiet()
    town.sandbox.clock.move(seconds)
    await town.sandbox.stripe.run_due()
    await town.quiet()


async def taxed_subscriber(town: Town, name: str) -> Somebody:
    """Somebody who reads that tax comes on top, says where they live, agrees to the terms, and is in."""
    who = town.newcomer(name)
    who.starts()
    await who.sees("Hello")
    shown = await look_at(who, "basic")
    assert "Tax comes on top where it is due" in shown.text
    accept(town, who)
    await who.sees_button("Pay on Stripe")
    url = who.link("Pay on Stripe")
    page = await town.browser.pay(url, **BERLIN)
    assert (page.status, "terms_not_accepted" in page.text) == (422, True)
    page = await town.browser.pay(url, **BERLIN, terms="accepted")
    assert page.url.startswith(town.program.address), page.text
    await who.receives(IN, "$178.50 is paid", "That includes $28.50 tax")
    return who


async def test_a_bill_with_a_tax_line_is_paid_said_and_renewed_and_one_for_nowhere_waits_for_an_address(
    taxed_town: Town,
) -> None:
    town = taxed_town
    town.admin.starts()
    await town.admin.sees("Hello")
    ada, bea = [await taxed_subscriber(town, name) for name in ("Ada", "Bea")]
    (customer,) = town.customers(bea)
    town.sandbox.stripe.books.change(
        town.sandbox.stripe.books.store.must("customer", customer["id"]), "customer.updated", address=None
    )
    await travel(town, WEEK + 2 * HOUR)

    await ada.receives("$178.50 is paid for", "That includes $28.50 tax")
    assert [row["total"] for row in town.at_stripe("invoice", ada)] == [17_850, 17_850]
    await ada.asks("/billing_status", "Last paid: $178.50, including $28.50 tax")

    told = await bea.receives("cannot be written", "Nothing was charged")
    await town.admin.receives("A bill got stuck", "customer_tax_location_invalid")
    assert ([row["status"] for row in town.at_stripe("invoice", bea)], open_level(town, bea)) == (
        ["paid", "draft"],
        "grace",
    )
    bea.taps("Put in my address", on=told)
    await bea.sees_button("Open Stripe’s page")
    await town.browser.save_person(bea.link("Open Stripe’s page"), **BERLIN)
    await bea.receives("$178.50 is paid for", "That includes $28.50 tax")
    assert [row["status"] for row in town.at_stripe("invoice", bea)] == ["paid", "paid"]
    assert town.count("SELECT COUNT(*) FROM outbox_notices WHERE kind = 'address_needed'") == 1
