"""What is shown of a change: the list, the price now and later, why it can not be had, and the way back."""

from __future__ import annotations

import pytest

from billing.preview_change import Preview
from billing.read_changes import Changes
from bot.screens.change import change_list, change_preview
from bot.screens.screen import Screen
from bot.screens.trouble import trouble
from domain.error import CannotChange
from domain.money import Money
from domain.plan_change import REASONS, Choice, When, choices, titled_changes
from domain.planned_change import PlannedChange
from tests.bot.test_screens import SOLD, T, check
from tests.support.facts import DAY, NOW, snapshot, subscription

WEEKLY = Money(25_000, "usd")
PREMIUM = SOLD.tiers[1]
TARGET = PlannedChange(
    tier="premium", price="price_premium", amount=WEEKLY, interval="week", quantity=2, at=NOW + 4 * DAY
)


def preview(when: When = When.NOW, *, due: int = 5_000, credit: int = 0, **row: object) -> Preview:
    return Preview(
        choice=Choice(tier=PREMIUM, price=PREMIUM.prices[0], quantity=2, when=when),
        row=subscription(**row),
        price="price_premium",
        date=NOW,
        due=Money(due, "usd"),
        credit=Money(credit, "usd"),
        regular=Money(50_000, "usd"),
        next_at=NOW + 4 * DAY,
    )


def listed(**row: object) -> Changes:
    runs = subscription(item="si_1", **row)
    found = choices(snapshot((runs,)), SOLD) if runs.waiting is None else ()
    return Changes(row=runs, tier=SOLD.tiers[0], choices=found, planned=titled_changes(runs, SOLD))


SCREENS = {
    "list": change_list(T, listed()),
    "list with a plan": change_list(T, listed(coming=TARGET)),
    "nothing else": change_list(T, Changes(row=subscription(), tier=None, choices=(), planned=())),
    "now": change_preview(T, preview()),
    "with credit": change_preview(T, preview(due=0, credit=700)),
    "anew": change_preview(T, preview(), anew=True),
    "later": change_preview(T, preview(When.LATER, due=0)),
    "free days": change_preview(T, preview(due=0, status="trialing")),
}


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_a_screen_of_a_change_fits_and_is_well_formed(screen: Screen) -> None:
    check(screen)


def words(screen: Screen) -> list[str]:
    assert screen.keyboard is not None
    return [button.text for row in screen.keyboard.inline_keyboard for button in row]


def test_the_button_names_the_sum_that_is_charged() -> None:
    assert words(SCREENS["now"])[0] == "Pay $50.00 and change now"
    assert "You pay <b>$50.00</b> now" in SCREENS["now"].text
    assert "<b>2 × Premium</b>, $500.00 per week" in SCREENS["now"].text
    assert words(SCREENS["later"])[0] == "Plan this change"
    assert words(SCREENS["free days"])[0] == "Change now"
    assert "$7.00 is left over" in SCREENS["with credit"].text


def test_what_runs_is_named_and_its_button_does_nothing() -> None:
    screen = SCREENS["list"]
    assert "You have: <b>Basic</b>, $150.00 per week." in screen.text
    names = [text.split(" · ")[0] for text in words(screen)]
    assert names == ["✓ Basic: your plan now", "Premium", "Enterprise", "Close"]
    assert screen.keyboard is not None
    assert [row[0].disabled is not None for row in screen.keyboard.inline_keyboard] == [True, False, False, False]


def test_what_is_planned_can_be_undone_where_it_is_shown() -> None:
    screen = SCREENS["list with a plan"]
    assert "Planned: 2 × Premium, $250.00 per week" in screen.text
    assert "Undo the change" in words(screen)


@pytest.mark.parametrize("reason", REASONS)
def test_each_reason_says_why_not_whether_money_moved_and_what_to_do(reason: str) -> None:
    screen = trouble(T, CannotChange(reason))
    assert T.knows(f"refused-change-{reason}")
    assert (
        "No money has moved" in screen.text
        or "no money has moved" in screen.text
        or "Nothing has changed" in screen.text
    )
    assert words(screen)
