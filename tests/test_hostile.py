"""What a newsroom is sent and nobody wants, from the file to what is printed, in the bundled pipeline.

Damaged and endless archives, path tricks, link loops and deep markup are in test_reader_hostile.py and
test_reader_sources.py; what each rendering does with odd characters, in test_render.py and test_report.py.
"""

from __future__ import annotations

import csv
import io
import json
import re
import tracemalloc
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy

from newsquote.cli import main
from newsquote.errors import NewsquoteError
from newsquote.marks import scan_marks
from newsquote.reader import ReadOptions, read_sources
from newsquote.tokens import tokenize

Call = Callable[..., tuple[int, str, str]]

RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
ODD = (
    "=HYPERLINK(A1) \x1b[31mred\x07\n\n"
    "“We \x1b]0;title\x07 are \u202esorry\u202c <script>alert(1)</script> & *all* | of us,” said "
    "Ana Ruiz.\n\n"
    "She said the \x9bpool would close on <b>Monday</b>.\n"
)


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Runs a command in an empty folder: exit code, stdout, stderr."""
    monkeypatch.setenv("NEWSQUOTE_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("NEWSQUOTE_DB", raising=False)
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as exit_:
            main(arguments)
        output, errors = capsys.readouterr()
        return int(exit_.value.code or 0), output, errors

    return run


@pytest.mark.parametrize("format_", ["table", "tsv", "csv", "md", "json", "jsonl"])
@pytest.mark.parametrize("command", ["quotes", "entities", "speakers", "articles"])
def test_control_escape_and_direction_characters_are_never_printed_raw(call, command, format_):
    Path("odd.txt").write_text(ODD, "utf-8")
    code, output, errors = call(command, "odd.txt", "--format", format_)
    assert code == 0
    assert "Ana Ruiz" in output or command == "articles"
    assert not RAW.search(output + errors)


def test_show_prints_none_of_them_raw_either(call):
    Path("odd.txt").write_text(ODD, "utf-8")
    code, output, _ = call("show", "odd.txt", "odd.txt")
    assert code == 0
    assert not RAW.search(output)


def test_the_offsets_of_such_text_hold(call):
    Path("odd.txt").write_text(ODD, "utf-8")
    _, output, _ = call("quotes", "odd.txt", "--json")
    records = json.loads(output)
    assert "<script>alert(1)</script>" in records[0]["text"]
    assert all(ODD[p["start"] : p["end"]] == p["text"] for record in records for p in record["parts"])


def test_markup_in_an_article_is_no_markup_in_markdown_or_the_report(call):
    Path("odd.txt").write_text(ODD, "utf-8")
    _, output, _ = call("quotes", "odd.txt", "--format", "md")
    assert not re.search(r"(?<!\\)<script|(?<!\\)\*all\*", output)
    code, _, _ = call("report", "odd.txt", "-o", "odd.html")
    assert code == 0
    assert "<script>alert(1)" not in Path("odd.html").read_text("utf-8")


def test_a_formula_is_quoted_in_csv(call):
    Path("odd.txt").write_text(ODD, "utf-8")
    _, output, _ = call("articles", "odd.txt", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(output))
    assert row["title"].startswith("'=HYPERLINK")


def test_nul_characters_are_refused(call):
    Path("nul.txt").write_bytes("“We are\0 sorry,” said Ana Ruiz.".encode())
    message = "newsquote: nul.txt: not text (it holds NUL characters); give a text file\n"
    assert call("quotes", "nul.txt") == (1, "", message)


def test_a_file_of_a_hundred_megabytes_is_refused_unless_asked_for(call):
    with open("large.txt", "wb") as file:
        for _ in range(100):
            file.write(b"Words that say it. " * 52_632)
    message = "newsquote: large.txt: larger than 2 MB; raise --max-mb to read it\n"
    tracemalloc.start()
    assert call("quotes", "large.txt", "--no-cache") == (1, "", message)
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()
    (article,) = read_sources(
        ["large.txt"], options=ReadOptions(max_bytes=200_000_000), on_problem=pytest.fail
    )
    assert len(article.text) == 100 * 52_632 * 19


def test_one_paragraph_of_ten_megabytes(tmp_path):
    sentence = "“We are sorry,” said Ana Ruiz. " + "The pool will close in June after a vote. " * 40
    path = tmp_path / "long.txt"
    path.write_text("Pool to close\n\n" + sentence * (10_000_000 // len(sentence)), "utf-8")
    with pytest.raises(NewsquoteError, match=r"long\.txt: larger than 2 MB; raise --max-mb to read it"):
        list(read_sources([path], on_problem=pytest.fail))
    (article,) = read_sources([path], options=ReadOptions(max_bytes=20_000_000), on_problem=pytest.fail)
    title, body = article.paragraphs
    assert (title.span.cut(article.text), body.role) == ("Pool to close", "body")
    assert len(scan_marks(article.text)) == 10_000_000 // len(sentence)


@pytest.mark.parametrize(
    ("marks", "quotations"),
    [
        pytest.param('"' * 100_000, 0, id="in-a-row"),
        pytest.param('" ' * 100_000, 0, id="loose"),
        pytest.param("“a” " * 50_000, 50_000, id="pairs"),
        pytest.param("“a " * 100_000, None, id="never-closed"),
    ],
)
def test_a_hundred_thousand_quotation_marks(marks, quotations):
    text = f"Pool to close\n\n{marks}.\n"
    found = scan_marks(text)
    assert quotations is None or len(found) == quotations
    assert tokenize(spacy.blank("en"), text).text == text


def test_an_article_of_nothing_but_marks_has_no_quotes(call):
    Path("marks.txt").write_text("Pool to close\n\n" + '"' * 3000 + "\n\n" + "” “ " * 1000 + "\n", "utf-8")
    assert call("quotes", "marks.txt", "--json") == (0, "[]\n", "newsquote: no quotes match\n")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"' * 1000, id="marks"),
        pytest.param("word " * 50 + "x" * 999 + " end”" + "!" * 300, id="long-words"),
        pytest.param("a" * 201 + "\n\n" + "b" * 200 + "\u2028" + "c" * 202 + "  ", id="at-the-limit"),
        pytest.param("https://news.example/" + "a/" * 300 + ".", id="address"),
    ],
)
def test_what_goes_on_without_white_space_is_cut_and_none_of_it_lost(text):
    assert tokenize(spacy.blank("en"), text).text == text


def test_ordinary_words_are_not_cut():
    nlp = spacy.blank("en")
    text = "“We’re sorry,” said Ana Ruiz (see https://news.example/" + "a" * 150 + ")."
    assert [token.text for token in tokenize(nlp, text)] == [token.text for token in nlp(text)]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_found_whatever_is_unseen_in_it(call, form):
    text = "“We are\u00a0sorry,” said José Nú\u00adñez, the may\u00ador. “It is\u200b over,” he said.\n"
    text = unicodedata.normalize(form, text)
    Path("soft.txt").write_text(text, "utf-8")
    code, output, _ = call("quotes", "soft.txt", "--speaker", "jose nunez", "--json")
    parts = [part for record in json.loads(output) for part in record["parts"]]
    assert code == 0
    assert [text[part["start"] : part["end"]] for part in parts] == [part["text"] for part in parts]
    assert [part["text"] for part in parts] == ["We are\u00a0sorry,", "It is\u200b over,"]
