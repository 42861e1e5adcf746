"""What is told of a call's outcome because no look would tell it: credit, which stands in no picture, and what nobody waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.bill_reaction import tier_of_bill
from domain.call import Aim
from domain.money import Money
from domain.notice import Notice, moment_detail, money_detail
from domain.obstacle import placeless
from domain.pause import wants_card
from domain.stuck_bill import address_details
from storage.owed_calls import first_key
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from domain.error import RetainerError
    from domain.subscription import Snapshot
    from storage.operations import Operation

# What is at stake until somebody does it: money, what nobody pays for, or a plan whose person waits for it.
_MINDED = {Aim.CUT, Aim.REFUND, Aim.STOP, Aim.GIVE_BACK, Aim.CREDIT, Aim.LET_GO, Aim.END, Aim.UNDO_START, Aim.GO_ON}


def still_lacking(operation: Operation, snapshot: Snapshot | None) -> list[Notice]:
    """To the person, where the address that they put in was of no use to Stripe either: they believe that all is well now."""
    bill = snapshot.invoice(operation.params["invoice"]) if snapshot and operation.kind == Aim.WRITE_OUT else None
    if snapshot is None or bill is None or not placeless(bill):
        return []
    details = address_details(bill, tier_of_bill(bill, snapshot))
    return [Notice(kind="address_needed", fact=f"address_needed:{operation.key}", details=details)]


def not_resumed(operation: Operation, snapshot: Snapshot | None) -> list[Notice]:
    """To the person, where nothing can be charged for the plan that was to go on by itself: once for each pause, however often it is
    asked for.
    """
    row = snapshot.subscription(operation.params["subscription"]) if snapshot and operation.kind == Aim.GO_ON else None
    if snapshot is None or row is None or not wants_card(snapshot, row):
        return []
    fact = f"not_resumed:{row.ref}:{moment_detail(row.paused_at)}"
    return [Notice(kind="not_resumed", fact=fact, details={"tier": row.tier, "subscription": row.ref})]


def news_of_success(operation: Operation) -> list[Notice]:
    """To the person, of credit, and of a second plan of theirs that is over."""
    if operation.kind == Aim.CUT and "told" in operation.params:
        fact = f"second_ended:{operation.params['subscription']}"
        return [Notice(kind="second_ended", fact=fact, details=operation.params["told"])]
    if operation.kind != Aim.CREDIT:
        return []
    body = operation.params["body"]
    credit = Money(-body["amount"], body["currency"])
    return [Notice(kind="credited", fact=f"credited:{operation.key}", details={"credit": money_detail(credit)})]


async def news_of_refusal(operation: Operation, error: RetainerError) -> list[Notice]:
    """To the admins, of what a worker could not do for them; whoever waits for their own wish sees the refusal at once."""
    params = operation.params
    if operation.kind not in _MINDED or "actor" in params:
        return []
    person = await Subscriber.get(id=operation.subscriber_id)  # type: ignore[attr-defined]  # Tortoise's own column
    details = {
        "aim": operation.kind,
        "telegram_id": str(person.telegram_id),
        "about": params.get("payment") or params.get("invoice") or params["subscription"],
        "error": str(error)[:200],
    }
    return [Notice(kind="admin_call_refused", fact=f"admin_call_refused:{_known_by(operation)}", details=details)]


def _known_by(operation: Operation) -> str:
    """A pause that does not end is mostly its person's to mend: admins hear of it once, not every day."""
    return first_key(operation.key) if operation.kind == Aim.GO_ON else operation.key
