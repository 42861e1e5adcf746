"""The whole sandbox as one JSON object for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.pages.account import AFTER, account
from sandbox.pages.guard import Asked
from sandbox.pages.ledger import Ledger
from sandbox.pages.story import ROLES, steps
from sandbox.pages.travel import TimeMachine
from sandbox.pages.trouble import ANSWERS, dressing
from sandbox.stripe.cards import DECLINES
from sandbox.stripe.old_shapes import VERSIONS

if TYPE_CHECKING:
    from sandbox.worlds import Sandbox


def state(sandbox: Sandbox, ledger: Ledger, machine: TimeMachine) -> Asked:
    """Both worlds' summaries with what the page adds; times are seconds since 1970."""
    version = sandbox.changes.version
    telegram, stripe = sandbox.telegram.summary(), sandbox.stripe.summary()
    due = sandbox.stripe.next_due()
    return {
        "version": version,
        "base_url": sandbox.base_url,
        "now": sandbox.clock.timestamp(),
        "moving": machine.moving,
        "next_due": None if due is None else {"at": due.at, "what": due.what},
        "faults": {"stripe_down": sandbox.stripe.faults.down, "telegram_down": sandbox.telegram.faults.down},
        "dressing": dressing(sandbox),
        "account": account(sandbox),
        "choices": {
            "answers": list(ANSWERS),
            "versions": list(VERSIONS),
            "declines": list(DECLINES),
            "after": list(AFTER),
        },
        "roles": {str(person_id): role for person_id, role in ROLES.items()},
        "story": steps(telegram, stripe),
        "ledger": ledger.newest(),
        "telegram": telegram,
        "stripe": stripe,
    }
