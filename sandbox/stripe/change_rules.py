"""The refusals that changing a subscription, planning a change and previewing one can meet."""

from __future__ import annotations

from sandbox.stripe.rule import Rule

CHANGE_RULES = {
    # Items
    "item.not_on_subscription": Rule(
        "No such subscription item: '{item}'", "items[{index}][id]", "resource_missing", status=404
    ),
    "item.price_needed": Rule("Missing required param: items[{index}][price].", "items[{index}][price]"),
    "item.price_not_recurring": Rule(
        "The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.",
        "items[{index}][price]",
    ),
    "item.price_inactive": Rule(
        "The price specified is inactive. This field only accepts active prices.", "items[{index}][price]"
    ),
    "item.other_currency": Rule(
        "The price specified only supports `{price}`. This doesn't match the expected currency: `{expected}`.",
        "items[{index}][price]",
    ),
    "item.same_price_twice": Rule("Cannot add multiple subscription items with the same plan: {price}", "items"),
    "item.none_left": Rule("A subscription must have at least one active plan.", "items"),
    "item.too_many": Rule("Subscriptions support at most 20 items.", "items"),
    # A change of what runs
    "subscription.proration_outside": Rule(
        "The proration date must be within the current billing period, from {start} to {end}.", "proration_date"
    ),
    "subscription.pending_fields": Rule(
        "When `payment_behavior` is set to `pending_if_incomplete`, you can't pass these parameters: {names}.",
        "payment_behavior",
    ),
    "subscription.one_source": Rule(
        "You may only specify one of these parameters: coupon, discount, promotion_code.", "discounts[{index}]"
    ),
    "subscription.scheduled_end": Rule(
        "The subscription is managed by the subscription schedule `{schedule}`, and updating any cancelation behavior "
        "directly is not allowed. Please update the schedule instead.",
        "{param}",
    ),
    # Previews
    "preview.of_whom": Rule(
        "You must pass one of: customer, customer_account, schedule, subscription.", "customer", "parameter_missing"
    ),
    "preview.nothing_to_come": Rule(
        "No upcoming invoices for customer: {customer}", None, "invoice_upcoming_none", 404
    ),
    "preview.schedule_of_other": Rule("The schedule `{schedule}` does not manage this subscription.", "schedule"),
    # Schedules
    "schedule.from_subscription_alone": Rule("You cannot set `{param}` if `from_subscription` is set.", "{param}"),
    "schedule.already_managed": Rule(
        "You cannot migrate a subscription that is already attached to a schedule: {schedule}.", "from_subscription"
    ),
    "schedule.subscription_over": Rule(
        "You cannot migrate a subscription that is in the `{status}` status.", "from_subscription"
    ),
    "schedule.over": Rule(
        "You cannot {verb} a subscription schedule that is currently in the `{status}` status. It must be in the "
        "`not_started` or `active` status.",
    ),
    "schedule.start_needed": Rule(
        "The first phase must have a `start_date`.", "phases[0][start_date]", "parameter_missing"
    ),
    "schedule.start_fixed": Rule("You can not modify the start date of the current phase.", "phases[0][start_date]"),
    "schedule.end_or_duration": Rule(
        "You may only specify one of these parameters: duration, end_date.", "phases[{index}][duration]"
    ),
    "schedule.phases_in_order": Rule(
        "Each phase must begin when the one before it ends, and end after it began.", "phases[{index}][start_date]"
    ),
    "schedule.ended_phase": Rule("The current phase must end in the future.", "phases[0][end_date]"),
    "schedule.too_many_phases": Rule("A schedule supports at most 10 current and future phases.", "phases"),
}
