"""One thing at a time: tasks stop at gates, and a driver says who goes on next, so that an order of events is a value.

Nothing here waits for time or for a thread: what happens depends on the driver's choices alone.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

HERE: ContextVar[Turns | None] = ContextVar("race_turns", default=None)


@dataclass(slots=True)
class Turns:
    """Who stands at which gate."""

    trace: list[str] = field(default_factory=list)
    on_begin: list[Callable[[str], None]] = field(default_factory=list)  # told who is about to write
    on_commit: list[Callable[[str], None]] = field(default_factory=list)  # told who has just committed
    _names: dict[asyncio.Task[Any], str] = field(default_factory=dict)
    _parked: dict[asyncio.Task[Any], tuple[str, asyncio.Future[None]]] = field(default_factory=dict)

    async def start(self, name: str, work: Coroutine[Any, Any, object]) -> asyncio.Task[Any]:
        """Let a task run to its first gate."""
        HERE.set(self)
        task = asyncio.create_task(work, name=name)
        self._names[task] = name
        await self.settle()
        return task

    async def gate(self, label: str) -> None:
        """Stop here until the driver says go; whoever was not started here passes."""
        task = asyncio.current_task()
        if task is None or task not in self._names:
            return
        go: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._parked[task] = (label, go)
        try:
            await go
        finally:
            self._parked.pop(task, None)

    def name(self) -> str | None:
        """The running task's name, where it was started here."""
        task = asyncio.current_task()
        return self._names.get(task) if task is not None else None

    def tell_begun(self) -> None:
        """Somebody takes the database's write lock."""
        self._tell(self.on_begin)

    def tell_committed(self) -> None:
        """Something was made durable."""
        self._tell(self.on_commit)

    def _tell(self, listeners: list[Callable[[str], None]]) -> None:
        name = self.name()
        for listener in listeners if name is not None else ():
            listener(name or "")

    def at(self, task: asyncio.Task[Any]) -> str | None:
        """The gate at which a task stands."""
        return self._parked[task][0] if task in self._parked else None

    @property
    def waiting(self) -> list[asyncio.Task[Any]]:
        """Everybody who stands at a gate, in the order of their names."""
        return sorted(self._parked, key=lambda task: self._names[task])

    async def go(self, task: asyncio.Task[Any]) -> None:
        """Let a task go on to its next gate or its end; what it raised is raised here."""
        label, go = self._parked[task]
        self.trace.append(f"{self._names[task]} {label}")
        go.set_result(None)
        await self.settle()

    async def go_until(self, task: asyncio.Task[Any], label: str) -> None:
        """Let a task go on until it stands at a gate whose name begins so; an AssertionError where it ends before."""
        while not (self.at(task) or "").startswith(label):
            assert task in self._parked, f"{self._names[task]} ended before it came to {label!r}: {self.trace[-9:]}"
            await self.go(task)

    async def finish(self, task: asyncio.Task[Any]) -> Any:  # noqa: ANN401  # whatever the task gives
        """Let a task go on to its end; give what it gives."""
        while task in self._parked:
            await self.go(task)
        assert task.done(), f"{self._names[task]} waits for somebody else: {self.trace[-9:]}"
        return task.result()

    async def kill(self, task: asyncio.Task[Any]) -> None:
        """End a task at its gate for good; its transaction is rolled back."""
        self.trace.append(f"{self._names[task]} is killed: {self.at(task)}")
        task.cancel()
        await self.settle()
        with suppress(asyncio.CancelledError):
            task.result()

    async def settle(self) -> None:
        """Return when nobody can move without the driver."""
        ready = getattr(asyncio.get_running_loop(), "_ready")  # noqa: B009  # the loop has no public word for it
        while ready:  # noqa: ASYNC110  # no event says that nothing is left to run
            await asyncio.sleep(0)


async def gate(label: str) -> None:
    """A gate of whoever drives this task; nothing where nobody does."""
    turns = HERE.get()
    if turns is not None:
        await turns.gate(label)
