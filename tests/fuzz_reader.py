"""Coverage-guided fuzzing of reading: `python tests/fuzz_reader.py -max_total_time=1800 CORPUS_FOLDER`.

Needs atheris (`pip install atheris`) on Python 3.11 to 3.13. The first byte of an input chooses the
file's extension, the rest is its content. What must hold is what the properties in
test_reader_properties.py say: articles that are sound, or one clear line.
"""

from __future__ import annotations

import io
import sys

import atheris

with atheris.instrument_imports(include=["newsquote"]):
    import newsquote.reader.html
    import newsquote.reader.markdown  # noqa: F401
    from newsquote.errors import NewsquoteError
    from newsquote.model import Role
    from newsquote.reader import ReadOptions, printable
    from newsquote.reader.archives import Counted
    from newsquote.reader.paragraphs import BLANK
    from newsquote.reader.sources import _Batch, _read_opened

EXTENSIONS = ["", ".txt", ".md", ".json", ".jsonl", ".csv", ".tsv", ".gz", ".zip", ".html"]
OPTIONS = ReadOptions(max_bytes=100_000, max_archive_bytes=1_000_000)


def check_line(problem: str) -> None:
    assert printable(problem).isprintable()


def read(data: bytes) -> None:
    name = f"a{EXTENSIONS[data[0] % len(EXTENSIONS)]}" if data else "a"
    batch = _Batch(OPTIONS, check_line, check_line)
    try:
        for article in _read_opened(Counted(io.BytesIO(data[1:])), name, name, batch):
            last = 0
            for part in article.paragraphs:
                assert last <= part.span.start < part.span.end <= len(article.text)
                assert part.span.cut(article.text) == part.span.cut(article.text).strip(BLANK)
                last = part.span.end
            assert sum(part.role is Role.TITLE for part in article.paragraphs) <= 1
            article.text.encode()
    except NewsquoteError as error:
        check_line(str(error))


if __name__ == "__main__":
    atheris.Setup(sys.argv, read)
    atheris.Fuzz()
