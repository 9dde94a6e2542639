"""`newsquote evaluate`: gold on disk in, tables or JSON out, with a pipeline made for the test."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conftest import Run, fake, make_article, make_quote
from newsquote.cli import corpus as cli_corpus
from newsquote.evaluate.run import Gold, read_all
from newsquote.model import Analysis, Entity, Kind
from newsquote.reader import Record
from newsquote.reader import make_article as read_article

TEXT = """\
Slipway to close

“We are done,” said Ida Marsh. Marsh warned of a long winter.
"""
TOLD = ("We are done,", "a long winter")


def marked(words: str, **more: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words, **more}


def annotation() -> dict[str, Any]:
    speaker = {"name": "Ida Marsh", "label": "PERSON", "members": []}
    common = {"speaker": speaker, "addressee": None}
    return {
        "quotes": [
            {"kind": "direct", "parts": [marked(TOLD[0])], "source": marked("Ida Marsh"),
             "cue": marked("said"), "mention_type": "name", **common},
            {"kind": "indirect", "parts": [marked(TOLD[1])], "source": marked("Marsh warned"),
             "cue": marked("warned of"), "mention_type": "surname", **common},
        ],
        "entities": [{"name": "Ida Marsh", "label": "PERSON", "aliases": ["Marsh"]}],
        "scare": [],
    }  # fmt: skip


def found() -> Analysis:
    """The first quote right, the second without a speaker."""
    article = make_article(TEXT, "slipway.txt")
    marsh = Entity("e1", "Ida Marsh", "PERSON")
    quotes = (
        make_quote(article, [TOLD[0]], speaker=marsh, source="Ida Marsh", cue="said"),
        make_quote(article, [TOLD[1]], kind=Kind.INDIRECT, source="Marsh warned", cue="warned of"),
    )
    return Analysis(article, quotes, (marsh,))


@pytest.fixture
def gold(run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article in our format, and beside it one in PolNeAR's."""
    stored = read_article(Record(text=TEXT))
    analysis = found()
    known = Analysis(stored, analysis.quotes, analysis.entities)
    monkeypatch.setattr(cli_corpus, "analyse", fake(known))
    folder = Path("gold")
    folder.mkdir()
    (folder / "slipway.txt").write_text(TEXT, encoding="utf-8")
    (folder / "slipway.json").write_text(json.dumps(annotation()), encoding="utf-8")
    spans = {
        role: [[(span := marked(words))["start"], span["end"]]]
        for role, words in (("source", "Ida Marsh"), ("cue", "said"), ("content", "“We are done,”"))
    }
    line = {"id": "one", "text": TEXT, "attributions": [spans]}
    Path("paper.jsonl.gz").write_bytes(gzip.compress(json.dumps(line).encode()))
    return folder


def test_our_own_format_as_json(run: Run, gold: Path) -> None:
    code, output, errors = run("evaluate", gold, "--json")
    assert (code, errors) == (0, "")
    (scores,) = json.loads(output)
    assert (scores["scheme"], scores["articles"]) == ("newsquote", 1)
    assert scores["roles"]["content"]["direct"]["exact"]["f1"] == 1.0
    assert scores["speakers"]["by_mention"] == {
        "name": {"right": 1, "wrong": 0, "abstained": 0, "invented": 0, "matched": 1, "accuracy": 1.0},
        "surname": {"right": 0, "wrong": 0, "abstained": 1, "invented": 0, "matched": 1, "accuracy": 0.0},
    }
    assert scores["entities"]["PERSON"]["f1"] == 1.0


def test_polnear_format_as_json(run: Run, gold: Path) -> None:
    _, output, _ = run("evaluate", "paper.jsonl.gz", "--json")
    (scores,) = json.loads(output)
    assert (scores["scheme"], scores["articles"], scores["missing"]) == ("polnear", 1, 0)
    assert scores["content_overlap"]["precision"] == 0.5
    assert scores["recall"]["direct"] == {"gold": 1, "overlap": 1.0, "exact": 1.0}
    assert scores["roles"]["source"]["direct"]["exact"]["f1"] == 1.0
    assert scores["speech_alone"]["overlap"]["predicted"] == 2


def test_both_formats_in_tables_that_fit_a_terminal(run: Run, gold: Path) -> None:
    code, output, errors = run("evaluate", gold / "slipway.txt", gold / "slipway.json", "paper.jsonl.gz")
    assert (code, errors) == (0, "")
    lines = output.splitlines()
    assert max(map(len, lines)) <= 80
    assert lines[0] == "1 article, in newsquote's scheme, per cent"
    rows = {line[:18].strip(): line[18:].split() for line in lines}
    assert rows["content, speech"] == [*["100.0"] * 6, "2", "2", "2"]
    assert rows["surname"] == ["0", "0", "1", "0", "0.0"]
    assert "1 article, in PolNeAR's scheme, per cent" in lines
    assert rows["speech alone"] == ["50.0", "100.0", "66.7", "50.0", "100.0", "66.7", "1", "2", "1"]


def test_a_folder_may_hold_both(run: Run, gold: Path) -> None:
    Path("paper.jsonl.gz").rename(gold / "paper.jsonl.gz")
    _, output, _ = run("evaluate", gold, "--json")
    assert [scores["scheme"] for scores in json.loads(output)] == ["newsquote", "polnear"]


def test_the_same_article_named_twice_counts_once(run: Run, gold: Path) -> None:
    assert len(read_all([gold, gold / "slipway.json"]).ours) == 1


def test_articles_of_two_files_with_one_id_are_two(run: Run, gold: Path) -> None:
    copy = Path("second.jsonl.gz")
    copy.write_bytes(Path("paper.jsonl.gz").read_bytes())
    _, output, _ = run("evaluate", "paper.jsonl.gz", copy, "--json")
    (scores,) = json.loads(output)
    assert (scores["articles"], scores["content_overlap"]["gold"]) == (2, 2)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("gone", "no gold at gone", id="missing"),
        pytest.param("notes.md", "notes.md is no gold; give a folder", id="another-format"),
        pytest.param("lone.txt", "lone.txt is no gold; give a folder", id="article-without-annotation"),
        pytest.param("empty", "no gold articles", id="empty-folder"),
    ],
)
def test_what_is_no_gold_is_one_line(run: Run, name: str, message: str) -> None:
    Path("notes.md").write_text("notes")
    Path("lone.txt").write_text("A story")
    Path("empty").mkdir()
    code, output, errors = run("evaluate", name)
    assert (code, output, errors.count("\n")) == (1, "", 1)
    assert errors.startswith(f"newsquote: {message}")


@pytest.mark.parametrize(("words", "cores", "workers"), [(500, 8, 1), (50_000, 8, 2), (500_000, 4, 4)])
def test_processes_as_many_as_pay(words: int, cores: int, workers: int, gold: Path) -> None:
    one = replace(read_all([gold]).ours[0], text="word " * words)
    assert Gold((one,)).workers(cores) == workers
