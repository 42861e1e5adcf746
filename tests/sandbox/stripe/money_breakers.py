"""For each rule about money that goes back or is given up: the request that meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.triggers import dispute
from tests.sandbox.stripe.money_walk import invoice_of, open_bill

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.sandbox.stripe.roads import Answer, Obj, Road


async def _charge(road: Road) -> Obj:
    await road.paid()
    return road.sandbox.stripe.objects("charge")[-1]


async def _note(road: Road, **wish: object) -> Answer:
    """A credit note on a paid invoice over 15,000."""
    invoice = await invoice_of(road, await _charge(road))
    return await road.api.ask("POST", "credit_notes", {"invoice": invoice["id"], **wish})


async def _line(road: Road, **more: object) -> Answer:
    invoice = await invoice_of(road, await _charge(road))
    line = {"type": "invoice_line_item", "invoice_line_item": invoice["lines"]["data"][0]["id"], **more}
    return await road.api.ask("POST", "credit_notes", {"invoice": invoice["id"], "lines": [line]})


async def _refund_disputed(road: Road) -> Answer:
    charge = await _charge(road)
    dispute(road.sandbox.stripe.books, charge)
    return await road.api.ask("POST", "refunds", {"charge": charge["id"]})


async def _refund_not_cancelable(road: Road) -> Answer:
    made = await road.api.post("refunds", {"charge": (await _charge(road))["id"]})
    return await road.api.ask("POST", f"refunds/{made['id']}/cancel")


async def _void_paid(road: Road) -> Answer:
    return await road.api.ask("POST", f"invoices/{(await invoice_of(road, await _charge(road)))['id']}/void")


async def _write_off_paid(road: Road) -> Answer:
    paid = await invoice_of(road, await _charge(road))
    return await road.api.ask("POST", f"invoices/{paid['id']}/mark_uncollectible")


async def _other_currency(road: Road) -> Answer:
    customer = (await _charge(road))["customer"]
    given = {"amount": -5, "currency": "eur"}
    await road.api.post(f"customers/{customer}/balance_transactions", {**given, "currency": "usd"})
    return await road.api.ask("POST", f"customers/{customer}/balance_transactions", given)


async def _note_on_void(road: Road) -> Answer:
    bill = await open_bill(road)
    await road.api.post(f"invoices/{bill['id']}/void")
    return await road.api.ask("POST", "credit_notes", {"invoice": bill["id"], "amount": 5})


async def _note_with_tax(road: Road) -> Answer:
    invoice = await invoice_of(road, await _charge(road))
    road.sandbox.stripe.get(invoice["id"])["automatic_tax"]["enabled"] = True
    line = {"type": "custom_line_item", "unit_amount": 5}
    return await road.api.ask("POST", "credit_notes", {"invoice": invoice["id"], "lines": [line]})


async def _note_paid_elsewhere(road: Road) -> Answer:
    bill = await open_bill(road)
    await road.api.post(f"invoices/{bill['id']}/pay", {"paid_out_of_band": True})
    wish = {"invoice": bill["id"], "amount": 5, "refund_amount": 5}
    return await road.api.ask("POST", "credit_notes", wish)


async def _void_note_twice(road: Road) -> Answer:
    bill = await open_bill(road)
    note = await road.api.post("credit_notes", {"invoice": bill["id"], "amount": 5})
    await road.api.post(f"credit_notes/{note['id']}/void")
    return await road.api.ask("POST", f"credit_notes/{note['id']}/void")


async def _void_paid_note(road: Road) -> Answer:
    note = (await _note(road, amount=5, credit_amount=5)).body
    return await road.api.ask("POST", f"credit_notes/{note['id']}/void")


async def _evidence_twice(road: Road) -> Answer:
    made = dispute(road.sandbox.stripe.books, await _charge(road))
    wish = {"evidence": {"uncategorized_text": "They were in."}}
    await road.api.post(f"disputes/{made['id']}", wish)
    return await road.api.ask("POST", f"disputes/{made['id']}", wish)


async def _close_twice(road: Road) -> Answer:
    made = dispute(road.sandbox.stripe.books, await _charge(road))
    await road.api.post(f"disputes/{made['id']}/close")
    return await road.api.ask("POST", f"disputes/{made['id']}/close")


MONEY: dict[str, Callable[[Road], Awaitable[Answer]]] = {
    "refund.disputed": _refund_disputed,
    "refund.not_cancelable": _refund_not_cancelable,
    "invoice.not_voidable": _void_paid,
    "invoice.not_open": _write_off_paid,
    "balance.other_currency": _other_currency,
    "credit_note.amount_needed": lambda road: _note(road, refund_amount=5),
    "credit_note.wrong_invoice": _note_on_void,
    "credit_note.too_much": lambda road: _note(road, amount=15_001, refund_amount=15_001),
    "credit_note.wrong_sum": lambda road: _note(road, amount=100, refund_amount=50, credit_amount=49),
    "credit_note.no_such_line": lambda road: _line(road, invoice_line_item="il_1"),
    "credit_note.line_too_much": lambda road: _line(road, amount=15_001),
    "credit_note.custom_with_tax": _note_with_tax,
    "credit_note.no_such_refund": lambda road: _note(road, amount=5, refunds=[{"refund": "re_1"}]),
    "credit_note.nothing_to_refund": _note_paid_elsewhere,
    "credit_note.void_twice": _void_note_twice,
    "credit_note.not_voidable": _void_paid_note,
    "dispute.already_submitted": _evidence_twice,
    "dispute.already_closed": _close_twice,
}
