"""One walk over every operation of the table, which other tests hold against the official description."""

from __future__ import annotations

from typing import Any

from sandbox.stripe.operations import ROUTES
from sandbox.stripe.routing import find
from sandbox.stripe.tax_account import register
from tests.sandbox.stripe.money_walk import walk_money_back
from tests.sandbox.stripe.roads import WEEK, Obj, Road

FEATURES: Obj = {
    "customer_update": {"enabled": True, "allowed_updates": ["email"]},
    "invoice_history": {"enabled": True},
    "payment_method_update": {"enabled": True},
    "subscription_cancel": {
        "enabled": True,
        "mode": "at_period_end",
        "cancellation_reason": {"enabled": True, "options": ["too_expensive", "other"]},
    },
}


async def walk_everything(road: Road) -> None:
    """Ask every operation at least once, on objects that a real road has made."""
    await _catalogue(road)
    configuration = await road.api.post("billing_portal/configurations", {"features": FEATURES})
    await _portal(road, configuration["id"])
    await _endpoints(road)
    paid, trial = await road.paid(), await road.paid(trial=7)
    await _checkout(road, paid)
    for session in (paid, trial):
        await _money(road, session)
    await _taxes(road)
    await _wishes(road, paid["customer"], paid["subscription"])
    await _changes(road, paid)
    await _stories(road, paid)
    await road.api.ask(
        "DELETE", f"subscriptions/{trial['subscription']}", {"cancellation_details": {"feedback": "unused"}}
    )
    await road.api.ask("DELETE", f"customers/{paid['customer']}")
    await road.api.get(f"customers/{paid['customer']}")


async def _catalogue(road: Road) -> None:
    api, price = road.api, await road.price(lookup_key="basic.week.usd")
    await api.post(f"products/{price['product']}", {"description": "A week", "metadata": {"tier": "basic"}})
    await api.get(f"products/{price['product']}")
    await api.get("products", {"active": True, "ids": [price["product"]]})
    await api.post(f"prices/{price['id']}", {"nickname": "weekly", "metadata": {"a": "b"}})
    await api.get(f"prices/{price['id']}", {"expand": ["product"]})
    await api.get("prices", {"lookup_keys": ["basic.week.usd"], "expand": ["data.product"]})
    coupon = await api.post("coupons", {"percent_off": 20, "duration": "once"})
    await api.get("coupons")
    await api.get(f"coupons/{coupon['id']}")
    promotion = {"type": "coupon", "coupon": coupon["id"]}
    code = await api.post("promotion_codes", {"promotion": promotion, "code": "HELLO"})
    await api.get("promotion_codes", {"code": "hello"})
    await api.get(f"promotion_codes/{code['id']}", {"expand": ["promotion.coupon"]})
    await api.post(f"promotion_codes/{code['id']}", {"metadata": {"a": "b"}})
    await api.get("account")
    register(road.sandbox.stripe.books, "DE")
    register(road.sandbox.stripe.books, "US", "NY")
    registered = await api.get("tax/registrations", {"status": "active"})
    await api.get(f"tax/registrations/{registered['data'][0]['id']}")
    await api.get("tax/settings")
    road.sandbox.stripe.dashboard.head_office = {"country": "DE"}
    road.sandbox.stripe.dashboard.terms_url = "https://example.com/terms"
    await api.get("tax/settings")


async def _portal(road: Road, configuration: str) -> None:
    api = road.api
    await api.post(f"billing_portal/configurations/{configuration}", {"metadata": {"a": "b"}, "features": FEATURES})
    await api.get(f"billing_portal/configurations/{configuration}")
    await api.get("billing_portal/configurations", {"active": True})
    customer = await api.post("customers", {"name": "A B", "address": {"country": "DE", "city": "Kiel"}})
    given = {"customer": customer["id"], "configuration": configuration, "return_url": "https://example.com"}
    await api.post("billing_portal/sessions", given)
    flow = {
        "type": "payment_method_update",
        "after_completion": {"type": "redirect", "redirect": {"return_url": "https://x.y"}},
    }
    await api.post("billing_portal/sessions", {**given, "flow_data": flow})


