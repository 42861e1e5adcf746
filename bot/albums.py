"""Files that are sent together come as one message each: the first is taken, and what else of them comes is answered once.

Source: Bot API, Message.media_group_id: the messages of one album have it in common, and nothing says how many there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.filters import BaseFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from bot.states import Work

if TYPE_CHECKING:
    from bot.screens.screen import Screen
    from bot.visit import Visit

_ALBUM, _ABOUT, _TOLD = "album", "about", "told"


class RestOfAlbum(BaseFilter):
    """Belongs to the album of which the first was taken; the handler gets the `number` of the piece that it went with."""

    async def __call__(self, message: Message, state: FSMContext) -> bool | dict[str, Any]:
        kept = await state.get_data()
        if message.media_group_id is None or message.media_group_id != kept.get(_ALBUM):
            return False
        return {"number": int(kept[_ABOUT])}


async def ends_with_first(visit: Visit, message: Message, screen: Screen, number: int) -> None:
    """Show the last screen of a dialogue, and leave it; where its message is one of an album, the rest of that is known by then."""
    if message.media_group_id is None:
        await visit.ends_with(screen)
        return
    await visit.show(screen)
    await visit.state.set_data({_ALBUM: message.media_group_id, _ABOUT: number})
    await visit.state.set_state(Work.album)


async def tell_once(visit: Visit, screen: Screen) -> None:
    """Show it for the first of the rest only."""
    if (await visit.state.get_data()).get(_TOLD):
        return
    await visit.show(screen)
    await visit.state.update_data({_TOLD: True})
