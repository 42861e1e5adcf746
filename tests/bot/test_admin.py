"""/admin on a phone: numbers, one person, chats."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from billing.notify_admins import notify_admins
from billing.reconcile import reconcile
from bot.callbacks import Admin, AdminPage, Forget, UndoSecond
from domain.audit import Line
from storage import audit_log, operations, repairs
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from tests.bot.conftest import Town


async def test_an_admin_sees_the_numbers_and_refreshes_them(town: Town) -> None:
    town.telegram.send(town.admin, "/admin")
    await town.reads(town.admin, "Numbers", "Active: 0", "Basic: 0", "Paid in the last seven days: nothing", "0 failed")
    message = town.telegram.last_message(town.admin)
    assert message is not None
    await town.answered(town.telegram.tap(town.admin, message, text="Refresh"))
    assert len([each for each in town.telegram.messages(town.admin) if each.by_bot]) == 1


async def test_an_admin_finds_a_person_by_number_and_by_name(town: Town) -> None:
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello")
    row = await Subscriber.get(telegram_id=town.ada.id)
    line = Line(action="access.opened", sentence="Access <opened> & stayed.")
    await audit_log.write(row.id, [line], actor="system", at=town.shop.ctx.clock.now())
    town.telegram.send(town.admin, f"/admin find {town.ada.id}")
    await town.reads(town.admin, "Ada", "@ada", str(town.ada.id), "Access: none", "Access <opened> & stayed.")
    town.telegram.send(town.admin, "/admin")
    await town.taps(town.admin, "Find a person")
    await town.reads(town.admin, "Whom do you look for?")
    town.telegram.send(town.admin, "@ada")
    await town.reads(town.admin, "@ada", str(town.ada.id))


async def test_a_search_that_finds_nobody_says_so_and_goes_on(town: Town) -> None:
    town.telegram.send(town.admin, "/admin find")
    await town.reads(town.admin, "Whom do you look for?")
    town.telegram.send(town.admin, "cus_nobody")
    await town.reads(town.admin, "know nobody by that name")
    town.telegram.send(town.admin, str(town.admin.id))
    await town.reads(town.admin, "@grace")


async def test_who_is_no_admin_any_more_loses_the_old_buttons(town: Town) -> None:
    town.telegram.send(town.ada, "/help")
    message = await town.reads(town.ada, "what I understand")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, Admin(page=AdminPage.CHATS).pack())
    await town.reads(town.ada, "out of date")


async def test_the_chats_page_names_what_is_missing(town: Town) -> None:
    town.telegram.send(town.admin, "/admin")
    await town.taps(town.admin, "Chats")
    await town.reads(town.admin, "Retainer lounge: no chat yet", "Retainer briefings: no chat yet")


async def test_a_second_subscription_is_undone_by_an_admin_alone(town: Town) -> None:
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello")
    undo = UndoSecond(person=town.ada.id).pack()
    town.telegram.send(town.ada, "/help")
    message = await town.reads(town.ada, "what I understand")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, undo)
    await town.reads(town.ada, "out of date")
    town.telegram.send(town.admin, "/admin")
    message = await town.reads(town.admin, "Numbers")
    town.telegram.tap_raw(town.admin, town.admin.id, message.message_id, undo)
    await town.reads(town.admin, "there is no second subscription any more", "Nothing was done")


async def test_an_admin_sees_whether_every_rule_holds_and_what_to_do_where_one_does_not(town: Town) -> None:
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello")
    town.telegram.send(town.admin, "/admin")
    await town.taps(town.admin, "Health")
    await town.reads(town.admin, "Every rule holds", "Nothing was compared", "without any event having told: 0")
    ctx, who = town.shop.ctx, await Subscriber.get(telegram_id=town.ada.id)
    now = ctx.clock.now()
    await operations.begin(subscriber_id=who.id, kind="x", key="a-key", params={}, now=now - timedelta(days=2))
    await repairs.record(who.id, ["sub_1: status"], source="sweep", at=now)
    await reconcile(ctx)
    await town.taps(town.admin, "Refresh")
    await town.reads(
        town.admin, "no known outcome", "Once: a-key", "Stripe’s log", "Compared with Stripe’s lists", "sub_1: status"
    )


async def test_a_rule_that_does_not_hold_is_told_with_its_remedy(town: Town) -> None:
    town.telegram.start(town.admin)
    await town.reads(town.admin, "Hello")
    ctx = town.shop.ctx
    told = {"invariant": "call-open", "count": 2, "whom": ["a", "b"]}
    await notify_admins(ctx, "admin_invariant", fact="call-open:today", details=told)
    await town.reads(town.admin, "A rule does not hold", "2 times, first: a, b", "Stripe’s log")
    await town.taps(town.admin, "Health")
    await town.reads(town.admin, "Every rule holds")


async def test_an_admin_forgets_a_person_after_seeing_what_that_means_and_a_second_tap_finds_nobody(town: Town) -> None:
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello")
    town.telegram.send(town.admin, f"/admin find {town.ada.id}")
    await town.taps(town.admin, "Forget this person")
    asked = await town.reads(town.admin, f"Forget {town.ada.id}?", "No money moves", "can not be taken back")
    assert await Subscriber.filter(telegram_id=town.ada.id).exists()
    town.shop.sandbox.clock.move(3_601)
    await town.taps(town.admin, "Yes, forget them")
    await town.quiet()
    assert await Subscriber.filter(telegram_id=town.ada.id).exists(), "an old yes only asks again"
    await town.taps(town.admin, "Yes, forget them")
    await town.reads(town.admin, "Forgotten.", "on its way")
    assert not await Subscriber.filter(telegram_id=town.ada.id).exists()
    again = Forget(person=town.ada.id, at=int(town.shop.ctx.clock.now().timestamp()))
    town.telegram.tap_raw(town.admin, town.admin.id, asked.message_id, again.pack())
    await town.reads(town.admin, "know nobody by that name")