async def _endpoints(road: Road) -> None:
    api = road.api
    given = {"url": "http://127.0.0.1:9/hook", "enabled_events": ["billing.alert.triggered"]}
    endpoint = await api.post("webhook_endpoints", given)
    await api.post(f"webhook_endpoints/{endpoint['id']}", {"disabled": True})
    await api.get("webhook_endpoints")
    await api.get(f"webhook_endpoints/{endpoint['id']}")
    await api.ask("DELETE", f"webhook_endpoints/{endpoint['id']}")


async def _checkout(road: Road, paid: Obj) -> None:
    api = road.api
    await api.get("checkout/sessions", {"customer": paid["customer"], "status": "complete"})
    await api.get(f"checkout/sessions/{paid['id']}/line_items")
    await api.post(f"checkout/sessions/{paid['id']}", {"metadata": {"seen": "yes"}})
    opened = ["line_items.data.price.product", "subscription.latest_invoice.payments", "customer"]
    await api.get(f"checkout/sessions/{paid['id']}", {"expand": opened})
    abandoned = await road.session(discounts=[{"coupon": (await api.get("coupons"))["data"][0]["id"]}])
    await api.post(f"checkout/sessions/{abandoned['id']}/expire")


async def _money(road: Road, session: Obj) -> None:
    api, customer = road.api, session["customer"]
    await api.get("subscriptions", {"customer": customer, "status": "all", "expand": ["data.default_payment_method"]})
    await api.get(f"subscriptions/{session['subscription']}", {"expand": ["latest_invoice.payments"]})
    await api.get("invoices", {"customer": customer, "subscription": session["subscription"], "status": "paid"})
    opened = ["payments.data.payment.payment_intent"] if session["amount_total"] else []
    await api.get(f"invoices/{session['invoice']}", {"expand": ["parent.subscription_details.subscription", *opened]})
    await api.get(f"invoices/{session['invoice']}/lines")
    for payment in (await api.get("invoice_payments", {"invoice": session["invoice"]}))["data"]:
        await api.get(f"invoice_payments/{payment['id']}")
        intent = await api.get(f"payment_intents/{payment['payment']['payment_intent']}")
        await api.get(f"charges/{intent['latest_charge']}")
        await api.get(
            "invoice_payments",
            {
                "payment": {"type": "payment_intent", "payment_intent": intent["id"]},
                "expand": ["data.payment.payment_intent.latest_charge"],
            },
        )
    for intent in road.sandbox.stripe.objects("setup_intent"):
        await api.get(f"setup_intents/{intent['id']}", {"expand": ["payment_method"]})
    for method in (await api.get("payment_methods", {"customer": customer, "type": "card"}))["data"]:
        await api.get(f"payment_methods/{method['id']}")
    await api.get(f"customers/{customer}/payment_methods")


async def _taxes(road: Road) -> None:
    """A bill with tax on top, one that cannot be written out, and a session with a number and consent."""
    given: Any = {
        "automatic_tax": {"enabled": True},
        "billing_address_collection": "required",
        "consent_collection": {"terms_of_service": "required"},
        "customer_update": {"address": "auto", "name": "auto"},
        "tax_id_collection": {"enabled": True},
    }
    session = await road.session(price=await road.price(tax_behavior="exclusive"), **given)
    at = {
        "address_country": "DE",
        "address_postal_code": "10115",
        "address_line1": "1 Street",
        "address_city": "Berlin",
    }
    await road.submit(session["url"], terms="accepted", tax_id="DE123456789", business_name="Ada GmbH", **at)
    paid = await road.api.get(f"checkout/sessions/{session['id']}", {"expand": ["line_items"]})
    await road.api.post(f"subscriptions/{paid['subscription']}", {"automatic_tax": {"enabled": True}})
    await road.api.post(f"customers/{paid['customer']}", {"address": ""})
    await road.pass_time(WEEK + 3600)
    bill = (await road.again(paid["subscription"]))["latest_invoice"]
    await road.api.post(f"customers/{paid['customer']}", {"address": {"country": "DE"}})
    await road.api.post(f"invoices/{bill['id']}/finalize", {"auto_advance": True})


