"""What a person says on Checkout's page besides the card: where they live, their tax number, and that they agree to the terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.card_form import Mistake
from sandbox.stripe.tax import Place, place_of
from sandbox.stripe.tax_ids import add_tax_id, fits, kind_for, of_customer, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

ADDRESS = ("line1", "city", "postal_code", "state", "country")


def asks_for_address(books: Books, session: Obj) -> bool:
    """Whether the page asks where somebody lives: when it must, or when tax depends on it and may be kept with the customer."""
    if session["billing_address_collection"] == "required":
        return True
    keeps = session["customer"] is None or _update(books, session).get("address") == "auto"
    return bool(session["automatic_tax"]["enabled"]) and keeps


def address_of(books: Books, session: Obj) -> Obj:
    """The address that was typed, else the one that is kept."""
    customer = books.store.get("customer", session["customer"] or "") or {}
    typed: Obj | None = books.store.note(session["id"]).get("address")
    return typed or customer.get("address") or {}


def place_for(books: Books, session: Obj) -> Place:
    """Where the order is taxed, as far as the page knows by now."""
    customer = books.store.get("customer", session["customer"] or "")
    place = place_of(books, customer, address_of(books, session))
    number = books.store.note(session["id"]).get("tax_id")
    if number is None:
        return place
    return Place(place.country, place.state, place.postal_code, place.exempt, (*place.tax_ids, number["type"]))


def hear(books: Books, session: Obj, typed: Mapping[str, str], *, paying: bool) -> Mistake | None:
    """Keep what was typed with the session; the first thing that is wrong or lacking, the latter only when it is to be paid."""
    note = books.store.note(session["id"])
    if asks_for_address(books, session) and typed.get("address_country"):
        note["address"] = {name: typed.get(f"address_{name}", "").strip() or None for name in ADDRESS}
    number = typed.get("tax_id", "").strip().upper()
    if session["tax_id_collection"] and session["tax_id_collection"]["enabled"] and number:
        kind = kind_for(address_of(books, session).get("country"))
        if kind is None or not fits(kind, number):
            return Mistake("Your tax ID is invalid.", "tax_id", "tax_id_invalid")
        note["tax_id"] = {"type": kind, "value": number, "name": typed.get("business_name", "").strip() or None}
    return _lacking(books, session, typed) if paying else None


def _lacking(books: Books, session: Obj, typed: Mapping[str, str]) -> Mistake | None:
    if asks_for_address(books, session):
        known = address_of(books, session)
        if not place_for(books, session).known:
            field = "address_postal_code" if known.get("country") else "address_country"
            return Mistake("Your address is incomplete.", field, "address_incomplete")
        if session["billing_address_collection"] == "required" and not (known.get("line1") and known.get("city")):
            return Mistake("Your address is incomplete.", "address_line1", "address_incomplete")
    wanted = session["tax_id_collection"]
    if wanted and wanted["required"] == "if_supported" and kind_for(address_of(books, session).get("country")):
        own = session["customer"] and of_customer(books, session["customer"])
        if not own and "tax_id" not in books.store.note(session["id"]):
            return Mistake("Your tax ID is required.", "tax_id", "tax_id_missing")
    if needs_consent(session) and typed.get("terms") != "accepted":
        return Mistake("Please accept the terms of service to continue.", "terms", "terms_not_accepted")
    return None


def needs_consent(session: Obj) -> bool:
    """Whether the terms must be agreed to."""
    return (session["consent_collection"] or {}).get("terms_of_service") == "required"


def take_over(books: Books, session: Obj, customer: Obj) -> None:
    """The session is paid: what `customer_update` allows is kept with the customer, and their tax number in any case."""
    note, allowed = books.store.note(session["id"]), _update(books, session)
    number, made = note.get("tax_id"), session["customer"] is None
    fields: Obj = {}
    if note.get("address") and (made or allowed.get("address") == "auto"):
        fields["address"] = {"line2": None, **note["address"]}
    if number and number["name"] and (made or allowed.get("name") == "auto"):
        fields["name"] = number["name"]
    books.change(customer, "customer.updated", **fields)
    known = {(one["type"], one["value"]) for one in of_customer(books, customer["id"])}
    if number and (number["type"], number["value"]) not in known:
        add_tax_id(books, customer["id"], number["type"], number["value"])


def details_of(books: Books, session: Obj | None, customer: Obj | None, email: str | None) -> Obj:
    """What the session shows of the person who paid."""
    known = customer or {}
    typed = books.store.note(session["id"]).get("address") if session else None
    return {
        "address": {"line2": None, **typed} if typed else known.get("address"),
        "business_name": None,
        "email": known.get("email") or email,
        "individual_name": None,
        "name": known.get("name"),
        "phone": known.get("phone"),
        "tax_exempt": known.get("tax_exempt") or "none",
        "tax_ids": shown(books, known["id"]) if known.get("id") else [],
    }


def consent_of(session: Obj) -> Obj | None:
    """What was agreed to, once it is paid."""
    wanted = session["consent_collection"]
    return {"promotions": None, "terms_of_service": "accepted" if needs_consent(session) else None} if wanted else None


def _update(books: Books, session: Obj) -> Obj:
    found: Obj = books.store.note(session["id"]).get("customer_update", {})
    return found
