"""What changing a plan asks of Stripe, whether each call of it is still to be made, and whether it has been.

A change for the next period takes two calls: a schedule that manages the subscription, then what it shall bring. Where the second is
missing, the next look owes it again, from what the first was written down with, and only for the schedule that it made.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from domain.call import Aim, Call
from domain.verdict import Case, Verdict, owed_if

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from domain.plan_change import Choice
    from domain.subscription import Snapshot, Subscription

Json = dict[str, Any]
_A_DAY = {"interval": "day", "interval_count": 1}
_SCHEDULE = "sub_sched_"  # how Stripe begins the id of one


def items_of(row: Subscription, price: str, quantity: int) -> list[Json]:
    """The one item that changes, named by its id: a bare price would be billed beside it. Source: Stripe's page on changing prices."""
    return [{"id": row.item, "price": price, "quantity": quantity}]


def change_body(row: Subscription, choice: Choice, price: str, *, date: datetime) -> Json:
    """A change that begins now. Another interval begins a new period; free days go on and nothing is billed in them.

    Its payment is taken at once, and where that fails the change waits, and what runs goes on.
    """
    body: Json = {"items": items_of(row, price, choice.quantity)}
    if row.status == "trialing":
        return {**body, "proration_behavior": "none"}
    if choice.price.interval != row.interval:
        body["billing_cycle_anchor"] = {"type": "now"}
    return {**body, "proration_behavior": "always_invoice", "proration_date": int(date.timestamp())}


def change_now(row: Subscription, choice: Choice, price: str, *, date: datetime) -> Call:
    """The call that makes it, keyed by what was agreed to."""
    body = change_body(row, choice, price, date=date)
    body["metadata"] = {"tier": choice.tier.slug}
    if body["proration_behavior"] != "none":
        body["payment_behavior"] = "pending_if_incomplete"
    change = {"body": body, **_terms(row, choice, price)}
    return _call(Aim.CHANGE, row, row.ref, change, date)


def manage(row: Subscription, choice: Choice, price: str, *, date: datetime) -> Call:
    """The first of the two calls that plan a change."""
    change = _terms(row, choice, price) | {"anew": choice.price.interval != row.interval, "date": _stamp(date)}
    return _call(Aim.MANAGE, row, row.ref, change, date)


def plan(row: Subscription, wish: Mapping[str, Any]) -> Call:
    """The second: what the schedule brings with the next period; a day later it lets go of the subscription.

    `wish` is what the first was written down with.
    """
    later: Json = {
        "items": [{"price": wish["to"]["price"], "quantity": wish["to"]["quantity"]}],
        "duration": _A_DAY,
        "proration_behavior": "none",
        "metadata": {"tier": wish["to"]["tier"]},
    }
    if wish["anew"]:
        later["billing_cycle_anchor"] = "phase_start"
    now: Json = {
        "items": [{"price": row.price, "quantity": row.quantity}],
        "start_date": _stamp(row.phase_start or row.period_start),
        "end_date": _stamp(row.period_end),
    }
    if row.discounts:
        # Source: a phase without them has none but the customer's own; what was given to the subscription would be gone.
        now["discounts"] = later["discounts"] = [{"discount": one.ref} for one in row.discounts]
    body = {"phases": [now, later], "end_behavior": "release"}
    change = {name: wish[name] for name in ("from", "to")} | {"body": body, "schedule": row.schedule}
    return _call(Aim.PLAN, row, str(row.schedule), change, datetime.fromtimestamp(wish["date"], UTC))


def release(row: Subscription, *, now: datetime) -> Call:
    """Let the subscription go on as it is."""
    return Call(
        aim=Aim.RELEASE,
        key=f"release:{row.schedule}",
        subscription=row.ref,
        about=str(row.schedule),
        due=now,
        details=_BY_PERSON,
    )


def drop(row: Subscription, invoice: str, *, now: datetime) -> Call:
    """Void the bill that a change waits for."""
    return Call(aim=Aim.DROP, key=f"drop:{invoice}", subscription=row.ref, about=invoice, due=now, details=_BY_PERSON)


_BY_PERSON = {"actor": "subscriber"}


