"""Everything that is kept of one person, by table. A table is reached from its person here, or named with why it is nobody's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tortoise import Tortoise

from storage.conversations import Conversation
from storage.customers import StripeCustomer
from storage.inbox import StripeWebhookEvent
from storage.subscribers import Subscriber
from storage.trials import Trial
from storage.updates import TelegramUpdate

if TYPE_CHECKING:
    from tortoise.models import Model
    from tortoise.queryset import QuerySet

NOBODYS = {
    "gated_chats": "the operator's chats; who is in them stands in chat_memberships",
    "installation_facts": "facts about this installation",
    "leases": "which process works",
    "sweeps": "counts over everybody",
}
# A link that pays, and how we work: no facts about the person.
_LEFT_OUT = frozenset({"token", "url", "lease_owner", "lease_ms", "fence", "retry_ms", "fingerprint"})
_SOMEBODY_ELSE = "(somebody else)"
_ADMIN = re.compile(r"\badmin:\d+")
_NUMBER = re.compile(r"\d{3,}")


async def export(subscriber_id: int) -> dict[str, list[dict[str, Any]]]:
    """Every table that holds something of theirs, each row with its columns as JSON can say them. Who else is named in them is not."""
    person = await Subscriber.get(id=subscriber_id)
    others = await _others(subscriber_id)
    found: dict[str, list[dict[str, Any]]] = {}
    for model in sorted(every_table(), key=lambda one: one._meta.db_table):  # noqa: SLF001  # Tortoise's only way to ask
        table = model._meta.db_table  # noqa: SLF001
        query = await _theirs(model, person)
        if query is not None:
            rows = await query.order_by("id").values()
            found[table] = [_told(row, others, own=str(person.telegram_id)) for row in rows]
    return found


def every_table() -> list[type[Model]]:
    """Every model that there is."""
    return [model for model in Tortoise.apps["models"].values() if model._meta.db_table != "aerich"]  # noqa: SLF001


async def _theirs(model: type[Model], person: Subscriber) -> QuerySet[Any] | None:
    """Their rows of one table; None for a table that is nobody's."""
    if model is Subscriber:
        return model.filter(id=person.id)
    if model is Conversation:
        talks = await Conversation.filter(key__contains=f":{person.telegram_id}")
        return model.filter(id__in=[row.id for row in talks if str(person.telegram_id) in row.key.split(":")])
    if model is TelegramUpdate:
        return model.filter(order_key=person.telegram_id)
    if model is StripeWebhookEvent:
        own = await StripeCustomer.filter(subscriber_id=person.id)
        return model.filter(customer_ref__in=[row.stripe_id for row in own])
    path = path_to_person(model)
    return model.filter(**{path: person.id}) if path is not None else None


def path_to_person(model: type[Model]) -> str | None:
    """The filter that leads from a table to its subscriber, by its foreign keys: `customer__subscriber_id`."""
    keys = sorted(model._meta.fk_fields | model._meta.o2o_fields)  # noqa: SLF001
    if "subscriber" in keys:
        return "subscriber_id"
    for key in keys:
        parent = model._meta.fields_map[key].related_model  # type: ignore[attr-defined]  # noqa: SLF001
        further = path_to_person(parent)
        if further is not None:
            return f"{key}__{further}"
    return None


async def _others(subscriber_id: int) -> frozenset[str]:
    """Numbers of others that stand beside their free days: who else has used the card."""
    seen = await Trial.filter(subscriber_id=subscriber_id).exclude(seen_with=None)
    return frozenset(number for row in seen for number in _NUMBER.findall(row.seen_with or ""))


def _told(row: dict[str, Any], others: frozenset[str], *, own: str) -> dict[str, Any]:
    kept = {name: value for name, value in row.items() if name not in _LEFT_OUT}
    if kept.get("taken_by"):
        kept["taken_by"] = "admin"
    return {name: _without(value, others - {own}) for name, value in kept.items()}


def _without(value: Any, others: frozenset[str]) -> Any:  # noqa: ANN401  # JSON has no narrower type
    if isinstance(value, dict):
        return {name: _without(one, others) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_without(one, others) for one in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return _SOMEBODY_ELSE if str(value) in others else value
    text = _ADMIN.sub("admin", str(value))
    return _NUMBER.sub(lambda found: _SOMEBODY_ELSE if found[0] in others else found[0], text)
