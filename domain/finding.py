"""What the doctor found about one thing: fine, worth knowing or broken, in words, with what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Level(StrEnum):
    """How bad it is. `fail` means that something people paid for does not work, or will not."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's. `remedy` says what to do; there is none where all is well."""

    level: Level
    subject: str
    sentence: str
    remedy: str = ""


def fine(subject: str, sentence: str) -> Finding:
    """Nothing to do."""
    return Finding(Level.OK, subject, sentence)


def warn(subject: str, sentence: str, remedy: str) -> Finding:
    """It works, but should be known."""
    return Finding(Level.WARN, subject, sentence, remedy)


def fail(subject: str, sentence: str, remedy: str) -> Finding:
    """It does not work."""
    return Finding(Level.FAIL, subject, sentence, remedy)


def broken(findings: Sequence[Finding]) -> bool:
    """Whether anything has to be mended."""
    return any(finding.level is Level.FAIL for finding in findings)


def render_findings(findings: Sequence[Finding]) -> str:
    """All findings for a terminal, one line each and its remedy below, and a last line that counts."""
    width = max((len(finding.subject) for finding in findings), default=0)
    lines: list[str] = []
    for finding in findings:
        lines.append(f"{finding.level:<5} {finding.subject:<{width}}  {finding.sentence}")
        if finding.remedy:
            lines.append(f"      {'':<{width}}  → {finding.remedy}")
    return "\n".join([*lines, "", _count(findings)])


def _count(findings: Sequence[Finding]) -> str:
    fails = sum(finding.level is Level.FAIL for finding in findings)
    warns = sum(finding.level is Level.WARN for finding in findings)
    if not fails and not warns:
        return "All is well."
    return f"{fails} to mend, {warns} to know, {len(findings) - fails - warns} fine."
