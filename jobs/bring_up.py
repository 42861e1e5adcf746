"""What comes after the listener: Stripe's half and Telegram's half, side by side, so that one being away holds up only itself."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from loguru import logger

from billing.check_prices import check_prices
from billing.claim_installation import claim_installation
from billing.perform_calls import perform_calls
from billing.resolve_events import resolve_due
from billing.sync import sync_due
from domain.error import PriceNotPublished, StripeRefused
from jobs.late_import import import_beside, in_small_turns
from jobs.loops import Loop
from jobs.patience import until_it_works
from jobs.runner import Runner
from jobs.schedule import SCHEDULE
from jobs.time_machine import TimeMachine
from storage.facts import write_fact
from web.telegram_webhook import PATH, secret_token

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from billing.context import Context
    from bot.app import BotApp
    from jobs.configuration import Configuration
    from jobs.program import Program

_SYNC_WORKERS = 4


async def bring_up(program: Program, settings: Configuration) -> None:
    """Return once every part is ready; raises what no waiting mends, at once."""
    program.doors.readiness.expect("stripe", "telegram")
    async with asyncio.TaskGroup() as halves:
        halves.create_task(_stripe(program, settings))
        halves.create_task(_telegram(program, settings))


async def _stripe(program: Program, settings: Configuration) -> None:
    ctx, readiness = program.doors.context, program.doors.readiness
    await until_it_works("stripe", lambda: _claim_account(ctx), readiness)
    await until_it_works("stripe", lambda: _check_prices(ctx), readiness)
    program.loops.start(
        Loop(
            name="sync",
            turn=lambda: sync_due(ctx, limit=1),
            bell=ctx.nudges.sync,
            workers=_SYNC_WORKERS,
            why="whoever has a mark is looked at again",
        )
    )
    program.loops.start(
        Loop(
            name="resolve",
            turn=lambda: _on_duty(ctx, resolve_due),
            bell=ctx.nudges.resolve,
            rest=5.0,
            why="an event that names no customer finds its person",
        )
    )
    program.loops.start(
        Loop(
            name="calls",
            turn=lambda: perform_calls(ctx),
            bell=ctx.nudges.calls,
            rest=5.0,
            why="what a look has decided to ask of Stripe is asked: another try, a new card's debts, the end of what nobody pays",
        )
    )
    program.runner = Runner(ctx, SCHEDULE, program.doors.metrics, may=lambda: ctx.duty.mine)
    program.runner.start()
    if settings.clock_file:
        program.loops.start(
            Loop(
                name="time-machine",
                turn=TimeMachine(ctx, program.runner).look,
                bell=asyncio.Event(),
                rest=0.1,
                why="what falls due by a jump of the sandbox's time runs at once",
            )
        )
    readiness.say("stripe")


async def _on_duty(ctx: Context, work: Callable[[Context], Awaitable[int]]) -> int:
    return await work(ctx) if ctx.duty.mine else 0


async def _claim_account(ctx: Context) -> None:
    """The bot and the mode were held before anything was opened; the account only Stripe knows."""
    try:
        account = await ctx.people.get("/v1/account")
    except StripeRefused as error:
        # A restricted key may not read its account; the mode and the bot are held all the same.
        logger.bind(part="stripe").warning(
            "the key can not read its account, so the account is not compared: {}", error
        )
        return
    await claim_installation({"stripe_account": str(account["id"])})


async def _check_prices(ctx: Context) -> None:
    """Nobody's running price changes by itself: a changed one is named, and only a missing one stops the start."""
    found = await check_prices(ctx)
    if found.missing:
        raise PriceNotPublished(" ".join(found.sentences))
    for sentence in found.sentences:
        logger.bind(part="stripe").warning("{}", sentence)


async def _telegram(program: Program, settings: Configuration) -> None:
    ctx, readiness = program.doors.context, program.doors.readiness
    with in_small_turns():
        module = await import_beside("bot.app")
        # Reading certificates and wiring every handler takes longer than the loop should stand still.
        built = asyncio.to_thread(module.build, ctx, token=settings.bot_token, api_base=settings.telegram_api_base)
        app = cast("BotApp", await built)
    program.bot = app
    me = await app.identify()
    ctx = replace(ctx, bot_link=f"{settings.telegram_link_base}/{me.username}")
    app.use(ctx)
    program.doors.context = ctx
    await write_fact("bot_username", me.username)
    posted = settings.telegram_mode == "webhook"
    await app.set_up(webhook_url=f"{settings.public_url}{PATH}" if posted else None, webhook_secret=secret_token(ctx))
    program.doors.take_update = app.accept
    program.pumping = asyncio.create_task(app.run(program.stopping, polling=not posted), name="bot")
    await app.show_menus()
    readiness.say("telegram")
    logger.bind(part="telegram").info("the bot is @{}", me.username)
