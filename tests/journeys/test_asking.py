"""What people ask the real program about themselves: their bills, the reasons, their data; and a person who answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.steps import subscribed

if TYPE_CHECKING:
    from tests.support.town import Town


async def test_somebody_sees_bills_and_reasons_and_asks_a_person(town: Town) -> None:
    town.admin.starts()
    ada = await subscribed(town)

    await ada.asks("/invoices", "Your invoices")
    bill = next(one for one in town.at_stripe("invoice", ada) if one["status"] == "paid")
    ada.taps(bill["number"])
    await ada.sees(f"Invoice {bill['number']}")
    assert ada.link("PDF") == bill["invoice_pdf"]

    await ada.asks("/why", "your subscription began. Today it is for Basic", "Stripe was asked last on")

    await ada.asks("/paysupport Is this thing on?", "Your question is with the people")
    question = await town.admin.receives("Is this thing on?", str(ada.id))
    town.sandbox.telegram.send(town.admin.account, "It is.", reply_to=question)
    await ada.receives("An answer from the people", "It is.")


async def test_somebody_reads_what_is_kept_and_is_forgotten(town: Town) -> None:
    ada = await subscribed(town)
    (bill,) = [one for one in town.at_stripe("invoice", ada) if one["status"] == "paid"]
    await ada.asks("/privacy", "What is kept of you")
    ada.taps("Send me everything as a file")
    await town.until(lambda: any("document" in one.extra for one in town.sandbox.telegram.messages(ada.account)))
    await ada.asks("/privacy", "What is kept of you")
    ada.taps("Forget me…")
    await ada.sees("Basic ends at once")
    ada.taps("Go on")
    await ada.sees("Are you sure?")
    ada.taps("Forget me for good")
    await ada.sees("You are forgotten")
    assert town.count("SELECT COUNT(*) FROM subscribers WHERE telegram_id = ?", ada.id) == 0
    await town.until(
        lambda: all(
            one["status"] == "canceled"
            for one in town.sandbox.stripe.objects("subscription")
            if one["id"] == bill["parent"]["subscription_details"]["subscription"]
        )
    )
