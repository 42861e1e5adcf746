"""`python main.py erase`: shows what forgetting a person ends and deletes, and with --yes does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.erase_subscriber import erase_subscriber, plan_erasure
from billing.find_erasures import find_erasures
from domain.error import UnknownPerson
from jobs.by_hand import by_hand, opened, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from billing.erase_subscriber import Erasure
    from billing.find_erasures import UnderWay
    from jobs.configuration import Configuration, Edge


def main(settings: Configuration, edge: Edge, options: argparse.Namespace) -> int:
    """0 when it is done, 2 when it was only shown or is under way already, 1 after an error."""
    return by_hand(settings, lambda: _erase(settings, edge, options))


async def _erase(settings: Configuration, edge: Edge, options: argparse.Namespace) -> int:
    async with opened(settings, edge) as ctx:
        try:
            if options.yes:
                erasure = await erase_subscriber(ctx, options.person, by="system")
            else:
                erasure = await plan_erasure(ctx, options.person)
        except UnknownPerson:
            under_way = await find_erasures(ctx, options.person)
            if not under_way:
                raise
            for line in _told_under_way(options.person, under_way):
                say(line)
            return 2
    for line in _told(erasure):
        say(line)
    if options.yes:
        say("Forgotten here. What is to be asked of Stripe, the running program asks, or the next start.")
        return 0
    say("Nothing was done. To do it: the same with --yes. It can not be taken back.")
    return 2


def _told_under_way(person: int, found: Iterable[UnderWay]) -> Iterator[str]:
    yield f"Nobody is known here as {person} any more."
    for one in found:
        who = "They are" if one.surely else "Somebody is"
        doubt = "" if one.surely else " Stripe does not say whether it is they."
        yield f"{who} being forgotten since {one.since:%Y-%m-%d %H:%M} UTC.{doubt}"
        yield f"Subscriptions still to end: {', '.join(one.subscriptions) or 'none'}."
        yield f"Records at Stripe still to delete: {', '.join(one.customers) or 'none'}."
    yield "The running program asks Stripe again until it is done; what Stripe refuses stands under /admin, Health, after a day."


def _told(erasure: Erasure) -> Iterator[str]:
    yield f"Subscriptions to end: {', '.join(erasure.subscriptions) or 'none'}."
    yield f"Records at Stripe to delete: {', '.join(erasure.customers) or 'none'}."
    yield "Invoices and payments stay, as the books demand, under a number of ours."
    if erasure.chats:
        yield f"Take them out of these chats by hand, nobody can do it by number afterwards: {', '.join(erasure.chats)}."
