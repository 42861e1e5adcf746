"""What stands in the way of a checkout: whatever can still charge the person."""

from __future__ import annotations

import pytest

from domain.checkout import refuse_second
from domain.error import AlreadySubscribed, PaymentOwed, Refusal
from tests.support.facts import customer, snapshot, subscription

STANDS_IN_THE_WAY: list[tuple[str, type[Refusal]]] = [
    ("trialing", AlreadySubscribed),
    ("active", AlreadySubscribed),
    ("paused", AlreadySubscribed),
    ("past_due", PaymentOwed),
    ("unpaid", PaymentOwed),
    ("incomplete", PaymentOwed),
    ("asleep", AlreadySubscribed),
]


@pytest.mark.parametrize(("status", "refusal"), STANDS_IN_THE_WAY)
def test_what_can_still_charge_stands_in_the_way_c11_c12(status: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        refuse_second(snapshot(subscriptions=(subscription(status=status),)))


@pytest.mark.parametrize("status", ["canceled", "incomplete_expired"])
def test_what_has_ended_does_not_c13(status: str) -> None:
    refuse_second(snapshot(subscriptions=(subscription(status=status),)))


def test_of_two_the_debt_is_named_first() -> None:
    with pytest.raises(PaymentOwed):
        refuse_second(snapshot(subscriptions=(subscription(), subscription(ref="sub_2", status="past_due"))))


def test_what_belonged_to_a_deleted_customer_does_not_d16() -> None:
    refuse_second(snapshot(customers=(customer(deleted=True),)))


def test_a_person_without_a_customer_may_subscribe() -> None:
    refuse_second(None)
