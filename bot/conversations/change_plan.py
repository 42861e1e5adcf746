"""Changing a plan from /manage_subscription: the list, what it costs, a yes, and the way back. Everything is looked up at each tap."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from billing.change_plan import Agreed, change_plan
from billing.offer_to_stay import note_stay
from billing.preview_change import Preview, preview_change
from billing.read_changes import read_changes
from billing.read_plan import read_plan
from billing.read_status import read_status
from billing.undo_change import undo_change
from bot.callbacks import AgreeToChange, ShowChange, ShowChanges, UndoChange
from bot.screens.change import change_list, change_preview
from bot.screens.status import billing_status
from bot.states import ChangePlan
from bot.visit import Visit
from domain.error import MovedOn

_AGREED = "agreed"


def router() -> Router:
    made = Router(name="change_plan")
    made.callback_query.register(show_changes, ShowChanges.filter())
    made.callback_query.register(show_change, ShowChange.filter(), flags={"toast": "toast-looking"})
    made.callback_query.register(agree, AgreeToChange.filter(), flags={"toast": "toast-changing"})
    made.callback_query.register(undo, UndoChange.filter(), flags={"toast": "toast-changing"})
    return made


async def show_changes(_: CallbackQuery, visit: Visit) -> None:
    """What else can be had."""
    await visit.state.clear()
    changes = await read_changes(visit.ctx, visit.subscriber)
    await visit.show(change_list(visit.t, changes))


async def show_change(_: CallbackQuery, callback_data: ShowChange, visit: Visit) -> None:
    """What one of them costs, as Stripe counts it now."""
    wanted = callback_data
    preview = await preview_change(
        visit.ctx, visit.subscriber, tier=wanted.slug, term=wanted.term, quantity=wanted.quantity
    )
    await _show(visit, preview, anew=False)


async def agree(_: CallbackQuery, callback_data: AgreeToChange, visit: Visit) -> None:
    """The yes to what was shown last; a button of an older preview changes nothing."""
    kept = (await visit.state.get_data()).get(_AGREED)
    agreed = Agreed.from_json(kept) if kept else None
    if agreed is None or int(agreed.date.timestamp()) != callback_data.date:
        raise MovedOn
    preview = await change_plan(visit.ctx, visit.subscriber, agreed)
    if preview is not None:
        await _show(visit, preview, anew=True)
        return
    row = (await read_plan(visit.ctx, visit.subscriber)).subscription
    if row is not None:
        await note_stay(visit.ctx, visit.subscriber, row.ref)
    await _show_status(visit)


async def undo(_: CallbackQuery, callback_data: UndoChange, visit: Visit) -> None:
    """Take back what is planned or waits."""
    await undo_change(visit.ctx, visit.subscriber, about=callback_data.about)
    await _show_status(visit)


async def _show(visit: Visit, preview: Preview, *, anew: bool) -> None:
    await visit.state.set_state(ChangePlan.agreeing)
    await visit.state.update_data({_AGREED: Agreed.to(preview).as_json()})
    await visit.show(change_preview(visit.t, preview, anew=anew))


async def _show_status(visit: Visit) -> None:
    """How it stands now; the notice of the fact says what happened."""
    await visit.show(billing_status(visit.t, await read_status(visit.ctx, visit.subscriber)))
