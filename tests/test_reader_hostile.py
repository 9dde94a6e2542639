"""Input that means harm: each ends in text or in one clear line, soon and in bounded memory."""

from __future__ import annotations

import gzip
import io
import json
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsquote.errors import NewsquoteError
from newsquote.model import Article
from newsquote.reader import ReadOptions, read_sources
from newsquote.reader.fragments import fragment_text

STORY = "The pool will close in June.\n"


def read(path: Path, **options: object) -> tuple[list[Article], list[str]]:
    problems: list[str] = []
    given = ReadOptions(**options)  # type: ignore[arg-type] (test values)
    articles = list(read_sources([path], options=given, on_problem=problems.append))
    return articles, [problem.replace(f"{path}", "") for problem in problems]


@contextmanager
def memory_below(limit: int) -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < limit
    finally:
        tracemalloc.stop()


def zip_of(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def test_a_file_over_the_limit_is_not_read_whole(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(2_000_000_000)  # sparse
    path.open("r+b").write(b"Words.")
    message = r"a\.txt: larger than 1 MB; raise --max-mb to read it"
    with memory_below(10_000_000), pytest.raises(NewsquoteError, match=message):
        read(path, max_bytes=1_000_000)


def test_a_device_without_end(tmp_path):
    with pytest.raises(NewsquoteError, match=r"/dev/zero: larger than 1 MB"):
        read(Path("/dev/zero"), max_bytes=1_000_000)


def test_a_line_without_end(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "One."}\n{"text": "' + b"x" * 2_000_000)
    with pytest.raises(
        NewsquoteError, match=r"a\.jsonl: has a line larger than 1 MB; raise --max-mb to read it"
    ):
        read(path, max_bytes=100_000)


def test_a_csv_with_a_quote_that_is_never_closed(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b'title,text\nA,One.\nB,"' + b"x\n" * 1_000_000)
    with pytest.raises(NewsquoteError, match=r"a\.csv: not valid CSV \(field larger than field limit"):
        read(path, max_bytes=100_000)


@pytest.mark.parametrize("packed", [gzip.compress, lambda data: zip_of(("b.txt", data))], ids=["gzip", "zip"])
def test_a_bomb_is_stopped_early(tmp_path, packed):
    path = tmp_path / "a.gz"
    path.write_bytes(packed(b"a" * 50_000_000))
    with memory_below(20_000_000):
        try:
            _, problems = read(path, max_bytes=100_000_000)
        except NewsquoteError as error:
            problems = [str(error)]
    (problem,) = problems
    assert problem.endswith(
        ": unpacks to over 200 times its size, as a zip bomb does; unpack it yourself if you trust it"
    )


def test_a_block_that_would_be_unpacked_all_at_once_is_not_opened(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("b.txt", b"a" * 50_000_000)
    path = tmp_path / "a.zip"
    path.write_bytes(packed.getvalue())
    with memory_below(10_000_000):
        assert read(path) == ([], ["/b.txt: packed by method 12, which is not read; unpack it first"])


def test_a_bomb_that_says_it_is_large_as_packed(tmp_path):
    data = bytearray(zip_of(("b.jsonl", (b" " * 999 + b"\n") * 80_000)))
    entry = data.index(b"PK\x01\x02")
    data[entry + 20 : entry + 24] = (0xFFFFFFF0).to_bytes(4, "little")
    path = tmp_path / "a.zip"
    path.write_bytes(bytes(data))
    _, (problem,) = read(path)
    assert problem.startswith("/b.jsonl: unpacks to over 200 times its size")


def test_a_zip_that_is_too_large_altogether(tmp_path):
    path = tmp_path / "a.zip"
    words = "".join(f"Swimmer {number} was sorry.\n" for number in range(8_000)).encode()
    path.write_bytes(zip_of(*((f"{number}.txt", words) for number in range(10))))
    with pytest.raises(NewsquoteError, match=r"a\.zip: unpacks to more than 1 MB; raise --max-archive-mb"):
        read(path, max_archive_bytes=1_000_000)


def test_archives_in_archives_in_archives(tmp_path):
    packed = zip_of(("a.txt", STORY.encode()))
    for depth in range(5):
        packed = zip_of((f"{depth}.zip", packed), (f"{depth}.txt", STORY.encode()))
    path = tmp_path / "a.zip"
    path.write_bytes(packed)
    articles, problems = read(path)
    assert len(articles) == 3
    assert problems == ["/4.zip/3.zip/2.zip: archives inside archives, more than 3 deep; unpack it first"]


def test_a_gzip_of_itself_all_the_way_down(tmp_path):
    data = STORY.encode()
    for _ in range(50):
        data = gzip.compress(data)
    path = tmp_path / "a.gz"
    path.write_bytes(data)
    with pytest.raises(NewsquoteError, match="more than 3 deep"):
        read(path)


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "C:\\Windows\\a.txt", "a\x1b[31m\n.txt", "\u202etxt.b"]
)
def test_a_path_trick_in_a_zip_is_only_a_label(tmp_path, name):
    path = tmp_path / "a.zip"
    path.write_bytes(zip_of((name, STORY.encode())))
    before = sorted(tmp_path.rglob("*"))
    (article,), problems = read(path)
    assert (article.text, problems) == (STORY, [])
    assert sorted(tmp_path.rglob("*")) == before


def test_a_link_in_a_zip_is_not_followed(tmp_path):
    link = zipfile.ZipInfo("passwd.txt")
    link.external_attr = 0o120777 << 16
    path = tmp_path / "a.zip"
    path.write_bytes(zip_of((link, b"/etc/passwd")))
    assert read(path) == (
        [],
        ["/passwd.txt: a link, which is not followed inside an archive; unpack it first"],
    )


def test_an_encrypted_member_and_a_damaged_one(tmp_path):
    data = bytearray(
        zip_of(("a.txt", STORY.encode() * 50), ("b.txt", STORY.encode()), ("c.txt", STORY.encode()))
    )
    central = data.index(b"PK\x01\x02")
    data[central + 8] |= 1  # a.txt says it is encrypted
    data[data.index(b"b.txt") + 5] ^= 0xFF  # the first byte of b.txt's content
    path = tmp_path / "a.zip"
    path.write_bytes(bytes(data))
    articles, problems = read(path)
    assert [str(article.path).rsplit("/", 1)[-1] for article in articles] == ["c.txt"]
    assert len(problems) == 2
    assert problems[0].startswith("/a.txt: cannot be unpacked (")
    assert problems[1].startswith("/b.txt: cannot be read to its end (")


def test_markup_in_a_field_that_never_ends():
    for content in (
        "<p>" * 300_000,
        "<p " * 300_000,
        "<p><!--" * 100_000,
        "<p><script>" * 100_000,
        "<p>&" * 300_000,
    ):
        started = time.process_time()
        fragment_text(content)
        assert time.process_time() - started < 3


def test_a_zip_with_too_many_files(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(zip_of(*((f"{number}.txt", b"x") for number in range(20))))
    with pytest.raises(NewsquoteError, match=r"more than 10 files in it"):
        read(path, max_members=10)


def test_lone_surrogates_in_json_do_not_reach_the_text(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(r'{"title": "A\ud800", "text": "One \udfff two."}')
    ((article,), _) = read(path)
    assert (article.title, article.text) == ("A\ufffd", "One \ufffd two.")


@pytest.mark.parametrize("text", ["One\0two", "\x1b[31m\x07" * 20])
def test_binary_in_a_field(tmp_path, text):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": text}) + '\n{"text": "One."}\n')
    articles, problems = read(path)
    assert [article.text for article in articles] == ["One."]
    assert len(problems) == 1
    assert problems[0].startswith("#1: not text (")


def test_markup_that_nests_without_end(tmp_path):
    path = tmp_path / "a.md"
    for content in (
        ">" * 50_000,
        "[" * 20_000,
        "*a _" * 20_000,
        "`" * 20_000,
        "- " * 20_000,
        "![](" * 10_000,
    ):
        path.write_text(f"Title\n\n{content} end")
        started = time.process_time()
        ((article,), problems) = read(path)
        assert article.text.startswith("Title\n")
        assert problems == []
        assert time.process_time() - started < 10


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<html><body>" + "<div>" * 50_000 + STORY, id="deep"),
        pytest.param("<html><body>" + f"<div><p>{STORY}" * 400, id="deep-with-text"),
        pytest.param("<html><body>" + "<b><i>" * 20_000 + STORY, id="never-closed"),
        pytest.param("<html>" + "<!--" * 50_000, id="comments"),
        pytest.param("<html><body><p " + "a=1 " * 100_000 + ">", id="attributes"),
        pytest.param("<html>\x0b\x0c\ufffe<p>", id="odd-characters"),
        pytest.param("<html><meta charset=klingon><p>", id="odd-charset"),
    ],
)
def test_hostile_html_is_read_or_refused(tmp_path, page):
    pytest.importorskip("trafilatura")
    path = tmp_path / "a.html"
    path.write_text(page)
    with pytest.raises(
        NewsquoteError, match=r"a\.html: (no article found in the web page|web page that cannot)"
    ):
        read(path)
