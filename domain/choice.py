"""What one person can choose of a tier: in which currency, for which terms, and what is shown first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from domain.currency import usual_currency

if TYPE_CHECKING:
    from collections.abc import Sequence

    from domain.tier import Price, Tier


class Wish(NamedTuple):
    """What was tapped: a term (`month`, `30days`), a currency, how many; nothing stands for what is shown first."""

    term: str = ""
    currency: str = ""
    quantity: int = 1


ANY = Wish()


def currencies_of(tier: Tier) -> tuple[str, ...]:
    """Every currency that a tier is sold in, in the file's order."""
    return tuple(dict.fromkeys(price.money.currency for price in tier.all_prices))


def currency_for(tier: Tier, *, settled: str | None, wished: str, language: str) -> str | None:
    """The currency in which a tier is offered; None where it is not sold in the one that this person is settled in.

    Before they have paid once it is what they wish, else what is usual where their language is spoken, else the file's first.
    """
    sold = currencies_of(tier)
    if settled is not None:
        return settled if settled in sold else None
    return next((one for one in (wished, usual_currency(language)) if one in sold), sold[0] if sold else None)


def chosen(choices: Sequence[Price], term: str) -> Price | None:
    """The price of a term among those to choose from; the first where no term is named."""
    if not term:
        return next(iter(choices), None)
    return next((price for price in choices if price.term == term), None)
