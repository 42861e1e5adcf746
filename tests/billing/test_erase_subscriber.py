"""Somebody wants to be forgotten: what they have is ended first, Stripe's record is deleted, and nothing here says who they were."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from billing.erase_subscriber import erase_subscriber, plan_erasure
from billing.find_erasures import find_erasures
from billing.forget_old import forget_old
from billing.greet_subscriber import greet_subscriber
from billing.notify_admins import notify_admins
from billing.page_events import page_events
from billing.perform_calls import perform_calls
from billing.reconcile import reconcile
from billing.resolve_events import resolve_due
from domain.access import Level
from domain.erasure import stripped
from domain.error import UnknownPerson
from domain.subscription import Address, Customer, Snapshot, TaxId
from storage import access_decisions, db
from storage.audit_log import AuditEntry
from storage.inbox import StripeWebhookEvent
from storage.invoices import StripeInvoice
from storage.marks import SyncMark
from storage.operations import Operation
from storage.outbox import OutboxNotice
from storage.subscribers import Subscriber
from tests.billing.lane import open_intake, pay
from tests.support import facts
from tests.support.shop import ADMIN, Shop, person
from tools.data_model import models

if TYPE_CHECKING:
    from domain.subscriber import Known

NUMBER, NAME, HANDLE, EMAIL = 77_001_001, "Philippa", "philippa_77", "philippa@example.com"


async def somebody(shop: Shop) -> Known:
    """A person with a name like nobody's, who paid, whose events came in, and about whom admins and the audit have heard."""
    await pay(shop, NUMBER)
    them = replace(person(NUMBER), first_name=NAME, username=HANDLE)
    who = await greet_subscriber(shop.ctx, them)
    customer = shop.sandbox.stripe.objects("customer")[-1]
    card = {"line1": "Platz 1", "country": "AT"}
    await shop.ctx.work.post(f"/v1/customers/{customer['id']}", {"email": EMAIL, "name": NAME, "address": card})
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events)
    await resolve_due(shop.ctx)
    await shop.settle()
    await notify_admins(shop.ctx, "admin_support", fact="q", details={"name": NAME, "telegram_id": NUMBER, "text": "?"})
    return who


async def everything() -> str:
    """Every value of every row of every table."""
    tables = [await db.rows(f'SELECT * FROM "{name}"') for name in models()]
    return "\n".join(str(row) for rows in tables for row in rows)


async def finish(shop: Shop) -> None:
    """All calls that are owed, and all looks."""
    for _ in range(40):
        if not await perform_calls(shop.ctx) and not await Operation.filter(state="open").exists():
            break
        await Operation.filter(state="open").update(lease_ms=0)
    await shop.settle()
    await forget_old(shop.ctx)


def traces(text: str) -> list[str]:
    """Which of what names them stands in it, with the first row that has it."""
    words = (NAME, HANDLE, EMAIL, str(NUMBER), "Platz 1", "'4242'")
    lines = text.splitlines()
    return [next(f"{word} in {line}" for line in lines if word in line) for word in words if word in text]


