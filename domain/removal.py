"""Taking people out of private chats: when it may happen, and the brake that keeps a mistake from emptying a chat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.toml_table import Table

WINDOW = timedelta(days=1)  # the brake counts what went within it
FEW = 5  # so many may always go: in a small chat a share says nothing
_LONGEST_HOURS = 24 * 30


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalPolicy:
    """`after`: how long somebody without access may stay. `most`: which share of a chat, in percent, may go within a day unasked."""

    on: bool = True
    after: timedelta = timedelta(hours=1)
    most: int = 20

    def is_too_many(self, *, due: int, members: int, removed: int) -> bool:
        """Whether `due` people of a chat with so many `members` are too many, where so many were `removed` within the window."""
        return removed + due > max(FEW, (members + removed) * self.most // 100)


def read_removal(table: Table) -> RemovalPolicy:
    """`[removal]`, closed; what is missing in it is as shipped."""
    policy = RemovalPolicy(
        on=table.word("members", ("remove", "keep"), default="remove") == "remove",
        after=timedelta(hours=table.whole("after_hours", least=0, most=_LONGEST_HOURS, default=1)),
        most=table.whole("brake_percent", least=1, most=100, default=20),
    )
    table.close()
    return policy
