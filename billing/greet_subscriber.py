"""Know whoever writes to us, under the names that they have today, and let Stripe know them so as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.update_customer import owe_renaming
from storage import subscribers

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known, Person


async def greet_subscriber(ctx: Context, person: Person) -> Known:
    """Give the subscriber that this person is from now on. Who writes to us can be reached again."""
    known, was = await subscribers.greet(person, now=ctx.clock.now())
    if was is not None:
        await owe_renaming(ctx, was, known)
    return known