def _call(aim: Aim, row: Subscription, about: str, change: Json, date: datetime) -> Call:
    key = f"{about}:{_stamp(date)}:{change['to']['price']}:{change['to']['quantity']}"
    return Call(aim=aim, key=key, subscription=row.ref, about=about, due=date, details={**_BY_PERSON, "change": change})


def _terms(row: Subscription, choice: Choice, price: str) -> Json:
    start = _stamp(row.period_start)
    return {
        "from": {"price": row.price, "quantity": row.quantity, "period_start": start},
        "to": {"price": price, "quantity": choice.quantity, "tier": choice.tier.slug},
    }


def _stamp(moment: datetime) -> int:
    return int(moment.timestamp())


def unfinished(row: Subscription, wish: Mapping[str, Any], *, made: str | None) -> bool:
    """Whether nothing was written yet into the schedule that was `made` for this wish. Another one is the operator's.

    Where the answer was lost, `made` is no schedule's id, and the one that is there is taken for it.
    """
    ours = row.schedule == made or not (made or "").startswith(_SCHEDULE)
    return row.living and row.schedule is not None and ours and row.coming is None and _as_then(row, wish["from"])


def _as_then(row: Subscription | None, then: Mapping[str, Any]) -> bool:
    """Whether it is still what was shown to its person when they agreed."""
    return (
        row is not None
        and row.living
        and (row.price, row.quantity) == (then["price"], then["quantity"])
        and _stamp(row.period_start) == then["period_start"]
    )


def _row(params: Mapping[str, Any], snapshot: Snapshot) -> Subscription | None:
    return snapshot.subscription(params["subscription"])


def _is_changed(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row, to = _row(params, snapshot), params["to"]
    if row is None:
        return False
    waits = row.waiting is not None and row.waiting.leads_to(to["price"], to["quantity"])
    return waits or (row.price, row.quantity) == (to["price"], to["quantity"])


def _is_managed(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = _row(params, snapshot)
    return row is not None and row.schedule is not None


def _is_planned(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row, to = _row(params, snapshot), params["to"]
    return row is not None and row.coming is not None and row.coming.leads_to(to["price"], to["quantity"])


def _is_released(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = _row(params, snapshot)
    return row is not None and row.schedule != params["schedule"]


def _is_dropped(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    bill = snapshot.invoice(params["invoice"])
    return bill is not None and bill.status == "void"


def _change(case: Case) -> Verdict:
    row = case.row
    fits = _as_then(row, case.params["from"]) and row is not None and row.schedule is None and row.cancel_at is None
    return owed_if(
        fits and row is not None and row.waiting is None, "the plan is not as it was when this was agreed to"
    )


def _manage(case: Case) -> Verdict:
    row = case.row
    fits = _as_then(row, case.params["from"]) and row is not None and row.schedule is None and row.cancel_at is None
    return owed_if(fits, "the plan is not as it was when this was agreed to")


def _plan(case: Case) -> Verdict:
    row = case.row
    fits = _as_then(row, case.params["from"]) and row is not None and row.schedule == case.params["schedule"]
    return owed_if(fits, "the plan is not as it was when this was agreed to")


def _release(case: Case) -> Verdict:
    row = case.row
    return owed_if(row is not None and row.schedule == case.params["schedule"], "nothing is planned any more")


def _drop(case: Case) -> Verdict:
    row, invoice = case.row, case.params["invoice"]
    waits = row is not None and row.waiting is not None and row.waiting.invoice == invoice
    return owed_if(waits, "no change waits for it any more")


PLANS_DONE: dict[Aim, Callable[[Mapping[str, Any], Snapshot], bool]] = {
    Aim.CHANGE: _is_changed,
    Aim.MANAGE: _is_managed,
    Aim.PLAN: _is_planned,
    Aim.RELEASE: _is_released,
    Aim.DROP: _is_dropped,
}
PLANS_JUDGED: dict[Aim, Callable[[Case], Verdict]] = {
    Aim.CHANGE: _change,
    Aim.MANAGE: _manage,
    Aim.PLAN: _plan,
    Aim.RELEASE: _release,
    Aim.DROP: _drop,
}
