"""One walk over everything that gives money back, takes it away or gives it up."""

from __future__ import annotations

from sandbox.stripe.triggers import dispute, warn_of_fraud
from tests.sandbox.stripe.roads import WEEK, Obj, Road

HOUR = 3_600


async def walk_money_back(road: Road, charge: Obj) -> None:
    """On one paid charge, and on what a card that no longer pays leaves open."""
    await _refunds(road, charge)
    await _warnings(road, charge)
    await _disputes(road, charge)
    await _forgiven(road)


async def _refunds(road: Road, charge: Obj) -> None:
    api, bank = road.api, road.sandbox.stripe.books.next_refunds
    bank += ["requires_action", "requires_action", "pending"]
    given = {"payment_intent": charge["payment_intent"], "amount": 50}
    canceled = await api.post("refunds", {**given, "reason": "duplicate", "metadata": {"operation": "1"}})
    await api.post(f"refunds/{canceled['id']}/cancel")
    await api.post("refunds", given)
    await api.post("refunds", {"charge": charge["id"], "amount": 60})
    await api.post(f"refunds/{canceled['id']}", {"metadata": {"a": "b"}})
    await api.get("refunds", {"charge": charge["id"]})
    await api.get(f"refunds/{canceled['id']}")
    invoice = await invoice_of(road, charge)
    line = {"type": "invoice_line_item", "invoice_line_item": invoice["lines"]["data"][0]["id"], "amount": 200}
    wish = {"invoice": invoice["id"], "lines": [line], "refund_amount": 150, "credit_amount": 50, "memo": "Sorry"}
    await api.get("credit_notes/preview", wish)
    note = await api.post("credit_notes", wish)
    custom = {"type": "custom_line_item", "unit_amount": 5, "quantity": 2, "description": "Rounding"}
    await api.post("credit_notes", {"invoice": invoice["id"], "lines": [custom], "out_of_band_amount": 10})
    await api.post(f"credit_notes/{note['id']}", {"memo": "Very sorry"})
    await api.get("credit_notes", {"invoice": invoice["id"]})
    await api.get(f"credit_notes/{note['id']}")
    await api.get(f"credit_notes/{note['id']}/lines")


async def _warnings(road: Road, charge: Obj) -> None:
    warning = warn_of_fraud(road.sandbox.stripe.books, road.sandbox.stripe.get(charge["id"]))
    await road.api.get("radar/early_fraud_warnings", {"payment_intent": charge["payment_intent"]})
    await road.api.get(f"radar/early_fraud_warnings/{warning['id']}", {"expand": ["charge"]})


async def _disputes(road: Road, charge: Obj) -> None:
    api, books = road.api, road.sandbox.stripe.books
    inquiry = dispute(books, charge, status="warning_needs_response", amount=100)
    await api.post(f"disputes/{inquiry['id']}", {"metadata": {"a": "b"}})
    await api.post(f"disputes/{inquiry['id']}", {"evidence": {"customer_name": "Ada"}, "submit": False})
    await api.post(f"disputes/{inquiry['id']}", {"evidence": {"uncategorized_text": "They were in."}})
    dispute(books, charge, status="prevented", amount=50)
    made = dispute(books, charge, reason="product_not_received")
    await api.get("disputes", {"payment_intent": charge["payment_intent"]})
    await api.get(f"disputes/{made['id']}")
    await api.post(f"disputes/{made['id']}/close")


async def _forgiven(road: Road) -> None:
    """Three renewals that a card refuses: one is voided, one written off, one paid elsewhere; credit is taken up by the next."""
    api = road.api
    for act in ("void", "mark_uncollectible", "pay"):
        bill = await open_bill(road)
        customer = f"customers/{bill['customer']}/balance_transactions"
        gift = await api.post(customer, {"amount": -100, "currency": "usd", "description": "A week's trouble"})
        await api.get(customer, {"invoice": bill["id"]})
        await api.get(f"{customer}/{gift['id']}")
        note = await api.post("credit_notes", {"invoice": bill["id"], "amount": 100})
        if act == "void":
            await api.post(f"credit_notes/{note['id']}/void")
        await api.post(f"invoices/{bill['id']}/{act}", {"paid_out_of_band": True} if act == "pay" else {})


async def invoice_of(road: Road, charge: Obj) -> Obj:
    """The invoice that a charge paid."""
    about = {"payment": {"type": "payment_intent", "payment_intent": charge["payment_intent"]}}
    [found] = (await road.api.get("invoice_payments", about))["data"]
    return await road.api.get(f"invoices/{found['invoice']}")


async def open_bill(road: Road) -> Obj:
    """The open invoice of a subscription whose renewal was declined."""
    subscription = await road.subscription()
    road.sandbox.stripe.next_charges.decline(customer=subscription["customer"])
    await road.pass_time(WEEK + HOUR + 60)
    now = await road.again(subscription["id"])
    bill: Obj = now["latest_invoice"]
    assert (now["status"], bill["status"]) == ("past_due", "open")
    return bill
