"""The test bank accounts: what the bank answers to each of them, days after it was asked.

Source: Stripe's pages on testing ACH Direct Debit (account numbers with the routing number 110000000) and SEPA Direct Debit (IBANs).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sandbox.stripe.cards import Decline

ACH, SEPA = "us_bank_account", "sepa_debit"
CURRENCIES = {ACH: "usd", SEPA: "eur"}
TITLES = {ACH: "US bank account", SEPA: "SEPA Direct Debit"}
ROUTING = "110000000"


@dataclass(frozen=True, slots=True)
class TestAccount:
    """One number of the testing pages. `returned` is the reason with which a debit that had succeeded comes back."""

    __test__ = False  # not a test class

    kind: str
    number: str
    label: str
    refusal: Decline | None = None
    returned: str | None = None
    answers: bool = True


def _refused(code: str, message: str) -> Decline:
    return Decline(code, "", message, None, "not_sent_to_network")


CLOSED = _refused("account_closed", "The customer's bank account has been closed.")
NO_ACCOUNT = _refused("no_account", "The customer's bank account could not be located.")
NO_MONEY = _refused("insufficient_funds", "The customer's account has insufficient funds to cover this payment.")
NOT_ALLOWED = _refused(
    "debit_not_authorized", "The customer has notified their bank that this payment was unauthorized."
)
MANDATE_GONE = _refused(
    "payment_intent_mandate_invalid",
    "The provided mandate is invalid and can not be used for the payment intent.",
)
# SEPA's banks mostly name no reason: Stripe then says only this.
UNNAMED = Decline(
    "payment_intent_payment_attempt_failed",
    "generic_decline",
    "The payment attempt failed.",
    None,
    "declined_by_network",
)

ACCOUNTS = {
    account.number: account
    for account in (
        TestAccount(ACH, "000123456789", "Works"),
        TestAccount(ACH, "000111111113", "Account closed", CLOSED),
        TestAccount(ACH, "000111111116", "No such account", NO_ACCOUNT),
        TestAccount(ACH, "000222222227", "No money on it", NO_MONEY),
        TestAccount(ACH, "000333333335", "Debits not allowed", NOT_ALLOWED),
        TestAccount(ACH, "000555555559", "Works, then comes back", returned="debit_not_authorized"),
        TestAccount(ACH, "000000000009", "Never answers", answers=False),
        TestAccount(SEPA, "DE89370400440532013000", "Works"),
        TestAccount(SEPA, "DE62370400440532013001", "Fails", UNNAMED),
        TestAccount(SEPA, "DE65370400440002222227", "No money on it", NO_MONEY),
        TestAccount(SEPA, "DE35370400440532013002", "Works, then comes back", returned="customer_initiated"),
        TestAccount(SEPA, "AT611904300234573201", "Works (Austria)"),
        TestAccount(SEPA, "AT861904300235473202", "Fails (Austria)", UNNAMED),
    )
}


def account_for(kind: str, number: str) -> TestAccount | None:
    """The test account of this number, a plain working one for any other valid IBAN, None for what is no account."""
    known = ACCOUNTS.get(number)
    if known is not None:
        return known if known.kind == kind else None
    return TestAccount(SEPA, number, "Works") if kind == SEPA and is_iban(number) else None


def is_iban(number: str) -> bool:
    """ISO 13616's check: moved round and read as one figure, it leaves one when divided by 97."""
    if not (15 <= len(number) <= 34 and number.isascii() and number.isalnum() and number[:2].isalpha()):
        return False
    return int("".join(str(int(letter, 36)) for letter in number[4:] + number[:4])) % 97 == 1


def business_days_after(moment: int, days: int) -> int:
    """The same time of day so many working days later (Saturdays and Sundays do not count); seconds since 1970."""
    day = datetime.fromtimestamp(moment, tz=UTC)
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() < 5  # Saturday is the sixth day
    return int(day.timestamp())
