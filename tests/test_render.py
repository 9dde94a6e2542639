"""Rows written out: harmless, whole, and readable in any width."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from operator import itemgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from conftest import HOSTILE, ferry, fill, hostile, make_article, make_quote, wire
from newsquote.index import Index, create_index
from newsquote.model import Analysis, Entity, Kind
from newsquote.query.articles import find_articles, view_article
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import QuoteFilter
from newsquote.query.quotes import find_quotes
from newsquote.query.rows import ArticleRow, EntityRow, QuoteRow, SpeakerRow
from newsquote.query.verify import find_words
from newsquote.render import Format, Output, write_article, write_rows
from newsquote.render.columns import TOGETHER, Columns, tsv
from newsquote.render.records import json_array
from newsquote.render.safe import cell, json_safe, one_line, printable

DANGEROUS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
SGR = re.compile(r"\x1b\[[0-9;]*m")
SIGNS = "[⟨⟩_*]"
ANYTHING = st.text(" ab\t\n\u2028\x1b", max_size=4)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def bad(memory: Index) -> Index:
    """One article full of what must not be obeyed."""
    fill(memory, hostile())
    return memory


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")


def written(rows: Any, row_type: Any, format_: Format = Format.TABLE, **options: Any) -> str:
    stream = options.pop("stream", None) or io.StringIO()
    write_rows(rows, row_type, Output(format_, stream=stream, **options))
    return str(stream.getvalue())


def everything(index: Index) -> Iterator[tuple[list[Any], Any]]:
    """Rows of every type from the index."""
    yield list(find_quotes(index, QuoteFilter(kinds=tuple(Kind), context=2, unique=True))), QuoteRow
    yield find_entities(index), EntityRow
    yield find_speakers(index), SpeakerRow
    yield list(find_articles(index)), ArticleRow


@pytest.mark.parametrize("width", [30, 80, 200])
@pytest.mark.parametrize("format_", [format_ for format_ in Format if format_ is not Format.PARQUET])
def test_nothing_in_an_article_reaches_the_terminal_as_a_command(
    bad: Index, format_: Format, width: int
) -> None:
    for rows, row_type in everything(bad):
        assert rows
        output = written(rows, row_type, format_, width=width, why=True)
        assert not DANGEROUS.search(output), (format_, row_type)


def test_show_is_harmless_too(bad: Index) -> None:
    stream = io.StringIO()
    write_article([view_article(bad, row) for row in find_articles(bad)], Output(stream=stream, width=80))
    assert "[bold]markup[/bold] [/x]" in stream.getvalue()
    assert not DANGEROUS.search(stream.getvalue())


def test_markup_of_rich_is_text(bad: Index) -> None:
    assert "[bold]markup[/bold] [/x]" in written(list(find_quotes(bad)), QuoteRow, width=200)


def test_json_gives_back_exactly_what_was_written(bad: Index) -> None:
    (article,) = json.loads(written(find_articles(bad), ArticleRow, Format.JSON))
    assert article["text"] == HOSTILE


@given(st.text())
def test_safe_forms_of_any_text(text: str) -> None:
    assert not DANGEROUS.search(printable(text))
    assert "\n" not in one_line(text)
    assert "\t" not in one_line(text)
    assert json.loads(json_safe(json.dumps(text, ensure_ascii=False))) == text
    assert not cell(text).startswith(("=", "+", "-", "@"))


def test_control_characters_stay_visible() -> None:
    assert printable("a\x1b[31mb\x7f\x9bc\u202ed\r\ne") == "a␛[31mb␡�c�d\ne"
    assert one_line("a\r\nb\tc  d\u2028e") == "a b c d e"


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@x", "\t=1", "=cmd|'/c calc'!A1"])
def test_formula_is_no_formula_in_csv(value: str) -> None:
    assert cell(value).startswith("'")


def test_csv_reads_back(corpus: Index) -> None:
    rows = list(find_quotes(corpus))
    read = list(csv.DictReader(io.StringIO(written(rows, QuoteRow, Format.CSV))))
    assert [row["text"] for row in read] == [row.text for row in rows]
    assert read[0]["speaker"] == "Mia Holt"


def test_csv_cell_of_a_hostile_title(bad: Index) -> None:
    (row,) = csv.DictReader(io.StringIO(written(find_articles(bad), ArticleRow, Format.CSV)))
    assert row["title"] == "'=cmd|'/c calc'!A1 ␛[31mred␛[0m"


def test_tsv_has_as_many_cells_in_every_line_and_whole_values(corpus: Index) -> None:
    lines = written(find_quotes(corpus), QuoteRow, Format.TSV).splitlines()
    assert {line.count("\t") for line in lines} == {14}
    assert "two passengers. Nobody wants this. The council told us ‘find the money yourselves’" in lines[2]


@given(st.lists(st.tuples(ANYTHING, st.none() | st.integers(), ANYTHING), min_size=1))
def test_tsv_of_many_rows_is_that_of_each(rows: list[tuple[str, int | None, str]]) -> None:
    columns: Columns = tuple((name, itemgetter(n)) for n, name in enumerate(("first", "number", "last")))
    rows = [("plain", n, "plain") for n in range(TOGETHER - 2)] + rows  # so that these fall into two lots
    lines = "".join(tsv(rows, columns, header=False)).split("\n")
    assert lines == [
        *(f"{one_line(first)}\t{'' if n is None else n}\t{one_line(last)}" for first, n, last in rows), ""
    ]  # fmt: skip


def test_tsv_without_header(corpus: Index) -> None:
    with_header = written(find_quotes(corpus), QuoteRow, Format.TSV)
    assert with_header.split("\n", 1)[1] == written(find_quotes(corpus), QuoteRow, Format.TSV, header=False)


def test_markdown_signs_are_escaped(bad: Index) -> None:
    line = written(find_quotes(bad), QuoteRow, Format.MD).splitlines()[2]
    assert "\\[bold\\]markup\\[/bold\\]" in line
    assert len(re.findall(r"(?<!\\)\|", line)) == 16


def test_json_array_streams() -> None:
    def rows() -> Iterator[tuple[int, ...]]:
        yield (1,)
        raise RuntimeError("the second row was asked for before the first was written")

    assert next(json_array(rows())) == "[\n[1]"


def test_no_rows() -> None:
    assert written([], QuoteRow, Format.JSON) == "[]\n"
    assert written([], QuoteRow, Format.JSONL) == ""
    assert written([], QuoteRow, Format.TABLE) == ""


@pytest.mark.parametrize("width", [24, 40, 80, 120, 200])
def test_tables_lose_no_word_and_fit(corpus: Index, width: int) -> None:
    for rows, row_type in everything(corpus):
        output = written(rows, row_type, width=width)
        assert max(len(line) for line in output.splitlines()) <= width
        assert "…" not in output
    words = written(find_quotes(corpus), QuoteRow, width=width)
    for word in ("cold-hearted", "“We", "Núñez", "indirect", "2025-03-04", "(", "passengers."):
        assert word in words or word == "(", word


def test_quotes_are_between_marks_when_all_was_verbatim(corpus: Index) -> None:
    output = written(find_quotes(corpus), QuoteRow, width=200)
    assert "“a cold-hearted blunder”" in output
    assert "“fewer people" not in output
    assert "“Nobody wants this." in output


def test_unresolved_source_stands_for_the_speaker(corpus: Index) -> None:
    (row,) = [quote for quote in find_quotes(corpus) if quote.speaker is None]
    source = next(quote.source for quote in find_quotes(corpus) if quote.source)
    assert (
        written([row._replace(source=source)], QuoteRow, width=200).splitlines()[2].startswith("(Mia Holt,")
    )


def test_colour_on_a_terminal_only(corpus: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = list(find_quotes(corpus))
    colored = written(rows, QuoteRow, width=80, stream=Terminal())
    assert SGR.search(colored)
    plain = written(rows, QuoteRow, width=80)
    assert not SGR.search(plain)
    assert [line.rstrip() for line in SGR.sub("", colored).splitlines()] == plain.splitlines()
    assert "\x1b" not in written(rows, QuoteRow, width=80, color=False, stream=Terminal())
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in written(rows, QuoteRow, width=80, stream=Terminal())
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in written(rows, QuoteRow, width=80, stream=Terminal())


def test_auto_is_a_table_on_a_terminal_and_tsv_in_a_pipe(corpus: Index) -> None:
    assert "\t" in written(find_quotes(corpus), QuoteRow, Format.AUTO)
    assert "\t" not in written(find_quotes(corpus), QuoteRow, Format.AUTO, stream=Terminal())


def test_batches_of_a_long_table_line_up(memory: Index) -> None:
    fill(memory, *(ferry(f"{n:03}.txt") for n in range(30)))
    lines = written(find_quotes(memory), QuoteRow, width=120).splitlines()
    starts = {line.index("“We will row") for line in lines if "“We will row" in line}
    assert len(starts) == 1
    assert sum("“We will row" in line for line in lines) == 30


def shown(index: Index, article: str, *, width: int = 60, **options: Any) -> str:
    stream = options.pop("stream", None) or io.StringIO()
    views = [view_article(index, row, **options) for row in find_articles(index, article=article)]
    write_article(views, Output(stream=stream, width=width), pager=False)
    return str(stream.getvalue())


def test_show_without_colour_has_numbers_and_signs(corpus: Index) -> None:
    assert shown(corpus, "news/wire.txt").splitlines() == [
        "    Evening ferry to stop",
        "",
        "    _Mia Holt of the Port of Ansley_ *told* the Ansley Post:",
        '  1 "⟨We kept the boats going as long as we could.⟩"',
        "",
        "  1 _She_ *warned of* ⟨job losses⟩.",
        "",
        "  1 Mia Holt, Port of Ansley (2 quotes)",
        "",
        "    ⟨quote⟩ _source_ *cue*",
    ]


@pytest.mark.parametrize("width", [30, 60, 80, 120])
def test_show_keeps_every_word_of_the_article(corpus: Index, width: int) -> None:
    output = shown(corpus, "news/ferry.txt", width=width)
    body = " ".join(line[4:] for line in output.splitlines())
    words = ferry().article.text.split()
    assert re.sub(SIGNS, "", body).split()[: len(words)] == words
    assert max(len(line) for line in output.splitlines()) <= width


@pytest.mark.parametrize("name", ["island voice", "IV", "voi"])
def test_show_lights_one_speaker_by_name_alias_or_part(corpus: Index, name: str) -> None:
    output = shown(corpus, "news/ferry.txt", width=100, speaker=name)
    assert "“⟨a cold-hearted blunder⟩”" in output
    assert re.findall("⟨[^⟩]*⟩", output) == ["⟨a cold-hearted blunder⟩", "⟨for a rethink⟩", "⟨quote⟩"]
    assert re.findall(r"^ *(\d) ", output.split("\n  1 ")[0], re.M) == ["3", "3"]


def test_show_in_colour_says_the_same(corpus: Index) -> None:
    plain = re.sub(SIGNS, "", shown(corpus, "news/wire.txt", width=120))
    colored = shown(corpus, "news/wire.txt", width=120, stream=Terminal())
    assert "\x1b[36mWe kept the boats" in colored
    assert "\x1b[4;36mShe\x1b[0m \x1b[3;36mwarned of" in colored
    assert [line.rstrip() for line in SGR.sub("", colored).splitlines()[:-1]] == plain.splitlines()[:-1]
    assert SGR.sub("", colored).splitlines()[-1].split() == ["quote", "source", "cue", "scare", "quote"]


def test_scare_quotes_are_dimmed(corpus: Index) -> None:
    colored = shown(corpus, "news/ferry.txt", width=120, stream=Terminal())
    assert "“\x1b[2mnight boat\x1b[0m”" in colored


def crowd(speakers: int) -> Analysis:
    """An article in whose only line everybody speaks."""
    said = [f"Ann{n} said no{n}." for n in range(10, 10 + speakers)]
    article = make_article("All at once\n\n" + " ".join(said) + "\n", "crowd.txt")
    quotes = tuple(
        make_quote(article, [f"no{n}"], kind=Kind.INDIRECT, speaker=Entity(f"e{n}", f"Ann{n}", "PERSON"))
        for n in range(10, 10 + speakers)
    )
    return Analysis(article, quotes)


def test_margin_has_room_for_all_who_speak_in_a_line(memory: Index) -> None:
    fill(memory, crowd(12))
    lines = shown(memory, "crowd.txt", width=100).splitlines()
    lines = lines[2 : lines.index("", 2)]
    margins = [re.match(r" *([\d,]+) ", line) for line in lines]
    numbers = [int(number) for margin in margins if margin for number in margin[1].split(",")]
    assert numbers == list(range(1, 13))
    assert len({margin.end() for margin in margins if margin}) == 1
    assert max(map(len, lines)) <= 100


def test_word_wider_than_the_terminal_is_broken(memory: Index) -> None:
    address = "https://news.example/" + "a" * 90
    text = f"Title\n\nSee {address} 漢字漢字漢字漢字漢字漢字漢字 now.\n"
    fill(memory, Analysis(make_article(text, "long.txt")))
    lines = shown(memory, "long.txt", width=30).splitlines()
    assert max(map(cell_len, lines)) <= 30
    assert address in "".join(line[4:] for line in lines)


def test_changes_are_marked_in_words(corpus: Index) -> None:
    from newsquote.query.rows import Match

    output = written(find_words(corpus, "Nobody wanted this"), Match, width=120)
    assert output.splitlines()[:2] == ["near  67%", "Nobody [-wanted-] {+wants+} this"]


def test_matches_with_nothing_found() -> None:
    from newsquote.query.rows import Match

    with create_index(None) as index:
        fill(index, wire())
        matches = find_words(index, "purple bananas")
        assert written(matches, Match).startswith("not found")
        assert json.loads(written(matches, Match, Format.JSON)) == [
            {"match": "none", "score": 0.0, "diff": None, "quote": None}
        ]
