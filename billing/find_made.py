"""Whether a call whose answer was lost was made, where no picture of the person shows it: Stripe is asked for what it would have made.

What we make there carries `metadata.operation`, the key of its operation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.call import Aim
from domain.stay_discount import STAMP

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from billing.gateway.client import Gateway
    from storage.operations import Operation

STAMPED = frozenset({Aim.REFUND, Aim.GIVE_BACK, Aim.NOTE, Aim.CREDIT})  # these make an object of their own


async def find_made(stripe: Gateway, operation: Operation) -> bool:
    """Whether it is there; False for a call that a picture shows, and where Stripe has nothing of it. Raises as reads do."""
    find = _FINDERS.get(Aim(operation.kind))
    return await find(stripe, operation) if find is not None else False


async def _credit(stripe: Gateway, operation: Operation) -> bool:
    rows = await stripe.list_all(operation.params["path"])
    return any((row.get("metadata") or {}).get("operation") == operation.key for row in rows)


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
    Aim.WITHDRAW: _withdrawn,
    Aim.TELL_WHY: _told,
    Aim.STAY: _stayed,
}
