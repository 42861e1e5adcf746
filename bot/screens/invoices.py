"""A person's invoices: the list, and one of them with what went back and where its file is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.callbacks import AskSupport, Close, PayBill, ShowStatus
from bot.format import day, money
from bot.journey_callbacks import ShowInvoice, ShowInvoices
from bot.screens.screen import Screen, copy, lines, link, rows, tap
from bot.words import Html
from domain.bill_standing import refunds_of, standing_of

if TYPE_CHECKING:
    from aiogram.types import InlineKeyboardButton

    from billing.find_invoice import FoundInvoice
    from billing.read_invoices import InvoiceList
    from bot.words import Speaker
    from domain.subscription import Invoice

_LONGEST_REF = 40  # a button carries 64 bytes


def invoice_list(t: Speaker, found: InvoiceList) -> Screen:
    """One page of them, with a button for each, and the ways to the other pages."""
    around = [[tap(t.plain("button-status"), ShowStatus()), tap(t.plain("button-close"), Close())]]
    if not found.bills:
        return Screen(lines(t("invoices-title"), t("invoices-none")), rows(*around))
    told = [_line(t, bill) for bill in found.bills]
    page = t("invoices-page", page=found.page + 1, pages=found.pages) if found.pages > 1 else Html("")
    return Screen(
        lines(t("invoices-title"), Html("\n".join(told)), page),
        rows(*(_open(t, bill, found.page) for bill in found.bills), _turn(t, found), *around),
    )


def invoice_card(t: Speaker, found: FoundInvoice, *, page: int) -> Screen:
    """Everything about one, and its addresses as Stripe gave them just now."""
    bill = found.bill
    away = t("invoice-no-link") if not found.reached else Html("")
    files = [link(t.plain("button-invoice-page"), found.page)] if found.page else []
    files += [link(t.plain("button-invoice-pdf"), found.pdf)] if found.pdf else []
    notes = [[link(t.plain("button-credit-note", number=number), url)] for number, url in found.notes.items()]
    number = [copy(t.plain("button-copy-number"), bill.number)] if bill.number else []
    pay = [tap(t.plain("button-bill"), PayBill())] if standing_of(bill) == "open" else []
    again = [] if found.reached else [tap(t.plain("button-retry"), ShowInvoice(invoice=bill.ref, page=page))]
    back = [tap(t.plain("button-back"), ShowInvoices(page=page)), tap(t.plain("button-ask"), AskSupport())]
    return Screen(
        lines(_head(t, bill), _amounts(t, bill), _went_back(t, bill), away),
        rows(pay, files, *notes, number, again, back),
    )


def _line(t: Speaker, bill: Invoice) -> Html:
    return t(
        "invoices-line",
        at=day(bill.created, t.language),
        total=money(bill.total, t.language),
        standing=t(f"invoice-is-{standing_of(bill)}"),
    )


def _open(t: Speaker, bill: Invoice, page: int) -> list[InlineKeyboardButton]:
    if len(bill.ref) > _LONGEST_REF:
        return []
    words = t.plain("button-invoice", number=bill.number or bill.ref, total=money(bill.total, t.language))
    return [tap(words, ShowInvoice(invoice=bill.ref, page=page))]


def _turn(t: Speaker, found: InvoiceList) -> list[InlineKeyboardButton]:
    newer = [tap(t.plain("button-newer"), ShowInvoices(page=found.page - 1))] if found.page else []
    older = [tap(t.plain("button-older"), ShowInvoices(page=found.page + 1))] if found.page + 1 < found.pages else []
    return newer + older


def _head(t: Speaker, bill: Invoice) -> Html:
    time = t("invoice-period", start=day(bill.period_start, t.language), end=day(bill.period_end, t.language))
    return Html(
        "\n".join(
            [
                t("invoice-title", number=bill.number or bill.ref),
                t("invoice-made", at=day(bill.created, t.language)),
                time if bill.period_end > bill.period_start else t("invoice-once"),
            ]
        )
    )


def _amounts(t: Speaker, bill: Invoice) -> Html:
    said = [t("invoice-total", total=money(bill.total, t.language))]
    if bill.tax:
        said.append(t("invoice-tax", tax=money(replace(bill.total, amount=bill.tax), t.language)))
    said.append(t("invoice-standing", standing=t(f"invoice-is-{standing_of(bill)}")))
    if bill.paid and bill.paid_at is not None:
        paid = money(replace(bill.total, amount=bill.paid), t.language)
        said.append(t("invoice-paid", paid=paid, at=day(bill.paid_at, t.language)))
    return Html("\n".join(said))


def _went_back(t: Speaker, bill: Invoice) -> Html:
    said = [
        t(
            f"invoice-refund-{one.status.replace('_', '-')}"
            if t.knows(f"invoice-refund-{one.status.replace('_', '-')}")
            else "invoice-refund-pending",
            amount=money(replace(bill.total, amount=one.amount), t.language),
            at=day(one.created, t.language),
        )
        for one in refunds_of(bill)
    ]
    said += [
        t(
            "invoice-credit-note-void" if note.status == "void" else "invoice-credit-note",
            number=note.number,
            total=money(replace(bill.total, amount=note.total), t.language),
            at=day(note.created, t.language),
        )
        for note in bill.credit_notes
    ]
    return Html("\n".join(said))
