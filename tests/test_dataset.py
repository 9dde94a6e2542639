"""An archive analysed by partitions into a folder of Parquet, and an index made of that folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import FERRY, WIRE, FakePipeline, Run, fake, ferry, fill, hostile, wire
from newsquote.dataset.batches import batches_of, by_month
from newsquote.dataset.build import Tally, build
from newsquote.dataset.engines import this_machine
from newsquote.dataset.folder import Folder
from newsquote.dataset.load import load
from newsquote.dataset.plan import Partition, outermost, plan
from newsquote.dataset.reading import count_lines, read_partition
from newsquote.dataset.rows import analysis_from, article_from, quote_rows
from newsquote.errors import NewsquoteError
from newsquote.index import Index, create_index
from newsquote.model import Analysis, Article, Kind, Span
from newsquote.query.articles import find_articles
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import EntityFilter, QuoteFilter
from newsquote.query.quotes import find_quotes
from newsquote.query.rows import QuoteRow
from newsquote.reader import ReadOptions, read_sources
from newsquote.render.arrow import arrow_schema

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'newsquote[parquet]'")
pq = pytest.importorskip("pyarrow.parquet")

EVERY_KIND = QuoteFilter(kinds=frozenset(Kind))
READ = ReadOptions()


# --- a batch ----------------------------------------------------------------------------------------


def test_quotes_have_the_rows_that_an_index_gives(memory: Index) -> None:
    analyses = [ferry("a.txt"), hostile("b.txt"), wire("c.txt")]
    fill(memory, *analyses)
    expected = [row._replace(article=row.article) for row in find_quotes(memory, EVERY_KIND)]
    assert [row for analysis in analyses for row in quote_rows(analysis)] == expected
    batches = batches_of(analyses)
    assert batches.quotes.schema.equals(arrow_schema(QuoteRow), check_metadata=True)
    assert batches.quotes.column("id").to_pylist() == [row.id for row in expected]


def test_articles_have_the_rows_that_an_index_gives(corpus: Index) -> None:
    found = batches_of([ferry(), wire()]).articles.to_pylist()
    expected = [row._asdict() for row in find_articles(corpus)]
    for row in expected:
        del row["copies"]
    assert [{k: v for k, v in row.items() if k != "paragraphs"} for row in found] == expected


def test_unnamed_speakers_stand_among_entities_and_are_marked() -> None:
    rows = batches_of([ferry()]).entities.to_pylist()
    assert [(row["name"], row["named"], row["mentions"]) for row in rows] == [
        ("Port of Ansley", True, 1), ("Mia Holt", True, 2), ("Officials", False, 1),
        ("Island Voice", True, 1), ("Omar Reid", True, 1), ("José Núñez", True, 1),
        ("Omar Reid and José Núñez", False, 0),
    ]  # fmt: skip
    assert rows[1]["spans"][0] == {"start": 108, "end": 116, "text": "Mia Holt"}


def test_no_articles_are_batches_with_a_schema() -> None:
    batches = batches_of([])
    assert [batch.num_rows for batch in batches] == [0, 0, 0]
    assert batches.quotes.schema.equals(arrow_schema(QuoteRow))


@pytest.mark.parametrize("analysis", [ferry(), wire(), hostile()], ids=["ferry", "wire", "hostile"])
def test_rows_give_back_the_analysis(analysis: Analysis) -> None:
    assert without_ids(restored(analysis)) == without_ids(analysis)


def restored(analysis: Analysis) -> Analysis:
    batches = batches_of([analysis])
    (article,) = batches.articles.to_pylist()
    return analysis_from(
        article_from(article), batches.quotes.to_pylist(), batches.entities.to_pylist()
    )  # fmt: skip


def without_ids(analysis: Analysis) -> Any:
    """Everything but the ids of entities; a speaker who is not among the entities becomes one."""
    everyone = {entity.id: entity for entity in analysis.entities}
    for quote in analysis.quotes:
        if quote.speaker is not None:
            everyone.setdefault(quote.speaker.id, quote.speaker)
    quotes = [
        replace(
            quote,
            speaker=quote.speaker and replace(quote.speaker, id=""),
            about=tuple(replace(entity, id="") for entity in quote.about),
        )
        for quote in analysis.quotes
    ]
    return analysis.article, quotes, [replace(entity, id="") for entity in everyone.values()]


def test_two_entities_of_one_identity_in_an_article_stay_two() -> None:
    analysis = ferry()
    first, *others = analysis.entities
    twin = replace(first, id="e99", label="LOC", mentions=(Span(0, 7),))
    analysis = replace(analysis, entities=(first, twin, *others))
    assert without_ids(restored(analysis)) == without_ids(analysis)


def test_months_come_apart() -> None:
    year = replace(wire(), article=replace(wire().article, date="2024"))
    parts = dict(by_month(batches_of([ferry(), hostile(), year, wire()])))
    sizes = {month: tuple(batch.num_rows for batch in batches) for month, batches in parts.items()}
    assert sizes == {"2024": (1, 2, 3), "2025-03": (2, 10, 10), None: (1, 1, 1)}
    assert parts["2025-03"].articles["path"].to_pylist() == ["news/ferry.txt", "news/wire.txt"]


# --- dividing the sources -----------------------------------------------------------------------------


def partitions_of(source: Path, size: int, options: ReadOptions = READ) -> list[Partition]:
    return list(plan(str(source), options, size=size, except_in="/nowhere", on_problem=fail))


def fail(problem: str) -> None:
    raise AssertionError(problem)


def numbered(partitions: list[Partition]) -> list[Partition]:
    """The pieces of one file with the lines before them, as `build` counts them."""
    counts = [count_lines(partition) for partition in partitions]
    return [replace(p, lines_before=sum(counts[:n])) for n, p in enumerate(partitions)]


def read_all(partitions: list[Partition], options: ReadOptions = READ) -> list[Article]:
    return [
        article
        for partition in partitions
        for article in read_partition(partition, options, on_problem=fail, on_note=fail)
    ]


LINES = st.lists(st.one_of(st.text("abü é", max_size=60), st.just(None)), min_size=1, max_size=30)


@settings(deadline=None)
@given(lines=LINES, end=st.sampled_from(["\n", "\r\n"]), size=st.integers(1, 300), closed=st.booleans())
def test_lines_of_a_file_are_each_in_one_partition(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str | None], end: str, size: int, closed: bool
) -> None:
    records = ["" if line is None else json.dumps({"text": f"x{line}"}, ensure_ascii=False) for line in lines]
    path = tmp_path_factory.mktemp("lines") / "news.jsonl"
    text = end.join(['{"text": "first"}', *records]) + (end if closed else "")
    path.write_bytes(text.encode())
    expected = list(read_sources([path], on_problem=fail))
    parts = partitions_of(path, size)
    assert read_all(numbered(parts) if len(parts) > 1 else parts) == expected
    assert (len(parts) > 1) == (len(text.encode()) > 2 * size)


def forty_lines() -> str:
    return "\n".join(json.dumps({"text": f"word {n}"}) for n in range(40))


def test_byte_order_mark_belongs_to_the_first_line(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(forty_lines().encode("utf-8-sig"))
    articles = read_all(numbered(partitions_of(path, 100)))
    assert [article.path for article in articles] == [f"{path}#{n}" for n in range(1, 41)]


def test_lines_of_two_bytes_an_end_are_not_divided(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(forty_lines().encode("utf-16"))
    parts = partitions_of(path, 100)
    assert [part.pieces[0].end for part in parts] == [None]
    assert len(read_all(parts)) == 40


def write_texts(folder: Path, names: Iterable[str], words: int = 30) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        path = folder / f"{name}.txt"
        path.write_text(f"Title of {name}\n\n" + f"{name} goes on. " * words, encoding="utf-8")
        os.utime(path, (1e9, 1e9))


def test_small_files_go_together_and_another_file_changes_little(tmp_path: Path) -> None:
    names = [f"{n:04}" for n in range(0, 1000, 2)]
    write_texts(tmp_path / "news", names)
    before = partitions_of(tmp_path / "news", 10_000)
    assert 10 < len(before) < 50
    assert [piece.path for part in before for piece in part.pieces] == [
        str(tmp_path / "news" / f"{name}.txt") for name in names
    ]
    assert max(part.size for part in before) < 16_000
    write_texts(tmp_path / "news", ["0301"])
    after = partitions_of(tmp_path / "news", 10_000)
    changed = {part.id for part in after} - {part.id for part in before}
    assert 1 <= len(changed) <= 5


def test_a_partition_is_another_when_its_file_or_the_reading_is(tmp_path: Path) -> None:
    write_texts(tmp_path, ["a"])
    (first,) = partitions_of(tmp_path, 1000)
    assert partitions_of(tmp_path, 1000) == [first]
    (other,) = partitions_of(tmp_path, 1000, ReadOptions(encoding="cp1252"))
    os.utime(tmp_path / "a.txt", (1e9, 2e9))
    (changed,) = partitions_of(tmp_path, 1000)
    assert len({first.id, other.id, changed.id}) == 3


def test_parquet_is_divided_by_row_groups(tmp_path: Path) -> None:
    rows = [
        {"headline": f"No {n}", "body": f"Word {n} of it.", "published": "2025-07-30"} for n in range(100)
    ]
    whole_table = pa.Table.from_pylist(rows)
    pq.write_table(whole_table, tmp_path / "news.parquet", row_group_size=30, compression="none")
    (whole,) = partitions_of(tmp_path / "news.parquet", 1_000_000)
    parts = partitions_of(tmp_path, 500)
    assert [(part.pieces[0].start, part.pieces[0].end) for part in parts] == [(0, 1), (1, 2), (2, 3), (3, 4)]
    articles = read_all(parts)
    assert articles == read_all([whole])
    assert [a.path for a in articles] == [f"{tmp_path / 'news.parquet'}#{n}" for n in range(1, 101)]
    assert (articles[41].title, articles[41].date, articles[41].text) == (
        "No 41", "2025-07-30", "Word 41 of it.",
    )  # fmt: skip


def test_parquet_without_texts_is_named_with_its_columns(tmp_path: Path) -> None:
    pq.write_table(pa.table({"a": [1], "b": ["x"]}), tmp_path / "news.parquet")
    problems: list[str] = []
    (part,) = partitions_of(tmp_path, 1000)
    assert list(read_partition(part, READ, on_problem=problems.append, on_note=fail)) == []
    assert problems == [
        f"{tmp_path / 'news.parquet'}: no field with the text (it has a, b); name it with --field text=NAME"
    ]


def test_a_source_inside_another_counts_once(tmp_path: Path) -> None:
    inside = tmp_path / "news" / "july"
    inside.mkdir(parents=True)
    assert outermost([str(inside), str(tmp_path / "news"), str(inside)]) == [str(tmp_path / "news")]


@pytest.mark.parametrize("source", ["-", "https://news.example/1"])
def test_what_cannot_be_divided_is_refused(source: str) -> None:
    with pytest.raises(NewsquoteError, match="cannot be divided among workers; give files or folders"):
        outermost([source])


# --- a run --------------------------------------------------------------------------------------------


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> FakePipeline:
    """Instead of the real one: it knows the ferry and the wire story."""
    stand_in = fake(ferry(), wire())
    monkeypatch.setattr("newsquote.analyse.analyse", stand_in)
    return stand_in


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Two known articles among others, a partition or so each when they are small."""
    write_texts(tmp_path / "news", ["b", "c", "d"])
    (tmp_path / "news" / "a-ferry.txt").write_text(FERRY, encoding="utf-8")
    (tmp_path / "news" / "e-wire.txt").write_text(WIRE, encoding="utf-8")
    return tmp_path / "news"


