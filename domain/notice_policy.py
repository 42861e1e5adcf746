"""Reads `[notices]` of the file of tiers: when it is civil to write to somebody, and how early a charge is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.civil_hour import CivilHours, read_civil_hours

if TYPE_CHECKING:
    from domain.toml_table import Table

_EARLIEST_DAYS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePolicy:
    """`hours`: when what can wait is said. `upcoming`: how long before a renewal its charge is told; nothing where it is not."""

    hours: CivilHours = field(default_factory=CivilHours)
    upcoming: timedelta = timedelta(days=7)


def read_notice_policy(table: Table) -> NoticePolicy:
    """The table, closed; what is missing in it is as shipped."""
    days = table.whole("upcoming_days", least=0, most=_EARLIEST_DAYS, default=7)
    policy = NoticePolicy(hours=read_civil_hours(table), upcoming=timedelta(days=days))
    table.close()
    return policy
