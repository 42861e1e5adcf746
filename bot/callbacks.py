"""What buttons carry back: names only. Whether the tap is still right is decided when it comes."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class ShowTiers(CallbackData, prefix="tiers"):
    """Show what is sold."""


class ShowTier(CallbackData, prefix="tier"):
    """Show one tier's details."""

    slug: str


class Pay(CallbackData, prefix="pay"):
    """Open the checkout for a tier."""

    slug: str


class Paid(CallbackData, prefix="paid"):
    """The person says that they have paid: look at once."""


class Close(CallbackData, prefix="close"):
    """Put the message away."""


class ShowStatus(CallbackData, prefix="status"):
    """Show the billing status."""


class OpenPortal(CallbackData, prefix="portal"):
    """Make a fresh link to Stripe's portal."""


class PayBill(CallbackData, prefix="bill"):
    """Fetch the page on which the oldest open invoice can be paid or confirmed."""


class AskSupport(CallbackData, prefix="ask"):
    """Write to the people behind the bot."""


class AdminPage(StrEnum):
    """The pages behind /admin."""

    NUMBERS = "numbers"
    FIND = "find"
    CHATS = "chats"


class Admin(CallbackData, prefix="adm"):
    """Open a page behind /admin."""

    page: AdminPage


class UndoSecond(CallbackData, prefix="undo2"):
    """End this person's second subscription (by their Telegram number), and give its money back."""

    person: int


class BindChat(CallbackData, prefix="bind"):
    """Let a chat (our row) stand for a slug; an empty slug asks for which."""

    chat: int
    slug: str
