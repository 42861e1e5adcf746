"""What a product that nobody knows may count for: what was seen, or what passed while nobody looked, and then that for good."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from tests.support.life_stage import Stage, remember_tier
from tests.support.life_truth import foreign, had_passed
from tests.support.owed_access import Owed
from tests.support.race_stripe import Stripe

OWED = Owed(level="full", tier="basic", subscription="sub_1")


def stage_with(*products: str) -> Stage:
    """A subscription that was moved from product to product while nobody looked."""
    books = Stripe().books
    stage = cast("Stage", SimpleNamespace(books=books, tiers={}, passed={}))
    for product in products:
        price = {"id": f"price_{product}", "product": product, "metadata": {}}
        row: dict[str, Any] = {"id": "sub_1", "object": "subscription"}
        row["items"] = {"data": [{"id": "si_1", "created": 1, "price": price}]}
        books.store.add(row)
        remember_tier(stage, row)
    return stage


def test_it_may_count_for_any_tier_that_passed_unseen_and_then_stays_that() -> None:
    stage = stage_with("retainer_enterprise", "retainer_basic", "prod_else")
    assert stage.tiers == {"sub_1": "basic"}
    assert had_passed(stage, OWED, "enterprise")
    assert (stage.tiers, foreign(stage)) == ({"sub_1": "enterprise"}, ["sub_1 for enterprise"])


def test_it_may_not_count_for_what_it_never_was() -> None:
    assert not had_passed(stage_with("retainer_enterprise", "retainer_basic", "prod_else"), OWED, "premium")
    assert not had_passed(stage_with("retainer_basic", "prod_else"), OWED, None)


def test_of_a_product_that_is_known_nothing_but_its_tier_is_right() -> None:
    stage = stage_with("retainer_enterprise", "retainer_basic")
    assert not had_passed(stage, OWED, "enterprise")
    assert foreign(stage) == []
