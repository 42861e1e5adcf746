"""What follows from bills: a receipt, words about a payment that failed or waits for a confirmation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from domain.change import ActionRequired, AttemptFailed
from domain.debit import is_debit
from domain.decline import Decline, decline_class
from domain.money import Money, written
from domain.money_back import paid_late
from domain.notice import moment_detail, money_detail
from domain.plan_reaction import change_of_bill, change_unpaid

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from domain.reaction import Reactions
    from domain.subscription import Invoice, Payment, Snapshot


def paid(
    owed: Reactions, invoice: Invoice, snapshot: Snapshot, *, receipt: bool, goes_back: Collection[str] = ()
) -> None:
    """A bill was paid. Late money for one of `goes_back` is being given back: nobody has to decide about it."""
    total = invoice.total
    if total.amount == 0:
        return  # a trial's or a coupon's empty invoice is no payment
    row = snapshot.subscription(invoice.subscription) if invoice.subscription else None
    if row is not None and row.over_at(invoice.paid_at):
        paid_late(owed, invoice, asks=row.ref not in goes_back)
    owed.write(
        "invoice.paid",
        f"{written(total)} were paid.",
        invoice=invoice.ref,
        amount=total.amount,
        currency=total.currency,
    )
    if receipt:
        owed.say(
            "receipt",
            invoice.ref,
            tier=tier_of_bill(invoice, snapshot),
            tax=money_detail(replace(total, amount=invoice.tax)) if invoice.tax else None,
            paid=money_detail(Money(invoice.paid or total.amount, total.currency)),
            uncharged=invoice.paid == 0,  # a credit covered it, or it was paid outside of Stripe
            period_end=moment_detail(invoice.period_end),
            number=invoice.number,
        )


def unpaid(
    owed: Reactions,
    change: AttemptFailed | ActionRequired,
    snapshot: Snapshot,
    tries: Mapping[str, datetime],
) -> None:
    """A bill was not paid. `tries` says when we try it again by ourselves."""
    invoice = change.invoice
    tier = tier_of_bill(invoice, snapshot)
    waits = change_of_bill(invoice, snapshot)
    if waits is not None:
        change_unpaid(owed, *waits, invoice, change.payment)
        return
    due = money_detail(invoice.total)
    fact = f"{invoice.ref}:{invoice.attempt_count}"
    collected = _still_collected(invoice, snapshot)
    if isinstance(change, ActionRequired):
        owed.write("invoice.needs_confirmation", "The bank waits for a confirmation.", invoice=invoice.ref)
        if collected:
            owed.say("confirm_payment", fact, tier=tier, due=due, invoice=invoice.ref)
        return
    code = change.payment.decline_code
    owed.write(
        "invoice.failed", f"Payment attempt {invoice.attempt_count} failed ({code}).", invoice=invoice.ref, code=code
    )
    if collected and invoice.billing_reason != "subscription_create":
        debited = is_debit(change.payment.kind)
        planned = [at for at in (invoice.next_attempt_at, tries.get(invoice.ref)) if at is not None]
        owed.say(
            "payment_failed",
            # Tries by hand are not counted by Stripe; of a debit each has a charge of its own.
            f"{fact}:{change.payment.charge}" if debited else fact,
            tier=tier,
            due=due,
            invoice=invoice.ref,
            next_attempt_at=moment_detail(min(planned, default=None)),
            decline=_class_of(change.payment),
            debited=debited,
        )


def _class_of(payment: Payment) -> Decline:
    """By the bank's words; where nobody was asked, there was nothing to charge."""
    if payment.charge is None and payment.failed_at is None:
        return Decline.MISSING
    return decline_class(payment.decline_code, payment.advice_code)


def _still_collected(invoice: Invoice, snapshot: Snapshot) -> bool:
    """Nobody is dunned for what has ended, or for a bill that belongs to no subscription."""
    row = snapshot.subscription(invoice.subscription) if invoice.subscription else None
    return row is not None and row.living and not snapshot.orphaned(row)


def tier_of_bill(invoice: Invoice, snapshot: Snapshot) -> str | None:
    """The tier that a bill is for."""
    row = snapshot.subscription(invoice.subscription) if invoice.subscription else None
    return row.tier if row else invoice.pass_tier
