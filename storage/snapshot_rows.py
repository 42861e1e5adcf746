"""The rows of a snapshot, written over what was there; `storage/snapshots.py` reads them back."""

from __future__ import annotations

from domain.subscription import Customer, Snapshot
from storage.customers import StripeCustomer
from storage.invoices import StripeInvoice
from storage.payment_methods import StripePaymentMethod
from storage.payments import PaymentAttempt
from storage.subscriptions import StripeSubscription


async def write_snapshot(snapshot: Snapshot) -> None:
    """Write every row of a snapshot over what was there. Customers must be known; joins the caller's transaction."""
    refs = [row.ref for row in snapshot.customers]
    keys = {row.stripe_id: row.id for row in await StripeCustomer.filter(stripe_id__in=refs)}
    for customer in snapshot.customers:
        await _write_customer(customer)
    await _write_subscriptions(snapshot, keys)
    await _write_invoices(snapshot, keys)
    await _write_payments(snapshot)
    await _write_methods(snapshot, keys)


async def _write_customer(row: Customer) -> None:
    known = StripeCustomer.filter(stripe_id=row.ref)
    if row.deleted:
        await known.update(deleted=True, is_current=False)
        return
    await known.update(
        email=row.email, name=row.name, country=row.country, default_payment_method=row.default_payment_method
    )


async def _write_subscriptions(snapshot: Snapshot, keys: dict[str, int]) -> None:
    made = [
        StripeSubscription(
            customer_id=keys[row.customer],
            stripe_id=row.ref,
            status=row.status,
            tier=row.tier,
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
            ended_at=row.ended_at,
            paused_collection=row.paused_collection,
            default_payment_method=row.default_payment_method,
            latest_invoice=row.latest_invoice,
            created_at=row.created,
            fetched_at=snapshot.fetched_at,
        )
        for row in snapshot.subscriptions
    ]
    if made:
        await StripeSubscription.bulk_create(
            made, update_fields=_all_but(StripeSubscription), on_conflict=["stripe_id"]
        )


async def _write_invoices(snapshot: Snapshot, keys: dict[str, int]) -> None:
    made = [
        StripeInvoice(
            customer_id=keys[row.customer],
            stripe_id=row.ref,
            subscription_ref=row.subscription,
            status=row.status,
            billing_reason=row.billing_reason,
            number=row.number,
            total=row.total.amount,
            paid=row.paid,
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
    if made:
        await StripeInvoice.bulk_create(made, update_fields=_all_but(StripeInvoice), on_conflict=["stripe_id"])


async def _write_payments(snapshot: Snapshot) -> None:
    refs = [invoice.ref for invoice in snapshot.invoices if invoice.payments]
    keys = {row.stripe_id: row.id for row in await StripeInvoice.filter(stripe_id__in=refs)} if refs else {}
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
            created_at=row.created,
        )
        for invoice in snapshot.invoices
        for row in invoice.payments
    ]
    if made:
        await PaymentAttempt.bulk_create(made, update_fields=_all_but(PaymentAttempt), on_conflict=["stripe_id"])


async def _write_methods(snapshot: Snapshot, keys: dict[str, int]) -> None:
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
            detached=False,
        )
        for row in snapshot.payment_methods
    ]
    if made:
        await StripePaymentMethod.bulk_create(
            made, update_fields=_all_but(StripePaymentMethod), on_conflict=["stripe_id"]
        )
    present = [row.ref for row in snapshot.payment_methods]
    gone = StripePaymentMethod.filter(customer_id__in=list(keys.values()), detached=False)
    await (gone.exclude(stripe_id__in=present) if present else gone).update(detached=True)


def _all_but(model: type[StripeSubscription | StripeInvoice | PaymentAttempt | StripePaymentMethod]) -> list[str]:
    """Every column that a newer picture replaces: all but the row's own key and Stripe's id."""
    return [name for name in model._meta.fields_db_projection if name not in {"id", "stripe_id"}]  # noqa: SLF001  # no public list
