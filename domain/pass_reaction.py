"""What follows from passes: the words when one is bought, a word a day before it ends, and an admin's look where it is paid twice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from domain.change import InvoicePaid
from domain.notice import moment_detail, money_detail

if TYPE_CHECKING:
    from collections.abc import Iterable

    from domain.access import Access
    from domain.bought_pass import BoughtPass
    from domain.change import Change
    from domain.reaction import Reactions
    from domain.subscriber import Known
    from domain.subscription import Invoice, Snapshot, Subscription

WARNED_BEFORE = timedelta(days=1)


def follow_passes(
    owed: Reactions,
    changes: Iterable[Change],
    *,
    passes: tuple[BoughtPass, ...],
    subscriber: Known,
    before: Access,
    snapshot: Snapshot,
) -> None:
    """What bills of passes that were paid oblige to. `passes` are those that count, `before` is the access until now."""
    for change in changes:
        if isinstance(change, InvoicePaid) and change.invoice.pass_days:
            _bought(owed, change.invoice, passes, subscriber, before)
    _paid_twice(owed, snapshot, passes, subscriber)


def _bought(
    owed: Reactions, invoice: Invoice, passes: tuple[BoughtPass, ...], subscriber: Known, before: Access
) -> None:
    """The bill of a pass was paid: say until when it is open, and plan the word before its end."""
    bought = next((row for row in passes if row.bill == invoice.ref), None)
    if bought is None or invoice.paid_at is None:
        return  # its money has gone back already
    until = moment_detail(bought.ends)
    owed.write("pass.bought", f"A pass of {bought.tier} was bought, open until {until}.", invoice=invoice.ref)
    paid = money_detail(invoice.total) if invoice.total.amount else None
    longer = bought.starts > invoice.paid_at
    owed.say("pass_bought", invoice.ref, tier=bought.tier, paid=paid, until=until, longer=longer)
    if bought.ends - invoice.paid_at > WARNED_BEFORE:
        owed.say_at(bought.ends - WARNED_BEFORE, "pass_ending", invoice.ref, tier=bought.tier, until=until)
    if not before.level.open:
        about = {"name": subscriber.first_name, "telegram_id": subscriber.telegram_id}
        owed.say("admin_new_subscriber", invoice.ref, **about, tier=bought.tier, trial=False)


def _paid_twice(owed: Reactions, snapshot: Snapshot, passes: tuple[BoughtPass, ...], subscriber: Known) -> None:
    """A pass beside a living subscription: one of the two is paid for nothing, wherever the second came from."""
    for row in snapshot.living():
        for bought in passes:
            if bought.ends > snapshot.fetched_at and not _goes_higher(row, bought, snapshot):
                fact = f"{row.ref}:{bought.bill}"
                about = {"telegram_id": subscriber.telegram_id, "invoice": bought.bill, "subscription": row.ref}
                owed.say("admin_pass_beside", fact, tier=row.tier, **about)


def _goes_higher(row: Subscription, bought: BoughtPass, snapshot: Snapshot) -> bool:
    """Who has a pass is sold a subscription to more, and to nothing else; one to what we do not know is not ours to judge."""
    bill = snapshot.invoice(bought.bill)
    later = bill is not None and bill.paid_at is not None and row.created >= bill.paid_at
    return row.tier is None or (row.tier != bought.tier and later)
