"""Coverage-guided fuzzing of the reader and of the mark scanner, in one run:

    python tests/fuzz_reader.py -max_total_time=1800 -max_len=4096 CORPUS_FOLDER

Needs atheris (`pip install atheris`) on Python 3.11 to 3.13. The first byte of an input chooses what
is tried: a file of some extension with the rest as its content, or a text whose marks are scanned. The
second half of the choices take each further byte for a fragment that the rules look for, so that
chance puts rules together rather than letters. What must hold is in soundness.py.
"""

from __future__ import annotations

import io
import sys

import atheris

with atheris.instrument_imports(include=["newsquote"]):
    import newsquote.reader.html
    import newsquote.reader.markdown
    import newsquote.reader.newsxml  # noqa: F401
    from newsquote.errors import NewsquoteError
    from newsquote.marks import scan_marks
    from newsquote.reader import ReadOptions
    from newsquote.reader.archives import Counted
    from newsquote.reader.sources import _Batch, _named, _NoMemory, _read_opened

from soundness import MARKS, check_article, check_line, check_quotations

EXTENSIONS = ["", ".txt", ".md", ".json", ".jsonl", ".csv", ".tsv", ".gz", ".zip", ".html"]
WHOLE = [*EXTENSIONS, ".xml", "marks", "marks"]
TARGETS = [*WHOLE, *(("fragments", name) for name in (".txt", "", ".md", ".xml", "marks"))]
OPTIONS = ReadOptions(max_bytes=100_000, max_archive_bytes=1_000_000)
FRAGMENTS = [
    *MARKS, *"''", "\n", "\n", "\n\n", "\r\n", " ", " ", " ", "\t", "\x85", "\xa0", "\u200b", "\u00ad",
    "\u2028", "\u2029", "\ufeff", "\u202e", "\0", "\x1b", "\ud800", "\U0001f600", "e\u0301",
    *".,:;!?…-–—()[]{}|/#*_>@",
    "said", "We", "won", "s", "n", "t", "in", "90s", "6", "2", "tis", "twas", "em", "workers", "he", "and",
    " date 2025-03-04 ", "4 March 2025", "03/04/2025", "12.30pm", "2025-03-04T10:15:00Z", "Tuesday",
    "Updated", "By ", "By Jo Doe", "Jo Doe in Lisbon", "Health correspondent", "and agencies", "Picture: ",
    "Image caption", "via Getty Images", "(AP Photo/Jo Doe)", "© ", "Read more", "Editor’s note: ",
    "Correction: ", "(Reuters) - ", "LISBON, March 4 (Wire) — ", "EXCLUSIVE", "Title: ", "Date: ", "BODY:",
    "Source: ", "Q:", "A:", "- ", "• ", "---\n", "+++\n", "title: A\n", "<p>", "</p>", "<br>", "<!--",
    "<nitf>", "<body>", "<body.content>", "<newsItem>", "<inlineData>", "<hl1>", "</hl1>", "</nitf>", "<br/>",
    "&amp;", "![](", "](", "`", "    ", "1. ", "word " * 12,
    "Words that say it all in one long line that goes on to where it would have to wrap\n",
]  # fmt: skip


def try_input(data: bytes) -> None:
    target = TARGETS[data[0] % len(TARGETS)] if data else ""
    if isinstance(target, tuple):
        _, target = target
        text = "".join(FRAGMENTS[byte % len(FRAGMENTS)] for byte in data[1:])
    else:
        text = data[1:].decode("utf-8", "surrogateescape") if target == "marks" else ""
    if target == "marks":
        check_quotations(text, scan_marks(text))
    else:
        read(text.encode("utf-8", "replace") or data[1:], f"a{target}")


def read(content: bytes, name: str) -> None:
    batch = _Batch(OPTIONS, check_line, check_line, _NoMemory())
    try:
        for article in _named(name, _read_opened(Counted(io.BytesIO(content)), name, name, batch)):
            check_article(article)
            check_quotations(article.text, scan_marks(article.text))
    except NewsquoteError as error:
        check_line(str(error))


if __name__ == "__main__":
    atheris.Setup(sys.argv, try_input)
    atheris.Fuzz()
