"""The event types that an endpoint may ask for: those this sandbox makes, and those it only knows by name."""

from __future__ import annotations

MADE = """
billing_portal.configuration.created billing_portal.configuration.updated billing_portal.session.created
charge.dispute.closed charge.dispute.created charge.dispute.updated charge.failed charge.refund.updated
charge.refunded charge.succeeded checkout.session.completed checkout.session.expired coupon.created customer.created
customer.deleted customer.discount.created customer.discount.deleted customer.subscription.created
customer.subscription.deleted customer.subscription.paused customer.subscription.resumed
customer.subscription.trial_will_end customer.subscription.updated customer.tax_id.created customer.tax_id.deleted
customer.updated invoice.created invoice.finalized invoice.marked_uncollectible invoice.paid
invoice.payment_action_required invoice.payment_failed invoice.payment_succeeded invoice.updated invoice.voided
invoice_payment.paid invoiceitem.created payment_intent.canceled payment_intent.created payment_intent.payment_failed
payment_intent.requires_action payment_intent.succeeded payment_method.attached price.created price.updated
product.created product.updated promotion_code.created promotion_code.updated refund.created refund.failed
refund.updated setup_intent.created setup_intent.requires_action setup_intent.setup_failed setup_intent.succeeded
charge.dispute.funds_reinstated charge.dispute.funds_withdrawn credit_note.created credit_note.updated
credit_note.voided radar.early_fraud_warning.created radar.early_fraud_warning.updated
checkout.session.async_payment_failed checkout.session.async_payment_succeeded charge.pending mandate.updated
payment_intent.processing customer.subscription.pending_update_applied customer.subscription.pending_update_expired
subscription_schedule.aborted subscription_schedule.canceled subscription_schedule.completed
subscription_schedule.created subscription_schedule.released subscription_schedule.updated
""".split()

KNOWN = """
account.updated billing.alert.triggered charge.captured charge.expired charge.updated coupon.deleted coupon.updated
customer.discount.updated customer.tax_id.updated entitlements.active_entitlement_summary.updated
invoice.finalization_failed invoice.overdue invoice.overpaid invoice.sent invoice.upcoming invoice.will_be_due
payment_method.automatically_updated payment_method.detached payment_method.updated payout.failed payout.paid
price.deleted product.deleted review.closed review.opened setup_intent.canceled subscription_schedule.expiring
tax.settings.updated test_helpers.test_clock.advancing test_helpers.test_clock.created test_helpers.test_clock.deleted
test_helpers.test_clock.ready
""".split()

ALL = frozenset(MADE) | frozenset(KNOWN)
