"""Looks back at every journey of a town: no call was made that the official descriptions refuse."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.contract import stripe_oracle, telegram_oracle
from tests.support.town import Town

pytestmark = pytest.mark.contract


async def test_no_call_to_stripe_breaks_its_description(town: Town, contract_dir: object) -> None:
    calls = town.sandbox.stripe.calls
    problems = Counter(problem for call in calls for problem in stripe_oracle.check_call(call))
    assert problems == Counter()
    assert calls


async def test_no_call_to_telegram_breaks_its_description(town: Town, contract_dir: object) -> None:
    calls = list(town.sandbox.telegram.calls)
    problems = Counter(problem for call in calls for problem in telegram_oracle.check_call(call))
    assert problems == Counter()
    assert calls


async def test_nothing_failed_unseen(town: Town) -> None:
    """A traceback in the log is a bug, whatever the journeys saw."""
    assert "Traceback" not in town.program.log.read_text(errors="replace")