async def _wishes(road: Road, customer: str, subscription: str) -> None:
    api = road.api
    await api.post(f"customers/{customer}", {"name": "New", "invoice_settings": {"default_payment_method": ""}})
    await api.get("customers", {"email": "a@example.com"})
    given = await api.post(f"customers/{customer}/tax_ids", {"type": "eu_vat", "value": "DE123456789"})
    await api.get(f"customers/{customer}/tax_ids")
    await api.get(f"customers/{customer}/tax_ids/{given['id']}")
    await api.get(f"customers/{customer}", {"expand": ["subscriptions", "tax_ids"]})
    await api.ask("DELETE", f"customers/{customer}/tax_ids/{given['id']}")
    await api.post(f"subscriptions/{subscription}", {"cancel_at_period_end": True, "metadata": {"a": "b"}})
    await api.post(f"subscriptions/{subscription}", {"cancel_at_period_end": False})
    less = await api.post("coupons", {"id": "less", "percent_off": 30, "duration": "once"})
    await api.post(f"subscriptions/{subscription}", {"discounts": [{"coupon": less["id"]}]})
    await api.post(f"subscriptions/{subscription}", {"discounts": ""})
    await api.post(f"subscriptions/{subscription}", {"pause_collection": {"behavior": "void"}})
    await api.post(f"subscriptions/{subscription}", {"pause_collection": ""})
    await api.post(f"subscriptions/{subscription}/pause", {"type": "subscription"})
    await api.post(f"subscriptions/{subscription}/resume", {"payment_behavior": "resume_on_payment_success"})


async def _changes(road: Road, paid: Obj) -> None:
    """A higher tier at once, a lower one planned and undone, one that waits for its payment and is taken back."""
    api, higher = road.api, await road.price(40_000)
    path = f"subscriptions/{paid['subscription']}"
    item = (await api.get(path))["items"]["data"][0]
    change = {"items": [{"id": item["id"], "price": higher["id"]}], "proration_behavior": "always_invoice"}
    await api.post("invoices/create_preview", {"subscription": paid["subscription"], "subscription_details": change})
    await api.post(path, {**change, "payment_behavior": "pending_if_incomplete"})
    schedule = await api.post("subscription_schedules", {"from_subscription": paid["subscription"]})
    [now] = schedule["phases"]
    first = {"items": [{"price": higher["id"]}], "start_date": now["start_date"], "end_date": now["end_date"]}
    later = {"items": [{"price": item["price"]["id"]}], "duration": {"interval": "day"}, "proration_behavior": "none"}
    await api.post(f"subscription_schedules/{schedule['id']}", {"phases": [first, later], "end_behavior": "release"})
    await api.post("invoices/create_preview", {"schedule": schedule["id"]})
    await api.get(f"subscription_schedules/{schedule['id']}", {"expand": ["subscription"]})
    await api.get("subscription_schedules", {"customer": paid["customer"]})
    await api.post(f"subscription_schedules/{schedule['id']}/release")
    road.sandbox.stripe.next_charges.decline()
    change["items"] = [{"id": item["id"], "price": higher["id"], "quantity": 2}]
    waiting = await api.post(path, {**change, "payment_behavior": "pending_if_incomplete"})
    await api.post(f"invoices/{waiting['latest_invoice']}/void")
    other = await road.subscription()
    made = await api.post("subscription_schedules", {"from_subscription": other["id"]})
    await api.post(f"subscription_schedules/{made['id']}/cancel")


async def _stories(road: Road, paid: Obj) -> None:
    api, stripe = road.api, road.sandbox.stripe
    charge = stripe.objects("charge")[-1]
    await api.get("charges", {"customer": charge["customer"], "expand": ["data.refunds"]})
    await walk_money_back(road, charge)
    await api.ask("GET", "mandates/mandate_1")
    await api.ask("POST", f"invoices/{paid['invoice']}/pay")
    events = await api.get("events", {"limit": 100})
    await api.get(f"events/{events['data'][0]['id']}")


async def test_the_walk_meets_every_operation_and_nothing_fails_by_surprise(road: Road) -> None:
    await walk_everything(road)
    met = {
        found[0].path + found[0].method
        for call in road.sandbox.stripe.calls
        if (found := find(ROUTES, call.method, call.path))
    }
    assert met == {route.path + route.method for route in ROUTES}
    refused = {(call.path.split("/")[2], call.status) for call in road.sandbox.stripe.calls if call.status != 200}
    assert refused == {("mandates", 404), ("invoices", 400)}
