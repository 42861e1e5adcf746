"""Bank debits: which ways to pay are debits, and when the bank's answer to one may be expected.

Source: Stripe's pages on ACH Direct Debit (up to four working days) and SEPA Direct Debit (typically five).
"""

from __future__ import annotations

from datetime import datetime, timedelta

# Stripe's payment method types whose money comes, or does not come, days after it was asked for.
DEBITS = frozenset({"us_bank_account", "sepa_debit", "bacs_debit", "acss_debit", "au_becs_debit", "nz_bank_account"})
_ANSWER_DAYS = {"us_bank_account": 4}
_MOSTLY = 5
_SATURDAY = 5


def is_debit(kind: str | None) -> bool:
    """Whether a kind of payment method is debited from a bank account; one that we do not know is taken for a card."""
    return kind in DEBITS


def expected_answer(kind: str | None, since: datetime) -> datetime:
    """About when the bank answers a debit that was sent off at `since`. Bank holidays are not known here."""
    return _working_days_after(since, _ANSWER_DAYS.get(kind or "", _MOSTLY))


def _working_days_after(moment: datetime, days: int) -> datetime:
    while days > 0:
        moment += timedelta(days=1)
        days -= moment.weekday() < _SATURDAY
    return moment
