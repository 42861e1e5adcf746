"""/invoices and /why on a phone: one message, fresh addresses, and nothing of anybody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.sync import sync_now
from bot.journey_callbacks import ShowInvoice, ShowReasonsOf
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from tests.bot.conftest import Town


def bill(town: Town) -> dict[str, str]:
    found: dict[str, str] = town.shop.sandbox.stripe.objects("invoice")[-1]
    return found


async def test_an_invoice_is_opened_with_fresh_links_refunds_and_its_number(paid: Town) -> None:
    town, made = paid, bill(paid)
    town.telegram.send(town.ada, "/invoices")
    listed = await town.reads(town.ada, "Your invoices", "$150.00", "paid")
    await town.taps(town.ada, f"{made['number']} · $150.00")
    opened = await town.reads(town.ada, f"Invoice {made['number']}", "You paid $150.00")
    assert opened.message_id == listed.message_id
    assert await town.link(town.ada, "Open it on Stripe") == made["hosted_invoice_url"]
    assert await town.link(town.ada, "PDF") == made["invoice_pdf"]
    copied = [one["copy_text"]["text"] for one in town.telegram.buttons(opened) if "copy_text" in one]
    assert copied == [made["number"]]
    charge = town.shop.sandbox.stripe.objects("charge")[-1]
    await town.shop.ctx.work.post("/v1/refunds", {"charge": charge["id"], "amount": 5_000})
    await sync_now(town.shop.ctx, (await Subscriber.get(telegram_id=town.ada.id)).id, reason="test")
    await town.reads(town.ada, "of your payment for Basic went back")
    town.telegram.send(town.ada, "/invoices")
    await town.reads(town.ada, "Your invoices", "partly given back")
    await town.taps(town.ada, f"{made['number']} · $150.00")
    await town.reads(town.ada, "$50.00 went back to you")
    await town.taps(town.ada, "‹ Back")
    await town.reads(town.ada, "Your invoices")


async def test_while_stripe_is_away_what_we_know_is_shown_all_the_same(paid: Town) -> None:
    town, made = paid, bill(paid)
    town.telegram.send(town.ada, "/invoices")
    await town.reads(town.ada, "Your invoices")
    town.shop.sandbox.stripe.faults.down = True
    await town.taps(town.ada, f"{made['number']} · $150.00")
    await town.reads(town.ada, "You paid $150.00", "Stripe does not answer")
    town.shop.sandbox.stripe.faults.down = False
    await town.taps(town.ada, "Try again")
    assert await town.link(town.ada, "PDF") == made["invoice_pdf"]


async def test_somebody_elses_invoice_does_not_open(paid: Town) -> None:
    town, made = paid, bill(paid)
    bob = town.telegram.add_person("Bob", username="bob")
    town.telegram.send(bob, "/invoices")
    message = await town.reads(bob, "There are none yet")
    town.telegram.tap_raw(bob, bob.id, message.message_id, ShowInvoice(invoice=made["id"], page=0).pack())
    await town.reads(bob, "Things have changed")


async def test_a_page_that_is_gone_is_the_last_one(paid: Town) -> None:
    town = paid
    town.telegram.send(town.ada, "/invoices")
    message = await town.reads(town.ada, "Your invoices")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, "bills:99")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, "bills:-5")
    await town.quiet()
    await town.reads(town.ada, "Your invoices", "$150.00")


async def test_why_tells_what_was_paid_and_what_comes_next(paid: Town) -> None:
    town = paid
    town.telegram.send(town.ada, "/why")
    await town.reads(
        town.ada, "You have Basic", "Today it is for Basic, at $150.00", "$150.00 was paid", "is charged for the next"
    )
    await town.taps(town.ada, "Billing status")
    await town.reads(town.ada, "Your plan: Basic")
    await town.taps(town.ada, "Why is that so?")
    await town.reads(town.ada, "Why it is so")
    town.telegram.send(town.admin, f"/admin find {town.ada.id}")
    await town.taps(town.admin, "Why is it so for them?")
    await town.reads(town.admin, "Why it is so for Ada", "subscription.paid", "$150.00 was paid")


async def test_for_others_the_admins_why_does_not_exist(paid: Town) -> None:
    town = paid
    town.telegram.send(town.ada, "/why")
    message = await town.reads(town.ada, "Why it is so")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, ShowReasonsOf(person=town.admin.id).pack())
    await town.reads(town.ada, "out of date")
