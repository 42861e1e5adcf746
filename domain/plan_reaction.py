"""What follows from news about a plan: a line in the audit log, and one notice for each fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from domain.decline import decline_class
from domain.notice import moment_detail, money_detail
from domain.plan_news import ChangeExpired, ChangePlanned, ChangeUndone, PlanNews, TermsMoved

if TYPE_CHECKING:
    from domain.planned_change import PlannedChange
    from domain.reaction import Reactions
    from domain.subscription import Invoice, Payment, Snapshot, Subscription


def follow_plan(news: PlanNews, owed: Reactions) -> None:
    """Say and write what the news oblige to."""
    row = news.subscription
    match news:
        case ChangePlanned():
            if row.coming is not None:
                owed.write("plan.change_planned", f"{_named(row.coming)} is planned.", subscription=row.ref)
                owed.say("change_planned", _fact(row, row.coming), **_details(row, row.coming))
        case ChangeUndone(change=change):
            owed.write("plan.change_undone", f"{_named(change)} was taken back.", subscription=row.ref)
            owed.say("change_undone", _fact(row, change), **_details(row, change))
        case ChangeExpired(change=change):
            owed.write("plan.change_expired", f"{_named(change)} was not paid in time.", subscription=row.ref)
            owed.say("change_expired", _fact(row, change), **_details(row, change))
        case TermsMoved(before=before):
            sentence = f"{before.quantity} a {before.interval} became {row.quantity} a {row.interval}."
            owed.write("plan.terms_moved", sentence, subscription=row.ref)
            fact = f"{row.ref}:{row.price}:{row.quantity}:{row.period_start.isoformat()}"
            price = money_detail(row.amount)
            owed.say("plan_changed", fact, tier=row.tier, quantity=row.quantity, price=price, interval=row.interval)
        case _:
            assert_never(news)


def change_of_bill(invoice: Invoice, snapshot: Snapshot) -> tuple[Subscription, PlannedChange] | None:
    """The change that waits for just this bill."""
    row = snapshot.subscription(invoice.subscription) if invoice.subscription else None
    if row is None or row.waiting is None or row.waiting.invoice != invoice.ref:
        return None
    return row, row.waiting


def change_unpaid(
    owed: Reactions, row: Subscription, change: PlannedChange, invoice: Invoice, payment: Payment
) -> None:
    """A change could not be paid for yet: said once for its bill, and nothing else is in danger by it."""
    confirm = payment.needs_action
    what = "waits for the bank's confirmation" if confirm else f"could not be paid ({payment.decline_code})"
    owed.write("plan.change_unpaid", f"{_named(change)} {what}.", invoice=invoice.ref)
    details = _details(row, change) | {"due": money_detail(invoice.total), "invoice": invoice.ref}
    if confirm:
        owed.say("change_confirm", invoice.ref, **details)
    else:
        owed.say(
            "change_unpaid", invoice.ref, **details, decline=decline_class(payment.decline_code, payment.advice_code)
        )


def _named(change: PlannedChange) -> str:
    return f"A change to {change.quantity} of {change.tier or change.price} a {change.interval}"


def _fact(row: Subscription, change: PlannedChange) -> str:
    brings = change.invoice or row.schedule or row.ref
    return f"{brings}:{change.price}:{change.quantity}:{change.at.isoformat()}"


def _details(row: Subscription, change: PlannedChange) -> dict[str, Any]:
    return {
        "before": row.tier,
        "tier": change.tier,
        "quantity": change.quantity,
        "price": money_detail(change.amount),
        "interval": change.interval,
        "at": moment_detail(change.at),
    }
