"""Gives somebody credit that lowers their next payment by itself; they are told together with its outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import call_now
from domain.call import Aim, Call
from domain.error import NothingToManage, UnknownPerson
from domain.money import Money
from storage.snapshots import read_snapshot
from storage.subscribers import find

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscription import Snapshot


async def credit_currency(telegram_id: int) -> str:
    """In which currency they can be given credit: that of what they pay. `NothingToManage` where they pay nothing."""
    person = await find(telegram_id=telegram_id)
    if person is None:
        raise UnknownPerson
    return _account(await read_snapshot(person.id))[1]


async def give_credit(ctx: Context, telegram_id: int, *, amount: int, wish: str, by: int) -> Money:
    """Credit `amount` minor units. `wish` names the admin's one wish (the message that was tapped): the same one of
    the same admin is credited once.
    """
    person = await find(telegram_id=telegram_id)
    if person is None:
        raise UnknownPerson
    customer, currency = _account(await read_snapshot(person.id))
    call = Call(
        aim=Aim.CREDIT,
        key=f"{customer}:{amount}:{by}:{wish}",
        subscription="",
        about=customer,
        due=ctx.clock.now(),
        details={"amount": amount, "currency": currency, "actor": f"admin:{by}"},
    )
    await call_now(ctx, person.id, call)
    ctx.nudges.outbox.set()
    return Money(amount, currency)


def _account(snapshot: Snapshot | None) -> tuple[str, str]:
    """The customer that pays for what runs, else their newest one; with its currency."""
    living = {row.customer: row.amount.currency for row in (snapshot.living() if snapshot else ())}
    for customer in reversed(snapshot.customers if snapshot else ()):
        currency = living.get(customer.ref) or customer.currency
        if not customer.deleted and currency is not None and (not living or customer.ref in living):
            return customer.ref, currency
    raise NothingToManage
