"""The exact request that each call to Stripe becomes: one row per aim. Source: stripe-python 16.1's parameters of each of these calls.

A row gives `path` and `body`, `method` where it is not POST, and what its judge looks for (`invoice`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from billing.find_made import STAMPED
from billing.money_requests import MONEY_REQUESTS
from domain.call import Aim, Call
from storage.owed_calls import AGAIN, Owed

if TYPE_CHECKING:
    from collections.abc import Callable

    from billing.context import Context

Request = dict[str, Any]


def request_of(ctx: Context, call: Call, *, again: int = 0) -> Owed:
    """The call with its request and its idempotency key, which no other installation shares. `again`: how often it has failed."""
    key = f"{call.aim}-{ctx.installation}-{call.key}{f'{AGAIN}{again}' if again else ''}"
    params = {**REQUESTS[call.aim](call), "subscription": call.subscription}
    if call.aim in STAMPED:
        params["body"] = {**params["body"], "metadata": {"operation": key}}
    if "actor" in call.details:
        params["actor"] = call.details["actor"]
    return Owed(call=call, key=key, params=params)


def _retry(call: Call) -> Request:
    return {"path": f"/v1/invoices/{call.about}/pay", "body": {"off_session": True}, "invoice": call.about}


def _settle(call: Call) -> Request:
    body = {"off_session": True, "payment_method": call.method}
    return {"path": f"/v1/invoices/{call.about}/pay", "body": body, "invoice": call.about}


def _adopt(call: Call) -> Request:
    return {"path": f"/v1/subscriptions/{call.about}", "body": {"default_payment_method": call.method}}


def _end(call: Call) -> Request:
    return _cancelled(call, "Not paid for longer than the operator's timetable allows.")


def _cut(call: Call) -> Request:
    return {**_cancelled(call, "A second subscription of the same person."), "told": call.details}


def _undo_start(call: Call) -> Request:
    return _cancelled(call, "Its first bank debit did not arrive.")


def _cancelled(call: Call, comment: str) -> Request:
    body = {"cancellation_details": {"comment": comment}}
    return {"path": f"/v1/subscriptions/{call.about}", "body": body, "method": "delete"}


def _refund(call: Call) -> Request:
    return {"path": "/v1/refunds", "body": {"payment_intent": call.about, "reason": "duplicate"}, "payment": call.about}


def _rest(call: Call) -> Request:
    return _paused(call, credit=False)  # its time was never paid for


def _pause(call: Call) -> Request:
    return {**_paused(call, credit=call.details["credit"]), "resumes_at": call.details["resumes_at"]}


def _paused(call: Call, *, credit: bool) -> Request:
    unused = {"unused_time_from": {"type": "now" if credit else "none"}}
    body = {"type": "subscription", "bill_for": unused, "invoicing_behavior": "pending_invoice_item"}
    return {"path": f"/v1/subscriptions/{call.about}/pause", "body": body}


def _resume(call: Call) -> Request:
    """A new period is billed at once; where a debt was paid, the old one goes on and nothing more is charged for it."""
    anchor: Request = {"billing_cycle_anchor": {"type": "now"}}
    if not call.details["new_period"]:
        anchor = {"billing_cycle_anchor": {"type": "unchanged"}, "proration_behavior": "none"}
    body = {**anchor, "payment_behavior": "resume_on_payment_success"}
    which = {"paused_at": call.details["paused_at"]} if "paused_at" in call.details else {}
    return {"path": f"/v1/subscriptions/{call.about}/resume", "body": body, **which}


def _cancel_later(call: Call) -> Request:
    return {"path": f"/v1/subscriptions/{call.about}", "body": {"cancel_at_period_end": True}}


def _cancel_now(call: Call) -> Request:
    made = _cancelled(call, call.details.get("comment", "Cancelled by its person while it was not running."))
    return {**made, "was": call.details["was"]}


def _let_go(call: Call) -> Request:
    return {"path": f"/v1/invoices/{call.about}/void", "body": {}, "invoice": call.about}


def _keep(call: Call) -> Request:
    """An end that was wished by a date (as the portal does) has no flag to take back."""
    body = {"cancel_at_period_end": False} if call.details["ends_with_period"] else {"cancel_at": ""}
    return {"path": f"/v1/subscriptions/{call.about}", "body": body}


def _tell_why(call: Call) -> Request:
    body = {"cancellation_details": {"feedback": call.details["feedback"]}}
    return {"path": f"/v1/subscriptions/{call.about}", "body": body}


def _move_trial(call: Call) -> Request:
    body = {"trial_end": call.details["trial_end"], "proration_behavior": "none"}
    return {"path": f"/v1/subscriptions/{call.about}", "body": body}


def _stay(call: Call) -> Request:
    """Judged a moment before: nothing stands there that this list would take away."""
    return {"path": f"/v1/subscriptions/{call.about}", **{name: call.details[name] for name in ("body", "period_end")}}


def _leave(call: Call) -> Request:
    return _cancelled(call, "Ended because its person is to be forgotten.")


def _forget(call: Call) -> Request:
    return {"path": f"/v1/customers/{call.about}", "body": {}, "method": "delete", "customer": call.about}


def _update_customer(call: Call) -> Request:
    return {"path": f"/v1/customers/{call.about}", "body": call.details["body"], "customer": call.about}


def _add_tax_id(call: Call) -> Request:
    return {"path": f"/v1/customers/{call.about}/tax_ids", "body": call.details["body"], "customer": call.about}


def _write_out(call: Call) -> Request:
    return {"path": f"/v1/invoices/{call.about}/finalize", "body": {"auto_advance": True}, "invoice": call.about}


def _withdraw(call: Call) -> Request:
    barred = bool(call.details.get("from_barred"))
    return {"path": f"/v1/checkout/sessions/{call.about}/expire", "body": {}, "from_barred": barred}


def _change(call: Call) -> Request:
    """By the item's id; `body` was agreed to on a preview of exactly this request."""
    return {"path": f"/v1/subscriptions/{call.about}", **call.details["change"]}


