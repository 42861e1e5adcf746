"""Reads what the operator wants of Stripe's payment page: `[checkout]` of the file of tiers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.toml_table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckoutPolicy:
    """What the payment page asks for.

    `automatic_tax`: Stripe reckons tax, which stands on top of the prices or within them as `tax_behavior` says ("exclusive",
    "inclusive"). `tax_id`: "off", "optional" or "required". `billing_address`: "auto" or "required". `terms_consent`: the terms must be
    agreed to. `trial_card`: "always", or "if_required" for free days without a card; `trial_without_card` is what becomes of those at
    their end ("cancel", "pause", "create_invoice"). `bank_debits`: "off" or "on": whether a bank account may be debited, which is
    answered days later.
    """

    automatic_tax: bool = False
    tax_behavior: str = "exclusive"
    tax_id: str = "off"
    billing_address: str = "auto"
    terms_consent: bool = False
    promotion_codes: bool = True
    trial_card: str = "always"
    trial_without_card: str = "cancel"
    bank_debits: str = "off"


def read_checkout_policy(table: Table) -> CheckoutPolicy:
    """The table, closed; what is missing in it is as shipped."""
    read = CheckoutPolicy(
        automatic_tax=table.flag("automatic_tax", default=False),
        tax_behavior=table.word("tax_behavior", ("exclusive", "inclusive"), default="exclusive"),
        tax_id=table.word("tax_id", ("off", "optional", "required"), default="off"),
        billing_address=table.word("billing_address", ("auto", "required"), default="auto"),
        terms_consent=table.flag("terms_consent", default=False),
        promotion_codes=table.flag("promotion_codes", default=True),
        trial_card=table.word("trial_card", ("always", "if_required"), default="always"),
        trial_without_card=table.word("trial_without_card", ("cancel", "pause", "create_invoice"), default="cancel"),
        bank_debits=table.word("bank_debits", ("off", "on"), default="off"),
    )
    table.close()
    return read
