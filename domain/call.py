"""A call to Stripe that is owed: what it does, to what, when, and why. Written down with a decision, made afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Aim(StrEnum):
    """What a call is for. Each is made at most once under its key."""

    RETRY = "dunning.retry"  # charge the card of an unpaid invoice again
    END = "dunning.end"  # end a subscription that nobody pays for
    SETTLE = "invoice.settle"  # charge a new card with an invoice that is still unpaid
    ADOPT = "subscription.adopt_card"  # let a subscription charge the card that its person chose
    CUT = "subscription.cut_second"  # end a second subscription of one person
    UNDO_START = "subscription.undo_start"  # end one that its first bank debit never paid
    REFUND = "payment.refund"  # give back what was paid for it
    REST = "dunning.pause"  # pause a subscription that nobody pays for, until its debt is paid
    CANCEL_LATER = "subscription.cancel_later"  # let a subscription end with its period
    CANCEL_NOW = "subscription.cancel_now"  # end a subscription that its person wants no more and that runs for nothing
    LET_GO = "invoice.let_go"  # void the open bill of somebody who cancelled
    KEEP = "subscription.keep"  # take a planned end back
    TELL_WHY = "subscription.tell_why"  # write down why somebody cancelled
    PAUSE = "subscription.pause"  # pause a subscription, with credit for its unused time
    RESUME = "subscription.resume"  # let a paused subscription go on, as its person wants
    GO_ON = "subscription.go_on"  # the same, because the time of our pause is over, or its debt is paid
    UPDATE_CUSTOMER = "customer.update"  # tell Stripe what is new about a person
    ADD_TAX_ID = "customer.add_tax_id"  # one more tax number
    WRITE_OUT = "invoice.write_out"  # let Stripe write a bill out that had waited
    GIVE_BACK = "payment.give_back"  # give back all or part of a payment
    NOTE = "invoice.credit_note"  # the same where there is tax in it: by a credit note, which takes the tax back, too
    VOID = "invoice.void"  # take an open invoice back
    WRITE_OFF = "invoice.write_off"  # give an open invoice up
    CREDIT = "customer.credit"  # credit that lowers the next payment
    STOP = "subscription.stop"  # end a subscription at once, for fraud or a dispute
    CHANGE = "subscription.change_plan"  # let a subscription cost another price, or several of it, from now on
    MANAGE = "schedule.create"  # let a schedule manage a subscription, so that a change can be planned
    PLAN = "schedule.plan"  # write into a schedule what its subscription becomes with its next period
    RELEASE = "schedule.release"  # let a subscription go on as it is, without what was planned
    DROP = "invoice.drop_change"  # void the bill that a change waits for, and the change with it
    STAY = "subscription.stay_discount"  # take something off one period of somebody who would leave
    MOVE_TRIAL = "subscription.move_trial"  # end free days earlier or later, or now
    WITHDRAW = "checkout.withdraw"  # take a payment link back from who has a subscription meanwhile or may not buy
    LEAVE = "person.leave"  # end a subscription of somebody who wants to be forgotten
    FORGET = "person.forget"  # delete Stripe's record of them


# What the audit log says of each; its outcome follows after a colon.
SENTENCES = {
    Aim.RETRY: "The card was tried again by our timetable",
    Aim.SETTLE: "An open invoice was charged to the new card",
    Aim.ADOPT: "The subscription was told to charge the new card",
    Aim.END: "The subscription was ended, since it was not paid for so long",
    Aim.CUT: "A second subscription of the same person was ended",
    Aim.UNDO_START: "A subscription whose first bank debit failed was ended",
    Aim.REFUND: "What was paid for the second subscription was given back",
    Aim.REST: "The subscription was paused, since it was not paid for so long",
    Aim.CANCEL_LATER: "The subscription was cancelled for the end of its period",
    Aim.CANCEL_NOW: "The subscription was cancelled at once",
    Aim.LET_GO: "The open bill of a cancelled subscription was let go",
    Aim.KEEP: "The cancellation was taken back",
    Aim.TELL_WHY: "The reason for the cancellation was written down",
    Aim.PAUSE: "The subscription was paused",
    Aim.RESUME: "The subscription was resumed",
    Aim.GO_ON: "The subscription went on by itself, since its pause was over",
    Aim.UPDATE_CUSTOMER: "Stripe was told what is new about the person",
    Aim.ADD_TAX_ID: "Stripe was told a tax number",
    Aim.WRITE_OUT: "A bill that had waited was written out",
    Aim.GIVE_BACK: "Money of a payment was given back",
    Aim.NOTE: "Money of a payment was given back by a credit note, with its tax",
    Aim.VOID: "An open invoice was taken back",
    Aim.WRITE_OFF: "An open invoice was given up",
    Aim.CREDIT: "Credit was given for the next payment",
    Aim.STOP: "The subscription was ended at once",
    Aim.CHANGE: "The plan was changed, as its person wished",
    Aim.MANAGE: "A schedule was made for a change of the plan",
    Aim.PLAN: "A change of the plan was written down for the end of the period",
    Aim.RELEASE: "The change that was planned was taken back",
    Aim.DROP: "The change that waited for its payment was taken back",
    Aim.STAY: "The next period was made cheaper, since its person stays",
    Aim.MOVE_TRIAL: "The end of the free days was moved",
    Aim.WITHDRAW: "A payment link was taken back, since its person has a subscription or may buy nothing more",
    Aim.LEAVE: "The subscription was ended, since its person is forgotten",
    Aim.FORGET: "Stripe's record of the person was deleted",
}
TIMED = (Aim.RETRY, Aim.END, Aim.REST, Aim.GO_ON)  # planned ahead, and taken back when what they are for is gone


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call. `about` is the invoice, subscription or payment that it changes, `method` the card for it, `due` its moment.

    `details` is plain JSON for what else its request and its judge need.
    """

    aim: Aim
    key: str
    subscription: str
    about: str
    due: datetime
    method: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
