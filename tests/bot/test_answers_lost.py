"""An answer that does not get through: its update is handled again, finds its dialogue where it was, and says what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from billing.consume_usage import consume_usage
from bot.journey_callbacks import SayInWords
from storage.outbox import OutboxNotice
from storage.subscribers import Subscriber
from storage.updates import TelegramUpdate
from storage.work_requests import WorkRequest
from tests.bot.conftest import until_so
from tests.bot.test_request import give

if TYPE_CHECKING:
    from sandbox.telegram.people import Person
    from tests.bot.conftest import Town


async def writes_while_answers_are_lost(town: Town, who: Person, text: str) -> None:
    """They write; nothing that the bot says gets through until the update has failed once."""
    town.telegram.faults.fail_next(100, 500, match="sendMessage")
    town.telegram.send(who, text)
    await until_so(lambda: TelegramUpdate.filter(state="new", order_key=who.id, attempts__gt=0).exists())
    town.telegram.faults.clear()


def is_misunderstood(town: Town, who: Person) -> bool:
    return any("did not understand" in one.text for one in town.telegram.messages(who) if one.by_bot)


@pytest.mark.parametrize(
    ("opened", "prompt", "text", "answer"),
    [
        ("/request", "Write now what you need", "A piece of work", "no. 1 in the queue"),
        ("/paysupport", "Write your question", "Where is it?", "Your question is with the people"),
    ],
)
async def test_what_was_written_is_thanked_for_and_kept_once(
    town: Town, opened: str, prompt: str, text: str, answer: str
) -> None:
    await give(town)
    town.telegram.start(town.admin)
    town.telegram.send(town.ada, opened)
    await town.reads(town.ada, prompt)
    await writes_while_answers_are_lost(town, town.ada, text)
    await town.hears(town.ada, answer)
    assert not is_misunderstood(town, town.ada)
    assert await WorkRequest.all().count() + await OutboxNotice.filter(kind="admin_support").count() == 1
    town.telegram.send(town.ada, "and now something else")
    await town.hears(town.ada, "did not understand")


async def test_a_city_is_taken_for_a_city(town: Town) -> None:
    town.telegram.send(town.ada, "/settings")
    await town.taps(town.ada, "Time zone")
    await town.reads(town.ada, "Where are you?")
    await writes_while_answers_are_lost(town, town.ada, "Nairobi")
    await town.hears(town.ada, "Your time zone: Nairobi")
    assert not is_misunderstood(town, town.ada)
    assert (await Subscriber.get(telegram_id=town.ada.id)).zone == "Africa/Nairobi"


async def test_words_about_leaving_are_thanked_for(paid: Town) -> None:
    town = paid
    message = town.telegram.last_message(town.ada)
    assert message is not None
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, SayInWords().pack())
    await town.hears(town.ada, "Write it as one text message")
    await writes_while_answers_are_lost(town, town.ada, "I move away")
    await town.hears(town.ada, "it is written down")
    assert not is_misunderstood(town, town.ada)


async def test_a_code_is_taken_for_a_code(town: Town) -> None:
    stripe = town.shop.ctx.work
    coupon = await stripe.post("/v1/coupons", {"duration": "once", "percent_off": 20})
    await stripe.post(
        "/v1/promotion_codes", {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "SPRING"}
    )
    town.telegram.send(town.ada, "/subscribe")
    await town.taps(town.ada, "I have a code")
    await town.reads(town.ada, "Type your code")
    await writes_while_answers_are_lost(town, town.ada, "spring")
    await town.hears(town.ada, "Your code SPRING is kept for you")
    assert not any("use the buttons above" in one.text for one in town.telegram.messages(town.ada))


async def test_an_admins_answer_to_a_piece_of_work_goes_out_once_and_is_confirmed(town: Town) -> None:
    town.telegram.start(town.admin)
    await give(town)
    town.telegram.send(town.ada, "/request Mine")
    notice = await town.hears(town.admin, "Piece of work no. 1")
    town.telegram.tap(town.admin, notice, text="Open it")
    await town.taps(town.admin, "Answer")
    await town.reads(town.admin, "Write the answer to no. 1")
    await writes_while_answers_are_lost(town, town.admin, "Done.")
    await town.hears(town.admin, "No. 1 is answered and on its way to Ada")
    await town.hears(town.ada, "no. 1 is done", "Done.")
    assert not is_misunderstood(town, town.admin)
    assert await OutboxNotice.filter(kind="work_answered").count() == 1


async def test_who_may_have_no_more_reads_so_and_no_later_words_ask_for_it(town: Town) -> None:
    town.telegram.start(town.admin)
    await give(town)
    town.telegram.send(town.ada, "/request")
    await town.reads(town.ada, "Write now what you need")

    who = await Subscriber.get(telegram_id=town.ada.id)
    await consume_usage(town.shop.ctx, who.id, "requests", units=10, request="before")
    await writes_while_answers_are_lost(town, town.ada, "One too many")
    await town.hears(town.ada, "You have used all that your plan includes")
    assert not is_misunderstood(town, town.ada)
    town.telegram.send(town.ada, "hello")
    await town.hears(town.ada, "did not understand")
    assert not await WorkRequest.all().exists()
