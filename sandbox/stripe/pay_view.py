"""How Checkout's hosted page looks: the order on one side, the form on the other."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from sandbox.stripe import address_form, card_form, method_form
from sandbox.stripe.checkout_answers import address_of, asks_for_address, needs_consent
from sandbox.stripe.checkout_order import amounts, discount_of, lines_of, trial_end_of
from sandbox.stripe.method_form import offered
from sandbox.stripe.page_parts import date, every, html_page, money

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp import web

    from sandbox.stripe.books import Books
    from sandbox.stripe.card_form import Mistake
    from sandbox.stripe.checkout_order import Amounts
    from sandbox.stripe.store import Obj


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of the order, in minor units."""

    name: str
    description: str | None
    amount: int
    currency: str
    every: str


def lines(books: Books, session: Obj) -> list[Line]:
    """What the order consists of, trial or not."""
    found = []
    for price, quantity in lines_of(books, session):
        product = books.store.must("product", price["product"])
        found.append(
            Line(
                name=product["name"] if quantity == 1 else f"{quantity} × {product['name']}",
                description=product["description"],
                amount=price["unit_amount"] * quantity,
                currency=price["currency"],
                every=every(price),
            )
        )
    return found


def form_page(
    books: Books, session: Obj, typed: Mapping[str, str], mistake: Mistake | None, *, status: int = 200
) -> web.Response:
    """The whole page; what was typed stays, except that a card is never shown again after a decline."""
    body = f'<div class="sides">{_order(books, session, typed, mistake)}{_form(books, session, typed, mistake)}</div>'
    return html_page(f"Pay · {books.dashboard.display_name}", body, status=status)


def _order(books: Books, session: Obj, typed: Mapping[str, str], mistake: Mistake | None) -> str:
    today = amounts(books, session)
    ordered = "".join(_line(line) for line in lines(books, session))
    cancel = _cancel(session)
    return f"""<section class="order" aria-labelledby="seller">
<div class="row">{cancel}<p class="seller" id="seller">{escape(books.dashboard.display_name)}</p></div>
<h1 id="headline">{escape(_headline(books, session))}</h1>
{_trial(books, session)}
<ul class="lines">{ordered}</ul>
{_promo(books, session, typed, mistake)}
<dl class="sums">
{_discount(books, session)}
{_tax(session, today)}
<dt>Due today</dt><dd id="due-today" data-testid="due-today">{money(today.total, session["currency"])}</dd>
</dl>
</section>"""


def _tax(session: Obj, today: Amounts) -> str:
    if not session["automatic_tax"]["enabled"]:
        return ""
    if session["automatic_tax"]["status"] != "complete":
        return '<dt>Tax</dt><dd data-testid="tax">by your address</dd>'
    word = "Tax" if today.on_top or not today.tax else "Tax (included)"
    return f'<dt>{word}</dt><dd data-testid="tax">{money(today.tax, session["currency"])}</dd>'


def _headline(books: Books, session: Obj) -> str:
    found = lines(books, session)
    if not found:
        return "Save a card"
    first = found[0]
    trial_end = trial_end_of(books, session)
    if trial_end is not None:
        days = max(1, round((trial_end - books.now()) / 86_400))
        return f"Try {first.name}: {days} days free"
    return f"Subscribe to {first.name}" if session["mode"] == "subscription" else f"Pay for {first.name}"


def _trial(books: Books, session: Obj) -> str:
    trial_end = trial_end_of(books, session)
    if trial_end is None or not lines(books, session):
        return ""
    first = lines(books, session)[0]
    then = f"{money(first.amount, first.currency)} {first.every}"
    return f'<p class="trial" id="trial" data-testid="trial">Then {escape(then)}, from {date(trial_end)}.</p>'


def _line(line: Line) -> str:
    price = f"<span>{money(line.amount, line.currency)} <small>{escape(line.every)}</small></span>"
    name = f"<strong>{escape(line.name)}</strong>"
    if not line.description:
        return f"<li><div class='line'>{name}{price}</div></li>"
    about = f"<p class='small'>{escape(line.description)}</p>"
    return f"<li><details class='fold'><summary class='line'>{name}{price}</summary>{about}</details></li>"


def _promo(books: Books, session: Obj, typed: Mapping[str, str], mistake: Mistake | None) -> str:
    if not session["allow_promotion_codes"]:
        return ""
    chosen = discount_of(books, session)
    if chosen is not None and chosen.code is not None:
        return (
            '<form method="post" class="promo"><input type="hidden" name="action" value="remove_promo">'
            f'<span class="chip" data-testid="promo-applied">{escape(chosen.code["code"])}</span>'
            '<button class="quiet" id="remove-promo" data-testid="remove-promo">Remove</button></form>'
        )
    refused = mistake if _about_promo(mistake) else None
    wrong = ' aria-invalid="true" aria-describedby="error" autofocus' if refused else ""
    return f"""<details class="fold promo-fold"{" open" if refused else ""}><summary>Add promotion code</summary>
{card_form.problem(refused)}
<form method="post" class="promo"><input type="hidden" name="action" value="apply_promo">
<label for="promo-code">Promotion code<input id="promo-code" data-testid="promo-code" name="promo_code"
autocomplete="off" value="{escape(typed.get("promo_code", ""))}"{wrong}></label>
<button class="quiet" id="apply-promo" data-testid="apply-promo">Apply</button></form></details>"""


