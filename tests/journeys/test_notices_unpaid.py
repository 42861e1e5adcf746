"""What people are told of a week that renews, or does not, in two languages: told before, paid, refused, asked about, and given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as by_hand
from sandbox.stripe.tax_account import HEAD_OFFICE, register
from tests.journeys.steps import DAY, HOUR
from tests.journeys.telling import (
    admins_hear,
    customer_of,
    each,
    hears,
    open_telling_town,
    pair,
    plan_of,
    stands_at,
    travel,
)
from tests.support.town import as_shipped, at_dashboard

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from tests.support.speaking import Speaking
    from tests.support.town import Town

pytestmark = pytest.mark.timeout(300)

TELLS = {
    "upcoming_charge",
    "receipt",
    "payment_failed",
    "confirm_payment",
    "address_needed",
    "access_closed",
    "access_restored",
    "plan_given_up",
    "win_back",
    "admin_bill_stuck",
    "admin_paid_late",
}
BERLIN = {"address_country": "DE", "address_postal_code": "10115"}
MASTERCARD = "5555555555554444"


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with open_telling_town(request, tmp_path_factory, rewrite=as_shipped) as made:
        dashboard = made.sandbox.stripe.dashboard
        dashboard.head_office, dashboard.tax_behavior = dict(HEAD_OFFICE), "exclusive"
        register(made.sandbox.stripe.books, "DE")
        yield made


def bills(town: Town, who: Speaking) -> list[str]:
    return [str(one["status"]) for one in town.at_stripe("invoice", who)]


def declines(town: Town, people: Iterable[Speaking], count: int) -> None:
    for who in people:
        town.sandbox.stripe.next_charges.decline(count, customer=customer_of(town, who)["id"])


def end(town: Town, people: Iterable[Speaking]) -> None:
    """Nothing more renews for them."""
    for who in people:
        by_hand.cancel(town.sandbox.stripe.books, plan_of(town, who))


async def pay_open_bill(town: Town, who: Speaking) -> None:
    """On the bill's own page, whose link stands where the button was."""
    page = await who.is_told("bill-ready")
    await town.browser.pay_invoice(who.address("button-bill-now", on=page), card=MASTERCARD)


async def wants_to_know_before(_: Town, ada: Speaking) -> None:
    await ada.asks_for("/settings", "settings-title")
    off = [one for one in ada.telegram.buttons(ada.screen) if "upcoming_week" in str(one.get("callback_data"))]
    ada.taps(str(off[0]["text"]))
    await ada.reads("settings-title")


async def hears_before(town: Town, ada: Speaking) -> None:
    told = await hears(town, ada, "upcoming_charge")
    assert bills(town, ada) == ["paid"]
    ada.presses("button-manage", on=told)
    await ada.is_told("portal-text")


async def has_a_receipt(town: Town, who: Speaking) -> None:
    await hears(town, who, "receipt")
    await stands_at(town, who, "full")
    assert bills(town, who) == ["paid", "paid"]


async def pays_what_was_refused(town: Town, ada: Speaking) -> None:
    told = await hears(town, ada, "payment_failed")
    await stands_at(town, ada, "grace")
    ada.presses("button-bill", on=told)
    await pay_open_bill(town, ada)
    await has_a_receipt(town, ada)


async def confirms_with_the_bank(town: Town, bea: Speaking) -> None:
    told = await hears(town, bea, "confirm_payment")
    assert bea.was_told("notice-payment-failed") == 0
    bea.presses("button-confirm", on=told)
    await pay_open_bill(town, bea)
    await has_a_receipt(town, bea)


async def is_asked_for_an_address(town: Town, cem: Speaking) -> None:
    told = await hears(town, cem, "address_needed")
    await stands_at(town, cem, "grace")
    assert bills(town, cem) == ["paid", "draft"]
    cem.presses("button-address", on=told)
    await cem.may_press("button-portal-now")
    await town.browser.save_person(cem.address("button-portal-now"), **BERLIN)
    await hears(town, cem, "receipt")
    assert bills(town, cem) == ["paid", "paid"]


