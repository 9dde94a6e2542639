"""An index in Datasette: a real one, on loopback, asked for a facet, a search and its pages."""

from __future__ import annotations

import json
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import quote, urlencode
from urllib.request import urlopen

import pytest

from conftest import FERRY, WIRE, Run
from newsquote.index import open_index
from newsquote.index.datasette import VIEWS
from newsquote.model import Kind
from newsquote.query.entities import find_speakers
from newsquote.query.filters import QuoteFilter
from newsquote.query.quotes import find_quotes

STARTS_WITHIN = 120.0  # seconds; a busy machine is slow

Ask = Callable[..., Any]


@pytest.fixture
def indexed(run: Run) -> Path:
    """An index made by the command, in the folder the command ran in."""
    Path("news").mkdir()
    Path("news/ferry.txt").write_text(FERRY, encoding="utf-8")
    Path("news/wire.txt").write_text(WIRE, encoding="utf-8")
    code, output, errors = run("index", "news", "--db", "ansley.news.db", "--datasette", "--workers", "1")
    assert (code, output) == (0, "")
    assert errors.endswith("Browse it with: datasette ansley.news.db -m ansley.news.metadata.json\n")
    return Path("ansley.news.db").absolute()


@pytest.fixture
def ask(indexed: Path) -> Iterator[Ask]:
    """Asks a Datasette that serves the index: the answer to a path and its parameters."""
    pytest.importorskip("datasette", reason="Datasette is not installed: pip install datasette")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "datasette", "serve", str(indexed), "-m",
         str(indexed.with_suffix(".metadata.json")), "-h", "127.0.0.1", "-p", str(port),
         "--setting", "facet_time_limit_ms", "20000", "--setting", "sql_time_limit_ms", "20000"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}"

    def answer(path: str, **parameters: str) -> Any:
        query = f"?{urlencode(parameters)}" if parameters else ""
        with urlopen(f"{address}{path}{query}", timeout=60) as response:
            text = response.read().decode()
        return json.loads(text) if path.endswith(".json") else text

    try:
        wait_for(address, process)
        yield answer
    finally:
        process.terminate()
        process.communicate(timeout=30)


def wait_for(address: str, process: subprocess.Popen[str]) -> None:
    end = time.monotonic() + STARTS_WITHIN
    while True:
        try:
            urlopen(f"{address}/-/versions.json", timeout=10).close()
            return
        except (URLError, ConnectionError):
            assert process.poll() is None, process.communicate()[0]
            assert time.monotonic() < end, "Datasette does not answer"
            time.sleep(0.2)


DATABASE = "/" + quote("ansley.news").replace(".", "~2E")


def test_it_answers_facets_search_and_pages(ask: Ask) -> None:
    """One process for all questions: it takes seconds to start."""
    tables = ask(f"{DATABASE}.json")
    assert sorted(view["name"] for view in tables["views"]) == ["articles", "quotes", "speakers"]
    assert [table["name"] for table in tables["tables"] if not table["hidden"]] == []

    found = ask(f"{DATABASE}/quotes.json", _shape="objects")
    facets = {name: facet["results"] for name, facet in found["facet_results"].items()}
    assert list(facets) == ["kind", "speaker", "affiliation", "publication"]
    assert {(one["value"], one["count"]) for one in facets["kind"]} == {
        ("direct", 4), ("indirect", 3), ("mixed", 1), ("attitude", 1), ("scare", 1),
    }  # fmt: skip
    assert (facets["speaker"][0]["value"], facets["speaker"][0]["count"]) == ("Mia Holt", 4)

    by_holt = ask(f"{DATABASE}/quotes.json", _shape="objects", speaker="Mia Holt", kind="direct")
    assert [(row["source"], row["cue"], row["path"]) for row in by_holt["rows"]] == [
        ("Holt", "said", "news/ferry.txt"), ("Mia Holt of the Port of Ansley", "told", "news/wire.txt"),
    ]  # fmt: skip

    search = ask(f"{DATABASE}/quotes.json", _shape="objects", _search="boats")
    assert [row["text"][:17] for row in search["rows"]] == ["We kept the boats"] * 2
    named = ask(f"{DATABASE}/quotes.json", _shape="objects", _search='"port of ansley"')
    assert [row["lemma"] for row in named["rows"]] == ["say"]
    assert ask(f"{DATABASE}/quotes.json", _search="horn boats", _shape="objects")["rows"] == []

    speakers = ask(f"{DATABASE}/speakers.json", _shape="objects")["rows"]
    most = speakers[0]
    assert (most["name"], most["quotes"], most["role"]) == ("Mia Holt", 4, "harbour master")

    assert "Who said what, in the news" in ask("/")
    page = ask(f"{DATABASE}/quotes")
    assert "who said it; empty where nobody can be named" in page
    assert 'name="_search"' in page


