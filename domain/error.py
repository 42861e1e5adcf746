"""The three families of errors, and the reason keys that people are shown.

RetainerError
├── Refusal                we say no; the person can do something else
│   ├── AlreadySubscribed      there is a living subscription
│   ├── PaymentOwed            a living subscription waits for money
│   ├── TierNotSold            no such tier, or it is not sold any more
│   ├── NothingToManage        there is nothing at Stripe to show in the portal
│   ├── NothingOwed            no invoice is open
│   └── UnknownPerson          nobody here by that name or number
├── Outage                 try again later; nothing is decided
│   ├── StripeUnavailable      no usable answer from Stripe
│   └── StaleFence             another worker took this person over
└── Defect                 somebody has to look at this
    ├── StripeRefused          Stripe understood us and said no
    ├── PriceNotPublished      `tiers.toml` sells what Stripe does not know
    └── BrokenFact             Stripe's answer lacks what its API promises
"""

from __future__ import annotations


class RetainerError(Exception):
    """Something went wrong."""

    def __init__(self, message: str | None = None) -> None:
        """Use the class's docstring where no message is given."""
        super().__init__(message or (self.__doc__ or "").strip())


class Refusal(RetainerError):
    """This can't be done.

    `key` names the text that a person is shown (in `locales/`), `status` the HTTP status that a program gets.
    """

    key = "refused"
    status = 409


class Outage(RetainerError):
    """Something outside does not answer; the same request may succeed later."""

    key = "outage"
    status = 503


class Defect(RetainerError):
    """Something is wrong that time does not mend."""

    key = "defect"
    status = 500


class AlreadySubscribed(Refusal):
    """This person has a living subscription already."""

    key = "refused-already-subscribed"


class PaymentOwed(Refusal):
    """This person's subscription waits for a payment; a second one would charge them twice."""

    key = "refused-payment-owed"


class TierNotSold(Refusal):
    """This tier is not sold (any more)."""

    key = "refused-tier-not-sold"
    status = 404


class NothingToManage(Refusal):
    """There is nothing to manage yet: this person has never opened a checkout."""

    key = "refused-nothing-to-manage"
    status = 404


class NothingOwed(Refusal):
    """No invoice is open: everything that was charged so far is paid."""

    key = "refused-nothing-owed"
    status = 404


class UnknownPerson(Refusal):
    """Nobody here by that name or number."""

    key = "refused-unknown-person"
    status = 404


class StripeUnavailable(Outage):
    """Stripe gave no usable answer."""

    key = "outage-stripe"


class StaleFence(Outage):
    """Another worker has taken this person over; what this one found is thrown away."""


class StripeRefused(Defect):
    """Stripe understood the request and refused it."""

    key = "defect-stripe-refused"


class PriceNotPublished(Defect):
    """`tiers.toml` sells a price that Stripe does not know; `python main.py setup` publishes it."""

    key = "defect-price-not-published"


class BrokenFact(Defect):
    """An answer from Stripe lacks what its API promises."""
