"""What people are told of money that goes back or is held, in two languages, and what the admins hear of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest_asyncio

from sandbox.stripe import dashboard_records as records
from sandbox.stripe.triggers import warn_of_fraud
from tests.journeys.telling import (
    admins,
    admins_hear,
    begin_another,
    each,
    hears,
    open_telling_town,
    pair,
    stands_at,
)
from tests.support.town import at_dashboard

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from sandbox.stripe.store import Obj
    from tests.support.speaking import Speaking
    from tests.support.town import Town

TELLS = {
    "refunded",
    "refund_waits",
    "refund_failed",
    "credited",
    "second_ended",
    "disputed",
    "access_closed",
    "access_restored",
    "admin_refund_failed",
    "admin_dispute",
    "admin_fraud_warning",
}


def _disputes_close_nothing(text: str) -> str:
    assert 'open_dispute = "close"' in text
    return text.replace('open_dispute = "close"', 'open_dispute = "keep"')


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with open_telling_town(request, tmp_path_factory, rewrite=_disputes_close_nothing) as made:
        yield made


def charge_of(town: Town, who: Speaking) -> Obj:
    return town.at_stripe("charge", who)[-1]


async def test_money_that_goes_back_closes_and_opens_again_when_it_did_not_arrive(town: Town) -> None:
    async def goes_back(town: Town, ada: Speaking) -> None:
        back = records.give_back(town.sandbox.stripe.books, charge_of(town, ada))
        await hears(town, ada, "refunded")
        told = await hears(town, ada, "access_closed", button="button-manage")  # it goes on at Stripe
        await stands_at(town, ada, "none")
        ada.presses("button-manage", on=told)
        await ada.is_told("access-reason-payment-refunded", "portal-text")
        records.fail_refund(town.sandbox.stripe.books, back)
        await hears(town, ada, "refund_failed")
        await hears(town, ada, "access_restored")
        await stands_at(town, ada, "full")

    people = await pair(town, "Ada")
    await each(town, people, goes_back)
    for ada in people:
        await admins_hear(town, "admin_refund_failed", str(ada.id))


async def test_a_part_that_waits_for_its_persons_word_is_told_and_closes_nothing(town: Town) -> None:
    async def waits(town: Town, bea: Speaking) -> None:
        town.sandbox.stripe.books.next_refunds.append("requires_action")
        records.give_back(town.sandbox.stripe.books, charge_of(town, bea), 5_000)
        told = await hears(town, bea, "refund_waits")
        await stands_at(town, bea, "full")
        bea.presses("button-status", on=told)
        await bea.is_told("status-next-charge")

    async def has_a_part(town: Town, bea: Speaking) -> None:
        records.give_back(town.sandbox.stripe.books, charge_of(town, bea), 2_500)
        await hears(town, bea, "refunded", words="notice-refunded-part")

    await each(town, await pair(town, "Bea"), waits, has_a_part)


async def test_credit_for_the_next_bill_is_told(town: Town) -> None:
    async def has_credit(town: Town, cem: Speaking) -> None:
        (bill,) = town.at_stripe("invoice", cem)
        async with at_dashboard(town.sandbox) as stripe:
            await stripe.post("/v1/credit_notes", {"invoice": bill["id"], "amount": 2_000, "credit_amount": 2_000})
        told = await hears(town, cem, "credited")
        await stands_at(town, cem, "full")
        cem.presses("button-status", on=told)
        await cem.is_told("status-next-charge")

    await each(town, await pair(town, "Cem"), has_credit)


async def test_a_second_plan_that_an_admin_ends_is_told_with_what_goes_back_c2(town: Town) -> None:
    people = await pair(town, "Fay")
    town.sandbox.clock.move(60)  # which of them came first is known by the second only
    for fay in people:
        second = begin_another(town, fay, "premium.week.usd")
        told, _ = await admins_hear(town, "admin_second_subscription", second["id"])
        admins(town)[0].presses("button-undo-second", on=told)
        await hears(town, fay, "second_ended")
        await hears(town, fay, "refunded")
        await stands_at(town, fay, "full")


async def test_a_dispute_is_told_when_it_begins_and_when_it_is_won_and_its_button_leads_to_a_person(town: Town) -> None:
    async def is_held_and_won(town: Town, dee: Speaking) -> None:
        books = town.sandbox.stripe.books
        made = records.open_dispute(books, charge_of(town, dee))
        told = await hears(town, dee, "disputed")
        await stands_at(town, dee, "full")
        records.decide_dispute(books, made, won=True)
        await hears(town, dee, "disputed", words="notice-disputed-won", times=2)
        dee.presses("button-ask", on=told)
        await dee.is_told("support-prompt")

    people = await pair(town, "Dee")
    await each(town, people, is_held_and_won)
    for dee in people:
        await admins_hear(town, "admin_dispute", str(dee.id), "won")


async def test_a_warning_of_fraud_is_told_to_the_admins_alone(town: Town) -> None:
    eli, _ = await pair(town, "Eli")
    warn_of_fraud(town.sandbox.stripe.books, charge_of(town, eli))
    await admins_hear(town, "admin_fraud_warning", str(eli.id))
    await town.quiet()
    await stands_at(town, eli, "full")
