"""Whether a life was told the same when it was disturbed: every fact that stood when all was quiet, in both, and no other."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.support.life_stage import beside_bills
from tests.support.life_truth import OTHER_WAY, TWIN, Complaint
from tests.support.owed_access import subscription_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.stripe.store import Obj
    from tests.support.life_stage import Notice, Stage

_ID = re.compile(r"\b(?:sub|in|pi|ch|cus|cs|pm|re|du|price)_(?:test_)?[A-Za-z0-9]{8,}")
_KINDS = (
    "subscription",
    "invoice",
    "payment_intent",
    "charge",
    "customer",
    "checkout.session",
    "payment_method",
    "dispute",
    "price",
)
# What may be said in one of the two only, since it was over before anybody looked, or was seen with another reason beside it.
_MAY_FOLD = {
    "payment_failed",
    "confirm_payment",
    "change_unpaid",
    "cancel_scheduled",
    "cancel_undone",
    "refunded",
    "refund_failed",
    "admin_dispute",
    "admin_second_subscription",
    "admin_unknown_value",
    "tier_changed",
    "access_closed",
    "access_restored",
    "welcome",
    "admin_new_subscriber",
    "checkout_expired",
    "win_back",
    "admin_paid_late",
    "admin_known_card",
    "paused",
    "resumed",
    "trial_moved",
    "trial_ending",
    "trial_needs_card",
    "upcoming_charge",
    "disputed",
    "plan_given_up",
}
# Doors open and close for the person: of several subscriptions, which one is named depends on what was seen together.
_OF_DOORS = {
    "access_closed": "closed",
    "paused": "closed",
    "access_restored": "open",
    "resumed": "open",
    "welcome": "open",
    "admin_new_subscriber": "open",  # whoever has what is paid still, and then another subscription, is none
}
# Of what ended in that moment they are told only where both were seen together.
_REFUSALS = {"payment_failed", "confirm_payment"}
_CLOSED = ("closed", "")  # a dispute that closes says so itself, and closes nothing where something else did before


@dataclass(frozen=True, slots=True)
class Memory:
    """One telling of a life at a quiet moment: what was said so far, what stands, how Stripe stands, and what is open here.

    `terms` are tier, price and number of each subscription that runs, under its place. `beside` are second subscriptions that ours
    undoes when it comes to it, with their bills: what is said of them hangs on when that is. `bills` names the subscription of each
    bill, `gone` are refunds of customers who were deleted.
    """

    at: str
    said: frozenset[str]
    stands: frozenset[str]
    stripe: tuple[object, ...]
    access: tuple[object, ...]
    calls: tuple[str, ...]
    terms: dict[str, tuple[str | None, str, str]]
    beside: frozenset[str] = frozenset()
    bills: dict[str, str] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()


_NOTHING = Memory("", frozenset(), frozenset(), (), (), (), {})


def named(stage: Stage) -> dict[str, str]:
    """Each id by its kind and its place among its kind: what two tellings of one life have in common."""
    keep = stage.books.store
    names = {row["id"]: f"{kind}#{place}" for kind in _KINDS for place, row in enumerate(keep.all(kind), 1)}
    return names | _refunds(keep.all("refund"), names)


def _refunds(rows: list[Obj], names: dict[str, str]) -> dict[str, str]:
    """Refunds by their payment: whether ours of a second subscription was made before the operator's hangs on who looked when."""
    charges, refunds = Counter[str](), dict[str, str]()
    for row in rows:
        charges[row["charge"]] += 1
        refunds[row["id"]] = f"refund#{charges[row['charge']]} of {names[row['charge']]}"
    return refunds


def plain(text: str, names: dict[str, str]) -> str:
    """A fact with places instead of ids."""
    found = _ID.sub(lambda one: names.get(one[0], one[0]), text)
    kind, _, rest = found.partition(":")
    return f"{kind}:{':'.join(sorted(rest.split(':')))}" if kind == "admin_second_subscription" else found


def remember(
    stage: Stage, said: list[Notice], stands: set[str], access: tuple[object, ...], calls: list[str]
) -> Memory:
    """What is so just now."""
    names = named(stage)
    keep = stage.books.store
    stripe = (
        *((row["status"], row["ended_at"] is None, row["cancel_at"] is None) for row in keep.all("subscription")),
        *((row["status"], row["amount_paid"], row["attempt_count"]) for row in keep.all("invoice")),
        *((row["paid"], row["amount_refunded"]) for row in keep.all("charge")),
    )
    return Memory(
        at=f"{stage.clock.now():%d %b %H:%M:%S}",
        said=frozenset(plain(one.fact, names) for one in said),
        stands=frozenset(plain(one, names) for one in stands),
        stripe=stripe,
        access=tuple(plain(str(one), names) for one in access),
        calls=tuple(plain(one, names) for one in (*calls, *_sessions(stage), *_free_days(stage), *_let_out(stage))),
        beside=frozenset(names[ref] for ref in {*stage.beside, *beside_bills(stage)[0]} if ref in names),
        bills={names[row["id"]]: names.get(subscription_named(row) or "", "") for row in keep.all("invoice")},
        gone=_refunds_of_the_deleted(stage, names),
        terms={
            names[row["id"]]: _terms(stage, row, names) for row in keep.all("subscription") if row["ended_at"] is None
        },
    )


def _refunds_of_the_deleted(stage: Stage, names: dict[str, str]) -> frozenset[str]:
    keep = stage.books.store
    gone = {row["id"] for row in keep.all("customer") if row.get("deleted")}
    charges = {row["id"] for row in keep.all("charge") if row["customer"] in gone}
    return frozenset(names[row["id"]] for row in keep.all("refund") if row["charge"] in charges)


