"""Every error of reading as the command line shows it: one line that names the file and says what to do.

Alone, a bad file ends the command with exit code 1 and no output; among others it is named, the rest is
answered, and the exit code is 1 all the same.
"""

from __future__ import annotations

import gzip
import io
import os
import zipfile
from pathlib import Path

import pytest

from conftest import FERRY, Run


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def nested(depth: int) -> bytes:
    packed = zipped(("a.txt", b"Words."))
    for _ in range(depth):
        packed = zipped(("a.zip", packed))
    return packed


LINK = zipfile.ZipInfo("link.txt")
LINK.external_attr = 0o120777 << 16
BOMB = b"a" * 5_000_000

# What stands after the name of the file; "…" is what a library says, in its own words.
ERRORS = [
    ("empty.txt", b"", "empty; give a file with an article in it"),
    ("blank.txt", b" \n\n", "empty; give a file with an article in it"),
    ("nul.txt", b"a\0b", "not text (it holds NUL characters); give a text file"),
    ("codes.txt", bytes(range(1, 32)) * 20, "not text (520 control characters); give a text file"),
    ("large.txt", b"Words. " * 300_000, "larger than 2 MB; raise --max-mb to read it"),
    ("a.pdf", b"%PDF-1.7", "a PDF, which is not read; convert it first, for example with pdftotext"),
    ("a.doc", b"\xd0\xcf\x11\xe0", "an old Office document, which is not read; save it as plain text"),
    (
        "a.docx",
        zipped(("[Content_Types].xml", b"<x/>")),
        "an Office document, which is not read; save it as plain text or HTML",
    ),
    ("a.rtf", b"{\\rtf1 x}", "a rich text (RTF) file, which is not read; save it as plain text"),
    ("a.7z", b"7z\xbc\xaf\x27\x1c", "a 7z archive, which is not read; unpack it first"),
    (
        "a.tar",
        b"a.txt" + b"\0" * 252 + b"ustar",
        "a tar archive, which is not read; unpack it, or give a zip archive",
    ),
    ("a.gz", b"words", "not a gzip file, whatever its name says; give it its true extension"),
    ("a.zip", b"PK\x03\x04 no more", "not a whole zip archive (…); get a whole copy"),
    ("b.gz", gzip.compress(b"Words. " * 100)[:-12], "cannot be read to its end (…); get a whole copy"),
    (
        "b.zip",
        zipped(("a.jpg", b"x")),
        "no articles in it; give text, Markdown, HTML, JSON, CSV, NITF or NewsML, or archives of them",
    ),
    (
        "c.gz",
        gzip.compress(BOMB),
        "unpacks to over 200 times its size, as a zip bomb does; unpack it yourself if you trust it",
    ),
    (
        "a.xml",
        b"<?xml version='1.0'?><rss/>",
        "XML that is neither NITF nor NewsML, which is not read; export it as HTML, JSON or plain text",
    ),
    ("b.xml", b"<nitf><body>", "not valid XML (…); mend it"),
    (
        "c.xml",
        b"<!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf/>",
        "XML that declares entities, which is not read; save it without a DTD of its own",
    ),
    ("d.xml", b"<nitf/>", "no text in it; give the file that it stands for"),
    ("a.json", b"{", "not valid JSON (…); mend it"),
    ("b.json", b"7", "not a JSON object; each article is one object with its text in a field"),
    ("c.json", b"[" * 100_000, "JSON nested too deep to be read; make it flatter"),
    (
        "e.json",
        b'{"text": "Words.", "id": ' + b"9" * 5000 + b"}",
        "JSON with a number too long to be read; shorten it or leave it out",
    ),
    ("d.json", b'{"id": 7}', "no field with the text (it has id); name it with --field text=NAME"),
    ("a.csv", b"id,when\n1,2\n", "no field with the text (it has id, when); name it with --field text=NAME"),
    ("b.csv", b"text\n", "empty; give a file with an article in it"),
    ("a.md", b"![](a.png)\n", "no text in it besides markup; give a file with an article in it"),
    (
        "b.html",
        b"<html><body>" + b"<div><p>The pool will close in June.</p>" * 300,
        "web page that cannot be read to its end (elements 250 deep); save its text",
    ),
    ("a.html", b"<html><body></body></html>", "no article found in the web page; save its text"),
]
# The same for what is in an archive or a file of many records, which are batches by themselves.
INSIDE = [
    (
        "a.zip",
        zipped((LINK, b"x")),
        "/link.txt: a link, which is not followed inside an archive; unpack it first",
    ),
    ("b.zip", zipped(("a.txt", b"")), "/a.txt: empty; give a file with an article in it"),
    (
        "c.zip",
        zipped(("a.txt", BOMB)),
        "/a.txt: unpacks to over 200 times its size, as a zip bomb does; unpack it yourself if you trust it",
    ),
    (
        "d.zip",
        nested(3),
        "/a.zip/a.zip/a.zip: archives inside archives, more than 3 deep; unpack it first",
    ),
    ("a.jsonl", b'{"id": 7}\n', "#1: no field with the text (it has id); name it with --field text=NAME"),
    ("b.csv", b"text,title\n,A\n", "#1: no text in it; fill it in or leave it out"),
    (
        "c.csv",
        b"text,title\nOne, two,A\n",
        "#1: 3 cells under 2 names; put what holds a separator in quotation marks",
    ),
    ("d.csv", b'title,text\nA,"One" two\n', "#1: not valid CSV (…); mend it"),
    ("e.csv", b'title,text\nA,"One\nB,Two\n', "#1: not valid CSV (…); mend it"),
]


