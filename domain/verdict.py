"""What a judge of an owed call is given, and what they answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from domain.subscription import Invoice, Payment, Snapshot, Subscription
    from domain.tier import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`owed`: make it now. Otherwise `why` not; with `wait_until` it is judged again then."""

    owed: bool
    why: str = ""
    wait_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What a call is judged by: the `params` that it was written down with, and what is known now."""

    params: Mapping[str, Any]
    snapshot: Snapshot
    policy: Policy
    now: datetime

    @property
    def bill(self) -> Invoice | None:
        """The invoice that it is about."""
        return self.snapshot.invoice(self.params["invoice"])

    @property
    def row(self) -> Subscription | None:
        """The subscription that it is about."""
        return self.snapshot.subscription(self.params["subscription"])

    @property
    def payment(self) -> Payment | None:
        """The payment that it gives back."""
        return self.snapshot.payment(given_back_by(self.params))


def given_back_by(params: Mapping[str, Any]) -> str:
    """Which payment a refund is of: one that an earlier release owed says so in its request alone."""
    return str(params.get("payment") or params["body"]["payment_intent"])


def owed_if(owed: bool, otherwise: str) -> Verdict:  # noqa: FBT001  # one verdict of two
    """Make it, or not because of `otherwise`."""
    return Verdict(owed=owed, why="" if owed else otherwise)
