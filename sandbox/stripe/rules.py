"""The table of refusals that are more than a parameter's type: each row is one rule of Stripe with its real error."""

from __future__ import annotations

from sandbox.stripe.change_rules import CHANGE_RULES
from sandbox.stripe.errors import ApiError
from sandbox.stripe.money_rules import MONEY_RULES
from sandbox.stripe.rule import Rule

RULES = {
    **MONEY_RULES,
    **CHANGE_RULES,
    # Checkout: what to choose payment methods with
    "checkout.payment_method_types": Rule(
        "`payment_method_types` is no longer supported. Choose payment methods in the Dashboard, or use "
        "`payment_method_configuration`, `allowed_payment_method_types` or `excluded_payment_method_types`.",
        "payment_method_types",
        "payment_method_types_no_longer_supported",
    ),
    # Checkout: things that exclude or need each other
    "checkout.discounts_or_codes": Rule(
        "You may only specify one of these parameters: allow_promotion_codes, discounts.", "allow_promotion_codes"
    ),
    "checkout.one_discount": Rule("You may only specify one discount.", "discounts"),
    "checkout.coupon_or_code": Rule(
        "You may only specify one of these parameters: coupon, promotion_code.", "discounts[0]"
    ),
    "checkout.customer_or_email": Rule(
        "You may only specify one of these parameters: customer, customer_email.", "customer"
    ),
    "checkout.customer_update_needs_customer": Rule(
        "`customer_update` can only be used with `customer`.", "customer_update"
    ),
    "checkout.customer_creation_mode": Rule(
        "`customer_creation` can only be used in `payment` and `setup` mode.", "customer_creation"
    ),
    "checkout.line_items_needed": Rule("Missing required param: line_items.", "line_items", "parameter_missing"),
    "checkout.line_items_in_setup": Rule("You can not pass `line_items` in `setup` mode.", "line_items"),
    "checkout.currency_needed": Rule("Missing required param: currency.", "currency", "parameter_missing"),
    "checkout.too_many_recurring": Rule(
        "Checkout Sessions accept at most 20 line items with recurring prices.", "line_items"
    ),
    "checkout.too_many_one_time": Rule(
        "Checkout Sessions accept at most 20 line items with one-time prices.", "line_items"
    ),
    "checkout.needs_recurring": Rule(
        "You must provide at least one recurring price in `subscription` mode when using prices.", "line_items"
    ),
    "checkout.recurring_in_payment": Rule(
        "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use "
        "only one-time prices.",
        "line_items[{index}][price]",
    ),
    "checkout.price_needed": Rule("Missing required param: line_items[{index}][price].", "line_items[{index}][price]"),
    "checkout.quantity_needed": Rule(
        "Quantity is required. Add `quantity` to `line_items[{index}]`", "line_items[{index}][quantity]"
    ),
    "checkout.price_inactive": Rule(
        "The price specified is inactive. This field only accepts active prices.", "line_items[{index}][price]"
    ),
    "checkout.product_inactive": Rule(
        "The price specified belongs to an inactive product. This field only accepts prices of active products.",
        "line_items[{index}][price]",
    ),
    "checkout.one_currency": Rule(
        "All prices must have the same currency; expected `{currency}`.", "line_items[{index}][price]"
    ),
    "checkout.one_interval": Rule(
        "Checkout does not support multiple prices with different billing intervals.", "line_items"
    ),
    "checkout.customer_currency": Rule(
        "You cannot combine currencies on a single customer. This customer has an active subscription in {currency}.",
        "line_items",
    ),
    "checkout.subscription_data_mode": Rule(
        "You can not pass `subscription_data` in `{mode}` mode.", "subscription_data"
    ),
    "checkout.payment_intent_data_mode": Rule(
        "You can not pass `payment_intent_data` in `{mode}` mode.", "payment_intent_data"
    ),
    "checkout.invoice_creation_mode": Rule(
        "You can only enable `invoice_creation` in `payment` mode.", "invoice_creation"
    ),
    "checkout.collection_mode": Rule(
        "You can only set `payment_method_collection` in `subscription` mode.", "payment_method_collection"
    ),
    "checkout.submit_type_mode": Rule("`submit_type` `{value}` cannot be used in `subscription` mode.", "submit_type"),
    "checkout.expires_too_soon": Rule(
        "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.", "expires_at"
    ),
    "checkout.expires_too_late": Rule(
        "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.", "expires_at"
    ),
    "checkout.trial_days_or_end": Rule(
        "You may only specify one of these parameters: subscription_data[trial_period_days], "
        "subscription_data[trial_end].",
        "subscription_data[trial_end]",
    ),
    "checkout.trial_end_too_soon": Rule(
        "The `trial_end` date has to be at least 2 days in the future.", "subscription_data[trial_end]"
    ),
    "checkout.recovery_needs_hosted": Rule(
        "`after_expiration` can only be used when `ui_mode` is `hosted_page`.", "after_expiration"
    ),
    "checkout.success_url_needed": Rule("Missing required param: success_url.", "success_url", "parameter_missing"),
    "checkout.bad_url": Rule("Not a valid URL", "{param}", "url_invalid"),
    "checkout.methods_filters": Rule(
        "You may only specify one of these parameters: allowed_payment_method_types, excluded_payment_method_types.",
        "excluded_payment_method_types",
    ),
    "checkout.expire_not_open": Rule(
        'Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of '
        "`{status}`.",
    ),
    "checkout.terms_needed": Rule(
        "You cannot collect consent to your terms of service unless a URL is set in the Stripe Dashboard. Update "
        "your public business details with a Terms of Service URL.",
        "consent_collection[terms_of_service]",
    ),
    "checkout.tax_needs_address": Rule(
        "Automatic tax calculation in Checkout requires a valid address on the Customer. Add a valid address to the "
        "Customer or set either `customer_update[address]` to 'auto' or `customer_update[shipping]` to 'auto'.",
        "automatic_tax",
        "customer_tax_location_invalid",
    ),
    "checkout.tax_id_needs_name": Rule(
        "Tax ID collection requires updating business name on the customer. To enable tax ID collection for an "
        "existing customer, please set `customer_update[name]` to `auto`.",
        "customer_update[name]",
    ),
    "checkout.coupon_invalid": Rule(
        "Coupon {coupon} is used up or expired and cannot be applied.", "discounts[0][coupon]", "coupon_expired"
    ),
    "checkout.code_invalid": Rule("This promotion code cannot be redeemed.", "discounts[0][promotion_code]"),
    # Prices and products
    "price.product_needed": Rule("You must specify one of: product, product_data.", "product", "parameter_missing"),
    "price.product_twice": Rule("You may only specify one of these parameters: product, product_data.", "product"),
    "price.amount_needed": Rule(
        "Prices require an `unit_amount` or `unit_amount_decimal` parameter to be set.",
        "unit_amount",
        "parameter_missing",
    ),
    "price.amount_twice": Rule(
        "You may only specify one of these parameters: unit_amount, unit_amount_decimal.", "unit_amount_decimal"
    ),
    "price.currency_unknown": Rule(
        "Invalid currency: {currency}. Stripe expects a three-letter ISO code in lowercase.", "currency"
    ),
    "price.lookup_key_taken": Rule(
        "A price (`{price}`) already uses that lookup key.", "lookup_key", "resource_already_exists"
    ),
    "price.too_long_interval": Rule("Recurring intervals must be at most 3 years.", "recurring[interval_count]"),
    "price.tax_behavior_fixed": Rule(
        "The `tax_behavior` of a price cannot be changed once it is set to inclusive or exclusive.", "tax_behavior"
    ),
    "product.id_taken": Rule("Product already exists.", "id", "resource_already_exists"),
    "product.default_price_other": Rule("The price `{price}` does not belong to this product.", "default_price"),
    # Coupons and codes
    "coupon.amount_or_percent": Rule("You must pass exactly one of `percent_off` or `amount_off`.", "percent_off"),
    "coupon.currency_needed": Rule("You must pass `currency` when passing `amount_off`.", "currency"),
    "coupon.percent_range": Rule("Percent off must be greater than 0 and at most 100.", "percent_off"),
    "coupon.months_needed": Rule(
        "You must pass `duration_in_months` when duration is `repeating`.", "duration_in_months"
    ),
    "coupon.months_only_repeating": Rule(
        "`duration_in_months` can only be used when duration is `repeating`.", "duration_in_months"
    ),
    "coupon.id_taken": Rule("Coupon already exists.", "id", "resource_already_exists"),
    "promotion.code_letters": Rule("Invalid code: codes may only contain the characters a-z, A-Z, 0-9 and -.", "code"),
    "promotion.code_taken": Rule(
        "An active promotion code with `code: {code}` already exists.", "code", "resource_already_exists"
    ),
    # Subscriptions
    "subscription.already_canceled": Rule(
        "A canceled subscription can only update its cancellation_details and metadata.",
    ),
    "subscription.cancel_twice": Rule("No such subscription: '{subscription}'", "id", "resource_missing", status=404),
    "subscription.two_ends": Rule(
        "You may only specify one of these parameters: cancel_at, cancel_at_period_end.", "cancel_at"
    ),
    "subscription.ends_in_past": Rule("`cancel_at` must be in the future.", "cancel_at"),
    "subscription.method_of_other": Rule(
        "The customer does not have a payment method with the ID {method}. The payment method must be attached to "
        "the customer.",
        "default_payment_method",
        "resource_missing",
    ),
    "subscription.trial_in_past": Rule(
        "Invalid timestamp: must be an integer Unix timestamp in the future.", "trial_end"
    ),
    "subscription.trial_too_long": Rule("The maximum number of trial days is 730 (2 years).", "trial_end"),
    "subscription.trial_status": Rule(
        "You cannot start or move the trial of a subscription whose status is `{status}`.", "trial_end"
    ),
    "subscription.resumes_in_past": Rule("`resumes_at` must be in the future.", "pause_collection[resumes_at]"),
    "subscription.pause_needs_flexible": Rule("You can only pause subscriptions in the `flexible` billing mode."),
    "subscription.pause_with_schedule": Rule(
        "You cannot pause a subscription with an attached schedule. Release the schedule first."
    ),
    "subscription.pause_sends_invoices": Rule(
        "You can only pause subscriptions whose `collection_method` is `charge_automatically`."
    ),
    "subscription.pause_in_trial": Rule("You cannot pause a subscription that is in a trial period."),
    "subscription.pause_status": Rule("You cannot pause a subscription whose status is `{status}`."),
    "subscription.resume_not_paused": Rule(
        "Only a paused subscription can be resumed; this one has the status `{status}`."
    ),
    "subscription.resume_sends_invoices": Rule(
        "You can only resume subscriptions whose `collection_method` is `charge_automatically`."
    ),
    "subscription.resume_twice": Rule(
        "This subscription is already being resumed. Pay or void its resumption invoice first."
    ),
    "subscription.resume_no_method": Rule(
        "This customer has no attached payment source or default payment method. Please add one before resuming.",
        None,
        "resource_missing",
    ),
    # Invoices
    "invoice.already_paid": Rule("Invoice is already paid"),
    "invoice.not_payable": Rule(
        "This invoice can no longer be paid because it is {status}.", None, "invoice_not_editable"
    ),
    "invoice.pay_processing": Rule(
        "You cannot pay this invoice because its PaymentIntent has a status of processing.",
        None,
        "payment_intent_unexpected_state",
    ),
    "invoice.no_method": Rule(
        "There is no `default_payment_method` set on this Customer or Invoice. Please set an appropriate payment "
        "method on this customer or invoice, or pass one with `payment_method`.",
        None,
        "invoice_payment_intent_requires_action",
    ),
    # Customers
    "customer.email_invalid": Rule("Invalid email address: {email}", "email", "email_invalid"),
    # Tax
    "checkout.tax_needs_origin": Rule(
        "You must have a valid head office address to enable automatic tax calculation in test mode. Visit "
        "https://dashboard.stripe.com/test/settings/tax to update it.",
        "automatic_tax",
    ),
    "checkout.tax_behavior_needed": Rule(
        "The price `{price}` does not have a `tax_behavior` set which is required for automatic tax computation.",
        "line_items[{index}][price]",
    ),
    "invoice.finalized_before": Rule(
        "This invoice is already finalized, you can't re-finalize a non-draft invoice.", None, "invoice_not_editable"
    ),
    "invoice.tax_location": Rule(
        "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
        None,
        "customer_tax_location_invalid",
    ),
    # Tax numbers
    "tax_id.invalid": Rule("Invalid value for {kind}.", "value", "tax_id_invalid"),
    "tax_id.too_many": Rule("Customers can have at most 5 tax IDs.", None, "customer_tax_ids_limit"),
    # Portal
    "portal.no_configuration": Rule(
        "No configuration provided and your test mode default configuration has not been created. Provide a "
        "configuration or create your default by saving your customer portal settings in test mode.",
    ),
    "portal.configuration_inactive": Rule("The configuration is inactive and cannot be used.", "configuration"),
    "portal.customer_needed": Rule("Missing required param: customer.", "customer", "parameter_missing"),
    "portal.return_url_needed": Rule("Missing required param: return_url.", "return_url", "parameter_missing"),
    "portal.updates_need_products": Rule(
        "Missing required param: features[subscription_update][products].",
        "features[subscription_update][products]",
        "parameter_missing",
    ),
    "portal.flow_part_needed": Rule(
        "Missing required param: flow_data[{flow}].", "flow_data[{flow}]", "parameter_missing"
    ),
    "portal.flow_disabled": Rule(
        "The `{flow}` flow cannot be used because the feature is disabled in the portal configuration.",
        "flow_data[type]",
    ),
    # Webhook endpoints
    "endpoint.event_unknown": Rule(
        "Invalid enabled_events[{index}]: `{event}` is no event type.", "enabled_events[{index}]"
    ),
    "endpoint.too_many": Rule("You have reached the maximum of 16 test webhook endpoints."),
    "endpoint.version_unknown": Rule("Invalid API version: {version}.", "api_version"),
    # Events
    "events.type_or_types": Rule("You may only specify one of these parameters: type, types.", "types"),
    # Invoice payments
    "invoice_payments.type_needed": Rule(
        "Missing required param: payment[{type}].", "payment[{type}]", "parameter_missing"
    ),
}


def refusal(name: str, **words: object) -> ApiError:
    """The error of one row, with its blanks filled."""
    rule = RULES[name]
    param = rule.param.format(**words) if rule.param else None
    return ApiError(rule.message.format(**words), status=rule.status, code=rule.code, param=param)
