"""Which orders Checkout refuses: the checks behind the `checkout.` rows of the rules table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.coupons import still_valid
from sandbox.stripe.errors import missing
from sandbox.stripe.promotion_codes import usable
from sandbox.stripe.rules import refusal
from sandbox.stripe.tax import behaviour

if TYPE_CHECKING:
    from sandbox.stripe.routing import Ask
    from sandbox.stripe.store import Obj

_HALF_HOUR, _DAY = 1800, 86_400


def refuse(ask: Ask) -> None:
    """Raise the first refusal that a new session meets, in an order that is ours."""
    if "payment_method_types" in ask.params:
        raise refusal("checkout.payment_method_types")
    _refuse_exclusive(ask.params)
    _refuse_mode(ask.params)
    _refuse_times(ask)
    _refuse_pages(ask.params)
    _refuse_customer(ask)
    _refuse_lines(ask)
    _refuse_discounts(ask)
    _refuse_untaxed(ask)
    terms = (ask.params.get("consent_collection") or {}).get("terms_of_service")
    if terms == "required" and ask.books.dashboard.terms_url is None:
        raise refusal("checkout.terms_needed")


def _refuse_untaxed(ask: Ask) -> None:
    if not (ask.params.get("automatic_tax") or {}).get("enabled"):
        return
    if ask.books.dashboard.head_office is None:
        raise refusal("checkout.tax_needs_origin")
    for index, line in enumerate(ask.params.get("line_items") or []):
        price = ask.books.store.must("price", line["price"])
        if behaviour(ask.books, price) is None:
            raise refusal("checkout.tax_behavior_needed", index=index, price=price["id"])


def _refuse_exclusive(given: Obj) -> None:
    if given.get("discounts") and "allow_promotion_codes" in given:
        raise refusal("checkout.discounts_or_codes")
    if "customer" in given and "customer_email" in given:
        raise refusal("checkout.customer_or_email")
    if "customer_update" in given and "customer" not in given:
        raise refusal("checkout.customer_update_needs_customer")
    if "allowed_payment_method_types" in given and "excluded_payment_method_types" in given:
        raise refusal("checkout.methods_filters")


def _refuse_mode(given: Obj) -> None:
    mode = given.get("mode", "payment")
    subscribing = mode == "subscription"
    wrong = {
        "checkout.subscription_data_mode": "subscription_data" in given and not subscribing,
        "checkout.payment_intent_data_mode": "payment_intent_data" in given and mode != "payment",
        "checkout.invoice_creation_mode": "invoice_creation" in given and mode != "payment",
        "checkout.collection_mode": "payment_method_collection" in given and not subscribing,
        "checkout.customer_creation_mode": "customer_creation" in given and subscribing,
        "checkout.submit_type_mode": subscribing and given.get("submit_type", "auto") not in ("auto", "subscribe"),
        "checkout.line_items_in_setup": "line_items" in given and mode == "setup",
        "checkout.line_items_needed": not given.get("line_items") and mode != "setup",
        "checkout.currency_needed": "currency" not in given and mode == "setup",
    }
    for name, met in wrong.items():
        if met:
            raise refusal(name, mode=mode, value=given.get("submit_type"))


def _refuse_times(ask: Ask) -> None:
    given, now = ask.params, ask.books.now()
    expires = given.get("expires_at")
    if expires is not None and expires < now + _HALF_HOUR:
        raise refusal("checkout.expires_too_soon")
    if expires is not None and expires > now + _DAY:
        raise refusal("checkout.expires_too_late")
    trial = given.get("subscription_data", {})
    if "trial_period_days" in trial and "trial_end" in trial:
        raise refusal("checkout.trial_days_or_end")
    if "trial_end" in trial and trial["trial_end"] < now + 2 * _DAY:
        raise refusal("checkout.trial_end_too_soon")


def _refuse_pages(given: Obj) -> None:
    hosted = given.get("ui_mode", "hosted_page") == "hosted_page"
    if hosted and "success_url" not in given:
        raise refusal("checkout.success_url_needed")
    if not hosted and "after_expiration" in given:
        raise refusal("checkout.recovery_needs_hosted")
    for param in ("success_url", "cancel_url"):
        if param in given and not given[param].startswith(("http://", "https://")):
            raise refusal("checkout.bad_url", param=param)


def _refuse_customer(ask: Ask) -> None:
    customer = ask.given("customer", "customer")
    if customer is None:
        return
    update = ask.params.get("customer_update", {})
    taxed = (ask.params.get("automatic_tax") or {}).get("enabled")
    if taxed and not customer["address"] and "auto" not in (update.get("address"), update.get("shipping")):
        raise refusal("checkout.tax_needs_address")
    if (ask.params.get("tax_id_collection") or {}).get("enabled") and update.get("name") != "auto":
        raise refusal("checkout.tax_id_needs_name")


def _refuse_lines(ask: Ask) -> None:
    lines = ask.params.get("line_items") or []
    prices = [_price(ask, index, line) for index, line in enumerate(lines)]
    recurring = [price for price in prices if price["type"] == "recurring"]
    if len(recurring) > 20:
        raise refusal("checkout.too_many_recurring")
    if len(prices) - len(recurring) > 20:
        raise refusal("checkout.too_many_one_time")
    mode = ask.params.get("mode", "payment")
    if mode == "subscription" and not recurring:
        raise refusal("checkout.needs_recurring")
    for index, price in enumerate(prices):
        if mode == "payment" and price["type"] == "recurring":
            raise refusal("checkout.recurring_in_payment", index=index)
        if price["currency"] != prices[0]["currency"]:
            raise refusal("checkout.one_currency", index=index, currency=prices[0]["currency"])
    if len({(one["recurring"]["interval"], one["recurring"]["interval_count"]) for one in recurring}) > 1:
        raise refusal("checkout.one_interval")
    _refuse_second_currency(ask, prices)


def _price(ask: Ask, index: int, line: Obj) -> Obj:
    if "price" not in line:
        raise refusal("checkout.price_needed", index=index)
    price = ask.books.store.get("price", line["price"])
    if price is None:
        raise missing("price", line["price"], param=f"line_items[{index}][price]", status=400)
    if not price["active"]:
        raise refusal("checkout.price_inactive", index=index)
    if not ask.books.store.must("product", price["product"])["active"]:
        raise refusal("checkout.product_inactive", index=index)
    if not line.get("quantity"):
        raise refusal("checkout.quantity_needed", index=index)
    return price


def _refuse_second_currency(ask: Ask, prices: list[Obj]) -> None:
    for one in ask.books.store.all("subscription"):
        live = one["customer"] == ask.params.get("customer") and one["ended_at"] is None
        if live and prices and one["currency"] != prices[0]["currency"]:
            raise refusal("checkout.customer_currency", currency=one["currency"])


def _refuse_discounts(ask: Ask) -> None:
    given = ask.params.get("discounts") or []
    if len(given) > 1:
        raise refusal("checkout.one_discount")
    for one in given:
        if "coupon" in one and "promotion_code" in one:
            raise refusal("checkout.coupon_or_code")
        if "coupon" in one:
            coupon = ask.books.store.get("coupon", one["coupon"])
            if coupon is None:
                raise missing("coupon", one["coupon"], param="discounts[0][coupon]", status=400)
            if not still_valid(coupon, ask.books.now()):
                raise refusal("checkout.coupon_invalid", coupon=coupon["id"])
        if "promotion_code" in one:
            code = ask.books.store.get("promotion_code", one["promotion_code"])
            if code is None:
                raise missing("promotion_code", one["promotion_code"], param="discounts[0][promotion_code]", status=400)
            if not usable(ask.books, code, customer=ask.params.get("customer"), amount=99_999_999):
                raise refusal("checkout.code_invalid")
