"""/request: filed and counted once, seen, taken back, taken up, answered with words and files, and reported on Monday."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from billing.consume_usage import consume_usage
from billing.give_grant import give_grant
from billing.greet_subscriber import greet_subscriber
from billing.read_usage import read_usage
from billing.report_work import report_work
from bot.work_callbacks import ShowWork, TakeWork, WithdrawWork
from storage.outbox import OutboxNotice
from storage.updates import TelegramUpdate
from storage.work_requests import WorkRequest
from tests.bot.conftest import until_so
from tests.support.shop import person

if TYPE_CHECKING:
    from sandbox.telegram.people import Person
    from tests.bot.conftest import Town

LONG = "Please answer <this> & that thread about our brand. " * 40


async def give(town: Town, tier: str = "basic", who: Person | None = None) -> int:
    """Somebody (Ada) has been given a tier for ten days; gives their number of ours."""
    account = who or town.ada
    known = await greet_subscriber(town.shop.ctx, person(account.id, account.first_name))
    lasts = timedelta(days=10)
    await give_grant(town.shop.ctx, account.id, tier=tier, lasts=lasts, wish=tier, admin=town.admin.id)
    return known.id


async def used(town: Town, who: int) -> int:
    return (await read_usage(town.shop.ctx, who)).allowances[0].used


async def test_a_piece_of_work_goes_from_the_chat_to_an_admin_and_its_answer_comes_back(town: Town) -> None:
    town.telegram.start(town.admin)
    who = await give(town)
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "Write now what you need", "0 of 10 pieces of work")
    town.telegram.send(town.ada, LONG)
    await town.reads(town.ada, "no. 1 in the queue", "Nothing was charged", "1 of 10 pieces of work")
    notice = await town.hears(town.admin, "Piece of work no. 1", "Ada", "Please answer <this> & that thread")
    town.telegram.tap(town.admin, notice, text="Open it")
    await town.hears(town.admin, "No. 1 from Ada", "It is waiting")
    await town.taps(town.admin, "Take it")
    await town.reads(town.admin, "It is in work", str(town.admin.id))
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "No. 1, in work: Please answer <this>")
    await town.taps(town.admin, "Answer")
    await town.reads(town.admin, "Write the answer to no. 1")
    town.telegram.send(town.admin, "Done: <https://example.com/1>")
    await town.hears(town.admin, "No. 1 is answered and on its way to Ada")
    await town.hears(town.ada, "no. 1 is done", "You asked: Please answer", "Done: <https://example.com/1>")
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "No. 1, answered")
    assert await used(town, who) == 1


async def test_files_go_both_ways_and_are_kept_by_their_id(town: Town) -> None:
    town.telegram.start(town.admin)
    await give(town)
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "Write now what you need")
    town.telegram.attach(town.ada, "photo", "photo-of-the-thread", caption="This one")
    await town.reads(town.ada, "no. 1 in the queue")
    notice = await town.hears(town.admin, "This one", "There is a file with it")
    town.telegram.tap(town.admin, notice, text="Open it")
    await town.taps(town.admin, "Show the file")
    sent = await town.hears(town.admin, "The file of no. 1")
    assert sent.extra["photo"][0]["file_id"] == "photo-of-the-thread"
    town.telegram.tap(town.admin, notice, text="Answer")
    await town.hears(town.admin, "Write the answer to no. 1")
    town.telegram.attach(town.admin, "document", "the-report")
    await town.hears(town.ada, "no. 1 is done", "A file follows")
    came = await town.hears(town.ada, "To your piece of work no. 1")
    assert came.extra["document"]["file_id"] == "the-report"
    row = await WorkRequest.get()
    assert (row.file_kind, row.file_id, row.answer_file_id) == ("photo", "photo-of-the-thread", "the-report")


async def test_of_files_that_are_sent_together_the_first_is_taken_and_the_rest_is_answered_once(town: Town) -> None:
    town.telegram.start(town.admin)
    who = await give(town)
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "Write now what you need")
    for place in range(4):
        town.telegram.attach(town.ada, "photo", f"page-{place}", caption="" if place else "These", album="77")
    await town.reads(town.ada, "Only the first of these files went with no. 1", "one archive", "/request")
    await town.quiet()
    said = [one.text for one in town.telegram.messages(town.ada) if one.by_bot]
    assert sum("Only the first of these files" in text for text in said) == 1
    assert not any("did not understand" in text for text in said)
    assert (await WorkRequest.all().count(), await used(town, who)) == (1, 1)
    town.telegram.attach(town.ada, "photo", "another", album="78")
    await town.reads(town.ada, "did not understand")


async def test_a_file_under_the_command_goes_with_it(town: Town) -> None:
    await give(town)
    town.telegram.attach(town.ada, "photo", "the-page", caption="/request This page")
    await town.reads(town.ada, "no. 1 in the queue")
    row = await WorkRequest.get()
    assert (row.words, row.file_id) == ("This page", "the-page")


async def test_what_nobody_has_begun_can_be_taken_back_once_and_its_unit_with_it(town: Town) -> None:
    who = await give(town)
    town.telegram.send(town.ada, "/request First")
    message = await town.reads(town.ada, "no. 1 in the queue")
    town.telegram.send(town.ada, "/request Second")
    await town.reads(town.ada, "no. 2 in the queue", "2 of 10")
    for _ in range(2):
        town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, WithdrawWork(number=1).pack())
    await town.hears(town.ada, "is not as it was when you saw the button", "no money has moved")
    assert await used(town, who) == 1
    await WorkRequest.filter(id=2).update(state="taken", taken_by=town.admin.id)
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, WithdrawWork(number=2).pack())
    await town.quiet()
    assert await used(town, who) == 1
    assert (await WorkRequest.get(id=2)).state == "taken"


async def test_nobody_takes_back_what_is_somebody_else_s_nor_opens_the_queue_without_being_an_admin(town: Town) -> None:
    await give(town)
    bob = town.telegram.add_person("Bob")
    town.telegram.send(town.ada, "/request Mine")
    await town.reads(town.ada, "no. 1 in the queue")
    town.telegram.start(bob)
    hello = await town.reads(bob, "Hello Bob")
    town.telegram.tap_raw(bob, bob.id, hello.message_id, WithdrawWork(number=1).pack())
    await town.hears(bob, "is not as it was")
    for old in (ShowWork(number=1), TakeWork(number=1)):
        town.telegram.tap_raw(bob, bob.id, hello.message_id, old.pack())
    await town.quiet()
    assert not any("Mine" in one.text for one in town.telegram.messages(bob))
    assert (await WorkRequest.get()).state == "filed"


async def test_when_all_is_used_the_work_is_not_filed_and_the_way_on_is_shown(town: Town) -> None:
    who = await give(town)
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "Write now what you need")
    await consume_usage(town.shop.ctx, who, "requests", units=9, request="before")
    town.telegram.send(town.ada, "The last one")
    await town.hears(town.ada, "no. 1 in the queue", "10 of 10 pieces of work")
    town.telegram.send(town.ada, "/request one more")
    await town.reads(town.ada, "You have used all", "These plans have more", "Premium")
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "What you asked for", "No. 1, waiting: The last one", "You have used all")
    town.telegram.send(town.ada, "no dialogue is open")
    await town.reads(town.ada, "did not understand")
    assert (await WorkRequest.all().count(), await used(town, who)) == (1, 10)


async def test_what_is_too_long_is_not_filed_nor_counted_and_the_longest_can_be_read_with_its_answer(
    town: Town,
) -> None:
    town.telegram.start(town.admin)
    who = await give(town)
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "Write now what you need")
    town.telegram.send(town.ada, "a" * 3_001)
    await town.reads(town.ada, "too long to be passed on")
    assert await used(town, who) == 0
    town.telegram.send(town.ada, "a" * 3_000)
    await town.reads(town.ada, "no. 1 in the queue")
    notice = await town.hears(town.admin, "Piece of work no. 1")
    town.telegram.tap(town.admin, notice, text="Open it")
    await town.taps(town.admin, "Answer")
    await town.reads(town.admin, "Write the answer to no. 1")
    town.telegram.send(town.admin, "b" * 3_000)
    await town.hears(town.ada, "no. 1 is done", "b" * 3_000)
    town.telegram.tap_raw(town.admin, town.admin.id, notice.message_id, ShowWork(number=1).pack())
    await town.hears(town.admin, "It is answered", "aaa…", "bbb…")


async def test_an_update_that_is_handled_twice_files_and_counts_once(town: Town) -> None:
    who = await give(town)
    town.telegram.faults.fail_next(2, 500, match="sendMessage")
    town.telegram.send(town.ada, "/request Only once")
    await town.reads(town.ada, "no. 1 in the queue")
    assert (await WorkRequest.all().count(), await used(town, who)) == (1, 1)


async def test_what_was_filed_stays_counted_where_its_thanks_can_not_be_said(town: Town) -> None:
    who = await give(town)
    town.telegram.faults.fail_next(9, 400, match="sendMessage")
    town.telegram.send(town.ada, "/request Filed all the same")
    await until_so(lambda: TelegramUpdate.filter(state="dead").exists())
    assert (await WorkRequest.all().count(), await used(town, who)) == (1, 1)


async def test_a_plan_with_priority_stands_before_others(town: Town) -> None:
    town.telegram.start(town.admin)
    await give(town)
    bob = town.telegram.add_person("Bob")
    await give(town, "enterprise", bob)
    town.telegram.send(town.ada, "/request Ada's")
    await town.reads(town.ada, "no. 1 in the queue")
    town.telegram.send(bob, "/request Bob's")
    await town.reads(bob, "no. 2 in the queue", "before those of others")
    await town.hears(town.admin, "no. 2", "goes before others")
    town.telegram.send(town.admin, "/admin")
    await town.taps(town.admin, "Work")
    queue = await town.reads(town.admin, "The queue of work")
    assert queue.text.index("Bob's") < queue.text.index("Ada's")


async def test_on_monday_whoever_has_a_report_reads_what_was_done_once_and_others_nothing(town: Town) -> None:
    clock = town.shop.sandbox.clock
    now = clock.now()
    monday = now.replace(hour=10) + timedelta(days=7 - now.weekday())
    clock.move((monday - now).total_seconds())
    town.telegram.start(town.admin)
    bob = town.telegram.add_person("Bob")
    await give(town, "premium")
    await give(town, "basic", bob)
    for somebody in (town.ada, bob):
        town.telegram.send(somebody, "/request Look at the forum")
        await town.reads(somebody, "in the queue")
    town.telegram.send(town.ada, "/request And at the other one")
    await town.reads(town.ada, "no. 3 in the queue")
    notice = await town.hears(town.admin, "no. 1")
    await town.taps(town.admin, "Open it", on=notice)
    await town.taps(town.admin, "Answer", on=notice)  # the others are told of below it
    await town.hears(town.admin, "Write the answer")
    town.telegram.send(town.admin, "Done.")
    await town.hears(town.ada, "no. 1 is done")
    assert await report_work(town.shop.ctx) == 0, "the week is not over"
    clock.move(timedelta(days=7).total_seconds())
    assert await report_work(town.shop.ctx) == 1
    report = await town.hears(town.ada, "Your week", "Used, pieces of work: 2", "one piece of work", "In the queue now")
    assert "No. 1: Look at the forum" in report.text
    assert await report_work(town.shop.ctx) == 0
    clock.move(timedelta(days=7).total_seconds())
    assert await report_work(town.shop.ctx) == 0, "nothing happened in the second week"
    assert await OutboxNotice.filter(kind="work_report").count() == 1


async def test_work_that_waited_is_still_owed_after_a_restart(town: Town) -> None:
    await give(town)
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "Write now what you need")
    await town.restart_bot()
    town.telegram.send(town.ada, "After the restart")
    await town.reads(town.ada, "no. 1 in the queue")
    await until_so(lambda: WorkRequest.filter(state="filed").exists())
