"""What a new checkout session may be asked: every official parameter, taken or left out."""

from __future__ import annotations

from sandbox.stripe.schema import Choice, Flag, Group, Items, Metadata, Text, Whole

_MESSAGE = Group("message", message=Text(1200), clearable=True)

CREATE = Group(
    "",
    "adaptive_pricing branding_settings custom_fields customer_account managed_payments name_collection optional_items "
    "payment_method_configuration payment_method_data payment_method_options permissions redirect_on_completion "
    "return_url setup_intent_data shipping_address_collection shipping_options",
    after_expiration=Group(recovery=Group("enabled", allow_promotion_codes=Flag(), enabled=Flag())),
    allow_promotion_codes=Flag(),
    allowed_payment_method_types=Items(Text()),
    automatic_tax=Group("enabled", "liability", enabled=Flag()),
    billing_address_collection=Choice("auto required"),
    cancel_url=Text(),
    client_reference_id=Text(200),
    consent_collection=Group(
        payment_method_reuse_agreement=Group("position", position=Choice("auto hidden")),
        promotions=Choice("auto none"),
        terms_of_service=Choice("none required"),
    ),
    currency=Text(3),
    custom_text=Group(
        after_submit=_MESSAGE, shipping_address=_MESSAGE, submit=_MESSAGE, terms_of_service_acceptance=_MESSAGE
    ),
    customer=Text(),
    customer_creation=Choice("always if_required"),
    customer_email=Text(800),
    customer_update=Group(address=Choice("auto never"), name=Choice("auto never"), shipping=Choice("auto never")),
    discounts=Items(Group(coupon=Text(), promotion_code=Text()), clearable=True),
    excluded_payment_method_types=Items(Text()),
    expires_at=Whole(),
    integration_identifier=Text(),
    invoice_creation=Group(
        "enabled",
        enabled=Flag(),
        invoice_data=Group(
            "",
            "account_tax_ids custom_fields issuer rendering_options",
            description=Text(1500),
            footer=Text(5000),
            metadata=Metadata(),
        ),
    ),
    line_items=Items(Group("", "adjustable_quantity price_data tax_rates metadata", price=Text(), quantity=Whole(0))),
    locale=Choice(
        "auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt "
        "pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW"
    ),
    metadata=Metadata(),
    mode=Choice("payment setup subscription"),
    origin_context=Choice("mobile_app web"),
    payment_intent_data=Group(
        "",
        "application_fee_amount capture_method on_behalf_of shipping statement_descriptor statement_descriptor_suffix "
        "transfer_data transfer_group",
        description=Text(1000),
        metadata=Metadata(),
        receipt_email=Text(),
        setup_future_usage=Choice("off_session on_session"),
    ),
    payment_method_collection=Choice("always if_required"),
    payment_method_types=Items(Text()),
    phone_number_collection=Group("enabled", enabled=Flag()),
    saved_payment_method_options=Group(
        allow_redisplay_filters=Items(Choice("always limited unspecified")),
        payment_method_remove=Choice("disabled enabled"),
        payment_method_save=Choice("disabled enabled"),
    ),
    submit_type=Choice("auto book donate pay subscribe"),
    subscription_data=Group(
        "",
        "application_fee_percent billing_cycle_anchor billing_cycle_anchor_config default_tax_rates "
        "invoice_settings on_behalf_of pending_invoice_item_interval proration_behavior transfer_data",
        billing_mode=Group(
            "type", flexible=Group(proration_discounts=Choice("included itemized")), type=Choice("flexible")
        ),
        description=Text(500),
        metadata=Metadata(),
        trial_end=Whole(),
        trial_period_days=Whole(1),
        trial_settings=Group(
            "end_behavior",
            end_behavior=Group("missing_payment_method", missing_payment_method=Choice("cancel create_invoice pause")),
        ),
    ),
    success_url=Text(),
    tax_id_collection=Group("enabled", enabled=Flag(), required=Choice("if_supported never")),
    ui_mode=Choice("elements embedded_page form hosted_page"),
    wallet_options=Group(link=Group(display=Choice("auto never"))),
)
