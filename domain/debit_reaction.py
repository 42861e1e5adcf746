"""What follows from bank debits: one that is on its way, a first one that failed, one that has arrived, a permission that is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.bill_reaction import tier_of_bill
from domain.change import DebitOnItsWay, FirstDebitFailed, MandateGone
from domain.debit import expected_answer
from domain.decline import decline_class
from domain.notice import moment_detail, money_detail

if TYPE_CHECKING:
    from datetime import datetime

    from domain.access import Access
    from domain.reaction import Reactions
    from domain.subscription import Invoice, Snapshot


def follow_debit(
    change: DebitOnItsWay | FirstDebitFailed | MandateGone, owed: Reactions, access: Access, snapshot: Snapshot
) -> None:
    """Say and write what such a change obliges to."""
    match change:
        case DebitOnItsWay():
            _on_its_way(owed, change, access, tier_of_bill(change.invoice, snapshot))
        case FirstDebitFailed():
            _first_failed(owed, change, tier_of_bill(change.invoice, snapshot))
        case MandateGone():
            _mandate_gone(owed, change)


def _on_its_way(owed: Reactions, change: DebitOnItsWay, access: Access, tier: str | None) -> None:
    """A debit was sent off. Where doors stand open, there is nothing to wait for."""
    bill = change.invoice
    owed.write("invoice.on_its_way", "A bank debit is on its way.", invoice=bill.ref)
    if not access.level.open:
        owed.say("payment_on_its_way", bill.ref, tier=tier, expected=moment_detail(expected_of(bill)))


def _first_failed(owed: Reactions, change: FirstDebitFailed, tier: str | None) -> None:
    """The subscription never began: the reason, in words for a bank account, and a way to try again."""
    bill, payment = change.invoice, change.payment
    owed.write(
        "invoice.first_debit_failed",
        f"The first bank debit failed ({payment.decline_code}).",
        invoice=bill.ref,
        code=payment.decline_code,
    )
    decline = decline_class(payment.decline_code, payment.advice_code)
    owed.say("debit_failed", bill.ref, tier=tier, due=money_detail(bill.total), decline=decline)


def arrived(owed: Reactions, before: Access, access: Access, snapshot: Snapshot) -> None:
    """A first debit that was trusted has come. Whoever waited outside is welcomed instead, and a renewal has its receipt."""
    if (before.reason, access.reason) != ("payment.on_its_way", "subscription.paid") or not before.level.open:
        return
    row = snapshot.subscription(access.subscription) if access.subscription else None
    bill = next(iter(snapshot.invoices_of(row)), None) if row is not None else None
    if row is not None and bill is not None and bill.billing_reason == "subscription_create":
        owed.say("debit_arrived", bill.ref, tier=row.tier, paid=money_detail(bill.total))


def _mandate_gone(owed: Reactions, change: MandateGone) -> None:
    """Nothing can be debited any more: the person has to name another way to pay before the next period."""
    row, method = change.subscription, change.method
    owed.write("method.mandate_gone", "The permission to debit a bank account has ended.", method=method.ref)
    owed.say(
        "mandate_gone",
        method.ref,
        tier=row.tier,
        method=method.ref,
        last4=method.last4,
        period_end=moment_detail(row.period_end),
    )


def expected_of(bill: Invoice) -> datetime | None:
    """About when the bank answers the debit of a bill that is on its way."""
    moments = [
        expected_answer(one.kind, one.processing_since) for one in bill.payments if one.processing_since is not None
    ]
    return max(moments, default=None)
