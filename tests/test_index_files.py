"""Files that have not changed are not read again; files that may have are."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import FERRY, WIRE, FakePipeline, Run, fake, ferry, wire
from newsquote.index import Index, create_index
from newsquote.index.files import SETTLED, Files
from newsquote.index.update import Pipeline, Progress, update
from newsquote.query.articles import find_articles
from newsquote.query.quotes import count_quotes
from newsquote.reader import ReadOptions, read_sources
from newsquote.reader.sources import FileMemory

LATER = 10 * SETTLED


class Work:
    """Brings sources into an index as the commands do, and counts the files that were opened."""

    def __init__(self, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
        from newsquote.reader import sources

        self.index = index
        self.opened: list[str] = []
        self.problems: list[str] = []
        self.notes: list[str] = []
        real = sources._open

        def counting(path: str) -> object:
            self.opened.append(Path(path).name)
            return real(path)

        monkeypatch.setattr(sources, "_open", counting)

    def __call__(
        self,
        *paths: Path | str,
        later: int = LATER,
        options: str = "",
        reread: bool = False,
        name: str = "test",
    ) -> Progress:
        self.opened.clear()
        files = Files(self.index, options, reread=reread, now=lambda: newest(*paths) + later)
        memory: FileMemory = files
        articles = read_sources(
            [str(path) for path in paths],
            options=ReadOptions(),
            on_problem=self.problems.append,
            on_note=self.notes.append,
            files=memory,
        )
        pipeline: FakePipeline = fake(ferry(), wire())
        return update(
            self.index, articles, Pipeline(pipeline, name), sources=[str(path) for path in paths], files=files
        )


def newest(*paths: Path | str) -> int:
    """When anything below the paths was last changed, in nanoseconds."""
    files = [file for path in paths for file in (Path(path), *Path(path).rglob("*"))]
    return max(max(file.stat().st_mtime_ns, file.stat().st_ctime_ns) for file in files)


@pytest.fixture(params=["lasting", "cache"])
def work(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    with create_index(tmp_path / "news.db", corpus_of_its_own=request.param == "cache") as index:
        yield Work(index, monkeypatch)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(FERRY, encoding="utf-8")
    (folder / "b.txt").write_text(WIRE, encoding="utf-8")
    return folder


def rows(index: Index) -> list[tuple[str | None, str | None, int]]:
    return [(row.path, row.title, row.quotes) for row in find_articles(index)]


def start_again(work: Work) -> None:
    """As a new process finds things: a cache has no corpus yet."""
    if work.index.is_cache:
        work.index.connection.execute("DELETE FROM article")


def test_unchanged_files_are_not_opened_and_answer_the_same(work: Work, news: Path) -> None:
    first = work(news)
    before = rows(work.index)
    assert work.opened == ["a.txt", "b.txt"]
    start_again(work)
    second = work(news)
    assert work.opened == []
    assert rows(work.index) == before
    assert (second.articles, second.quotes, second.removed) == (first.articles, first.quotes, 0)
    assert second.analysed == 0


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda path: path.write_text(WIRE + "More.\n", encoding="utf-8"), id="size"),
        pytest.param(lambda path: os.utime(path, (1, 1)), id="date-back-to-an-earlier-one"),
        pytest.param(lambda path: path.write_text(WIRE.replace("Evening", "Morning")), id="same-size"),
    ],
)
def test_changed_file_is_read_again(work: Work, news: Path, change: object) -> None:
    work(news)
    change(news / "b.txt")  # type: ignore[operator]  # one of the functions above
    start_again(work)
    work(news)
    assert work.opened == ["b.txt"]
    titles = [title for _, title, _ in rows(work.index)]
    assert titles[1] == (news / "b.txt").read_text(encoding="utf-8").split("\n")[0]
    assert len(titles) == 2


def test_file_changed_without_a_trace_but_its_change_time(work: Work, news: Path) -> None:
    """As `cp --preserve` or `rsync --times` leave it: other words, the same size and date."""
    path = news / "b.txt"
    work(news)
    status = path.stat()
    path.write_text(WIRE.replace("Evening", "Morning"), encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (status.st_size, status.st_mtime_ns)
    start_again(work)
    work(news)
    assert rows(work.index)[1][1] == "Morning ferry to stop"


def test_file_written_a_moment_before_it_was_read_is_not_trusted(work: Work, news: Path) -> None:
    """It may have been written once more within the same tick of the clock."""
    work(news, later=SETTLED // 2)
    start_again(work)
    work(news)
    assert work.opened == ["a.txt", "b.txt"]
    start_again(work)
    work(news)
    assert work.opened == []


def test_reread_opens_everything(work: Work, news: Path) -> None:
    work(news)
    start_again(work)
    assert work(news, reread=True).analysed == 0
    assert work.opened == ["a.txt", "b.txt"]


def test_other_options_or_another_pipeline_read_again(work: Work, news: Path) -> None:
    work(news)
    start_again(work)
    work(news, options="encoding=cp1252")
    assert work.opened == ["a.txt", "b.txt"]
    start_again(work)
    assert work(news, name="other").analysed == 2


def test_removed_file_is_removed_though_the_others_are_not_read(news: Path, work: Work) -> None:
    work(news)
    (news / "a.txt").unlink()
    start_again(work)
    work(news)
    assert [Path(path or "").name for path, _, _ in rows(work.index)] == ["b.txt"]
    (news / "a.txt").write_text(FERRY, encoding="utf-8")
    start_again(work)
    work(news)
    assert len(rows(work.index)) == 2


def test_file_with_a_problem_is_read_and_reported_each_time(work: Work, tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(json.dumps({"text": WIRE}) + "\nnot json\n", encoding="utf-8")
    work(path)
    start_again(work)
    work(path)
    assert work.opened == ["news.jsonl"]
    assert len(work.problems) == 2
    assert len(rows(work.index)) == 1


def test_file_with_a_note_is_read_each_time(work: Work, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FERRY.replace("“", "â€œ").replace("”", "â€\x9d"), encoding="utf-8")
    work(path)
    start_again(work)
    work(path)
    assert work.opened == ["a.txt"]
    assert len(work.notes) == 2


def test_many_articles_of_a_file_keep_order_and_metadata(work: Work, tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    records = [
        {
            "text": f"{text}\nNo. {n}.\n",
            "title": f"Title {n}",
            "date": f"2025-01-0{n + 1}",
            "byline": "Nell Oak",
        }
        for n, text in enumerate([FERRY, WIRE, FERRY, WIRE])
    ]
    records.append(records[1])  # the same text twice in one file
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    work(path)
    before = [row[:-1] for row in find_articles(work.index)]
    start_again(work)
    work(path)
    assert work.opened == []
    assert [row[:-1] for row in find_articles(work.index)] == before
    assert [row.title for row in find_articles(work.index)].count("Title 1") == 2


def test_a_known_file_stands_where_the_command_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Known or read, the order of the sources is the order of the articles, and paths are as given."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("a.txt", FERRY), ("b.txt", WIRE), ("c.txt", FERRY + "\nLast.\n")):
        Path(name).write_text(text, encoding="utf-8")
    with create_index(tmp_path / "news.db", corpus_of_its_own=True) as index:
        work = Work(index, monkeypatch)
        work("b.txt")
        start_again(work)
        work("c.txt", tmp_path / "b.txt", "a.txt")
        assert work.opened == ["c.txt", "a.txt"]
        assert [row.path for row in find_articles(index)] == ["c.txt", str(tmp_path / "b.txt"), "a.txt"]


def test_file_whose_analysis_has_gone_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FERRY, encoding="utf-8")
    with create_index(tmp_path / "news.db") as index:
        work = Work(index, monkeypatch)
        work(path)
        index.connection.execute("DELETE FROM article")
        index.connection.execute("DELETE FROM analysis")
        assert work(path).analysed == 1
        assert work.opened == ["a.txt"]
        assert count_quotes(index) == 6


def test_stopped_half_way_through_a_file_it_is_not_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(json.dumps({"text": FERRY}) + "\n" + json.dumps({"text": WIRE}) + "\n", encoding="utf-8")
    with create_index(tmp_path / "news.db") as index:
        work = Work(index, monkeypatch)

        def interrupt(progress: Progress) -> None:
            raise KeyboardInterrupt

        files = Files(index, "", now=lambda: newest(path) + LATER)
        articles = read_sources([path], options=ReadOptions(), on_problem=pytest.fail, files=files)
        with pytest.raises(KeyboardInterrupt):
            update(
                index, articles, Pipeline(fake(ferry(), wire()), "test"), files=files, on_progress=interrupt
            )
        work(path)
        assert work.opened == ["news.jsonl"]
        assert len(rows(index)) == 2


def test_the_commands_read_once_and_reread_when_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsquote.index import files
    from newsquote.reader import sources

    monkeypatch.setattr(files, "SETTLED", -(10**18))  # everything is old enough
    Path("news").mkdir()
    Path("news/ferry.txt").write_text(FERRY, encoding="utf-8")
    first = run("quotes", "news")
    index = run("index", "news", "--db", "news.db")
    opened: list[str] = []
    real = sources._open
    monkeypatch.setattr(sources, "_open", lambda path: (opened.append(path), real(path))[1])
    assert run("quotes", "news") == first
    assert run("index", "news", "--db", "news.db")[2] == index[2].replace("1 analysed", "0 analysed")
    assert opened == []
    assert run("quotes", "news", "--reread") == first
    assert run("index", "news", "--db", "news.db", "--reread")[0] == 0
    assert opened == ["news/ferry.txt"] * 2
