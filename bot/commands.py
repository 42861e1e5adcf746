"""Every command there is: one row each, with where it is shown and why it exists."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A command. Its description stands in the words as `command-<name>`."""

    name: str
    why: str
    hidden: bool = False

    @property
    def key(self) -> str:
        """The key of its description."""
        return f"command-{self.name.replace('_', '-')}"


COMMANDS = (
    Command("start", "Telegram's button begins with it; deep links come through it"),
    Command("subscribe", "the way in"),
    Command("billing_status", "what is paid for, until when, and what comes next"),
    Command("usage", "how much of each limit is used, and when there is more"),
    Command("invoices", "every bill with its file and what went back, so that nobody has to ask for one"),
    Command("why", "the reasons behind the access, in words: whoever understands it need not ask"),
    Command("request", "a piece of work is asked for, seen in the queue and taken back"),
    Command("manage_subscription", "card, invoices, cancelling: Stripe's portal, so that nobody has to ask anyone"),
    Command("language", "a client's hint is not always the language that somebody wants to read about money in"),
    Command("settings", "Telegram asks every bot for it"),
    Command("help", "Telegram asks every bot for it"),
    Command("paysupport", "Telegram's terms (6.2.1) demand it of bots that take payments"),
    Command("privacy", "what is kept, all of it as a file, and being forgotten: the law gives people these rights"),
    Command("terms", "what is agreed, before and after paying"),
    Command("admin", "numbers and people for those who run this; for others it does not exist", hidden=True),
)
SHOWN = tuple(command for command in COMMANDS if not command.hidden)
