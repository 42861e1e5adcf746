"""The demo's story: who is there when it opens, and the steps that lead a stranger down the road once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sandbox.stripe.dashboard_records import make_code

if TYPE_CHECKING:
    from sandbox.worlds import Sandbox

Seen = dict[str, Any]

ADA, BEN, OLGA = 1001, 1002, 9001
CODE, PERCENT = "WELCOME20", 20
ROLES = {ADA: "subscriber", BEN: "subscriber", OLGA: "operator"}
CHATS = (("Retainer lounge", "supergroup"), ("Retainer briefings", "channel"))
DOORKEEPER = ("can_invite_users", "can_restrict_members")


def open_scene(sandbox: Sandbox) -> None:
    """Ada, Ben and Olga; Olga's private group and channel, where the bot may invite and remove.

    Olga has pressed start, as an operator has: the bot may write to her. In Stripe's Dashboard she has left trying again to
    the program, and made a promotion code.
    """
    sandbox.stripe.dashboard.retry_days, sandbox.stripe.dashboard.after_retries = (), "past_due"
    make_code(sandbox.stripe.books, CODE, percent=PERCENT)
    world = sandbox.telegram
    world.add_person("Ada", username="ada", telegram_id=ADA)
    world.add_person("Ben", username="ben", telegram_id=BEN)
    olga = world.add_person("Olga", username="olga", telegram_id=OLGA)
    for title, kind in CHATS:
        world.add_bot(world.create_chat(title, kind, owner=olga), by=olga, rights=DOORKEEPER)
    world.start(olga)


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `person` is whose phone it is done on, `done` looks at both summaries (Telegram's, Stripe's)."""

    id: str
    title: str
    hint: str
    person: int
    done: Callable[[Seen, Seen], bool]


def steps(telegram: Seen, stripe: Seen) -> list[Seen]:
    """The list as the page shows it, numbered from one."""
    return [
        {
            "id": step.id,
            "number": number,
            "title": step.title,
            "hint": step.hint,
            "person": step.person,
            "done": step.done(telegram, stripe),
        }
        for number, step in enumerate(STEPS, 1)
    ]


def _said(telegram: Seen, command: str, *, operator: bool = False) -> bool:
    return any(
        message["text"].split()[:1] == [command]
        for chat in telegram["chats"]
        if chat["type"] == "private" and (ROLES.get(chat["id"]) == "operator") == operator
        for message in chat["messages"]
        if not message["by_bot"]
    )


def _checkout(_: Seen, stripe: Seen) -> bool:
    return bool(stripe["checkout_sessions"])


def _paid(_: Seen, stripe: Seen) -> bool:
    return any(session["status"] == "complete" for session in stripe["checkout_sessions"])


def _told(telegram: Seen, stripe: Seen) -> bool:
    return _paid(telegram, stripe) and any(
        "you are in" in message["text"].casefold()
        for chat in telegram["chats"]
        if chat["type"] == "private"
        for message in chat["messages"]
        if message["by_bot"]
    )


def _inside(telegram: Seen, _: Seen) -> bool:
    return any(
        ROLES.get(member["id"]) == "subscriber"
        for chat in telegram["chats"]
        if chat["type"] != "private"
        for member in chat["members"]
    )


STEPS = (
    Step("start", "Tap Start", "On Ada’s phone. The bot says what it can do.", ADA, lambda t, _: _said(t, "/start")),
    Step(
        "tier",
        "Choose a tier",
        f"Send `/subscribe`, look at one, and go to the checkout. Have a code? `{CODE}` takes {PERCENT}% off.",
        ADA,
        _checkout,
    ),
    Step("pay", "Pay with 4242", "`4242 4242 4242 4242` and any later date.", ADA, _paid),
    Step("in", "You are in", "Stripe’s webhook arrives, and the bot tells Ada.", ADA, _told),
    Step("lounge", "Join the lounge", "Tap the invitation. The bot lets in who has paid.", ADA, _inside),
    Step(
        "status",
        "See what you pay for",
        "`/billing_status` tells the next date and price.",
        ADA,
        lambda t, _: _said(t, "/billing_status"),
    ),
    Step(
        "admin",
        "Become Olga",
        "She is the operator. `/admin` exists for her alone.",
        OLGA,
        lambda t, _: _said(t, "/admin", operator=True),
    ),
)
