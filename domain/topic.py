"""What a person can switch off, or on, by /settings. Nothing about a payment that fails, a bank that asks, or access is among it.

Who pays by the year is always told before: some laws ask for it, and so does everybody who had forgotten. So is the end of free days
that turns into a charge, as the card networks want; of free days after which nothing is charged one can hear or not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """`wanted`: whether it is said to those who have chosen nothing."""

    name: str
    wanted: bool = True


TOPICS: dict[str, Topic] = {
    topic.name: topic
    for topic in (
        Topic(name="receipts"),
        Topic(name="upcoming_month"),
        Topic(name="upcoming_week", wanted=False),
        Topic(name="trial"),
        Topic(name="report"),
        Topic(name="offers"),
    )
}
_OF_KIND = {"receipt": "receipts", "trial_needs_card": "trial", "win_back": "offers", "work_report": "report"}
_OF_CHARGE = {"day": "upcoming_week", "week": "upcoming_week", "month": "upcoming_month"}


def topic_of(kind: str, details: Mapping[str, Any]) -> Topic | None:
    """The switch that a notice hangs on; None where it can not be switched off."""
    name = _OF_CHARGE.get(str(details.get("interval"))) if kind == "upcoming_charge" else _OF_KIND.get(kind)
    return TOPICS[name] if name is not None else None


def is_wanted(topic: Topic | None, choices: Mapping[str, bool] | None) -> bool:
    """Whether somebody with these choices (by topic) is told."""
    return topic is None or (choices or {}).get(topic.name, topic.wanted)