Build = Callable[..., Tally]


@pytest.fixture
def make(tmp_path: Path, news: Path) -> Build:
    """Builds `news` into `out`, a few hundred bytes at a time."""

    def call(*sources: Path, problems: list[str] | None = None, **more: Any) -> Tally:
        with this_machine(1) as engine:
            return build(
                [str(source) for source in sources or (news,)], Folder(tmp_path / "out"), engine,
                pipeline=more.pop("pipeline", VERSION), partition_mb=more.pop("mb", 0.0004),
                on_problem=fail if problems is None else problems.append, on_note=fail, **more,
            )  # fmt: skip

    return call


def version() -> str:
    from newsquote.versions import pipeline_version

    return pipeline_version(None)


VERSION = version()


def table(folder: Path, name: str) -> list[dict[str, Any]]:
    """All rows of a table, by path and place."""
    files = [pq.ParquetFile(path).read() for path in (folder / name).glob("*/*.parquet")]
    rows = [row for file in files for row in file.to_pylist()]
    return sorted(rows, key=lambda row: json.dumps(row, sort_keys=True))


def test_all_articles_are_analysed_once(
    pipeline: FakePipeline, make: Build, tmp_path: Path, news: Path
) -> None:
    done = make()
    assert (done.articles, done.quotes, done.failed, pipeline.analysed) == (5, 8, [], 5)
    assert done.partitions == done.done > 2
    out = tmp_path / "out"
    assert sorted(row["path"] for row in table(out, "articles")) == sorted(map(str, news.iterdir()))
    assert len(table(out, "quotes")) == 10  # scare quotes and attitudes too
    assert {path.name for path in (out / "quotes").iterdir()} == {"month=__HIVE_DEFAULT_PARTITION__"}
    assert not (out / "_newsquote" / "staging").exists()


