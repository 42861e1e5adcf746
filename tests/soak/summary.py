"""A soak's outcome as text that a person reads in a minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.soak.run import Outcome
    from tests.soak.spoken import Tally

_STATES = ("sent", "lapsed", "unknown", "undeliverable")
_SHOWN = 40  # differences; the rest stands in the folder


def summary(outcome: Outcome) -> str:
    """Everything that was counted, and every difference."""
    return "\n".join([*_numbers(outcome), *_messages(outcome), *_verdict(outcome)])


def _numbers(outcome: Outcome) -> Iterator[str]:
    plan, found, counts = outcome.plan, outcome.figures, outcome.diary.counts
    restarts = len(outcome.diary.kills)
    yield f"Soak of {plan.seconds:g} s, seed {plan.seed}; settled {outcome.settled_after:.1f} s after the last trouble."
    yield ""
    yield f"  people          {found['people']}; {found['customers']} customers, {found['checkouts']} checkouts"
    yield f"  subscriptions   {found['subscriptions']}; {found['invoices']} invoices, {found['charges']} charges"
    yield f"  charged         {found['charged']} cents"
    yield f"  in the rooms    {found['inside']}"
    yield f"  business time   {found['days']:.1f} days in {counts['time moves']} moves"
    yield f"  the program     killed {restarts} times, started {restarts + 1} times"
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


def _messages(outcome: Outcome) -> Iterator[str]:
    yield ""
    heads = ("said", *_STATES, "doubles", "not known of")
    yield f"  {'messages':<27}" + "".join(f"{head:>14}" for head in heads)
    for tally in outcome.tallies:
        yield _row(tally)
    yield f"  {'answers to what people did':<27}{outcome.answers:>14}"


def _row(tally: Tally) -> str:
    numbers = (tally.said, *(tally.states[state] for state in _STATES), tally.doubles, tally.excused)
    return f"  {tally.kind:<27}" + "".join(f"{number:>14}" for number in numbers)


def _verdict(outcome: Outcome) -> Iterator[str]:
    yield ""
    if not outcome.differences:
        yield "No difference between here and the pretend Stripe; every message is accounted for."
        return
    yield f"{len(outcome.differences)} differences:"
    for difference in outcome.differences[:_SHOWN]:
        yield f"  - {difference}"
