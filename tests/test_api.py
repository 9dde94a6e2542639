"""`import newsquote`: what it costs, and a corpus asked from Python with the rows that the commands print."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsquote
from conftest import FakePipeline, fake, ferry, wire
from newsquote import Corpus, Kind, NewsquoteError, open_index, read
from newsquote.index import Index
from newsquote.query.articles import find_articles
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import QuoteFilter, Sort
from newsquote.query.quotes import find_quotes
from newsquote.query.verify import find_words


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> FakePipeline:
    known = fake(ferry(), wire())
    monkeypatch.setattr("newsquote.api._analyse", known)
    return known


@pytest.fixture
def asked(pipeline: FakePipeline) -> Iterator[Corpus]:
    """The articles of the fixture `corpus`, through the API."""
    with Corpus([ferry().article, wire().article]) as made:
        yield made


def test_importing_it_imports_nothing_else() -> None:
    code = "import sys, newsquote; print(sorted(m for m in sys.modules if m.startswith('newsquote')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['newsquote']\n"


def test_asking_an_index_loads_no_pipeline(database: Path) -> None:
    code = (
        f"import sys, newsquote; print(len(list(newsquote.open_index({str(database)!r}).quotes())),"
        " sorted({'spacy', 'numpy', 'onnxruntime', 'rich', 'typer'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "8 []\n"


@pytest.mark.parametrize("name", newsquote.__all__)
def test_every_name_is_there_documented_and_listed(name: str) -> None:
    assert getattr(newsquote, name).__doc__
    assert name in dir(newsquote)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'newsquote' has no attribute 'quotes'"):
        newsquote.quotes  # noqa: B018  # asking is the test


# --- a corpus in memory --------------------------------------------------------------------------


def test_the_rows_are_those_of_the_commands(asked: Corpus, corpus: Index) -> None:
    assert list(asked.quotes()) == list(find_quotes(corpus))
    assert asked.entities() == find_entities(corpus)
    assert asked.speakers() == find_speakers(corpus)
    assert list(asked.articles()) == list(find_articles(corpus))
    assert asked.verify("kept the boats going") == find_words(corpus, "kept the boats going")


def test_every_choice_of_quotes_counts(asked: Corpus, corpus: Index) -> None:
    wanted = {
        "speaker": "holt", "about": "boats", "org": "Port of Ansley", "cue": "tell", "since": "2025-03-04",
        "until": "2025", "article": "wire.txt", "min_confidence": 0.95, "sort": Sort.LONGEST, "limit": 1,
        "context": 1, "unique": True,
    }  # fmt: skip
    for name, value in wanted.items():
        expected = list(find_quotes(corpus, QuoteFilter(**{name: value})))  # type: ignore[arg-type]
        assert expected
        assert list(asked.quotes(**{name: value})) == expected  # type: ignore[arg-type]
    assert [(row.text, row.copies) for row in asked.quotes(**wanted)] == [  # type: ignore[arg-type]
        ("We kept the boats going as long as we could.", 1)
    ]


def test_kinds_are_names_or_all(asked: Corpus) -> None:
    assert [row.text for row in asked.quotes(kinds=["scare"])] == ["night boat"]
    assert [row.text for row in asked.quotes(kinds=[Kind.ATTITUDE])] == ["for a rethink"]
    assert {row.kind for row in asked.quotes(kinds=["all"])} == {"direct", "mixed", "indirect", "attitude"}
    with pytest.raises(ValueError, match="'spoken' is not a valid Kind"):
        asked.quotes(kinds=["spoken"])


def test_a_date_that_is_none_is_said_at_once(asked: Corpus) -> None:
    with pytest.raises(NewsquoteError, match="no date: --since May; write 2025"):
        asked.quotes(since="May")


def test_choices_of_entities_and_speakers(asked: Corpus) -> None:
    assert [row.name for row in asked.entities(labels=["organisations"], min_count=2)] == ["Port of Ansley"]
    assert [row.name for row in asked.entities(name="núñez")] == ["José Núñez"]
    assert [(row.name, row.quotes) for row in asked.speakers(limit=1)] == [("Mia Holt", 4)]
    assert [row.name for row in asked.speakers(org="Island Voice")] == ["Island Voice"]
    assert [row.title for row in asked.articles(since="2025-03-04")] == ["Evening ferry to stop"]


def test_texts_will_do_for_articles(pipeline: FakePipeline) -> None:
    with Corpus([ferry().article.text, wire().article.text]) as made:
        assert [row.title for row in made.articles()] == [
            'Harbour cuts “summer ferry” from May', "Evening ferry to stop",
        ]  # fmt: skip


@pytest.mark.parametrize("where", ["news/", Path("news")])
def test_a_path_is_no_articles(where: str | Path) -> None:
    with pytest.raises(TypeError, match=r"for those: Corpus\(newsquote.read\(PATH\)\)"):
        Corpus(where)  # type: ignore[arg-type]  # the mistake


# --- an index ------------------------------------------------------------------------------------


def test_an_index_is_made_once_and_asked_ever_after(pipeline: FakePipeline, tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    with Corpus([ferry().article], db=path) as made:
        expected = list(made.quotes(kinds=list(Kind)))
    assert len(expected) == 8
    with open_index(path) as index:
        assert list(index.quotes(kinds=list(Kind))) == expected
    with Corpus([ferry().article, wire().article], db=str(path)) as grown:
        assert [row.quotes for row in grown.articles()] == [6, 2]
    assert pipeline.analysed == 2


def test_where_there_is_no_index_one_line_says_so(tmp_path: Path) -> None:
    with pytest.raises(NewsquoteError, match=r"no index at .*; create one with: newsquote index"):
        open_index(tmp_path / "none.db")


def test_a_file_that_is_no_index_is_left_alone(pipeline: FakePipeline, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Not an index, and longer than a header of SQLite.")
    with pytest.raises(NewsquoteError, match="is not a newsquote index"):
        Corpus([ferry().article], db=tmp_path / "notes.txt")


# --- reading ---------------------------------------------------------------------------------------


def test_a_folder_is_read_and_what_is_unreadable_warned_of(pipeline: FakePipeline, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ferry().article.text, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    with pytest.warns(UserWarning, match=r"b\.txt: empty"):
        (article,) = read(tmp_path)
    assert (article.title, article.byline) == ("Harbour cuts “summer ferry” from May", "Nell Okafor")
    with Corpus([article]) as made:
        assert len(list(made.quotes())) == 6


def test_the_only_source_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NewsquoteError, match="no such file or folder"):
        list(read(tmp_path / "none.txt"))


def test_an_article_or_its_text_is_extracted_alike() -> None:
    text = "Ferry stops\n\n“We will row,” said Ana Ruiz."
    (quote,) = newsquote.extract(text).quotes
    assert (quote.text, quote.speaker and quote.speaker.name) == ("We will row,", "Ana Ruiz")
    article = newsquote.extract(text).article
    assert newsquote.extract(article) == newsquote.extract(text)
    with Corpus([article]) as made:
        assert [row.id for row in made.quotes()] == [quote.id]
