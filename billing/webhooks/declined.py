"""Which events about money and people we do not ask Stripe for, and why not. Everything else that Stripe has is of no concern here.

Each event costs a delivery, a durable write and perhaps a look at its person. A type stands here where another one that we ask for
comes with it, or where nothing would follow.
"""

from __future__ import annotations

DECLINED: dict[str, str] = {
    "invoice.created": "a draft is no debt, and Stripe would hold back every renewal for as long as we did not answer",
    "invoice.upcoming": "it has no id and changes nothing; what renews when is said from the period's end",
    "invoice.finalized": "it becomes a debt: paid, failed or waiting for the bank comes right after it",
    "invoice.payment_succeeded": "invoice.paid says the same, and also what was paid outside Stripe",
    "invoice.sent": "Stripe's own letters change nothing",
    "invoice.overdue": "our invoices are charged, never sent with a date",
    "invoice.will_be_due": "our invoices are charged, never sent with a date",
    "invoice.overpaid": "more than was owed becomes a credit of the customer's, which Stripe keeps",
    "invoice.payment_attempt_required": "only for invoices that nobody charges by himself; invoice.updated comes with it",
    "invoice.deleted": "only a draft can be deleted, and a draft is no debt",
    "invoice_payment.paid": "invoice.paid or invoice.updated comes with it and names the customer; we read payments by their invoice",
    "invoiceitem.created": "it counts when it stands on an invoice",
    "invoiceitem.deleted": "it counts when it stands on an invoice",
    "customer.created": "we make our customers ourselves; of others nothing follows until they buy",
    "customer.discount.updated": "customer.subscription.updated comes with it where it changes a price",
    "payment_intent.created": "the wish to take money is no news",
    "payment_intent.succeeded": "invoice.paid says what it paid for",
    "payment_intent.payment_failed": "invoice.payment_failed says what was not paid",
    "payment_intent.requires_action": "invoice.payment_action_required says what waits",
    "payment_intent.canceled": "invoice.voided says what is not owed any more",
    "charge.succeeded": "invoice.paid says what it paid for",
    "charge.failed": "invoice.payment_failed says what was not paid",
    "charge.pending": "a debit on its way is read with its invoice",
    "charge.updated": "what counts of it comes as a refund or a dispute",
    "charge.expired": "nothing here is authorised without being taken",
    "charge.captured": "nothing here is authorised without being taken",
    "charge.refund.updated": "refund.updated says the same",
    "setup_intent.created": "a card counts when it is there",
    "setup_intent.requires_action": "the page on which it was begun asks for it",
    "setup_intent.setup_failed": "the page on which it was begun says so",
    "setup_intent.canceled": "nothing was changed by it",
    "coupon.created": "a coupon counts when somebody has it",
    "coupon.updated": "only its name can change",
    "coupon.deleted": "whoever has it keeps it",
    "promotion_code.created": "a code counts when somebody types it, and Stripe checks it then",
    "entitlements.active_entitlement_summary.updated": "Stripe's own idea of who may what; ours is computed from what was paid",
    "billing.alert.triggered": "usage is counted here, not by Stripe's meters",
    "billing_portal.session.created": "we open it ourselves; what is changed there comes as a change of its object",
    "review.opened": "Stripe's own work; a dispute or a refund would follow",
    "review.closed": "Stripe's own work; a dispute or a refund would follow",
    "payout.created": "money that goes to the operator's bank is the operator's business with Stripe",
    "payout.updated": "money that goes to the operator's bank is the operator's business with Stripe",
    "payout.paid": "money that goes to the operator's bank is the operator's business with Stripe",
    "payout.failed": "Stripe writes to the account's owner; nobody's access hangs on it",
    "payout.canceled": "money that goes to the operator's bank is the operator's business with Stripe",
    "account.updated": "the doctor reads the account; nobody's access hangs on it",
}


def why_not(event_type: str) -> str:
    """Why nothing follows from this type, in words for the inbox."""
    return DECLINED.get(event_type, "nothing follows from this type")
