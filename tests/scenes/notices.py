"""Every notice, each with the details that it comes with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.screens.notices import notice
from bot.screens.telling import Telling
from domain.decline import Decline
from domain.invariant import INVARIANTS
from domain.notice import KINDS
from tests.scenes import Scene
from tests.scenes.cast import LATER, LOUNGE, MANY, NEXT, SOLD

if TYPE_CHECKING:
    from bot.words import Speaker

    Details = Mapping[str, Any]

TOLD, TOLD_ADMINS = "What subscribers are told", "What admins are told"
_OFTEN: Details = {
    "tier": "basic",
    "before": "premium",
    "at": NEXT.isoformat(),
    "until": NEXT.isoformat(),
    "period_end": NEXT.isoformat(),
    "expected": NEXT.isoformat(),
    "answer_by": NEXT.isoformat(),
    "number": "RET-0001",
    "name": "Ada",
    "telegram_id": 5_000_000_001,
    "subscriptions": "sub_1, sub_2",
    "payment": "pi_1",
    "invoice": "in_1",
    "subscription": "sub_1",
    "customer": "cus_1",
    "dispute": "du_1",
    "amount": "$150.00",
    "last4": "6789",
    "error": "Your card was declined.",
    "event": "invoice.paid",
    "title": "Retainer lounge",
    "missing": "can_invite_users",
    "text": "Could I pay by invoice?",
    "what": "A price in tiers.toml differs from the one at Stripe.",
    "value": "half_paid",
    "whom": "5000000001",
    "others": "5000000002",
    "interval": "week",
    "quantity": 1,
    **{
        name: {"amount": 15_000, "currency": "usd"}
        for name in ("paid", "due", "price", "next_charge", "back", "credit")
    },
}
_TAX = {"tax": {"amount": 2_850, "currency": "usd"}}
# What else a kind may come with; a kind that is not named here has one form only.
FORMS: Mapping[str, Mapping[str, Details]] = {
    "welcome": {
        "paid": {"expected": None},
        "paid with tax": {"expected": None, **_TAX},
        "free days": {"trial_end": NEXT.isoformat(), "expected": None},
        "free days without a card": {"trial_end": NEXT.isoformat(), "card": False, "expected": None},
        "a debit is on its way": {},
    },
    "receipt": {"charged": {}, "with tax": _TAX, "by credit": {"uncharged": True}},
    "payment_failed": {
        **{f"{one}": {"decline": str(one), "next_attempt_at": NEXT.isoformat()} for one in Decline},
        **{f"a debit, {one}": {"decline": str(one), "debited": True} for one in Decline},
    },
    "debit_failed": {f"{one}": {"decline": str(one)} for one in Decline},
    "paused": {
        "until a day": {"resumes_at": NEXT.isoformat()},
        "open": {},
        "after free days": {"reason": "subscription.paused_after_trial"},
    },
    "admin_chat_rights": {
        "to invite": {"missing": "invite"},
        "to ban": {"missing": "restrict"},
        "none": {"missing": "administrator"},
    },
    "admin_removal_brake": {
        "": {"chat": 1, "leaving": 12, "members": 40, "people": "Bea, Cem, …", "at": 1_796_000_000}
    },
    "refunded": {"whole": {"whole": True}, "in part": {}},
    "second_ended": {
        "paid back": {"tier": "premium", "stays": "basic", "back": True},
        "unpaid": {"tier": "premium", "stays": "basic", "back": False},
    },
    "known_card": {"asked": {"trial": "1"}},
    "access_closed": {
        reason: {"reason": reason}
        for reason in ("payment.given_up", "payment.failed_long", "subscription.ended", "payment.refunded")
    }
    | {
        "no address": {"reason": "payment.no_address_long", "placeless": True},
        "refunded, and it goes on": {"reason": "payment.refunded", "living": True, "next_at": NEXT.isoformat()},
        "disputed, and it goes on": {"reason": "payment.disputed", "living": True},
    },
    "upcoming_charge": {"plain": {}, "with tax": {"taxed": True}},
    "disputed": {
        f"{outcome}, {'open' if stays else 'closed'}": {"outcome": outcome, "stays": stays}
        for outcome in ("open", "won", "lost")
        for stays in (True, False)
    },
    "pass_bought": {"first": {}, "longer": {"longer": True}},
    "work_answered": {
        "in words": {"number": 12, "words": "Please answer the thread", "answer": "Done: example.com/1"},
        "with a file alone": {"number": 12, "file": True},
    },
    "work_answer_file": {"": {"number": 12, "kind": "document", "file": "BQAC"}},
    "work_report": {
        "a full week": {
            "since": NEXT.isoformat(),
            "used": [{"title": "pieces of work", "units": 14}, {"title": "communities watched", "units": 1}],
            "answered": [{"number": 10, "words": "Please answer the thread"}, {"number": 11, "words": ""}],
            "delivered": 12,
            "waiting": 2,
        },
        "nothing delivered yet": {
            "since": NEXT.isoformat(),
            "used": [{"title": "pieces of work", "units": 1}],
            "waiting": 1,
        },
    },
    "admin_work_filed": {
        "in words": {"number": 12, "words": "Please answer the thread"},
        "with a file, ahead": {"number": 12, "file": True, "ahead": True},
    },
    "admin_new_subscriber": {"paid": {}, "free days": {"trial": True}},
    "admin_dispute": {
        "lost or open": {"status": "needs_response", "reason": "fraudulent", "refundable": False},
        "an inquiry": {"status": "warning_needs_response", "reason": "general", "refundable": True},
    },
    "admin_fraud_warning": {"a button": {"fraud": "made_with_stolen_card"}},
    "admin_bill_stuck": {
        "waits": {"code": "customer_tax_location_invalid", "waits": True},
        "untaxed": {"code": "customer_tax_location_invalid"},
    },
    "admin_call_refused": {
        aim: {"aim": aim, "about": "sub_1"}
        for aim in (
            "subscription.cut_second",
            "payment.refund",
            "subscription.stop",
            "payment.give_back",
            "invoice.let_go",
            "dunning.end",
            "subscription.undo_start",
            "subscription.go_on",
        )
    },
    "admin_wrong_mode": {"test": {"reason": "not of our mode: we work in test mode"}},
    "admin_invariant": {one.name: {"invariant": one.name, "count": 2, "whom": ["5000000001"]} for one in INVARIANTS},
}


def scenes(t: Speaker) -> Iterator[Scene]:
    """Each kind in each of its forms; those of undone fraud and second subscriptions also by the other policy."""
    for kind in KINDS.values():
        chapter = TOLD_ADMINS if kind.admin else TOLD
        for form, details in FORMS.get(kind.name, {"": {}}).items():
            name = f"{kind.name}: {form}" if form else kind.name
            yield Scene(chapter, name, notice(kind.name, _telling(t, details)))
    for end in ("pause", "leave"):
        catalogue = replace(SOLD, policy=replace(SOLD.policy, at_the_end=end))
        for name, details in ((end, {}), (f"{end}, no address", {"placeless": True})):
            shown = notice("plan_given_up", _telling(t, details, catalogue=catalogue))
            yield Scene(TOLD, f"plan_given_up: {name}", shown)
    for name in ("admin_second_subscription", "admin_fraud_warning"):
        shown = notice(name, _telling(t, {"fraud": "made_with_stolen_card"}, catalogue=MANY))
        yield Scene(TOLD_ADMINS, f"{name}: by policy", shown)


def _telling(t: Speaker, details: Details, **more: Any) -> Telling:  # noqa: ANN401  # any field of a telling
    known = {"catalogue": SOLD, "doors": (LOUNGE, LATER), **more}
    return Telling(t=t, details={**_OFTEN, **details}, **known)
