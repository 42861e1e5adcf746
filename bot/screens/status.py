"""What a person has: the plan, why it is open or not, what comes next, and the doors to their chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import OpenPortal, PayBill, ShowTiers
from bot.format import minute, money
from bot.screens.screen import Screen, lines, link, rows, tap
from bot.words import Html

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
            _method(t, status.payment_method),
            _checkout(t, status),
        ),
        rows(*join_buttons(t, status.chats), *_actions(t, status)),
    )


def reason_text(t: Speaker, access: Access) -> Html:
    """Why access is as it is; a reason that this version has no words for is named by its level."""
    key = reason_key(access.reason)
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
        parts.append(t("status-next-charge", price=money(status.next_charge, t.language), at=when))
    if status.invoice_open:
        parts.append(t("status-invoice-open"))
    return Html("\n".join(parts))


def _method(t: Speaker, method: PaymentMethod | None) -> Html:
    if method is None:
        return Html("")
    brand = (method.brand or method.kind).replace("_", " ").title()
    if method.last4 is None:
        return t("status-method", brand=brand)
    if method.exp_month is None:
        return t("status-account", brand=brand, last4=method.last4)
    return t("status-card", brand=brand, last4=method.last4, expires=f"{method.exp_month:02}/{method.exp_year}")


def _checkout(t: Speaker, status: BillingStatus) -> Html:
    return t("status-checkout-open", tier=status.checkout.tier.title) if status.checkout else Html("")


def _actions(t: Speaker, status: BillingStatus) -> list[list[InlineKeyboardButton]]:
    pay = [link(t.plain("button-pay"), status.checkout.url)] if status.checkout else []
    bill = [tap(t.plain("button-bill"), PayBill())] if status.invoice_open else []
    if status.living:
        return [pay, bill, [tap(t.plain("button-portal"), OpenPortal())]]
    return [pay, [tap(t.plain("button-tiers"), ShowTiers())]]
