"""What a picture of a person answers about itself."""

from __future__ import annotations

from itertools import permutations

import pytest

from domain.subscription import Invoice
from tests.support.facts import DAY, NOW, customer, invoice, payment, snapshot, subscription, unpaid

OLD = invoice(ref="in_9", created=NOW - 10 * DAY)
TWIN = invoice(ref="in_5")
LATEST = invoice()
VOID = invoice(ref="in_7", status="void")
OTHERS = invoice(ref="in_8", subscription="sub_2")


@pytest.mark.parametrize("order", [*permutations([OLD, TWIN, LATEST])])
def test_bills_are_newest_first_and_the_latest_leads_among_equals(order: tuple[Invoice, ...]) -> None:
    assert snapshot(invoices=(*order, VOID, OTHERS)).invoices_of(subscription()) == (LATEST, TWIN, OLD)


def test_whatever_may_still_charge_lives_oldest_first() -> None:
    rows = (
        subscription(ref="sub_3", created=NOW),
        subscription(ref="sub_1"),
        subscription(ref="sub_2", status="canceled"),
        subscription(ref="sub_4", customer="cus_gone", created=NOW),
    )
    picture = snapshot(subscriptions=rows, customers=(customer(), customer(ref="cus_gone", deleted=True)))
    assert [row.ref for row in picture.living()] == ["sub_1", "sub_3"]


@pytest.mark.parametrize(
    ("parts", "gone"), [((0,), False), ((14_999,), False), ((15_000,), True), ((5_000, 10_000), True)]
)
def test_refunds_add_up_from_a_part_to_the_whole_f2(parts: tuple[int, ...], gone: bool) -> None:  # noqa: FBT001  # a table's cell
    rows = tuple(payment(ref=f"pi_{place}", refunded=part) for place, part in enumerate(parts))
    assert invoice(payments=rows).refunded is gone


def test_nothing_that_was_paid_is_nothing_to_give_back() -> None:
    assert not unpaid().refunded
