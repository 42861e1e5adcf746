"""A soak's outcome as text that a person reads in a minute."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.soak.counted import Tally
    from tests.soak.run import Outcome

_STATES = ("sent", "lapsed", "unknown", "undeliverable")
_SHOWN = 40  # differences; the rest stands in the folder


def summary(outcome: Outcome) -> str:
    """Everything that was counted, and every difference."""
    return "\n".join([*_numbers(outcome), *_messages(outcome), *_verdict(outcome)])


def _numbers(outcome: Outcome) -> Iterator[str]:
    plan, found, counts = outcome.plan, outcome.figures, outcome.diary.counts
    yield f"Soak of {plan.seconds:g} s, seed {plan.seed}; settled {outcome.settled_after:.1f} s after the last trouble."
    yield ""
    yield f"  people          {found['people']}; {found['customers']} customers, {found['checkouts']} checkouts"
    yield f"  subscriptions   {found['subscriptions']}; {found['invoices']} invoices, {found['charges']} charges"
    yield f"  charged         {found['charged']} cents"
    yield f"  in the rooms    {found['inside']}"
    yield f"  business time   {found['days']:.1f} days in {counts['time moves']} moves"
    yield f"  the program     {_lives(outcome)}"
    yield f"  events          {found['events']}"
    yield f"  deliveries      {found['deliveries']}, of these dropped {found['dropped']}, tried again {found['repeated']}"
    yield f"  by the list     {found['by list']} events came in by Stripe's list of events alone"
    yield f"  updates         {found['updates']} from Telegram, {found['dead updates']} given up (the person had blocked the bot)"
    yield f"  to Stripe       {found['asked']} requests"
    for part in ("webhooks", "Stripe", "Telegram", "people"):
        rows = [
            f"{name.partition(': ')[2]} {count}"
            for name, count in sorted(counts.items())
            if name.startswith(f"{part}: ")
        ]
        yield f"  {part:<15} {', '.join(rows) or counts[part]}"


def _lives(outcome: Outcome) -> str:
    """How long it was let live, how much of that it was ready, and what the kills cut off."""
    kills = outcome.diary.kills
    if not kills:
        return "never killed"
    lives, starts = [kill.life for kill in kills], [kill.ready_after for kill in kills if kill.ready_after is not None]
    ready = f"ready after {median(starts):.1f} s (the slowest {max(starts):.1f} s)" if starts else "never ready"
    cut, waiting = sum(len(kill.sending) for kill in kills), median(len(kill.handling) for kill in kills)
    return (
        f"killed {len(kills)} times, after {min(lives):.1f} to {max(lives):.1f} s of life (median {median(lives):.1f} s);"
        f" in {len(starts)} lives {ready}; {cut} notices were being sent at a kill, and {waiting:g} updates waited (median)"
    )


def _messages(outcome: Outcome) -> Iterator[str]:
    """`again`: said once more; `by a kill`: of these, after a kill during the try before. The others followed a fault of Telegram's."""
    yield ""
    heads = ("owed", *_STATES, "said", "again", "by a kill")
    yield f"  {'messages':<27}" + "".join(f"{head:>14}" for head in heads)
    for tally in outcome.tallies:
        yield _row(tally.kind, _tallied(tally))
    sums = [sum(column) for column in zip(*map(_tallied, outcome.tallies), strict=True)]
    yield _row("all notices", sums or [0] * len(heads))
    yield f"  {'answers to what people did':<27}{outcome.answers:>14}"


def _tallied(tally: Tally) -> list[int]:
    states = tally.states
    return [states.total(), *(states[state] for state in _STATES), tally.said, tally.repeated, tally.after_kill]


def _row(name: str, numbers: list[int]) -> str:
    return f"  {name:<27}" + "".join(f"{number:>14}" for number in numbers)


def _verdict(outcome: Outcome) -> Iterator[str]:
    yield ""
    if not outcome.differences:
        yield "No difference between here and the pretend Stripe; every message is accounted for."
        return
    yield f"{len(outcome.differences)} differences:"
    for difference in outcome.differences[:_SHOWN]:
        yield f"  - {difference}"
