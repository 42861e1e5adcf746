"""A database belongs to one bot, one Stripe account and one mode, and has one random secret, made at its first start."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from domain.error import Defect
from storage.facts import claim_fact

if TYPE_CHECKING:
    from collections.abc import Mapping


class WrongDatabase(Defect):
    """This database belongs to another bot, Stripe account or mode."""


async def app_secret() -> bytes:
    """The installation's one secret; the first start makes it, two starts at once agree on it."""
    return bytes.fromhex(await claim_fact("app_secret", secrets.token_hex(32)))


async def claim_installation(claims: Mapping[str, str]) -> None:
    """Hold each claim (`bot_id`, `stripe_account`, `stripe_mode`) against what was recorded first.

    `WrongDatabase` names the difference.
    """
    for name, value in claims.items():
        held = await claim_fact(name, value)
        if held != value:
            raise WrongDatabase(
                f"This database belongs to {name.replace('_', ' ')} {held}, and the settings name {value}."
                " Use the database of that bot and account, or an empty one: DATABASE_URL says which."
            )
