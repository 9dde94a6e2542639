"""Reading and scanning marks take work in proportion to the text: at 1, 10 and 100 times its length.

Two measures: the lines of our own code that are run, which are the same every time, and processor time,
in which the work of regular expressions shows as well. Ten times the text would be a hundred times the
time if it were quadratic; up to forty is allowed, and a measure that is disturbed is taken again.
"""

from __future__ import annotations

import csv
import io
import json
import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from newsquote.errors import NewsquoteError
from newsquote.marks import scan_marks
from newsquote.reader import ReadOptions, Record, make_article
from newsquote.reader.encoding import decode
from newsquote.reader.formats import Format, records
from newsquote.reader.fragments import fragment_text
from newsquote.reader.mojibake import find_damage
from newsquote.reader.sources import printable

SCALES = (1, 10, 100)
LINE = "“We are sorry,” said Ana Ruiz, who leads the council.\n"
TEXTS = {
    "lines": LINE,
    "paragraphs": LINE + "\n",
    "one-paragraph": LINE.strip() + " ",
    "words": "word " * 10,
    "openers": "“",
    "loose-openers": "“ ",
    "straight-marks": '" ',
    "apostrophes": "the workers' 'pay' ",
    "ever-deeper": "\"a 'b “c ‘d «e ",
    "years": "'90s ",
    "measures": "6' 2\" ",
    "blank-lines": "\n" * 20,
    "spaces": " " * 50,
    "spaced-lines": " \n" * 20,
    "bylines": "By Jo ",
    "dates": "date 2025-03-04 ",
    "brackets": "(" * 20,
    "credits": "Photo: ",
    "captions": "Pool. (AP Photo/Jo\n\n",
    "without-width": "\u200b\u00ad\u202e",
    "short-lines": "a\n",
    "wrapped-lines": "x" * 79 + "\n",
    "damage": "â€",
    "tags": "<p>&amp;",
    "open-tags": "<p ",
    "comments": "<!--",
}


def lines_run(work: Callable[[str], object], text: str) -> int:
    """How many lines of newsquote's own code the work runs."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if "newsquote" not in frame.f_code.co_filename:
            return None
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work(text)
    finally:
        sys.settrace(before)
    return count


def seconds(work: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    work(text)
    return time.process_time() - started


def check_time(work: Callable[[str], object], build: Callable[[int], str]) -> None:
    """Ten times the text takes at most forty times as long."""
    texts = [build(scale) for scale in SCALES]
    best = [float("inf")] * len(texts)
    for _ in range(8):
        best = [min(least, seconds(work, text)) for least, text in zip(best, texts, strict=True)]
        allowed = [40 * max(least, 0.001) for least in best]
        if best[1] <= allowed[0] and best[2] <= allowed[1]:
            return
    pytest.fail(f"{best} seconds at 1, 10 and 100 times the length")


def anatomy(text: str) -> object:
    return make_article(Record(text))


WORKS = {"anatomy": anatomy, "marks": scan_marks}


@pytest.mark.parametrize("work", WORKS.values(), ids=WORKS)
@pytest.mark.parametrize("unit", TEXTS.values(), ids=TEXTS)
def test_steps_grow_with_the_length(work: Callable[[str], object], unit: str) -> None:
    """A little over ten, as the first few marks leave the search less to weigh than those in the middle."""
    one, ten, hundred = (lines_run(work, unit * 10 * scale + ".\n") for scale in SCALES)
    assert ten <= 12 * one + 200
    assert hundred <= 12 * ten + 200


@pytest.mark.parametrize("work", WORKS.values(), ids=WORKS)
@pytest.mark.parametrize("unit", TEXTS.values(), ids=TEXTS)
def test_time_grows_with_the_length(work: Callable[[str], object], unit: str) -> None:
    length = max(1, 1200 // len(unit))
    check_time(work, lambda scale: unit * length * scale + ".\n")


def from_records(kind: Format) -> Callable[[str], object]:
    def read(text: str) -> object:
        try:
            return list(records(kind, io.BufferedReader(io.BytesIO(text.encode())), ReadOptions()))  # type: ignore[arg-type] (any stream)
        except NewsquoteError as error:
            return error

    return read


def as_csv(text: str) -> str:
    packed = io.StringIO()
    csv.writer(packed).writerows([["title", "text"], ["Pool", text]])
    return packed.getvalue()


@pytest.mark.parametrize("unit", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize(
    ("work", "wrap"),
    [
        pytest.param(lambda text: decode(text.encode()), str, id="utf-8"),
        pytest.param(lambda text: decode(text.encode("utf-16")), str, id="utf-16"),
        pytest.param(find_damage, str, id="damage"),
        pytest.param(printable, str, id="message"),
        pytest.param(fragment_text, str, id="fragment"),
        pytest.param(from_records(Format.TEXT), str, id="text"),
        pytest.param(from_records(Format.MARKDOWN), str, id="markdown"),
        pytest.param(from_records(Format.JSON), lambda text: json.dumps({"text": text}), id="json"),
        pytest.param(from_records(Format.JSONL), lambda text: json.dumps({"text": text}), id="json-lines"),
        pytest.param(from_records(Format.CSV), as_csv, id="csv"),
        pytest.param(
            from_records(Format.NEWS_XML),
            lambda text: (
                f"<nitf><body><body.content><p>{text.replace('<', '&lt;')}</p></body.content></body></nitf>"
            ),
            id="nitf",
        ),
    ],
)
def test_the_time_of_a_format_grows_with_the_length(
    work: Callable[[str], object], wrap: Callable[[str], str], unit: str
) -> None:
    length = max(1, 1000 // len(unit))
    check_time(work, lambda scale: wrap(unit * length * scale + ".\n"))
