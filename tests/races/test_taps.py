"""Two taps of one finger, in many orders of their steps: one customer, one session, one link."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from billing.start_checkout import start_checkout
from domain.error import StripeUnavailable
from storage.checkouts import Checkout
from storage.customers import StripeCustomer
from storage.operations import Operation
from tests.support.race_stripe import counted_ids
from tests.support.race_world import open_lab

if TYPE_CHECKING:
    from tests.support.race_world import Lab, World

ORDERS = 60


async def test_two_taps_at_once_open_one_session_under_one_link_c1() -> None:
    async with open_lab(checkout=False) as lab:
        for seed in range(ORDERS):
            world, links = await _tap_twice(lab, seed)
            sessions = world.stripe.books.store.all("checkout.session")
            assert len(sessions) == 1, f"order {seed}: {world.turns.trace}"
            assert links == {sessions[0]["url"]}, f"order {seed}: {world.turns.trace}"
            assert await Checkout.all().count() == 1


async def test_a_first_purchase_tapped_twice_makes_one_customer_c17() -> None:
    async with open_lab(checkout=False) as lab:
        for seed in range(ORDERS, 2 * ORDERS):
            world, _ = await _tap_twice(lab, seed)
            made = world.stripe.books.store.all("customer")
            assert len(made) == 1, f"order {seed}: {world.turns.trace}"
            assert [row.stripe_id for row in await StripeCustomer.all()] == [made[0]["id"]]
            assert await Operation.exclude(state="succeeded").count() == 0


async def _tap_twice(lab: Lab, seed: int) -> tuple[World, set[str]]:
    """Let two taps run against each other in the order of this seed; a tap that is asked to come again does."""
    chance = random.Random(seed)
    with counted_ids(2):
        world = lab.world()
        taps = [
            await world.start(name, start_checkout(world.ctx(name), world.ada, tier="basic", chat_id=1, message_id=5))
            for name in ("north", "south")
        ]
        while world.turns.waiting:
            await world.turns.go(chance.choice(world.turns.waiting))
        links = set()
        for tap in taps:
            try:
                links.add(tap.result().url)
            except StripeUnavailable:
                again = await start_checkout(world.ctx(), world.ada, tier="basic", chat_id=1, message_id=5)
                links.add(again.url)
    return world, links
