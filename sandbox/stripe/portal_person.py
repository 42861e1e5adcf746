"""What a person changes about themselves in the portal: e-mail, address and tax number, as far as the configuration lets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe import address_form
from sandbox.stripe.card_form import Mistake, problem
from sandbox.stripe.checkout_answers import ADDRESS
from sandbox.stripe.tax import place_of
from sandbox.stripe.tax_ids import add_tax_id, fits, kind_for, of_customer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def section(books: Books, customer: Obj, allowed: Obj, typed: Mapping[str, str], mistake: Mistake | None) -> str:
    """The card with what is known and a form for what may be changed; nothing where nothing may."""
    may = allowed["allowed_updates"] if allowed["enabled"] else []
    own = mistake if about_person(mistake) else None
    numbers = ", ".join(one["value"] for one in of_customer(books, customer["id"]))
    fields = ""
    if "email" in may:
        fields += address_form.text("email", "Email", typed.get("email", customer["email"] or ""), own)
    if "address" in may:
        fields += address_form.address(customer["address"] or {}, typed, own, whole=True)
    if "tax_id" in may:
        fields += address_form.text("tax_id", "Tax ID", typed.get("tax_id", ""), own)
    if not fields:
        return ""
    shown = address_form.shown(customer["address"])
    opened = " open" if own or not place_of(books, customer).known else ""
    return f"""<section class="card"><h2>Billing details</h2><p data-testid="address">{shown}</p>
{f'<p data-testid="tax-ids">Tax ID: {numbers}</p>' if numbers else ""}
<details class="fold"{opened}><summary class="quiet" data-testid="change-person">Change</summary>
<form method="post" class="card" aria-label="Billing details"><input type="hidden" name="action" value="update_person">
{problem(own)}{fields}
<button class="pay" id="update-person" data-testid="update-person">Save</button></form></details></section>"""


def about_person(mistake: Mistake | None) -> bool:
    """Whether a mistake belongs into this form and not to the card's."""
    return mistake is not None and mistake.field in _FIELDS


_FIELDS = ("email", "tax_id", *(f"address_{name}" for name in ADDRESS))


def update(books: Books, customer: Obj, allowed: Obj, typed: Mapping[str, str]) -> Mistake | None:
    """Keep what was typed; the first thing that is wrong, and then nothing is kept."""
    may = allowed["allowed_updates"] if allowed["enabled"] else []
    fields: Obj = {}
    if "address" in may and typed.get("address_country"):
        fields["address"] = {"line2": None} | {
            name: typed.get(f"address_{name}", "").strip() or None for name in ADDRESS
        }
        if not place_of(books, customer, fields["address"]).known:
            return Mistake("Your address is incomplete.", "address_postal_code", "address_incomplete")
    if "email" in may and typed.get("email", "").strip():
        fields["email"] = typed["email"].strip()
    number = typed.get("tax_id", "").strip().upper() if "tax_id" in may else ""
    kind = kind_for((fields.get("address") or customer["address"] or {}).get("country"))
    if number and (kind is None or not fits(kind, number)):
        return Mistake("Your tax ID is invalid.", "tax_id", "tax_id_invalid")
    books.change(customer, "customer.updated", **fields)
    if number and kind:
        add_tax_id(books, customer["id"], kind, number)
    return None
