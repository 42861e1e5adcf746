"""/invoices: none yet, then one that is opened, read as a file, and asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import only_message
from tests.journeys.steps import let_in
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.town import Town


async def test_whoever_has_paid_nothing_has_no_invoices(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/invoices")
    await ada.reads("invoices-title", "invoices-none")
    ada.presses("button-status")
    await ada.reads("status-title-none")
    only_message(ada)


async def test_an_invoice_is_opened_and_its_file_is_stripes_own(town: Town, language: str) -> None:
    bea = await let_in(town, language, "Bea")
    (bill,) = town.at_stripe("invoice", bea)
    await bea.asks_for("/invoices", "invoices-title", "invoice-is-paid")
    before = len(bea.read)
    bea.picks(f"inv:{bill['id']}:0")
    card = await bea.reads("invoice-title", "invoice-made", "invoice-period", "invoice-total", "invoice-paid")
    assert bill["number"] in card.text
    assert bea.address("button-invoice-pdf") == bill["invoice_pdf"]
    assert bea.address("button-invoice-page") == bill["hosted_invoice_url"]
    assert bea.shows("button-copy-number")
    for address in (bill["invoice_pdf"], bill["hosted_invoice_url"]):
        assert (await town.browser.open(address)).status == 200
    bea.presses("button-back")
    await bea.reads("invoices-title")
    bea.picks(f"inv:{bill['id']}:0")
    await bea.reads("invoice-title")
    bea.presses("button-ask")
    await bea.reads("support-title", "support-prompt")
    bea.presses("button-close")
    await bea.reads("closed")
    assert len(bea.read) == before
