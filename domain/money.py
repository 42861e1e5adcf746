"""Money is minor units and a currency; this file owns how many decimals Stripe means by that.

Source: Stripe's currency page. It must never be derived from ISO 4217 or CLDR: ISK and UGX are sent with two decimals.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

_NO_DECIMALS = frozenset("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split())
_THREE_DECIMALS = frozenset("bhd jod kwd omr tnd".split())


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in minor units (cents, yen, fils) of one currency (three lower-case letters)."""

    amount: int
    currency: str

    def __add__(self, other: Money) -> Money:
        """Add two amounts of one currency; amounts of two currencies have no sum."""
        if other.currency != self.currency:
            sentence = f"{self.currency} and {other.currency} have no common sum"
            raise ValueError(sentence)
        return Money(self.amount + other.amount, self.currency)

    @property
    def major(self) -> Decimal:
        """The amount in major units (dollars), exact."""
        return Decimal(self.amount).scaleb(-decimals(self.currency))


def written(money: Money) -> str:
    """Money for an operator or admin, in no language: `150.00 USD`."""
    return f"{money.major} {money.currency.upper()}"


def decimals(currency: str) -> int:
    """How many decimals Stripe's minor unit of `currency` has: 0, 2 or 3."""
    if currency in _NO_DECIMALS:
        return 0
    return 3 if currency in _THREE_DECIMALS else 2


def from_major(amount: Decimal, currency: str) -> Money:
    """Read an amount in major units; more decimals than the currency has are a ValueError."""
    minor = amount.scaleb(decimals(currency))
    if minor != minor.to_integral_value():
        sentence = f"{amount} has more decimals than {currency.upper()} has ({decimals(currency)})"
        raise ValueError(sentence)
    return Money(int(minor), currency)
