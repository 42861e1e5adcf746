"""A question reaches the admins, an answer comes back once, the person asks on; whoever is away is named to the admin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from billing.answer_support import answer_support
from bot.journey_callbacks import AnswerPerson
from storage.outbox import OutboxNotice
from storage.work_requests import WorkRequest
from tests.bot.conftest import reach_is, until_so
from tests.bot.test_request import give

if TYPE_CHECKING:
    from sandbox.telegram.messages import Message
    from tests.bot.conftest import Town


async def asked(town: Town, text: str) -> Message:
    """Ada asks; the message in which the admin reads it."""
    town.telegram.send(town.ada, f"/paysupport {text}")
    await town.reads(town.ada, "Your question is with the people")
    return await town.reads(town.admin, text, str(town.ada.id))


async def test_an_admin_answers_by_replying_and_the_person_asks_on_by_replying(town: Town) -> None:
    town.telegram.start(town.admin)
    question = await asked(town, "Where is <my> invoice?")
    town.telegram.send(town.admin, "It is in <b>/invoices</b>.", reply_to=question)
    await town.reads(town.admin, "on its way to Ada")
    answer = await town.reads(town.ada, "An answer from the people", "It is in <b>/invoices</b>.")
    town.telegram.send(town.ada, "Thank you, found it", reply_to=answer)
    await town.reads(town.ada, "Your question is with the people")
    await town.reads(town.admin, "Thank you, found it")


@pytest.mark.parametrize(
    ("opens", "prompt"), [("/request", "Write now what you need"), ("/subscribe", "Choose your plan")]
)
async def test_a_reply_belongs_to_its_talk_whatever_else_is_open(town: Town, opens: str, prompt: str) -> None:
    town.telegram.start(town.admin)
    if opens == "/request":
        await give(town)
    question = await asked(town, "Where is my invoice?")
    town.telegram.send(town.admin, "In /invoices.", reply_to=question)
    answer = await town.reads(town.ada, "An answer from the people")
    town.telegram.send(town.ada, opens)
    await town.reads(town.ada, prompt)
    town.telegram.send(town.ada, "Thank you, found it", reply_to=answer)
    await town.reads(town.admin, "Thank you, found it", "asks")
    await town.reads(town.ada, "Your question is with the people")
    assert not await WorkRequest.all().exists()


async def test_an_admin_answers_by_the_button_also_after_a_restart(town: Town) -> None:
    town.telegram.start(town.admin)
    await asked(town, "Can I pay by bank?")
    await town.taps(town.admin, "Answer")
    await town.reads(town.admin, "Write your answer")
    await town.restart_bot()
    town.telegram.send(town.admin, "Yes, you can.")
    answer = await town.reads(town.ada, "An answer from the people", "Yes, you can.")
    await town.taps(town.ada, "Ask on")
    prompt = await town.reads(town.ada, "Write your question")
    assert prompt.message_id != answer.message_id


async def test_what_is_too_long_is_not_sent_by_halves_and_can_be_written_again(town: Town) -> None:
    town.telegram.start(town.admin)
    town.telegram.send(town.ada, "/paysupport")
    await town.reads(town.ada, "Write your question")
    town.telegram.send(town.ada, "a word " * 500)
    await town.reads(town.ada, "too long to be passed on", "nothing of it was passed on")
    town.telegram.send(town.ada, "😀" * 1_500)
    await town.reads(town.ada, "Your question is with the people")
    question = await town.reads(town.admin, "😀" * 1_500)
    town.telegram.send(town.admin, "an answer " * 400, reply_to=question)
    await town.reads(town.admin, "too long to be passed on")
    assert not await OutboxNotice.filter(kind="support_answer").exists()


async def test_one_message_of_an_admin_is_one_answer_however_often_it_is_handled(town: Town) -> None:
    town.telegram.start(town.admin)
    await asked(town, "Once?")
    for _ in range(2):
        await answer_support(town.shop.ctx, town.ada.id, "Once.", admin=town.admin.id, message_id=77)
    await town.reads(town.ada, "An answer from the people", "Once.")
    assert await OutboxNotice.filter(kind="support_answer").count() == 1


async def test_whoever_blocked_the_bot_is_named_to_the_admin(town: Town) -> None:
    town.telegram.start(town.admin)
    question = await asked(town, "Hello?")
    town.telegram.block_bot(town.ada)
    await until_so(reach_is(town.ada.id, "blocked"))
    town.telegram.send(town.admin, "Hello!", reply_to=question)
    await town.reads(town.admin, "has blocked the bot or is gone")


async def test_an_admins_reply_to_anything_else_answers_nobody(town: Town) -> None:
    town.telegram.start(town.admin)
    greeting = await town.reads(town.admin, "Hello")
    await asked(town, "Hello?")
    town.telegram.send(town.admin, "what is this?", reply_to=greeting)
    await town.reads(town.admin, "did not understand")
    assert not await OutboxNotice.filter(kind="support_answer").exists()


async def test_for_others_the_answer_button_does_not_exist(town: Town) -> None:
    town.telegram.start(town.ada)
    message = await town.reads(town.ada, "Hello")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, AnswerPerson(person=town.admin.id).pack())
    await town.reads(town.ada, "out of date")
