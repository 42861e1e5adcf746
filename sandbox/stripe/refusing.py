"""How a try to take money ends, and how a no is written into the intent that asked."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sandbox.stripe.errors import DOCS, ApiError

if TYPE_CHECKING:
    from sandbox.stripe.cards import Decline
    from sandbox.stripe.store import Obj


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a try ended; `decline` says why when it was declined. A bank debit that was sent off is `processing`."""

    kind: Literal["succeeded", "declined", "requires_action", "processing"]
    decline: Decline | None = None


def card_error(decline: Decline, method: Obj, charge_id: str | None = None) -> Obj:
    """A decline as `last_payment_error` and the error body show it."""
    error: Obj = {
        "code": decline.code,
        "doc_url": DOCS + decline.code.replace("_", "-"),
        "message": decline.message,
        "payment_method": copy.deepcopy(method),
        "type": "card_error",
    }
    if decline.decline_code:
        error["decline_code"] = decline.decline_code
    if decline.advice_code:
        error["advice_code"] = decline.advice_code
    if charge_id:
        error["charge"] = charge_id
    return error


def payment_refusal(outcome: Outcome, method: Obj | None, intent: Obj | None) -> ApiError:
    """The 402 that a try by API ends in: the card error, or the wish to be confirmed."""
    if outcome.decline is None:
        message = (
            "This payment requires additional user action before it can be completed successfully. Payment can be "
            "completed using the PaymentIntent associated with the invoice."
        )
        code, more = "invoice_payment_intent_requires_action", {}
    else:
        message, code = outcome.decline.message, outcome.decline.code
        error = card_error(outcome.decline, method or {}, intent["latest_charge"] if intent else None)
        more = {
            name: value
            for name, value in error.items()
            if name in ("decline_code", "advice_code", "charge", "payment_method")
        }
    return ApiError(
        message, status=402, kind="card_error", code=code, more={**more, "payment_intent": dict(intent or {})}
    )
