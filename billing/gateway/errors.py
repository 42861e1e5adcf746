"""What each error of Stripe's library means to us: a closed table, tested to be complete.

no usable answer       → Outage (StripeUnavailable)     try again with the same key
understood and refused → Defect (StripeRefused)         somebody has to look
  … there is no such   → Absent                         only ever believed of a read
  … key used otherwise → KeyReused                      never repeated; look what became of it
  … card refused       → CardRefused                    a person can mend it
"""

from __future__ import annotations

import stripe

from domain.error import Refusal, RetainerError, StripeRefused, StripeUnavailable
from domain.redaction import clean


class Absent(StripeRefused):
    """Stripe has no such object."""


class NotPermitted(StripeRefused):
    """The key lacks the permission for this."""


class KeyReused(StripeRefused):
    """The idempotency key was used before with other parameters."""


class CardRefused(Refusal):
    """The bank refused the card. Its codes choose the words for the person, and are never shown."""

    key = "refused-card"
    status = 402
    decline_code: str | None = None
    advice_code: str | None = None


MEANING: dict[type[stripe.StripeError], type[RetainerError]] = {
    stripe.APIConnectionError: StripeUnavailable,
    stripe.APIError: StripeUnavailable,
    stripe.RateLimitError: StripeUnavailable,
    stripe.TemporarySessionExpiredError: StripeUnavailable,
    stripe.CardError: CardRefused,
    stripe.IdempotencyError: KeyReused,
    stripe.InvalidRequestError: StripeRefused,
    stripe.AuthenticationError: StripeRefused,
    stripe.PermissionError: NotPermitted,
    stripe.SignatureVerificationError: StripeRefused,
}


def meaning(error: stripe.StripeError) -> RetainerError:
    """Turn an error of Stripe's library into one of ours; keys, card numbers and addresses never get into its words."""
    if isinstance(error, stripe.InvalidRequestError) and error.code == "resource_missing" and error.http_status == 404:
        return Absent(_words(error))
    found = next((ours for theirs, ours in MEANING.items() if isinstance(error, theirs)), StripeRefused)
    # 409: the same key is being worked on right now, so nobody knows yet what will become of it.
    if error.http_status is not None and (error.http_status == 409 or error.http_status >= 500):
        found = StripeUnavailable
    made = found(_words(error))
    if isinstance(made, CardRefused):
        said = error.error
        made.decline_code = getattr(said, "decline_code", None) or error.code
        made.advice_code = getattr(said, "advice_code", None)
    return made


def _words(error: stripe.StripeError) -> str:
    if isinstance(error, stripe.APIConnectionError) and error.__cause__ is not None:
        # The library's own words fill four lines, and send whoever reads them to Stripe's support.
        cause = error.__cause__
        return f"Stripe can not be reached ({clean(str(cause)) or type(cause).__name__})."
    said = clean(error.user_message or type(error).__name__)
    parts = (f"HTTP {error.http_status}" if error.http_status else None, error.code, error.request_id)
    return f"{said} ({', '.join(part for part in parts if part)})"
