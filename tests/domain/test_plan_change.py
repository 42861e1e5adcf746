"""Which plans somebody can have, from when on, and why not, as tables."""

from __future__ import annotations

from typing import Any

import pytest

from domain.catalogue import parse_catalogue
from domain.error import CannotChange
from domain.money import Money
from domain.plan_change import REASONS, choices, choose
from domain.planned_change import PlannedChange
from domain.subscription import Snapshot
from tests.support import facts
from tests.support.facts import DAY, NOW

FILE = """
[business]
name = "Shop"

[[tiers]]
slug = "basic"
title = "Basic"
description = "Less"
fulfilment = "service"
quantity_most = 3
prices = [
  { interval = "week", currency = "usd", amount = "150.00" },
  { interval = "month", currency = "usd", amount = "500.00" },
  { interval = "week", currency = "eur", amount = "140.00" },
]
passes = [{ days = 30, currency = "usd", amount = "600.00" }]

[[tiers]]
slug = "premium"
title = "Premium"
description = "More"
fulfilment = "service"
prices = [
  { interval = "week", currency = "usd", amount = "250.00" },
  { interval = "month", currency = "usd", amount = "900.00" },
]

[[tiers]]
slug = "old"
title = "Old"
description = "No more"
fulfilment = "service"
sold = false
prices = [{ interval = "week", currency = "usd", amount = "50.00" }]

[chats]
[policy]
[dunning]
"""
SOLD = parse_catalogue(FILE)
CHANGE = PlannedChange(
    tier="premium", price="price_2", amount=Money(25_000, "usd"), interval="week", quantity=1, at=NOW + DAY
)


def person(bills: tuple[Any, ...] | None = None, **row: Any) -> Snapshot:  # noqa: ANN401  # as the builders take them
    return facts.snapshot((facts.subscription(item="si_1", **row),), bills)


def offered(**row: Any) -> dict[str, str]:  # noqa: ANN401  # the same
    found = choices(person(**row), SOLD)
    return {f"{one.quantity} {one.tier.slug} {one.price.term}": str(one.when) for one in found}


@pytest.mark.parametrize(
    ("row", "plans"),
    [
        (
            {},
            {"2 basic week": "now", "1 basic month": "now", "1 premium week": "now", "1 premium month": "now"},
        ),
        (
            {"tier": "premium"},
            {"1 basic week": "later", "1 basic month": "later", "1 premium month": "now"},
        ),
        (
            {"interval": "month"},
            {"1 basic week": "later", "2 basic month": "now", "1 premium week": "later", "1 premium month": "now"},
        ),
        (
            {"quantity": 3},
            {"2 basic week": "later", "3 basic month": "now", "1 premium week": "later", "1 premium month": "later"},
        ),
        (
            {"tier": "premium", "status": "trialing"},
            {"1 basic week": "now", "1 basic month": "now", "1 premium month": "now"},
        ),
        ({"amount": Money(14_000, "eur")}, {"2 basic week": "now"}),
        (
            {"tier": "old"},
            {"1 basic week": "later", "1 basic month": "later", "1 premium week": "later", "1 premium month": "later"},
        ),
    ],
    ids=["basic", "premium", "monthly", "three", "free days", "euro", "not sold any more"],
)
def test_what_is_more_begins_now_and_what_is_less_with_the_next_period(
    row: dict[str, Any], plans: dict[str, str]
) -> None:
    assert offered(**row) == plans


REFUSED: dict[str, Snapshot | None] = {
    "none": facts.snapshot((facts.subscription(status="canceled"),)),
    "two": facts.snapshot((facts.subscription(), facts.subscription(ref="sub_2"))),
    "owed": person(status="past_due"),
    "waiting": person(waiting=CHANGE),
    "ending": person(cancel_at=NOW + DAY),
    "paused": person(status="paused"),
    "resting": person(paused_collection="void"),
    "unknown": person(tier=None),
    "processing": person((facts.unpaid(payments=(facts.payment(status="processing"),)),)),
    "nobody at Stripe": None,
    "not paid, and not told yet": person((facts.unpaid(payments=(facts.failed_payment(),)),)),
    "not begun": person(status="incomplete"),
    "given up": person(status="unpaid"),
    "an add-on beside it": person(items=2),
    "a status of tomorrow": person(status="dreaming"),
}
_AS = {
    "nobody at Stripe": "none",
    "not paid, and not told yet": "owed",
    "not begun": "owed",
    "given up": "owed",
    "an add-on beside it": "unknown",
    "a status of tomorrow": "owed",
}


@pytest.mark.parametrize("case", REFUSED)
def test_who_can_not_change_is_told_why(case: str) -> None:
    with pytest.raises(CannotChange) as refused:
        choices(REFUSED[case], SOLD)
    assert refused.value.reason == _AS.get(case, case)


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (("basic", "week", 1), "same"),
        (("premium", "week", 1), "planned"),
        (("basic", "week", 4), "unknown"),
        (("basic", "week", 0), "unknown"),
        (("premium", "week", 2), "unknown"),
        (("basic", "30days", 1), "unknown"),
        (("basic", "year", 1), "unknown"),
        (("old", "week", 1), "unknown"),
        (("gone", "week", 1), "unknown"),
    ],
)
def test_an_old_button_is_refused_with_the_reason(wish: tuple[str, str, int], reason: str) -> None:
    tier, term, quantity = wish
    with pytest.raises(CannotChange) as refused:
        choose(person(coming=CHANGE), SOLD, tier=tier, term=term, quantity=quantity)
    assert refused.value.reason == reason


def test_every_reason_is_met() -> None:
    met = {_AS.get(case, case) for case in REFUSED} | {"same", "planned"}
    assert met == set(REASONS)