def test_only_what_is_missing_is_done(pipeline: FakePipeline, make: Build, tmp_path: Path) -> None:
    make()
    rows = {name: table(tmp_path / "out", name) for name in ("articles", "quotes", "entities")}
    records = Folder(tmp_path / "out").records()
    lost = next(record for record in records.values() if record.articles == 1)
    (tmp_path / "out" / "_newsquote" / "partitions" / f"{lost.id}.json").unlink()
    pipeline.analysed = 0
    done = make()
    assert (done.done, done.kept, pipeline.analysed) == (1, len(records) - 1, 1)
    assert {name: table(tmp_path / "out", name) for name in rows} == rows


def test_a_partition_cut_off_while_it_was_put_in_place_is_done_again(
    pipeline: FakePipeline, make: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moves: list[str] = []

    class Killed(BaseException):
        pass

    def move(aside: Any, target: Any, *, real: Any = os.replace) -> None:
        real(aside, target)
        moves.append(str(target))
        if str(target).endswith(".parquet"):
            raise Killed

    with monkeypatch.context() as patched:
        patched.setattr("newsquote.dataset.folder.os.replace", move)
        with pytest.raises(Killed):
            make()
    (record,) = Folder(tmp_path / "out").records().values()
    assert (record.is_done, moves[-1]) == (False, str(tmp_path / "out" / record.outputs[0]))
    assert make().articles == 5
    assert len(table(tmp_path / "out", "articles")) == 5


def test_the_same_partition_by_two_workers_is_there_once(
    pipeline: FakePipeline, make: Build, tmp_path: Path
) -> None:
    make()
    assert make(again=True).done == make().kept
    assert len(table(tmp_path / "out", "articles")) == 5


def test_changed_and_removed_articles(
    pipeline: FakePipeline, make: Build, tmp_path: Path, news: Path
) -> None:
    make()
    (news / "b.txt").unlink()
    (news / "c.txt").write_text("Another title\n\nQuite another text.", encoding="utf-8")
    make()
    rows = sorted(table(tmp_path / "out", "articles"), key=lambda row: str(row["path"]))
    assert [row["title"] for row in rows] == [
        "Harbour cuts “summer ferry” from May", "Another title", "Title of d", "Evening ferry to stop",
    ]  # fmt: skip


def test_other_sources_are_added_beside(pipeline: FakePipeline, make: Build, tmp_path: Path) -> None:
    write_texts(tmp_path / "more", ["x", "y"])
    make()
    make(tmp_path / "more", mb=0.0004)
    assert len(table(tmp_path / "out", "articles")) == 7
    make(tmp_path / "news", tmp_path / "more")
    assert len(table(tmp_path / "out", "articles")) == 7


def test_part_of_a_source_is_refused(pipeline: FakePipeline, make: Build, tmp_path: Path, news: Path) -> None:
    make()
    with pytest.raises(NewsquoteError, match=r"d\.txt is in .*news, which .*out holds; give .*news again"):
        make(news / "d.txt")
    assert len(table(tmp_path / "out", "articles")) == 5


def test_a_wider_source_takes_over(pipeline: FakePipeline, make: Build, tmp_path: Path, news: Path) -> None:
    make()
    write_texts(tmp_path / "more", ["x"])
    make(tmp_path)  # the folder of both; `out` is in it and is no source
    assert len(table(tmp_path / "out", "articles")) == 6
    assert list(Folder(tmp_path / "out").plans()) == [str(tmp_path)]


def test_a_folder_of_analyses_inside_a_source_is_passed_over(
    pipeline: FakePipeline, make: Build, tmp_path: Path
) -> None:
    make()
    assert len(list(read_sources([tmp_path], on_problem=fail))) == 5
    with this_machine(1) as engine:
        done = build(
            [str(tmp_path)], Folder(tmp_path / "other"), engine,
            pipeline=VERSION, on_problem=fail, on_note=fail,
        )  # fmt: skip
    assert done.articles == 5


def test_what_cannot_be_read_is_told_each_time(pipeline: FakePipeline, make: Build, news: Path) -> None:
    (news / "f.jsonl").write_text('{"text": "Fine."}\nnot json\n', encoding="utf-8")
    expected = [f"{news / 'f.jsonl'}#2: not valid JSON (Expecting value at character 0); mend it"]
    for _ in range(2):
        problems: list[str] = []
        assert make(problems=problems).articles == 6
        assert problems == expected


def test_one_article_that_the_pipeline_fails_at_costs_no_other(
    make: Build, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = fake(ferry(), wire())

    def fails(articles: Iterable[Article], **_: object) -> Iterator[Analysis]:
        for article in articles:
            if article.title == "Title of c":
                raise IndexError("out of range")
            yield from known([article])

    monkeypatch.setattr("newsquote.analyse.analyse", fails)
    problems: list[str] = []
    assert make(problems=problems, mb=1).articles == 4
    assert problems == [f"{news / 'c.txt'}: cannot be analysed (IndexError: out of range)"]


def test_lines_of_a_divided_file_have_their_numbers(
    pipeline: FakePipeline, make: Build, tmp_path: Path
) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text("".join(f'{{"text": "Sentence number {n}."}}\n' for n in range(200)), encoding="utf-8")
    make(path)
    paths = [f"{path}#{n}" for n in range(1, 201)]
    assert sorted(row["path"] for row in table(tmp_path / "out", "articles")) == sorted(paths)
    records = Folder(tmp_path / "out").records()
    second = sorted(records.values(), key=lambda record: record.start)[1]
    (tmp_path / "out" / "_newsquote" / "partitions" / f"{second.id}.json").unlink()
    assert make(path).done == 1
    assert sorted(row["path"] for row in table(tmp_path / "out", "articles")) == sorted(paths)


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"mb": 1}, "--partition-mb"),
        ({"pipeline": "0.0.1"}, "version of the pipeline"),
        ({"reading": ReadOptions(text_field="body")}, "way of reading"),
    ],
)
def test_a_folder_goes_on_as_it_was_begun(
    pipeline: FakePipeline, make: Build, tmp_path: Path, more: dict[str, Any], what: str
) -> None:
    make()
    with pytest.raises(NewsquoteError, match=rf"begun with another {what} .* name a new folder with --out"):
        make(**more)
    assert len(table(tmp_path / "out", "articles")) == 5