def _about_promo(mistake: Mistake | None) -> bool:
    return mistake is not None and mistake.field == "promo_code"


def _discount(books: Books, session: Obj) -> str:
    chosen = discount_of(books, session)
    if chosen is None:
        return ""
    coupon = chosen.coupon
    off = (
        f"{coupon['percent_off']:g}% off" if coupon["percent_off"] else money(coupon["amount_off"], coupon["currency"])
    )
    shown = money(amounts(books, session).off, session["currency"])
    return f'<dt>{escape(coupon["name"] or off)}</dt><dd data-testid="discount">−{shown}</dd>'


def _cancel(session: Obj) -> str:
    if not session["cancel_url"]:
        return ""
    return f'<a class="back" id="cancel" data-testid="cancel" href="{escape(session["cancel_url"])}">← Back</a>'


def _form(books: Books, session: Obj, typed: Mapping[str, str], mistake: Mistake | None) -> str:
    due = amounts(books, session).total
    needs_card = due > 0 or session["payment_method_collection"] == "always"
    own = None if _about_promo(mistake) else mistake
    kinds = offered(books, session["currency"], session)
    fields = method_form.fields(kinds, _forgotten(typed, own), own) if needs_card else card_form.problem(own)
    return f"""<form method="post" class="card" aria-label="Payment">
<input type="hidden" name="action" value="pay">
{_email(books, session, typed)}
{_address(books, session, typed, own)}
{_tax_number(session, typed, own)}
{fields}
{_consent(books, session, own)}
<button class="pay" id="pay" data-testid="pay">{escape(_pay_word(books, session, due))}</button>
<p class="small">{escape(_promise(books, session))}</p>
</form>"""


def _address(books: Books, session: Obj, typed: Mapping[str, str], mistake: Mistake | None) -> str:
    if not asks_for_address(books, session):
        return ""
    whole = session["billing_address_collection"] == "required"
    fields = address_form.address(address_of(books, session), typed, mistake, whole=whole)
    if not session["automatic_tax"]["enabled"]:
        return fields
    button = (
        '<button class="quiet" name="action" value="apply_address" formnovalidate id="apply-address" '
        'data-testid="apply-address">Reckon tax</button>'
    )
    return fields + button


def _tax_number(session: Obj, typed: Mapping[str, str], mistake: Mistake | None) -> str:
    wanted = session["tax_id_collection"]
    if not wanted or not wanted["enabled"]:
        return ""
    return address_form.tax_number(typed, mistake, needed=wanted["required"] == "if_supported")


def _consent(books: Books, session: Obj, mistake: Mistake | None) -> str:
    if not needs_consent(session):
        return ""
    wrong = ' aria-invalid="true" aria-describedby="error"' if mistake and mistake.field == "terms" else ""
    return (
        f'<label class="beside" for="terms"><input type="checkbox" id="terms" data-testid="terms" name="terms" '
        f'value="accepted"{wrong}><span>I agree to the <a href="{escape(books.dashboard.terms_url or "")}">terms of '
        "service</a></span></label>"
    )


def _forgotten(typed: Mapping[str, str], mistake: Mistake | None) -> Mapping[str, str]:
    return typed if mistake is None or mistake.field != "card_number" else {**typed, "card_cvc": ""}


def _email(books: Books, session: Obj, typed: Mapping[str, str]) -> str:
    customer = books.store.get("customer", session["customer"] or "")
    known = session["customer_email"] or (customer or {}).get("email")
    if known:
        return f'<p class="known"><span>Email</span> {escape(known)}</p>'
    value = escape(typed.get("email", "someone@example.com"))
    return (
        '<label for="email" class="beside">Email<input id="email" data-testid="email" name="email" type="email" '
        f'autocomplete="email" value="{value}"></label>'
    )


def _pay_word(books: Books, session: Obj, due: int) -> str:
    if session["mode"] == "setup":
        return "Save card"
    if trial_end_of(books, session) is not None and due == 0:
        return "Start trial"
    if session["mode"] == "subscription":
        return "Subscribe"
    return f"Pay {money(due, session['currency'])}"


def _promise(books: Books, session: Obj) -> str:
    if session["mode"] != "subscription":
        return "A pretend payment: no money moves."
    when = "from the end of the trial" if trial_end_of(books, session) is not None else "from today"
    return f"By confirming, you let {books.dashboard.display_name} charge you {when}, until you cancel."


def bank_page(books: Books, session: Obj) -> web.Response:
    """The 3-D Secure step: the bank asks; closing the page is an answer too."""
    due = money(amounts(books, session).total, session["currency"])
    body = f"""<section class="card narrow bank">
<p class="seller">Your bank (pretend)</p>
<h1 id="title">Is this you?</h1>
<p>{escape(books.dashboard.display_name)} asks your bank to confirm this card. Due today: <strong>{due}</strong>.</p>
<form method="post" class="choices">
<button class="pay" name="outcome" value="confirm" id="threeds-confirm" data-testid="threeds-confirm">Confirm</button>
<button class="quiet" name="outcome" value="fail" id="threeds-fail" data-testid="threeds-fail">Fail</button>
</form>
<p class="small">Closing this page leaves the payment unfinished; the link stays good until it expires.</p>
</section>"""
    return html_page("Confirm with your bank", body)
