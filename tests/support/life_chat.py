"""What people and admins do in the chat with an existing plan: end it, keep it, pause it, let it go on; gifts and free days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from billing.cancel_subscription import cancel_subscription
from billing.change_plan import Agreed, change_plan
from billing.end_grant import end_grant
from billing.give_grant import give_grant
from billing.keep_subscription import keep_subscription
from billing.move_trial import move_trial
from billing.pause_subscription import pause_subscription
from billing.preview_change import preview_change
from billing.resume_subscription import resume_subscription
from billing.undo_change import undo_change
from domain.error import RetainerError, StillAsking
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from random import Random

    from tests.support.life_stage import Stage

TIERS = ("basic", "premium", "enterprise")


async def end(stage: Stage, dice: Random) -> str | None:
    """They end their plan with the bot's button."""
    wish = f"{dice.random()}"
    return await insist(stage, lambda: cancel_subscription(stage.people, stage.who, wish=wish), "canceled")


async def go_on(stage: Stage, dice: Random) -> str | None:
    """They take a planned end back."""
    wish = f"{dice.random()}"
    return await insist(stage, lambda: keep_subscription(stage.people, stage.who, wish=wish), "kept")


async def pause(stage: Stage, dice: Random) -> str | None:
    """They pause for a week or two."""
    days, wish = dice.choice((7, 14)), f"{dice.random()}"
    return await insist(
        stage, lambda: pause_subscription(stage.people, stage.who, days=days, wish=wish), f"for {days} days"
    )


async def resume(stage: Stage, dice: Random) -> str | None:
    """They let it go on before its time."""
    wish = f"{dice.random()}"
    return await insist(stage, lambda: resume_subscription(stage.people, stage.who, wish=wish), "goes on")


async def change(stage: Stage, dice: Random) -> str | None:
    """They look at what another plan would cost, and take it."""
    tier = dice.choice(TIERS)

    async def agree() -> None:
        preview = await preview_change(stage.people, stage.who, tier=tier, term="week", quantity=1)
        await change_plan(stage.people, stage.who, Agreed.to(preview))

    return await insist(stage, agree, f"to {tier}")


async def take_change_back(stage: Stage, dice: Random) -> str | None:
    """They take a planned change back, or one that waits for its payment."""
    del dice
    return await insist(stage, lambda: undo_change(stage.people, stage.who), "taken back")


async def give(stage: Stage, dice: Random) -> str | None:
    """An admin gives some days for nothing."""
    tier, lasts, wish = dice.choice(TIERS), timedelta(days=dice.choice((1, 3, 20))), f"{dice.random()}"
    if any(ends > stage.clock.now().timestamp() for _, ends in stage.gifts):
        return None
    await give_grant(stage.people, stage.who.telegram_id, tier=tier, lasts=lasts, wish=wish, admin=ADMIN)
    stage.gifts.append((tier, (stage.people.clock.now() + lasts).timestamp()))
    return f"{tier} for {lasts.days} days"


async def take(stage: Stage, dice: Random) -> str | None:
    """An admin ends what was given."""
    del dice
    now = stage.clock.now().timestamp()
    if all(ends <= now for _, ends in stage.gifts):
        return None
    count = await end_grant(stage.people, stage.who.telegram_id, admin=ADMIN)
    stage.gifts[:] = [(tier, min(ends, now)) for tier, ends in stage.gifts]
    return f"{count} ended"


async def move_free_days(stage: Stage, dice: Random) -> str | None:
    """An admin makes free days longer, or ends them now."""
    by, wish = dice.choice((timedelta(days=3), timedelta(days=7), None)), f"{dice.random()}"
    return await insist(
        stage,
        lambda: move_trial(stage.people, stage.who.telegram_id, by=by, wish=wish, admin=ADMIN),
        f"by {by.days} days" if by else "they end now",
    )


async def insist(stage: Stage, work: Callable[[], Awaitable[object]], done: str) -> str | None:
    """Whoever is told no, or to wait, tries once more when it is quiet. Nothing where the answer is no: then nothing was done.

    Told twice to wait, they have wished it all the same: Stripe was asked, and a worker finds out.
    """
    told = ""
    for _ in range(3):
        try:
            await work()
        except RetainerError as no:
            if told == type(no).__name__:
                return done if isinstance(no, StillAsking) else None
            told = type(no).__name__
            await stage.reconcile()
        else:
            return done
    return told
