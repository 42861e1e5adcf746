"""What is owed when money goes back or is asked back: refunds, disputes, warnings, credit notes, and what was paid too late.

Each is keyed by the refund, dispute, warning or note itself, so that two between two looks are told apart, and none is told twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.money import Money, written
from domain.notice import moment_detail, money_detail
from domain.payment import GONE_REFUNDS

if TYPE_CHECKING:
    from domain.change import CreditNoteMoved, DisputeMoved, FraudWarned, RefundMoved
    from domain.reaction import Reactions
    from domain.subscription import Invoice


# Stripe's words for a dispute that has taken money; `warning_...` are those of an inquiry.
_OUTCOMES = {"needs_response": "open", "under_review": "open", "won": "won", "lost": "lost"}


def refund_moved(owed: Reactions, change: RefundMoved, tier: str | None) -> None:
    """Tell the person what goes back; where a refund fails, only an admin can help."""
    refund, money = change.refund, Money(change.refund.amount, change.payment.amount.currency)
    sums, about = written(money), {"payment": change.payment.ref, "refund": refund.ref}
    if refund.status in GONE_REFUNDS:
        _did_not_arrive(owed, change, tier, money)
    elif refund.status == "requires_action":
        owed.write("payment.refund_waits", f"{sums} wait until the person says where they shall go.", **about)
        owed.say("refund_waits", refund.ref, tier=tier, back=money_detail(money))
    elif change.before in {None, "requires_action"}:
        owed.write("payment.refunded", f"{sums} went back.", **about)
        owed.say("refunded", refund.ref, tier=tier, back=money_detail(money), whole=change.whole)
    else:
        owed.write("payment.refund_arrived", f"{sums} arrived.", **about)


def disputed(owed: Reactions, change: DisputeMoved, tier: str | None, *, stays: bool) -> None:
    """Tell the admins, with the day until which they can answer, and the person, with what it means for their access: whether it
    `stays` open. A bank that only asks takes nothing yet, and the person hears nothing of it.
    """
    dispute, payment = change.dispute, change.payment
    about = {"payment": payment.ref, "dispute": dispute.ref}
    owed.write("payment.disputed", f"The dispute of a payment is {dispute.status}.", **about)
    owed.say(
        "admin_dispute",
        f"{dispute.ref}:{dispute.status}",
        amount=written(Money(dispute.amount, payment.amount.currency)),
        status=dispute.status,
        reason=dispute.reason,
        answer_by=moment_detail(dispute.due_by),
        refundable=dispute.refundable,
        telegram_id=owed.telegram_id,
        **about,
    )
    outcome = _OUTCOMES.get(dispute.status)
    if outcome is not None:
        sums = money_detail(Money(dispute.amount, payment.amount.currency))
        owed.say("disputed", f"{dispute.ref}:{outcome}", tier=tier, back=sums, outcome=outcome, stays=stays)


def warned(owed: Reactions, change: FraudWarned) -> None:
    """Tell the admins, while something can still be done about it."""
    warning, payment = change.warning, change.payment
    about = {"payment": payment.ref, "warning": warning.ref}
    owed.write("payment.fraud_warned", f"A bank warns of a payment: {warning.kind}.", **about)
    if warning.actionable:
        amount = written(payment.amount)
        owed.say(
            "admin_fraud_warning",
            warning.ref,
            amount=amount,
            fraud=warning.kind,
            telegram_id=owed.telegram_id,
            **about,
        )


def credit_noted(owed: Reactions, change: CreditNoteMoved) -> None:
    """Tell the person of credit for their next payment; what goes back by refund is told as a refund."""
    note, currency = change.note, change.invoice.total.currency
    if note.status != "issued":
        owed.write(
            "invoice.credit_note_void", "A credit note was taken back.", invoice=change.invoice.ref, note=note.ref
        )
        return
    total, tax = written(Money(note.total, currency)), written(Money(note.tax, currency))
    sentence = f"{total} of an invoice were taken back, {tax} of it tax."
    owed.write("invoice.credit_noted", sentence, invoice=change.invoice.ref, note=note.ref)
    if note.credited > 0:
        owed.say("credited", note.ref, credit=money_detail(Money(note.credited, currency)))


def paid_late(owed: Reactions, invoice: Invoice, *, asks: bool) -> None:
    """Money for what is over opens nothing by itself: an admin gives it back, or gives something for it, and is asked to (`asks`)."""
    sentence = "It was paid after the subscription had ended: nothing opens."
    owed.write("invoice.paid_late", sentence, invoice=invoice.ref)
    if not asks:
        return
    owed.say(
        "admin_paid_late",
        invoice.ref,
        amount=written(invoice.total),
        invoice=invoice.ref,
        payment=next((one.ref for one in invoice.payments if one.status == "succeeded"), None),
        telegram_id=owed.telegram_id,
    )


def _did_not_arrive(owed: Reactions, change: RefundMoved, tier: str | None, money: Money) -> None:
    refund, payment = change.refund, change.payment
    about = {"payment": payment.ref, "refund": refund.ref}
    sums = written(money)
    if refund.status == "canceled":
        owed.write("payment.refund_canceled", f"A refund of {sums} was taken back.", **about)
        return
    owed.write("payment.refund_failed", f"A refund of {sums} failed.", failure=refund.failure, **about)
    owed.say("admin_refund_failed", refund.ref, amount=written(money), telegram_id=owed.telegram_id, **about)
    if change.before is not None:
        owed.say("refund_failed", refund.ref, tier=tier, back=money_detail(money))
