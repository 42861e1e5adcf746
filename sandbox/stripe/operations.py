"""The table of everything the pretend API can do: each kind of object adds its rows here."""

from __future__ import annotations

from sandbox.stripe import (
    account,
    charges,
    checkout_sessions,
    coupons,
    customers,
    events,
    invoice_calls,
    invoice_payments,
    payment_intents,
    payment_methods,
    portal,
    prices,
    products,
    promotion_codes,
    refunds,
    setup_intents,
    subscriptions,
    webhook_endpoints,
)
from sandbox.stripe.expanding import Includable
from sandbox.stripe.routing import Route

ROUTES: tuple[Route, ...] = (
    *customers.ROUTES,
    *products.ROUTES,
    *prices.ROUTES,
    *checkout_sessions.ROUTES,
    *subscriptions.ROUTES,
    *invoice_calls.ROUTES,
    *invoice_payments.ROUTES,
    *payment_intents.ROUTES,
    *charges.ROUTES,
    *setup_intents.ROUTES,
    *payment_methods.ROUTES,
    *portal.ROUTES,
    *webhook_endpoints.ROUTES,
    *events.ROUTES,
    *coupons.ROUTES,
    *promotion_codes.ROUTES,
    *account.ROUTES,
    *refunds.ROUTES,
)

INCLUDABLE: Includable = {
    ("checkout.session", "line_items"): checkout_sessions.line_items_of,
    ("invoice", "payments"): invoice_payments.payments_list,
    ("customer", "subscriptions"): customers.subscriptions_of,
}
