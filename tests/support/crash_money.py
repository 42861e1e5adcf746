"""The roads on which money goes back while the worker is killed: what is done, and how it must end."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.support.crash_life import ADA
from tests.support.crash_roads import Road
from tests.support.crash_truth import Expected
from tests.support.crash_walks import IN, money_at_once

if TYPE_CHECKING:
    from tests.support.crash_world import World


async def prepare_paid(world: World) -> None:
    """Ada paid for a week."""
    await world.begin()
    await money_at_once(world)
    await world.stop()


async def prepare_taxed(world: World) -> None:
    """Ada paid for a week, with tax on top, as Stripe would have reckoned it."""
    await prepare_paid(world)
    (invoice,), (charge,), (intent,) = (world.objects(kind) for kind in ("invoice", "charge", "payment_intent"))
    net = invoice["lines"]["data"][0]["amount"]
    tax = {
        "amount": net * 19 // 100,
        "tax_behavior": "exclusive",
        "tax_rate_details": None,
        "taxability_reason": "standard_rated",
        "taxable_amount": net,
        "type": "tax_rate_details",
    }
    gross = net + net * 19 // 100
    invoice["lines"]["data"][0]["taxes"] = invoice["total_taxes"] = [tax]
    invoice |= {"total": gross, "amount_due": gross, "amount_paid": gross}
    charge |= {"amount": gross, "amount_captured": gross}
    intent |= {"amount": gross, "amount_received": gross}
    await world.begin()
    await world.ask("confirm")
    await world.stop()


async def part_back(world: World) -> None:
    """An admin gives a third of it back, and taps once more when nothing seems to come of it."""
    await world.ask("give_back", amount=5_000)
    await world.deliver()
    await _settled(world)


async def part_back_with_tax(world: World) -> None:
    """The same by a credit note."""
    await world.ask("give_back", amount=5_950)
    await world.deliver()
    await _settled(world)


async def _settled(world: World) -> None:
    await world.ask("sync")
    await world.ask("calls")
    await world.ask("sync")
    await world.ask("jobs")


_TOLD = IN + Counter({("refunded", ADA.telegram_id): 1})
BACK = Road(
    name="money back",
    trials=False,
    steady=False,
    prepare=prepare_paid,
    walk=part_back,
    expected=Expected(access=("full", "basic"), charged=1, back=(5_000,), notices=_TOLD),
)
NOTE = Road(
    name="money back with its tax",
    trials=False,
    steady=False,
    prepare=prepare_taxed,
    walk=part_back_with_tax,
    expected=Expected(access=("full", "basic"), charged=1, back=(5_950,), notices=_TOLD),
)
