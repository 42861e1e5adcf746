"""What the outbox owes is said once, in order, while it is true; whatever Telegram does meanwhile."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from billing.greet_subscriber import greet_subscriber
from billing.hold_duty import LEASE_MS, SharedDuty
from billing.note_reach import note_reach
from billing.notify_admins import notify_admins
from billing.start_checkout import start_checkout
from bot.delivery import AT_ONCE
from bot.pace import Limits, Pace
from domain.subscriber import Person
from storage import reports, subscribers
from storage.db import dialect, to_ms
from storage.outbox import OutboxNotice, Owed, claim, owe
from storage.subscribers import Subscriber
from tests.billing.lane import LaterClock
from tests.bot.conftest import new_app, until
from tests.support.shop import ADMIN
from tests.support.trouble import foreign_lock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sandbox.telegram.people import Person as Somebody
    from tests.support.shop import Shop


UNHURRIED = Limits(notice_seconds=0)


class Post:
    """A delivery without loops: each round is made by the test."""

    def __init__(self, shop: Shop, pace: Pace | None = None) -> None:
        self.shop, self.telegram = shop, shop.sandbox.telegram
        self.app = new_app(shop, pace or Pace(UNHURRIED))
        self.delivery = self.app.delivery
        self.people: dict[str, Somebody] = {}

    async def somebody(self, name: str) -> Somebody:
        """A person who has started the bot."""
        who = self.telegram.add_person(name)
        self.telegram.start(who)
        await greet_subscriber(self.shop.ctx, Person(telegram_id=who.id, first_name=name))
        self.people[name] = who
        return who

    async def owe(
        self, who: Somebody, fact: str, *, kind: str = "tier_changed", edit: int | None = None, **more: object
    ) -> None:
        """Owe a notice that is always true (unless another kind is named)."""
        now = self.shop.ctx.clock.now()
        row = await Subscriber.get(telegram_id=who.id)
        owed = Owed(
            subscriber_id=row.id,
            chat_id=who.id,
            kind=kind,
            fact=fact,
            details={"before": fact, "tier": "premium", **more},
            due_ms=to_ms(now),
            lapse_ms=to_ms(now + timedelta(days=1)),
            edit_message_id=edit,
            created_at=now,
        )
        await owe([owed])

    async def round(self) -> int:
        begun = await self.delivery.deliver_due(self.shop.ctx)
        await self.delivery.settle()
        return begun

    def said(self, who: Somebody) -> list[str]:
        return [message.text for message in self.telegram.messages(who) if message.by_bot]


@pytest.fixture
async def post(shop: Shop) -> AsyncIterator[Post]:
    made = Post(shop)
    yield made
    await made.app.bot.session.close()


async def state(fact: str) -> str:
    return (await OutboxNotice.get(fact=fact)).state


async def test_a_notice_is_said_once_whoever_owes_it_again(post: Post) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "one")
    await post.owe(ada, "one")
    await post.round()
    await post.owe(ada, "one")
    assert await post.round() == 0
    assert len(post.said(ada)) == 1
    assert await state("one") == "sent"


async def test_what_is_urgent_waits_for_nobody_s_receipts(post: Post) -> None:
    credit = {"amount": 100, "currency": "usd"}
    for number in range(AT_ONCE + 5):
        await post.owe(await post.somebody(f"Somebody {number}"), f"patient {number}", kind="credited", credit=credit)
    ada = await post.somebody("Ada")
    await post.owe(ada, "urgent")
    assert await post.round() == AT_ONCE
    assert await state("urgent") == "sent"
    assert await state("patient 0") == "sent", "and the others go on in their order"
    assert await post.round() == 6


async def test_each_chat_hears_its_notices_in_the_order_they_were_owed(post: Post) -> None:
    ada, bob = await post.somebody("Ada"), await post.somebody("Bob")
    for fact in ("a1", "a2", "a3"):
        await post.owe(ada, fact)
    await post.owe(bob, "b1")
    rounds = [await post.round() for _ in range(4)]
    assert rounds == [2, 1, 1, 0]
    assert [text.split(" from ")[1][:2] for text in post.said(ada)] == ["a1", "a2", "a3"]


async def test_what_is_not_true_any_more_lapses_unsaid(post: Post) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "failed", kind="payment_failed", due={"amount": 15000, "currency": "usd"}, invoice="in_gone")
    await post.round()
    assert (await state("failed"), post.said(ada)) == ("lapsed", [])


async def test_what_is_too_late_lapses_unsaid(post: Post) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "late")
    post.shop.sandbox.clock.move(2 * 86_400)
    assert await post.round() == 0
    assert (await state("late"), post.said(ada)) == ("lapsed", [])


async def test_who_has_blocked_the_bot_is_noted_and_left_alone(post: Post) -> None:
    ada, bob = await post.somebody("Ada"), await post.somebody("Bob")
    post.telegram.block_bot(ada)
    await post.owe(ada, "one")
    assert await post.round() == 1
    assert (await Subscriber.get(telegram_id=ada.id)).reach == "blocked"
    asked = len(post.telegram.calls)
    await post.owe(ada, "two")
    await post.owe(bob, "three")
    assert [await post.round() for _ in range(2)] == [1, 0], "only Bob is written to"
    assert len(post.telegram.calls) == asked + 1
    assert await reports.notices_owed(post.shop.ctx.clock.now()) == 0, "and nobody is alarmed by what waits for her"


@pytest.mark.parametrize("return_as", ["writes", "unblocks"])
async def test_who_comes_back_hears_what_still_holds_and_nothing_else(post: Post, return_as: str) -> None:
    ada = await post.somebody("Ada")
    post.telegram.block_bot(ada)
    await post.owe(ada, "old")
    await post.round()
    post.shop.sandbox.clock.move(2 * 86_400)
    await post.owe(ada, "untrue", kind="payment_failed", due={"amount": 15000, "currency": "usd"}, invoice="in_gone")
    await post.owe(ada, "holds")
    assert await post.round() == 0
    post.telegram.start(ada)
    if return_as == "writes":
        await greet_subscriber(post.shop.ctx, Person(telegram_id=ada.id, first_name="Ada"))
    else:
        await note_reach(post.shop.ctx, ada.id, "open")
    while await post.round():
        pass
    assert [await state(fact) for fact in ("old", "untrue", "holds")] == ["lapsed", "lapsed", "sent"]
    (said,) = post.said(ada)
    assert "holds" in said


async def test_what_an_admin_is_owed_waits_until_they_press_start(post: Post) -> None:
    grace = post.telegram.add_person("Grace", telegram_id=ADMIN)
    await notify_admins(post.shop.ctx, "admin_dead_event", fact="one", details={"event": "an event", "error": "why"})
    await post.round()
    fact = f"admin_dead_event:one:{ADMIN}"
    assert (await state(fact), post.said(grace)) == ("owed", [])
    post.telegram.start(grace)
    await OutboxNotice.filter(fact=fact).update(retry_ms=0)
    await post.round()
    assert (await state(fact), len(post.said(grace))) == ("sent", 1)


async def test_that_a_link_ran_out_is_not_said_to_whoever_has_a_newer_one(post: Post) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "old", kind="checkout_expired", edit=77)
    who = await subscribers.find(telegram_id=ada.id)
    assert who is not None
    await start_checkout(post.shop.ctx, who, tier="basic", chat_id=ada.id, message_id=77)
    await post.round()
    assert await state("old") == "lapsed"


async def test_whose_account_is_gone_is_noted_as_gone(post: Post) -> None:
    ada = await post.somebody("Ada")
    post.telegram.deactivate(ada)
    await post.owe(ada, "one")
    await post.round()
    assert (await Subscriber.get(telegram_id=ada.id)).reach == "gone"


async def test_when_telegram_asks_to_wait_the_others_go_on(post: Post) -> None:
    ada, bob = await post.somebody("Ada"), await post.somebody("Bob")
    await post.owe(ada, "a1")
    post.telegram.faults.flood_next(1, retry_after=1, match="sendMessage")
    await post.round()
    assert await state("a1") == "owed"
    await post.owe(bob, "b1")
    await post.round()
    assert len(post.said(bob)) == 1
    await _until_sent(post, "a1")
    assert len(post.said(ada)) == 1


async def test_when_telegram_makes_one_after_the_other_wait_nobody_is_written_to_until_then(post: Post) -> None:
    people = [await post.somebody(name) for name in ("Ada", "Bob", "Eve")]
    for who in people[:2]:
        await post.owe(who, who.first_name)
    post.telegram.faults.flood_next(2, retry_after=5, match="sendMessage")
    await post.round()
    await post.owe(people[2], "Eve")
    asked = len(post.telegram.calls)
    assert (await post.round(), len(post.telegram.calls)) == (0, asked)
    await until(lambda: not post.app.pace.held)
    for who in people:
        await _until_sent(post, who.first_name)
    assert [len(post.said(who)) for who in people] == [1, 1, 1]


async def test_an_outage_only_delays(post: Post) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "one")
    post.telegram.faults.down = True
    await post.round()
    assert await state("one") == "owed"
    post.telegram.faults.down = False
    await _until_sent(post, "one")
    assert len(post.said(ada)) == 1


@pytest.mark.parametrize(
    ("kind", "left", "copies"), [("tier_changed", "owed", 2), ("admin_new_subscriber", "unknown", 1)]
)
async def test_a_cut_answer_repeats_money_and_access_only(post: Post, kind: str, left: str, copies: int) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "one", kind=kind, name="Bob", telegram_id=1)
    post.telegram.faults.drop_next(1, applied=True, match="sendMessage")
    await post.round()
    assert await state("one") == left
    if left == "owed":
        await _until_sent(post, "one")
    assert len(post.said(ada)) == copies


@pytest.mark.parametrize("status", [500, 502, 504])
@pytest.mark.parametrize(
    ("kind", "left", "copies"), [("tier_changed", "owed", 2), ("admin_new_subscriber", "unknown", 1)]
)
async def test_an_error_of_telegrams_own_tells_no_more_than_a_cut_answer(
    post: Post, status: int, kind: str, left: str, copies: int
) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "one", kind=kind, name="Bob", telegram_id=1)
    post.telegram.faults.fail_next(1, status, applied=True, match="sendMessage")
    await post.round()
    assert await state("one") == left
    if left == "owed":
        await _until_sent(post, "one")
    assert len(post.said(ada)) == copies


async def test_while_telegram_says_that_it_is_away_what_is_not_weighty_stays_owed_too(post: Post) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "one", kind="admin_new_subscriber", name="Bob", telegram_id=1)
    post.telegram.faults.down = True
    await post.round()
    assert await state("one") == "owed"
    post.telegram.faults.down = False
    await _until_sent(post, "one")
    assert len(post.said(ada)) == 1


async def test_what_a_dead_process_left_half_sent_is_settled_at_the_next_start(post: Post) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "money")
    await post.owe(ada, "other", kind="admin_new_subscriber", name="Bob", telegram_id=1)
    await post.owe(ada, "edit", kind="checkout_expired", edit=77)
    await OutboxNotice.all().update(state="sending", lease_ms=post.shop.ctx.clock.real_ms() + 60_000)
    assert await post.delivery.recover(post.shop.ctx) == 0
    if dialect() == "postgres":
        assert await post.delivery.recover(post.shop.ctx, starting=True) == 0, "another process may have them in hand"
        await OutboxNotice.all().update(lease_ms=post.shop.ctx.clock.real_ms())
    assert await post.delivery.recover(post.shop.ctx, starting=True) == 3
    assert [await state(fact) for fact in ("money", "other", "edit")] == ["owed", "unknown", "owed"]


@pytest.mark.postgres
async def test_what_a_dead_replica_was_sending_is_said_as_soon_as_it_is_missed(post: Post) -> None:
    ada, clock = await post.somebody("Ada"), LaterClock(post.shop.ctx.clock)
    gone, here = (
        replace(post.shop.ctx, owner=name, clock=clock, duty=SharedDuty(clock, name)) for name in ("gone", "here")
    )
    await post.owe(ada, "money")
    await gone.duty.look()
    claimed = await claim(owner=gone.owner, now_ms=to_ms(clock.now()), real_ms=clock.real_ms(), limit=1)
    assert len(claimed) == 1
    assert await post.delivery.recover(here) == 0, "it has not looked yet who is there"
    for _ in range(5):
        await here.duty.look()
        clock.ahead_ms += LEASE_MS // 4
    assert await post.delivery.recover(here) == 1
    assert await post.delivery.deliver_due(here) == 1
    await post.delivery.settle()
    assert len(post.said(ada)) == 1


async def test_a_notice_turns_its_message_into_itself_and_may_do_so_twice(post: Post) -> None:
    ada = await post.somebody("Ada")
    sent = await post.app.bot.send_message(ada.id, "Pay here")
    for fact in ("first", "again"):
        await post.owe(ada, fact, kind="checkout_expired", edit=sent.message_id)
        await post.round()
        assert await state(fact) == "sent"
    (said,) = post.said(ada)
    assert "does not work any more" in said


async def test_where_the_message_is_gone_the_notice_is_sent_anew(post: Post) -> None:
    ada = await post.somebody("Ada")
    await post.owe(ada, "one", kind="checkout_expired", edit=77)
    await post.round()
    await post.round()
    (said,) = post.said(ada)
    assert "does not work any more" in said
    assert await state("one") == "sent"


async def test_a_kind_that_nobody_draws_holds_up_nobody_else(post: Post) -> None:
    ada, bob = await post.somebody("Ada"), await post.somebody("Bob")
    await post.owe(ada, "odd", kind="telepathy")
    await post.owe(bob, "fine")
    await post.round()
    assert [await state(fact) for fact in ("odd", "fine")] == ["owed", "sent"]


class Gate(Pace):
    """Lets a test act between the claim and the send."""

    def __init__(self) -> None:
        super().__init__(UNHURRIED)
        self.reached, self.go = asyncio.Event(), asyncio.Event()

    async def wait(self, chat: int | str, *, notice: bool = False) -> None:
        self.reached.set()
        await self.go.wait()
        await super().wait(chat, notice=notice)


@pytest.mark.sqlite
@pytest.mark.parametrize("kind", ["tier_changed", "admin_new_subscriber"])
async def test_what_was_said_under_a_lock_is_not_said_again_after_it_h6(shop: Shop, kind: str) -> None:
    gate = Gate()
    post = Post(shop, gate)
    ada = await post.somebody("Ada")
    await post.owe(ada, "one", kind=kind, name="Bob", telegram_id=1)
    going = asyncio.create_task(post.round())
    await gate.reached.wait()
    await OutboxNotice.all().update(lease_ms=0)
    async with foreign_lock(post.shop.url):
        gate.go.set()
        await until(lambda: len(post.said(ada)) == 1)
        assert not going.done()
    assert await post.delivery.recover(post.shop.ctx) == 0, "it is still in somebody's hand"
    assert await going == 1
    assert (await state("one"), await post.round(), len(post.said(ada))) == ("sent", 0, 1)
    await post.app.bot.session.close()


async def _until_sent(post: Post, fact: str) -> None:
    """Make rounds until it is said; each time wait for as long as its back-off asks."""
    for _ in range(5):
        retry_ms = (await OutboxNotice.get(fact=fact)).retry_ms
        await until(partial(_reached, post, retry_ms))
        await post.round()
        if await state(fact) == "sent":
            return
    pytest.fail(f"{fact} was not sent in five tries")


def _reached(post: Post, moment_ms: int) -> bool:
    return post.shop.ctx.clock.real_ms() >= moment_ms
