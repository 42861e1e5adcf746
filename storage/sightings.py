"""What our rows say of the objects on one page of Stripe's lists: a few statements for a hundred people."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from domain.listing import Paid
from storage.attempts import ChargeAttempt
from storage.credit_notes import CreditNoteRow
from storage.customers import StripeCustomer
from storage.db import moment, rows
from storage.disputes import PaymentDispute
from storage.payments import PaymentAttempt
from storage.pictures import Row, read_pictures
from storage.refunds import PaymentRefund
from storage.snapshots import PICTURES, snapshot_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from domain.listing import Fact

_TABLES = {"customers": "stripe_customers", "subscriptions": "stripe_subscriptions", "invoices": "stripe_invoices"}
_MOST_GONE = 500  # a list that suddenly shows nothing must not make us look at everybody


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One object of ours: whose it is, and the fact as we have it."""

    subscriber_id: int
    fact: Fact


async def owners(customers: Collection[str]) -> dict[str, int]:
    """Whose customers these are; those that nobody here is linked to are left out."""
    found = await StripeCustomer.filter(stripe_id__in=list(customers)).values_list("stripe_id", "subscriber_id")
    return {str(ref): int(subscriber_id) for ref, subscriber_id in found}


async def sightings(shows: str, refs: Collection[str]) -> dict[str, Sighting]:
    """Those of these objects that we have, by Stripe's id."""
    if not refs:
        return {}
    holes = ", ".join("?" for _ in refs)
    wanted = next(picture for picture in PICTURES if picture.name == shows)
    own = replace(wanted, of=f"{_TABLES[shows]} t WHERE t.stripe_id IN ({holes})")
    found = defaultdict[str, list[Row]](list, await read_pictures((own,), *refs))
    keys = {row["id" if shows == "customers" else "customer_id"] for row in found[shows]}
    known = {row.id: row for row in await StripeCustomer.filter(id__in=list(keys))}
    if shows != "customers":
        found["customers"] = [_as_row(row) for row in known.values()]
    snapshot = snapshot_of(found)
    mine = {row.stripe_id: int(row.subscriber_id) for row in known.values()}  # type: ignore[attr-defined]  # Tortoise's own column
    facts: Sequence[Fact] = getattr(snapshot, shows) if snapshot is not None else ()
    return {
        fact.ref: Sighting(subscriber_id=mine[fact.ref if shows == "customers" else fact.customer], fact=fact)  # type: ignore[union-attr]  # every other fact names its customer
        for fact in facts
    }


async def payments(intents: Collection[str]) -> dict[str, tuple[int, Paid]]:
    """Whose payments these are, and what we know of each."""
    found = await PaymentAttempt.filter(stripe_id__in=list(intents)).prefetch_related("invoice__customer")
    history = await _histories([row.id for row in found])
    return {
        row.stripe_id: (
            int(row.invoice.customer.subscriber_id),
            Paid(charge=row.charge, refunded=row.refunded, disputed=row.dispute is not None, history=history[row.id]),
        )
        for row in found
    }


async def _histories(payment_ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """The status of every charge, refund and dispute of these payments, by its id."""
    histories = defaultdict[int, dict[str, str]](dict)
    for model, column in ((ChargeAttempt, "outcome"), (PaymentRefund, "status"), (PaymentDispute, "status")):
        told = await model.filter(payment_id__in=list(payment_ids)).values_list("payment_id", "stripe_id", column)
        for payment_id, ref, status in told:
            histories[payment_id][ref] = status
    return histories


async def credited(notes: Collection[str]) -> dict[str, str]:
    """The status of those of these credit notes that we have."""
    found = await CreditNoteRow.filter(stripe_id__in=list(notes)).values_list("stripe_id", "status")
    return {str(ref): str(status) for ref, status in found}


async def looked_since(subscriber_ids: Collection[int], moment_: datetime) -> set[int]:
    """Those of these people of whom our picture is from `moment_` or later."""
    if not subscriber_ids:
        return set()
    holes = ", ".join("?" for _ in subscriber_ids)
    found = await rows(
        f"SELECT subscriber_id FROM access_decisions WHERE subscriber_id IN ({holes}) AND fetched_at >= ?",
        *subscriber_ids,
        moment(moment_),
    )
    return {int(row["subscriber_id"]) for row in found}


async def note_listed(shows: str, refs: Collection[str], *, sweep_id: int) -> None:
    """Stripe's list showed these. Joins the caller's transaction."""
    if refs:
        holes = ", ".join("?" for _ in refs)
        statement = f"UPDATE {_TABLES[shows]} SET listed_in = ? WHERE stripe_id IN ({holes}) RETURNING id"
        await rows(statement, sweep_id, *refs)


async def not_listed(shows: str, states: Sequence[str], *, sweep_id: int, began: datetime) -> list[int]:
    """People with an object in one of these states (customers: any that is not deleted) that the whole list did not show, and whom
    nobody has looked at since it `began`; at most five hundred.
    """
    table = _TABLES[shows]
    holes = ", ".join("?" for _ in states)
    # A customer is its own owner; every other row names its customer.
    owner = "t" if shows == "customers" else "c"
    joined = "" if shows == "customers" else " JOIN stripe_customers c ON c.id = t.customer_id"
    which = "NOT t.deleted" if shows == "customers" else f"t.status IN ({holes}) AND NOT c.deleted"
    found = await rows(
        f"SELECT DISTINCT {owner}.subscriber_id AS subscriber_id FROM {table} t{joined}"
        f" LEFT JOIN access_decisions d ON d.subscriber_id = {owner}.subscriber_id"
        f" WHERE {which} AND t.listed_in < ? AND t.created_at < ? AND (d.fetched_at IS NULL OR d.fetched_at < ?)"
        " ORDER BY subscriber_id LIMIT ?",
        *states,
        sweep_id,
        moment(began),
        moment(began),
        _MOST_GONE,
    )
    return [int(row["subscriber_id"]) for row in found]


def _as_row(customer: StripeCustomer) -> Row:
    """A customer as a picture's row: only what names them."""
    blank: Row = dict.fromkeys(next(picture for picture in PICTURES if picture.name == "customers").columns)
    return blank | {"id": customer.id, "stripe_id": customer.stripe_id, "created_at": customer.created_at.isoformat()}
