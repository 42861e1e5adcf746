"""What the buttons around pieces of work carry back: numbers only. Whose they are is looked at when the tap comes."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class WithdrawWork(CallbackData, prefix="wkno"):
    """Take a piece of one's own out of the queue."""

    number: int


class ShowWork(CallbackData, prefix="wk"):
    """Show one piece to an admin."""

    number: int


class ShowWorkFile(CallbackData, prefix="wkf"):
    """Send its file to the admin."""

    number: int


class TakeWork(CallbackData, prefix="wktk"):
    """Take it into one's hands."""

    number: int


class PutWorkBack(CallbackData, prefix="wkbk"):
    """Put it back into the queue."""

    number: int


class AskAnswer(CallbackData, prefix="wkan"):
    """The admin's next message is the answer."""

    number: int
