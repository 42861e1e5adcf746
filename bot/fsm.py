"""aiogram's dialogue store over our table: a restart interrupts nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

from storage.conversations import read_memory, read_state, write_memory, write_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from billing.clock import Clock


class ConversationStorage(BaseStorage):
    """One row per person and chat."""

    def __init__(self, clock: Clock) -> None:
        """The clock says when a row was written."""
        self._clock = clock
        self._keys = DefaultKeyBuilder(with_bot_id=True, with_business_connection_id=True, with_destiny=True)

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        await write_state(self._keys.build(key), name, at=self._clock.now())

    async def get_state(self, key: StorageKey) -> str | None:
        return await read_state(self._keys.build(key))

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await write_memory(self._keys.build(key), dict(data), at=self._clock.now())

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return await read_memory(self._keys.build(key))

    async def close(self) -> None:
        """The database is closed by who opened it."""
