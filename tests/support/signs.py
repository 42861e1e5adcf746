"""What each notice is known by in any language: the key of its words, and the key of its first button."""

from __future__ import annotations

from dataclasses import dataclass

from domain.notice import KINDS


@dataclass(frozen=True, slots=True)
class Sign:
    """`words` and `button` are keys of `locales/`; no button where the notice comes without one."""

    words: str
    button: str | None = None


# The first buttons of `docs/notices.md`; a test holds the two together.
BUTTONS: dict[str, str] = {
    "welcome": "button-join",
    "checkout_expired": "button-again",
    "payment_on_its_way": "button-status",
    "debit_failed": "button-again",
    "debit_arrived": "button-status",
    "mandate_gone": "button-method",
    "payment_failed": "button-bill",
    "confirm_payment": "button-confirm",
    "address_needed": "button-address",
    "known_card": "button-trial-pay",
    "win_back": "button-tiers",
    "refunded": "button-status",
    "refund_waits": "button-status",
    "refund_failed": "button-status",
    "credited": "button-status",
    "second_ended": "button-status",
    "disputed": "button-ask",
    "upcoming_charge": "button-manage",
    "cancel_scheduled": "button-keep-plan",
    "cancel_undone": "button-status",
    "paused": "button-resume",
    "resumed": "button-join",
    "not_resumed": "button-add-card",
    "trial_ending": "button-manage",
    "trial_needs_card": "button-add-card",
    "trial_moved": "button-manage",
    "tier_changed": "button-join",
    "plan_changed": "button-status",
    "change_planned": "button-undo-change",
    "change_undone": "button-status",
    "change_unpaid": "button-bill",
    "change_confirm": "button-confirm",
    "change_expired": "button-change-plan",
    "access_closed": "button-bill",
    "plan_given_up": "button-tiers",
    "access_restored": "button-join",
    "pass_bought": "button-join",
    "pass_ended": "button-tiers",
    "support_answer": "button-ask-more",
}
_WORDS = {
    "plan_given_up": "notice-plan-given-up-cancel",  # as the shipped tiers have it
    "disputed": "notice-disputed-open",
}


def sign(kind: str) -> Sign:
    """The sign of a kind; KeyError for one that is no notice."""
    return Sign(_WORDS.get(kind, f"notice-{KINDS[kind].name.replace('_', '-')}"), BUTTONS.get(kind))
