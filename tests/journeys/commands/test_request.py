"""/request: refused without a plan, filed as words and as a file, seen in the queue, taken back, answered in words and with a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import only_message, owned, sends_a_place
from tests.journeys.steps import let_in
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.speaking import Speaking
    from tests.support.town import Town


def stands(town: Town, who: Speaking) -> list[tuple[str, str]]:
    return [(row["words"], row["state"]) for row in owned(town, who, "work_requests", "o.words, o.state")]


def last_number(town: Town, who: Speaking) -> int:
    return int(owned(town, who, "work_requests", "o.id AS number")[-1]["number"])


async def test_whoever_has_no_plan_is_refused_with_the_way_to_one(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/request")
    await ada.reads("denied-no-plan")
    ada.presses("button-tiers")
    await ada.reads("shop-title")
    only_message(ada)
    assert stands(town, ada) == []


async def test_work_is_filed_seen_and_taken_back_and_counts_no_more(town: Town, language: str) -> None:
    bea = await let_in(town, language, "Bea")
    await bea.asks_for("/request", "work-title", "work-how", "usage-line")
    bea.writes("Please answer the thread about us")
    await bea.reads("work-filed", "usage-line")
    assert bea.screen.text.count("▰") == 1
    page = await bea.asks_for("/request", "work-yours", "work-is-filed", "work-line")
    assert "Please answer the thread" in page.text
    before = len(bea.read)
    bea.presses("button-withdraw")
    await bea.reads("work-yours", "work-is-withdrawn")
    assert stands(town, bea) == [("Please answer the thread about us", "withdrawn")]
    assert [row["state"] for row in owned(town, bea, "uses", "o.state")] == ["returned"]
    assert "▰" not in bea.screen.text
    bea.presses("button-close")
    await bea.reads("closed")
    assert len(bea.read) == before


async def test_an_admin_takes_work_puts_it_back_and_answers_in_words(
    town: Town, language: str, admin: Speaking
) -> None:
    cem = await let_in(town, language, "Cem")
    await town.quiet()
    await cem.asks_for("/request Compare us with the others", "work-filed")
    number = last_number(town, cem)
    asked = await admin.is_told_of(cem, "notice-admin-work-filed")
    admin.presses("button-work-open", on=asked)
    await admin.sees_in(asked, "admin-work-card", "work-is-filed")
    admin.presses("button-work-take", on=asked)
    await admin.sees_in(asked, "admin-work-card", "admin-work-hands", "work-is-taken")
    await cem.asks_for("/request", "work-yours", "work-is-taken")
    assert not cem.shows("button-withdraw")
    admin.presses("button-work-put-back", on=asked)
    await admin.sees_in(asked, "admin-work-card", "admin-work-stand", "work-is-filed")
    admin.presses("button-work-answer", on=asked)
    await admin.sees_in(asked, "admin-work-answer-prompt")
    await admin.asks_for("It is done: https://example.com/1", "admin-work-answered")
    answer = await cem.is_told("notice-work-answered", "notice-work-answered-asked")
    assert "https://example.com/1" in answer.text
    assert stands(town, cem) == [("Compare us with the others", "answered")]
    await cem.asks_for("/request", "work-yours", "work-is-answered")
    assert number == last_number(town, cem)


async def test_a_file_is_filed_and_answered_with_a_file(town: Town, language: str, admin: Speaking) -> None:
    dov = await let_in(town, language, "Dov")
    await town.quiet()
    await dov.asks_for("/request", "work-how")
    town.sandbox.telegram.attach(dov.account, "document", f"brief-{dov.id}", caption="As in here")
    await dov.reads("work-filed")
    asked = await admin.is_told_of(dov, "notice-admin-work-filed", "notice-admin-work-filed-file")
    admin.presses("button-work-open", on=asked)
    await admin.sees_in(asked, "admin-work-card")
    admin.presses("button-work-file", on=asked)
    await admin.is_told("admin-work-file")
    admin.presses("button-work-answer", on=asked)
    await admin.sees_in(asked, "admin-work-answer-prompt")
    town.sandbox.telegram.attach(admin.account, "document", f"answer-{dov.id}", caption="Here it is")
    await dov.is_told("notice-work-answered", "notice-work-answered-file")
    follows = await dov.is_told("notice-work-answer-file")
    assert follows.extra["document"]["file_id"] == f"answer-{dov.id}"
    (row,) = owned(town, dov, "work_requests", "o.file_id, o.answer_file_id, o.state")
    assert tuple(row) == (f"brief-{dov.id}", f"answer-{dov.id}", "answered")


async def test_what_is_neither_words_nor_a_file_is_asked_for_again(town: Town, language: str) -> None:
    eva = await let_in(town, language, "Eva")
    await eva.asks_for("/request", "work-how")
    sends_a_place(town, eva)
    await eva.reads("work-only-these")
