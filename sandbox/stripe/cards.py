"""The test cards: what the bank says to each of them, now and later."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Confirming(StrEnum):
    """When the bank wants the holder to confirm (3-D Secure)."""

    NEVER = "never"
    FIRST = "first"  # when the card is saved or first used; later charges pass
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Decline:
    """A bank's no: Stripe's error code, the decline code, the advice and the words for the holder."""

    code: str
    decline_code: str
    message: str
    advice_code: str | None = "try_again_later"
    network_status: str = "declined_by_network"


@dataclass(frozen=True, slots=True)
class TestCard:
    """One number of Stripe's testing page."""

    __test__ = False  # not a test class

    number: str
    label: str
    brand: str = "visa"
    confirming: Confirming = Confirming.NEVER
    on_saving: Decline | None = None  # what the bank says when the card is put in
    on_charge: Decline | None = None  # what it says when money is taken


GENERIC = Decline("card_declined", "generic_decline", "Your card was declined.")
INSUFFICIENT = Decline("card_declined", "insufficient_funds", "Your card has insufficient funds.")
EXPIRED = Decline("expired_card", "expired_card", "Your card has expired.", "do_not_try_again")
INCORRECT_CVC = Decline(
    "incorrect_cvc", "incorrect_cvc", "Your card's security code is incorrect.", "confirm_card_data"
)
LOST = Decline("card_declined", "lost_card", "Your card was declined.", "do_not_try_again")
STOLEN = Decline("card_declined", "stolen_card", "Your card was declined.", "do_not_try_again")
FRAUDULENT = Decline("card_declined", "fraudulent", "Your card was declined.", "do_not_try_again")
DO_NOT_HONOR = Decline("card_declined", "do_not_honor", "Your card was declined.")
PROCESSING = Decline("processing_error", "processing_error", "An error occurred while processing your card. Try again.")
AUTHENTICATION = Decline(
    "authentication_required",
    "authentication_required",
    "Your card was declined. This transaction requires authentication.",
    None,
)
NOT_CONFIRMED = Decline(
    "payment_intent_authentication_failure",
    "",
    "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
    None,
)

DECLINES = {
    decline.decline_code: decline
    for decline in (GENERIC, INSUFFICIENT, EXPIRED, INCORRECT_CVC, LOST, STOLEN, FRAUDULENT, DO_NOT_HONOR, PROCESSING)
}

CARDS = {
    card.number: card
    for card in (
        TestCard("4242424242424242", "Works"),
        TestCard("5555555555554444", "Works (Mastercard)", brand="mastercard"),
        TestCard("4000002500003155", "Asks once to confirm", confirming=Confirming.FIRST),
        TestCard("4000002760003184", "Asks every time to confirm", confirming=Confirming.ALWAYS),
        TestCard("4000000000009995", "No money on it", on_saving=INSUFFICIENT, on_charge=INSUFFICIENT),
        TestCard("4000000000000002", "Declined", on_saving=GENERIC, on_charge=GENERIC),
        TestCard("4000000000000341", "Saves, later fails", on_charge=GENERIC),
        TestCard("4000000000000069", "Expired", on_saving=EXPIRED, on_charge=EXPIRED),
        TestCard("4000000000000127", "Wrong CVC", on_saving=INCORRECT_CVC, on_charge=INCORRECT_CVC),
    )
}

_BRANDS = {"4": "visa", "5": "mastercard", "2": "mastercard", "3": "amex", "6": "discover"}


def card_for(number: str) -> TestCard | None:
    """The test card of this number, a plain working one for any other valid number, None if Luhn's sum is wrong."""
    if not (number.isascii() and number.isdigit() and 12 <= len(number) <= 19 and luhn(number)):
        return None
    return CARDS.get(number) or TestCard(number, "Works", brand=_BRANDS.get(number[0], "unknown"))


def luhn(number: str) -> bool:
    """Luhn's check, by which a mistyped number is noticed."""
    digits = [int(digit) for digit in reversed(number)]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[0::2]) + sum(doubled)) % 10 == 0


@dataclass(slots=True)
class NextCharges:
    """What the next charges are told whatever the card says: the time machine's "decline the next card"."""

    _declines: list[tuple[Decline, str | None]] = field(default_factory=list)

    def decline(self, count: int = 1, decline_code: str = "insufficient_funds", *, customer: str | None = None) -> None:
        """Decline the next `count` charges (of one customer when named)."""
        self._declines += [(DECLINES[decline_code], customer)] * count

    def require_confirming(self, count: int = 1, *, customer: str | None = None) -> None:
        """Let the bank ask the holder of the next `count` charges for 3-D Secure."""
        self._declines += [(AUTHENTICATION, customer)] * count

    def clear(self) -> None:
        """The cards say for themselves again what they are."""
        self._declines.clear()

    def take(self, customer: str | None) -> Decline | None:
        """What the next charge of this customer is told, used up by asking."""
        for planned in self._matching(customer):
            self._declines.remove(planned)
            return planned[0]
        return None

    def _matching(self, customer: str | None) -> Iterator[tuple[Decline, str | None]]:
        return (planned for planned in list(self._declines) if planned[1] in (None, customer))
