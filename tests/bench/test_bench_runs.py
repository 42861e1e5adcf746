"""Each bench with the least effort: it runs, and what it hands back fits its place on the page. How fast is nobody's business here."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.bench.__main__ import BENCHES, main
from tests.bench.effort import TOUCH
from tests.bench.page import PAGE, write

pytestmark = pytest.mark.timeout(300)


@pytest.mark.journey
@pytest.mark.parametrize("name", BENCHES)
async def test_a_bench_runs_and_gives_a_whole_table_for_its_place_on_the_page(name: str, tmp_path: Path) -> None:
    report = await BENCHES[name].run(TOUCH)
    assert report.tables
    for table in report.tables:
        assert table.rows, table.title
        assert {len(row) for row in table.rows} == {len(table.head)}, table.title
        assert all(row[0] for row in table.rows), table.title
    page = tmp_path / PAGE.name
    shutil.copy(PAGE, page)
    write(name, report.markdown(), page)
    assert report.markdown() in page.read_text(encoding="utf-8")


def test_a_page_without_a_place_for_a_bench_is_not_written(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Performance\n", encoding="utf-8")
    with pytest.raises(LookupError, match="measured: road"):
        write("road", "figures", page)
    assert page.read_text(encoding="utf-8") == "# Performance\n"


def test_a_bench_that_does_not_exist_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["speed"])
    assert "there is no bench speed" in capsys.readouterr().err
