"""Each bound chat gets its invite link: a Telegram that is away is asked ever more seldom, one that says no is asked no more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from bot.chats.binding import MissingLinks
from sandbox.telegram.members import administrator, banned
from storage.chats import Chat, bind, keep_link, note_chat
from storage.outbox import OutboxNotice
from tests.bot.conftest import new_app, until_so
from tests.bot.test_chats import lounge

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from billing.clock import Clock
    from billing.context import Context
    from bot.app import BotApp
    from sandbox.telegram.chats import Chat as Room
    from sandbox.telegram.members import Member
    from tests.bot.conftest import Town
    from tests.support.shop import Shop

LINK = "createChatInviteLink"
WITHOUT_INVITING = administrator({"can_restrict_members"})


@dataclass
class Hands:
    """A clock whose real time a test moves."""

    clock: Clock
    ms: int = 1_000_000

    def now(self) -> datetime:
        return self.clock.now()

    def real_ms(self) -> int:
        return self.ms


@dataclass
class Door:
    """A bound chat without a link, and rounds that the test makes."""

    shop: Shop
    app: BotApp
    room: Room
    ctx: Context
    hands: Hands
    links: MissingLinks

    async def round(self, *, after_ms: int = 0) -> None:
        self.hands.ms += after_ms
        await self.links.make(self.ctx, self.app.bot)

    @property
    def asked(self) -> int:
        return sum(call.method == LINK for call in self.shop.sandbox.telegram.calls)

    async def row(self) -> Chat:
        return await Chat.get(telegram_id=self.room.id)


@pytest.fixture
async def door(shop: Shop) -> AsyncIterator[Door]:
    telegram, app, hands = shop.sandbox.telegram, new_app(shop), Hands(shop.ctx.clock)
    owner = telegram.add_person("Grace")
    room = telegram.create_chat("Retainer lounge", owner=owner)
    telegram.add_bot(room, by=owner)
    at = shop.ctx.clock.now()
    row = await note_chat(room.id, kind=room.kind, title=room.title, can_invite=True, can_restrict=True, at=at)
    await bind(row, "lounge", at=at)
    yield Door(shop, app, room, replace(shop.ctx, clock=hands), hands, MissingLinks())
    await app.bot.session.close()


async def test_a_telegram_that_is_away_is_asked_for_a_link_ever_more_seldom_and_gives_it_in_the_end(door: Door) -> None:
    door.shop.sandbox.telegram.faults.fail_next(3, 502, match=LINK)
    asked = []
    for after_ms in (0, 999, 1, 1_999, 1, 3_999, 1):
        await door.round(after_ms=after_ms)
        asked.append(door.asked)
    assert asked == [1, 1, 2, 2, 3, 3, 4]
    assert (await door.row()).invite_link
    await door.round(after_ms=3_600_000)
    assert door.asked == 4


@pytest.mark.parametrize(("place", "missing"), [(WITHOUT_INVITING, "invite"), (banned(0), "administrator")])
async def test_a_right_that_was_lost_without_a_word_alarms_the_admins_once_and_is_asked_for_no_more(
    door: Door, place: Member, missing: str
) -> None:
    door.room.members[door.shop.sandbox.telegram.state.bot.id] = place
    for _ in range(4):
        await door.round(after_ms=3_600_000)
    assert door.asked == 1
    assert not (await door.row()).can_invite
    (owed,) = await OutboxNotice.all()
    assert (owed.kind, owed.details) == ("admin_chat_rights", {"title": "Retainer lounge", "missing": missing})


async def test_when_a_right_that_was_lost_without_a_word_is_given_back_the_link_is_made(town: Town) -> None:
    room = await lounge(town)
    row = await Chat.get(telegram_id=room.id)
    room.members[town.telegram.state.bot.id] = WITHOUT_INVITING
    await keep_link(row, None)
    await town.reads(town.admin, "Retainer lounge", "I lack the right to invite users there")
    town.telegram.add_bot(room, by=town.admin)
    await until_so(lambda: Chat.filter(telegram_id=room.id, invite_link__isnull=False).exists())
