"""What a declined payment means for the person: one of seven classes, and whether trying the same card again makes sense.

The bank's advice goes before its code. Source: Stripe's pages on decline codes and on card declines; the codes of lost, stolen and
fraudulent cards must never be shown to whoever pays, so they are worded like any other refusal of the bank.
"""

from __future__ import annotations

from enum import StrEnum


class Decline(StrEnum):
    """The class chooses the words and the button: pay now, a new card, or a confirmation."""

    MONEY = "money"  # not enough on it right now
    CARD = "card"  # the card's data are wrong or too old, or the bank account can not be debited
    BANK = "bank"  # the bank says no, mostly without a reason
    CONFIRM = "confirm"  # the bank wants the person's confirmation
    TEMPORARY = "temporary"  # nobody's fault; it works later
    STOP = "stop"  # the person told the bank to refuse us
    MISSING = "missing"  # there is nothing to charge


_MONEY = frozenset({"insufficient_funds", "card_velocity_exceeded", "withdrawal_count_limit_exceeded"})
_CARD = frozenset(
    "expired_card incorrect_number incorrect_cvc incorrect_pin incorrect_zip invalid_account invalid_cvc invalid_expiry_month"
    " invalid_expiry_year invalid_number invalid_pin new_account_information_available pin_try_exceeded".split()
)
# What banks say of an account: Stripe's error codes, since such a payment has no decline code of a card.
_ACCOUNT = frozenset(
    "account_closed no_account incorrect_account_holder_name bank_account_unusable bank_account_restricted bank_account_frozen"
    " invalid_account_number payment_method_bank_account_blocked payment_intent_mandate_invalid".split()
)
_CONFIRM = frozenset({"authentication_required", "payment_intent_authentication_failure"})
_TEMPORARY = frozenset(
    "approve_with_id issuer_not_available processing_error reenter_transaction try_again_later".split()
)
_STOP = frozenset(
    {"revocation_of_all_authorizations", "revocation_of_authorization", "stop_payment_order", "debit_not_authorized"}
)
# The same card never works for these, so the networks count each further try against us.
_HOPELESS = frozenset(
    "do_not_try_again fraudulent highest_risk_level lost_card merchant_blacklist pickup_card stolen_card"
    " transaction_not_allowed".split()
)


def decline_class(code: str | None, advice: str | None) -> Decline:
    """The class of a failed payment by its decline code and advice code; what nobody named is the bank's no."""
    if code in _CONFIRM:
        return Decline.CONFIRM
    if code in _ACCOUNT:
        return Decline.CARD
    if code in _STOP:
        return Decline.STOP
    if advice == "confirm_card_data" or (advice == "do_not_try_again" and code not in _HOPELESS):
        return Decline.CARD
    if code in _MONEY:
        return Decline.MONEY
    if code in _CARD and advice != "try_again_later":
        return Decline.CARD
    return Decline.TEMPORARY if code in _TEMPORARY or code in _CARD else Decline.BANK


def may_work_later(code: str | None, advice: str | None) -> bool:
    """Whether the same card may be tried again without the person."""
    if advice == "do_not_try_again" or code in _HOPELESS:
        return False
    return decline_class(code, advice) in {Decline.MONEY, Decline.BANK, Decline.TEMPORARY}
