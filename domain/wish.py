"""Whether what somebody wished of a subscription is still to be done, and whether it has been."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from domain.call import Aim
from domain.let_go import is_let_go, judge_let_go
from domain.pause import in_the_way, owes
from domain.verdict import Case, Verdict, owed_if

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from domain.subscription import Snapshot, Subscription

RUNNING = frozenset(
    {"active", "trialing"}
)  # what can be cancelled for the end of its period: everything else ends at once
_BILL_WAITS = timedelta(hours=1)  # until it is asked again whether a bill still keeps a pause from ending by itself


def _row(params: Mapping[str, Any], snapshot: Snapshot) -> Subscription | None:
    return snapshot.subscription(params["subscription"])


def _is_ending(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = _row(params, snapshot)
    return row is not None and (row.cancel_at is not None or not row.living)


def _is_over(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = _row(params, snapshot)
    return row is not None and not row.living


def _is_kept(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = _row(params, snapshot)
    return row is not None and row.living and row.cancel_at is None


def _is_paused(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = _row(params, snapshot)
    return row is not None and (row.status == "paused" or not row.living)


def _is_resumed(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row = _row(params, snapshot)
    return row is not None and row.status != "paused"


def _is_moved(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row, wanted = _row(params, snapshot), params["body"]["trial_end"]
    if row is None or wanted == "now":
        return row is not None and row.status != "trialing"
    return row.trial_end is not None and int(row.trial_end.timestamp()) == wanted


def _never_told(_params: Mapping[str, Any], _snapshot: Snapshot) -> bool:
    """A reason stands in none of our facts; writing it down again changes nothing."""
    return False


def _cancel_later(case: Case) -> Verdict:
    row = case.row
    return owed_if(row is not None and row.status in RUNNING and row.cancel_at is None, "it ends already")


def _cancel_now(case: Case) -> Verdict:
    """What began to run since it was wished was paid for: that is not ended. Free days are, where they ran when it was wished."""
    row = case.row
    if row is None or not row.living:
        return Verdict(owed=False, why="it has ended")
    wished = row.status not in RUNNING or row.status == case.params.get("was") == "trialing"
    return owed_if(wished, "it runs, and what is paid is not ended at once")


def _keep(case: Case) -> Verdict:
    """An end by the flag and one by a date are taken back by different words, and Stripe says yes to the wrong ones, too."""
    row = case.row
    if row is None or not row.living or row.cancel_at is None:
        return Verdict(owed=False, why="there is no end to take back")
    by_flag = "cancel_at_period_end" in case.params["body"]
    return owed_if(row.ends_with_period == by_flag, "its end is planned in another way by now")


def _tell_why(case: Case) -> Verdict:
    return owed_if(case.row is not None, "nobody knows this subscription any more")


def _pause(case: Case) -> Verdict:
    """What is not paid is not credited: Stripe itself would pause it, and credit its time, whatever its bills are."""
    row = case.row
    may = row is not None and row.status == "active" and row.cancel_at is None and not in_the_way(case.snapshot, row)
    return owed_if(may, "it can not be paused as it is now")


def _resume(case: Case) -> Verdict:
    return owed_if(case.row is not None and case.row.status == "paused", "it is not paused")


def _go_on(case: Case) -> Verdict:
    """Only the very pause that it was planned for: somebody may have ended that one and begun another since. And nobody gets a second
    bill beside one that is open: paying, or letting go of, that one comes first.
    """
    row, planned = case.row, case.params.get("paused_at")
    if row is None or row.status != "paused":
        return _resume(case)
    another = planned is not None and row.paused_at is not None and row.paused_at.isoformat() != planned
    new_period = case.params["body"]["billing_cycle_anchor"]["type"] == "now"
    if not another and new_period and owes(case.snapshot, row):
        return Verdict(owed=False, why="a bill of it is open", wait_until=case.now + _BILL_WAITS)
    return owed_if(not another, "it is another pause, and not ours to end")


def _move_trial(case: Case) -> Verdict:
    row, wanted = case.row, case.params["body"]["trial_end"]
    ahead = wanted == "now" or wanted > case.now.timestamp()
    return owed_if(row is not None and row.status == "trialing" and ahead, "its free days are over")


WISHES_DONE: dict[Aim, Callable[[Mapping[str, Any], Snapshot], bool]] = {
    Aim.REST: _is_paused,
    Aim.CANCEL_LATER: _is_ending,
    Aim.CANCEL_NOW: _is_over,
    Aim.LET_GO: is_let_go,
    Aim.KEEP: _is_kept,
    Aim.TELL_WHY: _never_told,
    Aim.PAUSE: _is_paused,
    Aim.RESUME: _is_resumed,
    Aim.GO_ON: _is_resumed,
    Aim.MOVE_TRIAL: _is_moved,
}
WISHES_JUDGED: dict[Aim, Callable[[Case], Verdict]] = {
    Aim.CANCEL_LATER: _cancel_later,
    Aim.CANCEL_NOW: _cancel_now,
    Aim.LET_GO: judge_let_go,
    Aim.KEEP: _keep,
    Aim.TELL_WHY: _tell_why,
    Aim.PAUSE: _pause,
    Aim.RESUME: _resume,
    Aim.GO_ON: _go_on,
    Aim.MOVE_TRIAL: _move_trial,
}
