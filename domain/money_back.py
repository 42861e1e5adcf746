"""What is owed when money goes back or is asked back: refunds, disputes, and what was paid too late to buy anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.money import Money
from domain.notice import moment_detail, money_detail

if TYPE_CHECKING:
    from domain.change import DisputeMoved, Refunded
    from domain.reaction import Reactions
    from domain.subscription import Invoice


def money_back(owed: Reactions, change: Refunded, tier: str | None) -> None:
    """Tell the person what went back; where a refund failed afterwards, only an admin can help."""
    payment = change.payment
    moved = Money(abs(payment.refunded - change.before), payment.amount.currency)
    if payment.refunded < change.before:
        owed.write(
            "payment.refund_failed",
            f"A refund of {moved.amount} {moved.currency} (minor units) failed.",
            payment=payment.ref,
        )
        fact = f"{payment.ref}:{change.before}:{payment.refunded}"
        owed.say("admin_refund_failed", fact, amount=_plain(moved), payment=payment.ref)
        return
    owed.write("payment.refunded", f"{moved.amount} {moved.currency} (minor units) went back.", payment=payment.ref)
    whole = payment.refunded >= payment.amount.amount
    owed.say("refunded", f"{payment.ref}:{payment.refunded}", tier=tier, back=money_detail(moved), whole=whole)


def disputed(owed: Reactions, change: DisputeMoved) -> None:
    """Tell the admins, with the day until which they can answer."""
    payment, due = change.payment, moment_detail(change.payment.dispute_due)
    owed.write("payment.disputed", f"The dispute of a payment is {payment.dispute}.", payment=payment.ref)
    owed.say(
        "admin_dispute",
        f"{payment.ref}:{payment.dispute}",
        amount=_plain(payment.amount),
        payment=payment.ref,
        status=payment.dispute,
        answer_by=due,
    )


def paid_late(owed: Reactions, invoice: Invoice) -> None:
    """Money for what is over opens nothing by itself: an admin gives it back, or gives something for it."""
    sentence = "It was paid after the subscription had ended: nothing opens."
    owed.write("invoice.paid_late", sentence, invoice=invoice.ref)
    owed.say("admin_paid_late", invoice.ref, amount=_plain(invoice.total), invoice=invoice.ref)


def _plain(money: Money) -> str:
    """For admins: the sum in major units with its currency."""
    return f"{money.major} {money.currency.upper()}"
