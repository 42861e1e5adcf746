"""`python main.py rebuild`: reads everybody's state from Stripe again, shows what differs, and with --yes makes it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.rebuild_state import rebuild_state
from domain.error import UnknownPerson
from jobs.by_hand import by_hand, opened, say
from storage.subscribers import find

if TYPE_CHECKING:
    import argparse

    from jobs.configuration import Configuration, Edge


def main(settings: Configuration, edge: Edge, options: argparse.Namespace) -> int:
    """0 when nothing differs (any more), 2 when something was shown and left, 1 after an error."""
    return by_hand(settings, lambda: _rebuild(settings, edge, options))


async def _rebuild(settings: Configuration, edge: Edge, options: argparse.Namespace) -> int:
    async with opened(settings, edge) as ctx:
        left = await rebuild_state(ctx, apply=options.yes, out=say, telegram_id=options.person)
        if options.person is not None and not left and await find(telegram_id=options.person) is None:
            raise UnknownPerson
    same = "Nothing differs any more." if options.yes else "Nothing differs."
    say(f"{left} people differ. To make it so: the same with --yes." if left else same)
    return 2 if left else 0
