"""The fields for an address and a tax number that the pay page and the portal share."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.stripe.card_form import Mistake
    from sandbox.stripe.store import Obj

COUNTRIES = {
    "": "Country",
    "AT": "Austria",
    "AU": "Australia",
    "CA": "Canada",
    "CH": "Switzerland",
    "DE": "Germany",
    "ES": "Spain",
    "FR": "France",
    "GB": "United Kingdom",
    "IE": "Ireland",
    "IT": "Italy",
    "NL": "Netherlands",
    "US": "United States",
}
_LABELS = {"line1": "Street", "city": "City", "postal_code": "Postal code", "state": "State"}


def address(known: Mapping[str, object], typed: Mapping[str, str], mistake: Mistake | None, *, whole: bool) -> str:
    """Country and postal code, which tax needs; the `whole` address where more is asked for."""
    at = {name: typed.get(f"address_{name}", str(known.get(name) or "")) for name in (*_LABELS, "country")}
    chosen = "".join(
        f'<option value="{code}"{" selected" if code == at["country"] else ""}>{name}</option>'
        for code, name in COUNTRIES.items()
    )
    names = ("line1", "city", "postal_code", "state") if whole else ("postal_code", "state")
    inputs = "".join(text(f"address_{name}", _LABELS[name], at[name], mistake) for name in names)
    return f"""<fieldset class="fields"><legend>Billing address</legend>
<label for="address-country">Country<select id="address-country" data-testid="address-country" name="address_country"
autocomplete="country"{_wrong("address_country", mistake)}>{chosen}</select></label>{inputs}</fieldset>"""


def tax_number(typed: Mapping[str, str], mistake: Mistake | None, *, needed: bool) -> str:
    """The number of a business and its name."""
    word = "Tax ID" if needed else "Tax ID, if you buy as a business"
    inputs = text("tax_id", word, typed.get("tax_id", ""), mistake) + text(
        "business_name", "Business name", typed.get("business_name", ""), mistake
    )
    return f'<fieldset class="fields"><legend>Business</legend>{inputs}</fieldset>'


def text(name: str, label: str, value: str, mistake: Mistake | None) -> str:
    """One line to write in."""
    ident = name.replace("_", "-")
    return (
        f'<label for="{ident}">{label}<input id="{ident}" data-testid="{ident}" name="{name}" value="{escape(value)}"'
        f"{_wrong(name, mistake)}></label>"
    )


def shown(address_known: Obj | None) -> str:
    """An address in one line."""
    names = ("line1", "line2", "postal_code", "city", "state", "country")
    return ", ".join(str(address_known[name]) for name in names if address_known[name]) if address_known else "None yet"


def _wrong(name: str, mistake: Mistake | None) -> str:
    return ' aria-invalid="true" aria-describedby="error"' if mistake is not None and mistake.field == name else ""