def _terms(stage: Stage, row: Obj, names: dict[str, str]) -> tuple[str | None, str, str]:
    item = row["items"]["data"][0]
    return stage.tiers[row["id"]], names[item["price"]["id"]], str(item["quantity"])


def _sessions(stage: Stage) -> Iterator[str]:
    """What became of each link: an old one is taken back where nobody knew yet that another way was taken."""
    return (f"{row['id']} {row['status']}" for row in stage.books.store.all("checkout.session"))


def _free_days(stage: Stage) -> Iterator[str]:
    """Who had them, where a customer was deleted: those that nobody saw before that are offered again, since nothing more is read."""
    keep = stage.books.store
    if any(row.get("deleted") for row in keep.all("customer")):
        yield from (f"{row['id']} began free" for row in keep.all("subscription") if row["trial_start"])


def _let_out(stage: Stage) -> Iterator[str]:
    """When a bill that waited for an address went out: Stripe's tries count from there, and a call of ours decides it."""
    for row in stage.books.store.all("invoice"):
        if stage.books.store.note(row["id"]).get("waited_for_place"):
            yield f"{row['id']} out at {row['status_transitions']['finalized_at']}"


def parted_at(undisturbed: list[Memory], disturbed: list[Memory]) -> int | None:
    """The first quiet moment by which other calls had been made, something could not be done that was done undisturbed, or a product
    that we do not know counts for what nobody saw the other time.

    A card and a refusal that are seen together lead to another call than one after the other, and what our call has not brought about
    yet nobody can change in the Dashboard: from there on these are two lives, each with its own truth.
    """
    pairs = enumerate(zip(undisturbed, disturbed, strict=False))
    return next((place for place, (one, two) in pairs if one.calls != two.calls), None)


def differ(undisturbed: list[Memory], disturbed: list[Memory]) -> Iterator[Complaint]:
    """The first quiet moment at which the two tellings of one life do not agree."""
    parted = parted_at(undisturbed, disturbed)
    undisturbed, disturbed = undisturbed[:parted], disturbed[:parted]
    for place, (one, two) in enumerate(zip(undisturbed, disturbed, strict=False)):
        if one.at != two.at:
            yield Complaint(OTHER_WAY, f"quiet moment {place} is at {one.at} undisturbed and at {two.at} disturbed")
            return
        if one.stripe != two.stripe:
            yield Complaint(OTHER_WAY, f"at quiet moment {place}: {one.stripe} undisturbed, {two.stripe} disturbed")
            return
        if one.access != two.access:
            yield Complaint(
                OTHER_WAY, f"at quiet moment {place}: access {one.access} undisturbed, {two.access} disturbed"
            )
            return
        before = undisturbed[place - 1] if place else _NOTHING
        fresh, heard = one.said - before.said, two.said - (disturbed[place - 1].said if place else frozenset())
        wrong = [*_missing(fresh, two.said, one, before), *_too_many(heard, one.said, fresh, one)]
        if wrong:
            yield Complaint(TWIN, f"at quiet moment {place}: {'; '.join(wrong)}")
            return


def _missing(fresh: frozenset[str], heard: frozenset[str], truth: Memory, before: Memory) -> Iterator[str]:
    """Said when nobody disturbed it, and still so when all was quiet, but never said when somebody did."""
    for fact in sorted(fresh - heard):
        unsaid = any(fact.startswith(one) and not _said(one, heard) for one in truth.stands)
        folded = (_kind(fact) in _MAY_FOLD or _gone(fact, truth)) and not unsaid
        if not folded and not _terms_folded(fact, truth, before):
            yield f"not said: {fact}"


def _said(fact: str, heard: frozenset[str]) -> bool:
    """One that was cancelled, kept and cancelled again is told by either wish."""
    return any(one == fact or one.startswith(f"{fact}:") for one in heard)


def _terms_folded(fact: str, truth: Memory, before: Memory) -> bool:
    """Other terms must be told of what ran at the quiet moment before, under the same tier, and runs on those terms still."""
    if _kind(fact) != "plan_changed":
        return False
    _, ref, price, number, *_ = fact.split(":")
    was, now = before.terms.get(ref), truth.terms.get(ref)
    return was is None or now is None or was[0] != now[0] or was == now or now[1:] != (price, number)


def _gone(fact: str, truth: Memory) -> bool:
    """A refund failed, and its customer was deleted before anybody looked: of a deleted customer nothing more is read."""
    return _kind(fact) == "admin_refund_failed" and _subject(fact) in truth.gone


def _too_many(heard: frozenset[str], told: frozenset[str], fresh: frozenset[str], truth: Memory) -> Iterator[str]:
    """Said when somebody disturbed it, and never otherwise: only under another reason for what was said in that moment, too."""
    subjects = {_about(one) for one in fresh} | {_CLOSED for one in fresh if _kind(one) == "disputed"}
    for fact in sorted(heard - told):
        refused = _kind(fact) in _REFUSALS and (
            _subject(fact) in truth.beside or f"win_back:{truth.bills.get(_subject(fact))}" in fresh
        )
        # By which of two ends, what was seen together decides.
        ended = _kind(fact) == "win_back" and any(one.startswith(f"access_closed:{_subject(fact)}:") for one in fresh)
        if not (refused or ended) and (_kind(fact) not in _MAY_FOLD or _about(fact) not in subjects):
            yield f"said besides: {fact}"


def _about(fact: str) -> tuple[str, str]:
    kind = _kind(fact)
    return (_OF_DOORS[kind], "") if kind in _OF_DOORS else (kind, _subject(fact))


def _kind(fact: str) -> str:
    return fact.partition(":")[0]


def _subject(fact: str) -> str:
    return fact.split(":")[1] if ":" in fact else ""
