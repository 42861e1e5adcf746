"""One walk over every operation of the table, which other tests hold against the official description."""

from __future__ import annotations

from sandbox.stripe.operations import ROUTES
from sandbox.stripe.routing import find
from sandbox.stripe.triggers import dispute, refund
from tests.sandbox.stripe.roads import Obj, Road

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
    await _wishes(road, paid["customer"], paid["subscription"])
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
    await api.get("tax/registrations", {"status": "active"})


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


async def _wishes(road: Road, customer: str, subscription: str) -> None:
    api = road.api
    await api.post(f"customers/{customer}", {"name": "New", "invoice_settings": {"default_payment_method": ""}})
    await api.get("customers", {"email": "a@example.com"})
    await api.get(f"customers/{customer}", {"expand": ["subscriptions"]})
    await api.post(f"subscriptions/{subscription}", {"cancel_at_period_end": True, "metadata": {"a": "b"}})
    await api.post(f"subscriptions/{subscription}", {"cancel_at_period_end": False})


async def _stories(road: Road, paid: Obj) -> None:
    api, stripe = road.api, road.sandbox.stripe
    charge = stripe.objects("charge")[-1]
    made = [refund(stripe.books, charge, amount=100), dispute(stripe.books, charge)]
    await api.post("refunds", {"payment_intent": charge["payment_intent"], "amount": 50, "reason": "duplicate"})
    await api.get("charges", {"customer": charge["customer"]})
    await api.get("refunds", {"charge": charge["id"]})
    await api.get(f"refunds/{made[0]['id']}")
    await api.get("disputes", {"payment_intent": charge["payment_intent"]})
    await api.get(f"disputes/{made[1]['id']}")
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
