"""A button is a yes to what it was shown with: of another period, plan, pause or price it does nothing, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from billing.cancel_subscription import cancel_subscription
from billing.change_plan import Agreed, change_plan
from billing.keep_subscription import keep_subscription
from billing.pause_subscription import pause_subscription
from billing.resume_subscription import resume_subscription
from billing.stay_for_less import stay_for_less
from billing.undo_change import undo_change
from bot.callbacks import Cancel, Keep, Pause, Resume, UndoChange
from bot.screens.plan_notices import PLAN_NOTICES
from bot.screens.telling import Telling
from bot.words import Words
from domain.error import MovedOn
from domain.question import about_cancelling, about_keeping, about_pausing, about_resuming, about_undoing
from locales import FOLDER
from storage.outbox import OutboxNotice
from tests.billing.test_change_plan import agree, preview
from tests.billing.test_dunning import HOUR, WEEK, calls, look, pass_time, the_subscription
from tests.billing.test_stay_for_less import leaving, plan
from tests.billing.test_wishes import settled
from tests.support.shop import catalogue

if TYPE_CHECKING:
    from domain.subscriber import Known
    from tests.support.shop import Shop


def changes(shop: Shop) -> int:
    """How often anything was asked of the subscription."""
    return len(calls(shop, f"/subscriptions/{the_subscription(shop)['id']}"))


async def test_a_yes_to_the_end_of_another_period_ends_nothing_d25(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    about = about_cancelling(await plan(who))
    await pass_time(shop, who, WEEK + HOUR)
    with pytest.raises(MovedOn):
        await cancel_subscription(shop.ctx, who, wish="old", about=about)
    assert (changes(shop), the_subscription(shop)["cancel_at_period_end"]) == (0, False)
    now = about_cancelling(await plan(who))
    for _ in range(2):
        assert (await cancel_subscription(shop.ctx, who, wish="new", about=now)).cancel_at is not None
    assert changes(shop) == 1


async def test_a_yes_to_the_end_of_another_plan_ends_nothing(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    about = about_cancelling(await plan(who))
    await agree(shop, who, "premium")
    with pytest.raises(MovedOn):
        await cancel_subscription(shop.ctx, who, wish="old", about=about)


async def test_what_was_to_end_with_another_period_is_not_kept_by_an_old_button_d25(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    ending = await cancel_subscription(shop.ctx, who, wish="1")
    about = about_keeping(ending)
    for _ in range(2):
        await keep_subscription(shop.ctx, who, wish="2", about=about)
    await pass_time(shop, who, WEEK + HOUR)
    await cancel_subscription(shop.ctx, who, wish="3")
    with pytest.raises(MovedOn):
        await keep_subscription(shop.ctx, who, wish="4", about=about)
    assert the_subscription(shop)["cancel_at_period_end"] is True


async def test_an_old_button_neither_pauses_another_week_nor_ends_another_pause(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    old = about_pausing(await plan(who))
    for _ in range(2):
        await pause_subscription(shop.ctx, who, days=14, wish="1", about=old)
    about = about_resuming(await plan(who))
    await pass_time(shop, who, HOUR)
    for _ in range(2):
        await resume_subscription(shop.ctx, who, wish="2", about=about)
    await pass_time(shop, who, HOUR)
    with pytest.raises(MovedOn):
        await pause_subscription(shop.ctx, who, days=14, wish="3", about=old)
    await pause_subscription(shop.ctx, who, days=14, wish="4", about=about_pausing(await plan(who)))
    with pytest.raises(MovedOn):
        await resume_subscription(shop.ctx, who, wish="5", about=about)
    assert the_subscription(shop)["status"] == "paused"


async def test_the_button_under_a_planned_change_takes_back_only_that_one_d25(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await agree(shop, who, "enterprise")
    await agree(shop, who, "premium")
    old = await undo_button(who)
    await pass_time(shop, who, HOUR)
    await agree(shop, who, "basic")
    with pytest.raises(MovedOn):
        await undo_change(shop.ctx, who, about=old)
    row = await plan(who)
    assert row.coming is not None
    assert row.coming.tier == "basic"
    assert await undo_button(who) == about_undoing(row.coming)
    await undo_change(shop.ctx, who, about=await undo_button(who))
    assert (await plan(who)).coming is None


async def undo_button(who: Known) -> str:
    """What the button under the newest notice of a planned change carries."""
    newest = await OutboxNotice.filter(kind="change_planned", subscriber_id=who.id).order_by("-id").first()
    assert newest is not None
    screen = PLAN_NOTICES["change_planned"](
        Telling(t=Words(FOLDER).speak("en"), details=newest.details, catalogue=catalogue())
    )
    assert screen.keyboard is not None
    return UndoChange.unpack(str(screen.keyboard.inline_keyboard[0][0].callback_data)).about


async def test_a_price_that_was_offered_for_another_plan_is_not_taken(shop_without_trials: Shop) -> None:
    shop = await leaving(shop_without_trials, 30)
    who = await settled(shop)
    row = await plan(who)
    shown = await preview(shop, who, "premium")
    assert await change_plan(shop.ctx, who, Agreed.to(shown)) is None
    await look(shop, who)
    with pytest.raises(MovedOn):
        await stay_for_less(shop.ctx, who, percent=30, at=row.period_end, price=10_500)
    less = await stay_for_less(shop.ctx, who, percent=30, at=row.period_end, price=17_500)
    assert less.price.amount == 17_500


@pytest.mark.parametrize(
    "button",
    [
        Cancel(wish=4_102_444_800, about="f" * 8),
        Keep(wish=4_102_444_800, about="f" * 8),
        Pause(days=365, wish=4_102_444_800, about="f" * 8),
        Resume(wish=4_102_444_800, about="f" * 8),
        UndoChange(about="f" * 8),
    ],
    ids=lambda button: type(button).__name__,
)
def test_a_button_with_what_it_is_about_fits(button: Cancel | Keep | Pause | Resume | UndoChange) -> None:
    assert len(button.pack().encode()) <= 64
