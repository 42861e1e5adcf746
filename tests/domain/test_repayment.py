"""How much can go back, what stands in the way, which lines with which tax, and what forgiving makes of the facts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.note_lines import Line, note_lines
from domain.repayment import Way, forgiven, given_back, repayment
from tests.support.facts import NOW, failed_payment, invoice, payment, snapshot, subscription, unpaid

LINES = st.lists(
    st.builds(
        lambda number, net, rates: Line(ref=f"il_{number}", net=net, on_top=tuple(net * rate // 100 for rate in rates)),
        st.integers(0, 99),
        st.integers(1, 50_000),
        st.lists(st.integers(1, 25), max_size=2),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda line: line.ref,
)


@given(LINES, st.data())
def test_a_credit_note_never_takes_more_back_than_is_wished_and_hardly_less_f7(
    billed: list[Line], data: st.DataObject
) -> None:
    whole = sum(line.net + sum(line.on_top) for line in billed)
    wished = data.draw(st.integers(1, whole))
    found = note_lines(billed, wished)
    assert wished - 3 <= found.total <= wished  # one more unit of a line brings two taxes' rounding at most
    for line in found.lines:
        assert 0 < line["amount"] <= max(one.net for one in billed if one.ref == line["invoice_line_item"])


@given(LINES)
def test_all_of_a_bill_comes_back_with_exactly_its_tax_f7(billed: list[Line]) -> None:
    whole = sum(line.net + sum(line.on_top) for line in billed)
    found = note_lines(billed, whole)
    assert found.total == whole
    assert sum(line["amount"] for line in found.lines) == sum(line.net for line in billed)


@pytest.mark.parametrize(
    ("facts", "amount", "obstacle"),
    [
        ({}, None, None),
        ({}, 15_000, None),
        ({}, 15_001, "too_much"),
        ({}, 0, "too_much"),
        ({"refunded": 15_000}, None, "nothing_left"),
        ({"refunded": 1}, 15_000, "too_much"),
        ({"status": "processing"}, None, "not_paid"),
        ({"dispute": "needs_response"}, None, "disputed"),
        ({"dispute": "lost"}, 1, "disputed"),
        ({"dispute": "won"}, 1, None),
        ({"dispute": "warning_needs_response"}, 1, None),
        ({"dispute": "arbitration"}, 1, "disputed"),
    ],
)
def test_what_stands_in_the_way_of_giving_back_is_said(
    facts: dict[str, object], amount: int | None, obstacle: str | None
) -> None:
    wish = repayment(snapshot(invoices=(invoice(payments=(payment(**facts),)),)), "pi_1", amount)
    assert wish is not None
    assert wish.obstacle == obstacle


def test_a_payment_that_nobody_knows_can_not_be_given_back() -> None:
    assert repayment(snapshot(), "pi_nobody") is None


def test_what_is_given_back_stands_in_the_facts_and_in_nothing_else() -> None:
    before = snapshot()
    wish = repayment(before, "pi_1", 5_000)
    assert wish is not None
    after = given_back(before, wish)
    assert [one.refunded for bill in after.invoices for one in bill.payments] == [5_000]
    assert (after.subscriptions, after.customers) == (before.subscriptions, before.customers)
    assert not wish.whole


@pytest.mark.parametrize("way", ["void", "write_off"])
@pytest.mark.parametrize("older", [True, False], ids=["a paid week before", "an unpaid week before"])
def test_the_newest_bill_that_is_not_void_decides_the_status_e15(way: Way, *, older: bool) -> None:
    owed = unpaid(payments=(failed_payment(),))
    before = invoice(ref="in_0", created=NOW.replace(month=10), period_end=owed.period_start)
    if not older:
        before = unpaid(ref="in_0", created=NOW.replace(month=10), period_end=owed.period_start)
    facts = snapshot(subscriptions=(subscription(status="past_due"),), invoices=(owed, before))
    after = forgiven(facts, owed, way)
    expected = "active" if older or way == "write_off" else "past_due"
    assert [row.status for row in after.subscriptions] == [expected]
    assert after.invoices[0].status == ("void" if way == "void" else "uncollectible")
