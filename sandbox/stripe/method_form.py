"""Which ways to pay a hosted page offers, the form for each, and what was typed into it."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from sandbox.stripe import card_form
from sandbox.stripe.card_form import Mistake, read_card
from sandbox.stripe.debit_accounts import ACCOUNTS, ACH, CURRENCIES, ROUTING, SEPA, TITLES, TestAccount, account_for
from sandbox.stripe.debit_methods import new_account

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_FIELDS = {
    ACH: (("account_number", "Account number", "000123456789"), ("routing_number", "Routing number", ROUTING)),
    SEPA: (("iban", "IBAN", "DE00 0000 0000 0000 0000 00"),),
}
_MANDATES = {
    ACH: "By paying you allow debits from this account until you take that back.",
    SEPA: "By paying you give a SEPA mandate: debits from this account until you take it back.",
}


def offered(books: Books, currency: str | None, session: Obj | None = None) -> tuple[str, ...]:
    """The dynamic payment methods: cards, and the bank debit of the currency where the Dashboard has it on.

    `session` is a checkout whose creation narrowed the choice.
    """
    debits = [kind for kind, own in CURRENCIES.items() if books.dashboard.bank_debits and own == currency]
    note = books.store.note(session["id"]) if session else {}
    allowed, excluded = note.get("allowed_methods"), note.get("excluded_methods", [])
    return tuple(kind for kind in ("card", *debits) if (allowed is None or kind in allowed) and kind not in excluded)


def fields(kinds: tuple[str, ...], typed: Mapping[str, str], mistake: Mistake | None = None) -> str:
    """The inputs of every way to pay; with only cards there is nothing to choose."""
    if kinds == ("card",):
        return card_form.fields(typed, mistake)
    chosen = typed.get("method") if typed.get("method") in kinds else kinds[0]
    choices = "".join(
        f'<label class="method"><input type="radio" name="method" value="{kind}" id="method-{kind}" '
        f'data-testid="method-{kind}"{" checked" if kind == chosen else ""}> {TITLES.get(kind, "Card")}</label>'
        for kind in kinds
    )
    forms = "".join(
        f'<div class="stack" data-method="{kind}">'
        f"{card_form.fields(typed) if kind == 'card' else _account(kind, typed, mistake)}</div>"
        for kind in kinds
    )
    return f'{card_form.problem(mistake)}<div class="methods" role="radiogroup">{choices}</div>{forms}'


def _account(kind: str, typed: Mapping[str, str], mistake: Mistake | None) -> str:
    inputs = "".join(
        f'<label for="{name}">{label}<input id="{name}" data-testid="{name}" name="{name}" autocomplete="off" '
        f'placeholder="{hint}" value="{escape(typed.get(name, ""))}"'
        f"{' aria-invalid=true' if mistake is not None and mistake.field == name else ''}></label>"
        for name, label, hint in _FIELDS[kind]
    )
    works, *others = (account for account in ACCOUNTS.values() if account.kind == kind)
    chips = "".join(_chip(one, f"<span>{escape(one.label)}</span> <small>…{one.number[-4:]}</small>") for one in others)
    fill = f"Fill in {works.number[-4:]} (works)"
    script = (
        f"for (const button of document.querySelectorAll('[data-fills={kind}]')) button.addEventListener('click', () => {{"
        f"document.getElementById('{_FIELDS[kind][0][0]}').value = button.dataset.number;"
        f"const routing = document.getElementById('routing_number'); if (routing) routing.value = '{ROUTING}'; }});"
    )
    return (
        f'<fieldset class="fields"><legend>{TITLES[kind]}</legend>{inputs}</fieldset>'
        f'<p class="small">{_MANDATES[kind]} The bank answers after some working days.</p>'
        f'<div class="test-cards">{_chip(works, fill)}<details class="fold"><summary>Other test accounts</summary>'
        f'<div class="grid">{chips}</div></details></div><script>{script}</script>'
    )


def _chip(account: TestAccount, inner: str) -> str:
    return (
        f'<button type="button" class="test-card" data-fills="{account.kind}" data-testid="fill-{account.number}" '
        f'data-number="{account.number}">{inner}</button>'
    )


def read_method(books: Books, kinds: tuple[str, ...], typed: Mapping[str, str], *, email: str | None) -> Obj | Mistake:
    """The payment method that was typed, or the first mistake; it is not attached to anybody."""
    kind = typed.get("method", kinds[0])
    if kind not in kinds:
        return Mistake("This payment method is not offered here.", "method", "payment_method_not_available")
    if kind == "card":
        return read_card(books, typed, email=email)
    name = _FIELDS[kind][0][0]
    number = re.sub(r"[\s-]", "", typed.get(name, "")).upper()
    if kind == ACH and typed.get("routing_number", ROUTING).strip() != ROUTING:
        return Mistake("The routing number is invalid.", "routing_number", "routing_number_invalid")
    account = account_for(kind, number)
    if account is None:
        code = "account_number_invalid" if kind == ACH else "invalid_iban"
        return Mistake(f"Your {_FIELDS[kind][0][1]} is invalid.", name, code)
    return new_account(books, account, name=typed.get("account_name") or "Somebody", email=email)


def words_of(method: Obj) -> str:
    """A payment method as a page names it."""
    kind = method["type"]
    if kind == "card":
        card = method["card"]
        until = f"good until {card['exp_month']:02}/{card['exp_year']}"
        return f"{card['brand'].title()} ending in {card['last4']}, {until}"
    return f"{TITLES[kind]} ending in {method[kind]['last4']}"
