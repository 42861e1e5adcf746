"""A piece of work from filing to its answer, and a limit that is reached, explained, and whole again with the renewal."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.journeys.steps import DAY, HOUR, subscribed
from tests.support.town import Town, open_town

if TYPE_CHECKING:
    from tests.support.somebody import Somebody


@pytest_asyncio.fixture(loop_scope="session", params=["trial", "money"])
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town of its own: a week goes by here, and elsewhere it would renew everybody who ever came."""
    async with open_town(tmp_path_factory.mktemp("town-work"), trials=request.param == "trial") as made:
        made.sandbox.telegram.start(made.admin.account)
        yield made


def pieces(town: Town, who: Somebody) -> int:
    """How many pieces of work this person has ever filed."""
    return town.count(
        "SELECT COUNT(*) FROM work_requests w JOIN subscribers s ON s.id = w.subscriber_id WHERE s.telegram_id = ?",
        who.id,
    )


async def files(town: Town, who: Somebody, number: int) -> None:
    """File pieces until there are so many; whoever writes too fast is asked to slow down, and writes again."""
    async with asyncio.timeout(60):
        while (have := pieces(town, who)) < number:
            who.writes(f"/request Piece {have + 1} for <our> brand")
            await town.quiet()


async def test_work_is_asked_for_and_answered_and_the_limit_is_whole_again_with_the_renewal_g8(town: Town) -> None:
    wes = await subscribed(town, "Wes")
    await town.quiet()
    await wes.asks("/request", "Write now what you need", "0 of 10 pieces of work")
    wes.writes("Please answer the thread about us")
    filed = await wes.receives("in the queue now", "1 of 10 pieces of work")
    number = filed.text.split("no. ")[1].split(" ")[0]
    asked = await town.admin.receives(f"Piece of work no. {number}", str(wes.id), "Please answer the thread")
    town.admin.taps("Open it", on=asked)
    await town.admin.receives(f"No. {number} from Wes")
    town.admin.taps("Take it", on=asked)
    await town.admin.receives(f"No. {number} from Wes", "It is in work")
    town.admin.taps("Answer", on=asked)
    await town.admin.receives(f"Write the answer to no. {number}")
    town.admin.writes("It is answered: https://example.com/1")
    await wes.receives(f"no. {number} is done", "You asked: Please answer", "It is answered: https://example.com/1")

    await files(town, wes, 10)
    await wes.asks("/request One too many", "You have used all", "10 of 10 pieces of work", "Premium", "30 pieces")
    assert wes.offers("Change my plan")
    assert pieces(town, wes) == 10
    await wes.asks("/billing_status", "Your plan: Basic", "10 of 10 pieces of work")

    await town.quiet()
    town.sandbox.clock.move(7 * DAY + 2 * HOUR)
    await town.sandbox.stripe.run_due()
    await town.quiet()
    await wes.asks("/usage", "0 of 10 pieces of work", "there again on")
    wes.writes("/request In the new week")
    await wes.receives("in the queue now", "1 of 10 pieces of work")
