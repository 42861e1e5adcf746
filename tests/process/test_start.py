"""What the operator reads when the program can not start: all of it at once, and what would be right."""

from __future__ import annotations

import ast
import socket
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import main
from tests.support.program import ROOT, run, running, settings


async def test_without_settings_everything_that_is_missing_is_named_at_once() -> None:
    status, said = await run("main.py", environ={"ENV_FILE": "/dev/null"})
    assert status == 1
    for name in ("BOT_TOKEN", "ADMIN_IDS", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "PUBLIC_URL"):
        assert f"{name} is missing" in said
    assert "@BotFather" in said
    assert "Developers, API keys" in said
    assert "make demo" in said
    assert "Traceback" not in said


async def test_a_python_without_the_packages_is_told_how_to_get_them(tmp_path: Path) -> None:
    # -S leaves the packages of this environment out, -I everything of the user's own.
    status, said = await run("-I", "-S", "main.py", environ={})
    assert status == 1
    assert "lacks packages: aerich, aiogram" in said
    assert "make demo" in said
    assert "--require-hashes -r requirements.lock" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("version", [(3, 8), (3, 9), (3, 10)])
def test_an_older_python_can_read_the_door_and_is_told_which_one_is_needed(version: tuple[int, int]) -> None:
    ast.parse((ROOT / "main.py").read_text(), feature_version=version)
    assert main.why_not(version) == f"Retainer needs Python 3.11 or newer; this is {version[0]}.{version[1]}."
    assert main.why_not((3, 11)) is None


async def test_help_offers_the_verbs_that_are_built_and_no_other() -> None:
    status, said = await run("main.py", "--help", environ={})
    assert status == 0
    for verb in ("run", "demo", "setup", "doctor", "migrate", "replay", "rebuild"):
        assert f"    {verb} " in said
    for verb in ("backup", "restore"):
        assert verb not in said


async def test_help_imports_no_package_at_all() -> None:
    code = (
        "import sys, main\ntry:\n main.main(['--help'])\nexcept SystemExit:\n pass\n"
        "print([name for name in ('aiogram','stripe','tortoise','aiohttp') if name in sys.modules])"
    )
    _, said = await run("-c", code, environ={})
    assert said.endswith("[]\n")


async def test_a_busy_port_is_named_with_the_setting_that_changes_it(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = str(busy.getsockname()[1])
        status, said = await run("main.py", environ=settings(tmp_path, WEB_PORT=port))
    assert status == 1
    assert f"Port {port} on 127.0.0.1 is in use" in said
    assert "WEB_PORT" in said
    assert "Traceback" not in said


async def test_a_second_program_on_the_same_sqlite_file_is_refused_b16(tmp_path: Path) -> None:
    first, second = settings(tmp_path), settings(tmp_path)
    async with running(tmp_path, first) as program:
        status, said = await run("main.py", environ=second)
        assert status == 1
        assert "SQLite serves one program at a time" in said
        status, said = await run("main.py", "migrate", environ=second)
        assert status == 1
        assert "Nothing was migrated" in said
        assert await program.end() == 0


async def test_a_database_that_lacks_steps_is_refused_with_the_command_that_runs_them(tmp_path: Path) -> None:
    environ = settings(tmp_path)
    status, said = await run("main.py", "migrate", environ=environ)
    assert (status, "Migrated" in said) == (0, True)
    with closing(sqlite3.connect(tmp_path / "retainer.db")) as database:
        database.execute("DELETE FROM aerich WHERE id = (SELECT max(id) FROM aerich)")
        database.execute("DROP TABLE leases")
        database.execute("INSERT INTO installation_facts (name, value) VALUES ('bot_id', '1')")
        database.commit()
    status, said = await run("main.py", environ=environ)
    assert status == 1
    assert "python main.py migrate" in said


async def test_migrating_twice_says_that_there_is_nothing_to_do(tmp_path: Path) -> None:
    environ = settings(tmp_path)
    await run("main.py", "migrate", environ=environ)
    status, said = await run("main.py", "migrate", environ=environ)
    assert status == 0
    assert said.startswith("Nothing to do")


async def test_a_bad_file_of_tiers_is_refused_with_its_name_and_its_keys(tmp_path: Path) -> None:
    tiers = tmp_path / "tiers.toml"
    tiers.write_text((ROOT / "tiers.toml").read_text().replace('amount = "150.00"', 'amount = "free"'))
    status, said = await run("main.py", environ=settings(tmp_path, TIERS_FILE=str(tiers)))
    assert status == 1
    assert str(tiers) in said
    assert "prices[0].amount" in said
    assert not (tmp_path / "retainer.db").exists()


async def test_a_missing_file_of_tiers_is_named(tmp_path: Path) -> None:
    status, said = await run("main.py", environ=settings(tmp_path, TIERS_FILE=str(tmp_path / "none.toml")))
    assert status == 1
    assert f"TIERS_FILE names {tmp_path / 'none.toml'}, and there is no such file" in said
    assert "Errno" not in said


async def test_a_file_of_tiers_in_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    tiers = tmp_path / "tiers.toml"
    tiers.write_bytes(b'[business]\nname = "Caf\xe9"\n')
    status, said = await run("main.py", environ=settings(tmp_path, TIERS_FILE=str(tiers)))
    assert status == 1
    assert f"{tiers}: line 2 is not UTF-8; save the file in that encoding." in said


async def test_an_env_file_that_is_not_there_is_named() -> None:
    status, said = await run("main.py", environ={"ENV_FILE": "/nowhere/env"})
    assert status == 1
    assert "ENV_FILE names /nowhere/env" in said


async def test_the_program_listens_while_stripe_and_telegram_are_away_and_ends_with_zero(tmp_path: Path) -> None:
    async with running(tmp_path, settings(tmp_path)) as program:
        assert await program.end() == 0
    assert "listening" in program.said()
    assert "Traceback" not in program.said()


@pytest.mark.parametrize(
    "url", ["sqlite:///proc/nowhere/retainer.db", "postgres://retainer:hunter2@127.0.0.1:9/retainer"]
)
async def test_a_database_that_can_not_be_used_is_named_without_its_password(tmp_path: Path, url: str) -> None:
    status, said = await run("main.py", environ=settings(tmp_path, DATABASE_URL=url))
    assert status == 1
    assert "DATABASE_URL can not be used" in said
    assert "hunter2" not in said
    assert "Traceback" not in said
