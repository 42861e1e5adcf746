"""How values stand in Stripe's JSON: ids that may be expanded, moments in seconds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]


def id_of(value: Any) -> str | None:  # noqa: ANN401  # an id, an expanded object, or nothing
    """The id, if there is one."""
    if isinstance(value, dict):
        value = value.get("id")
    return value if isinstance(value, str) and value else None


def required_id(value: Any) -> str:  # noqa: ANN401  # as above
    """The id; KeyError where there is none."""
    found = id_of(value)
    if found is None:
        raise KeyError("an id")
    return found


def moment(value: float) -> datetime:
    """Seconds since 1970 as an aware moment."""
    return datetime.fromtimestamp(value, UTC)


def moment_or_none(value: float | None) -> datetime | None:
    """The same where there may be none."""
    return None if value is None else moment(value)
