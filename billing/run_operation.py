"""A call that can move money: written down with its key and exact parameters, made, and its outcome written down.

Whoever comes second, a second tap or a restart, repeats the same call with the same key, and Stripe answers as it did the first time.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from domain.error import Refusal, StripeRefused
from storage import operations

if TYPE_CHECKING:
    from billing.context import Context
    from billing.gateway.client import Gateway
    from storage.operations import Operation


ON_ITS_WAY = timedelta(seconds=30)  # nobody who waits has a request out for longer


async def run_operation(ctx: Context, stripe: Gateway, operation: Operation) -> dict[str, Any]:
    """Make (or repeat) the stored call; give Stripe's answer. The caller writes the success together with what it means.

    A refusal closes the operation as failed and is raised on. An outage leaves it open: nobody knows what happened.
    """
    params = operation.params
    try:
        if params.get("method") == "delete":  # it has no key: what is gone is refused a second time
            return await stripe.delete(params["path"], params["body"])
        return await stripe.post(params["path"], params["body"], key=operation.key)
    except (StripeRefused, Refusal) as error:
        await operations.fail(operation.id, error=str(error), now=ctx.clock.now())
        raise