def test_a_folder_of_something_else_is_left_alone(make: Build, tmp_path: Path) -> None:
    write_texts(tmp_path / "out", ["mine"])
    with pytest.raises(NewsquoteError, match="out is not empty; name a new folder with --out"):
        make()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_a_run_killed_before_it_began_is_no_hindrance(
    pipeline: FakePipeline, make: Build, tmp_path: Path
) -> None:
    (tmp_path / "out" / "_newsquote" / "partitions").mkdir(parents=True)
    assert make().articles == 5


def test_a_worker_of_another_version_does_nothing(make: Build, tmp_path: Path) -> None:
    with pytest.raises(NewsquoteError, match=r"has newsquote .*, not 0\.0\.1; install the same version"):
        make(pipeline="0.0.1")
    assert Folder(tmp_path / "out").records() == {}


def test_the_pipeline_is_loaded_once(make: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    import spacy

    from newsquote import analyse

    loaded = []

    def load_blank(model: str | None) -> Any:
        loaded.append(model)
        return spacy.blank("en")

    monkeypatch.setattr(analyse, "load", load_blank)
    analyse.pipeline.cache_clear()
    try:
        assert make().done > 2
    finally:
        analyse.pipeline.cache_clear()
    assert loaded == [None]


@pytest.mark.parametrize("workers", [1, 2])
def test_an_engine_gives_back_what_each_item_came_to(workers: int) -> None:
    with this_machine(workers) as engine:
        found = dict(engine(int, ["7", "many", "9"]))
    assert (found["7"], found["9"], type(found["many"])) == (7, 9, ValueError)


def test_a_process_that_dies_ends_the_run_in_a_line() -> None:
    with (
        this_machine(2) as engine,
        pytest.raises(NewsquoteError, match=r"a worker process has died.*run it again, and it goes on"),
    ):
        list(engine(os._exit, [1]))


def test_a_run_that_is_interrupted_ends_its_processes_where_they_are() -> None:
    def interrupted() -> None:
        with this_machine(2) as engine:
            for _ in engine(time.sleep, [0, 600, 600]):
                raise KeyboardInterrupt

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert (active_children(), time.monotonic() - started < 300) == ([], True)


# --- an index of it -------------------------------------------------------------------------------------


def everything(index: Index) -> dict[str, list[Any]]:
    return {
        "quotes": list(find_quotes(index, EVERY_KIND)),
        "entities": find_entities(index, EntityFilter(min_count=0)),
        "speakers": find_speakers(index, EntityFilter(min_count=0)),
        "articles": list(find_articles(index)),
        "unique": list(find_articles(index, unique=True)),
    }


def test_an_index_of_the_folder_is_that_of_the_articles(
    pipeline: FakePipeline, make: Build, tmp_path: Path, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make()
    with create_index(tmp_path / "direct.db") as direct:
        from newsquote.index.update import Pipeline, update

        update(direct, read_sources([news], on_problem=fail), Pipeline(pipeline, VERSION))
        monkeypatch.setattr("newsquote.analyse.analyse", fail)
        with create_index(tmp_path / "loaded.db") as loaded:
            done = load(Folder(tmp_path / "out"), loaded, on_problem=fail)
            assert (done.articles, done.analysed) == (5, 5)
            assert everything(loaded) == everything(direct)
            again = load(Folder(tmp_path / "out"), loaded, on_problem=fail)
            assert (again.articles, again.analysed, again.removed) == (5, 0, 0)
            assert everything(loaded) == everything(direct)
        # analysed by the same pipeline: the articles themselves are known to the index as well
        assert load(Folder(tmp_path / "out"), direct, on_problem=fail).analysed == 0


def test_what_the_folder_has_no_longer_leaves_the_index(
    pipeline: FakePipeline, make: Build, tmp_path: Path, news: Path
) -> None:
    make()
    with create_index(tmp_path / "news.db") as index:
        load(Folder(tmp_path / "out"), index, on_problem=fail)
        (news / "b.txt").unlink()
        make()
        done = load(Folder(tmp_path / "out"), index, on_problem=fail)
        assert (done.articles, done.analysed, done.removed) == (4, 0, 1)


def test_an_unfinished_folder_says_so_and_removes_nothing(
    pipeline: FakePipeline, make: Build, tmp_path: Path
) -> None:
    make()
    with create_index(tmp_path / "news.db") as index:
        load(Folder(tmp_path / "out"), index, on_problem=fail)
        lost = next(iter((tmp_path / "out" / "_newsquote" / "partitions").iterdir()))
        lost.unlink()
        problems: list[str] = []
        done = load(Folder(tmp_path / "out"), index, on_problem=problems.append)
        assert done.removed == 0
        assert problems == [
            f"{tmp_path / 'out'}: 1 partitions are yet to be analysed; run newsquote index with --out again"
        ]
        assert len(list(find_articles(index))) == 5


# --- the command ------------------------------------------------------------------------------------------


@pytest.fixture
def local(run: Run, monkeypatch: pytest.MonkeyPatch, pipeline: FakePipeline) -> Run:
    """The command with the fake pipeline, in one process, and articles in `news`."""
    write_texts(Path("news"), ["b"])
    Path("news/a.txt").write_text(FERRY, encoding="utf-8")
    return run


def test_command_makes_a_folder_and_an_index_of_it(local: Run) -> None:
    assert local("index", "news", "--out", "out", "-j", 1) == (
        0, "", "2 articles, 6 quotes in out: 1 partition, 1 analysed\n",
    )  # fmt: skip
    assert local("index", "news", "--out", "out", "-j", 1)[2] == (
        "2 articles, 6 quotes in out: 1 partition, 0 analysed\n"
    )
    assert local("index", "out", "--db", "news.db") == (
        0, "", "2 articles, 6 quotes in news.db: 2 analysed\n",
    )  # fmt: skip
    assert local("quotes", "--db", "news.db", "--count") == (0, "6\n", "")


def test_command_exits_1_when_something_was_left_out(local: Run) -> None:
    Path("news/c.jsonl").write_text("{}\n", encoding="utf-8")
    code, output, errors = local("index", "news", "--out", "out", "-j", 1)
    assert (code, output) == (1, "")
    assert errors.splitlines()[0].endswith("c.jsonl#1: no field with the text (it has nothing); name it with"
                                           " --field text=NAME")  # fmt: skip
    code, _, errors = local("index", "out", "--db", "news.db")
    assert (code, len(errors.splitlines())) == (1, 2)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (["news"], "give --db FILE, or --out FOLDER"),
        (["news", "--db", "a.db", "--out", "out"], "give --db FILE, or --out FOLDER"),
        (["news", "--db", "a.db", "--scheduler", "tcp://127.0.0.1:1"], "go with --out FOLDER"),
        (
            ["news", "--out", "out", "--scheduler", "tcp://127.0.0.1:1", "-j2"],
            "leave it out with --scheduler",
        ),
        (["news", "--out", "out", "--datasette"], "--datasette goes with --db FILE"),
    ],
)
def test_options_that_do_not_go_together(local: Run, line: list[str], message: str) -> None:
    code, output, errors = local("index", *line)
    assert (code, output, errors.count("\n")) == (2, "", 1)
    assert message in errors