def _manage(call: Call) -> Request:
    body = {"from_subscription": call.about}
    return {"path": "/v1/subscription_schedules", "body": body, **call.details["change"]}


def _plan(call: Call) -> Request:
    return {"path": f"/v1/subscription_schedules/{call.about}", **call.details["change"]}


def _release(call: Call) -> Request:
    return {"path": f"/v1/subscription_schedules/{call.about}/release", "body": {}, "schedule": call.about}


def _drop(call: Call) -> Request:
    return {"path": f"/v1/invoices/{call.about}/void", "body": {}, "invoice": call.about}


REQUESTS: dict[Aim, Callable[[Call], Request]] = {
    Aim.RETRY: _retry,
    Aim.END: _end,
    Aim.SETTLE: _settle,
    Aim.ADOPT: _adopt,
    Aim.CUT: _cut,
    Aim.UNDO_START: _undo_start,
    Aim.REFUND: _refund,
    Aim.UPDATE_CUSTOMER: _update_customer,
    Aim.ADD_TAX_ID: _add_tax_id,
    Aim.WRITE_OUT: _write_out,
    Aim.REST: _rest,
    Aim.CANCEL_LATER: _cancel_later,
    Aim.CANCEL_NOW: _cancel_now,
    Aim.LET_GO: _let_go,
    Aim.KEEP: _keep,
    Aim.TELL_WHY: _tell_why,
    Aim.PAUSE: _pause,
    Aim.RESUME: _resume,
    Aim.GO_ON: _resume,
    Aim.STAY: _stay,
    Aim.MOVE_TRIAL: _move_trial,
    Aim.WITHDRAW: _withdraw,
    **MONEY_REQUESTS,
    Aim.LEAVE: _leave,
    Aim.CHANGE: _change,
    Aim.MANAGE: _manage,
    Aim.PLAN: _plan,
    Aim.RELEASE: _release,
    Aim.DROP: _drop,
    Aim.FORGET: _forget,
}
