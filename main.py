"""The program's door: sees that it can run at all, reads which verb is wanted, and hands over to jobs/.

Nothing but the standard library is imported before the packages are known to be there, and then only what the verb needs.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import sys
import time
from typing import Any, NamedTuple

PACKAGES = ("aerich", "aiogram", "aiohttp", "loguru", "orjson", "pydantic_settings", "stripe", "tortoise")
NO_PACKAGES = """\
{reason}

Build the environment with what it needs, and run the whole product without any account:
    make demo
or, without make:
    python3 -m venv .venv
    .venv/bin/python -m pip install --require-hashes -r requirements.lock
    .venv/bin/python main.py demo
"""
ALL = ("bot_token", "admin_ids", "stripe_secret_key", "stripe_webhook_secret", "public_url")


class Verb(NamedTuple):
    """A verb: the module whose `main` it is, the settings it can not do without (None: it reads none), and its flags."""

    module: str
    needed: tuple[str, ...] | None
    words: str
    flags: tuple[tuple[str, dict[str, Any]], ...] = ()


VERBS = {
    "run": Verb("jobs.process", ALL, "serve until SIGTERM (what `python main.py` does by itself)"),
    "demo": Verb(
        "jobs.demo",
        None,
        "run everything against a pretend Stripe and a pretend Telegram; no account needed",
        (
            ("--port", {"type": int, "default": 8910, "help": "the page's port, or the next free one (%(default)s)"}),
            ("--tiers", {"metavar": "FILE", "default": "tiers.toml", "help": "another file of tiers (%(default)s)"}),
            ("--web-port", {"type": int, "help": "the bot's port, or the next free one (the one after the page's)"}),
        ),
    ),
    "setup": Verb(
        "jobs.publishing",
        ("stripe_secret_key", "public_url"),
        "publish the file of tiers, the portal and the webhook endpoint to Stripe; shows the difference first",
        (("--yes", {"action": "store_true", "help": "do not ask"}),),
    ),
    "doctor": Verb("jobs.doctor", ALL, "look at everything this program needs, and say what to mend; changes nothing"),
    "migrate": Verb("jobs.migrating", (), "bring the database of DATABASE_URL to this version"),
    "replay": Verb(
        "jobs.replaying",
        ALL,
        "let stored events be followed again: whom they name is looked at anew",
        (
            ("events", {"nargs": "*", "metavar": "evt_...", "help": "the events' ids"}),
            ("--since", {"metavar": "TIME", "help": "in place of ids: those that came in from then on (UTC)"}),
            ("--until", {"metavar": "TIME", "help": "and before that"}),
        ),
    ),
    "rebuild": Verb(
        "jobs.rebuilding",
        ALL,
        "read everybody's state from Stripe again and show what differs; nobody is told anything",
        (
            ("--yes", {"action": "store_true", "help": "make it so here"}),
            ("--person", {"type": int, "metavar": "ID", "help": "only this person, by their Telegram number"}),
        ),
    ),
    "erase": Verb(
        "jobs.erasing",
        ALL,
        "forget a person: end what they have, delete Stripe's record of them, and take out here who they were",
        (
            ("--person", {"type": int, "required": True, "metavar": "ID", "help": "their Telegram number"}),
            ("--yes", {"action": "store_true", "help": "do it; without, only what would be done is shown"}),
        ),
    ),
}


def main(arguments: list[str]) -> int:
    """Run one verb; give the exit status."""
    reason = why_not(sys.version_info[:2])
    if reason:
        print(NO_PACKAGES.format(reason=reason), file=sys.stderr)
        return 1
    options = _parser().parse_args(arguments or ["run"])
    verb = VERBS[options.verb]
    settings = None
    with importlib.import_module("jobs.collector").uncollected():
        if verb.needed is not None:
            reader = importlib.import_module("settings")
            try:
                settings = reader.read_settings(needed=verb.needed)
            except reader.BadSettings as error:
                print(error, file=sys.stderr)
                return 1
        edge = importlib.import_module("jobs.configuration").Edge(real_ms=_real_ms, environ=os.environ)
        work = importlib.import_module(verb.module).main
    return int(work(settings, edge, options))


def why_not(version: tuple[int, ...]) -> str | None:
    """Why a Python of this version can not run the program; None when it can."""
    if version < (3, 11):
        return "Retainer needs Python 3.11 or newer; this is {}.{}.".format(*version)
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    return f"This Python ({sys.executable}) lacks packages: {', '.join(missing)}." if missing else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python main.py", description="Retainer sells access over Telegram with Stripe."
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="verb")
    for name, verb in VERBS.items():
        one = verbs.add_parser(name, help=verb.words, description=verb.words)
        for flag, how in verb.flags:
            one.add_argument(flag, **how)
    return parser


def _real_ms() -> int:
    return time.time_ns() // 1_000_000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
