"""/billing_status in every state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from billing.read_status import BillingStatus
from bot.screens import status
from domain.access import Level
from domain.access_reason import REASONS
from domain.checkout import OpenCheckout
from tests.scenes import Scene
from tests.scenes.cast import (
    BANK,
    BASIC,
    BY_MANY_TERMS,
    CARD,
    LATER,
    LOUNGE,
    NEXT,
    NOW,
    PLANNED,
    USD_150,
    USD_250,
    access,
    invoice,
    subscription,
)
from tests.scenes.usage import REQUESTS, SUBREDDITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words import Speaker

CHAPTER = "Billing status"


def scenes(t: Speaker) -> Iterator[Scene]:
    """By what stands beside it, then by every reason at every level that can have it."""
    for name, found in _states().items():
        yield Scene(CHAPTER, name, status.billing_status(t, found))
    for reason in REASONS:
        for level in (Level.FULL, Level.GRACE, Level.RESTRICTED, Level.NONE):
            shown = replace(_RUNNING, access=access(reason, level), chats=())
            if level in {Level.FULL, Level.NONE} or reason.startswith("payment."):
                yield Scene("Why access is as it is", f"{reason}, {level}", status.billing_status(t, shown))


_RUNNING = BillingStatus(
    access=access("subscription.paid", until=NEXT),
    tier=BASIC,
    subscription=subscription(),
    living=True,
    next_charge=USD_150,
    next_charge_at=NEXT,
    payment_method=CARD,
    checkout=None,
    invoice_open=False,
    expected=None,
    chats=(LOUNGE, LATER),
    allowances=(REQUESTS, SUBREDDITS),
)


def _states() -> dict[str, BillingStatus]:
    nobody = replace(
        _RUNNING,
        access=access("nothing.bought", Level.NONE),
        tier=None,
        subscription=None,
        living=False,
        next_charge=None,
        next_charge_at=None,
        payment_method=None,
        chats=(),
        allowances=(),
    )
    less = replace(USD_150, amount=12_000)
    link = OpenCheckout(
        url="https://checkout.stripe.com/c/pay/cs_1",
        token="t",
        tier=BASIC,
        price=BASIC.prices[0],
        trial_days=0,
        expires_at=NOW,
    )
    waits = replace(PLANNED, tier="premium", amount=USD_250, invoice="in_2")
    return {
        "nothing bought": nobody,
        "a link is open": replace(nobody, checkout=link),
        "running": _RUNNING,
        "running, in every chat": replace(_RUNNING, chats=()),
        "a discount that lasts": replace(_RUNNING, next_charge=less, usual_charge=USD_150),
        "the last bill had tax": replace(_RUNNING, last_paid=invoice(tax=2_850, total=replace(USD_150, amount=17_850))),
        "ends with the week": replace(_RUNNING, subscription=subscription(cancel_at=NEXT)),
        "a smaller plan is planned": replace(_RUNNING, planned=((PLANNED, "Basic"),)),
        "a larger plan waits for its payment": replace(_RUNNING, planned=((waits, "Premium"),)),
        "a debit is on its way": replace(_RUNNING, payment_method=BANK, expected=NEXT),
        "the bank's permission has ended": replace(_RUNNING, payment_method=replace(BANK, mandate="inactive")),
        "another method": replace(_RUNNING, payment_method=replace(CARD, kind="link", brand=None, last4=None)),
        "another account": replace(_RUNNING, payment_method=replace(CARD, brand=None, kind="cashapp", exp_month=None)),
        "a bill is open": replace(_RUNNING, access=access("payment.failed", Level.GRACE), invoice_open=True),
        "a bill lacks an address": replace(_RUNNING, access=access("payment.no_address", Level.GRACE), bill_stuck=True),
        "a pass": replace(
            nobody, access=access("pass.paid", until=NEXT), tier=BY_MANY_TERMS, last_paid=invoice(subscription=None)
        ),
    }
