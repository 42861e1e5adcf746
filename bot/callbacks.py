"""What buttons carry back: names only. Whether the tap is still right is decided when it comes."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from aiogram.filters.callback_data import CallbackData


class ShowTiers(CallbackData, prefix="tiers"):
    """Show what is sold."""


class ShowTier(CallbackData, prefix="tier"):
    """Show one tier's details."""

    slug: str


class ShowTerm(CallbackData, prefix="term"):
    """Show one tier's details at a term (`month`, `30days`), in a currency, and for so many of it."""

    slug: str
    term: str = ""
    currency: str = ""
    quantity: int = 1

    @classmethod
    def unpack(cls, value: str) -> Self:
        """Also of a button from before a number could be chosen."""
        sep = cls.__separator__
        return super().unpack(f"{value}{sep}1" if value.count(sep) == 3 else value)  # its fields of then


class Pay(CallbackData, prefix="pay"):
    """Open the checkout for so many of a tier, at a term and in a currency; nothing stands for what is shown first."""

    slug: str
    term: str = ""
    currency: str = ""
    quantity: int = 1

    @classmethod
    def unpack(cls, value: str) -> Self:
        """Also of a button from before terms could be chosen, which names the tier alone, or before a number could be."""
        sep = cls.__separator__
        value = f"{value}{sep}{sep}" if value.count(sep) == 1 else value
        return super().unpack(f"{value}{sep}1" if value.count(sep) == 3 else value)  # as above


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


class ManagePlan(CallbackData, prefix="plan"):
    """Show what can be done with one's plan: cancel, keep, pause, resume, the billing page."""


class AskCancel(CallbackData, prefix="cask"):
    """Ask whether the plan is really to end."""


class AskPause(CallbackData, prefix="pask"):
    """Ask for how long the plan is to be paused."""


class AskResume(CallbackData, prefix="rask"):
    """Ask whether the plan is to go on, and say what that charges."""


class Cancel(CallbackData, prefix="cancel"):
    """End the plan. `wish` is when the question was shown: the same question is answered once. `about`, here and below, is what it was
    about (`domain/question.py`): of another plan or period it is not asked again, it is asked anew.
    """

    wish: int
    about: str


class Keep(CallbackData, prefix="keep"):
    """Take the cancellation back."""

    wish: int
    about: str


class Pause(CallbackData, prefix="pause"):
    """Pause the plan for so many days."""

    days: int
    wish: int
    about: str


class Resume(CallbackData, prefix="resume"):
    """Let a paused plan go on."""

    wish: int
    about: str


class AnswerTrial(CallbackData, prefix="trial"):
    """Pay for free days now, or end them, since their card was used before. `trial` is our row."""

    trial: int
    pay: bool


class TellWhy(CallbackData, prefix="why"):
    """Say why one has cancelled, in one of Stripe's words for it."""

    feedback: str


class ShowChanges(CallbackData, prefix="chgs"):
    """Show what else can be had instead of the plan that runs."""


class ShowChange(CallbackData, prefix="chg"):
    """Show what another plan would cost."""

    slug: str
    term: str
    quantity: int


class AgreeToChange(CallbackData, prefix="chgyes"):
    """Yes to the preview that was counted by this moment."""

    date: int


class UndoChange(CallbackData, prefix="chgno"):
    """Take back a change that is planned, or that waits for its payment."""

    about: str


class ShowLanguages(CallbackData, prefix="langs"):
    """Show the languages."""


class ChooseLanguage(CallbackData, prefix="lang"):
    """Speak this language from now on; an empty code follows the client."""

    code: str


class ShowSettings(CallbackData, prefix="set"):
    """Show what is set for this person."""


class SetTopic(CallbackData, prefix="hear"):
    """Hear of something, or not: what shall be, so that a second tap changes nothing."""

    topic: str
    wanted: bool


class ShowRegions(CallbackData, prefix="zones"):
    """Show the parts of the world, to choose a time zone in."""


class ShowZones(CallbackData, prefix="zpart"):
    """Show a page of the time zones of a part of the world."""

    region: str
    page: int = 0


class SetZone(CallbackData, prefix="zone"):
    """Live in this time zone; an empty one goes back to what the billing country says."""

    zone: str


class AskSupport(CallbackData, prefix="ask"):
    """Write to the people behind the bot."""


class AdminPage(StrEnum):
    """The pages behind /admin."""

    NUMBERS = "numbers"
    HEALTH = "health"
    UNREACHED = "unreached"
    FIND = "find"
    CHATS = "chats"
    WORK = "work"


class Admin(CallbackData, prefix="adm"):
    """Open a page behind /admin."""

    page: AdminPage


class FindPerson(CallbackData, prefix="who"):
    """Show one person's card to an admin, by their Telegram number."""

    person: int


class MoveTrial(CallbackData, prefix="mtrial"):
    """Let somebody's free days end so many days later. `wish` is when the button was shown."""

    person: int
    days: int
    wish: int


class AskEndTrial(CallbackData, prefix="atrial"):
    """Ask whether somebody's free days are to end now, which charges them."""

    person: int


class EndTrial(CallbackData, prefix="etrial"):
    """End somebody's free days now."""

    person: int
    wish: int


class AskGift(CallbackData, prefix="agift"):
    """Ask what somebody is to be given."""

    person: int


class Gift(CallbackData, prefix="gft"):
    """Give somebody a tier for so many days, without Stripe. `wish` is when the button was shown, to the base of 36: with the longest
    number and the longest slug this has the 64 bytes that a button carries.
    """

    person: int
    tier: str
    days: int
    wish: str


class EndGift(CallbackData, prefix="egift"):
    """End what was given to somebody."""

    person: int


class UndoSecond(CallbackData, prefix="undo2"):
    """End this person's second subscription (by their Telegram number), and give its money back."""

    person: int


class AskForget(CallbackData, prefix="forget?"):
    """Show what forgetting this person (by their Telegram number) would end and delete."""

    person: int


class Forget(CallbackData, prefix="forget!"):
    """Forget them, as asked at that moment (Unix seconds)."""

    person: int
    at: int


class ReleaseBrake(CallbackData, prefix="brake"):
    """Let everybody be taken out of a chat (our row) who has to go, as asked at that moment (Unix seconds)."""

    chat: int
    at: int


class BindChat(CallbackData, prefix="bind"):
    """Let a chat (our row) stand for a slug; an empty slug asks for which."""

    chat: int
    slug: str
