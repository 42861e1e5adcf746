"""The three families of errors, and the reason keys that people are shown.

RetainerError
├── Refusal                we say no; the person can do something else
│   ├── AlreadySubscribed      there is a living subscription
│   ├── PaymentOwed            a living subscription waits for money
│   ├── StillPaying            the period that runs is being paid for just now
│   ├── PassRunning            a pass that runs covers what would be bought
│   ├── OtherCurrency          they pay in a currency in which this is not sold
│   ├── PromoUnusable          a promotion code that is unknown, over, or not for this person
│   ├── TierNotSold            no such tier, or it is not sold any more
│   ├── NothingToManage        no plan runs, or there is nothing at Stripe to show in the portal
│   ├── NothingOwed            no invoice is open
│   │   └── AddressNeeded          one waits for its person's address
│   ├── CannotChange           the plan can't be changed as it stands; it says why
│   ├── PlanTakenBack          what was planned is taken back, and what should have come instead was not done
│   ├── MovedOn                what was wanted does not fit any more
│   ├── UnknownPerson          nobody here by that name or number
│   ├── UnknownPayment         nobody here made this payment
│   ├── Barred                 this person may buy nothing more
│   ├── NotAllowed             their plan does not have it, or has no more of it now
│   ├── WorkMovedOn            a piece of work is not as it was when the button was shown
│   └── TooLong                what somebody wrote does not fit into one message
├── Outage                 try again later; nothing is decided
│   ├── StripeUnavailable      no usable answer from Stripe
│   ├── StillAsking            a call was made, and nobody knows yet what became of it
│   │   └── StillTakingBack        the call was to take a plan back; what should come after it was not begun
│   └── StaleFence             another worker took this person over
└── Defect                 somebody has to look at this
    ├── StripeRefused          Stripe understood us and said no
    ├── PriceNotPublished      `tiers.toml` sells what Stripe does not know
    └── BrokenFact             Stripe's answer lacks what its API promises
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.quota import Denial


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


class StillPaying(Refusal):
    """The period that runs is being paid for just now; until that is over it can not be paused."""

    key = "refused-still-paying"


class PassRunning(Refusal):
    """A pass that this person has still runs and covers what they would buy."""

    key = "refused-pass-running"


class OtherCurrency(Refusal):
    """This person pays in a currency in which this is not sold."""

    key = "refused-other-currency"


class PromoUnusable(Refusal):
    """This promotion code is unknown, over, used up, or not for this person."""

    key = "refused-promo"
    status = 404


class TierNotSold(Refusal):
    """This tier is not sold (any more)."""

    key = "refused-tier-not-sold"
    status = 404


class NothingToManage(Refusal):
    """There is nothing to manage: no plan of this person's runs, or they have never opened a checkout."""

    key = "refused-nothing-to-manage"
    status = 404


class NothingOwed(Refusal):
    """No invoice is open: everything that was charged so far is paid."""

    key = "refused-nothing-owed"
    status = 404


class AddressNeeded(NothingOwed):
    """No invoice is open, because the newest can't be written out without its person's address."""

    key = "refused-address-needed"
    status = 409


class CannotChange(Refusal):
    """The plan can't be changed as it stands."""

    def __init__(self, reason: str = "unknown") -> None:
        """`reason` is one of `domain.plan_change.REASONS`; each has words of its own."""
        super().__init__(f"The plan can't be changed: {reason}.")
        self.reason = reason
        self.key = f"refused-change-{reason}"


class PlanTakenBack(Refusal):
    """What was planned is taken back, and what was wanted instead was not done."""

    key = "refused-plan-taken-back"


class MovedOn(Refusal):
    """Things have changed since this was offered, so it was not done."""

    key = "refused-moved-on"


class UnknownPerson(Refusal):
    """Nobody here by that name or number."""

    key = "refused-unknown-person"
    status = 404


class UnknownPayment(Refusal):
    """Nobody here made this payment."""

    key = "refused-unknown-payment"
    status = 404


class Barred(Refusal):
    """This person may buy nothing more, after fraud."""

    key = "refused-barred"
    status = 403


class NotAllowed(Refusal):
    """The plan does not have this, or has no more of it now."""

    key = "refused-not-allowed"
    status = 403

    def __init__(self, denial: Denial | None = None) -> None:
        """`denial` says why, until when, and which tier has it; where it is not known, a plain no is said."""
        super().__init__()
        self.denial = denial


class WorkMovedOn(Refusal):
    """This piece of work is not as it was when this was offered."""

    key = "refused-work-moved-on"


class TooLong(Refusal):
    """What somebody wrote does not fit into one message together with our own words, so nothing of it was passed on."""

    key = "refused-too-long"
    status = 422


class StripeUnavailable(Outage):
    """Stripe gave no usable answer."""

    key = "outage-stripe"


class StillAsking(Outage):
    """Stripe was asked and its answer is not known yet; a worker finds out. It is never asked twice for the same."""

    key = "outage-still-asking"


class StillTakingBack(StillAsking):
    """Stripe was asked to take a planned change back and its answer is not known yet; what was wanted instead was not begun."""

    key = "outage-still-taking-back"


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
