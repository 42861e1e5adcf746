"""Dunning: who owes for a period that runs or is over, when it is tried again, and when it ends.

Everything counts from the moment when the debt failed first, so two looks plan the same calls under the same keys. A try of ours is
cooperative: it is made only where the bank may change its mind, and only for bills that Stripe does not try again itself. A bill that
waits for its person's address is owed, too, but never tried: week after week of it would wait unseen (ADR 0026).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from domain.call import Aim, Call
from domain.decline import Decline, decline_class, may_work_later
from domain.obstacle import owed_without_place, placeless, untried
from domain.proof import BILL_WAITS, for_a_period, prove, unpaid_periods

if TYPE_CHECKING:
    from datetime import datetime

    from domain.subscription import Invoice, Payment, Snapshot, Subscription
    from domain.tier import Policy

BESIDE_STRIPE = timedelta(hours=12)  # the end leaves so much time to a try that Stripe has planned
NOTICE = timedelta(days=1)  # whoever is found in debt only when its time is over still gets a day


@dataclass(frozen=True, slots=True, kw_only=True)
class Debt:
    """What one subscription owes: its unpaid bills, oldest first, and since when the oldest was not paid."""

    subscription: Subscription
    bills: tuple[Invoice, ...]
    since: datetime

    @property
    def first(self) -> Invoice:
        """The bill that the whole debt is known by."""
        return self.bills[0]

    @property
    def tried(self) -> Invoice | None:
        """The bill that is tried again: the oldest that went out."""
        return next((bill for bill in self.bills if not placeless(bill)), None)


def debts(snapshot: Snapshot, policy: Policy) -> tuple[Debt, ...]:
    """Every debt that is dunned: of a living subscription that was paid before, while its collection does not rest."""
    found = (_debt(snapshot, row, policy) for row in snapshot.living())
    return tuple(debt for debt in found if debt is not None)


def timetable(debt: Debt, policy: Policy, *, now: datetime) -> tuple[Call, ...]:
    """What is to happen by itself: the tries that are still ahead, the newest that was missed, and the end."""
    tries = _tries(debt, debt.tried, policy, now=now) if policy.retries == "ours" and debt.tried is not None else []
    return (*tries, *_the_end(debt, policy, now=now))


def _tries(debt: Debt, bill: Invoice, policy: Policy, *, now: datetime) -> list[Call]:
    """What a bill waited for its address is no reason to try it again right after it was refused, or before it was tried first."""
    begun = max(debt.since, now if _is_stripes_first(debt, bill) else bill.failed_at or debt.since)
    planned = [(number, debt.since + after) for number, after in enumerate(policy.retry_after, 1)]
    missed = [(number, due) for number, due in planned if begun < due <= now][-1:]
    ahead = [(number, due) for number, due in planned if due > now]
    ref = debt.subscription.ref
    return [
        Call(aim=Aim.RETRY, key=f"retry:{bill.ref}:{number}", subscription=ref, about=bill.ref, due=due)
        for number, due in (*missed, *ahead)
    ]


def _the_end(debt: Debt, policy: Policy, *, now: datetime) -> list[Call]:
    """Ended or paused, as the operator decided; what Stripe will not pause is ended a day later."""
    ref, first = debt.subscription.ref, debt.first.ref
    ends = debt.since + policy.restricted
    due = ends if ends > now else now + NOTICE
    end = Call(aim=Aim.END, key=f"end:{ref}:{first}", subscription=ref, about=ref, due=due)
    if policy.at_the_end == "cancel":
        return [end]
    if policy.at_the_end == "leave" or debt.subscription.status == "paused":
        return []
    rest = Call(aim=Aim.REST, key=f"rest:{ref}:{first}", subscription=ref, about=ref, due=due)
    return [rest, replace(end, due=due + NOTICE)]


def _is_stripes_first(debt: Debt, bill: Invoice) -> bool:
    """Whether nobody has tried it, and Stripe still will; one that it never tries is a debt of its own only after `BILL_WAITS`."""
    return untried(bill) and debt.since < bill.created + BILL_WAITS


def may_retry(debt: Debt, bill: Invoice) -> bool:
    """Whether a planned try should be made now."""
    if bill not in debt.bills or placeless(bill) or bill.processing or bill.needs_action:
        return False
    if _is_stripes_first(debt, bill):
        return False
    # Stripe counts its own tries only: where it made a second one, or has one planned, the Dashboard's retries are on for this bill.
    if bill.next_attempt_at is not None or bill.attempt_count > 1:
        return False
    failed = newest_failure(bill)
    return failed is None or may_work_later(failed.decline_code, failed.advice_code)


def next_tries(snapshot: Snapshot, policy: Policy) -> dict[str, datetime]:
    """When we try each unpaid bill again by ourselves, where that makes sense."""
    found = {}
    for debt in debts(snapshot, policy):
        ahead = [call.due for call in timetable(debt, policy, now=snapshot.fetched_at) if call.aim is Aim.RETRY]
        due = next((moment for moment in ahead if moment > snapshot.fetched_at), None)
        if due is not None and debt.tried is not None and may_retry(debt, debt.tried):
            found[debt.tried.ref] = due
    return found


def debt_class(debt: Debt) -> Decline:
    """Why it is not paid, by the newest failure of its oldest bill; of one without an address there is nothing to charge."""
    if placeless(debt.first):
        return Decline.MISSING
    failed = newest_failure(debt.first)
    return decline_class(failed.decline_code, failed.advice_code) if failed else Decline.BANK


def how_debts_end(snapshot: Snapshot) -> dict[str, str]:
    """For each bill what became of a debt of its: recovered, forgiven, or ended with its subscription; open while nothing of it did."""
    return {bill.ref: _how_it_ended(bill, snapshot) for bill in snapshot.invoices}


def _how_it_ended(bill: Invoice, snapshot: Snapshot) -> str:
    """A week that nobody asks for any more, because its bill waited for an address until a newer one went out, is forgiven; what is
    open beside a newer period that is paid is shown, and nobody is reminded of it.
    """
    settled = {"paid": "recovered", "void": "forgiven", "uncollectible": "forgiven"}.get(bill.status)
    row = snapshot.subscription(bill.subscription) if bill.subscription else None
    if settled is not None or row is None or not row.living:
        return settled or "ended"
    unpaid = unpaid_periods(snapshot, row)
    if bill.status == "draft":
        return "open" if bill in owed_without_place(unpaid) else "forgiven"
    return "open" if bill in unpaid else "ended"


def newest_failure(bill: Invoice) -> Payment | None:
    """The payment of a bill that was refused last."""
    failed = [payment for payment in bill.payments if payment.failed_at is not None]
    return max(failed, key=lambda payment: (payment.created, payment.ref), default=None)


def _debt(snapshot: Snapshot, row: Subscription, policy: Policy) -> Debt | None:
    if row.paused_collection is not None:
        return None
    proof = prove(snapshot, row, policy)
    if not proof.begun or proof.contested is not None or proof.failing_since is None:
        return None
    # What is paid beside the period, an extra bill, settles nothing of it; unpaid, it is owed together with it.
    unpaid = takewhile(lambda bill: bill.status != "paid" or not for_a_period(bill), snapshot.invoices_of(row))
    owing = list(unpaid)
    placed_nowhere = owed_without_place(unpaid_periods(snapshot, row))
    bills = tuple(reversed([bill for bill in owing if bill in placed_nowhere or _is_late(bill)]))
    return Debt(subscription=row, bills=bills, since=proof.failing_since) if bills else None


def _is_late(bill: Invoice) -> bool:
    """A first debit that is on its way is no debt; a second one after a failure is a promise that stops no clock."""
    return bill.status == "open" and (not bill.processing or bill.failed_at is not None)
