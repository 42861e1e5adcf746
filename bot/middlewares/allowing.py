"""Asks the access rules before a handler runs, by what it says of itself in two flags: `requires` a feature, `consumes` a limit.

The unit is taken before the handler begins, so that of two for the last one only one runs. Where the handler fails it is given back;
the update, handled again, takes it anew. A process that is killed in between gives nothing back: the update is handled again, and
its number says that it has counted already.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.flags import get_flag

from billing.consume_usage import consume_usage
from billing.give_back_usage import give_back_usage
from billing.require_feature import require_feature
from bot.insist import insist

if TYPE_CHECKING:
    from aiogram.types import TelegramObject

    from bot.visit import Visit

Handler = Callable[["TelegramObject", dict[str, Any]], Awaitable[Any]]


@dataclass(slots=True, kw_only=True)
class Use:
    """The unit that a handler runs on. Once what it stands for is done, `keep` it: what fails afterwards gives nothing back."""

    slug: str
    request: str
    kept: bool = False

    def keep(self) -> None:
        self.kept = True


class Allowing(BaseMiddleware):
    """The last layer before the handler; a handler that consumes may ask for its `use`."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> object:
        """Let it run, or raise `NotAllowed`."""
        feature: str | None = get_flag(data, "requires")
        limit: str | None = get_flag(data, "consumes")
        if feature is None and limit is None:
            return await handler(event, data)
        visit: Visit = data["visit"]
        use = Use(slug=limit, request=f"update:{data['event_update'].update_id}") if limit is not None else None
        if feature is not None:
            await require_feature(visit.ctx, visit.subscriber.id, feature)
        if use is not None:
            await consume_usage(visit.ctx, visit.subscriber.id, use.slug, request=use.request)
        return await _counted(handler, event, data, use)


async def _counted(handler: Handler, event: TelegramObject, data: dict[str, Any], use: Use | None) -> object:
    if use is None:
        return await handler(event, data)
    visit: Visit = data["visit"]
    data["use"] = use
    try:
        return await handler(event, data)
    except Exception:
        if not use.kept:
            await insist(lambda: give_back_usage(visit.subscriber.id, use.slug, request=use.request))
        raise
