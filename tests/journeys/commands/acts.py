"""What several of these journeys do or look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sandbox.telegram import talking

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj
    from tests.support.somebody import Somebody
    from tests.support.town import Town

SPRING = "SPRING"  # a fifth off, once


def only_message(who: Somebody) -> None:
    """All of it happened in one message of the bot's, edited in place."""
    assert len(who.read) == 1, who.read


def owned(town: Town, who: Somebody, table: str, columns: str = "*") -> list[Any]:
    """This person's rows in a table of the program, oldest first."""
    return town.rows(
        f"SELECT {columns} FROM {table} o JOIN subscribers s ON s.id = o.subscriber_id WHERE s.telegram_id = ? ORDER BY o.id",
        who.id,
    )


def agreement(town: Town, who: Somebody) -> Obj:
    """Their one subscription at Stripe."""
    (found,) = town.at_stripe("subscription", who)
    return found


def product(town: Town, who: Somebody) -> str:
    """What it is for."""
    return str(agreement(town, who)["items"]["data"][0]["price"]["product"])


def sends_a_place(town: Town, who: Somebody) -> None:
    """They share where they are, which is neither words nor a file."""
    state = town.sandbox.telegram.state
    talking.attach(
        state, who.account, state.private(who.account), {"location": {"latitude": 52.5, "longitude": 13.4}}, ""
    )
