"""Whether a call whose answer was lost was made, where no picture of the person shows it: Stripe is asked for what it would have made.

What we make there carries `metadata.operation`, the key of its operation: that of any generation of it will do. A refund is looked for
by it as well, since one that failed at the bank stands in no sum any more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.call import Aim
from domain.stay_discount import STAMP
from storage.owed_calls import first_key

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from billing.gateway.client import Gateway
    from storage.operations import Operation

STAMPED = frozenset({Aim.REFUND, Aim.GIVE_BACK, Aim.NOTE, Aim.CREDIT})  # these make an object of their own


async def find_made(stripe: Gateway, operation: Operation) -> bool:
    """Whether it is there; False for a call that a picture shows, and where Stripe has nothing of it. Raises as reads do."""
    find = _FINDERS.get(Aim(operation.kind))
    return await find(stripe, operation) if find is not None else False


async def _credit(stripe: Gateway, operation: Operation) -> bool:
    return _stamped(operation, await stripe.list_all(operation.params["path"]))


async def _given_back(stripe: Gateway, operation: Operation) -> bool:
    """As a plain refund or as a note, which have lists by what they are of."""
    path, body = operation.params["path"], operation.params["body"]
    name = "invoice" if "invoice" in body else "payment_intent"
    return _stamped(operation, await stripe.list_all(path, **{name: body[name]}))


def _stamped(operation: Operation, rows: Iterable[dict[str, Any]]) -> bool:
    stamps = ((row.get("metadata") or {}).get("operation") or "" for row in rows)
    return first_key(operation.key) in map(first_key, stamps)


async def _withdrawn(stripe: Gateway, operation: Operation) -> bool:
    session = await stripe.get(operation.params["path"].removesuffix("/expire"))
    return bool(session["status"] != "open")


async def _told(stripe: Gateway, operation: Operation) -> bool:
    row = await stripe.get(operation.params["path"])
    wanted = operation.params["body"]["cancellation_details"]["feedback"]
    return bool((row.get("cancellation_details") or {}).get("feedback") == wanted)


async def _stayed(stripe: Gateway, operation: Operation) -> bool:
    """The discount itself is gone once a bill has used it."""
    row = await stripe.get(operation.params["path"])
    return bool((row.get("metadata") or {}).get(STAMP) == operation.params["body"]["metadata"][STAMP])


_FINDERS: dict[Aim, Callable[[Gateway, Operation], Awaitable[bool]]] = {
    Aim.CREDIT: _credit,
    Aim.REFUND: _given_back,
    Aim.GIVE_BACK: _given_back,
    Aim.NOTE: _given_back,
    Aim.WITHDRAW: _withdrawn,
    Aim.TELL_WHY: _told,
    Aim.STAY: _stayed,
}
