"""What holds of reading for any input at all."""

from __future__ import annotations

import gzip
import io
import json
import tempfile
import zipfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsquote.errors import NewsquoteError
from newsquote.model import Article
from newsquote.reader import Record, make_article, printable, read_sources
from newsquote.reader.paragraphs import BLANK, split_paragraphs
from soundness import check_article, check_line

EXTENSIONS = ["", ".txt", ".md", ".html", ".json", ".jsonl", ".csv", ".tsv", ".gz", ".zip", ".xml"]
# Fragments that the reader has rules for, so that chance puts them together.
FRAGMENTS = st.sampled_from([
    " date 2025-03-04 ", "By Jo Doe", "Picture: ", "via Getty Images", "\n", "\n\n", "\r\n", "\u2029",
    "\u200b", "Title: ", "Date: ", "Read more", "4 March 2025", "“", "”", "'", '"', ".", "Words that say it",
    "said", "---\n", "title: A\n", "# ", "> ", "[", "]", "(", ")", "<p>",
    "</p>", "<html>", "{", "}", ",", "text", "a,b\n", "\t", "1.", "# A\n",
    "<nitf>", "<body>", "</", "<newsItem>", "<!DOCTYPE nitf [", "<?xml ",
    "é", "\U0001f600", "e\u0301", "\ufeff", "\u202e", "EXCLUSIVE\n", "Jo Doe in Lisbon", "@", "|", "- ",
])  # fmt: skip
TEXTS = st.one_of(st.lists(FRAGMENTS, max_size=30).map("".join), st.text(max_size=200))
SAFE_TEXTS = TEXTS.map(lambda text: "".join(c for c in text if c.isprintable() or c in "\n\r\t\u2029"))


def read_bytes(data: bytes, name: str) -> list[Article]:
    """The articles in a file `name` of `data`; problems are checked to be one line each."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            return list(read_sources([path], on_problem=check_line))
        except NewsquoteError as error:
            check_line(str(error))
            return []


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=500), st.sampled_from(EXTENSIONS))
def test_any_bytes_give_articles_or_one_clear_line(data, extension):
    for article in read_bytes(data, f"a{extension}"):
        check_article(article)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(EXTENSIONS))
def test_any_text_gives_articles_or_one_clear_line(text, extension):
    for article in read_bytes(text.encode("utf-8", "replace"), f"a{extension}"):
        check_article(article)


@settings(deadline=None)
@given(st.binary(max_size=300), st.integers(0, 400), st.integers(0, 255), st.booleans())
@example(b"\0", 379, 0, True)  # a member's name becomes empty
def test_damaged_archives(content, position, value, is_zip):
    packed = io.BytesIO()
    if is_zip:
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.txt", content)
            archive.writestr("b.jsonl", content)
    else:
        packed.write(gzip.compress(content))
    data = bytearray(packed.getvalue())
    data[position % len(data)] = value
    for article in read_bytes(bytes(data), "a.zip" if is_zip else "a.gz"):
        check_article(article)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["text", "title", "date", "author", "name", "x", ""]), inner, max_size=5
        )
    ),
    max_leaves=12,
)


@settings(deadline=None)
@given(json_values, st.sampled_from([".json", ".jsonl", ""]))
def test_any_json(value, extension):
    for article in read_bytes(json.dumps(value).encode(), f"a{extension}"):
        check_article(article)


@settings(deadline=None)
@given(SAFE_TEXTS, st.sampled_from([b"", b"\xef\xbb\xbf"]))
def test_the_text_of_a_plain_file_is_kept_exactly(text, mark):
    text = f"A{text}"
    (article,) = read_bytes(mark + text.encode(), "a.txt")
    assert article.text == text


@given(TEXTS)
def test_paragraphs_cover_all_that_is_not_blank(text):
    spans = split_paragraphs(text)
    ends = [0, *(span.end for span in spans)]
    starts = [*(span.start for span in spans), len(text)]
    assert all(not text[end:start].strip(BLANK) for end, start in zip(ends, starts, strict=True))
    assert all(span.cut(text) == span.cut(text).strip(BLANK) for span in spans)


@given(TEXTS)
@example(" date 2025-03-04 Title: Pool to close")  # a label inside what is the title already
@example("Title: \ufeff Pool to close")  # a label, and after it what looks like nothing
def test_an_article_of_any_text(text):
    article = make_article(Record(text))
    assert article.text == text
    check_article(article)
    assert make_article(Record(text)) == article


@given(st.text(st.characters(), max_size=50))
def test_any_name_can_be_shown(name):
    shown = printable(name)
    assert shown.isprintable()
    shown.encode("utf-8")
