"""Why somebody may do what they may, and what comes next: the facts behind the one decision, each with its date, from our rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.read_status import read_status
from domain.error import UnknownPerson
from domain.explanation import Ahead, prospects, reasons
from storage import grants, subscribers
from storage.snapshots import read_snapshot
from storage.wishes import own_pauses

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.access import Access
    from domain.explanation import Fact
    from domain.subscriber import Known
    from domain.tier import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """`seen_at`: when Stripe was asked last, or None where it never was. `person` is whom it is about.

    `owes`: a bill can be paid. `waits_for_address`: one could be, were their address known.
    """

    person: Known
    access: Access
    reasons: tuple[Fact, ...]
    prospects: tuple[Fact, ...]
    seen_at: datetime | None
    catalogue: Catalogue
    owes: bool
    waits_for_address: bool


async def explain_access(ctx: Context, who: Known) -> Explanation:
    """As our rows have it now; nobody outside is asked."""
    status, snapshot = await read_status(ctx, who), await read_snapshot(who.id)
    given, policy, now = await grants.of_person(who.id), ctx.catalogue.policy, ctx.clock.now()
    pauses = await own_pauses(who.id, snapshot)
    ahead = Ahead(
        charge=status.next_charge,
        charge_at=status.next_charge_at,
        resumes={ref: one.resumes_at for ref, one in pauses.items() if one.resumes_at is not None},
    )
    running = [one for one in given if one.runs(now)]
    return Explanation(
        person=who,
        access=status.access,
        reasons=reasons(snapshot, running, status.access, policy=policy),
        prospects=prospects(snapshot, running, status.access, policy=policy, ahead=ahead, now=now),
        seen_at=snapshot.fetched_at if snapshot is not None else None,
        catalogue=ctx.catalogue,
        owes=status.invoice_open,
        waits_for_address=status.bill_stuck,
    )


async def explain_access_of(ctx: Context, telegram_id: int) -> Explanation:
    """The same for an admin who asks about somebody. Raises `UnknownPerson`."""
    person = await subscribers.find(telegram_id=telegram_id)
    if person is None:
        raise UnknownPerson
    return await explain_access(ctx, person)
