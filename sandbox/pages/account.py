"""What an operator has set in the Dashboard, for the whole account: who tries again, what then, bank debits, tax."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.pages import asked as get
from sandbox.pages.guard import Asked
from sandbox.pages.ledger import Ledger
from sandbox.stripe.tax_account import register

if TYPE_CHECKING:
    from sandbox.worlds import Sandbox

RETRIES = {"three": (1, 3, 6), "none": ()}  # days after the first failure
AFTER = ("cancel", "unpaid", "past_due", "pause")
FIRST_DEBITS = ("active", "incomplete")
_HOME = {"country": "US", "line1": "350 Fifth Avenue", "city": "New York", "state": "NY", "postal_code": "10118"}


def settings(sandbox: Sandbox, ledger: Ledger, asked: Asked) -> Asked:
    """`retries` (one of `RETRIES`), `after_retries`, `bank_debits`, `first_debit`, `tax`; answers how they stand now."""
    get.only(asked, "retries", "after_retries", "bank_debits", "first_debit", "tax")
    dashboard = sandbox.stripe.dashboard
    retries, after = get.choice(asked, "retries", RETRIES), get.choice(asked, "after_retries", AFTER)
    debits, first = get.switch(asked, "bank_debits"), get.choice(asked, "first_debit", FIRST_DEBITS)
    tax = get.switch(asked, "tax")
    if retries is not None:
        dashboard.retry_days = RETRIES[retries]
    if after is not None:
        dashboard.after_retries = after
    if debits is not None:
        dashboard.bank_debits = debits
    if first is not None:
        dashboard.first_debit = first
    if tax is not None:
        _tax(sandbox, on=tax)
    ledger.note(
        f"Set in the Dashboard: {', '.join(name.replace('_', ' ') for name in asked)}", who="stripe", tone="wait"
    )
    return account(sandbox)


def _tax(sandbox: Sandbox, *, on: bool) -> None:
    """A head office, and a registration in New York and in Germany; without a head office nothing is reckoned."""
    sandbox.stripe.dashboard.head_office = dict(_HOME) if on else None
    if on and not sandbox.stripe.objects("tax.registration"):
        for country in ("US", "DE"):
            register(sandbox.stripe.books, country)


def account(sandbox: Sandbox) -> Asked:
    """How the account is set."""
    dashboard = sandbox.stripe.dashboard
    return {
        "retries": next((name for name, days in RETRIES.items() if days == dashboard.retry_days), "three"),
        "after_retries": dashboard.after_retries,
        "bank_debits": dashboard.bank_debits,
        "first_debit": dashboard.first_debit,
        "tax": dashboard.head_office is not None,
    }
