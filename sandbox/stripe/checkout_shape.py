"""What a checkout session looks like when it is new, and when an expired one is opened again."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from sandbox.stripe.checkout_answers import details_of
from sandbox.stripe.routing import merged
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.routing import Ask
    from sandbox.stripe.store import Obj

_OPEN: Obj = {
    "adaptive_pricing": {"enabled": False},
    "amount_subtotal": None,
    "amount_total": None,
    "client_secret": None,
    "collected_information": None,
    "consent": None,
    "currency_conversion": None,
    "custom_fields": [],
    "invoice": None,
    "livemode": False,
    "payment_intent": None,
    "payment_link": None,
    "payment_method_configuration_details": None,
    "payment_method_options": {"card": {"request_three_d_secure": "automatic"}},
    "payment_method_types": ["card"],
    "permissions": None,
    "recovered_from": None,
    "setup_intent": None,
    "shipping_address_collection": None,
    "shipping_cost": None,
    "shipping_options": [],
    "status": "open",
    "subscription": None,
    "total_details": None,
    "wallet_options": None,
}


_ECHOED = tuple(
    "allow_promotion_codes billing_address_collection cancel_url client_reference_id customer customer_email "
    "integration_identifier locale origin_context submit_type success_url".split()
)  # shown as they were given


def new_session(ask: Ask) -> Obj:
    """An open session with what was asked for; its amounts are the caller's."""
    given, books = ask.params, ask.books
    now = books.now()
    session_id = _new_session_id()
    mode = given.get("mode", "payment")
    customer = ask.given("customer", "customer")
    line_items = given.get("line_items") or [{}]
    price = books.store.get("price", line_items[0].get("price", ""))
    return {
        **copy.deepcopy(_OPEN),
        **{name: given.get(name) for name in _ECHOED},
        "id": session_id,
        "object": "checkout.session",
        "after_expiration": _after_expiration(given.get("after_expiration")),
        "automatic_tax": {
            "enabled": given.get("automatic_tax", {}).get("enabled", False),
            "liability": {"type": "self"} if given.get("automatic_tax", {}).get("enabled") else None,
            "provider": "stripe" if given.get("automatic_tax", {}).get("enabled") else None,
            "status": None,
        },
        "consent_collection": _consent(given.get("consent_collection")),
        "created": now,
        "currency": price["currency"] if price else given.get("currency"),
        "custom_text": {
            name: given.get("custom_text", {}).get(name) or None
            for name in ("after_submit", "shipping_address", "submit", "terms_of_service_acceptance")
        },
        "customer_creation": _creation(given, mode),
        "customer_details": details_of(books, None, customer, given.get("customer_email"))
        if customer or "customer_email" in given
        else None,
        "discounts": [
            {"coupon": one.get("coupon"), "promotion_code": one.get("promotion_code")}
            for one in given.get("discounts") or []
        ],
        "expires_at": given.get("expires_at", now + 86_400),
        "invoice_creation": _invoice_creation(given.get("invoice_creation")) if mode == "payment" else None,
        "metadata": merged(None, given.get("metadata")),
        "mode": mode,
        "payment_method_collection": given.get("payment_method_collection", "always"),
        "payment_status": "unpaid" if mode != "setup" else "no_payment_required",
        "phone_number_collection": {"enabled": given.get("phone_number_collection", {}).get("enabled", False)},
        "saved_payment_method_options": _saved(given.get("saved_payment_method_options")),
        "tax_id_collection": {"required": "never", **given["tax_id_collection"]}
        if "tax_id_collection" in given
        else None,
        "ui_mode": given.get("ui_mode", "hosted_page"),
        "url": f"{books.base_url}/pay/{session_id}",
    }


def _creation(given: Obj, mode: str) -> str | None:
    if "customer" in given:
        return None
    return "always" if mode == "subscription" else str(given.get("customer_creation", "if_required"))


def _after_expiration(given: Obj | None) -> Obj | None:
    if not given or "recovery" not in given:
        return None
    recovery = given["recovery"]
    allow = recovery.get("allow_promotion_codes", False)
    shown = {"allow_promotion_codes": allow, "enabled": recovery["enabled"], "expires_at": None, "url": None}
    return {"recovery": shown}


def _invoice_creation(given: Obj | None) -> Obj:
    asked = (given or {}).get("invoice_data") or {}
    names = ("account_tax_ids", "custom_fields", "description", "footer", "issuer", "rendering_options")
    shown = {**{name: asked.get(name) for name in names}, "metadata": merged(None, asked.get("metadata"))}
    return {"enabled": bool((given or {}).get("enabled")), "invoice_data": shown}


def _consent(given: Obj | None) -> Obj | None:
    if not given:
        return None
    names = ("payment_method_reuse_agreement", "promotions", "terms_of_service")
    return {name: given.get(name) for name in names}


def _saved(given: Obj | None) -> Obj:
    names = ("allow_redisplay_filters", "payment_method_remove", "payment_method_save")
    return {name: (given or {}).get(name) for name in names}


def recover(books: Books, expired: Obj) -> Obj:
    """A fresh copy of an expired session, for the person who follows its recovery link."""
    now = books.now()
    session_id = _new_session_id()
    allow = (expired["after_expiration"] or {"recovery": {}})["recovery"].get("allow_promotion_codes")
    fresh = {
        **copy.deepcopy(expired),
        "id": session_id,
        "after_expiration": None,
        "allow_promotion_codes": allow or expired["allow_promotion_codes"],
        "created": now,
        "expires_at": now + 86_400,
        "recovered_from": expired["id"],
        "status": "open",
        "url": f"{books.base_url}/pay/{session_id}",
    }
    old = books.store.note(expired["id"])
    kept = "items customer_update subscription_data payment_intent_data invoice_creation allowed_methods excluded_methods".split()
    books.store.note(session_id).update({name: copy.deepcopy(old[name]) for name in kept})
    return books.add(fresh)


def _new_session_id() -> str:
    return "cs_test_" + new_id("a1", 56).replace("_", "")
