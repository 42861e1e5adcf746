"""Whether a notice is still true when it is about to be said: nobody hears "your card failed" after they paid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from billing.decide_access import decide
from storage import access_decisions, checkouts
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.context import Context
    from domain.access import Access
    from domain.subscription import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class _Present:
    """What holds for the person now; `may_pay`: they have a link that can be paid."""

    snapshot: Snapshot | None
    access: Access
    may_pay: bool


async def still_true(ctx: Context, *, kind: str, details: Mapping[str, Any], subscriber_id: int | None) -> bool:
    """False where the facts have moved on since the notice was owed."""
    if subscriber_id is None or kind not in _CHECKS:
        return True
    snapshot = await read_snapshot(subscriber_id)
    previous = await access_decisions.last(subscriber_id)
    access = decide(ctx, snapshot, previous=previous, now=ctx.clock.now())
    may_pay = await checkouts.live(subscriber_id) is not None
    return _CHECKS[kind](_Present(snapshot=snapshot, access=access, may_pay=may_pay), details)


def _unpaid(present: _Present, details: Mapping[str, Any]) -> bool:
    invoice = present.snapshot.invoice(details.get("invoice") or "") if present.snapshot else None
    return invoice is not None and invoice.status == "open"


def _open(present: _Present, _details: Mapping[str, Any]) -> bool:
    return present.access.level.open


def _closed(present: _Present, _details: Mapping[str, Any]) -> bool:
    return not present.access.level.open


def _without_link(present: _Present, _details: Mapping[str, Any]) -> bool:
    """Said beside a newer link, perhaps even in its place, "the link has run out" would be believed of that one."""
    return not present.access.level.open and not present.may_pay


def _ending(present: _Present, _details: Mapping[str, Any]) -> bool:
    return any(row.cancel_at is not None for row in present.snapshot.living()) if present.snapshot else False


def _going_on(present: _Present, _details: Mapping[str, Any]) -> bool:
    return any(row.cancel_at is None for row in present.snapshot.living()) if present.snapshot else False


def _gone(present: _Present, _details: Mapping[str, Any]) -> bool:
    living = present.snapshot.living() if present.snapshot else ()
    return not living and not present.access.level.open and not present.may_pay


_CHECKS = {
    "win_back": _gone,
    "welcome": _open,
    "payment_failed": _unpaid,
    "confirm_payment": _unpaid,
    "access_closed": _closed,
    "access_restored": _open,
    "payment_on_its_way": _closed,
    "checkout_expired": _without_link,
    "cancel_scheduled": _ending,
    "cancel_undone": _going_on,
}
