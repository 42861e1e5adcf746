"""/settings: what is set for this person. One message, which turns into itself at each tap; every button says what shall be, so old
buttons and double taps do no harm.
"""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from billing.choose_topic import choose_topic
from billing.choose_zone import choose_zone
from billing.read_personal_settings import read_personal_settings
from bot.callbacks import SetTopic, SetZone, ShowRegions, ShowSettings, ShowZones
from bot.filters import Words
from bot.screens.screen import Screen
from bot.screens.settings import region_page, settings_page, zone_page, zones_found
from bot.states import Settings
from bot.visit import Visit
from bot.zone_names import zones_called
from domain.country_zone import regions
from domain.error import MovedOn


def router() -> Router:
    made = Router(name="settings")
    made.message.register(asked, Command("settings"))
    taps = made.callback_query
    taps.register(opened, ShowSettings.filter())
    taps.register(turned, SetTopic.filter())
    taps.register(where, ShowRegions.filter())
    taps.register(leafed, ShowZones.filter())
    taps.register(moved, SetZone.filter())
    made.message.register(named, Settings.zone, Words())
    return made


async def asked(_: Message, visit: Visit) -> None:
    await _show(visit)


async def opened(_: CallbackQuery, visit: Visit) -> None:
    await visit.state.clear()
    await _show(visit)


async def turned(_: CallbackQuery, callback_data: SetTopic, visit: Visit) -> None:
    await choose_topic(visit.ctx, visit.subscriber.id, callback_data.topic, wanted=callback_data.wanted)
    await _show(visit)


async def where(_: CallbackQuery, visit: Visit) -> None:
    await visit.state.set_state(Settings.zone)
    await visit.show(region_page(visit.t, await read_personal_settings(visit.ctx, visit.subscriber.id)))


async def leafed(_: CallbackQuery, callback_data: ShowZones, visit: Visit) -> None:
    zones = regions().get(callback_data.region)
    if zones is None:
        raise MovedOn
    await visit.show(zone_page(visit.t, callback_data.region, callback_data.page, zones))


async def moved(_: CallbackQuery, callback_data: SetZone, visit: Visit) -> None:
    await _move(visit, callback_data.zone or None)


async def named(message: Message, visit: Visit) -> None:
    """A city, a zone or a country's two letters, as typed; where that is one place only, it is chosen."""
    found = zones_called(message.text or "", visit.t.language)
    if len(found) == 1:
        await _move(visit, found[0])
    else:
        await visit.show(zones_found(visit.t, visit.ctx.clock.now(), found))


async def _move(visit: Visit, zone: str | None) -> None:
    await choose_zone(visit.ctx, visit.subscriber.id, zone)
    await visit.ends_with(await _page(visit))


async def _show(visit: Visit) -> None:
    await visit.show(await _page(visit))


async def _page(visit: Visit) -> Screen:
    own = await read_personal_settings(visit.ctx, visit.subscriber.id)
    return settings_page(visit.t, own, admin=visit.is_admin)
