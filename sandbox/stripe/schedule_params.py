"""The parameters of subscription schedules: what is read, and what is left out."""

from __future__ import annotations

from sandbox.stripe.schema import Choice, Group, Items, Metadata, Text, Whole

_ITEM = Group(
    "", "billing_thresholds discounts plan price_data tax_rates", metadata=Metadata(), price=Text(), quantity=Whole(1)
)
_NEW_PHASE = Group(
    "items",
    "add_invoice_items application_fee_percent automatic_tax billing_thresholds collection_method currency "
    "default_payment_method default_tax_rates description invoice_settings on_behalf_of transfer_data trial",
    billing_cycle_anchor=Choice("automatic phase_start"),
    discounts=Items(Group("", "coupon promotion_code", discount=Text()), clearable=True),
    duration=Group("interval", interval=Choice("day week month year"), interval_count=Whole(1)),
    end_date=Whole(),
    items=Items(_ITEM, at_most=20),
    metadata=Metadata(),
    proration_behavior=Choice("always_invoice create_prorations none"),
    trial_end=Whole(),
)
_PHASE = _NEW_PHASE.but(start_date=Whole())
UPDATED = Group(
    "",
    "default_settings pause_schedules proration_behavior",
    end_behavior=Choice("cancel release"),
    metadata=Metadata(),
    phases=Items(_PHASE),
)
CREATED = Group(
    "",
    "billing_mode customer customer_account default_settings pause_schedules start_date",
    end_behavior=Choice("cancel release"),
    from_subscription=Text(),
    metadata=Metadata(),
    phases=Items(_NEW_PHASE),
)
