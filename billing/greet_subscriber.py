"""Know whoever writes to us, under the names that they have today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import subscribers

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known, Person


async def greet_subscriber(ctx: Context, person: Person) -> Known:
    """Give the subscriber that this person is from now on. Who writes to us can be reached again."""
    return await subscribers.greet(person, now=ctx.clock.now())
