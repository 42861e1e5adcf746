"""The customer portal's configurations and sessions; its page is portal_page.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, merged, retrieve, unset
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED, Choice, Flag, Group, Items, Metadata, Text, Whole
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

UNUSED_SECONDS = 300  # a portal link that nobody opens dies after five minutes

_REASONS = "customer_service low_quality missing_features other switched_service too_complex too_expensive unused"
_PRORATION = Choice("always_invoice create_prorations none")
_FEATURES = Group(
    customer_update=Group(
        "",
        allowed_updates=Items(Choice("address email name phone shipping tax_id"), clearable=True),
        enabled=Flag(),
    ),
    invoice_history=Group("enabled", enabled=Flag()),
    payment_method_update=Group("enabled", "payment_method_configuration", enabled=Flag()),
    subscription_cancel=Group(
        "",
        cancellation_reason=Group(
            "enabled", "feedback_options", enabled=Flag(), options=Items(Choice(_REASONS), clearable=True)
        ),
        enabled=Flag(),
        mode=Choice("at_period_end immediately"),
        proration_behavior=_PRORATION,
    ),
    subscription_pause=Group(
        "",
        duration=Group(
            "type",
            interval_options=Items(
                Group("interval interval_count", interval=Choice("day week month year"), interval_count=Whole(1)),
                clearable=True,
            ),
            type=Choice("indefinite interval_options"),
        ),
        enabled=Flag(),
    ),
    subscription_update=Group(
        "",
        billing_cycle_anchor=Choice("now unchanged"),
        default_allowed_updates=Items(Choice("price promotion_code quantity"), clearable=True),
        enabled=Flag(),
        products=Items(
            Group(
                "prices product",
                adjustable_quantity=Group("enabled", enabled=Flag(), maximum=Whole(1), minimum=Whole(0)),
                prices=Items(Text()),
                product=Text(),
            ),
            at_most=10,
            clearable=True,
        ),
        proration_behavior=_PRORATION,
        schedule_at_period_end=Group(
            conditions=Items(Group("type", type=Choice("decreasing_item_amount shortening_interval")))
        ),
        trial_update_behavior=Choice("continue_trial end_trial"),
    ),
)
_CONFIGURATION = Group(
    business_profile=Group(headline=Text(60, clearable=True), privacy_policy_url=Text(), terms_of_service_url=Text()),
    default_return_url=Text(clearable=True),
    features=_FEATURES,
    login_page=Group("enabled", enabled=Flag()),
    metadata=Metadata(),
    name=Text(clearable=True),
)
_FLOWS = (
    "customer_update payment_method_update subscription_cancel subscription_pause subscription_update "
    "subscription_update_confirm"
)
_SESSION = Group(
    "",
    "customer_account on_behalf_of",
    after_expiration=Group("type", customer_login=Group(expires_at=Whole()), type=Choice("customer_login")),
    configuration=Text(),
    customer=Text(),
    flow_data=Group(
        "type",
        "subscription_pause subscription_update subscription_update_confirm",
        after_completion=Group(
            "type",
            hosted_confirmation=Group(custom_message=Text(500)),
            redirect=Group("return_url", return_url=Text()),
            type=Choice("hosted_confirmation portal_homepage redirect"),
        ),
        subscription_cancel=Group("subscription", "retention", subscription=Text()),
        type=Choice(_FLOWS),
    ),
    locale=Choice(
        "auto bg cs da de el en en-AU en-CA en-GB en-IE en-IN en-NZ en-SG es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv "
        "ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW"
    ),
    return_url=Text(),
)


def create_configuration(ask: Ask) -> Obj:
    """POST /v1/billing_portal/configurations: never the default, which only the Dashboard makes."""
    given = ask.params
    _refuse_updates(given["features"])
    now = ask.books.now()
    configuration: Obj = {
        "id": new_id("bpc"),
        "object": "billing_portal.configuration",
        "active": True,
        "application": None,
        "business_profile": _profile(given.get("business_profile", {})),
        "created": now,
        "default_return_url": unset(given.get("default_return_url")),
        "features": _features(given["features"]),
        "is_default": False,
        "livemode": False,
        "login_page": {"enabled": given.get("login_page", {}).get("enabled", False), "url": None},
        "metadata": merged(None, given.get("metadata")),
        "name": unset(given.get("name")),
        "updated": now,
    }
    return ask.books.add(configuration, "billing_portal.configuration.created")


def _refuse_updates(features: Obj) -> None:
    update = features.get("subscription_update", {})
    if update.get("enabled") and not update.get("products"):
        raise refusal("portal.updates_need_products")


def _profile(given: Obj) -> Obj:
    return {name: unset(given.get(name)) for name in ("headline", "privacy_policy_url", "terms_of_service_url")}


def _features(given: Obj) -> Obj:
    cancel, update = given.get("subscription_cancel", {}), given.get("subscription_update", {})
    pause = given.get("subscription_pause", {})
    reason = cancel.get("cancellation_reason", {})
    customer = given.get("customer_update", {})
    return {
        "customer_update": {
            "allowed_updates": customer.get("allowed_updates") or [],
            "enabled": customer.get("enabled", False),
        },
        "invoice_history": {"enabled": given.get("invoice_history", {}).get("enabled", False)},
        "payment_method_update": {
            "enabled": given.get("payment_method_update", {}).get("enabled", False),
            "payment_method_configuration": None,
        },
        "subscription_cancel": {
            "cancellation_reason": {
                "enabled": reason.get("enabled", False),
                "options": reason.get("options") or _REASONS.split(),
            },
            "enabled": cancel.get("enabled", False),
            "mode": cancel.get("mode", "at_period_end"),
            "proration_behavior": cancel.get("proration_behavior", "none"),
        },
        "subscription_pause": {
            "duration": {
                "interval_options": pause.get("duration", {}).get("interval_options")
                or [{"interval": "month", "interval_count": 1}],
                "type": pause.get("duration", {}).get("type", "interval_options"),
            },
            "enabled": pause.get("enabled", False),
        },
        "subscription_update": {
            "billing_cycle_anchor": update.get("billing_cycle_anchor"),
            "default_allowed_updates": update.get("default_allowed_updates") or [],
            "enabled": update.get("enabled", False),
            "products": [_product(one) for one in update.get("products") or []],
            "proration_behavior": update.get("proration_behavior", "none"),
            "schedule_at_period_end": {"conditions": update.get("schedule_at_period_end", {}).get("conditions", [])},
            "trial_update_behavior": update.get("trial_update_behavior", "end_trial"),
        },
    }


def _product(given: Obj) -> Obj:
    quantity = {"enabled": False, "maximum": None, "minimum": 1, **given.get("adjustable_quantity", {})}
    return {"adjustable_quantity": quantity, "prices": given["prices"], "product": given["product"]}


def update_configuration(ask: Ask) -> Obj:
    """POST /v1/billing_portal/configurations/{id}: each feature that is sent is replaced whole."""
    configuration = ask.named("billing_portal.configuration")
    given = ask.params
    _refuse_updates(given.get("features", {}))
    fields: Obj = {name: unset(given[name]) for name in ("active", "default_return_url", "name") if name in given}
    if "business_profile" in given:
        fields["business_profile"] = {**configuration["business_profile"], **given["business_profile"]}
    if "features" in given:
        new = _features(given["features"])
        fields["features"] = {**configuration["features"], **{name: new[name] for name in given["features"]}}
    if "login_page" in given:
        fields["login_page"] = {**configuration["login_page"], **given["login_page"]}
    if "metadata" in given:
        fields["metadata"] = merged(configuration["metadata"], given["metadata"])
    ask.books.change(configuration, "billing_portal.configuration.updated", **fields, updated=ask.books.now())
    return configuration


def listed(ask: Ask) -> Obj:
    """GET /v1/billing_portal/configurations."""
    given = ask.params
    found = [
        one
        for one in ask.books.store.all("billing_portal.configuration")
        if given.get("active") in (None, one["active"]) and given.get("is_default") in (None, one["is_default"])
    ]
    return page(found, given, "/v1/billing_portal/configurations")


def create_session(ask: Ask) -> Obj:
    """POST /v1/billing_portal/sessions: a fresh account has no default configuration, and that is an error."""
    given, books = ask.params, ask.books
    if "customer" not in given:
        raise refusal("portal.customer_needed")
    customer = ask.given("customer", "customer")
    configuration = ask.given("billing_portal.configuration", "configuration") or _default(books)
    if configuration is None:
        raise refusal("portal.no_configuration")
    if not configuration["active"]:
        raise refusal("portal.configuration_inactive")
    return_url = given.get("return_url") or configuration["default_return_url"]
    if return_url is None and "flow_data" not in given:
        raise refusal("portal.return_url_needed")
    flow = _flow(given.get("flow_data"), configuration)
    token = new_id("test", 40)
    session: Obj = {
        "id": new_id("bps"),
        "object": "billing_portal.session",
        "after_expiration": None,
        "configuration": configuration["id"],
        "created": books.now(),
        "customer": customer["id"] if customer else "",
        "flow": flow,
        "livemode": False,
        "locale": given.get("locale"),
        "on_behalf_of": None,
        "return_url": return_url,
        "url": f"{books.base_url}/portal/{token}",
    }
    books.store.note(token).update(session=session["id"], dies_at=books.now() + UNUSED_SECONDS)
    return books.add(session, "billing_portal.session.created")


def _default(books: Books) -> Obj | None:
    found = books.store.all("billing_portal.configuration")
    return next((one for one in found if one["is_default"]), None)


_NEEDED_FEATURES = {
    "customer_update": "customer_update",
    "payment_method_update": "payment_method_update",
    "subscription_cancel": "subscription_cancel",
}


def _flow(given: Obj | None, configuration: Obj) -> Obj | None:
    if given is None:
        return None
    kind = given["type"]
    if kind == "subscription_cancel" and "subscription_cancel" not in given:
        raise refusal("portal.flow_part_needed", flow=kind)
    feature = _NEEDED_FEATURES.get(kind)
    if feature and not configuration["features"][feature]["enabled"]:
        raise refusal("portal.flow_disabled", flow=kind)
    after = given.get("after_completion", {"type": "portal_homepage"})
    cancel = given.get("subscription_cancel")
    return {
        "after_completion": {
            "hosted_confirmation": after.get("hosted_confirmation"),
            "redirect": after.get("redirect"),
            "type": after["type"],
        },
        "subscription_cancel": {"retention": None, "subscription": cancel["subscription"]} if cancel else None,
        "subscription_update": None,
        "subscription_update_confirm": None,
        "type": kind,
    }


ROUTES = (
    Route("POST", "/v1/billing_portal/configurations", _CONFIGURATION.but("features"), create_configuration),
    Route("GET", "/v1/billing_portal/configurations", LISTED.but(active=Flag(), is_default=Flag()), listed),
    Route("GET", "/v1/billing_portal/configurations/{id}", Group(), retrieve("billing_portal.configuration")),
    Route("POST", "/v1/billing_portal/configurations/{id}", _CONFIGURATION.but(active=Flag()), update_configuration),
    Route("POST", "/v1/billing_portal/sessions", _SESSION, create_session),
)
