"""The table of formats in README.md, row by row, on files made here: recognised and read as it says."""

from __future__ import annotations

import gzip
import io
import json
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsquote.model import Article
from newsquote.reader import ReadOptions, read_sources
from newsquote.reader.formats import EXTENSIONS
from newsquote.reader.options import MEGABYTE

README = Path(__file__).parents[1] / "README.md"
PARAGRAPHS = [
    "The pool will close in June after a vote by councillors who had put it off for three years.",
    "“We are sorry,” said Ana Ruiz, who leads the council and who had voted against it.",
    "The building opened in 1974 and was last repaired in 2003, when the roof was found to leak.",
]
BODY = "\n\n".join(PARAGRAPHS) + "\n"
TITLED = f"Pool to close\n\n{BODY}"
MARKED_UP = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
FIELDS = {"title": "Pool to close", "date": "2025-03-04", "author": "Jo Doe", "source": "The Echo"}
TEXT = (
    "Headline: Pool to close\nSource: The Echo\nDate: 4 March 2025\nBy Jo Doe\n\n"
    f"{BODY}\nPicture: Max Poe\n\nRead more: Pools in numbers\n"
)
FRONT = "---\ntitle: Pool to close\ndate: 2025-03-04\nauthor: Jo Doe\nsource: The Echo\n---\n"
PAGE = (
    '<!doctype html><html><head><title>Pool to close | The Echo</title><meta name="author" content="Jo Doe">'
    '<meta property="og:site_name" content="The Echo"><meta name="date" content="2025-03-04"></head><body>'
    f'<nav><a href="/sport">Sport</a></nav><article><h1>Pool to close</h1>{MARKED_UP}</article>'
    "<footer>All about the Echo</footer></body></html>"
)
RECORD = json.dumps({**FIELDS, "text": TITLED})
NITF = (
    '<nitf><head><docdata><date.issue norm="20250304"/><doc.copyright holder="The Echo"/></docdata></head>'
    "<body><body.head><hedline><hl1>Pool to close</hl1></hedline><byline>By Jo Doe</byline></body.head>"
    "<body.content><media><media-caption>Swimmers</media-caption></media>"
    f"{MARKED_UP}</body.content></body></nitf>"
)
NEWSML = (
    '<newsItem><itemMeta><provider literal="The Echo"/></itemMeta>'
    "<contentMeta><contentCreated>2025-03-04T06:00:00Z</contentCreated><by>Jo Doe</by>"
    "<headline>Pool to close</headline></contentMeta><contentSet><inlineXML><html><body>"
    f"{MARKED_UP}</body></html></inlineXML></contentSet></newsItem>"
)


@dataclass(frozen=True)
class Row:
    """A row of the table tried: the content of a file, and how many articles it is.

    `names` are names under which the content is read so, besides those with the row's endings.
    """

    content: bytes
    articles: int = 1
    names: tuple[str, ...] = ()


def zipped(*members: tuple[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return packed.getvalue()


def csv(delimiter: str) -> bytes:
    row = delimiter.join([*FIELDS.values(), f'"{TITLED}"'])
    return f"{delimiter.join([*FIELDS, 'text'])}\n{row}\n{row}\n".encode()


ROWS: dict[str, tuple[Row, ...]] = {
    "Plain text": (Row(TEXT.encode(), names=("a", "a.story")),),
    "Markdown": (Row(f"{FRONT}# Pool *to* close\n\n{BODY}\n![Swimmers](a.png)\n".encode(), names=("a",)),),
    "HTML": (Row(PAGE.encode(), names=("a", "a.txt")),),
    "JSON": (
        Row(RECORD.encode(), names=("a",)),
        Row(f'{{"status": "ok", "response": {{"docs": [{RECORD}, {RECORD}]}}}}'.encode(), 2, names=("a",)),
    ),
    "JSON Lines": (Row(f"{RECORD}\n\n{RECORD}\n".encode(), 2, names=("a",)),),
    "CSV, TSV": tuple(Row(csv(delimiter), 2, names=("a",)) for delimiter in ",;\t|"),
    "NITF, NewsML": (
        *(Row(content.encode(), names=("a", "a.xml", "a.txt", "a.nitf")) for content in (NITF, NEWSML)),
        Row(f"<newsMessage><itemSet>{NEWSML}{NEWSML}</itemSet></newsMessage>".encode(), 2, names=("a.xml",)),
    ),
    "gzip": (Row(gzip.compress(f"{RECORD}\n{RECORD}\n".encode()), 2, names=("a.jsonl.gz", "a.bin")),),
    "ZIP": (
        Row(zipped(("b/one.json", RECORD), ("two.md", FRONT + BODY), ("c.jpg", "x")), 2, names=("a.bin",)),
    ),
}  # fmt: skip


def table() -> dict[str, list[str]]:
    """The table's rows: format to the cells after it."""
    section = README.read_text("utf-8").split("## What it reads")[1].split("\n## ")[0]
    rows = [re.split(r"(?<!\\) \| ", line.strip("| ")) for line in section.splitlines() if line[:2] == "| "]
    return {cells[0]: cells[1:] for cells in rows[1:]}


def endings(row: str) -> list[str]:
    return re.findall(r"`(\.\w+)`", table()[row][0])


def test_the_table_has_a_test_for_each_row():
    assert list(table()) == list(ROWS)


def test_the_table_names_every_ending_that_is_known():
    named = {ending for row in ROWS for ending in endings(row)}
    assert named == set(EXTENSIONS) - {".gz", ".zip"}


@pytest.mark.parametrize(
    ("name", "row"),
    [
        pytest.param(name, row, id=f"{kind}-{number}-{name}")
        for kind, rows in ROWS.items()
        for number, row in enumerate(rows)
        for name in (*(f"a{ending}" for ending in endings(kind)), *row.names)
    ],
)
def test_a_file_is_read_as_its_row_says(tmp_path: Path, name: str, row: Row) -> None:
    if row.content == PAGE.encode():
        pytest.importorskip("trafilatura")
    path = tmp_path / name
    path.write_bytes(row.content)
    articles = list(read_sources([path], on_problem=pytest.fail, on_note=pytest.fail))
    assert len(articles) == row.articles
    for article in articles:
        assert (article.title, article.date) == ("Pool to close", "2025-03-04")
        assert (article.byline, article.source) == ("Jo Doe", "The Echo")
        assert body(article) == PARAGRAPHS


def test_the_limits_are_those_that_the_page_names():
    limits = ReadOptions()
    page = README.read_text("utf-8")
    assert f"One article may have {limits.max_bytes // MEGABYTE} MB (`--max-mb`)" in page
    assert f"that holds it {limits.max_record_bytes // MEGABYTE} MB" in page
    assert f"unpack to {limits.max_archive_bytes // MEGABYTE // 1000} GB (`--max-archive-mb`)" in page
    assert f"and {limits.max_ratio} times its size, an address take {limits.timeout:g} seconds" in page


def body(article: Article) -> list[str]:
    return [part.span.cut(article.text) for part in article.paragraphs if part.role == "body"]


def test_the_line_with_date_and_title(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(" date 2025-03-04 Pool to close\n\nBy Jo Doe\n\n" + BODY, "utf-8")
    (article,) = read_sources([path], on_problem=pytest.fail)
    assert (article.title, article.date, article.byline) == ("Pool to close", "2025-03-04", "Jo Doe")
