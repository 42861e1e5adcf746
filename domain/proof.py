"""What the bills of one subscription prove: what is paid and stayed paid, since when money is owed, and what came back.

`active` is no proof of payment (a bank debit may still fail, a bill may be void or written off), so access asks here. Void bills and
those beside the period (a manual extra, metered usage) prove nothing about it either way.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from domain.obstacle import placeless, unpaid_since_made
from domain.payment import LOST_DISPUTES, OPEN_DISPUTES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from domain.subscription import Invoice, Snapshot, Subscription
    from domain.tier import Policy

# A renewal is a draft for about an hour, and up to 72 hours more where Stripe could not tell us of it: until then nobody is late.
BILL_WAITS = timedelta(hours=73)
_BESIDE_THE_PERIOD = {"manual", "automatic_pending_invoice_item_invoice", "subscription_threshold", "upcoming"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The facts that access is decided from, for one subscription at the time of its snapshot.

    `newest` is the newest bill for a period. `begun`: a bill was settled and its money stayed (a trial's empty bill counts).
    `covered`: one of them reaches into the period that runs. `paid_through`: until when money that stayed has paid. `failing_since`:
    when the debt that is open now was not paid first. `never_refused`: it was no try of it that failed, but its address that lacked.
    `contested`: the reason why a payment proves nothing any more.
    `voided`: the newest bill was taken back and nothing else covers its period. `void_only`, `never_billed`: there is no bill that
    counts, because all are void, or because none was ever made.
    """

    newest: Invoice | None
    begun: bool
    covered: bool
    paid_through: datetime | None
    failing_since: datetime | None
    never_refused: bool
    contested: str | None
    voided: bool
    void_only: bool
    never_billed: bool

    @property
    def written_off(self) -> bool:
        """Given up after it was tried; a bill that nobody tried to collect was given away."""
        newest = self.newest
        return newest is not None and newest.status == "uncollectible" and newest.attempt_count > 0 and not self.covered


def prove(snapshot: Snapshot, row: Subscription, policy: Policy) -> Proof:
    """Read the bills of a subscription. Payments that came back count as paid only where the operator's policy keeps them."""
    bills = period_bills(snapshot, row)
    settled = [bill for bill in bills if bill.status == "paid" and not taken_back(bill, policy)]
    running = _of_what_runs(bills, row)
    covered = any(bill.period_end > row.period_start for bill in settled if bill in running)
    voids = {bill.ref for bill in snapshot.invoices if _void_of(bill, row)}
    unpaid = unpaid_periods(snapshot, row)
    refused = [bill for place, bill in enumerate(unpaid) if _failed(bill, newest=place == 0)]
    waited = unpaid_since_made(unpaid, now=snapshot.fetched_at) if row.paused_collection is None else []
    latest_was_read = row.latest_invoice is None or snapshot.invoice(row.latest_invoice) is not None
    return Proof(
        newest=next(iter(bills), None),
        begun=bool(settled),
        covered=covered,
        paid_through=max((_end(bill, row) for bill in settled if bill in running and _counts(bill, row)), default=None),
        failing_since=_first_of(refused, waited) or _late_since(unpaid, snapshot, row),
        never_refused=bool(waited) and not refused,
        contested=_contested(bills, running, snapshot, row, policy),
        voided=row.latest_invoice in voids and not covered,
        void_only=not bills and bool(voids),
        never_billed=not bills and not voids and latest_was_read,
    )


def period_bills(snapshot: Snapshot, row: Subscription) -> tuple[Invoice, ...]:
    """The bills for a subscription's periods that count, newest first."""
    return tuple(bill for bill in snapshot.invoices_of(row) if for_a_period(bill))


def unpaid_periods(snapshot: Snapshot, row: Subscription) -> tuple[Invoice, ...]:
    """Of these, what came after the newest that is paid."""
    return tuple(takewhile(lambda bill: bill.status != "paid", period_bills(snapshot, row)))


def unbacked(snapshot: Snapshot, row: Subscription) -> tuple[Invoice, ...]:
    """The paid bills of the period that runs whose money went back or is disputed, whatever access is by policy. Stripe would credit
    their unused time all the same.
    """
    running = _of_what_runs(period_bills(snapshot, row), row)
    return tuple(bill for bill in running if bill.period_end > row.period_start and _is_gone(bill))


def _is_gone(bill: Invoice) -> bool:
    disputed = any(payment.dispute in OPEN_DISPUTES | LOST_DISPUTES for payment in bill.payments)
    return bill.status == "paid" and (bill.refunded or disputed)


