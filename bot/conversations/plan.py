"""What people do with their plan, by buttons under /manage_subscription. What is possible is looked up at each tap."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery
from loguru import logger

from billing.answer_trial import answer_trial
from billing.cancel_subscription import cancel_subscription
from billing.keep_subscription import keep_subscription
from billing.offer_to_stay import note_departure, note_reason, note_stay
from billing.pause_subscription import pause_subscription
from billing.read_plan import Plan, read_plan
from billing.resume_subscription import resume_subscription
from billing.tell_why import tell_why
from bot.callbacks import AnswerTrial, AskCancel, AskPause, AskResume, Cancel, Keep, ManagePlan, Pause, Resume, TellWhy
from bot.screens import plan as screens
from bot.screens.leaving import cancel_question
from bot.visit import Visit
from domain.departure import FEEDBACK
from domain.error import MovedOn, NothingToManage, RetainerError
from domain.subscription import Subscription


def router() -> Router:
    made = Router(name="plan")
    taps = made.callback_query
    taps.register(open_plan, ManagePlan.filter())
    taps.register(ask_cancel, AskCancel.filter())
    taps.register(ask_pause, AskPause.filter())
    taps.register(ask_resume, AskResume.filter())
    taps.register(cancel, Cancel.filter(), flags={"toast": "toast-looking"})
    taps.register(keep, Keep.filter(), flags={"toast": "toast-looking"})
    taps.register(pause, Pause.filter(), flags={"toast": "toast-looking"})
    taps.register(resume, Resume.filter(), flags={"toast": "toast-looking"})
    taps.register(answer, AnswerTrial.filter(), flags={"toast": "toast-looking"})
    taps.register(why, TellWhy.filter())
    return made


async def show_plan(visit: Visit) -> None:
    """The page; whoever has no plan hears so."""
    await visit.show(screens.plan_page(visit.t, await read_plan(visit.ctx, visit.subscriber), wish=_now(visit)))


async def open_plan(_: CallbackQuery, visit: Visit) -> None:
    """Also the way back from where words were asked for: the next text is not meant for that any more."""
    await show_plan(visit)
    await visit.state.clear()


async def answer(_: CallbackQuery, callback_data: AnswerTrial, visit: Visit) -> None:
    """What was chosen about free days with a card that was used before."""
    row = await answer_trial(visit.ctx, visit.subscriber, callback_data.trial, pay=callback_data.pay)
    tier = visit.ctx.catalogue.tier(row.tier)
    title = tier.title if tier else row.product
    if callback_data.pay:
        await visit.show(screens.trial_paid(visit.t, title, row))
    else:
        await note_departure(visit.ctx, visit.subscriber, row.ref)  # the reasons that are asked for now belong to it
        await visit.show(screens.cancelled(visit.t, title, row, FEEDBACK, wish=_now(visit)))


async def ask_cancel(_: CallbackQuery, visit: Visit) -> None:
    plan, row = await _living(visit)
    if row.cancel_at is not None:
        raise MovedOn
    await visit.show(cancel_question(visit.t, plan, row, wish=_now(visit)))


async def ask_pause(_: CallbackQuery, visit: Visit) -> None:
    plan, row = await _living(visit)
    if row.status != "active" or row.cancel_at is not None or not plan.pauses:
        raise MovedOn
    await visit.show(screens.pause_question(visit.t, plan, row, wish=_now(visit)))


async def ask_resume(_: CallbackQuery, visit: Visit) -> None:
    plan, row = await _living(visit)
    if row.status != "paused":
        raise MovedOn
    await visit.show(screens.resume_question(visit.t, plan, row, wish=_now(visit)))


async def cancel(_: CallbackQuery, callback_data: Cancel, visit: Visit) -> None:
    plan, _row = await _living(visit)
    row = await cancel_subscription(
        visit.ctx, visit.subscriber, wish=str(callback_data.wish), about=callback_data.about
    )
    said = await note_departure(visit.ctx, visit.subscriber, row.ref)
    await visit.show(screens.cancelled(visit.t, plan.title, row, () if said else FEEDBACK, wish=_now(visit)))
    if said is not None:
        await _pass_on(visit, said)


async def _pass_on(visit: Visit, said: str) -> None:
    """The reason to Stripe, too. Whatever becomes of it there, the plan is cancelled, and nothing else is said."""
    try:
        await tell_why(visit.ctx, visit.subscriber, said)
    except RetainerError as error:
        logger.bind(person=visit.subscriber.telegram_id, error=type(error).__name__).warning(
            "Stripe did not take a reason"
        )


async def keep(_: CallbackQuery, callback_data: Keep, visit: Visit) -> None:
    plan, _row = await _living(visit)
    row = await keep_subscription(visit.ctx, visit.subscriber, wish=str(callback_data.wish), about=callback_data.about)
    await note_stay(visit.ctx, visit.subscriber, row.ref, undone=True)
    await visit.show(screens.kept(visit.t, plan.title, row))


async def pause(_: CallbackQuery, callback_data: Pause, visit: Visit) -> None:
    plan, _row = await _living(visit)
    row, until = await pause_subscription(
        visit.ctx,
        visit.subscriber,
        days=callback_data.days,
        wish=str(callback_data.wish),
        about=callback_data.about,
    )
    if row.status != "paused" or until is None:
        raise MovedOn
    await note_stay(visit.ctx, visit.subscriber, row.ref)
    await visit.show(screens.paused(visit.t, plan.title, until))


async def resume(_: CallbackQuery, callback_data: Resume, visit: Visit) -> None:
    plan, _row = await _living(visit)
    row = await resume_subscription(
        visit.ctx, visit.subscriber, wish=str(callback_data.wish), about=callback_data.about
    )
    await visit.show(screens.resumed(visit.t, plan.title, row))


async def why(_: CallbackQuery, callback_data: TellWhy, visit: Visit) -> None:
    await tell_why(visit.ctx, visit.subscriber, callback_data.feedback)
    await note_reason(visit.subscriber, callback_data.feedback)
    await visit.show(screens.thanked(visit.t))


async def _living(visit: Visit) -> tuple[Plan, Subscription]:
    plan = await read_plan(visit.ctx, visit.subscriber)
    if plan.subscription is None:
        raise NothingToManage
    return plan, plan.subscription


def _now(visit: Visit) -> int:
    """When a question is shown: what answers the same question twice is one wish."""
    return int(visit.ctx.clock.now().timestamp())
