"""A year of weekly renewals ends with zero differences; `YEAR=1000` lets so many people live it."""

from __future__ import annotations

import os

import pytest

from tests.year.report import live_year, table

PEOPLE = int(os.environ.get("YEAR", "50"))


@pytest.mark.timeout(900 + 10 * PEOPLE)
def test_a_year_of_weekly_renewals_with_refusals_outages_and_lost_webhooks_ends_without_a_difference() -> None:
    year = live_year(PEOPLE, cohort=-(-PEOPLE // 2) if PEOPLE <= 50 else 25)
    told = table(year)
    print(told)
    assert year.differences == [], told
    assert year.totals["paid renewals"] > 35 * PEOPLE, told
    assert year.events["webhooks lost"] > PEOPLE, told
    assert year.events["found by comparing Stripe's lists"] > 0, told
    assert 0.05 < sum(year.debts.values()) / year.totals["renewals"] < 0.12, told
