"""A migration runs once, alone, after a copy, and leaves no broken reference."""

from __future__ import annotations

import fcntl
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from aerich import Command

from domain.error import Defect
from storage import db
from storage.migrate import LOCATION, Busy, hold_file, known, migrate, pending, sqlite_file
from tests.storage.good_rows import fill
from tools.data_model import tables

pytestmark = pytest.mark.sqlite  # test_upgrade.py holds what both databases do
COPY = ".before-migration"


def ask(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as base:
        return base.execute(query).fetchall()


def tell(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as base, base:
        for statement in statements:
            base.execute(statement)


async def downgrade(url: str) -> None:
    await db.open_database(url)
    command = Command(db.config(url), location=LOCATION)
    await command.init()
    for _ in known():
        await command.downgrade(version=-1, delete=False)
    await db.close_database()


async def test_a_fresh_database_lacks_every_step_and_then_none(url: str) -> None:
    assert await pending(url) == known()
    assert await migrate(url) == known()
    assert await pending(url) == []


async def test_a_second_run_does_nothing(url: str, file: Path) -> None:
    await migrate(url)
    before = (tables(file), ask(file, "SELECT id, version FROM aerich"))
    assert await migrate(url) == []
    assert (tables(file), ask(file, "SELECT id, version FROM aerich")) == before


async def test_pending_names_the_steps_that_are_lacking(url: str, file: Path) -> None:
    await migrate(url)
    tell(file, "DELETE FROM aerich")
    assert await pending(url) == known()


async def test_a_fresh_database_is_not_copied(url: str, file: Path) -> None:
    await migrate(url)
    assert not Path(f"{file}{COPY}").exists()


async def test_what_was_there_is_copied_before_it_is_changed_and_the_copy_is_as_private(url: str, file: Path) -> None:
    tell(file, "CREATE TABLE remembered (word TEXT)", "INSERT INTO remembered VALUES ('before')")
    file.chmod(0o600)
    await migrate(url)
    copy = Path(f"{file}{COPY}")
    assert ask(copy, "SELECT name FROM sqlite_master") == [("remembered",)]
    assert copy.stat().st_mode & 0o777 == 0o600


async def test_a_run_with_nothing_to_do_keeps_the_older_copy(url: str, file: Path) -> None:
    tell(file, "CREATE TABLE remembered (word TEXT)")
    await migrate(url)
    await migrate(url)
    assert ask(Path(f"{file}{COPY}"), "SELECT name FROM sqlite_master") == [("remembered",)]


async def test_a_second_runner_is_refused_while_the_first_works(url: str, file: Path) -> None:
    with hold_file(file, ".migration-lock"), pytest.raises(Busy, match="Another process"):
        await migrate(url)
    assert await migrate(url) == known()


async def test_the_lock_ends_with_its_holder(file: Path) -> None:
    with hold_file(file, ".lock"):
        pass
    with Path(f"{file}.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


async def test_a_reference_to_a_row_that_is_gone_is_named(url: str, file: Path) -> None:
    tell(
        file,
        "CREATE TABLE parents (id INTEGER PRIMARY KEY)",
        "CREATE TABLE orphans (parent INT REFERENCES parents (id))",
        "INSERT INTO orphans VALUES (7)",
    )
    with pytest.raises(Defect, match="1 rows refer to rows that are gone, first in 'orphans'"):
        await migrate(url)


async def test_a_step_that_fails_leaves_nothing_behind(url: str, file: Path) -> None:
    tell(file, "CREATE TABLE installation_facts (id INT)")
    with pytest.raises(db.TROUBLE):
        await migrate(url)
    assert ask(file, "SELECT name FROM sqlite_master") == [("installation_facts",)]
    assert await pending(url) == known()


async def test_a_downgrade_takes_every_table_and_an_upgrade_brings_them_back(url: str, file: Path) -> None:
    await migrate(url)
    made = tables(file)
    await downgrade(url)
    assert tables(file) == ()
    assert await migrate(url) == known()
    assert tables(file) == made


async def test_a_downgrade_finds_its_way_through_rows_that_refer_to_each_other(url: str, file: Path) -> None:
    await migrate(url)
    await db.open_database(url)
    await fill()
    await db.close_database()
    await downgrade(url)
    assert tables(file) == ()


async def test_options_of_an_address_are_no_part_of_the_file_name(url: str, file: Path) -> None:
    assert sqlite_file(f"{url}?busy_timeout=50") == file
    assert sqlite_file("postgres://a@b/c") is None
    tell(file, "CREATE TABLE remembered (word TEXT)")
    assert await migrate(f"{url}?busy_timeout=50") == known()
    assert Path(f"{file}{COPY}").exists()


def test_an_address_of_another_database_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="must begin with sqlite:// or postgres://, not with 'mysql'"):
        db.config("mysql://root@localhost/x")


def test_letters_that_an_address_must_escape_reach_postgres_as_they_are() -> None:
    made = db.config("postgres://re%40tainer:p%2Fw%3A@h:6543/shop%20one")["connections"]["default"]["credentials"]
    assert (made["user"], made["password"], made["database"]) == ("re@tainer", "p/w:", "shop one")
    assert (made["host"], made["port"]) == ("h", 6543)


def test_each_step_has_a_number_of_its_own() -> None:
    numbers = [one.name.split("_")[0] for one in Path(LOCATION, "models").glob("[0-9]*.py")]
    assert len(numbers) == len(set(numbers))
