"""The page of failures is what the tree says, and each row that the road meets has a proof."""

from __future__ import annotations

from tests.conventions.sources import read
from tools.failures import catalogue, proofs, render, unknown_ids, without_results


def test_the_page_of_failures_is_up_to_date() -> None:
    assert without_results(read("docs/failures.md")) == without_results(render()), "run `make failures`"


def test_no_row_that_is_owed_is_without_a_proof() -> None:
    named = proofs()
    missing = [f"{row.id}: {row.wrong}" for row in catalogue() if row.owed and not named.get(row.id)]
    assert not missing, f"name a test after each: {missing}"


def test_no_test_names_a_row_that_does_not_exist() -> None:
    assert not unknown_ids(), "tests/failures.toml lacks them"


def test_an_id_stands_once_and_each_row_says_what_goes_wrong_and_what_holds() -> None:
    rows = catalogue()
    assert len({row.id for row in rows}) == len(rows) > 130
    assert all(row.id[0] == row.chapter[0] and row.wrong and row.holds for row in rows)
