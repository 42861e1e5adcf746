"""The rarer switches of the page: what becomes of Stripe's next answer, and how its events are dressed on their way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.pages import asked as get
from sandbox.pages.guard import Asked
from sandbox.pages.ledger import Ledger
from sandbox.stripe.old_shapes import VERSIONS

if TYPE_CHECKING:
    from sandbox.stripe.envelope import Envelope
    from sandbox.stripe.faults import Faults
    from sandbox.worlds import Sandbox

# name -> status (None cuts the connection), whether the effect happens, what the ledger says
ANSWERS: dict[str, tuple[int | None, bool, str]] = {
    "429": (429, False, "Stripe will answer its next call with 429: too many requests"),
    "500": (500, False, "Stripe will answer its next change with an error, and do nothing"),
    "500-done": (500, True, "Stripe will do its next change, and answer with an error all the same"),
    "cut": (None, False, "The connection of Stripe’s next change will break before anything happens"),
    "cut-done": (None, True, "Stripe will do its next change, and the connection will break before the answer"),
}
SKEWS = {"right": 0, "ahead": 600, "behind": -600}  # seconds; more than the five minutes that are allowed


def next_answer(sandbox: Sandbox, ledger: Ledger, asked: Asked) -> Asked:
    """`stripe_next`, one of `ANSWERS`: what becomes of the next call (of the next change, but for 429)."""
    get.only(asked, "stripe_next")
    wanted = get.choice(asked, "stripe_next", ANSWERS) or ""
    status, applied, words = ANSWERS[wanted]
    _plan(sandbox.stripe.faults, status, applied=applied)
    ledger.note(words, who="stripe", tone="bad")
    return {"stripe_next": wanted}


def _plan(faults: Faults, status: int | None, *, applied: bool) -> None:
    if status == 429:
        faults.fail_next(1, 429)
    elif status is None:
        faults.drop_next(1, applied=applied, match=_changes)
    else:
        faults.fail_next(1, status, applied=applied, match=_changes)


def _changes(method: str, _: str) -> bool:
    return method in {"POST", "DELETE"}


def events(sandbox: Sandbox, ledger: Ledger, asked: Asked) -> Asked:
    """`version`, `foreign`, `other_mode`, `clock` (one of `SKEWS`), `secret_rolled`, `delay_seconds`; answers how they stand now."""
    get.only(asked, "version", "foreign", "other_mode", "clock", "secret_rolled", "delay_seconds")
    envelope = sandbox.stripe.webhooks.envelope
    version, clock = get.choice(asked, "version", VERSIONS), get.choice(asked, "clock", SKEWS)
    foreign, mode = get.switch(asked, "foreign"), get.switch(asked, "other_mode")
    rolled = get.switch(asked, "secret_rolled")
    delay = get.integer(asked, "delay_seconds", least=0, most=60) if "delay_seconds" in asked else None
    if version is not None:
        envelope.version = version
        ledger.note(f"Webhooks are drawn as the API’s version {version} draws them", tone="wait")
    if clock is not None:
        envelope.skew_seconds = SKEWS[clock]
        ledger.note(
            "The sender’s clock is right" if clock == "right" else f"The sender’s clock is ten minutes {clock}",
            tone="wait",
        )
    if foreign is not None:
        envelope.foreign = foreign
        ledger.note(
            "Webhooks say that they are another account’s" if foreign else "Webhooks are our account’s again",
            tone="wait",
        )
    if mode is not None:
        envelope.other_mode = mode
        ledger.note(
            "Webhooks say that they are of live mode" if mode else "Webhooks are of test mode again", tone="wait"
        )
    if rolled is not None:
        _roll(sandbox, ledger, rolled=rolled)
    if delay is not None:
        sandbox.stripe.webhooks.delay_seconds = delay
        ledger.note(f"Each webhook takes {delay} seconds" if delay else "Webhooks come at once", tone="wait")
    return dressing(sandbox)


def _roll(sandbox: Sandbox, ledger: Ledger, *, rolled: bool) -> None:
    envelope = sandbox.stripe.webhooks.envelope
    for endpoint in sandbox.stripe.objects("webhook_endpoint"):
        if rolled:
            envelope.roll(endpoint)
        else:
            envelope.roll_back(endpoint)
    words = (
        "The signing secret is rolled: for a day the old one signs, too" if rolled else "The old signing secret is back"
    )
    ledger.note(words, who="stripe", tone="wait")


def dressing(sandbox: Sandbox) -> Asked:
    """How events are dressed now."""
    hooks = sandbox.stripe.webhooks
    envelope: Envelope = hooks.envelope
    clock = next(name for name, skew in SKEWS.items() if skew == envelope.skew_seconds)
    return {
        "version": envelope.version or VERSIONS[-1],
        "foreign": envelope.foreign,
        "other_mode": envelope.other_mode,
        "clock": clock,
        "secret_rolled": any(envelope.is_rolled(one) for one in sandbox.stripe.objects("webhook_endpoint")),
        "delay_seconds": hooks.delay_seconds,
    }
