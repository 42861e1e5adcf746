"""What a look asks Stripe for beyond what every look asks: of what an event tells, of what we did ourselves, and after a comparison.

What happens to a payment weeks later shows in its customer's charges. One who is gone has no such list: each of their payments is read
by its id, and only where somebody says that something may have happened to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from billing.fetch_history import Hints
from billing.note_repair import REASON
from storage import inbox, owed_calls

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from domain.subscription import Snapshot
    from storage.inbox import Told

REBUILD = "rebuild"
_CALL = "call"  # the look before a call of ours, which may be the first one to find the customer gone
_COMPARED = frozenset({REASON, REBUILD})  # these say of a person that they differ, and not in which payment
_PAYMENTS = frozenset({"charge", "payment_intent"})


async def gather_hints(subscriber_id: int, refs: Sequence[str], before: Snapshot | None, *, reason: str) -> Hints:
    """The hints for a look at a subscriber whose customers are `refs`, for this `reason`."""
    told = await inbox.told(refs)
    gone = any(row.deleted for row in before.customers) if before else False
    ours = await owed_calls.given_back(subscriber_id) if gone or reason == _CALL else frozenset()
    return Hints(
        warnings=tuple(sorted(one.object_ref for one in told if one.object_type == "radar.early_fraud_warning")),
        disputes=any(one.object_type == "dispute" for one in told),
        payments=ours.union(ref for one in told for ref in _payments(one)),
        recent=reason in _COMPARED,
    )


def _payments(told: Told) -> Iterator[str]:
    """The payment intent and the charge that an event is about, as far as it names them."""
    if told.object_type in _PAYMENTS:
        yield told.object_ref
    for name in sorted(_PAYMENTS):
        ref = _ref(told.names.get(name))
        if ref is not None:
            yield ref


def _ref(value: Any) -> str | None:  # noqa: ANN401  # an id, or what it names as a whole
    named = value.get("id") if isinstance(value, dict) else value
    return named if isinstance(named, str) else None
