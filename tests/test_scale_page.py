"""docs/scale.md: its questions in SQL are run by DuckDB, and answered as the page says."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

import planning

from conftest import ferry, wire
from newsquote.dataset.batches import batches_of, by_month
from newsquote.dataset.folder import Folder, Record, Settings

duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: pip install duckdb")
pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'newsquote[parquet]'")

PAGE = (Path(__file__).parents[1] / "docs" / "scale.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sql\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", PAGE, re.M | re.S)


@pytest.fixture
def analysed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the page asks, in the current folder: each article is a partition."""
    monkeypatch.chdir(tmp_path)
    folder = Folder("analysed")
    folder.begin(Settings("test", None, "", 1))
    for number, analysis in enumerate([ferry(), wire()]):
        months = {month: [batches] for month, batches in by_month(batches_of([analysis]))}
        folder.write(Record(f"{number:016}", "news", analysis.article.path or "", 0, 1), months)
    return tmp_path


def shown(statement: str) -> str:
    """The answer as the page shows it: columns two spaces apart."""
    answer = duckdb.sql(statement)
    lines = [answer.columns, *([str(value) for value in row] for row in answer.fetchall())]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "".join("  ".join(map(str.ljust, line, widths)).rstrip() + "\n" for line in lines)


def test_a_partition_has_three_files_for_each_month(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "IN_PARTITION", 8)
    for months in (1, 5):
        planning.write_months(tmp_path, months)
    assert re.findall(r"(\d+) files", capsys.readouterr().out) == ["3", "15"]


def test_planning_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for measure in (planning.plan_small_files, planning.plan_lines, planning.read_records):
        measure(tmp_path, 7)
    assert re.findall(r"^(.*): 7 in", capsys.readouterr().out, re.M) == [
        "small files planned", "partitions of lines planned", "records read",
    ]  # fmt: skip


def test_the_page_has_questions() -> None:
    assert len([answer for _, answer in BLOCKS if answer]) == 5


@pytest.mark.parametrize(("statement", "answer"), BLOCKS)
def test_question_is_answered_as_the_page_says(analysed: Path, statement: str, answer: str) -> None:
    if answer:
        assert shown(statement) == answer
    else:
        duckdb.execute(statement)
        found = duckdb.sql("SELECT count(*) FROM 'quotes/*/*.parquet'").fetchall()
        assert found == duckdb.sql("SELECT count(*) FROM 'analysed/quotes/*/*.parquet'").fetchall() == [(10,)]
