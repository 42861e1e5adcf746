"""Who runs where: the measured process has a core of its own, whoever asks it another; where cores can be chosen."""

from __future__ import annotations

import os

MEASURED, ASKING = 0, 1
# Whoever has chosen a core already is asked no more which there are.
_THERE = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def core(place: int) -> int | None:
    """The number of the core at that place; None where there are not two to choose from."""
    return _THERE[place] if len(_THERE) > 1 else None


def stay_on(number: int | None) -> bool:
    """Keep this process, and all it starts from now on, on that core; False where that is not possible."""
    if number is None:
        return False
    os.sched_setaffinity(0, {number})
    return True


def stay_on_all() -> None:
    """Whole programs take part: the system places them as it would any others."""
    if _THERE:
        os.sched_setaffinity(0, _THERE)


def cpu_seconds(pid: int) -> float:
    """The processor time that a process has used so far; 0 where the system does not tell."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:  # noqa: PTH123  # read once per round, as it is
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
