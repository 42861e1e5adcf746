"""Whether a notice is still true when it is about to be said: nobody hears "your card failed" after they paid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from billing.decide_access import decide
from domain.bought_pass import pass_standings
from domain.notice import moment_detail
from domain.obstacle import stuck
from domain.pause import wants_card
from domain.stuck_bill import waiting
from domain.trial_notice import still_ends
from domain.upcoming_charge import still_comes
from storage import access_decisions, checkouts, grants
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from billing.context import Context
    from domain.access import Access
    from domain.bought_pass import PassStanding
    from domain.subscription import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class _Present:
    """What holds for the person now; `may_pay`: they have a link that can be paid; `passes`: how they stand with each tier's."""

    snapshot: Snapshot | None
    access: Access
    may_pay: bool
    passes: tuple[PassStanding, ...] = ()
    now: datetime


async def still_true(ctx: Context, *, kind: str, details: Mapping[str, Any], subscriber_id: int | None) -> bool:
    """False where the facts have moved on since the notice was owed."""
    if subscriber_id is None or kind not in _CHECKS:
        return True
    snapshot = await read_snapshot(subscriber_id)
    previous = await access_decisions.last(subscriber_id)
    access = decide(ctx, snapshot, await grants.of_person(subscriber_id), previous=previous, now=ctx.clock.now())
    may_pay = await checkouts.live(subscriber_id) is not None
    passes = pass_standings(snapshot, ctx.catalogue.policy) if snapshot else ()
    return _CHECKS[kind](
        _Present(snapshot=snapshot, access=access, may_pay=may_pay, passes=passes, now=ctx.clock.now()), details
    )


def _unpaid(present: _Present, details: Mapping[str, Any]) -> bool:
    invoice = present.snapshot.invoice(details.get("invoice") or "") if present.snapshot else None
    return invoice is not None and invoice.status == "open"


def _stuck(present: _Present, details: Mapping[str, Any]) -> bool:
    """A bill that went out without tax is mended with an address, too."""
    invoice = present.snapshot.invoice(details.get("invoice") or "") if present.snapshot else None
    if present.snapshot is None or invoice is None:
        return False
    return waiting(invoice, present.snapshot) if stuck(invoice) else invoice.obstacle is not None


def _open(present: _Present, _details: Mapping[str, Any]) -> bool:
    return present.access.level.open


def _closed(present: _Present, _details: Mapping[str, Any]) -> bool:
    return not present.access.level.open


def _as_disputed(present: _Present, details: Mapping[str, Any]) -> bool:
    """While the bank decides, it is said with what it closes: open again, that is not so any more. What it decided is always said."""
    return details.get("outcome") != "open" or bool(details.get("stays")) == present.access.level.open


def _on_its_way(present: _Present, _details: Mapping[str, Any]) -> bool:
    bills = present.snapshot.invoices if present.snapshot else ()
    return not present.access.level.open and any(bill.status == "open" and bill.processing for bill in bills)


def _not_debited(present: _Present, details: Mapping[str, Any]) -> bool:
    """Whether something that goes on is still charged to the account that may not be debited any more."""
    if present.snapshot is None:
        return False
    methods = [present.snapshot.charged_method(row) for row in present.snapshot.living() if row.cancel_at is None]
    return any(one is not None and (one.ref, one.mandate) == (details["method"], "inactive") for one in methods)


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


def _pass_ends_then(present: _Present, details: Mapping[str, Any]) -> bool:
    """Whoever has added time since hears it before the new end."""
    ends = {row.tier: moment_detail(row.until) for row in present.passes}
    return present.access.level.open and ends.get(str(details.get("tier"))) == details.get("until")


def _wants_card(present: _Present, details: Mapping[str, Any]) -> bool:
    row = present.snapshot.subscription(details.get("subscription") or "") if present.snapshot else None
    return present.snapshot is not None and row is not None and wants_card(present.snapshot, row)


def _trial_with_card(present: _Present, details: Mapping[str, Any]) -> bool:
    return still_ends(present.snapshot, details, with_card=True)


def _trial_without_card(present: _Present, details: Mapping[str, Any]) -> bool:
    return still_ends(present.snapshot, details, with_card=False)


def _trialing(present: _Present, details: Mapping[str, Any]) -> bool:
    row = present.snapshot.subscription(details.get("subscription") or "") if present.snapshot else None
    return row is not None and row.status == "trialing"


def _trial_until(present: _Present, details: Mapping[str, Any]) -> bool:
    return any(still_ends(present.snapshot, details, with_card=with_card) for with_card in (True, False))


def _comes(present: _Present, details: Mapping[str, Any]) -> bool:
    return still_comes(present.snapshot, details, now=present.now)


def _planned(present: _Present, details: Mapping[str, Any]) -> bool:
    rows = present.snapshot.living() if present.snapshot else ()
    return any(row.coming is not None and row.coming.at.isoformat() == details.get("at") for row in rows)


def _as_before(present: _Present, details: Mapping[str, Any]) -> bool:
    """Said of a change that is not made: true while none is on its way again, and none was made meanwhile."""
    rows = present.snapshot.living() if present.snapshot else ()
    return any(row.coming is None and row.waiting is None and row.tier == details.get("before") for row in rows)


_CHECKS = {
    "upcoming_charge": _comes,
    "plan_given_up": _closed,
    "pass_bought": _open,
    "pass_ending": _pass_ends_then,
    "pass_ended": _closed,
    "paused": _closed,
    "resumed": _open,
    "not_resumed": _wants_card,
    "trial_ending": _trial_with_card,
    "trial_needs_card": _trial_without_card,
    "trial_moved": _trial_until,
    "known_card": _trialing,
    "change_planned": _planned,
    "change_unpaid": _unpaid,
    "change_confirm": _unpaid,
    "change_undone": _as_before,
    "change_expired": _as_before,
    "win_back": _gone,
    "welcome": _open,
    "payment_failed": _unpaid,
    "confirm_payment": _unpaid,
    "address_needed": _stuck,
    "access_closed": _closed,
    "access_restored": _open,
    "disputed": _as_disputed,
    "payment_on_its_way": _on_its_way,
    "debit_failed": _without_link,
    "debit_arrived": _open,
    "mandate_gone": _not_debited,
    "checkout_expired": _without_link,
    "cancel_scheduled": _ending,
    "cancel_undone": _going_on,
}
