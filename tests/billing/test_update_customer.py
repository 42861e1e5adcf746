"""A person is known alike on both sides: what moves here is told to Stripe once, what moves there comes back and is not overwritten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from billing.greet_subscriber import greet_subscriber
from billing.look_up_person import look_up_person
from billing.perform_calls import perform_calls
from billing.sync import sync_now
from billing.update_customer import update_customer
from domain.customer_change import CustomerChange
from domain.error import NothingToManage, StripeRefused
from domain.subscription import Address
from storage.operations import Operation
from storage.snapshots import read_snapshot
from tests.billing.lane import another_worker, pay
from tests.support.shop import Shop, person

if TYPE_CHECKING:
    from domain.subscriber import Known
    from domain.subscription import Customer
    from sandbox.stripe.store import Obj

BERLIN = Address(line1="1 High Street", city="Berlin", postal_code="10115", country="DE")


async def known(shop: Shop, who: Known) -> Customer:
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    return snapshot.customers[-1]


def at_stripe(shop: Shop) -> Obj:
    [row] = shop.sandbox.stripe.objects("customer")
    return row


async def subscribed(shop: Shop) -> Known:
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    return who


async def work_off(shop: Shop) -> None:
    while await perform_calls(shop.ctx):
        pass


def tellings(shop: Shop) -> list[Obj]:
    path = f"/v1/customers/{at_stripe(shop)['id']}"
    return [call.params for call in shop.sandbox.stripe.calls if (call.method, call.path) == ("POST", path)]


async def test_what_is_changed_here_is_told_to_stripe_once_and_known_here_again(shop: Shop) -> None:
    who = await subscribed(shop)
    change = CustomerChange(
        email="new@example.com", name="Ada L", locale="de", address=BERLIN, tax_id=("eu_vat", "DE123456789")
    )
    await update_customer(shop.ctx, who.id, change, wish="1")
    row = await update_customer(shop.ctx, who.id, change, wish="1")
    assert (row.email, row.name, row.locale, row.address) == ("new@example.com", "Ada L", "de", BERLIN)
    assert [(one.kind, one.value) for one in row.tax_ids] == [("eu_vat", "DE123456789")]
    assert (at_stripe(shop)["email"], at_stripe(shop)["preferred_locales"]) == ("new@example.com", ["de"])
    assert len(tellings(shop)) == 1
    assert len(shop.sandbox.stripe.objects("tax_id")) == 1


async def test_what_stripe_does_not_take_is_a_refusal_and_changes_nothing(shop: Shop) -> None:
    who = await subscribed(shop)
    before = await known(shop, who)
    for change in (CustomerChange(email="nobody"), CustomerChange(tax_id=("eu_vat", "123"))):
        with pytest.raises(StripeRefused):
            await update_customer(shop.ctx, who.id, change, wish="1")
    assert await known(shop, who) == before
    stranger = await greet_subscriber(shop.ctx, person(4))
    with pytest.raises(NothingToManage):
        await update_customer(shop.ctx, stranger.id, CustomerChange(name="Eve"), wish="1")


async def test_a_name_and_a_language_that_change_in_telegram_are_told_to_stripe(shop: Shop) -> None:
    who = await subscribed(shop)
    await greet_subscriber(shop.ctx, replace(person(), first_name="Augusta", language="de"))
    await work_off(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    assert ((await known(shop, who)).name, (await known(shop, who)).locale) == ("Augusta", "de")
    assert (at_stripe(shop)["name"], at_stripe(shop)["preferred_locales"]) == ("Augusta", ["de"])
    for language in ("en", "de", "en", "de"):
        await greet_subscriber(shop.ctx, replace(person(), first_name="Augusta", language=language))
        await work_off(shop)
    assert len(tellings(shop)) == 2, "each content once a day, however often a client changes its mind"


async def test_what_was_changed_in_the_dashboard_comes_back_and_is_not_overwritten(shop: Shop) -> None:
    who = await subscribed(shop)
    ref = at_stripe(shop)["id"]
    there = {"name": "Ada GmbH", "preferred_locales": ["fr"], "address": {"country": "DE", "city": "Kiel"}}
    await shop.ctx.work.post(f"/v1/customers/{ref}", there)
    await shop.ctx.work.post(f"/v1/customers/{ref}/tax_ids", {"type": "eu_vat", "value": "DE222222222"})
    await sync_now(shop.ctx, who.id, reason="test")
    row = await known(shop, who)
    assert (row.name, row.locale, row.address) == ("Ada GmbH", "fr", Address(country="DE", city="Kiel"))
    assert [(one.value, one.verification) for one in row.tax_ids] == [("DE222222222", "pending")]
    await greet_subscriber(shop.ctx, replace(person(), first_name="Augusta", language="de"))
    await work_off(shop)
    assert (at_stripe(shop)["name"], at_stripe(shop)["preferred_locales"]) == ("Ada GmbH", ["fr"])
    card = await look_up_person(shop.ctx, "1001")
    assert [(one.country, one.locale) for one in card.people] == [("DE", "fr")]
    assert [trial.seen_with for trial in card.trials] == [None]


@pytest.mark.parametrize("applied", [True, False])
async def test_a_telling_whose_answer_is_lost_is_finished_by_the_worker(*, applied: bool, shop: Shop) -> None:
    who = await subscribed(shop)
    worker, clock = another_worker(shop, patience=2)
    await greet_subscriber(shop.ctx, replace(person(), first_name="Augusta"))
    shop.sandbox.stripe.faults.drop_next(1, applied=applied, match=f"POST /v1/customers/{at_stripe(shop)['id']}")
    for _ in range(3):
        await perform_calls(worker)
        clock.ahead_ms += 60_000
    await worker.work.close()
    assert at_stripe(shop)["name"] == "Augusta"
    assert [row.state for row in await Operation.filter(kind="customer.update")] == ["succeeded"]
    assert who.id == (await Operation.get(kind="customer.update")).subscriber_id  # type: ignore[attr-defined]  # Tortoise's own column


async def test_nobody_is_known_by_an_e_mail_address_c19(shop: Shop) -> None:
    """Two people give the same address: each keeps a customer and a subscription of their own."""
    first = await subscribed(shop)
    second = await pay(shop, 1002)
    await sync_now(shop.ctx, second.id, reason="test")
    for who in (first, second):
        await update_customer(shop.ctx, who.id, CustomerChange(email="same@example.com"), wish="1")
    refs = {(await known(shop, who)).ref for who in (first, second)}
    assert len(refs) == 2
    listed = [call for call in shop.sandbox.stripe.calls if call.path == "/v1/customers" and "email" in call.params]
    assert listed == []
