"""Which paid bills have a receipt: a table over the bill, what ran before, and what runs now."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from domain.money import Money
from domain.planned_change import PlannedChange
from domain.receipt import has_receipt
from tests.support.facts import DAY, HOUR, NOW, invoice, snapshot, subscription, unpaid

if TYPE_CHECKING:
    from domain.subscription import Invoice, Subscription

ROW = subscription()
BEGAN = {"billing_reason": "subscription_update", "created": ROW.period_start}
PAID, OPEN = invoice(**BEGAN), unpaid(**BEGAN)
MIDST = {"billing_reason": "subscription_update", "created": ROW.period_start + 2 * DAY}
TRYING = subscription(status="trialing", trial_end=NOW + 4 * DAY)
RESTING = subscription(status="paused", paused_at=NOW - 9 * DAY)
DEARER = subscription(tier="premium", price="price_premium", amount=Money(25_000, "usd"))
WAITING = subscription(
    waiting=PlannedChange(
        tier="premium",
        price="price_premium",
        amount=Money(25_000, "usd"),
        interval="month",
        quantity=1,
        at=NOW,
        invoice="in_1",
    )
)

ROWS: list[tuple[str, Subscription | None, Invoice | None, Subscription, Invoice, bool]] = [
    ("a renewal", ROW, OPEN, ROW, invoice(), True),
    ("a first payment is told by the welcome", None, None, ROW, invoice(billing_reason="subscription_create"), False),
    ("free days ended at once", TRYING, None, ROW, PAID, True),
    ("a pause went on", RESTING, None, ROW, PAID, True),
    ("a pause went on, and its bill was paid later", RESTING, OPEN, ROW, PAID, True),
    ("free days ended, and a debit arrived days later", ROW, OPEN, ROW, PAID, True),
    ("free days ended, and the price was moved by hand since", TRYING, None, DEARER, PAID, True),
    ("free days ended unpaid, and the price was moved by hand since", ROW, OPEN, DEARER, PAID, True),
    ("a pause went on unseen", ROW, None, ROW, PAID, True),
    ("nobody saw it begin", None, None, ROW, PAID, True),
    (
        "Stripe made the bill a second later",
        TRYING,
        None,
        ROW,
        invoice(**BEGAN | {"created": ROW.period_start + timedelta(seconds=1)}),
        True,
    ),
    ("other terms began at once", ROW, None, DEARER, PAID, False),
    ("several began at once", ROW, None, subscription(quantity=2), PAID, False),
    ("other terms had waited for it", WAITING, OPEN, DEARER, PAID, False),
    ("the rest of a period", ROW, None, DEARER, invoice(**MIDST), False),
    ("the rest of a period that was paid later", DEARER, unpaid(**MIDST), DEARER, invoice(**MIDST), False),
    ("nothing was left to pay", TRYING, None, ROW, invoice(**BEGAN, total=Money(0, "usd"), paid=0), False),
    ("more was credited than it cost", RESTING, None, ROW, invoice(**BEGAN, total=Money(-500, "usd"), paid=0), False),
    ("paid after its end", ROW, OPEN, subscription(status="canceled", ended_at=NOW - 3 * DAY), PAID, False),
    ("ended since it was paid", TRYING, None, subscription(status="canceled", ended_at=NOW - HOUR), PAID, True),
    ("an extra bill", ROW, None, ROW, invoice(billing_reason="manual", created=ROW.period_start), False),
    ("a pass", ROW, None, ROW, invoice(**BEGAN, subscription=None), False),
]


@pytest.mark.parametrize(("was", "knew", "row", "bill", "has"), [one[1:] for one in ROWS], ids=[one[0] for one in ROWS])
def test_a_charge_that_nothing_else_tells_of_has_a_receipt_d14(
    was: Subscription | None, knew: Invoice | None, row: Subscription, bill: Invoice, *, has: bool
) -> None:
    before = snapshot(subscriptions=(was,) if was else (), invoices=(knew,) if knew else ())
    assert has_receipt(bill, before, snapshot(subscriptions=(row,), invoices=(bill,))) is has
