"""Minor units and back, for every currency that Stripe charges."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.currency import CURRENCIES
from domain.money import Money, decimals, from_major

AMOUNTS = st.integers(-99_999_999, 99_999_999)
EXPONENTS = [("usd", 2), ("eur", 2), ("jpy", 0), ("krw", 0), ("isk", 2), ("ugx", 2), ("huf", 2), ("kwd", 3), ("tnd", 3)]


@given(currency=st.sampled_from(sorted(CURRENCIES)), amount=AMOUNTS)
def test_an_amount_comes_back_as_it_was(currency: str, amount: int) -> None:
    money = Money(amount, currency)
    assert from_major(money.major, currency) == money


@pytest.mark.parametrize(("currency", "exponent"), EXPONENTS)
def test_a_currency_has_the_decimals_that_stripe_means(currency: str, exponent: int) -> None:
    assert decimals(currency) == exponent
    assert from_major(Decimal(5), currency) == Money(5 * 10**exponent, currency)


@pytest.mark.parametrize("currency", sorted(CURRENCIES))
def test_each_currency_keeps_its_edges(currency: str) -> None:
    edges = [0, 1, -1, 100, 12_345, 99_999_999]
    assert [from_major(Money(amount, currency).major, currency).amount for amount in edges] == edges


def test_five_kronur_are_five_hundred_at_stripe() -> None:
    assert Money(500, "isk").major == Decimal(5)


@pytest.mark.parametrize(("amount", "currency"), [("0.5", "jpy"), ("1.005", "usd"), ("1.0005", "kwd")])
def test_more_decimals_than_a_currency_has_are_refused(amount: str, currency: str) -> None:
    with pytest.raises(ValueError, match="more decimals"):
        from_major(Decimal(amount), currency)


def test_amounts_of_one_currency_add_up() -> None:
    assert Money(150, "usd") + Money(250, "usd") == Money(400, "usd")


def test_amounts_of_two_currencies_have_no_sum() -> None:
    with pytest.raises(ValueError, match="no common sum"):
        Money(150, "usd") + Money(150, "eur")