def test_analysed_folder_is_not_analysed_again(local: Run) -> None:
    local("index", "news", "--out", "out", "-j", 1)
    code, _, errors = local("index", "out", "--out", "other", "-j", 1)
    assert (code, errors) == (1, "newsquote: out is analysed already; make an index of it with --db\n")
    code, _, errors = local("index", "out", "news", "--db", "news.db")
    assert (code, errors.count("\n")) == (2, 1)
    code, _, errors = local("quotes", "out")
    assert (code, errors) == (1, "newsquote: out: analysed already; make an index of it with newsquote index,"
                                 " and ask that with --db\n")  # fmt: skip


@pytest.mark.parametrize(
    ("package", "line", "message"),
    [
        ("distributed", ["news", "--scheduler", "tcp://127.0.0.1:1", "--out", "out"],
         "newsquote: --scheduler needs Dask; install it with: pip install 'newsquote[dask]'\n"),
        ("pyarrow", ["news", "--out", "out"],
         "newsquote: Parquet needs pyarrow, which is not installed; install it with:"
         " pip install 'newsquote[parquet]'\n"),
        ("pyarrow", ["out", "--db", "news.db"],
         "newsquote: Parquet needs pyarrow, which is not installed; install it with:"
         " pip install 'newsquote[parquet]'\n"),
    ],
    ids=["scheduler", "out", "folder"],
)  # fmt: skip
def test_without_the_extra_one_line_says_what_to_install(
    local: Run, monkeypatch: pytest.MonkeyPatch, package: str, line: list[str], message: str
) -> None:
    if line[0] == "out":
        local("index", "news", "--out", "out", "-j", 1)
    monkeypatch.setitem(sys.modules, package, None)
    assert local("index", *line) == (1, "", message)
    assert not (Path("out") / "quotes").exists() or line[0] == "out"


def test_other_commands_import_neither_arrow_nor_dask(database: Path) -> None:
    code = (
        "import sys; from newsquote.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print([name for name in ('pyarrow', 'dask', 'distributed', 'spacy') if name in sys.modules])"
    )
    for line in (["quotes", "--db", str(database), "--count"], ["index", "--help"]):
        done = subprocess.run([sys.executable, "-c", code, *line], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "[]"
