"""What is left of a person who was forgotten: ids, amounts and moments, for the books; nothing that says who they were.

Stripe may still send what happened before; a look at an erased person is stored only through this.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from domain.call import Aim, Call
from domain.verdict import Case, Verdict, owed_if

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from domain.subscription import Customer, Snapshot

LATER = timedelta(minutes=10)
_KEPT_OF_CALLS = frozenset(
    {
        "path",
        "method",
        "subscription",
        "invoice",
        "customer",
        "payment",
        "dispute",
        "schedule",
        "resumes_at",
        "paused_at",
    }
)
_KEPT = ("customer", "subscription", "invoice", "payment_intent", "charge", "payment_method", "setup_intent")


def stripped(snapshot: Snapshot) -> Snapshot:
    """The same facts without a name, an address of any kind, a tax number or a card."""
    bare = tuple(
        replace(row, email=None, name=None, address=None, locale=None, tax_ids=(), default_payment_method=None)
        for row in snapshot.customers
    )
    return replace(snapshot, customers=bare, payment_methods=())


def ids_only(payload: Mapping[str, Any]) -> dict[str, Any]:
    """An event's payload with nothing but its own ids and those that its object names, so that its person can still be found."""
    holder = payload.get("data")
    obj = holder.get("object") if isinstance(holder, dict) else None
    named = {name: _id(obj.get(name)) for name in ("id", "object", *_KEPT)} if isinstance(obj, dict) else {}
    kept = {name: value for name, value in named.items() if value is not None}
    return {"id": payload.get("id"), "type": payload.get("type"), "data": {"object": kept}}


def ids_of_call(params: Mapping[str, Any]) -> dict[str, Any]:
    """A finished call's request with nothing but what it was made to, and until when: later looks read from it what was wished."""
    return {name: value for name, value in params.items() if name in _KEPT_OF_CALLS and isinstance(value, str)}


def forgetting(snapshot: Snapshot, *, now: datetime) -> tuple[Call, ...]:
    """What is to be asked of Stripe, in this order: end what still charges, then delete its record of the person."""
    ends = [Call(aim=Aim.LEAVE, key=row.ref, subscription=row.ref, about=row.ref, due=now) for row in snapshot.living()]
    deletions = [
        Call(aim=Aim.FORGET, key=row.ref, subscription="", about=row.ref, due=now)
        for row in snapshot.customers
        if not row.deleted
    ]
    return (*ends, *deletions)


def _id(value: object) -> str | None:
    named = value.get("id") if isinstance(value, dict) else value
    return named if isinstance(named, str) else None


def _left(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = snapshot.subscription(params["subscription"])
    return row is not None and not row.living


def _leave(case: Case) -> Verdict:
    return owed_if(case.row is not None and case.row.living, "it has ended")


def _customer(params: Mapping[str, Any], snapshot: Snapshot) -> Customer | None:
    return next((row for row in snapshot.customers if row.ref == params["customer"]), None)


def _forgotten(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = _customer(params, snapshot)
    return row is None or row.deleted


def _forget(case: Case) -> Verdict:
    """Deleting a customer ends what they have at once, unseen; so it waits until that was ended as it should be."""
    if any(row.customer == case.params["customer"] for row in case.snapshot.living()):
        return Verdict(owed=False, why="a subscription still runs", wait_until=case.now + LATER)
    return owed_if(not _forgotten(case.params, case.snapshot), "it is deleted already")


ERASURE_DONE: dict[Aim, Callable[[Mapping[str, Any], Snapshot], bool]] = {Aim.LEAVE: _left, Aim.FORGET: _forgotten}
ERASURE_JUDGED: dict[Aim, Callable[[Case], Verdict]] = {Aim.LEAVE: _leave, Aim.FORGET: _forget}
