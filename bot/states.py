"""Dialogues that must know what comes next: subscribing, asking for help, an admin's search."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Subscribe(StatesGroup):
    """From the first look at the tiers to Stripe's page."""

    choosing = State()
    details = State()
    paying = State()


class ChangePlan(StatesGroup):
    """A preview is shown; what it says is kept until the yes."""

    agreeing = State()


class Support(StatesGroup):
    """The next text goes to the admins; or an admin's goes to whom they answer."""

    writing = State()
    answering = State()


class Leaving(StatesGroup):
    """The next text says why somebody leaves."""

    writing = State()


class Promo(StatesGroup):
    """The next text is a promotion code."""

    typing = State()


class Work(StatesGroup):
    """The next message is a piece of work, or an admin's answer to one; after the first of an album the rest of it may come."""

    writing = State()
    answering = State()
    album = State()


class Settings(StatesGroup):
    """The next text names a city or a time zone."""

    zone = State()


class Lookup(StatesGroup):
    """The next text names the person that an admin looks for."""

    typing = State()


class AdminMoney(StatesGroup):
    """The next text is a sum: to give back, or as credit."""

    part = State()
    credit = State()