async def test_what_they_have_is_ended_first_then_stripe_deletes_them_and_nothing_here_says_who_they_were_h11(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await somebody(shop)
    assert len(traces(await everything())) == 6, "all of it is here"
    planned = await plan_erasure(shop.ctx, NUMBER)
    assert len(traces(await everything())) == 6, "a plan changes nothing"

    done = await erase_subscriber(shop.ctx, NUMBER, by=f"admin:{ADMIN}")
    assert done == planned
    assert traces(await everything()) == [], "at once, before Stripe has answered anything"
    await finish(shop)

    calls = [(call.method, call.path) for call in shop.sandbox.stripe.calls if call.method == "DELETE"]
    assert calls == [
        ("DELETE", f"/v1/subscriptions/{done.subscriptions[0]}"),
        ("DELETE", f"/v1/customers/{done.customers[0]}"),
    ]
    assert shop.sandbox.stripe.get(done.customers[0])["deleted"] is True
    assert traces(await everything()) == []
    bill = await StripeInvoice.get()
    assert (bill.paid, bill.currency, bill.status) == (15_000, "usd", "paid"), "the books stay"
    access = await access_decisions.last(who.id)
    assert access is not None
    assert access.level is Level.NONE
    assert [row.action for row in await AuditEntry.filter(actor=f"admin:{ADMIN}")] == ["person.erased"]
    with pytest.raises(UnknownPerson):
        await erase_subscriber(shop.ctx, NUMBER, by="system")


async def test_events_that_come_late_bring_nothing_back_and_tell_nobody_h11(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await somebody(shop)
    told = await OutboxNotice.all().count()
    old = [dict(event) for event in shop.sandbox.stripe.events]
    await erase_subscriber(shop.ctx, NUMBER, by="system")
    await shop.settle()
    assert traces(await everything()) == [], "Stripe still knows them, and a look reads all of it"
    async with open_intake(shop) as bring:
        await bring([{**event, "id": f"{event['id']}_late"} for event in old])
        await shop.settle()
        assert traces(await everything()) == []
        await finish(shop)
        await bring(shop.sandbox.stripe.events)
    await page_events(shop.ctx)
    await finish(shop)
    assert traces(await everything()) == []
    assert await OutboxNotice.all().count() == told
    shop.sandbox.clock.move(90_000)
    while await reconcile(shop.ctx):
        pass
    await SyncMark.all().update(due_ms=0)
    await finish(shop)
    assert traces(await everything()) == []


@pytest.mark.parametrize("applied", ["before", "after"])
@pytest.mark.parametrize("path", ["DELETE /v1/subscriptions", "DELETE /v1/customers"])
async def test_a_connection_that_is_cut_leaves_nobody_half_forgotten_h11(
    path: str, applied: str, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    await somebody(shop)
    shop.sandbox.stripe.faults.drop_next(2, applied=applied == "after", match=path)
    done = await erase_subscriber(shop.ctx, NUMBER, by="system")
    await finish(shop)
    assert shop.sandbox.stripe.get(done.customers[0])["deleted"] is True
    ended = [event for event in shop.sandbox.stripe.events if event["type"] == "customer.subscription.deleted"]
    deleted = [event for event in shop.sandbox.stripe.events if event["type"] == "customer.deleted"]
    assert (len(ended), len(deleted)) == (1, 1)
    assert {row.state for row in await Operation.all()} == {"succeeded"}


async def test_an_erasure_that_stripe_has_not_answered_is_found_by_what_stripe_still_says(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    await somebody(shop)
    planned = await plan_erasure(shop.ctx, NUMBER)
    began = shop.ctx.clock.now()
    await erase_subscriber(shop.ctx, NUMBER, by="system")
    [found] = await find_erasures(shop.ctx, NUMBER)
    assert (found.subscriptions, found.customers) == (planned.subscriptions, planned.customers)
    assert (began <= found.since <= shop.ctx.clock.now(), found.surely) == (True, True)
    assert await find_erasures(shop.ctx, NUMBER + 1) == (), "Stripe's record names somebody else"
    assert traces(await everything()) == []
    shop.sandbox.stripe.faults.fail_next(20, 500, match="GET /v1/customers")
    [maybe] = await find_erasures(shop.ctx, NUMBER + 1)
    assert not maybe.surely
    shop.sandbox.stripe.faults.clear()
    await finish(shop)
    assert await find_erasures(shop.ctx, NUMBER) == ()


async def test_who_comes_back_is_somebody_new(shop: Shop) -> None:
    who = await somebody(shop)
    await erase_subscriber(shop.ctx, NUMBER, by="system")
    await finish(shop)
    again = await pay(shop, NUMBER)
    await shop.settle()
    assert again.id != who.id
    assert await Subscriber.filter(telegram_id=-who.id).count() == 1


async def test_somebody_who_never_bought_is_forgotten_without_a_call(shop: Shop) -> None:
    await greet_subscriber(shop.ctx, replace(person(NUMBER), first_name=NAME, username=HANDLE))
    before = len(shop.sandbox.stripe.calls)
    done = await erase_subscriber(shop.ctx, NUMBER, by="system")
    assert (done.subscriptions, done.customers) == ((), ())
    assert len(shop.sandbox.stripe.calls) == before
    assert traces(await everything()) == []


async def test_what_is_kept_of_a_payload_after_a_month_are_its_ids_h9(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await somebody(shop)
    assert EMAIL in str([row.payload for row in await StripeWebhookEvent.all()])
    await forget_old(shop.ctx)
    assert EMAIL in str([row.payload for row in await StripeWebhookEvent.all()]), "it is young"
    shop.sandbox.clock.move(31 * 86_400)
    await forget_old(shop.ctx)
    rows = await StripeWebhookEvent.all()
    assert rows
    assert EMAIL not in str([row.payload for row in rows])
    paid = next(row for row in rows if row.type == "invoice.paid")
    assert paid.payload["data"]["object"]["id"] == paid.object_ref
    assert paid.payload["data"]["object"]["customer"] == paid.customer_ref


async def test_what_is_old_goes_and_what_is_owed_stays_and_an_event_that_comes_again_changes_nothing_a30(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await somebody(shop)
    events = [dict(event) for event in shop.sandbox.stripe.events]
    waiting = await StripeWebhookEvent.filter(type="invoice.paid").get()
    await StripeWebhookEvent.filter(id=waiting.id).update(state="unresolved")
    audit, told = await AuditEntry.all().count(), await OutboxNotice.all().count()
    await StripeWebhookEvent.all().update(received_at=shop.ctx.clock.now() - timedelta(days=91))
    while await forget_old(shop.ctx):
        pass
    assert [row.id for row in await StripeWebhookEvent.all()] == [waiting.id]
    assert await AuditEntry.all().count() == audit
    async with open_intake(shop) as bring:
        await bring(events)
    await shop.settle()
    assert await OutboxNotice.all().count() == told
    access = await access_decisions.last(who.id)
    assert access is not None
    assert access.level is Level.FULL


KEPT: dict[str, Any] = {"ref": "cus_1", "currency": "usd", "deleted": False}


def test_every_fact_about_a_customer_is_kept_for_the_books_or_taken_out() -> None:
    whole = Customer(
        ref="cus_1",
        currency="usd",
        email=EMAIL,
        name=NAME,
        address=Address(line1="Platz 1"),
        locale="de",
        tax_ids=(TaxId(ref="txi_1", kind="eu_vat", value="ATU1"),),
        default_payment_method="pm_1",
    )
    picture = replace(facts.snapshot(), customers=(whole,), payment_methods=(facts.payment_method(),))
    bare: Snapshot = stripped(picture)
    assert bare.payment_methods == ()
    (left,) = bare.customers
    for one in fields(Customer):
        blank = KEPT.get(one.name, one.default)
        assert getattr(left, one.name) == blank, f"{one.name}: keep it for the books (KEPT), or take it out"
