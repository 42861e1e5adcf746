"""What people who pay from a bank account are told, in two languages, where their doors wait for the bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest_asyncio

from sandbox.stripe.mandates import revoke
from tests.journeys.steps import DAY, pay
from tests.journeys.telling import customer_of, each, hears, open_telling_town, plan_of, stands_at, travel
from tests.support.speaking import LANGUAGES, newcomer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from tests.support.speaking import Speaking
    from tests.support.town import Town

TELLS = {"payment_on_its_way", "debit_failed", "mandate_gone", "welcome"}
WORKS, FAILS = "000123456789", "000111111113"


def with_debits(text: str) -> str:
    """Bank accounts are taken."""
    assert 'bank_debits = "off"' in text
    return text.replace('bank_debits = "off"', 'bank_debits = "on"')


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with open_telling_town(request, tmp_path_factory, rewrite=with_debits) as made:
        made.sandbox.stripe.dashboard.bank_debits = True
        yield made


async def get_link(who: Speaking, tier: str) -> str:
    """From the tier's own link to the address of Stripe's page."""
    who.starts(f"tier_{tier}")
    await who.reads("shop-features")
    who.presses("button-subscribe")
    await who.may_press("button-pay")
    return who.address("button-pay")


async def lets_it_be_debited(town: Town, who: Speaking, account: str) -> None:
    await town.browser.debit(await get_link(who, "basic"), account=account)
    await hears(town, who, "payment_on_its_way")
    await stands_at(town, who, "none")


async def has_an_account_that_works(town: Town, ada: Speaking) -> None:
    await lets_it_be_debited(town, ada, WORKS)


async def has_one_that_does_not(town: Town, bea: Speaking) -> None:
    await lets_it_be_debited(town, bea, FAILS)


async def is_in_when_it_has_arrived(town: Town, ada: Speaking) -> None:
    await hears(town, ada, "welcome")
    await stands_at(town, ada, "full")


async def loses_the_permission(town: Town, ada: Speaking) -> None:
    methods = [one["id"] for one in town.at_stripe("payment_method", ada)]
    (mandate,) = [one for one in town.sandbox.stripe.objects("mandate") if one["payment_method"] in methods]
    revoke(town.sandbox.stripe.books, mandate)
    told = await hears(town, ada, "mandate_gone")
    await stands_at(town, ada, "full")
    ada.presses("button-method", on=told)
    page = await ada.is_told("portal-ready")
    await town.browser.change_card(ada.address("button-portal-now", on=page))
    card = customer_of(town, ada)["invoice_settings"]["default_payment_method"]
    assert town.sandbox.stripe.get(card)["type"] == "card"


async def begins_anew_with_a_card(town: Town, bea: Speaking) -> None:
    told = await hears(town, bea, "debit_failed")
    await stands_at(town, bea, "none")
    assert plan_of(town, bea)["status"] == "canceled"
    bea.presses("button-again", on=told)
    await bea.is_told("shop-features")
    bea.presses("button-subscribe", on=told)
    await bea.is_told("checkout-now")
    await pay(town, bea.address("button-pay", on=told))
    await hears(town, bea, "welcome")
    await stands_at(town, bea, "full")


async def test_a_debit_is_told_on_its_way_refused_and_when_its_permission_ends(town: Town) -> None:
    ada, bea = [[newcomer(town, language, name) for language in LANGUAGES] for name in ("Ada", "Bea")]
    await each(town, ada, has_an_account_that_works)
    await each(town, bea, has_one_that_does_not)
    await town.quiet()
    await travel(town, 6 * DAY, step=3 * DAY)
    await each(town, ada, is_in_when_it_has_arrived, loses_the_permission)
    await each(town, bea, begins_anew_with_a_card)