def check(errors: str, expected: str) -> None:
    assert errors.count("\n") == 1
    before, _, after = expected.partition("…")
    assert errors.startswith(f"newsquote: {before}")
    assert errors.endswith(f"{after}\n")


@pytest.mark.parametrize(("name", "content", "reason"), ERRORS, ids=[name for name, *_ in ERRORS])
def test_a_bad_file_alone(run: Run, name: str, content: bytes, reason: str) -> None:
    if name.endswith(".html"):
        pytest.importorskip("trafilatura")
    Path(name).write_bytes(content)
    code, output, errors = run("quotes", name)
    assert (code, output) == (1, "")
    check(errors, f"{name}: {reason}")


@pytest.mark.parametrize(("name", "content", "reason"), ERRORS, ids=[name for name, *_ in ERRORS])
def test_a_bad_file_among_others(run: Run, name: str, content: bytes, reason: str) -> None:
    if name.endswith(".html"):
        pytest.importorskip("trafilatura")
    Path("news").mkdir()
    Path("news", "0.txt").write_text(FERRY, "utf-8")
    Path("news", name).write_bytes(content)
    Path("news", "zz.txt").write_text(FERRY + "\n", "utf-8")
    code, output, errors = run("articles", "news", "--format", "tsv", "--no-header")
    assert code == 1
    assert [line.split("\t") for line in output.splitlines() if "0.txt" in line or "zz.txt" in line] != []
    assert len(output.splitlines()) == 2
    check(errors, f"news/{name}: {reason}")


@pytest.mark.parametrize(("name", "content", "reason"), INSIDE, ids=[name for name, *_ in INSIDE])
def test_a_bad_article_inside_a_file(run: Run, name: str, content: bytes, reason: str) -> None:
    Path(name).write_bytes(content)
    code, _, errors = run("quotes", name)
    assert code == 1
    check(errors.partition("\n")[0] + "\n", f"{name}{reason}")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(
            ["none.txt"],
            "none.txt: no such file or folder; give a file, a folder, or - for standard input",
            id="missing",
        ),
        pytest.param(
            [""], "'': no such file or folder; give a file, a folder, or - for standard input", id="no-name"
        ),
        pytest.param(
            ["nothing"],
            "nothing: no articles in it; give text, Markdown, HTML, JSON, CSV, NITF or NewsML,"
            " or archives of them",
            id="empty-folder",
        ),
        pytest.param(
            ["nothing", "--glob", "*.txt"],
            "nothing: no articles in it that match *.txt; give another --glob",
            id="nothing-matches",
        ),
        pytest.param(["a.txt", "--encoding", "x"], "a.txt: unknown encoding 'x'; try …", id="no-encoding"),
        pytest.param(
            ["a.txt", "--encoding", "ascii"],
            "a.txt: not ascii; leave out --encoding or name another",
            id="not-that-encoding",
        ),
        pytest.param(
            ["ftp://news.example/a"],
            "ftp://news.example/a: an address that is not fetched;"
            " give one with http:// or https://, or a file",
            id="scheme",
        ),
        pytest.param(
            ["HTTP://127.0.0.1:9/"],
            "HTTP://127.0.0.1:9/: 127.0.0.1 is a private address; allow it with --allow-private-addresses",
            id="private-address",
        ),
        pytest.param(
            ["http://127.0.0.1:9/", "--allow-private-addresses"],
            "http://127.0.0.1:9/: cannot be fetched (…);"
            " check the address, or save the page and give the file",
            id="nobody-answers",
        ),
    ],
)
def test_a_source_that_cannot_be_read(run: Run, arguments: list[str], expected: str) -> None:
    os.mkdir("nothing")
    Path("a.txt").write_text("“Néver,” said Ana Ruiz.", "utf-8")
    code, output, errors = run("quotes", *arguments)
    assert (code, output) == (1, "")
    check(errors, expected)


def test_a_link_to_nothing_and_one_to_itself(run: Run) -> None:
    Path("news").mkdir()
    Path("news", "a.txt").write_text(FERRY, "utf-8")
    Path("news", "gone.txt").symlink_to("nowhere")
    Path("news", "loop").symlink_to("loop")
    Path("news", "up").symlink_to(".")
    code, output, errors = run("quotes", "news", "--count")
    assert (code, output) == (1, "6\n")
    assert errors.splitlines() == [
        "newsquote: news/gone.txt: a link to what is not there; mend or remove it",
        "newsquote: news/loop: cannot be opened (too many levels of symbolic links); mend it or leave it out",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read anything")
def test_what_may_not_be_read(run: Run) -> None:
    Path("a.txt").write_text(FERRY, "utf-8")
    Path("a.txt").chmod(0)
    expected = "newsquote: a.txt: no permission to read it; ask for that, or leave it out\n"
    assert run("quotes", "a.txt") == (1, "", expected)


def test_a_name_is_shown_without_its_control_characters(run: Run) -> None:
    Path("\x1b[31m\u202ea\nb.txt").write_bytes(b"")
    code, output, errors = run("quotes", "\x1b[31m\u202ea\nb.txt")
    assert (code, output) == (1, "")
    assert errors == "newsquote: \\x1b[31m\\u202ea\\nb.txt: empty; give a file with an article in it\n"
