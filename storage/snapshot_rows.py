"""The rows of a snapshot, written over what was there; `storage/snapshots.py` reads them back."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from domain.subscription import Customer, Invoice, PaymentMethod, Snapshot, Subscription
from storage import db
from storage.customer_texts import write_address, write_tax_ids
from storage.customers import StripeCustomer
from storage.discounts import as_json
from storage.history_rows import write_history
from storage.invoices import StripeInvoice
from storage.overwrites import keys_of, write_over
from storage.payment_methods import StripePaymentMethod
from storage.payments import PaymentAttempt
from storage.planned_changes import change_json
from storage.subscriptions import StripeSubscription

_Row = TypeVar("_Row", Customer, Subscription, Invoice, PaymentMethod)


async def write_snapshot(snapshot: Snapshot, known: Snapshot | None = None) -> None:
    """Write each row of a snapshot over what was there, but for what is `known` here already just so.

    `known` was read from these rows under the caller's claim. Customers must be known; joins the caller's transaction.
    """
    keys = await keys_of(StripeCustomer, [row.ref for row in snapshot.customers])
    if not keys:
        return
    new = _unknown(snapshot, known)
    for customer in new.customers:
        await _write_customer(customer)
    await _write_subscriptions(new, keys)
    await _write_invoices(new, keys)
    await _write_payments(new)
    await write_history(snapshot, known)
    await _write_methods(snapshot, new, keys)
    if known is not None:
        await _drop_drafts(snapshot, known)
        await _touch(snapshot, keys)


def _unknown(snapshot: Snapshot, known: Snapshot | None) -> Snapshot:
    """What is not here just so already; most looks find one or two rows that moved."""
    if known is None:
        return snapshot
    return replace(
        snapshot,
        customers=_others(snapshot.customers, known.customers),
        subscriptions=_others(snapshot.subscriptions, known.subscriptions),
        invoices=_others(snapshot.invoices, known.invoices),
        payment_methods=_others(snapshot.payment_methods, known.payment_methods),
    )


def _others(rows: tuple[_Row, ...], known: tuple[_Row, ...]) -> tuple[_Row, ...]:
    there = {row.ref: row for row in known}
    return tuple(row for row in rows if there.get(row.ref) != row)


async def _drop_drafts(snapshot: Snapshot, known: Snapshot) -> None:
    """A draft that Stripe has no more was thrown away there: nobody ever owed it. Everything else that was seen once stays."""
    there = {row.ref for row in snapshot.invoices}
    gone = [row.ref for row in known.invoices if row.status == "draft" and row.ref not in there]
    if gone:
        await StripeInvoice.filter(stripe_id__in=gone, status="draft").delete()


async def _touch(snapshot: Snapshot, keys: dict[str, int]) -> None:
    """They were read just now, whether they moved or not."""
    holes = ", ".join("?" * len(keys))
    for table in ("stripe_subscriptions", "stripe_invoices") if keys else ():
        sql = f"UPDATE {table} SET fetched_at = ? WHERE customer_id IN ({holes})"  # our own names
        await db.rows(sql, db.moment(snapshot.fetched_at), *keys.values())


async def _write_customer(row: Customer) -> None:
    known = StripeCustomer.filter(stripe_id=row.ref)
    if row.deleted:
        await known.update(deleted=True, is_current=False)
        return
    await known.update(
        email=row.email,
        name=row.name,
        country=row.country,
        billed_currency=row.currency,
        address=write_address(row.address),
        locale=row.locale,
        tax_ids=write_tax_ids(row.tax_ids),
        default_payment_method=row.default_payment_method,
        discounted=row.discounted,
    )


async def _write_subscriptions(snapshot: Snapshot, keys: dict[str, int]) -> None:
    made = [
        StripeSubscription(
            customer_id=keys[row.customer],
            stripe_id=row.ref,
            status=row.status,
            tier=row.tier,
            last_tier=row.last_tier,
            price=row.price,
            product=row.product,
            amount=row.amount.amount,
            currency=row.amount.currency,
            interval=row.interval,
            quantity=row.quantity,
            period_start=row.period_start,
            period_end=row.period_end,
            trial_end=row.trial_end,
            cancel_at=row.cancel_at,
            canceled_at=row.canceled_at,
            ended_at=row.ended_at,
            ends_with_period=row.ends_with_period,
            paused_collection=row.paused_collection,
            collection_resumes_at=row.collection_resumes_at,
            paused_why=row.paused_why,
            paused_at=row.paused_at,
            default_payment_method=row.default_payment_method,
            latest_invoice=row.latest_invoice,
            discounts=[as_json(one) for one in row.discounts],
            item=row.item,
            schedule=row.schedule,
            coming=change_json(row.coming),
            waiting=change_json(row.waiting),
            phase_start=row.phase_start,
            items=row.items,
            created_at=row.created,
            fetched_at=snapshot.fetched_at,
        )
        for row in snapshot.subscriptions
    ]
    await write_over(made)


async def _write_invoices(snapshot: Snapshot, keys: dict[str, int]) -> None:
    made = [
        StripeInvoice(
            customer_id=keys[row.customer],
            stripe_id=row.ref,
            subscription_ref=row.subscription,
            status=row.status,
            billing_reason=row.billing_reason,
            number=row.number,
            pass_tier=row.pass_tier,
            pass_days=row.pass_days,
            total=row.total.amount,
            paid=row.paid,
            tax=row.tax,
            subtotal=row.subtotal,
            obstacle=row.obstacle,
            waited=row.waited,
            credit_used=row.credit_used,
            currency=row.total.currency,
            attempt_count=row.attempt_count,
            next_attempt_at=row.next_attempt_at,
            period_start=row.period_start,
            period_end=row.period_end,
            paid_at=row.paid_at,
            created_at=row.created,
            fetched_at=snapshot.fetched_at,
        )
        for row in snapshot.invoices
    ]
    await write_over(made)


async def _write_payments(snapshot: Snapshot) -> None:
    refs = [invoice.ref for invoice in snapshot.invoices if invoice.payments]
    keys = await keys_of(StripeInvoice, refs)
    made = [
        PaymentAttempt(
            invoice_id=keys[row.invoice],
            stripe_id=row.ref,
            status=row.status,
            amount=row.amount.amount,
            currency=row.amount.currency,
            charge=row.charge,
            refunded=row.refunded,
            dispute=row.dispute,
            dispute_due=row.dispute_due,
            decline_code=row.decline_code,
            advice_code=row.advice_code,
            failed_at=row.failed_at,
            payment_method=row.payment_method,
            kind=row.kind,
            debited=row.debited,
            processing_since=row.processing_since,
            created_at=row.created,
        )
        for invoice in snapshot.invoices
        for row in invoice.payments
    ]
    await write_over(made)


async def _write_methods(snapshot: Snapshot, new: Snapshot, keys: dict[str, int]) -> None:
    made = [
        StripePaymentMethod(
            customer_id=keys[row.customer],
            stripe_id=row.ref,
            kind=row.kind,
            brand=row.brand,
            last4=row.last4,
            exp_month=row.exp_month,
            exp_year=row.exp_year,
            country=row.country,
            fingerprint=row.fingerprint,
            mandate=row.mandate,
            detached=False,
        )
        for row in new.payment_methods
    ]
    await write_over(made)
    present = [row.ref for row in snapshot.payment_methods]
    kept = f" AND stripe_id NOT IN ({', '.join('?' * len(present))})" if present else ""
    await db.rows(
        "UPDATE stripe_payment_methods SET detached = TRUE"
        f" WHERE customer_id IN ({', '.join('?' * len(keys))}) AND NOT detached{kept}",
        *keys.values(),
        *present,
    )