def for_a_period(bill: Invoice) -> bool:
    """Whether it bills a period of the subscription; a reason that we do not know is taken for one that does."""
    return bill.billing_reason not in _BESIDE_THE_PERIOD


def _of_what_runs(bills: tuple[Invoice, ...], row: Subscription) -> tuple[Invoice, ...]:
    """The bills that can speak for the period that runs. Where one began it, those from then on: whatever reaches into it from before
    was for a period that was cut off (a pause, another interval), and its rest was credited. A bill that this rest alone has paid
    stands on the one before.
    """
    if not any(bill.period_start == row.period_start and bill.total.amount > 0 for bill in bills):
        return bills
    return tuple(bill for bill in bills if bill.period_start >= row.period_start)


def _end(bill: Invoice, row: Subscription) -> datetime:
    """Until when a bill's money has paid: a pause or another interval cuts a period off, and the rest was credited or let go."""
    return min(bill.period_end, row.period_end)


def _void_of(bill: Invoice, row: Subscription) -> bool:
    """Whether it says of a period that nobody paid it. A change that was given up bills a part of one, and leaves that as it was."""
    part = bill.billing_reason == "subscription_update" and bill.period_start > row.period_start
    return bill.subscription == row.ref and bill.status == "void" and for_a_period(bill) and not part


def _counts(bill: Invoice, row: Subscription) -> bool:
    """Whether it is money for time. What is paid after the end does not open again what is over: an admin has to look at it."""
    return bill.total.amount > 0 and not row.over_at(bill.paid_at)


def taken_back(bill: Invoice, policy: Policy) -> bool:
    """Whether the money of a paid bill proves nothing any more: a bank took it back, or we gave it back and the policy closes then."""
    return _lost(bill) or (bill.refunded and policy.full_refund == "close")


def _lost(bill: Invoice) -> bool:
    return any(payment.dispute in LOST_DISPUTES for payment in bill.payments)


def _contested(
    bills: tuple[Invoice, ...], running: tuple[Invoice, ...], snapshot: Snapshot, row: Subscription, policy: Policy
) -> str | None:
    """An open dispute counts for whichever period; what came back counts for the period that runs, and only if nothing of it stayed."""
    if policy.open_dispute == "close" and any(p.dispute in OPEN_DISPUTES for bill in bills for p in bill.payments):
        return "payment.disputed"
    since = row.period_start if row.living else snapshot.fetched_at
    runs = [bill for bill in running if bill.status == "paid" and bill.total.amount > 0 and bill.period_end > since]
    if not runs or not all(taken_back(bill, policy) for bill in runs):
        return None
    return "payment.dispute_lost" if any(_lost(bill) for bill in runs) else "payment.refunded"


def _first_of(refused: Sequence[Invoice], waited: Sequence[Invoice]) -> datetime | None:
    """When the oldest debt after the newest paid bill was not paid first; an older debt is shown, but makes no new failure older.

    A bill that waits for its person's address, or did, was not paid from when it was made.
    """
    failures = [*((bill.failed_at or bill.created) for bill in refused), *(bill.created for bill in waited)]
    return min(failures, default=None)


def _late_since(unpaid: Sequence[Invoice], snapshot: Snapshot, row: Subscription) -> datetime | None:
    """Since when a bill is late that is never tried (Stripe holds its draft back, or it has no way to be paid): after `BILL_WAITS`.

    One that was sent to its person is late when the day has passed until which it can be paid; the next period's bill begins nothing
    anew.
    """
    if not unpaid or row.paused_collection is not None:
        return None
    if unpaid[0].status not in {"draft", "open"} or unpaid[0].processing:
        return None
    waiting = [bill for place, bill in enumerate(unpaid) if _waits(bill, newest=place == 0) and not placeless(bill)]
    late = min((_late_at(bill) for bill in waiting), default=None)
    return late if late is not None and late <= snapshot.fetched_at else None


def _late_at(bill: Invoice) -> datetime:
    due = bill.next_attempt_at if bill.status == "open" else None
    return max(bill.created + BILL_WAITS, due or bill.created)


def _waits(bill: Invoice, *, newest: bool) -> bool:
    """Whether it was never tried and will be; an older draft without an obstacle is one that the operator holds back."""
    if bill.status == "draft":
        return newest or bill.obstacle is not None
    return bill.status == "open" and not bill.processing


def _failed(bill: Invoice, *, newest: bool) -> bool:
    if bill.status == "uncollectible":
        return bill.attempt_count > 0 and not newest
    first_try_runs = 1 if bill.processing else 0
    return bill.status == "open" and (bill.failed_at is not None or bill.attempt_count > first_try_runs)
