"""Every row of the rules table is met over raw HTTP and answered with its real error."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from sandbox.stripe.rules import RULES
from tests.sandbox.stripe.change_breakers import CHANGE_BREAKERS
from tests.sandbox.stripe.money_breakers import MONEY
from tests.sandbox.stripe.roads import WEEK, Obj
from tests.sandbox.stripe.test_every_operation import FEATURES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.sandbox.stripe.roads import Answer, Road

BREAKERS: dict[str, Callable[[Road], Awaitable[Answer]]] = {**MONEY, **CHANGE_BREAKERS}


def breaks(name: str) -> Callable[[Callable[[Road], Awaitable[Answer]]], Callable[[Road], Awaitable[Answer]]]:
    """Register the request that meets a rule."""

    def keep(breaker: Callable[[Road], Awaitable[Answer]]) -> Callable[[Road], Awaitable[Answer]]:
        BREAKERS[name] = breaker
        return breaker

    return keep


@dataclass(frozen=True, slots=True)
class Shop:
    """What the refused orders name."""

    weekly: str
    monthly: str
    once: str
    euro: str
    customer: str


async def shop(road: Road) -> Shop:
    weekly = await road.price()
    monthly = await road.price(recurring={"interval": "month"})
    euro = await road.price(currency="eur")
    once = {"product": weekly["product"], "currency": "usd", "unit_amount": 500}
    bought_once = await road.api.post("prices", once)
    customer = await road.api.post("customers")
    return Shop(weekly["id"], monthly["id"], bought_once["id"], euro["id"], customer["id"])


async def order(road: Road, *, without: tuple[str, ...] = (), **more: object) -> Answer:
    """A checkout that would be taken, with changes."""
    at = await shop(road)
    given: Obj = {
        "mode": "subscription",
        "success_url": "https://example.com",
        "line_items": [{"price": at.weekly, "quantity": 1}],
    }
    given |= {name: (value(at) if callable(value) else value) for name, value in more.items()}
    return await road.api.ask("POST", "checkout/sessions", {k: v for k, v in given.items() if k not in without})


def lines(*names: str, quantity: int = 1) -> Callable[[Shop], object]:
    return lambda at: [{"price": getattr(at, name), "quantity": quantity} for name in names]


ORDERS: dict[str, Obj] = {
    "checkout.payment_method_types": {"payment_method_types": ["card"]},
    "checkout.discounts_or_codes": {"allow_promotion_codes": True, "discounts": [{"coupon": "x"}]},
    "checkout.one_discount": {"discounts": [{"coupon": "x"}, {"coupon": "y"}]},
    "checkout.coupon_or_code": {"discounts": [{"coupon": "x", "promotion_code": "y"}]},
    "checkout.customer_or_email": {"customer": lambda at: at.customer, "customer_email": "a@b.co"},
    "checkout.customer_update_needs_customer": {"customer_update": {"name": "auto"}},
    "checkout.customer_creation_mode": {"customer_creation": "always"},
    "checkout.line_items_needed": {"without": ("line_items",)},
    "checkout.line_items_in_setup": {"mode": "setup", "currency": "usd"},
    "checkout.currency_needed": {"mode": "setup", "without": ("line_items",)},
    "checkout.too_many_recurring": {"line_items": lines(*["weekly"] * 21)},
    "checkout.too_many_one_time": {"line_items": lines("weekly", *["once"] * 21)},
    "checkout.needs_recurring": {"line_items": lines("once")},
    "checkout.recurring_in_payment": {"mode": "payment"},
    "checkout.price_needed": {"line_items": [{"quantity": 1}]},
    "checkout.quantity_needed": {"line_items": lambda at: [{"price": at.weekly}]},
    "checkout.one_currency": {"line_items": lines("weekly", "euro")},
    "checkout.one_interval": {"line_items": lines("weekly", "monthly")},
    "checkout.subscription_data_mode": {
        "mode": "payment",
        "line_items": lines("once"),
        "subscription_data": {"description": "x"},
    },
    "checkout.payment_intent_data_mode": {"payment_intent_data": {"description": "x"}},
    "checkout.invoice_creation_mode": {"invoice_creation": {"enabled": True}},
    "checkout.collection_mode": {
        "mode": "payment",
        "line_items": lines("once"),
        "payment_method_collection": "always",
    },
    "checkout.submit_type_mode": {"submit_type": "donate"},
    "checkout.recovery_needs_hosted": {
        "ui_mode": "embedded_page",
        "after_expiration": {"recovery": {"enabled": True}},
    },
    "checkout.success_url_needed": {"without": ("success_url",)},
    "checkout.bad_url": {"cancel_url": "example.com/back"},
    "checkout.methods_filters": {
        "allowed_payment_method_types": ["card"],
        "excluded_payment_method_types": ["link"],
    },
    "checkout.terms_needed": {"consent_collection": {"terms_of_service": "required"}},
    "checkout.tax_needs_address": {"customer": lambda at: at.customer, "automatic_tax": {"enabled": True}},
    "checkout.tax_id_needs_name": {"customer": lambda at: at.customer, "tax_id_collection": {"enabled": True}},
}


@pytest.mark.parametrize("name", ORDERS)
async def test_checkout_refuses_an_order_that_breaks_a_rule(road: Road, name: str) -> None:
    changes = dict(ORDERS[name])
    without = changes.pop("without", ())
    held(name, await order(road, without=without, **changes))
    assert road.sandbox.stripe.objects("checkout.session") == []


@pytest.mark.parametrize(
    ("name", "seconds"),
    [
        ("checkout.expires_too_soon", 29 * 60),
        ("checkout.expires_too_late", 24 * 3600 + 90),
    ],
)
async def test_checkout_refuses_a_wrong_life_span(road: Road, name: str, seconds: int) -> None:
    held(name, await order(road, expires_at=road.sandbox.clock.timestamp() + seconds))


@pytest.mark.parametrize(
    ("name", "trial"),
    [
        ("checkout.trial_days_or_end", {"trial_period_days": 7, "trial_end": 9_999_999_999}),
        ("checkout.trial_end_too_soon", {"trial_end": 1_700_000_000}),
    ],
)
async def test_checkout_refuses_a_wrong_trial(road: Road, name: str, trial: Obj) -> None:
    held(name, await order(road, subscription_data=trial))


@breaks("checkout.price_inactive")
async def _(road: Road) -> Answer:
    price = await road.price()
    await road.api.post(f"prices/{price['id']}", {"active": False})
    return await order(road, line_items=[{"price": price["id"], "quantity": 1}])


@breaks("checkout.product_inactive")
async def _(road: Road) -> Answer:
    price = await road.price()
    await road.api.post(f"products/{price['product']}", {"active": False})
    return await order(road, line_items=[{"price": price["id"], "quantity": 1}])


@breaks("checkout.customer_currency")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    return await order(road, line_items=lines("euro"), customer=subscription["customer"])


@breaks("checkout.coupon_invalid")
async def _(road: Road) -> Answer:
    coupon = await road.api.post("coupons", {"percent_off": 10, "redeem_by": 1_700_000_000})
    return await order(road, discounts=[{"coupon": coupon["id"]}])


@breaks("checkout.code_invalid")
async def _(road: Road) -> Answer:
    code = await _code(road, "HELLO", active=False)
    return await order(road, discounts=[{"promotion_code": code["id"]}])


@breaks("checkout.expire_not_open")
async def _(road: Road) -> Answer:
    session = await road.paid()
    return await road.api.ask("POST", f"checkout/sessions/{session['id']}/expire")


async def _price(road: Road, **changes: object) -> Answer:
    product = await road.api.post("products", {"name": "Basic"})
    given: Obj = {"product": product["id"], "currency": "usd", "unit_amount": 100, **changes}
    return await road.api.ask("POST", "prices", {k: v for k, v in given.items() if v is not None})


PRICES: dict[str, Obj] = {
    "price.product_needed": {"product": None},
    "price.product_twice": {"product_data": {"name": "Other"}},
    "price.amount_needed": {"unit_amount": None},
    "price.amount_twice": {"unit_amount_decimal": "100"},
    "price.currency_unknown": {"currency": "u$d"},
    "price.too_long_interval": {"recurring": {"interval": "week", "interval_count": 157}},
}


@pytest.mark.parametrize("name", PRICES)
async def test_a_price_that_breaks_a_rule_is_refused(road: Road, name: str) -> None:
    held(name, await _price(road, **PRICES[name]))


@breaks("price.lookup_key_taken")
async def _(road: Road) -> Answer:
    await road.price(lookup_key="basic.week.usd")
    return await _price(road, lookup_key="basic.week.usd")


@breaks("price.tax_behavior_fixed")
async def _(road: Road) -> Answer:
    price = await road.price(tax_behavior="inclusive")
    return await road.api.ask("POST", f"prices/{price['id']}", {"tax_behavior": "exclusive"})


@breaks("product.id_taken")
async def _(road: Road) -> Answer:
    product = await road.api.post("products", {"name": "Basic"})
    return await road.api.ask("POST", "products", {"name": "Basic", "id": product["id"]})


@breaks("product.default_price_other")
async def _(road: Road) -> Answer:
    price, other = await road.price(), await road.price()
    return await road.api.ask("POST", f"products/{price['product']}", {"default_price": other["id"]})


COUPONS: dict[str, Obj] = {
    "coupon.amount_or_percent": {"percent_off": 10, "amount_off": 100, "currency": "usd"},
    "coupon.currency_needed": {"amount_off": 100},
    "coupon.percent_range": {"percent_off": 101},
    "coupon.months_needed": {"percent_off": 10, "duration": "repeating"},
    "coupon.months_only_repeating": {"percent_off": 10, "duration": "once", "duration_in_months": 2},
}


@pytest.mark.parametrize("name", COUPONS)
async def test_a_coupon_that_breaks_a_rule_is_refused(road: Road, name: str) -> None:
    held(name, await road.api.ask("POST", "coupons", COUPONS[name]))


@breaks("coupon.id_taken")
async def _(road: Road) -> Answer:
    await road.api.post("coupons", {"percent_off": 10, "id": "ten"})
    return await road.api.ask("POST", "coupons", {"percent_off": 10, "id": "ten"})


async def _code(road: Road, code: str, **more: object) -> Obj:
    coupon = await road.api.post("coupons", {"percent_off": 10})
    promotion = {"type": "coupon", "coupon": coupon["id"]}
    return await road.api.post("promotion_codes", {"promotion": promotion, "code": code, **more})


@breaks("promotion.code_letters")
async def _(road: Road) -> Answer:
    coupon = await road.api.post("coupons", {"percent_off": 10})
    promotion = {"type": "coupon", "coupon": coupon["id"]}
    return await road.api.ask("POST", "promotion_codes", {"promotion": promotion, "code": "zehn %"})


@breaks("promotion.code_taken")
async def _(road: Road) -> Answer:
    code = await _code(road, "TEN")
    return await road.api.ask("POST", "promotion_codes", {"promotion": code["promotion"], "code": "ten"})


async def _taxed(road: Road, *, behavior: str = "exclusive", **more: object) -> Answer:
    price = await road.price(tax_behavior=behavior)
    given = {
        "mode": "subscription",
        "success_url": "https://example.com",
        "line_items": [{"price": price["id"], "quantity": 1}],
        "automatic_tax": {"enabled": True},
    }
    return await road.api.ask("POST", "checkout/sessions", {**given, **more})


@breaks("checkout.tax_needs_origin")
async def _(road: Road) -> Answer:
    return await _taxed(road)


@breaks("checkout.tax_behavior_needed")
async def _(road: Road) -> Answer:
    road.sandbox.stripe.dashboard.head_office = {"country": "US"}
    return await _taxed(road, behavior="unspecified")


@breaks("invoice.finalized_before")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    return await road.api.ask("POST", f"invoices/{subscription['latest_invoice']['id']}/finalize")


@breaks("invoice.tax_location")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    await road.api.post(f"subscriptions/{subscription['id']}", {"automatic_tax": {"enabled": True}})
    await road.pass_time(WEEK)
    latest = (await road.again(subscription["id"]))["latest_invoice"]
    return await road.api.ask("POST", f"invoices/{latest['id']}/finalize")


@breaks("tax_id.invalid")
async def _(road: Road) -> Answer:
    customer = await road.api.post("customers")
    return await road.api.ask("POST", f"customers/{customer['id']}/tax_ids", {"type": "eu_vat", "value": "123"})


@breaks("tax_id.too_many")
async def _(road: Road) -> Answer:
    customer = await road.api.post("customers")
    for last in range(5):
        number = {"type": "us_ein", "value": f"12-345678{last}"}
        await road.api.post(f"customers/{customer['id']}/tax_ids", number)
    return await road.api.ask("POST", f"customers/{customer['id']}/tax_ids", {"type": "us_ein", "value": "98-7654321"})


@breaks("subscription.already_canceled")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    await road.api.ask("DELETE", f"subscriptions/{subscription['id']}")
    return await road.api.ask("POST", f"subscriptions/{subscription['id']}", {"cancel_at_period_end": True})


@breaks("subscription.cancel_twice")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    await road.api.ask("DELETE", f"subscriptions/{subscription['id']}")
    return await road.api.ask("DELETE", f"subscriptions/{subscription['id']}")


@breaks("subscription.method_of_other")
async def _(road: Road) -> Answer:
    one, other = await road.subscription(), await road.subscription()
    wanted = {"default_payment_method": other["default_payment_method"]}
    return await road.api.ask("POST", f"subscriptions/{one['id']}", wanted)


@breaks("subscription.two_ends")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    wishes = {"cancel_at": 4_000_000_000, "cancel_at_period_end": True}
    return await road.api.ask("POST", f"subscriptions/{subscription['id']}", wishes)


@breaks("subscription.ends_in_past")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    return await road.api.ask("POST", f"subscriptions/{subscription['id']}", {"cancel_at": 1_700_000_000})


UPDATES: dict[str, Obj] = {
    "subscription.trial_in_past": {"trial_end": 1_700_000_000},
    "subscription.trial_too_long": {"trial_end": 4_000_000_000},
    "subscription.resumes_in_past": {"pause_collection": {"behavior": "void", "resumes_at": 1_700_000_000}},
}
# What a subscription must not be to be paused or resumed: set behind the API, where it cannot make such a one itself.
SHAPES: dict[str, tuple[str, Obj]] = {
    "subscription.pause_needs_flexible": ("pause", {"billing_mode": {"type": "classic"}}),
    "subscription.pause_with_schedule": ("pause", {"schedule": "sub_sched_1"}),
    "subscription.pause_sends_invoices": ("pause", {"collection_method": "send_invoice"}),
    "subscription.pause_in_trial": ("pause", {"status": "trialing"}),
    "subscription.pause_status": ("pause", {"status": "paused"}),
    "subscription.resume_not_paused": ("resume", {}),
    "subscription.resume_sends_invoices": ("resume", {"status": "paused", "collection_method": "send_invoice"}),
    "subscription.resume_no_method": ("resume", {"status": "paused", "default_payment_method": None}),
}


@pytest.mark.parametrize("name", UPDATES)
async def test_a_subscription_refuses_an_update_that_breaks_a_rule(road: Road, name: str) -> None:
    subscription = await road.subscription()
    held(name, await road.api.ask("POST", f"subscriptions/{subscription['id']}", UPDATES[name]))


@pytest.mark.parametrize("name", SHAPES)
async def test_a_subscription_refuses_to_be_paused_or_resumed_where_a_rule_forbids_it(road: Road, name: str) -> None:
    subscription = await road.subscription()
    call, shape = SHAPES[name]
    (kept,) = road.sandbox.stripe.objects("subscription")
    kept.update(shape)
    given = {"payment_behavior": "resume_on_payment_success"} if call == "resume" else {}
    held(name, await road.api.ask("POST", f"subscriptions/{subscription['id']}/{call}", given))


@breaks("subscription.trial_status")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    await road.api.post(f"subscriptions/{subscription['id']}/pause")
    ahead = {"trial_end": road.sandbox.clock.timestamp() + WEEK}
    return await road.api.ask("POST", f"subscriptions/{subscription['id']}", ahead)


@breaks("subscription.resume_twice")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    await road.api.post(
        f"subscriptions/{subscription['id']}/pause", {"bill_for": {"unused_time_from": {"type": "none"}}}
    )
    await road.api.post(f"subscriptions/{subscription['id']}/resume")
    return await road.api.ask("POST", f"subscriptions/{subscription['id']}/resume")


@breaks("invoice.already_paid")
async def _(road: Road) -> Answer:
    session = await road.paid()
    return await road.api.ask("POST", f"invoices/{session['invoice']}/pay")


@breaks("invoice.not_payable")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    await road.pass_time(WEEK)
    newest = (await road.again(subscription["id"]))["latest_invoice"]
    return await road.api.ask("POST", f"invoices/{newest['id']}/pay")


@breaks("invoice.no_method")
async def _(road: Road) -> Answer:
    subscription = await road.subscription(trial=7)
    await road.api.post(f"subscriptions/{subscription['id']}", {"default_payment_method": ""})
    await road.pass_time(WEEK + 3600)
    newest = (await road.again(subscription["id"]))["latest_invoice"]
    return await road.api.ask("POST", f"invoices/{newest['id']}/pay")


@breaks("customer.email_invalid")
async def _(road: Road) -> Answer:
    return await road.api.ask("POST", "customers", {"email": "nobody"})


@breaks("portal.no_configuration")
async def _(road: Road) -> Answer:
    return await _portal(road)


async def _portal(road: Road, features: Obj | None = None, **more: object) -> Answer:
    customer = await road.api.post("customers")
    given: Obj = {"customer": customer["id"], "return_url": "https://example.com", **more}
    if features is not None:
        made = await road.api.post("billing_portal/configurations", {"features": features})
        given["configuration"] = made["id"]
    return await road.api.ask("POST", "billing_portal/sessions", {k: v for k, v in given.items() if v is not None})


@breaks("portal.configuration_inactive")
async def _(road: Road) -> Answer:
    made = await road.api.post("billing_portal/configurations", {"features": FEATURES})
    await road.api.post(f"billing_portal/configurations/{made['id']}", {"active": False})
    return await _portal(road, configuration=made["id"])


@breaks("portal.customer_needed")
async def _(road: Road) -> Answer:
    return await _portal(road, FEATURES, customer=None)


@breaks("portal.return_url_needed")
async def _(road: Road) -> Answer:
    return await _portal(road, FEATURES, return_url=None)


@breaks("portal.updates_need_products")
async def _(road: Road) -> Answer:
    features = {"subscription_update": {"enabled": True, "default_allowed_updates": ["price"]}}
    return await road.api.ask("POST", "billing_portal/configurations", {"features": features})


@breaks("portal.flow_part_needed")
async def _(road: Road) -> Answer:
    return await _portal(road, FEATURES, flow_data={"type": "subscription_cancel"})


@breaks("portal.flow_disabled")
async def _(road: Road) -> Answer:
    only = {"invoice_history": {"enabled": True}}
    return await _portal(road, only, flow_data={"type": "payment_method_update"})


ENDPOINTS: dict[str, Obj] = {
    "endpoint.event_unknown": {"enabled_events": ["invoice.payed"]},
    "endpoint.version_unknown": {"api_version": "2023-10-16"},
}


@pytest.mark.parametrize("name", ENDPOINTS)
async def test_an_endpoint_that_breaks_a_rule_is_refused(road: Road, name: str) -> None:
    given = {"url": "https://example.com", "enabled_events": ["*"], **ENDPOINTS[name]}
    held(name, await road.api.ask("POST", "webhook_endpoints", given))


@breaks("endpoint.too_many")
async def _(road: Road) -> Answer:
    given = {"url": "https://example.com", "enabled_events": ["*"]}
    for _ in range(16):
        await road.api.post("webhook_endpoints", given)
    return await road.api.ask("POST", "webhook_endpoints", given)


@breaks("invoice.pay_processing")
async def _(road: Road) -> Answer:
    session = await road.debited("000123456789")
    return await road.api.ask("POST", f"invoices/{session['invoice']}/pay")


@breaks("refund.of_nothing")
async def _(road: Road) -> Answer:
    return await road.api.ask("POST", "refunds", {"amount": 5})


@breaks("refund.nothing_paid")
async def _(road: Road) -> Answer:
    session = await road.paid()
    road.sandbox.stripe.next_charges.decline()
    await road.pass_time(WEEK + 7_200)
    unpaid = next(one for one in road.sandbox.stripe.objects("payment_intent") if one["status"] != "succeeded")
    assert session["subscription"]
    return await road.api.ask("POST", "refunds", {"payment_intent": unpaid["id"]})


@breaks("refund.already")
async def _(road: Road) -> Answer:
    return await _refunded(road, 15_000, 1)


@breaks("refund.too_much")
async def _(road: Road) -> Answer:
    return await _refunded(road, 10_000, 5_001)


async def _refunded(road: Road, *amounts: int) -> Answer:
    await road.paid()
    [charge] = road.sandbox.stripe.objects("charge")
    return [await road.api.ask("POST", "refunds", {"charge": charge["id"], "amount": one}) for one in amounts][-1]


@breaks("events.type_or_types")
async def _(road: Road) -> Answer:
    return await road.api.ask("GET", "events", {"type": "a", "types": ["b"]})


@breaks("invoice_payments.type_needed")
async def _(road: Road) -> Answer:
    return await road.api.ask("GET", "invoice_payments", {"payment": {"type": "payment_intent"}})


@pytest.mark.parametrize("name", BREAKERS)
async def test_a_request_that_breaks_a_rule_is_refused(road: Road, name: str) -> None:
    held(name, await BREAKERS[name](road))


def test_every_rule_has_a_request_that_breaks_it() -> None:
    timed = {
        "checkout.expires_too_soon",
        "checkout.expires_too_late",
        "checkout.trial_days_or_end",
        "checkout.trial_end_too_soon",
    }
    tested = {*UPDATES, *SHAPES, *ORDERS, *PRICES, *COUPONS, *ENDPOINTS, *BREAKERS, *timed}
    assert tested == set(RULES)


def held(name: str, answer: Answer) -> None:
    """The answer is exactly this rule's error: status, type, code, param, and the fixed part of its words."""
    rule = RULES[name]
    assert answer.status == rule.status, answer.body
    error = answer.error
    assert error["type"] == "invalid_request_error"
    assert error.get("code") == rule.code
    assert re.fullmatch(_pattern(rule.param), error.get("param") or "")
    assert error["message"].startswith(rule.message.split("{", maxsplit=1)[0])


def _pattern(param: str | None) -> str:
    """A rule's param as a regular expression: blanks take anything."""
    return re.sub(r"\\{\w+\\}", ".+", re.escape(param or ""))
