"""What happens in a life where tax is reckoned: it is switched on for a plan, and an address comes, goes, or was never there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.subscription_start import automatic_tax
from storage import db

if TYPE_CHECKING:
    from random import Random

    from sandbox.stripe.store import Obj
    from tests.support.life_stage import Stage

HERE = {"city": None, "country": "US", "line1": None, "line2": None, "postal_code": "10001", "state": "NY"}


async def tax_a_plan(stage: Stage, dice: Random) -> str | None:
    """An operator switches tax on for a subscription."""
    del dice
    row = next((one for one in _of(stage, "subscription") if _untaxed(one)), None)
    if row is None or row["id"] in stage.beside:
        return None
    stage.books.change(row, "customer.subscription.updated", automatic_tax=automatic_tax(enabled=True))
    return "on"


async def move(stage: Stage, dice: Random) -> str | None:
    """Somebody's address is put in where none is known, or taken away; one that nobody saw would be none."""
    del dice
    customer = next((one for one in _of(stage, "customer") if not one.get("deleted")), None)
    if customer is None or (customer.get("address") and not await _seen(customer)):
        return None
    address = None if customer.get("address") else dict(HERE)
    stage.books.change(customer, "customer.updated", address=address)
    return "in" if address else "taken away"


async def _seen(customer: Obj) -> bool:
    found = await db.rows("SELECT address FROM stripe_customers WHERE stripe_id = ?", customer["id"])
    return bool(found) and found[0]["address"] is not None


def _untaxed(row: Obj) -> bool:
    return row["ended_at"] is None and row["status"] != "incomplete" and not row["automatic_tax"]["enabled"]


def _of(stage: Stage, kind: str) -> list[Obj]:
    """Newest first."""
    refs = set(stage.refs())
    rows = [
        row for row in stage.books.store.all(kind) if (row["id"] if kind == "customer" else row["customer"]) in refs
    ]
    return rows[::-1]