def test_views_have_what_the_commands_have(indexed: Path) -> None:
    with open_index(indexed) as index:
        wanted = list(find_quotes(index, QuoteFilter(kinds=tuple(Kind))))
        speakers = find_speakers(index)
        columns = "id, speaker, text, kind, source, cue, date, title, path, start, confidence, why, article"
        rows = index.connection.execute(f"SELECT {columns} FROM quotes ORDER BY path, key").fetchall()
        spoken = index.connection.execute(
            "SELECT id, name, role, affiliation, quotes, words, direct, attitude, articles FROM speakers"
            " ORDER BY quotes DESC, words DESC, name"
        ).fetchall()
    assert rows == [
        (
            row.id, row.speaker and row.speaker.name, row.text, row.kind, row.source and row.source.text,
            row.cue and row.cue.text, row.article.date, row.article.title, row.article.path,
            row.parts[0].start, row.confidence, row.why, row.article.id,
        )
        for row in wanted
    ]  # fmt: skip
    assert spoken == [
        (
            row.id, row.name, row.role, row.affiliation, row.quotes, row.words, row.kinds.direct,
            row.kinds.attitude, row.articles,
        )
        for row in speakers
    ]  # fmt: skip


def test_the_file_is_the_same_made_again_and_an_index_still(run: Run, indexed: Path) -> None:
    metadata = indexed.with_suffix(".metadata.json")
    before = metadata.read_bytes()
    code, _, errors = run("index", "news", "--db", indexed, "--datasette", "--workers", "1")
    assert (code, "0 analysed" in errors) == (0, True)
    assert metadata.read_bytes() == before
    assert run("quotes", "--db", indexed, "--count")[:2] == (0, "8\n")


def test_every_table_of_ours_is_hidden_and_every_view_described(indexed: Path) -> None:
    metadata = json.loads(indexed.with_suffix(".metadata.json").read_text(encoding="utf-8"))
    ((name, described),) = metadata["databases"].items()
    shown = {table for table, about in described["tables"].items() if not about.get("hidden")}
    with sqlite3.connect(indexed) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        columns = {
            view: {row[1] for row in connection.execute(f"PRAGMA table_info({view})")} for view in VIEWS
        }
    assert (name, shown) == ("ansley.news", set(VIEWS))
    assert tables - {"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"} <= described["tables"].keys()
    for view in VIEWS:
        about = described["tables"][view]
        named = {*about.get("facets", ()), *about.get("columns", ()), about.get("sort_desc", "text")}
        assert named <= columns[view] | {"text"}


def test_without_the_option_nothing_is_added(run: Run) -> None:
    Path("ferry.txt").write_text(FERRY, encoding="utf-8")
    assert run("index", "ferry.txt", "--db", "news.db", "--workers", "1")[0] == 0
    with sqlite3.connect("news.db") as connection:
        views = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall()
    assert (views, Path("news.metadata.json").exists()) == ([], False)


def test_a_metadata_file_that_cannot_be_written_is_one_line(run: Run) -> None:
    Path("ferry.txt").write_text(FERRY, encoding="utf-8")
    Path("news.metadata.json").mkdir()
    code, output, errors = run("index", "ferry.txt", "--db", "news.db", "--datasette", "--workers", "1")
    assert (code, output) == (1, "")
    assert errors.endswith("newsquote: cannot write news.metadata.json: Is a directory\n")
