"""Reads the prices and passes of one tier: texts in major units become money that Stripe charges, or problems with their remedy."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from domain.currency import CURRENCIES, refuse_charge
from domain.money import Money, decimals, from_major
from domain.tier import INTERVALS, ONCE, Price
from domain.toml_table import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from domain.toml_table import Table

LONGEST_PASS_DAYS = 3_660  # ten years
_AMOUNT = re.compile(r"[0-9]{1,15}(\.[0-9]{1,3})?")


def read_prices(tier: Table, slug: str) -> tuple[Price, ...]:
    """Read `prices` of the table of tier `slug`: one for each interval and currency, and at least one unless it sells passes."""
    tables = tier.tables("prices")
    if not tables and not tier.given("passes"):
        tier.wrong(
            "prices", 'there is none; write prices = [{ interval = "week", currency = "usd", amount = "150.00" }]'
        )
    return _one_of_each(tables, lambda table: _price(table, slug))


def read_passes(tier: Table, slug: str) -> tuple[Price, ...]:
    """Read `passes` of the table of tier `slug`: one for each number of days and currency, perhaps none."""
    return _one_of_each(tier.tables("passes"), lambda table: _pass(table, slug))


def _one_of_each(tables: list[Table], read: Callable[[Table], Price | None]) -> tuple[Price, ...]:
    prices: list[Price] = []
    for table in tables:
        price = read(table)
        if price is not None and price.lookup_key in [known.lookup_key for known in prices]:
            said_so = f"pass of {price.days} days" if price.is_pass else f"price for one {price.interval}"
            table.wrong("", f"is a second {said_so} in {price.money.currency}; leave one")
        prices += [] if price is None else [price]
        table.close()
    return tuple(prices)


def _price(table: Table, slug: str) -> Price | None:
    interval = table.word("interval", INTERVALS)
    money = _money(table, _currency(table))
    return Price(tier=slug, interval=interval, money=money) if money and interval in INTERVALS else None


def _pass(table: Table, slug: str) -> Price | None:
    days = table.whole("days", least=1, most=LONGEST_PASS_DAYS)
    money = _money(table, _currency(table))
    return Price(tier=slug, interval=ONCE, money=money, days=days) if money else None


def _currency(table: Table) -> str:
    """The currency, or nothing where it is none that Stripe charges."""
    currency = table.text("currency", longest=3)
    if currency and currency not in CURRENCIES:
        lower = currency.lower()
        remedy = f'write "{lower}"' if lower in CURRENCIES else 'one like "usd" is right'
        table.wrong("currency", f"{said(currency)} is no currency that Stripe charges; {remedy}")
        return ""
    return currency


def _money(table: Table, currency: str) -> Money | None:
    written = table.given("amount")
    example = _example(currency, written)
    if written is None:
        table.wrong("amount", f"is missing; write amount = {example}")
        return None
    if not isinstance(written, str):
        table.wrong("amount", f"{said(written)} is a number, and numbers round; write it in quotes: amount = {example}")
        return None
    if not _AMOUNT.fullmatch(written):
        table.wrong("amount", f"{said(written)} is no amount; digits and at most one point are, like {example}")
        return None
    return _charged(table, Decimal(written), currency) if currency else None


def _charged(table: Table, amount: Decimal, currency: str) -> Money | None:
    try:
        money = from_major(amount, currency)
    except ValueError as error:
        table.wrong("amount", f"{error}; write it with {decimals(currency) or 'no'} decimals")
        return None
    refusal = refuse_charge(money)
    if refusal:
        table.wrong("amount", f'"{amount}" cannot be charged: {refusal}')
    return money


def _example(currency: str, written: object) -> str:
    places = decimals(currency or "usd")
    usable = isinstance(written, int | float) and not isinstance(written, bool) and 0 < written < 10**9
    return f'"{written if usable else 150:.{places}f}"'
