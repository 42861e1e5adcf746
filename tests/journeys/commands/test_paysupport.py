"""/paysupport: a question, an answer by a reply or by the button, and on and on; what is no text is asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import only_message, sends_a_place
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.speaking import Speaking
    from tests.support.town import Town


async def test_a_question_is_not_asked_after_all(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/paysupport")
    await ada.reads("support-title", "support-prompt")
    ada.presses("button-close")
    await ada.reads("closed")
    only_message(ada)
    await ada.asks_for("Hello?", "unknown-text")
    assert (
        town.count("SELECT COUNT(*) FROM outbox_notices WHERE kind = 'admin_support' AND details LIKE ?", "%Hello?%")
        == 0
    )


async def test_a_question_is_answered_by_a_reply_and_asked_on_by_the_button(
    town: Town, language: str, admin: Speaking
) -> None:
    bea = newcomer(town, language, "Bea")
    await bea.asks_for("/paysupport", "support-prompt")
    sends_a_place(town, bea)
    await bea.reads("support-only-text")
    await bea.asks_for("Can I pay in euros?", "support-sent")
    bea.presses("button-status")
    await bea.reads("status-title-none")
    asked = await admin.is_told_of(bea, "notice-admin-support", "notice-admin-support-how")
    assert "Can I pay in euros?" in asked.text
    town.sandbox.telegram.send(admin.account, "Yes, with Basic.", reply_to=asked)
    await admin.is_told("support-answer-sent")
    answer = await bea.is_told("notice-support-answer", "notice-support-answer-how")
    assert "Yes, with Basic." in answer.text
    before = len(bea.read)
    bea.presses("button-ask-more", on=answer)
    await bea.reads("support-title", "support-prompt")
    assert len(bea.read) == before + 1
    await bea.asks_for("And with Premium?", "support-sent")
    again = await admin.receives("And with Premium?")
    assert bea.was_told("notice-support-answer") == 1
    assert again.message_id != asked.message_id


async def test_an_admin_answers_by_the_button_and_the_person_asks_on_by_a_reply(
    town: Town, language: str, admin: Speaking
) -> None:
    cem = newcomer(town, language, "Cem")
    await cem.asks_for("/paysupport Where is my invoice?", "support-sent")
    asked = await admin.is_told_of(cem, "notice-admin-support")
    admin.presses("button-answer", on=asked)
    await admin.is_told_of(cem, "support-answer-prompt")
    sends_a_place(town, admin)
    await admin.is_told("support-only-text")
    await admin.asks_for("Under /invoices.", "support-answer-sent")
    answer = await cem.is_told("notice-support-answer")
    town.sandbox.telegram.send(cem.account, "Found it, thanks!", reply_to=answer)
    await cem.is_told("support-sent")
    await admin.receives("Found it, thanks!")
    assert cem.was_told("notice-support-answer") == 1


async def test_a_question_of_an_admin_can_be_looked_into(town: Town, language: str, admin: Speaking) -> None:
    dov = newcomer(town, language, "Dov")
    await dov.asks_for("/paysupport Who am I?", "support-sent")
    asked = await admin.is_told_of(dov, "notice-admin-support")
    admin.presses("button-person", on=asked)
    await admin.is_told_of(dov, "admin-access", "admin-audit-title")
