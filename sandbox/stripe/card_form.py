"""The card fields that three hosted pages share: how they look, how they are read, what is wrong with them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING

from sandbox.stripe.cards import CARDS, TestCard, card_for
from sandbox.stripe.payment_methods import new_card

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


@dataclass(frozen=True, slots=True)
class Mistake:
    """What a person must put right, and in which field."""

    text: str
    field: str
    code: str


@dataclass(frozen=True, slots=True)
class Input:
    """One field of the form."""

    ident: str
    name: str
    label: str
    hint: str
    fill: str


_INPUTS = (
    Input("card-number", "card_number", "Card number", "1234 1234 1234 1234", "cc-number"),
    Input("card-expiry", "card_expiry", "Expiry", "12 / 34", "cc-exp"),
    Input("card-cvc", "card_cvc", "Security code", "123", "cc-csc"),
)


def fields(typed: Mapping[str, str], mistake: Mistake | None = None) -> str:
    """The inputs and the test cards that fill them; a mistake is shown above."""
    number, expiry, cvc = (_field(one, typed, mistake) for one in _INPUTS)
    return f"""{problem(mistake)}
<fieldset class="fields">
<legend>Card</legend>
{number}
<div class="pair">
{expiry}
{cvc}
</div>
</fieldset>
{_test_cards()}"""


def problem(mistake: Mistake | None) -> str:
    """The line that says what went wrong."""
    if mistake is None:
        return ""
    return (
        f'<p class="problem" id="error" data-testid="error" data-code="{escape(mistake.code)}" role="alert">'
        f"{escape(mistake.text)}</p>"
    )


def _field(field: Input, typed: Mapping[str, str], mistake: Mistake | None) -> str:
    wrong = (
        ' aria-invalid="true" aria-describedby="error"' if mistake is not None and mistake.field == field.name else ""
    )
    return (
        f'<label for="{field.ident}">{field.label}<input id="{field.ident}" data-testid="{field.ident}" '
        f'name="{field.name}" inputmode="numeric" autocomplete="{field.fill}" placeholder="{field.hint}" '
        f'value="{escape(typed.get(field.name, ""))}"{wrong}></label>'
    )


def _test_cards() -> str:
    """The card that works stands open; the others, which are for trying what goes wrong, are folded away."""
    works, *others = CARDS.values()
    chips = "".join(
        _chip(card, f"<span>{escape(card.label)}</span> <small>…{card.number[-4:]}</small>") for card in others
    )
    script = (
        "for (const button of document.querySelectorAll('.test-card')) button.addEventListener('click', () => {"
        "document.getElementById('card-number').value = button.dataset.number;"
        "document.getElementById('card-expiry').value = '12 / 34';"
        "document.getElementById('card-cvc').value = '123'; });"
    )
    return (
        f'<div class="test-cards">{_chip(works, f"Fill in {works.number[-4:]} ({works.label.lower()})")}'
        f'<details class="fold"><summary>Other test cards</summary><div class="grid">{chips}</div></details></div>'
        f"<script>{script}</script>"
    )


def _chip(card: TestCard, inner: str) -> str:
    return (
        f'<button type="button" class="test-card" data-testid="fill-{card.number}" data-number="{card.number}">'
        f"{inner}</button>"
    )


def read_card(books: Books, typed: Mapping[str, str], *, email: str | None) -> Obj | Mistake:
    """The payment method that was typed, or the first mistake; it is not attached to anybody."""
    number = re.sub(r"[\s-]", "", typed.get("card_number", ""))
    card = card_for(number)
    if card is None:
        return Mistake("Your card number is invalid.", "card_number", "incorrect_number")
    expiry = re.fullmatch(r"\s*(\d{1,2})\s*/?\s*(\d{2}|\d{4})\s*", typed.get("card_expiry", ""))
    if expiry is None:
        return Mistake("Your card's expiration date is incomplete.", "card_expiry", "invalid_expiry_year")
    month, year = int(expiry[1]), int(expiry[2]) % 100 + 2000
    if not 1 <= month <= 12:
        return Mistake("Your card's expiration month is invalid.", "card_expiry", "invalid_expiry_month")
    today = datetime.fromtimestamp(books.now(), tz=UTC)
    if (year, month) < (today.year, today.month):
        return Mistake("Your card's expiration year is in the past.", "card_expiry", "invalid_expiry_year")
    if not re.fullmatch(r"\d{3,4}", typed.get("card_cvc", "").strip()):
        return Mistake("Your card's security code is incomplete.", "card_cvc", "incomplete_cvc")
    return new_card(books, card, exp_month=month, exp_year=year, email=email)
