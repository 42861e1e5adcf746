"""The switches of the page: how webhooks travel, who is down, what the bank says next."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, get_args

from sandbox.pages import asked as get
from sandbox.pages.guard import Asked
from sandbox.pages.ledger import Ledger
from sandbox.stripe.cards import DECLINES
from sandbox.stripe.webhooks import Mode

if TYPE_CHECKING:
    from sandbox.worlds import Sandbox

MODES = {
    "deliver": "Stripe’s webhooks are delivered",
    "hold": "Stripe’s webhooks are held back from now on",
    "drop": "Stripe’s webhooks get lost from now on",
}
MODE_NAMES: tuple[Mode, ...] = get_args(Mode)


def webhooks(sandbox: Sandbox, ledger: Ledger, asked: Asked) -> Asked:
    """`mode`, `copies` of each, and `release` of what is held, `shuffled` if wished; answers how they stand now."""
    get.only(asked, "mode", "copies", "release", "shuffled")
    hooks = sandbox.stripe.webhooks
    wanted = get.choice(asked, "mode", MODE_NAMES)
    copies = get.integer(asked, "copies", least=1, most=10) if "copies" in asked else None
    release, shuffled = get.switch(asked, "release"), get.switch(asked, "shuffled")
    for mode in MODE_NAMES:
        if mode == wanted:
            hooks.mode = mode
            ledger.note(MODES[mode], tone="plain" if mode == "deliver" else "wait")
    if copies is not None:
        hooks.copies = copies
        ledger.note("Each webhook is sent once" if copies == 1 else f"Each webhook is sent {copies} times", tone="wait")
    if release:
        order = list(range(len(hooks.held)))
        if shuffled:
            random.shuffle(order)
        ledger.note(f"{len(order)} held webhooks are let go" + (" in any order" if shuffled else ""))
        hooks.release(order)
    return {"mode": hooks.mode, "copies": hooks.copies, "held": len(hooks.held)}


def faults(sandbox: Sandbox, ledger: Ledger, asked: Asked) -> Asked:
    """`stripe_down`, `telegram_down`, and for the bank's next charge `next_charge` with its `decline_code`; answers who is down now."""
    get.only(asked, "stripe_down", "telegram_down", "next_charge", "decline_code")
    stripe_down, telegram_down = get.switch(asked, "stripe_down"), get.switch(asked, "telegram_down")
    charge = get.choice(asked, "next_charge", ("decline", "confirm"))
    if stripe_down is not None:
        sandbox.stripe.faults.down = stripe_down
        ledger.note(_standing("Stripe", down=stripe_down), who="stripe", tone="bad" if stripe_down else "good")
    if telegram_down is not None:
        sandbox.telegram.faults.down = telegram_down
        ledger.note(_standing("Telegram", down=telegram_down), tone="bad" if telegram_down else "good")
    if charge == "decline":
        code = get.choice(asked, "decline_code", DECLINES) or "insufficient_funds"
        sandbox.stripe.next_charges.decline(1, code)
        ledger.note(f"The bank will decline the next charge: {code.replace('_', ' ')}", tone="wait")
    if charge == "confirm":
        sandbox.stripe.next_charges.require_confirming()
        ledger.note("The bank will ask for 3-D Secure at the next charge", tone="wait")
    return {"stripe_down": sandbox.stripe.faults.down, "telegram_down": sandbox.telegram.faults.down}


def _standing(who: str, *, down: bool) -> str:
    return f"{who} is down: every call is answered 503" if down else f"{who} is up again"
