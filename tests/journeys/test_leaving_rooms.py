"""The private chats when a plan ends unpaid: open in grace, left alone while it can be paid, and over with it; nobody else moves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest_asyncio

from tests.journeys.steps import DAY, HOUR, open_level, subscribed
from tests.journeys.test_unpaid import WEEK, declines, travel
from tests.support.town import Town, open_rooms, open_town

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.somebody import Somebody


@pytest_asyncio.fixture(loop_scope="session")
async def own_town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town of its own with its rooms, whose weeks go by for nobody else, and whose Stripe leaves trying again to us."""
    folder: Path = tmp_path_factory.mktemp("town-rooms")
    async with open_town(folder, trials=False) as town:
        await open_rooms(town)
        town.sandbox.stripe.dashboard.retry_days = ()
        town.sandbox.stripe.dashboard.after_retries = "past_due"
        yield town


def is_inside(town: Town, who: Somebody) -> bool:
    return town.sandbox.telegram.membership(town.rooms["lounge"], who.account).present


async def joined(town: Town, name: str) -> Somebody:
    """Somebody who is in, and inside the lounge."""
    who = await subscribed(town, name)
    town.sandbox.telegram.open_invite(who.account, who.link("Join Retainer lounge"))
    await town.until(lambda: is_inside(town, who))
    return who


async def test_who_does_not_pay_leaves_the_room_with_the_end_of_their_plan_e11(own_town: Town) -> None:
    town = own_town
    ada, dee = await joined(town, "Ada"), await joined(town, "Dee")
    declines(town, dee, 9)
    await travel(town, WEEK + 2 * HOUR, step=4 * DAY)
    assert (open_level(town, dee), is_inside(town, dee)) == ("grace", True)
    await travel(town, 4 * DAY)
    assert (open_level(town, dee), is_inside(town, dee)) == ("restricted", True)
    await travel(town, 3 * DAY)
    assert open_level(town, dee) == "none"
    await town.until(lambda: not is_inside(town, dee))
    assert town.sandbox.telegram.membership(town.rooms["lounge"], dee.account).status == "left", (
        "not banned: they may come back"
    )
    await dee.receives("You leave its private chats, too")
    assert (open_level(town, ada), is_inside(town, ada)) == ("full", True)
    assert town.count("SELECT COUNT(*) FROM audit_log WHERE action = 'chat.removed'") == 1
