"""What an admin's money buttons carry back: names, and the sums as they were shown, so that an old button does nothing new."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class ShowMoney(CallbackData, prefix="mny"):
    """Show what a person (by their Telegram number) paid and owes."""

    person: int


class GiveBack(CallbackData, prefix="gb"):
    """Ask whether to give all that is left of a payment back."""

    payment: str


class GivePart(CallbackData, prefix="gbp"):
    """Ask how much of a payment is to go back."""

    payment: str


class GiveBackNow(CallbackData, prefix="gbn"):
    """Give so much of a payment back, of which so much was back when this was asked (both in minor units)."""

    payment: str
    amount: int
    was: int


class Forgive(CallbackData, prefix="fg"):
    """Ask how an open invoice is to be given up."""

    invoice: str


class ForgiveNow(CallbackData, prefix="fgn"):
    """Give it up: `void` or `write_off`."""

    invoice: str
    way: str


class AskCredit(CallbackData, prefix="crd"):
    """Ask how much credit a person is to get."""

    person: int


class CreditNow(CallbackData, prefix="crn"):
    """Give it, in minor units of their currency; `wish` tells one wish from the next."""

    person: int
    amount: int
    wish: int


class StopFraud(CallbackData, prefix="stp"):
    """Give a payment back, end its subscription, and sell its person nothing more."""

    payment: str


class Bar(CallbackData, prefix="bar"):
    """Sell a person nothing more, or again."""

    person: int
    on: bool
