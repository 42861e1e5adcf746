"""The refusals about money that goes back or is given up; `rules.py` takes them into its table."""

from __future__ import annotations

from sandbox.stripe.rule import Rule

MONEY_RULES = {
    # Refunds
    "refund.of_nothing": Rule(
        "One of the following params should be provided for this request: payment_intent or charge."
    ),
    "refund.nothing_paid": Rule("This PaymentIntent ({intent}) does not have a successful charge to refund."),
    "refund.already": Rule("Charge {charge} has already been refunded.", None, "charge_already_refunded"),
    "refund.too_much": Rule("Refund amount ({amount}) is greater than unrefunded amount on charge ({left})", "amount"),
    "refund.disputed": Rule("Charge {charge} has been charged back; cannot issue a refund.", None, "charge_disputed"),
    "refund.not_cancelable": Rule(
        "This refund cannot be canceled because it has a status of {status}. Only refunds with a status of "
        "requires_action can be canceled."
    ),
    # Giving up what is owed
    "invoice.not_voidable": Rule(
        "You can only pass in open or uncollectible invoices. This invoice is {status}.", None, "invoice_not_editable"
    ),
    "invoice.not_open": Rule(
        "You can only pass in open invoices. This invoice is {status}.", None, "invoice_not_editable"
    ),
    "balance.other_currency": Rule("The currency does not match the customer's, which is {currency}.", "currency"),
    # Credit notes
    "credit_note.amount_needed": Rule("You must specify one of: amount, lines, shipping_cost.", "amount"),
    "credit_note.wrong_invoice": Rule(
        "You can only create credit notes for invoices with a status of open, paid or uncollectible. This invoice is "
        "{status}.",
        "invoice",
    ),
    "credit_note.too_much": Rule("The credit note amount ({amount}) must be between 1 and {left}.", "amount"),
    "credit_note.wrong_sum": Rule(
        "The sum of credit amount, refund amount and out of band amount ({given}) must equal the post payment credit "
        "note amount ({due})."
    ),
    "credit_note.no_such_line": Rule("No such invoice line item: '{line}'", "lines", "resource_missing"),
    "credit_note.line_too_much": Rule(
        "The credit note line item amount ({amount}) is greater than the invoice line item's ({left}).", "lines"
    ),
    "credit_note.custom_with_tax": Rule(
        "Credit note lines of type `custom_line_item` cannot be used with invoices that have automatic tax enabled.",
        "lines",
    ),
    "credit_note.no_such_refund": Rule("No such refund: '{refund}'", "refunds", "resource_missing"),
    "credit_note.nothing_to_refund": Rule("This invoice has no charge that can be refunded.", "refund_amount"),
    "credit_note.void_twice": Rule("This credit note is already void."),
    "credit_note.not_voidable": Rule("You can only void credit notes that were issued for an open invoice."),
    # Disputes
    "dispute.already_submitted": Rule("This dispute no longer takes evidence."),
    "dispute.already_closed": Rule("This dispute is already closed."),
}
