"""What a person is given is everything: no table is forgotten, and nothing in it is about somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.export_person import export_person
from domain.subscriber import Known
from storage.db import rows
from storage.exports import NOBODYS, every_table, export, path_to_person
from storage.subscribers import Subscriber
from tests.storage.good_rows import GOOD, fill, put_second
from tests.support.shop import open_shop

if TYPE_CHECKING:
    from pathlib import Path


async def test_every_table_is_exported_or_is_nobodys(database: str) -> None:
    found = set(await _filled())
    assert found | set(NOBODYS) == {model._meta.db_table for model in every_table()}, (
        "a new table: let storage/exports.py reach it, or say why it is nobody's"
    )
    assert not found & set(NOBODYS)


async def test_every_row_of_the_person_is_there_and_none_of_anybody_else(database: str) -> None:
    exported = await _filled()
    for table in GOOD:
        if table in NOBODYS or table in {"conversations", "telegram_updates", "stripe_webhook_events"}:
            continue
        assert len(exported[table]) >= 1, f"{table} lacks the person's row"
    for model in every_table():
        if path_to_person(model) == "subscriber_id":
            found = {row.get("subscriber_id") for row in exported[model._meta.db_table]}
            assert found <= {1}, f"{model._meta.db_table} has somebody else's"


async def test_who_else_used_a_card_and_which_admin_it_was_is_not_told(database: str) -> None:
    await fill()
    await rows("UPDATE trials SET seen_with = '5550001' WHERE subscriber_id = 1 RETURNING id")
    line = "The card was used by 5550001, said admin:900100"
    await rows("UPDATE audit_log SET sentence = ?, actor = 'admin:900100', subscriber_id = 1 RETURNING id", line)
    exported = await export(1)
    assert "5550001" not in str(exported)
    assert "900100" not in str(exported)
    assert "(somebody else)" in str(exported["audit_log"])


async def test_the_document_names_its_person_and_that_it_was_asked_for(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        now = shop.ctx.clock.now()
        row = await Subscriber.create(telegram_id=77, first_name="Ada", language="en", created_at=now, seen_at=now)
        text = (await export_person(shop.ctx, Known(id=row.id, telegram_id=77, first_name="Ada"))).decode()
        assert '"about": 77' in text
        assert "person.exported" in text
        assert shop.ctx.secret.hex() not in text


async def _filled() -> dict[str, list[dict[str, object]]]:
    await fill()
    await put_second("subscribers", {})
    for table in ("grants", "departures"):
        await put_second(table, {})
    return await export(1)
