"""Reads `[leaving]` of the file of tiers: what somebody is offered who would leave because it is too expensive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.toml_table import Table

_MOST_PERCENT = 90  # a whole period for nothing is a gift, which an admin can make
_SOONEST_DAYS, _LATEST_DAYS = 30, 3_660


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingPolicy:
    """`percent_off`: how much less the next period may cost, nothing where it is 0. `again_after`: how long it is not offered again to
    whoever took it.
    """

    percent_off: int = 0
    again_after: timedelta = timedelta(days=365)

    @property
    def coupon(self) -> str:
        """The id of its coupon at Stripe; a coupon's percentage never changes, so that another percentage is another coupon."""
        return f"retainer_stay_{self.percent_off}"


def read_leaving_policy(table: Table) -> LeavingPolicy:
    """The table, closed; what is missing in it is as shipped."""
    days = table.whole("again_after_days", least=_SOONEST_DAYS, most=_LATEST_DAYS, default=365)
    percent = table.whole("percent_off", least=0, most=_MOST_PERCENT, default=0)
    table.close()
    return LeavingPolicy(percent_off=percent, again_after=timedelta(days=days))
