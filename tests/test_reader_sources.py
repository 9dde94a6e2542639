"""Folders, several sources, standard input; and what stops and what does not."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsquote.errors import NewsquoteError
from newsquote.reader import ReadOptions, printable, read_sources

STORY = "The pool will close in June.\n"


def read(*sources: Path | str, **options: object) -> tuple[list[str], list[str]]:
    """(paths, problems)"""
    problems: list[str] = []
    given = ReadOptions(**options)  # type: ignore[arg-type] (test values)
    return [
        str(article.path) for article in read_sources(sources, options=given, on_problem=problems.append)
    ], problems


def make(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STORY)
    return paths


def test_folder_is_read_in_order_without_what_is_hidden_or_no_article(tmp_path):
    kept = make(tmp_path, "a.txt", "b/1.md", "b/c/d.txt", "b/z", "c.story")
    make(tmp_path, ".git/x.txt", ".hidden.txt", "photo.jpg", "style.css", "b/script.js", "news.db")
    assert read(tmp_path) == ([str(path) for path in kept], [])


@pytest.mark.parametrize(
    ("glob", "expected"),
    [
        (("*.txt",), ["a.txt", "b/1.txt", "b/c/d.txt"]),
        (("b/*.txt",), ["b/1.txt", "b/c/d.txt"]),
        (("*.md", "a.*"), ["a.txt", "b/2.md"]),
        (("[ad].txt",), ["a.txt", "b/c/d.txt"]),
    ],
)
def test_glob(tmp_path, glob, expected):
    make(tmp_path, "a.txt", "b/1.txt", "b/2.md", "b/c/d.txt")
    assert read(tmp_path, glob=glob) == ([f"{tmp_path}/{name}" for name in expected], [])


def test_a_folder_without_articles(tmp_path):
    make(tmp_path, ".hidden.txt", "photo.jpg")
    with pytest.raises(
        NewsquoteError, match=f"^{tmp_path}: no articles in it; give text, Markdown, HTML, .* of them$"
    ):
        read(tmp_path)
    with pytest.raises(
        NewsquoteError,
        match=rf"^{tmp_path}: no articles in it that match \*\.txt or \*\.md; give another --glob$",
    ):
        read(tmp_path, glob=("*.txt", "*.md"))


def test_a_folder_goes_on_past_what_is_wrong(tmp_path):
    good = make(tmp_path, "a.txt", "z.txt")
    (tmp_path / "b.txt").write_bytes(b"\0\1")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "d.txt").write_bytes(b"")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    paths, problems = read(tmp_path)
    assert paths == [str(path) for path in good]
    assert problems == [
        f"{tmp_path}/b.txt: not text (it holds NUL characters); give a text file",
        f"{tmp_path}/c.pdf: a PDF, which is not read; convert it first, for example with pdftotext",
        f"{tmp_path}/d.txt: empty; give a file with an article in it",
        f"{tmp_path}/gone.txt: a link to what is not there; mend or remove it",
    ]


def test_several_sources_go_on_past_one_that_is_wrong(tmp_path):
    first, last = make(tmp_path, "a.txt", "b.txt")
    missing = tmp_path / "none.txt"
    message = f"{missing}: no such file or folder; give a file, a folder, or - for standard input"
    assert read(first, missing, last) == ([str(first), str(last)], [message])
    with pytest.raises(NewsquoteError, match=f"^{message}$"):
        read(missing)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read anything")
def test_a_file_that_may_not_be_read(tmp_path):
    (path,) = make(tmp_path, "a.txt")
    path.chmod(0)
    with pytest.raises(NewsquoteError, match="no permission to read it"):
        read(path)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, ""])
def test_names_that_no_file_can_have(name):
    with pytest.raises(NewsquoteError):
        read(name)


def test_links_to_folders_are_followed_once(tmp_path):
    (path,) = make(tmp_path, "a/one.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    paths, problems = read(tmp_path)
    assert paths == [str(path)]
    assert problems == [
        f"{tmp_path}/loop: cannot be opened (too many levels of symbolic links); mend it or leave it out"
    ]


@pytest.mark.parametrize("place", ["", "b"])
def test_a_folder_that_may_not_be_listed(tmp_path, monkeypatch, place):
    (path,) = make(tmp_path, "a.txt")
    make(tmp_path, "b/c.txt")
    closed, listdir = str(tmp_path / place), os.listdir

    def refuse(folder: str) -> list[str]:
        if str(folder) == closed:
            raise PermissionError
        return listdir(folder)

    monkeypatch.setattr(os, "listdir", refuse)
    message = f"{closed}: no permission to read it; ask for that, or leave it out"
    if place:
        assert read(tmp_path) == ([str(path)], [message])
    else:
        with pytest.raises(NewsquoteError, match=f"^{message}$"):
            read(tmp_path)


def test_what_goes_while_its_folder_is_read(tmp_path):
    first, second, _ = make(tmp_path, "a.txt", "b.txt", "c/d.txt")
    problems: list[str] = []
    articles = read_sources([tmp_path], on_problem=problems.append)
    assert next(articles).path == str(first)
    second.unlink()
    shutil.rmtree(tmp_path / "c")
    assert list(articles) == []
    assert problems == [
        f"{tmp_path}/{name}: gone since its folder was listed; read that again" for name in ("b.txt", "c")
    ]


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path):
    (path,) = make(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert read(tmp_path) == ([str(path)], [])


def test_a_very_deep_folder(tmp_path):
    deep = tmp_path / "/".join("d" * 900)
    (path,) = make(deep, "a.txt")
    assert read(tmp_path) == ([str(path)], [])


@pytest.mark.parametrize(
    ("data", "paths"),
    [
        (STORY.encode(), ["-"]),
        (b'{"text": "One."}\n{"text": "Two."}\n', ["-#1", "-#2"]),
        (b'text,title\n"One.",A\n', ["-#1"]),
    ],
)
def test_standard_input(monkeypatch, data, paths):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    assert read("-") == (paths, [])


def test_empty_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"")))
    with pytest.raises(NewsquoteError, match=r"^-: empty"):
        read("-")


def test_closed_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(NewsquoteError, match=r"^-: empty"):
        read("-")


def test_reading_is_lazy(tmp_path):
    first, second = make(tmp_path, "a.txt", "b.txt")
    articles = read_sources([tmp_path], on_problem=pytest.fail)
    assert next(articles).path == str(first)
    second.write_text("Changed since.\n")
    assert next(articles).text == "Changed since.\n"


def test_a_name_is_shown_on_one_line_without_controls(tmp_path):
    assert printable("a\x1b[31m\nb\udcff\u202ec") == "a\\x1b[31m\\nb\ufffd\\u202ec"
    name = os.fsdecode(b"\xff\x1b.txt")
    (tmp_path / name).write_bytes(b"\0")
    _, problems = read(tmp_path)
    assert problems == [f"{tmp_path}/\ufffd\\x1b.txt: not text (it holds NUL characters); give a text file"]
    (tmp_path / name).write_text(STORY)
    assert read(tmp_path) == ([f"{tmp_path}/\ufffd\x1b.txt"], [])


def test_reading_imports_neither_spacy_nor_what_a_text_does_not_need():
    code = (
        "import sys; from newsquote.reader import read_sources;"
        "next(read_sources([sys.argv[1]], on_problem=print));"
        "print([name for name in ('spacy', 'trafilatura', 'lxml', 'markdown_it', 'rich', 'urllib.request') "
        "if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, __file__], capture_output=True, text=True, check=True, timeout=60
    )
    assert result.stdout == "[]\n"
