"""Audit lines: a dotted name of what happened, and a sentence that an admin reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line for the audit log. `details` are ids and plain values, never names or addresses."""

    action: str
    sentence: str
    details: Mapping[str, Any] = field(default_factory=dict)
