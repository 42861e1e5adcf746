"""Bills that Stripe cannot write out, mostly because nobody knows where their person lives: asked for once, tried when that is known.

The subscription stays active meanwhile and nothing is collected, week after week. Only the newest of these bills is written out then:
nobody pays at once for weeks in which the doors were closed, nor for a plan that has ended (ADR 0026).
Source: Stripe's pages on automatic tax and on finalization failures.
"""

from __future__ import annotations

from dataclasses import asdict
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from domain.call import Aim, Call
from domain.notice import money_detail
from domain.obstacle import PLACELESS, owed_without_place, placeless, stuck
from domain.proof import for_a_period, period_bills, unpaid_periods
from domain.recovery import left_as_draft
from domain.verdict import Case, Verdict, owed_if

if TYPE_CHECKING:
    from collections.abc import Mapping

    from domain.reaction import Reactions
    from domain.subscription import Address, Invoice, Snapshot


def waits_for_address(snapshot: Snapshot, subscription: str | None) -> bool:
    """Whether a bill of this subscription goes out as soon as its person says where they live; in the hour in which the next one is a
    draft the older one still waits.
    """
    row = snapshot.subscription(subscription) if subscription else None
    if row is None or not row.living:
        return False
    if owed_without_place(unpaid_periods(snapshot, row)):
        return True
    return any(placeless(bill) and waiting(bill, snapshot) for bill in snapshot.invoices_of(row))


def lacks_address(snapshot: Snapshot) -> bool:
    """The same of any subscription, and of bills that belong to none."""
    beside = any(bill.subscription is None and placeless(bill) for bill in snapshot.invoices)
    return beside or any(waits_for_address(snapshot, row.ref) for row in snapshot.living())


def bill_stuck(owed: Reactions, bill: Invoice, tier: str | None) -> None:
    """The admins hear of every one; the person is asked where that helps."""
    owed.write(
        "invoice.stuck",
        f"Stripe could not write a bill out as it should ({bill.obstacle}).",
        invoice=bill.ref,
        code=bill.obstacle,
    )
    owed.say("admin_bill_stuck", bill.ref, invoice=bill.ref, code=bill.obstacle, waits=stuck(bill))
    if bill.obstacle in PLACELESS:
        owed.say("address_needed", bill.ref, **address_details(bill, tier))


def address_details(bill: Invoice, tier: str | None) -> dict[str, Any]:
    """What the words need that ask for the address of a bill."""
    return {"tier": tier, "invoice": bill.ref, "due": money_detail(bill.total)}


def writings_out(before: Snapshot, after: Snapshot) -> tuple[Call, ...]:
    """The calls that follow from an address that is another one now: what of that person still waits to be paid is tried again."""
    return tuple(
        Call(
            aim=Aim.WRITE_OUT,
            key=f"{bill.ref}:{_digest(now.address)}:{int(after.fetched_at.timestamp())}",
            subscription=bill.subscription or "",
            about=bill.ref,
            due=after.fetched_at,
        )
        for now in after.customers
        for was in before.customers
        if was.ref == now.ref and now.address is not None and was.address != now.address
        for bill in sorted(after.invoices, key=lambda bill: (bill.created, bill.ref))
        if bill.customer == now.ref and _wanted(bill, after)
    )


def waiting(bill: Invoice, snapshot: Snapshot) -> bool:
    """Whether it is stuck and still wanted: the newest of a subscription that lives, or one that belongs to none."""
    if not stuck(bill) or bill.subscription is None:
        return stuck(bill)
    row = snapshot.subscription(bill.subscription)
    if row is None or not row.living:
        return False
    return bill in period_bills(snapshot, row)[:1] or not for_a_period(bill)


def _digest(address: Address | None) -> str:
    return sha256(repr(sorted(asdict(address).items())).encode()).hexdigest()[:12] if address else ""


def is_written(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    """Whether the call has been made."""
    bill = snapshot.invoice(params["invoice"])
    return bill is not None and bill.status != "draft"


def may_write(case: Case) -> Verdict:
    """Still owed while the bill waits."""
    return owed_if(case.bill is not None and _wanted(case.bill, case.snapshot), "the bill does not wait any more")


def _wanted(bill: Invoice, snapshot: Snapshot) -> bool:
    """Whether it goes out as soon as it can: it is stuck, or the one that a subscription which Stripe gave up waits for."""
    return waiting(bill, snapshot) or left_as_draft(bill, snapshot)
