"""Dialogues that must know what comes next: subscribing, asking for help, an admin's search."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Subscribe(StatesGroup):
    """From the first look at the tiers to Stripe's page."""

    choosing = State()
    details = State()
    paying = State()


class Support(StatesGroup):
    """The next text goes to the admins."""

    writing = State()


class Lookup(StatesGroup):
    """The next text names the person that an admin looks for."""

    typing = State()
