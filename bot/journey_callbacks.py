"""What the buttons of the later journeys carry back: invoices, reasons, privacy, answers, and why somebody leaves."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class ShowInvoices(CallbackData, prefix="bills"):
    """Show a page of one's invoices, counted from 0."""

    page: int


class ShowInvoice(CallbackData, prefix="inv"):
    """Open one invoice, and know the page to go back to."""

    invoice: str
    page: int


class ShowReasons(CallbackData, prefix="reasons"):
    """Say why access is as it is."""


class ShowReasonsOf(CallbackData, prefix="reasonsof"):
    """The same about somebody (by their Telegram number), to an admin."""

    person: int


class Leave(CallbackData, prefix="leave"):
    """Say why one wants to leave, in one of Stripe's words, before it is done: what may help is shown."""

    feedback: str


class SayInWords(CallbackData, prefix="ownwords"):
    """Say why in one's own words."""


class StayForLess(CallbackData, prefix="less"):
    """Stay, and pay `percent` less for the period that begins `at` (seconds since 1970): `price`, in minor units."""

    percent: int
    at: int
    price: int


class Stay(CallbackData, prefix="stay"):
    """Keep the plan as it is, after having asked to leave."""


class AskOn(CallbackData, prefix="askon"):
    """Ask on after an answer, which stays where it is."""


class AnswerPerson(CallbackData, prefix="answer"):
    """Answer what somebody (by their Telegram number) asked; for admins."""

    person: int


class ShowPrivacy(CallbackData, prefix="privacy"):
    """Show what is kept of a person, and why."""


class ExportMe(CallbackData, prefix="export"):
    """Send the person everything that is kept of them."""


class AskForgetMe(CallbackData, prefix="forgetme?"):
    """Show what being forgotten means. `sure` is the second question."""

    sure: bool


class ForgetMe(CallbackData, prefix="forgetme!"):
    """Forget the person who taps, as asked at that moment (Unix seconds)."""

    at: int


class TypeCode(CallbackData, prefix="code"):
    """Type a promotion code."""


class Compare(CallbackData, prefix="compare"):
    """Show what is sold side by side."""


class ShowTerms(CallbackData, prefix="terms"):
    """Show what is agreed."""


class ShowTermsThere(CallbackData, prefix="agreed"):
    """The same on the way through the shop: from its list, or from a tier's details as they were chosen, which is gone back to."""

    slug: str = ""
    term: str = ""
    currency: str = ""
    quantity: int = 1


class ShowHelp(CallbackData, prefix="help"):
    """Show what can be done here."""
