"""Whoever has no access any more leaves the chats that it had opened: those and nobody else, and never many at once without a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from billing.end_grant import end_grant
from billing.give_grant import give_grant
from billing.sync import sync_now
from bot.chats.removing import remove_owed
from domain.access import Level
from domain.removal import RemovalPolicy
from sandbox.stripe import dashboard_records as records
from storage import removals, subscribers
from storage.access_decisions import AccessDecision
from storage.audit_log import AuditEntry
from storage.chats import Chat
from storage.memberships import Membership
from storage.outbox import OutboxNotice
from tests.bot.conftest import until_so
from tests.bot.test_chats import lounge

if TYPE_CHECKING:
    from datetime import datetime

    from sandbox.telegram.chats import Chat as Room
    from sandbox.telegram.people import Person
    from tests.bot.conftest import Town

HOUR = 3_600
INVITES_ONLY = ("can_invite_users",)


async def test_whose_access_ended_is_taken_out_an_hour_later_and_can_come_back_when_it_is_open_again(
    paid: Town,
) -> None:
    room = await lounge(paid)
    await join(paid, paid.ada)
    await lose_access(paid)
    await paid.reads(paid.ada, "is not open any more", "You leave its private chats, too")
    await rounds(paid)
    assert paid.ada in paid.telegram.members(room), "an hour is left to mend it"

    paid.shop.sandbox.clock.move(HOUR + 1)
    await is_out(paid, room, paid.ada)
    assert paid.telegram.membership(room, paid.ada).status == "left", "taken out, not banned"
    row = await Membership.get(chat__slug="lounge")
    assert (row.actual, row.unwanted_at, bool(row.removed_at)) == ("left", None, True)
    assert await AuditEntry.filter(action="chat.removed").count() == 1

    await gift(paid, paid.ada)
    await join(paid, paid.ada)
    await rounds(paid)
    assert paid.ada in paid.telegram.members(room)


async def test_whose_access_comes_back_within_the_hour_stays(paid: Town) -> None:
    room = await lounge(paid)
    await join(paid, paid.ada)
    await lose_access(paid)
    await gift(paid, paid.ada)
    paid.shop.sandbox.clock.move(HOUR + 1)
    await rounds(paid)
    assert paid.ada in paid.telegram.members(room)
    assert (await Membership.get(chat__slug="lounge")).unwanted_at is None


async def test_nobody_is_taken_out_while_stripe_can_not_be_asked(paid: Town) -> None:
    room = await lounge(paid)
    await join(paid, paid.ada)
    await lose_access(paid)
    paid.shop.sandbox.stripe.faults.fail_next(100, 503)
    paid.shop.sandbox.clock.move(HOUR + 1)
    await until_so(lambda: Membership.filter(chat__slug="lounge", attempts__gt=0).exists())
    assert paid.ada in paid.telegram.members(room)


async def test_who_only_owes_a_payment_stays_until_it_is_over(paid: Town) -> None:
    await lounge(paid)
    await join(paid, paid.ada)
    await lose_access(paid)
    paid.shop.sandbox.clock.move(HOUR + 1)
    await AccessDecision.all().update(level=Level.RESTRICTED)
    assert await removals.chats_to_clear(unwanted_before=now(paid)) == []


async def test_a_removal_that_telegram_did_not_answer_is_made_again(paid: Town) -> None:
    room = await lounge(paid)
    await join(paid, paid.ada)
    await lose_access(paid)
    paid.telegram.faults.fail_next(1, 502, match="unbanChatMember")
    paid.shop.sandbox.clock.move(HOUR + 1)
    await until_so(lambda: Membership.filter(chat__slug="lounge", attempts=1).exists())
    await Membership.all().update(retry_ms=0)  # its turn would come in five seconds
    await is_out(paid, room, paid.ada)


async def test_whom_somebody_lets_in_by_hand_afterwards_stays(paid: Town) -> None:
    room = await lounge(paid)
    await join(paid, paid.ada)
    await lose_access(paid)
    paid.shop.sandbox.clock.move(HOUR + 1)
    await is_out(paid, room, paid.ada)
    paid.telegram.add_member(room, paid.ada)
    await paid.quiet()
    paid.shop.sandbox.clock.move(2 * HOUR)
    await rounds(paid)
    assert paid.ada in paid.telegram.members(room)


async def test_guests_whom_access_never_let_in_are_none_of_our_business(town: Town) -> None:
    room = await lounge(town)
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello")
    town.telegram.add_member(room, town.ada)
    await town.quiet()
    town.shop.sandbox.clock.move(48 * HOUR)
    await rounds(town)
    assert town.ada in town.telegram.members(room)


async def test_an_administrator_of_the_chat_stays_and_it_is_written_down(town: Town) -> None:
    await lounge(town)
    await gift(town, town.admin)
    await Membership.all().update(actual="member")
    await end_gift(town, town.admin)
    town.shop.sandbox.clock.move(HOUR + 1)
    await until_so(lambda: AuditEntry.filter(action="chat.staff").exists())
    assert (await Membership.get(chat__slug="lounge")).unwanted_at is None


async def test_without_the_right_nobody_is_taken_out_until_it_is_there_and_an_admin_hears_of_it(paid: Town) -> None:
    room = await lounge(paid)
    await join(paid, paid.ada)
    paid.telegram.add_bot(room, by=paid.admin, rights=INVITES_ONLY)
    await paid.reads(paid.admin, "Retainer lounge", "I lack the right to ban users")
    await lose_access(paid)
    paid.shop.sandbox.clock.move(HOUR + 1)
    await rounds(paid)
    assert paid.ada in paid.telegram.members(room)
    paid.telegram.add_bot(room, by=paid.admin)
    await is_out(paid, room, paid.ada)


async def test_the_brake_asks_before_many_leave_and_a_yes_lets_it_go(town: Town) -> None:
    await noon(town)  # it asks once a day
    room = await lounge(town)
    people = await guests(town, 7)
    for who in people:
        await end_gift(town, who)
    town.shop.sandbox.clock.move(HOUR + 1)
    await town.reads(
        town.admin, "Retainer lounge", "7 of 7 members have no access any more", "Guest 0", "nobody is taken out"
    )
    await rounds(town)
    assert set(people) <= set(town.telegram.members(room))
    assert await OutboxNotice.filter(kind="admin_removal_brake").count() == 1, "asked once a day"

    await town.taps(town.admin, "Yes, take 7 out")
    await town.reads(town.admin, "everybody without access is taken out")
    for who in people:
        await is_out(town, room, who)


async def test_an_old_yes_lets_nobody_out(town: Town) -> None:
    room = await lounge(town)
    people = await guests(town, 6)
    for who in people:
        await end_gift(town, who)
    town.shop.sandbox.clock.move(HOUR + 1)
    asked = await town.reads(town.admin, "6 of 6 members")
    town.shop.sandbox.clock.move(25 * HOUR)
    town.telegram.tap(town.admin, asked, text="Yes, take 6 out")
    # In its place: it is another day, and below it the brake may ask again.
    await town.telegram.wait_for(lambda: "Things have changed" in asked.text)
    await rounds(town)
    assert set(people) <= set(town.telegram.members(room))


async def test_few_at_a_time_do_not_get_round_the_brake(town: Town) -> None:
    room = await lounge(town)
    people = await guests(town, 7)
    for who in people[:5]:
        await end_gift(town, who)
    town.shop.sandbox.clock.move(HOUR + 1)
    for who in people[:5]:
        await is_out(town, room, who)
    await end_gift(town, people[5])
    town.shop.sandbox.clock.move(HOUR + 1)
    await town.reads(town.admin, "1 of 2 members have no access any more")
    assert people[5] in town.telegram.members(room)


async def test_an_operator_who_keeps_members_keeps_them(paid: Town) -> None:
    room = await lounge(paid)
    await join(paid, paid.ada)
    keep = replace(paid.shop.ctx.catalogue, removal=replace(paid.shop.ctx.catalogue.removal, on=False))
    paid.app.use(replace(paid.shop.ctx, catalogue=keep))
    await lose_access(paid)
    paid.shop.sandbox.clock.move(HOUR + 1)
    await rounds(paid)
    assert paid.ada in paid.telegram.members(room)


@pytest.mark.parametrize(
    ("due", "members", "removed", "too_many"),
    [(5, 5, 0, False), (6, 6, 0, True), (20, 100, 0, False), (21, 100, 0, True), (1, 80, 20, True), (1, 81, 19, False)],
)
def test_the_brake_counts_a_share_and_what_went_today(due: int, members: int, removed: int, *, too_many: bool) -> None:
    assert RemovalPolicy().is_too_many(due=due, members=members, removed=removed) is too_many


async def guests(town: Town, count: int) -> list[Person]:
    """So many people who were let into the lounge by a gift."""
    people = [town.telegram.add_person(f"Guest {number}") for number in range(count)]
    for who in people:
        town.telegram.start(who)
        await town.reads(who, "Hello")
        await gift(town, who)
        await join(town, who)
    return people


async def gift(town: Town, who: Person) -> None:
    await give_grant(
        town.shop.ctx, who.id, tier="basic", lasts=timedelta(days=30), wish=f"{now(town)}", admin=town.admin.id
    )
    await look(town, who)


async def end_gift(town: Town, who: Person) -> None:
    await end_grant(town.shop.ctx, who.id, admin=town.admin.id)
    await look(town, who)


async def join(town: Town, who: Person) -> None:
    link = (await Chat.get(slug="lounge")).invite_link or ""
    assert town.telegram.open_invite(who, link) == "requested"
    subscriber = await subscribers.find(telegram_id=who.id)
    assert subscriber is not None
    await until_so(lambda: Membership.filter(subscriber_id=subscriber.id, actual="member").exists())
    await town.quiet()


async def lose_access(town: Town) -> None:
    """Ada's week is given back in the Dashboard."""
    books = town.shop.sandbox.stripe.books
    records.give_back(books, books.store.all("charge")[0])
    await look(town, town.ada)


async def look(town: Town, who: Person) -> None:
    subscriber = await subscribers.find(telegram_id=who.id)
    assert subscriber is not None
    await until_so(lambda: _looked(town, subscriber.id))


async def _looked(town: Town, subscriber_id: int) -> bool:
    return await sync_now(town.shop.ctx, subscriber_id, reason="test") is not None


async def is_out(town: Town, room: Room, who: Person) -> None:
    """Telegram's own update says that they have left before the removal is written down."""
    await town.telegram.wait_for(lambda: who not in town.telegram.members(room))
    removed = Membership.filter(subscriber__telegram_id=who.id, actual="left", removed_at__not_isnull=True)
    await until_so(removed.exists)


async def noon(town: Town) -> None:
    """The next one, so that no day ends in the middle of it."""
    today = now(town).replace(hour=12, minute=0, second=0, microsecond=0)
    town.shop.sandbox.clock.move(((today - now(town)) % timedelta(days=1)).total_seconds())


async def rounds(town: Town) -> None:
    """Some rounds of the loop, made by hand: what they would do they have done."""
    for _ in range(3):
        await remove_owed(town.app.ctx, town.app.bot)


def now(town: Town) -> datetime:
    return town.shop.ctx.clock.now()
