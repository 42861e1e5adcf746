"""What Stripe tells of a debit may come in any order, twice, or not at all: one final state, and each fact told once."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest

from billing.greet_subscriber import greet_subscriber
from billing.perform_calls import perform_calls
from billing.start_checkout import start_checkout
from domain.call import Aim
from storage.access_decisions import AccessDecision
from storage.operations import Operation
from storage.outbox import OutboxNotice
from tests.billing.lane import open_intake
from tests.billing.test_debits import CLOSED, DAY, WORKS, with_debits
from tests.support.shop import Shop, person

if TYPE_CHECKING:
    from domain.subscriber import Known

STARTS = ("checkout.session.completed", "customer.subscription.created")
ENDS = {
    WORKS: ("checkout.session.async_payment_succeeded", "invoice.paid"),
    CLOSED: ("checkout.session.async_payment_failed", "invoice.voided"),
}


async def everybody(shop: Shop, number: str) -> list[tuple[Known, list[dict[str, Any]], tuple[int, ...]]]:
    """One person for each order of the four events; nothing was looked at when the bank has answered all of them."""
    people = []
    for place, order in enumerate(permutations(range(4))):
        who = await greet_subscriber(shop.ctx, person(2_000 + place, f"P{place}"))
        opened = await start_checkout(shop.ctx, who, tier="basic", chat_id=who.telegram_id, message_id=5)
        await shop.browser.debit(opened.url, account=number)
        people.append((who, order))
    shop.sandbox.clock.move(6 * DAY)
    await shop.sandbox.stripe.run_due()
    found = []
    for who, order in people:
        (customer,) = (
            one
            for one in shop.sandbox.stripe.objects("customer")
            if one["metadata"].get("telegram_id") == str(who.telegram_id)
        )
        told = {
            event["type"]: event
            for event in shop.sandbox.stripe.events
            if event["data"]["object"].get("customer") == customer["id"]
        }
        found.append((who, [told[kind] for kind in (*STARTS, *ENDS[number])], order))
    return found


@pytest.mark.parametrize(
    ("number", "level", "kinds", "undone"),
    [(WORKS, "full", ["welcome"], 0), (CLOSED, "none", ["debit_failed"], 1)],
    ids=["arrives", "fails"],
)
async def test_every_order_of_a_debits_events_leads_to_one_state_and_one_set_of_messages_b1_c10(
    shop_without_trials: Shop, number: str, level: str, kinds: list[str], undone: int
) -> None:
    shop = shop_without_trials
    with_debits(shop)
    met = await everybody(shop, number)
    async with open_intake(shop) as bring:
        for who, events, order in met:
            for place in (*order, order[0]):
                await bring([events[place]])
                await shop.settle()
            while await perform_calls(shop.ctx):
                await shop.settle()
            decided = await AccessDecision.filter(subscriber_id=who.id).get()
            assert decided.level == level, order
            said = (
                await OutboxNotice.filter(subscriber_id=who.id).exclude(kind__startswith="admin_").values_list("kind")
            )
            assert [kind for (kind,) in said] == kinds, order
            assert (
                await Operation.filter(subscriber_id=who.id, kind=Aim.UNDO_START, state="succeeded").count() == undone
            )
    living = [row for row in shop.sandbox.stripe.objects("subscription") if row["ended_at"] is None]
    assert len(living) == (0 if undone else len(met))
