"""People who pay from a bank account: in dollars by ACH, in euros by SEPA, with banks that answer days later, and sometimes no."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sandbox.stripe.debiting import send_back
from sandbox.stripe.mandates import revoke
from tests.journeys.steps import DAY, HOUR, IN, accept, open_level
from tests.journeys.test_unpaid import travel
from tests.support.databases import ON_POSTGRES
from tests.support.somebody import Somebody
from tests.support.town import Town, open_rooms, open_town

WEEK = 7 * DAY
WORKS = {"usd": "000123456789", "eur": "DE89370400440532013000"}
FAILS = {"usd": "000111111113", "eur": "DE62370400440532013001"}
WHY = {"usd": "That bank account can not be debited", "eur": "Your bank said no without saying why"}


@pytest_asyncio.fixture(loop_scope="session", params=["usd"] if ON_POSTGRES else ["usd", "eur"])
async def bank(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Town, str]]:
    """A town whose operator takes bank debits, in one currency; Stripe leaves trying again to us."""
    currency = str(request.param)

    def rewrite(text: str) -> str:
        assert 'bank_debits = "off"' in text
        text = text.replace('bank_debits = "off"', 'bank_debits = "on"')
        return text.replace('currency = "usd"', f'currency = "{currency}"')

    folder: Path = tmp_path_factory.mktemp(f"town-{currency}")
    async with open_town(folder, trials=False, rewrite=rewrite) as town:
        await open_rooms(town)
        dashboard = town.sandbox.stripe.dashboard
        dashboard.bank_debits, dashboard.retry_days, dashboard.after_retries = True, (), "past_due"
        yield town, currency


async def debited(town: Town, name: str, account: str) -> Somebody:
    """Somebody who took Basic and let it be debited from this account."""
    who = town.newcomer(name)
    await who.asks("/subscribe", "Choose your plan")
    who.taps("Basic")
    await who.sees("What you get")
    accept(town, who)
    await who.sees_button("Pay on Stripe")
    page = await town.browser.debit(who.link("Pay on Stripe"), account=account)
    assert page.url.startswith(town.program.address), f"not paid: {page.url} {page.status} {page.text}"
    await who.receives("is on its way", "answer is expected about")
    return who


def statuses(town: Town, who: Somebody, kind: str) -> list[str]:
    return [row["status"] for row in town.at_stripe(kind, who)]


async def test_a_first_debit_arrives_or_fails_days_later_and_each_hears_it_once_c10(bank: tuple[Town, str]) -> None:
    town, currency = bank
    ada, bea = await debited(town, "Ada", WORKS[currency]), await debited(town, "Bea", FAILS[currency])
    assert {open_level(town, who) for who in (ada, bea)} == {"none"}
    await ada.asks("/billing_status", "A bank debit is on its way", "Bank account ••••")
    assert not ada.offers("Pay now")

    await travel(town, 8 * DAY if currency == "eur" else 6 * DAY, step=2 * DAY)
    await ada.receives(IN)
    told = await bea.receives("did not go through", "No money has moved", WHY[currency])
    assert (open_level(town, ada), open_level(town, bea)) == ("full", "none")
    await town.until(lambda: statuses(town, bea, "subscription") == ["canceled"])
    assert statuses(town, bea, "invoice") == ["void"]
    assert [who.heard("did not go through") for who in (ada, bea)] == [0, 1]

    bea.taps("Get a new link", on=told)
    await bea.sees("What you get")
    accept(town, bea)
    await bea.sees_button("Pay on Stripe")
    await town.browser.pay(bea.link("Pay on Stripe"))
    await bea.receives(IN)
    assert statuses(town, bea, "subscription") == ["canceled", "active"]


async def test_a_renewal_by_debit_is_waited_for_and_where_it_fails_another_way_to_pay_settles_it_e16(
    bank: tuple[Town, str],
) -> None:
    town, currency = bank
    cem = await debited(town, "Cem", WORKS[currency])
    await travel(town, 6 * DAY, step=2 * DAY)
    await cem.receives(IN)
    (customer,) = town.customers(cem)
    town.sandbox.stripe.next_charges.decline(1, customer=customer["id"])
    await travel(town, DAY + 2 * HOUR, step=DAY)
    for _ in range(3):
        assert open_level(town, cem) == "full"
        assert cem.heard("did not go through") == 0
        await travel(town, DAY, step=DAY)
    for _ in range(20):
        if not cem.heard("did not go through"):
            await travel(town, 6 * HOUR)
    told = await cem.receives("did not go through", "There was not enough in the bank account")
    assert cem.heard("did not go through") == 1
    cem.taps("Use another way to pay", on=told)
    await cem.sees_button("Open Stripe’s page")
    await town.browser.change_card(cem.link("Open Stripe’s page"))
    await cem.receives("is paid for")
    await town.quiet()
    assert open_level(town, cem) == "full"
    assert statuses(town, cem, "invoice")[:2] == ["paid", "paid"]


async def test_a_permission_that_ends_is_told_and_a_debit_that_comes_back_closes_f6(bank: tuple[Town, str]) -> None:
    town, currency = bank
    dee, eli = await debited(town, "Dee", WORKS[currency]), await debited(town, "Eli", WORKS[currency])
    await travel(town, 3 * WEEK - 12 * HOUR, step=DAY)
    books = town.sandbox.stripe.books
    methods = {one["id"]: one["customer"] for one in town.sandbox.stripe.objects("payment_method")}
    mandates = {methods[one["payment_method"]]: one for one in town.sandbox.stripe.objects("mandate")}
    (customer,) = town.customers(dee)
    revoke(books, mandates[customer["id"]])
    await dee.receives("The permission to debit your bank account", "No money has moved")
    await town.quiet()
    assert (open_level(town, dee), dee.heard("The permission to debit")) == ("full", 1)
    await dee.asks("/billing_status", "It may not be debited any more")

    paid = [one for one in town.at_stripe("charge", eli) if one["status"] == "succeeded"]
    send_back(books, paid[-1], reason="debit_not_authorized" if currency == "usd" else "customer_initiated")
    await eli.receives("your bank gives that money back to you", "Your access is closed for now")
    await town.admin.receives("Dispute:", "lost")
    await town.quiet()
    assert open_level(town, eli) == "none"
