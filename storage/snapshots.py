"""Snapshots: the normalised rows as one frozen picture of a person, and back. The only store of Stripe's state."""

from __future__ import annotations

from collections import defaultdict

from domain.money import Money
from domain.subscription import Customer, Invoice, Payment, PaymentMethod, Snapshot, Subscription
from storage.customers import StripeCustomer
from storage.invoices import StripeInvoice
from storage.payment_methods import StripePaymentMethod
from storage.payments import PaymentAttempt
from storage.pictures import Picture, Row, moment_of, moment_or_none, read_pictures
from storage.subscriptions import StripeSubscription

_OWN = "JOIN stripe_customers c ON c.id = t.customer_id WHERE c.subscriber_id = ?"
PICTURES = (
    Picture(
        name="customers",
        columns=tuple("stripe_id currency email name country deleted default_payment_method created_at".split()),
        of="stripe_customers t WHERE t.subscriber_id = ?",
    ),
    Picture(
        name="subscriptions",
        columns=tuple(
            "customer_id stripe_id status tier price product amount currency interval quantity period_start period_end"
            " trial_end cancel_at ended_at paused_collection default_payment_method latest_invoice created_at"
            " fetched_at".split()
        ),
        of=f"stripe_subscriptions t {_OWN}",
    ),
    Picture(
        name="invoices",
        columns=tuple(
            "customer_id stripe_id subscription_ref status billing_reason number total paid currency attempt_count"
            " next_attempt_at period_start period_end paid_at created_at fetched_at".split()
        ),
        of=f"stripe_invoices t {_OWN}",
    ),
    Picture(
        name="payments",
        columns=tuple(
            "invoice_id stripe_id status amount currency charge refunded dispute decline_code advice_code failed_at"
            " payment_method created_at".split()
        ),
        of="payment_attempts t JOIN stripe_invoices i ON i.id = t.invoice_id"
        " JOIN stripe_customers c ON c.id = i.customer_id WHERE c.subscriber_id = ?",
    ),
    Picture(
        name="methods",
        columns=tuple("customer_id stripe_id kind brand last4 exp_month exp_year country fingerprint".split()),
        of=f"stripe_payment_methods t {_OWN} AND NOT t.detached",
    ),
)


async def read_snapshot(subscriber_id: int) -> Snapshot | None:
    """What we know of a subscriber at Stripe; None without a customer there. `fetched_at` is the newest row's, else the customer's."""
    return snapshot_of(await read_pictures(PICTURES, subscriber_id))


def snapshot_of(found: dict[str, list[Row]]) -> Snapshot | None:
    """The same from rows that were read as `PICTURES` say."""
    customers, subscriptions, invoices = found["customers"], found["subscriptions"], found["invoices"]
    if not customers:
        return None
    refs = {row["id"]: row["stripe_id"] for row in customers}
    payments = defaultdict[int, list[Row]](list)
    for row in found["payments"]:
        payments[row["invoice_id"]].append(row)
    fetched = [row["fetched_at"] for row in (*subscriptions, *invoices)]
    return Snapshot(
        fetched_at=max(map(moment_of, fetched or [row["created_at"] for row in customers])),
        customers=tuple(_customer(row) for row in customers),
        subscriptions=tuple(_subscription(row, refs[row["customer_id"]]) for row in subscriptions),
        invoices=tuple(_invoice(row, refs[row["customer_id"]], payments[row["id"]]) for row in invoices),
        payment_methods=tuple(_method(row, refs[row["customer_id"]]) for row in found["methods"]),
    )


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


def _customer(row: Row) -> Customer:
    return Customer(
        ref=row["stripe_id"],
        currency=row["currency"],
        email=row["email"],
        name=row["name"],
        country=row["country"],
        deleted=bool(row["deleted"]),
        default_payment_method=row["default_payment_method"],
    )


def _subscription(row: Row, customer: str) -> Subscription:
    return Subscription(
        ref=row["stripe_id"],
        customer=customer,
        status=row["status"],
        tier=row["tier"],
        price=row["price"],
        product=row["product"],
        amount=Money(row["amount"], row["currency"]),
        interval=row["interval"],
        quantity=row["quantity"],
        created=moment_of(row["created_at"]),
        period_start=moment_of(row["period_start"]),
        period_end=moment_of(row["period_end"]),
        trial_end=moment_or_none(row["trial_end"]),
        cancel_at=moment_or_none(row["cancel_at"]),
        ended_at=moment_or_none(row["ended_at"]),
        paused_collection=row["paused_collection"],
        default_payment_method=row["default_payment_method"],
        latest_invoice=row["latest_invoice"],
    )


def _invoice(row: Row, customer: str, payments: list[Row]) -> Invoice:
    return Invoice(
        ref=row["stripe_id"],
        customer=customer,
        subscription=row["subscription_ref"],
        status=row["status"],
        billing_reason=row["billing_reason"],
        total=Money(row["total"], row["currency"]),
        paid=row["paid"],
        created=moment_of(row["created_at"]),
        period_start=moment_of(row["period_start"]),
        period_end=moment_of(row["period_end"]),
        attempt_count=row["attempt_count"],
        next_attempt_at=moment_or_none(row["next_attempt_at"]),
        paid_at=moment_or_none(row["paid_at"]),
        number=row["number"],
        payments=tuple(_payment(payment, row["stripe_id"]) for payment in payments),
    )


def _payment(row: Row, invoice: str) -> Payment:
    return Payment(
        ref=row["stripe_id"],
        invoice=invoice,
        status=row["status"],
        amount=Money(row["amount"], row["currency"]),
        created=moment_of(row["created_at"]),
        charge=row["charge"],
        refunded=row["refunded"],
        dispute=row["dispute"],
        decline_code=row["decline_code"],
        advice_code=row["advice_code"],
        failed_at=moment_or_none(row["failed_at"]),
        payment_method=row["payment_method"],
    )


def _method(row: Row, customer: str) -> PaymentMethod:
    return PaymentMethod(
        ref=row["stripe_id"],
        customer=customer,
        kind=row["kind"],
        brand=row["brand"],
        last4=row["last4"],
        exp_month=row["exp_month"],
        exp_year=row["exp_year"],
        country=row["country"],
        fingerprint=row["fingerprint"],
    )


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