async def is_taxed(town: Town, people: Iterable[Speaking]) -> None:
    """The operator lets Stripe reckon tax for them; then they take their address away again."""
    books = town.sandbox.stripe.books
    for who in people:
        records.change_address(books, customer_of(town, who), "DE")
        async with at_dashboard(town.sandbox) as stripe:
            await stripe.post(f"/v1/subscriptions/{plan_of(town, who)['id']}", {"automatic_tax": {"enabled": True}})
        records.change_address(books, customer_of(town, who), None)


async def ends_it_while_it_is_owed(town: Town, dee: Speaking) -> None:
    await stands_at(town, dee, "grace")
    page = await dee.asks_for("/manage_subscription", "portal-text")
    dee.presses("button-plan-cancel", on=page)
    await dee.reads("plan-cancel-ask-owed")
    dee.presses("button-cancel-yes")
    told = await hears(town, dee, "access_closed", button="button-tiers", times=2)
    await stands_at(town, dee, "none")
    dee.presses("button-tiers", on=told)
    await dee.is_told("shop-title")


async def pays_too_late(town: Town, dee: Speaking) -> None:
    town.sandbox.stripe.next_charges.clear()
    (bill,) = [one for one in town.at_stripe("invoice", dee) if one["status"] == "open"]
    await town.browser.pay_invoice(bill["hosted_invoice_url"], card=MASTERCARD)
    await admins_hear(town, "admin_paid_late", str(dee.id))
    await stands_at(town, dee, "none")


async def is_shut_out(town: Town, who: Speaking) -> None:
    await hears(town, who, "access_closed")
    await stands_at(town, who, "restricted")
    assert bills(town, who) == ["paid", "open"]


async def pays_and_is_let_in_again(town: Town, dee: Speaking) -> None:
    told = await hears(town, dee, "access_closed")
    dee.presses("button-bill", on=told)
    await pay_open_bill(town, dee)
    await hears(town, dee, "access_restored")
    await stands_at(town, dee, "full")


async def is_given_up(town: Town, eli: Speaking) -> None:
    told = await hears(town, eli, "plan_given_up")
    await stands_at(town, eli, "none")
    assert eli.was_told("notice-access-closed") == 1
    assert plan_of(town, eli)["status"] == "canceled"
    eli.presses("button-tiers", on=told)
    await eli.is_told("shop-title")


async def is_invited_back(town: Town, eli: Speaking) -> None:
    told = await hears(town, eli, "win_back")
    eli.presses("button-tiers", on=told)
    await eli.is_told("shop-title")


async def test_every_notice_of_a_week_that_renews_and_of_one_that_does_not(town: Town) -> None:
    told_before, asked, taxed, returns, silent = [
        await pair(town, name) for name in ("Ada", "Bea", "Cem", "Dee", "Eli")
    ]
    await each(town, told_before, wants_to_know_before)
    await is_taxed(town, taxed)
    declines(town, told_before, 1)
    declines(town, (*returns, *silent), 9)
    for bea in asked:
        town.sandbox.stripe.next_charges.require_confirming(customer=customer_of(town, bea)["id"])
    await town.quiet()

    await travel(town, 5 * DAY, step=5 * DAY)
    await each(town, told_before, hears_before)
    await travel(town, 2 * DAY + 2 * HOUR, step=2 * DAY)
    await each(town, told_before, pays_what_was_refused)
    await each(town, asked, confirms_with_the_bank)
    await each(town, taxed, is_asked_for_an_address)
    for cem in taxed:
        await admins_hear(town, "admin_bill_stuck", town.at_stripe("invoice", cem)[-1]["id"])
    end(town, (*told_before, *asked, *taxed))

    await travel(town, 3 * DAY + 4 * HOUR, step=DAY)
    await each(town, (*returns, *silent), is_shut_out)
    town.sandbox.stripe.next_charges.clear()
    declines(town, silent, 9)
    await each(town, returns, pays_and_is_let_in_again)
    declines(town, returns, 9)

    await travel(town, 4 * DAY, step=DAY)
    await each(town, silent, is_given_up)
    await each(town, returns, ends_it_while_it_is_owed)
    town.sandbox.clock.move(60)  # Stripe counts in whole seconds, and within the one in which it ended nothing is late
    await each(town, returns, pays_too_late)
    await travel(town, 4 * DAY, step=DAY)
    await each(town, silent, is_invited_back)
