"""What a person has: the plan, why it is open or not, what comes next, and the doors to their chats."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.callbacks import ManagePlan, OpenPortal, PayBill, ShowTier, ShowTiers
from bot.format import day, minute, money
from bot.journey_callbacks import ShowInvoices, ShowReasons
from bot.screens.change import planned_text, undo_buttons
from bot.screens.screen import Screen, lines, link, rows, tap
from bot.screens.usage import bars_text
from bot.words import Html
from domain.debit import is_debit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aiogram.types import InlineKeyboardButton

    from billing.read_status import BillingStatus
    from bot.words import Speaker
    from domain.access import Access
    from domain.door import Door
    from domain.subscription import PaymentMethod


def billing_status(t: Speaker, status: BillingStatus) -> Screen:
    """The status card."""
    title = t("status-title", tier=status.tier.title) if status.tier else t("status-title-none")
    return Screen(
        lines(
            title,
            reason_text(t, status.access),
            _next(t, status),
            t("status-debit", at=day(status.expected, t.language)) if status.expected else "",
            planned_text(t, status.planned),
            bars_text(t, status.allowances),
            _method(t, status.payment_method),
            _checkout(t, status),
        ),
        rows(*join_buttons(t, status.chats), *_actions(t, status)),
    )


def reason_text(t: Speaker, access: Access) -> Html:
    """Why access is as it is; a reason that this version has no words for is named by its level."""
    key = reason_key(access.reason)
    opened = f"{key}-open"  # where the doors stand open all the same
    if access.level.open and t.knows(opened):
        return t(opened)
    return t(key) if t.knows(key) else t(f"access-level-{access.level.value}")


def reason_key(reason: str) -> str:
    """Where the words for a reason of `domain/access.py` stand."""
    return f"access-reason-{reason.replace('.', '-').replace('_', '-')}"


def join_buttons(t: Speaker, doors: Iterable[Door]) -> list[list[InlineKeyboardButton]]:
    """One button per chat that the person may join and is not in."""
    waiting = (door for door in doors if door.link and not door.member)
    return [[link(t.plain("button-join", title=door.title), door.link or "")] for door in waiting]


def doors_text(t: Speaker, doors: Iterable[Door]) -> Html:
    """A line for each chat that has no link yet: the person should know that it is not forgotten."""
    return Html("\n".join(t("door-not-ready", title=door.title) for door in doors if not door.link and not door.member))


def _next(t: Speaker, status: BillingStatus) -> Html:
    parts = []
    row = status.subscription
    if row is not None and status.living and row.cancel_at is not None:
        parts.append(t("status-ends", at=minute(row.cancel_at, t.language)))
    elif status.next_charge is not None and status.next_charge_at is not None:
        when = minute(status.next_charge_at, t.language)
        price, usual = money(status.next_charge, t.language), status.usual_charge
        if usual is None or usual == status.next_charge:
            parts.append(t("status-next-charge", price=price, at=when))
        else:
            parts.append(t("status-next-charge-less", price=price, usual=money(usual, t.language), at=when))
    elif status.access.level.open and row is None and status.access.until is not None:
        parts.append(t("status-until", at=minute(status.access.until, t.language)))
    parts += _bills(t, status)
    return Html("\n".join(parts))


def _bills(t: Speaker, status: BillingStatus) -> list[Html]:
    """What was paid with tax, and what waits for the person."""
    said = []
    if status.last_paid is not None and status.last_paid.tax:
        total = status.last_paid.total
        paid, tax = money(total, t.language), money(replace(total, amount=status.last_paid.tax), t.language)
        said.append(t("status-last-paid", paid=paid, tax=tax))
    if status.bill_stuck:
        said.append(t("status-bill-stuck"))
    if status.invoice_open:
        said.append(t("status-invoice-open"))
    return said


def _method(t: Speaker, method: PaymentMethod | None) -> Html:
    if method is None:
        return Html("")
    if is_debit(method.kind):
        account = t("status-bank-account", last4=method.last4 or "")
        return lines(account, t("status-mandate-gone") if method.mandate == "inactive" else "")
    brand = (method.brand or method.kind).replace("_", " ").title()
    if method.last4 is None:
        return t("status-method", brand=brand)
    if method.exp_month is None:
        return t("status-account", brand=brand, last4=method.last4)
    return t("status-card", brand=brand, last4=method.last4, expires=f"{method.exp_month:02}/{method.exp_year}")


def _checkout(t: Speaker, status: BillingStatus) -> Html:
    return t("status-checkout-open", tier=status.checkout.tier.title) if status.checkout else Html("")


def _actions(t: Speaker, status: BillingStatus) -> list[list[InlineKeyboardButton]]:
    pay = [link(t.plain("button-pay"), status.checkout.url, "primary")] if status.checkout else []
    payable = status.invoice_open or any(change.invoice for change, _ in status.planned)
    bill = [tap(t.plain("button-bill"), PayBill())] if payable else []
    more = [tap(t.plain("button-why"), ShowReasons()), tap(t.plain("button-invoices"), ShowInvoices(page=0))]
    if status.living:
        manage = [tap(t.plain("button-manage"), ManagePlan())]
        return [
            pay,
            bill,
            *undo_buttons(t, status.planned),
            manage,
            [tap(t.plain("button-portal"), OpenPortal())],
            more,
        ]
    return [pay, bill, _more_time(t, status), [tap(t.plain("button-tiers"), ShowTiers())], more]


def _more_time(t: Speaker, status: BillingStatus) -> list[InlineKeyboardButton]:
    """For whoever has, or had, a pass of a tier that still sells them."""
    tier = status.tier
    if tier is None or not status.access.reason.startswith("pass.") or not (tier.sold and tier.passes):
        return []
    return [tap(t.plain("button-more-time"), ShowTier(slug=tier.slug))]
