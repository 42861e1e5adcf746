"""Reads the operator's decisions about money in doubt and about pauses: `[policy]`, `[dunning]` and `[pause]` of the file of tiers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from domain.tier import Policy

if TYPE_CHECKING:
    from domain.toml_table import Table

_LONGEST_PAUSE_DAYS = 366
_LONGEST_HOURS = 24 * 60
_RETRY_HOURS = (24, 72, 144)
_MOST_RETRIES = 8  # Visa allows twenty tries in thirty days, Stripe's own and the person's included


def read_policy(policy: Table, dunning: Table, pause: Table) -> Policy:
    """The three tables, closed; what is missing in them is as shipped."""
    grace = dunning.whole("grace_hours", least=0, most=_LONGEST_HOURS, default=73)
    restricted = dunning.whole("restricted_hours", least=0, most=_LONGEST_HOURS, default=156)
    if restricted < grace:
        sentence = (
            f"{restricted} comes before grace_hours ({grace}); both count from the first failure, so it must be no less"
        )
        dunning.wrong("restricted_hours", sentence)
    read = Policy(
        debit_on_its_way=policy.word("debit_on_its_way", ("open", "closed"), default="closed"),
        full_refund=policy.word("full_refund", ("close", "keep"), default="close"),
        open_dispute=policy.word("open_dispute", ("close", "keep"), default="close"),
        after_cancel=policy.word("after_cancel", ("paid_period", "now"), default="paid_period"),
        dispute_ends=policy.word("dispute_ends", ("no", "lost", "opened"), default="no"),
        fraud_warning=policy.word("fraud_warning", ("tell", "refund"), default="tell"),
        second_subscription=policy.word("second_subscription", ("tell", "cancel"), default="tell"),
        known_card=policy.word("known_card", ("tell", "end_trial"), default="tell"),
        max_stale=timedelta(hours=policy.whole("max_stale_hours", least=1, most=_LONGEST_HOURS, default=6)),
        bill_after_cancel=policy.word("bill_after_cancel", ("keep", "void"), default="keep"),
        grace=timedelta(hours=grace),
        restricted=timedelta(hours=restricted),
        retries=dunning.word("retries", ("ours", "stripe"), default="ours"),
        retry_after=_retries(dunning, restricted),
        longest_pause=timedelta(days=pause.whole("longest_days", least=0, most=_LONGEST_PAUSE_DAYS, default=0)),
        credit_unused=pause.word("unused_time", ("credit", "keep"), default="credit") == "credit",
        at_the_end=dunning.word("at_the_end", ("cancel", "pause", "leave"), default="cancel"),
    )
    policy.close()
    dunning.close()
    pause.close()
    return read


def _retries(dunning: Table, restricted: int) -> tuple[timedelta, ...]:
    """When to try again: fewer than the end, each later than the one before, and with growing gaps, as banks want it."""
    hours = dunning.wholes("retry_hours", least=1, most=_LONGEST_HOURS)
    if hours is None:
        hours = [hour for hour in _RETRY_HOURS if hour < restricted]
    gaps = [later - earlier for earlier, later in zip([0, *hours], hours, strict=False)]
    if len(hours) > _MOST_RETRIES:
        dunning.wrong("retry_hours", f"there are {len(hours)}; banks punish more than {_MOST_RETRIES} tries")
    elif any(gap < 1 for gap in gaps) or sorted(gaps) != gaps:
        dunning.wrong("retry_hours", "each gap must be at least as long as the one before, like [24, 72, 144]")
    elif hours and hours[-1] >= restricted:
        dunning.wrong("retry_hours", f"{hours[-1]} is not before restricted_hours ({restricted}), when all is over")
    return tuple(timedelta(hours=hour) for hour in hours)
