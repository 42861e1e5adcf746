"""The written table of docs/access.md is what access_for does, row by row; no row is untested, and no reason is without a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.access import access_for
from domain.access_reason import REASONS
from domain.subscription import KNOWN_STATUSES
from locales import __file__ as words_module
from tests.support.access_table import PAGE, Row, read_rows
from tests.support.facts import rank

ROWS = read_rows()


@pytest.mark.parametrize("row", ROWS, ids=[f"{row.name}_{'_'.join(row.proves).lower()}".strip("_") for row in ROWS])
def test_the_row_of_the_written_table_is_what_is_decided(row: Row) -> None:
    decided = access_for(row.snapshot, row.grants, policy=row.policy, previous=row.previous, rank=rank, now=row.now)
    found = (decided.level, decided.reason, decided.until, decided.look_again_at)
    assert found == (row.level, row.reason, row.until, row.look_again_at)
    if row.tier is not None:
        assert decided.tier == row.tier


def test_every_line_of_the_table_is_a_row() -> None:
    lines = [line for line in PAGE.read_text().split("## The table")[1].splitlines() if line.strip()]
    assert len(lines) == len(ROWS) + 2, "after the table nothing may stand that looks like a rule and is none"


def test_every_row_has_a_name_of_its_own() -> None:
    names = [row.name for row in ROWS]
    assert sorted(names) == sorted(set(names))


def test_every_reason_has_a_row() -> None:
    assert {row.reason for row in ROWS} == set(REASONS)


def test_every_status_of_stripe_has_a_row() -> None:
    assert {sub.status for row in ROWS for sub in row.subscriptions} >= KNOWN_STATUSES


def test_every_policy_has_rows_for_both_of_its_answers() -> None:
    answers = {
        "debit_on_its_way": {"closed", "open"},
        "full_refund": {"close", "keep"},
        "open_dispute": {"close", "keep"},
        "after_cancel": {"paid_period", "now"},
    }
    for name, wanted in answers.items():
        assert {getattr(row.policy, name) for row in ROWS} == wanted


@pytest.mark.parametrize("policy", ["open", "closed"])
@pytest.mark.parametrize("bills", [1, 2], ids=["first", "renewal"])
def test_a_debit_on_its_way_has_a_row_for_each_policy_c10_e16(bills: int, policy: str) -> None:
    found = [
        row
        for row in ROWS
        if row.policy.debit_on_its_way == policy and row.bills and row.bills[0].processing and len(row.bills) == bills
    ]
    assert found


@pytest.mark.parametrize("id_", "D7 D8 D9 D10 D11 D13 D14 D15 D16 D17 D18 D19 D20 D21 D22 D23".split())
def test_the_failure_catalogue_has_its_rows_here(id_: str) -> None:
    assert any(id_ in row.proves for row in ROWS)


def test_every_reason_has_words() -> None:
    words = "\n".join(path.read_text() for path in (Path(words_module).parent / "en").glob("*.ftl"))
    keys = {line.split(" =")[0] for line in words.splitlines()}
    wanted = {"access-reason-" + reason.replace(".", "-").replace("_", "-") for reason in REASONS}
    assert wanted <= keys


@pytest.mark.parametrize("fact", ["sub", "sub active colour=red", "bill", "hello", "sub active period=tomorrow"])
def test_a_fact_that_nobody_can_read_is_an_error_and_no_silent_row(fact: str) -> None:
    head = "| row | what Stripe says | facts | level | reason | until | next look | what happens next | proves |\n"
    line = f"| x | y | `{fact}` | none | nothing.bought | – | – | z | |\n"
    with pytest.raises(ValueError, match=r"nobody can read|no time like|values to unpack"):
        read_rows(head + "|---|\n" + line)
