"""Rows as Arrow and Parquet: every field typed, the same values as in JSON, readable by DuckDB."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from conftest import Run, fill, hostile
from newsquote.errors import NewsquoteError
from newsquote.index import Index
from newsquote.query.affiliations import find_affiliations
from newsquote.query.articles import find_articles
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import QuoteFilter
from newsquote.query.quotes import find_quotes
from newsquote.query.rows import AffiliationRow, ArticleRow, EntityRow, Match, QuoteRow, SpeakerRow
from newsquote.query.verify import find_words
from newsquote.render import as_record
from newsquote.render.arrow import arrow_schema, record_batches, write_parquet
from newsquote.schema import SCHEMAS, VERSION

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'newsquote[parquet]'")
pq = pytest.importorskip("pyarrow.parquet")

ROW_TYPES = {
    "quotes": QuoteRow, "entities": EntityRow, "speakers": SpeakerRow, "articles": ArticleRow,
    "verify": Match, "affiliations": AffiliationRow,
}  # fmt: skip
ASKED = ["context", "copies"]


def parquet(rows: Any, row_type: type, also: list[str] | None = None) -> Any:
    """The rows after a journey through a Parquet file."""
    stream = io.BytesIO()
    write_parquet(rows, arrow_schema(row_type, also=also or []), stream)
    return pq.read_table(io.BytesIO(stream.getvalue()))


def all_rows(index: Index) -> dict[str, list[Any]]:
    return {
        "quotes": list(find_quotes(index)),
        "entities": find_entities(index),
        "speakers": find_speakers(index),
        "affiliations": find_affiliations(index),
        "articles": list(find_articles(index)),
        "verify": [
            *find_words(index, "we kept the boats going"),
            *find_words(index, "the boats kept us going long"),
        ],
    }


# --- the schema -----------------------------------------------------------------------------------


def shape(schema: dict[str, Any]) -> Any:
    """A JSON Schema as plain names and types, to be compared with an Arrow one."""
    if "anyOf" in schema:
        return shape(next(one for one in schema["anyOf"] if one != {"type": "null"}))
    kind = schema.get("type")
    if kind == "object":
        return {name: shape(inner) for name, inner in schema["properties"].items()}
    if kind == "array":
        return [shape(schema["items"])]
    return next(one for one in kind if one != "null") if isinstance(kind, list) else kind or "string"


def arrow_shape(type_: Any) -> Any:
    if pa.types.is_struct(type_):
        return {field.name: arrow_shape(field.type) for field in type_}
    if pa.types.is_list(type_):
        return [arrow_shape(type_.value_type)]
    return {"string": "string", "int64": "integer", "double": "number"}[str(type_)]


@pytest.mark.parametrize("output", ROW_TYPES)
def test_names_and_types_are_those_of_the_json_schema(output: str) -> None:
    schema = arrow_schema(ROW_TYPES[output], also=ASKED)
    expected = shape(SCHEMAS[output])
    if output == "verify":  # a quote in it never has these
        for name in ASKED:
            del expected["quote"][name]
    assert {field.name: arrow_shape(field.type) for field in schema} == expected
    assert schema.metadata == {b"newsquote_schema_version": str(VERSION).encode()}


def test_what_may_be_missing_is_nullable_and_nothing_else() -> None:
    schema = arrow_schema(QuoteRow)
    nullable = {field.name for field in schema if field.nullable}
    assert nullable == {"speaker", "source", "cue", "addressee"}
    speaker = schema.field("speaker").type
    assert {speaker[i].name for i in range(speaker.num_fields) if speaker[i].nullable} == {
        "role",
        "affiliation",
    }


def test_context_and_copies_are_there_when_asked_for() -> None:
    assert not {*ASKED} & {*arrow_schema(QuoteRow).names}
    assert {*ASKED} < {*arrow_schema(QuoteRow, also=ASKED).names}


# --- the values -----------------------------------------------------------------------------------


@pytest.mark.parametrize("output", ROW_TYPES)
def test_a_file_gives_back_what_json_has(corpus: Index, output: str) -> None:
    rows = all_rows(corpus)[output]
    assert rows
    table = parquet(rows, ROW_TYPES[output])
    assert table.to_pylist() == [json.loads(json.dumps(as_record(row))) for row in rows]


def test_context_and_copies_are_written(corpus: Index) -> None:
    rows = list(find_quotes(corpus, QuoteFilter(context=1, unique=True)))
    assert parquet(rows, QuoteRow, ASKED).to_pylist() == [as_record(row) for row in rows]


def test_nothing_found_is_a_file_with_a_schema() -> None:
    table = parquet([], QuoteRow)
    assert (table.num_rows, table.schema.equals(arrow_schema(QuoteRow))) == (0, True)


def test_batches_hold_so_many_and_are_row_groups(corpus: Index) -> None:
    rows = list(find_quotes(corpus))
    sizes = [batch.num_rows for batch in record_batches(rows, arrow_schema(QuoteRow), size=3)]
    assert sizes == [3, 3, 2]


def test_rows_are_read_as_they_are_written(corpus: Index) -> None:
    rows = iter(list(find_quotes(corpus)))
    next(iter(record_batches(rows, arrow_schema(QuoteRow), size=2)))
    assert len(list(rows)) == 6


def test_hostile_text_comes_back_as_it_is(memory: Index) -> None:
    fill(memory, hostile())
    (row,) = find_quotes(memory)
    (record,) = parquet([row], QuoteRow).to_pylist()
    assert record == as_record(row)
    assert "\x07" in record["text"]


def test_a_lone_surrogate_becomes_one_other_sign(corpus: Index) -> None:
    row = next(find_quotes(corpus))._replace(text="half \ud83d a face")
    (record,) = parquet([row], QuoteRow).to_pylist()
    assert record["text"] == "half � a face"


def test_without_pyarrow_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(NewsquoteError, match=r"install it with: pip install 'newsquote\[parquet\]'"):
        arrow_schema(QuoteRow)


# --- the command ------------------------------------------------------------------------------------


def quotes_to(file: Path, database: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`newsquote quotes` with its output in a file."""
    with file.open("wb") as stream:
        return subprocess.run(
            [sys.executable, "-m", "newsquote", "quotes", "--db", str(database), *arguments],
            stdout=stream, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip


def duckdb_rows(statement: str, file: Path) -> list[list[Any]]:
    """What DuckDB answers, asked in a process of its own: it complains at the end of a long one."""
    code = "import duckdb, json, sys; print(json.dumps(duckdb.sql(sys.argv[1]).fetchall()))"
    done = subprocess.run(
        [sys.executable, "-c", code, statement.format(source=f"read_parquet('{file}')")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    rows: list[list[Any]] = json.loads(done.stdout)
    return rows


@pytest.mark.skipif(find_spec("duckdb") is None, reason="duckdb is not installed: pip install duckdb")
def test_duckdb_asks_a_file_of_quotes(database: Path, tmp_path: Path) -> None:
    file = tmp_path / "quotes.parquet"
    done = quotes_to(file, database, "--format", "parquet")
    assert (done.returncode, done.stderr) == (0, "")
    speakers = (
        "SELECT speaker.name, count(*), max(article.date::DATE)::TEXT FROM {source}"
        " GROUP BY ALL ORDER BY 2 DESC, 1 LIMIT 2"
    )
    assert duckdb_rows(speakers, file) == [["Mia Holt", 4, "2025-03-04"], ["Island Voice", 1, "2025-03-03"]]
    parts = "SELECT unnest(parts, recursive := true) FROM {source} WHERE len(parts) > 1"
    assert [text for _, _, text in duckdb_rows(parts, file)] == [
        "We kept the boats going as long as we could,",
        "There are evenings with two passengers.",
        "Nobody wants this. The council told us ‘find the money yourselves’ and left.",
    ]


def test_a_pipe_will_do_for_a_file(database: Path) -> None:
    line = f"{sys.executable} -m newsquote quotes --db {database} --format parquet | cat"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", line], capture_output=True, check=True)
    assert pq.read_table(io.BytesIO(done.stdout)).num_rows == 8


def test_a_closed_pipe_ends_it_quietly(database: Path) -> None:
    line = f"{sys.executable} -m newsquote quotes --db {database} --format parquet | true"
    done = subprocess.run(
        ["bash", "-c", line + "; echo ${PIPESTATUS[0]}"], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_a_terminal_gets_one_line_and_no_bytes(database: Path) -> None:
    ours, theirs = pty.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "newsquote", "quotes", "--db", str(database), "--format", "parquet"],
            stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
        os.close(theirs)
        assert done.returncode == 2
        assert done.stderr == (
            "newsquote: --format parquet is no text to show; write it to a file with > FILE;"
            " see newsquote quotes --help\n"
        )
        with pytest.raises(OSError, match="Input/output error"):
            os.read(ours, 1)
    finally:
        os.close(ours)


@pytest.mark.parametrize("command", ["entities", "speakers", "articles"])
def test_every_list_can_be_written(database: Path, tmp_path: Path, command: str) -> None:
    with (tmp_path / "out.parquet").open("wb") as stream:
        subprocess.run(
            [sys.executable, "-m", "newsquote", command, "--db", str(database), "--format", "parquet"],
            stdout=stream, check=True,
        )  # fmt: skip
    table = pq.read_table(tmp_path / "out.parquet")
    assert table.num_rows > 0
    assert table.schema.equals(arrow_schema(ROW_TYPES[command]))


def test_two_formats_are_an_error(run: Run) -> None:
    code, output, errors = run("quotes", "--format", "parquet", "--json")
    assert (code, output) == (2, "")
    assert "give one of --format, --json and --jsonl" in errors
