"""Dunning cases: one per debt, from its first failure to how it ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from domain.dunning import Debt, debt_class
from storage.db import rows


class DunningCase(Model):
    """One debt. `state`: open, recovered (it was paid), forgiven (taken back, written off, or asked for no more), ended (with its
    subscription, or beside a newer period that is paid).

    `decline` is the class of its newest failure.
    """

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="cases", on_delete=fields.CASCADE)
    subscription_ref = fields.CharField(max_length=255)
    invoice_ref = fields.CharField(max_length=255)
    decline = fields.CharField(max_length=16)
    state = fields.CharField(max_length=16)
    opened_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "dunning_cases"


async def follow(subscriber_id: int, debts: Iterable[Debt], *, outcome: Mapping[str, str], now: datetime) -> None:
    """Bring the cases to what is owed now. `outcome` says of each known invoice what became of its debt: `open` while nothing did, so
    that a case rests, as where collection is paused or a bank debit is on its way.
    """
    owed = {(debt.subscription.ref, debt.first.ref): debt for debt in debts}
    found = await rows(
        "SELECT id, subscription_ref, invoice_ref, state, decline FROM dunning_cases WHERE subscriber_id = ?",
        subscriber_id,
    )
    known = {(row["subscription_ref"], row["invoice_ref"]): row for row in found}
    for key, row in known.items():
        case = DunningCase.filter(id=row["id"])
        ended = outcome.get(row["invoice_ref"], "ended")
        if row["state"] == "open" and key not in owed and ended != "open":
            await case.update(state=ended, closed_at=now)
        elif key in owed and (row["state"] != "open" or row["decline"] != debt_class(owed[key])):
            await case.update(state="open", closed_at=None, decline=debt_class(owed[key]))
    for key in owed.keys() - known.keys():
        await DunningCase.create(
            subscriber_id=subscriber_id,
            subscription_ref=key[0],
            invoice_ref=key[1],
            decline=debt_class(owed[key]),
            state="open",
            opened_at=owed[key].since,
        )


async def of_unreached(limit: int) -> list[DunningCase]:
    """Open cases of people whom we cannot write to, oldest first, with the person and their customers."""
    unreached = DunningCase.filter(state="open").exclude(subscriber__reach="open")
    return await unreached.order_by("opened_at").limit(limit).prefetch_related("subscriber__customers")
