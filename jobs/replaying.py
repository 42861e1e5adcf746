"""`python main.py replay`: lets stored events be followed again, by id or by when they came in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from billing.replay_events import replay_events
from domain.error import Defect
from jobs.by_hand import by_hand, opened, say

if TYPE_CHECKING:
    import argparse

    from jobs.configuration import Configuration, Edge


def main(settings: Configuration, edge: Edge, options: argparse.Namespace) -> int:
    """0 when every event was found, 2 when an id is not here, 1 after an error."""
    return by_hand(settings, lambda: _replay(settings, edge, options))


async def _replay(settings: Configuration, edge: Edge, options: argparse.Namespace) -> int:
    since, until = _moment("--since", options.since), _moment("--until", options.until)
    if bool(options.events) == bool(since or until):
        raise Defect("Name events (evt_...), or a range with --since and --until, not both and not neither.")
    if since and until and since >= until:
        raise Defect("--until is not after --since, so nothing can lie between them.")
    strange = [ref for ref in options.events if not ref.startswith("evt_")]
    if strange:
        raise Defect(f"{strange[0]!r} is no event; an event's id begins with evt_.")
    async with opened(settings, edge) as ctx:
        done = await replay_events(ctx, options.events, since=since, until=until)
    for ref in done.missing:
        say(f"{ref} is not in the inbox. What Stripe still has comes in by itself within five minutes.")
    say(
        f"{done.marked} events: whom they name is looked at again by the running program, or at its next start."
        f" {done.unresolved} more look for their person again, {done.ignored} stay ignored."
    )
    return 2 if done.missing else 0


def _moment(flag: str, text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise Defect(f"{flag} {text!r} is no time; write it like 2026-11-23T12:00 (UTC).") from error
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
