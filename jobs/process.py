"""The running program: what starts in which order, and how it stops without losing what it has begun."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from loguru import logger

from billing.claim_installation import app_secret, claim_installation
from billing.webhooks.intake import Intake
from bot.words import Words
from domain.error import RetainerError
from domain.redaction import clean
from jobs.bring_up import bring_up
from jobs.composition import build_context, read_catalogue
from jobs.databases import alone, ready_database
from jobs.late_import import leave
from jobs.listener import Listener, PortBusy
from jobs.logs import set_up_logs
from jobs.loops import Loop, Loops
from jobs.note_offer import note_offer
from jobs.pauses import Pauses
from jobs.program import Program, end, keep_duty
from locales import FOLDER
from storage import owed_calls
from storage.db import TROUBLE, close_database, open_database
from storage.facts import read_fact
from storage.marks import free_all
from storage.migrate import sqlite_file
from web.doors import Doors
from web.metrics import Metrics

try:
    import uvloop
except ImportError:  # not on every system; asyncio's own loop does the same, slower
    FRESH_LOOP: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop
else:
    FRESH_LOOP = uvloop.new_event_loop

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from domain.tier import Catalogue
    from jobs.configuration import Configuration, Edge
# What an operator can mend without reading a traceback: our own errors, and a database that is not there.
_SAID_PLAINLY = (RetainerError, *TROUBLE)


def main(settings: Configuration, edge: Edge, _options: argparse.Namespace) -> int:
    """`python main.py`: run until SIGTERM or SIGINT. 0 after an orderly end, 1 where the start was impossible."""
    set_up_logs(level=settings.log_level, form=settings.log_format)
    failed = False
    try:
        with alone(settings.database_url), asyncio.Runner(loop_factory=FRESH_LOOP) as runner:
            runner.run(_serve(settings, edge))
    except* _SAID_PLAINLY as group:
        failed = True
        for error in _leaves(group):
            sys.stderr.write(f"Retainer did not start. {_sentence(error)}\n")
    return leave(int(failed))


def _sentence(error: Exception) -> str:
    if isinstance(error, RetainerError):
        return str(error)
    return f"The database of DATABASE_URL can not be used: {clean(str(error))} ({type(error).__name__})."


def _leaves(group: BaseExceptionGroup[Exception]) -> list[Exception]:
    return [
        leaf
        for error in group.exceptions
        for leaf in (_leaves(error) if isinstance(error, BaseExceptionGroup) else [error])
    ]


async def _serve(settings: Configuration, edge: Edge) -> None:
    stop = _stop_signal()
    catalogue = read_catalogue(settings.tiers_file)
    await ready_database(settings.database_url)
    await open_database(settings.database_url)
    try:
        program = await _open(settings, edge, catalogue)
        try:
            await _run(program, settings, stop)
        finally:
            logger.info("stopping")
            await end(program)
    finally:
        await close_database()


async def _open(settings: Configuration, edge: Edge, catalogue: Catalogue) -> Program:
    """The doors: webhooks are taken from here on, whatever else is still away."""
    metrics = Metrics()
    if sqlite_file(settings.database_url):
        await free_all()
        await owed_calls.free_all()
    # A token begins with the bot's id, and a key names its mode: neither Telegram nor Stripe is needed to refuse a mix-up.
    mode = "live" if settings.livemode else "test"
    await claim_installation({"bot_id": settings.bot_token.split(":")[0], "stripe_mode": mode})
    ctx = build_context(settings, edge, catalogue, secret=await app_secret(), metrics=metrics)
    await note_offer(ctx)
    username = await read_fact("bot_username")
    ctx = replace(ctx, bot_link=f"{ctx.bot_link}/{username}") if username else ctx
    words = Words(FOLDER)
    intake = Intake(ctx)
    doors = Doors(
        context=ctx,
        intake=intake,
        metrics=metrics,
        say=lambda language, key: words.speak(language).plain(key),
        nearest=words.nearest,
    )
    listener = Listener(doors)
    intake.start()
    pauses = Pauses()
    metrics.longest_pause.set_function(pauses.longest)
    try:
        await listener.start(settings.web_host, settings.web_port)
    except PortBusy:
        await intake.stop()
        raise
    pauses.watch()
    logger.bind(port=listener.port).info("listening on http://{}:{}", settings.web_host, listener.port)
    program = Program(doors=doors, intake=intake, listener=listener, loops=Loops(doors.metrics))
    if ctx.duty.shared:
        why = "of several processes one asks Telegram and runs the timetable"
        # Whoever is back after an outage of the database must be seen before the others may take it for dead.
        duty = Loop(
            name="duty", turn=lambda: keep_duty(program), bell=asyncio.Event(), patience=5.0, longest=2.0, why=why
        )
        program.loops.start(duty)
    return program


async def _run(program: Program, settings: Configuration, stop: asyncio.Event) -> None:
    """Bring the rest up and stay until `stop`; what no waiting mends ends it with that error."""
    coming_up = asyncio.create_task(bring_up(program, settings))
    asked = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({coming_up, asked}, return_when=asyncio.FIRST_COMPLETED)
        if coming_up.done():
            await coming_up
            gc.collect()
            gc.freeze()  # what a running program is made of stays for good, like its modules
            logger.info("ready")
        # The bot's loops outlive every error; should they end by themselves all the same, whoever restarts us must notice.
        await asyncio.wait({asked, *filter(None, [program.pumping])}, return_when=asyncio.FIRST_COMPLETED)
        if program.pumping and program.pumping.done() and not asked.done():
            await program.pumping
    finally:
        coming_up.cancel()
        asked.cancel()
        await asyncio.gather(coming_up, asked, return_exceptions=True)


def _stop_signal() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    return stop
