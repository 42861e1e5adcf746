"""/settings: one message that turns into itself, whose buttons say what shall be; and what it does to the notices that are owed."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from billing.choose_zone import choose_zone
from billing.greet_subscriber import greet_subscriber
from bot.delivery import Delivery
from domain.catalogue import parse_catalogue
from domain.subscriber import Person
from storage import subscribers
from storage.customers import StripeCustomer
from storage.db import to_ms
from storage.outbox import HELD, OutboxNotice, Owed, owe
from storage.subscribers import Subscriber
from tests.bot.conftest import new_app
from tests.support.shop import ROOT, open_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sandbox.telegram.people import Person as Somebody
    from tests.bot.conftest import Town
    from tests.support.shop import Shop

MONEY = {"amount": 15_000, "currency": "usd"}
DETAILS = {"tier": "basic", "paid": MONEY, "back": MONEY, "due": MONEY, "before": "premium"}
BERLIN = ZoneInfo("Europe/Berlin")


class Night:
    """A shop with the shipped hours, and one person in it; each round of delivery is made by the test."""

    def __init__(self, shop: Shop) -> None:
        self.shop, self.telegram = shop, shop.sandbox.telegram
        self.app = new_app(shop)
        self.delivery = self.app.delivery
        self.ada: Somebody = self.telegram.add_person("Ada")

    async def begin(self) -> None:
        self.telegram.start(self.ada)
        await greet_subscriber(self.shop.ctx, Person(telegram_id=self.ada.id, first_name="Ada"))

    async def row(self) -> Subscriber:
        return await Subscriber.get(telegram_id=self.ada.id)

    async def owe(self, kind: str, fact: str, *, edit: int | None = None, days: int = 1, **more: object) -> None:
        now = self.shop.ctx.clock.now()
        row = await self.row()
        owed = Owed(
            subscriber_id=row.id,
            chat_id=self.ada.id,
            kind=kind,
            fact=fact,
            details={**DETAILS, **more},
            due_ms=to_ms(now),
            lapse_ms=to_ms(now + timedelta(days=days)),
            edit_message_id=edit,
            created_at=now,
        )
        await owe([owed])

    def go_to(self, hour: int, zone: ZoneInfo) -> datetime:
        """Let it be that hour there next."""
        now = self.shop.ctx.clock.now()
        then = datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(hour), tzinfo=zone)
        self.shop.sandbox.clock.move(then.timestamp() - now.timestamp() + 1)
        return self.shop.ctx.clock.now()

    async def round(self) -> int:
        claimed = await self.delivery.deliver_due(self.shop.ctx)
        await self.delivery.settle()
        return claimed

    def restart(self) -> None:
        """Another process on the same database."""
        self.delivery = Delivery(self.app.bot, self.app.words, self.app.delivery._pace)  # the same pace

    def heard(self) -> list[str]:
        return [message.text for message in self.telegram.messages(self.ada) if message.by_bot]


@pytest.fixture
async def night(tmp_path: Path) -> AsyncIterator[Night]:
    shipped = parse_catalogue((ROOT / "tiers.toml").read_text())
    async with open_shop(tmp_path, sold=shipped) as shop:
        made = Night(shop)
        await made.begin()
        yield made
        await made.app.bot.session.close()


async def state(fact: str) -> tuple[str, str | None]:
    row = await OutboxNotice.get(fact=fact)
    return row.state, row.note


async def test_at_three_at_night_only_what_is_urgent_is_said_and_the_rest_at_nine_once(night: Night) -> None:
    await subscribers.choose_zone((await night.row()).id, "Europe/Berlin")
    now = night.go_to(3, BERLIN)
    await night.owe("receipt", "paper")
    await night.owe("tier_changed", "access")
    while await night.round():
        pass
    assert len(night.heard()) == 1
    assert "Premium" in night.heard()[0], "what changes access does not wait, not even behind what does"
    held = await OutboxNotice.get(fact="paper")
    assert (held.state, held.note) == ("owed", HELD)
    morning = datetime.combine(now.astimezone(BERLIN).date(), time(9), tzinfo=BERLIN)
    assert held.due_ms == to_ms(morning)
    assert held.lapse_ms - held.due_ms == pytest.approx(86_400_000, abs=60_000), "its day begins in the morning"
    night.restart()
    assert await night.round() == 0
    night.shop.sandbox.clock.move(morning.timestamp() - night.shop.ctx.clock.now().timestamp() + 1)
    await night.round()
    night.restart()
    await night.delivery.recover(night.shop.ctx, starting=True)
    assert await night.round() == 0
    assert await state("paper") == ("sent", None)
    assert sum("is renewed until" in text or "is paid for" in text for text in night.heard()) == 1


async def test_what_was_switched_off_is_never_said_also_if_it_was_owed_before(night: Night) -> None:
    night.go_to(12, ZoneInfo("UTC"))
    row = await night.row()
    await night.owe("receipt", "paper")
    await subscribers.choose_topic(row.id, "receipts", wanted=False)
    await subscribers.choose_topic(row.id, "offers", wanted=True)
    await night.round()
    assert (await state("paper"))[0] == "lapsed"
    assert night.heard() == []
    assert (await night.row()).topics == {"receipts": False, "offers": True}
    await subscribers.choose_topic(row.id, "receipts", wanted=True)
    await night.owe("receipt", "next")
    await night.round()
    assert len(night.heard()) == 1


async def test_the_billing_country_says_when_it_is_night_until_somebody_moves(night: Night) -> None:
    row = await night.row()
    now = night.go_to(12, ZoneInfo("UTC"))
    await StripeCustomer.create(
        subscriber_id=row.id, stripe_id="cus_1", currency="usd", country="NZ", created_at=now
    )  # one at night there
    await night.owe("refunded", "back", days=3)
    await night.round()
    assert night.heard() == []
    assert await state("back") == ("owed", HELD)
    await choose_zone(night.shop.ctx, row.id, "Europe/London")
    await night.round()
    assert len(night.heard()) == 1


async def test_what_turns_a_message_into_itself_makes_no_sound_and_does_not_wait(night: Night) -> None:
    night.go_to(2, ZoneInfo("UTC"))
    await night.owe("receipt", "quiet", edit=77)
    await night.round()
    assert (await OutboxNotice.get(fact="quiet")).note != HELD


async def test_a_zone_is_chosen_in_three_taps_or_by_its_name_and_switches_turn_in_place(town: Town) -> None:
    ada, telegram = town.ada, town.telegram
    telegram.send(ada, "/settings")
    page = await town.reads(ada, "Settings", "I do not know it yet")
    await town.taps(ada, "Time zone")
    await town.reads(ada, "Where are you?")
    await town.taps(ada, "Europe")
    await town.taps(ada, "Berlin")
    chosen = await town.reads(ada, "Berlin", "You chose it")
    assert chosen.message_id == page.message_id, "one message, which turns into itself"
    await town.taps(ada, "Time zone")
    await town.reads(ada, "Where are you?")
    await town.restart_bot()
    telegram.send(ada, "san")
    await town.reads(ada, "Which of these")
    telegram.send(ada, "Atlantis")
    await town.reads(ada, "do not know that place")
    telegram.send(ada, "new york")
    last = await town.reads(ada, "New York", "You chose it")
    off = telegram.tap(ada, last, text="✓ Receipts of renewals")
    again = telegram.tap(ada, last, text="✓ Receipts of renewals")
    await town.answered(off, again)
    row = await Subscriber.get(telegram_id=ada.id)
    assert (row.zone, row.topics) == ("America/New_York", {"receipts": False})
    await town.taps(ada, "– Receipts of renewals (off)")
    await town.reads(ada, "Settings")
    await town.taps(ada, "Time zone")
    await town.taps(ada, "Go by my billing country")
    await town.reads(ada, "I do not know it yet")
    assert (await Subscriber.get(telegram_id=ada.id)).zone is None


async def test_a_forged_or_old_button_changes_nothing(town: Town) -> None:
    ada, telegram = town.ada, town.telegram
    telegram.send(ada, "/settings")
    page = await town.reads(ada, "Settings")
    for data in ("zone:Europe/Atlantis", "hear:money:0", "zpart:Atlantis:0"):
        await town.answered(telegram.tap_raw(ada, page.chat_id, page.message_id, data))
    row = await Subscriber.get(telegram_id=ada.id)
    assert (row.zone, row.topics) == (None, None)
