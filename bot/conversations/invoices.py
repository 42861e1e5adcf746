"""/invoices: every bill with what became of it, one opened at a time in the same message."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from billing.find_invoice import find_invoice
from billing.read_invoices import read_invoices
from bot.journey_callbacks import ShowInvoice, ShowInvoices
from bot.screens.invoices import invoice_card, invoice_list
from bot.visit import Visit


def router() -> Router:
    made = Router(name="invoices")
    made.message.register(asked, Command("invoices"))
    made.callback_query.register(turned, ShowInvoices.filter())
    made.callback_query.register(opened, ShowInvoice.filter(), flags={"toast": "toast-opening"})
    return made


async def asked(_: Message, visit: Visit) -> None:
    await _show(visit, 0)


async def turned(_: CallbackQuery, callback_data: ShowInvoices, visit: Visit) -> None:
    await _show(visit, callback_data.page)


async def opened(_: CallbackQuery, callback_data: ShowInvoice, visit: Visit) -> None:
    """Its addresses are asked for now; whose it is, is looked up at the tap."""
    found = await find_invoice(visit.ctx, visit.subscriber, callback_data.invoice)
    await visit.show(invoice_card(visit.t, found, page=callback_data.page))


async def _show(visit: Visit, page: int) -> None:
    await visit.show(invoice_list(visit.t, await read_invoices(visit.subscriber, page=page)))
