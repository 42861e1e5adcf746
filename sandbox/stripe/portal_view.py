"""How the customer portal looks: plain cards, one under the other."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from sandbox.stripe import method_form
from sandbox.stripe.method_form import offered
from sandbox.stripe.page_parts import date, every, html_page, money
from sandbox.stripe.portal_person import about_person
from sandbox.stripe.portal_person import section as portal_person

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp import web

    from sandbox.stripe.books import Books
    from sandbox.stripe.card_form import Mistake
    from sandbox.stripe.store import Obj


def page(
    books: Books,
    session: Obj,
    typed: Mapping[str, str],
    mistake: Mistake | None,
    *,
    said: str = "",
    status: int = 200,
) -> web.Response:
    """The whole page for the customer of a portal session."""
    configuration = books.store.must("billing_portal.configuration", session["configuration"])
    features = configuration["features"]
    parts = [_head(books, session, configuration, said)]
    parts += [_subscription(books, one, features) for one in _own(books, session, "subscription")[::-1]]
    customer = books.store.must("customer", session["customer"])
    parts.append(_card(books, session, typed, None if about_person(mistake) else mistake, features))
    parts.append(portal_person(books, customer, features["customer_update"], typed, mistake))
    if features["invoice_history"]["enabled"]:
        parts.append(_invoices(books, session))
    if features["subscription_cancel"]["enabled"]:
        parts += [_cancel(books, one, features) for one in _own(books, session, "subscription")[::-1]]
    return html_page("Manage your subscription", f'<div class="stack">{"".join(parts)}</div>', status=status)


def _own(books: Books, session: Obj, kind: str) -> list[Obj]:
    return [one for one in books.store.all(kind) if one["customer"] == session["customer"]]


def _head(books: Books, session: Obj, configuration: Obj, said: str) -> str:
    back = ""
    if session["return_url"]:
        back = f'<a class="back" id="return" data-testid="return" href="{escape(session["return_url"])}">← Return</a>'
    headline = configuration["business_profile"]["headline"] or books.dashboard.display_name
    news = f'<p class="good" role="status" data-testid="said">{escape(said)}</p>' if said else ""
    return f"<header>{back}<h1>{escape(headline)}</h1>{news}</header>"


def _subscription(books: Books, subscription: Obj, features: Obj) -> str:
    item = subscription["items"]["data"][0]
    price, product = item["price"], books.store.must("product", item["price"]["product"])
    amount = f"{money(price['unit_amount'], price['currency'])} {every(price)}"
    return f"""<section class="card" data-testid="subscription" data-status="{subscription["status"]}">
<div class="row"><h2>{escape(product["name"])}</h2><span>{escape(amount)}</span></div>
<p>{escape(_state(subscription, item))}</p>
{_keep(subscription, features)}
</section>"""


def _state(subscription: Obj, item: Obj) -> str:
    if subscription["ended_at"] is not None:
        return f"Ended on {date(subscription['ended_at'])}."
    if subscription["cancel_at"] is not None:
        return f"Ends on {date(subscription['cancel_at'])}."
    if subscription["status"] == "paused":
        return "Paused: nothing is taken, and nothing is delivered."
    if subscription["status"] == "trialing":
        return f"On trial until {date(item['current_period_end'])}."
    if subscription["schedule"] is not None:
        return f"A change is planned for {date(item['current_period_end'])}; until then nothing can be changed here."
    if subscription["status"] == "past_due":
        return "The last payment failed."
    return f"Renews on {date(item['current_period_end'])}."


def _keep(subscription: Obj, features: Obj) -> str:
    running = subscription["ended_at"] is None and features["subscription_cancel"]["enabled"]
    if not running or subscription["cancel_at"] is None:
        return ""
    return _wish(subscription, "keep", "Keep the subscription", "pay")


def _cancel(books: Books, subscription: Obj, features: Obj) -> str:
    """Cancelling, said with what it means; it stands last, under all that keeps a subscription going."""
    if subscription["ended_at"] is not None or subscription["cancel_at"] is not None or subscription["schedule"]:
        return ""
    item = subscription["items"]["data"][0]
    name = books.store.must("product", item["price"]["product"])["name"]
    last = date(item["current_period_end"])
    at_once = features["subscription_cancel"]["mode"] == "immediately"
    means = "It ends at once." if at_once else f"You keep it until {last}; nothing is taken after that."
    return f"""<section class="card" data-testid="cancelling"><h2>Cancel {escape(name)}</h2>
<p class="soft">{means}</p>
{_wish(subscription, "cancel", "Cancel subscription", "quiet")}
</section>"""


def _wish(subscription: Obj, action: str, word: str, look: str) -> str:
    return (
        f'<form method="post"><input type="hidden" name="subscription" value="{subscription["id"]}">'
        f'<button class="{look}" name="action" value="{action}" id="{action}-subscription" '
        f'data-testid="{action}-subscription">{word}</button></form>'
    )


def _card(books: Books, session: Obj, typed: Mapping[str, str], mistake: Mistake | None, features: Obj) -> str:
    customer = books.store.must("customer", session["customer"])
    default = books.store.get("payment_method", customer["invoice_settings"]["default_payment_method"] or "")
    known = [default] if default else _own(books, session, "payment_method")[-1:]
    shown = "".join(f'<p data-testid="card">{escape(method_form.words_of(one))}</p>' for one in known)
    if not features["payment_method_update"]["enabled"]:
        return f'<section class="card"><h2>Card</h2>{shown or "<p>No card.</p>"}</section>'
    word = "Change card" if shown else "Add a card"
    failed = any(one["status"] == "past_due" for one in _own(books, session, "subscription"))
    unfolded = " open" if mistake or failed or not shown else ""
    return f"""<section class="card"><h2>Card</h2>{shown or "<p>No card yet.</p>"}
<details class="fold"{unfolded}><summary class="quiet" data-testid="change-card">{word}</summary>
<form method="post" class="card" aria-label="New card"><input type="hidden" name="action" value="update_card">
{method_form.fields(offered(books, customer["currency"]), typed, mistake)}
<button class="pay" id="update-card" data-testid="update-card">Save new card</button></form></details></section>"""


def _invoices(books: Books, session: Obj) -> str:
    rows = "".join(_invoice(one) for one in _own(books, session, "invoice")[::-1] if one["status"] != "draft")
    return f"""<section class="card"><h2>Invoices</h2><table data-testid="invoices">
<thead><tr><th>Date</th><th>Amount</th><th>State</th></tr></thead><tbody>{rows}</tbody></table></section>"""


def _invoice(invoice: Obj) -> str:
    amount, look = money(invoice["total"], invoice["currency"]), "good" if invoice["status"] == "paid" else "bad"
    return (
        f'<tr><td><a href="{escape(invoice["hosted_invoice_url"] or "#")}">{date(invoice["created"])}</a></td>'
        f'<td>{amount}</td><td class="{look}">{invoice["status"]}</td></tr>'
    )


def bank_page() -> web.Response:
    """The bank's question when a card is saved."""
    return html_page(
        "Confirm with your bank",
        """<section class="card narrow"><p class="seller">Your bank (pretend)</p><h1>Is this you?</h1>
<p>Your bank wants to know before this card is saved.</p><form method="post" class="choices">
<button class="pay" name="action" value="confirm_card" id="threeds-confirm" data-testid="threeds-confirm">Confirm</button>
<button class="quiet" name="action" value="fail_card" id="threeds-fail" data-testid="threeds-fail">Fail</button>
</form></section>""",
    )
