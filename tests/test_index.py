"""The index: what goes in comes out, once, whatever happens in between."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Timer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import fake, ferry, fill, make_article, wire
from newsquote.errors import NewsquoteError
from newsquote.index import Index, create_index, open_index
from newsquote.index.identity import identity_id
from newsquote.index.update import Pipeline, update
from newsquote.model import Analysis, Article, Attribution, Entity, Kind, NestedSpeech, Quote, Span
from newsquote.query.articles import find_articles
from newsquote.query.entities import find_speakers
from newsquote.query.filters import QuoteFilter
from newsquote.query.quotes import find_quotes
from newsquote.query.rows import SpanText

EVERY_KIND = QuoteFilter(kinds=tuple(Kind))


def texts(index: Index) -> list[str]:
    return [quote.text for quote in find_quotes(index, EVERY_KIND)]


def paths(index: Index) -> list[str | None]:
    return [article.path for article in find_articles(index)]


def pipeline(*analyses: Analysis, name: str = "test") -> Pipeline:
    return Pipeline(fake(*analyses), name)


def articles(*analyses: Analysis) -> list[Article]:
    return [analysis.article for analysis in analyses]


def numbered(number: int) -> Analysis:
    """The wire story with a number, so that each is another text."""
    analysis = wire(f"wire{number}.txt")
    text = f"{analysis.article.text}\nStory {number}.\n"
    return replace(analysis, article=replace(analysis.article, id=f"wire{number}", text=text))


def test_what_was_found_comes_back_whole(memory: Index) -> None:
    analysis = ferry()
    fill(memory, analysis)
    found = {quote.id: quote for quote in find_quotes(memory, EVERY_KIND)}
    assert list(found) == [quote.id for quote in analysis.quotes]
    split = found[analysis.quotes[1].id]
    assert [part.text for part in split.parts] == [
        "We kept the boats going as long as we could,",
        "There are evenings with two passengers.",
        "Nobody wants this. The council told us ‘find the money yourselves’ and left.",
    ]
    assert split.text.endswith("two passengers.\n\nNobody wants this. The council told us ‘find the money"
                               " yourselves’ and left.")  # fmt: skip
    assert split.source is not None
    assert split.source.text == "Holt"
    assert split.cue is not None
    assert (split.cue.text, split.cue.lemma) == ("said", "say")
    assert split.speaker is not None
    assert (split.speaker.name, split.speaker.role) == ("Mia Holt", "harbour master")
    assert [(n.text, n.source and n.source.text, n.cue and n.cue.text) for n in split.nested] == [
        ("find the money yourselves", "The council", "told")
    ]
    assert found[analysis.quotes[6].id].speaker is not None
    assert found[analysis.quotes[7].id].speaker is None


def test_indexing_again_analyses_nothing_and_doubles_nothing(memory: Index) -> None:
    work = pipeline(ferry(), wire())
    first = update(memory, articles(ferry(), wire()), work)
    before = texts(memory)
    second = update(memory, articles(ferry(), wire()), work)
    assert (first.articles, first.analysed, first.quotes) == (2, 2, 8)
    assert (second.articles, second.analysed, second.quotes) == (2, 0, 8)
    assert texts(memory) == before


def test_the_pipeline_is_not_started_when_nothing_is_new(memory: Index) -> None:
    fill(memory, ferry())

    def unwanted(*_: object, **__: object) -> Iterator[Analysis]:
        raise AssertionError("the pipeline was started")

    assert update(memory, articles(ferry()), Pipeline(unwanted, "test")).articles == 1


def test_same_text_at_two_paths_is_two_rows_with_one_id_analysed_once(memory: Index) -> None:
    work = pipeline(wire())
    update(memory, articles(wire("a/wire.txt"), wire("b/wire.txt")), work)
    rows = list(find_articles(memory))
    assert [row.path for row in rows] == ["a/wire.txt", "b/wire.txt"]
    assert rows[0].id == rows[1].id
    assert len(texts(memory)) == 4
    assert work.analyse.analysed == 1  # type: ignore[attr-defined]  # the fake pipeline's


def test_changed_article_replaces_the_old_one(memory: Index, tmp_path: Path) -> None:
    path = str(tmp_path / "story.txt")
    update(memory, articles(ferry(path)), pipeline(ferry()), sources=[str(tmp_path)])
    done = update(memory, articles(wire(path)), pipeline(wire()), sources=[str(tmp_path)])
    assert done.removed == 1
    assert texts(memory) == ["We kept the boats going as long as we could.", "job losses"]
    assert memory.connection.execute("SELECT count(*) FROM analysis").fetchone() == (1,)


def test_article_no_longer_there_is_removed_with_all_that_hangs_on_it(memory: Index, tmp_path: Path) -> None:
    inside, outside = str(tmp_path / "in" / "ferry.txt"), str(tmp_path / "out" / "wire.txt")
    update(memory, articles(ferry(inside), wire(outside)), pipeline(ferry(), wire()))
    update(memory, [], pipeline(), sources=[str(tmp_path / "in")])
    assert paths(memory) == [outside]
    found = memory.connection.execute("SELECT count(*) FROM quote_words WHERE quote_words MATCH 'blunder'")
    assert found.fetchone() == (0,)


def test_many_removed_at_once_leave_what_the_others_alone_would_give(
    memory: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def placed(numbers: range) -> list[Analysis]:
        return [replace(it, article=replace(it.article, path=str(tmp_path / f"{n}.txt")))
                for n in numbers for it in [numbered(n)]]  # fmt: skip

    monkeypatch.setattr("newsquote.index.update.TOGETHER", 3)
    fill(memory, *placed(range(9)))
    left = placed(range(7, 9))
    folders = [str(tmp_path), str(tmp_path / "0.txt")]
    done = update(memory, articles(*left), pipeline(*left), sources=folders)
    assert (done.removed, done.analysed) == (7, 0)
    with create_index(None) as other:
        fill(other, *left)
        assert find_speakers(memory) == find_speakers(other)
        assert list(find_articles(memory, unique=True)) == list(find_articles(other, unique=True))
    assert memory.connection.execute("SELECT * FROM total").fetchone() == (2, 4)


def test_folder_whose_name_begins_alike_is_left_alone(memory: Index, tmp_path: Path) -> None:
    beside = str(tmp_path / "news2" / "wire.txt")
    update(memory, articles(wire(beside)), pipeline(wire()))
    update(memory, [], pipeline(), sources=[str(tmp_path / "news")])
    assert paths(memory) == [beside]


def test_article_that_could_not_be_read_this_time_stays(memory: Index, tmp_path: Path) -> None:
    path = str(tmp_path / "ferry.txt")
    update(memory, articles(ferry(path)), pipeline(ferry()))
    update(memory, [], pipeline(), sources=[str(tmp_path)], keep=lambda location: location == path)
    assert paths(memory) == [path]


def test_another_pipeline_analyses_anew(memory: Index) -> None:
    fill(memory, ferry())
    article = ferry().article
    done = update(memory, [article], Pipeline(fake(), "other"), sources=[article.path or ""])
    assert done.analysed == 1
    assert texts(memory) == []


def test_one_article_is_one_transaction(memory: Index) -> None:
    analysis = wire()
    bad = replace(analysis.quotes[1], attribution=replace(analysis.quotes[1].attribution, why=None))  # type: ignore[arg-type]  # NOT NULL in the table
    broken = replace(analysis, quotes=(analysis.quotes[0], bad))
    with pytest.raises(sqlite3.IntegrityError, match="why"):
        fill(memory, ferry(), broken)
    assert paths(memory) == ["news/ferry.txt"]
    assert memory.connection.execute("SELECT count(*) FROM analysis").fetchone() == (1,)


def test_what_was_analysed_before_a_failure_is_stored(memory: Index) -> None:
    """Articles are written many at a time; those that wait for others are not lost when the work stops."""

    def stopped(
        articles: Iterable[Article], *, model: str | None = None, workers: int = 1
    ) -> Iterator[Analysis]:
        yield ferry()
        yield wire()
        assert paths(memory) == ["news/ferry.txt"]  # the first is written at once, the second waits
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        update(memory, [ferry().article, wire().article], Pipeline(stopped, "test"))
    assert paths(memory) == ["news/ferry.txt", "news/wire.txt"]


def test_the_same_text_read_while_it_waits_is_analysed_once(memory: Index) -> None:
    again = replace(wire().article, path="news/again.txt")
    work = fake(ferry(), wire())
    done = update(memory, [ferry().article, wire().article, again], Pipeline(work, "test"))
    assert (done.articles, done.analysed) == (3, 2)
    assert sorted(paths(memory)) == ["news/again.txt", "news/ferry.txt", "news/wire.txt"]


def test_lone_surrogates_do_not_shift_offsets(memory: Index) -> None:
    article = make_article("Title \ud800\udc00\n\n“Words”, said Ana Ruiz.\n", "x.txt")
    start = article.text.index("Words")
    found = Attribution(Kind.DIRECT, (Span(start, start + 5),))
    fill(memory, Analysis(article, (Quote("q", article.id, found, "Words", None),)))
    assert next(find_quotes(memory)).parts == (SpanText(start, start + 5, "Words"),)


def test_a_cache_keeps_analyses_and_not_the_corpus(tmp_path: Path) -> None:
    work = pipeline(ferry(), wire())
    with create_index(tmp_path / "cache.db", corpus_of_its_own=True) as cache:
        update(cache, articles(ferry()), work)
        assert paths(cache) == ["news/ferry.txt"]
    with create_index(tmp_path / "cache.db", corpus_of_its_own=True) as cache:
        update(cache, articles(wire(), ferry()), work)
        assert paths(cache) == ["news/wire.txt", "news/ferry.txt"]
    assert work.analyse.analysed == 2  # type: ignore[attr-defined]  # the fake pipeline's


class TestIdentity:
    """Which entities of two articles are one."""

    @pytest.mark.parametrize(
        ("left", "right"),
        [
            pytest.param(Entity("", "Mia Holt", "PERSON"), Entity("", "MIA HOLT", "PERSON"), id="case"),
            pytest.param(
                Entity("", "José Núñez", "PERSON"), Entity("", "Jose Nunez", "PERSON"), id="accents"
            ),
            pytest.param(
                Entity("", "Unite", "ORG"), Entity("", "Unite", "ORG"), id="organisation-of-one-word"
            ),
            pytest.param(Entity("", "Ansley", "GPE"), Entity("", "Ansley", "LOC"), id="kinds-of-place"),
            pytest.param(
                Entity("", "A B and C D", "GROUP", members=("A B", "C D"), named=False),
                Entity("", "C D and A B", "GROUP", members=("C D", "A B"), named=False),
                id="joint-speakers-in-any-order",
            ),
        ],
    )
    def test_same_across_articles(self, left: Entity, right: Entity) -> None:
        assert identity_id(left, "one") == identity_id(right, "two")

    @pytest.mark.parametrize(
        "entity",
        [
            pytest.param(Entity("", "Khan", "PERSON"), id="surname-alone"),
            pytest.param(Entity("", "Mrs Khan", "PERSON"), id="title-and-surname"),
            pytest.param(Entity("", "NHS officials", "GROUP", named=False), id="unnamed-group"),
        ],
    )
    def test_known_in_one_article_only(self, entity: Entity) -> None:
        assert identity_id(entity, "one") != identity_id(entity, "two")
        assert identity_id(entity, "one") == identity_id(entity, "one")


class TestOpening:
    """Files that are no index, too new, or not there."""

    def test_missing(self, tmp_path: Path) -> None:
        with pytest.raises(NewsquoteError, match=r"no index at .*gone\.db; create one with: newsquote index"):
            open_index(tmp_path / "gone.db")

    @pytest.mark.parametrize("opener", [open_index, create_index])
    def test_not_a_database(self, tmp_path: Path, opener: object) -> None:
        path = tmp_path / "story.txt"
        path.write_text("Not a database at all, only words. " * 20)
        with pytest.raises(NewsquoteError, match="is not a newsquote index"):
            opener(path)  # type: ignore[operator]  # either of the two
        assert path.read_text().startswith("Not a database")

    @pytest.mark.parametrize("opener", [open_index, create_index])
    def test_someone_elses_database(self, tmp_path: Path, opener: object) -> None:
        path = tmp_path / "other.db"
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE things(x)")
        with pytest.raises(NewsquoteError, match="is not a newsquote index"):
            opener(path)  # type: ignore[operator]  # either of the two

    def test_too_new(self, database: Path) -> None:
        with sqlite3.connect(database) as connection:
            connection.execute("PRAGMA user_version = 99")
        with pytest.raises(NewsquoteError, match=r"written by a newer newsquote \(layout 99"):
            open_index(database)

    def test_read_only_folder(self, database: Path) -> None:
        with open_index(database) as index, pytest.raises(sqlite3.OperationalError, match="readonly"):
            index.connection.execute("DELETE FROM article")

    def test_folder_that_cannot_be_written(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(NewsquoteError, match="cannot write an index at"):
            create_index(tmp_path / "file" / "news.db")

    def test_damaged_file_is_said_so_in_one_line(self, database: Path) -> None:
        data = bytearray(database.read_bytes())
        data[4096 * 2 : 4096 * 12] = b"\xff" * (4096 * 10)
        database.write_bytes(bytes(data))
        malformed = r"cannot use .*news\.db: database disk image is malformed"
        with pytest.raises(NewsquoteError, match=malformed), open_index(database) as index:
            texts(index)

    def test_mistake_in_our_sql_keeps_its_traceback(self, database: Path) -> None:
        with pytest.raises(sqlite3.OperationalError, match="no such column"), open_index(database) as index:
            index.connection.execute("SELECT nothing_of_the_kind FROM article")

    def test_full_disk(self, tmp_path: Path) -> None:
        def work() -> None:
            with create_index(tmp_path / "news.db") as index:
                index.connection.execute("PRAGMA max_page_count = 60")
                fill(index, *(ferry(f"{n}.txt") for n in range(2)), *(numbered(n) for n in range(200)))

        with pytest.raises(NewsquoteError, match=r"cannot use .*news\.db: database or disk is full"):
            work()
        with open_index(tmp_path / "news.db") as index:
            assert 2 <= len(paths(index)) < 202

    @pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anything")
    def test_cache_that_is_read_only(self, database: Path) -> None:
        database.chmod(0o444)
        with pytest.raises(NewsquoteError, match="cannot write an index at"):
            create_index(database, corpus_of_its_own=True)

    def test_name_with_characters_of_a_uri(self, tmp_path: Path) -> None:
        path = tmp_path / "50% who?#1.db"
        with create_index(path) as index:
            fill(index, wire())
        with open_index(path) as index:
            assert paths(index) == ["news/wire.txt"]


WORKER = """
import sys, time
sys.path.insert(0, {tests!r})
from conftest import ferry, wire, fake
from newsquote.index import create_index
from newsquote.index.update import Pipeline, update
from pathlib import Path
from dataclasses import replace

known = [ferry(), wire()]
texts = []
for n in range({count}):
    base = known[n % 2]
    text = base.article.text + f"\\n\\nStory number {{n}}.\\n"
    article = replace(base.article, text=text, id=f"id{{n:04}}", path=f"news/{{n:04}}.txt")
    texts.append(replace(base, article=article))
class Slow:
    def __call__(self, articles, *, model=None, workers=1):
        for analysis in fake(*texts)(articles):
            time.sleep({pause})
            yield analysis
with create_index(Path({db!r})) as index:
    update(index, [a.article for a in texts], Pipeline(Slow(), "test"))
"""


def worker(db: Path, count: int, pause: float) -> list[str]:
    tests = str(Path(__file__).parent)
    return [sys.executable, "-c", WORKER.format(tests=tests, count=count, pause=pause, db=str(db))]


def contents(db: Path) -> list[tuple[object, ...]]:
    with open_index(db) as index:
        assert index.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert index.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        index_of_words = index.connection.execute(
            "SELECT count(*) FROM quote_words WHERE quote_words MATCH 'boats'"
        )
        return [
            *((row.path, row.quotes) for row in find_articles(index)),
            *((quote.id, quote.text, quote.speaker) for quote in find_quotes(index, EVERY_KIND)),
            index_of_words.fetchone(),
        ]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this platform")
def test_killed_at_any_moment_it_goes_on_to_the_same_result(tmp_path: Path) -> None:
    whole = tmp_path / "whole.db"
    subprocess.run(worker(whole, 40, 0), check=True)
    killed = tmp_path / "killed.db"
    for delay in (0.25, 0.35, 0.5, 0.65):
        process = subprocess.Popen(worker(killed, 40, 0.01))
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        if killed.exists():
            contents(killed)
    subprocess.run(worker(killed, 40, 0), check=True)
    assert contents(killed) == contents(whole)


def test_two_processes_index_into_one_file(tmp_path: Path) -> None:
    alone, shared = tmp_path / "alone.db", tmp_path / "shared.db"
    subprocess.run(worker(alone, 30, 0), check=True)
    processes = [subprocess.Popen(worker(shared, 30, 0.005)) for _ in range(2)]
    assert [process.wait() for process in processes] == [0, 0]
    assert contents(shared) == contents(alone)


MAKER = """
import time
from pathlib import Path
from newsquote.index import create_index
for number in range(50):
    while time.time() < {start} + number * 0.03:
        pass
    create_index(Path({folder!r}) / f"{{number}}.db").close()
"""


def test_processes_making_one_file_at_the_same_moment_wait_for_each_other(tmp_path: Path) -> None:
    maker = [sys.executable, "-c", MAKER.format(folder=str(tmp_path), start=time.time() + 0.5)]
    makers = [subprocess.Popen(maker) for _ in range(4)]
    assert [process.wait() for process in makers] == [0] * 4


def test_the_end_of_the_work_waits_for_another_process_that_is_writing(tmp_path: Path) -> None:
    with create_index(tmp_path / "news.db") as index, create_index(tmp_path / "news.db") as other:
        fill(index, *(numbered(number) for number in range(30)))
        other.connection.execute("BEGIN IMMEDIATE")
        written = Timer(0.3, other.connection.execute, ["COMMIT"])
        written.start()
        index.finish()
        assert not other.connection.in_transaction
        assert index.connection.execute("SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'quote'").fetchone()[0]
        written.join()


@st.composite
def analyses(draw: st.DrawFn) -> Analysis:
    """Any text, with quotes anywhere in it."""
    text = draw(st.text(min_size=1, max_size=200).filter(str.strip))
    article = make_article(text, draw(st.text(min_size=1, max_size=20)))

    def span() -> Span:
        start = draw(st.integers(0, len(text) - 1))
        return Span(start, draw(st.integers(start + 1, len(text))))

    names = draw(st.lists(st.text(min_size=1, max_size=20), max_size=3))
    entities = tuple(
        Entity(f"e{n}", name, draw(st.sampled_from(["PERSON", "ORG", "GROUP"])), mentions=(span(),),
               aliases=tuple(draw(st.lists(st.text(max_size=5), max_size=2))))
        for n, name in enumerate(names)
    )  # fmt: skip
    quotes = []
    for n in range(draw(st.integers(0, 4))):
        parts = tuple(sorted({span() for _ in range(draw(st.integers(1, 3)))}))
        maybe = st.booleans()
        found = Attribution(
            kind=draw(st.sampled_from(list(Kind))),
            parts=parts,
            verbatim=parts[:1] if draw(maybe) else (),
            source=span() if draw(maybe) else None,
            cue=span() if draw(maybe) else None,
            cue_lemma=draw(st.none() | st.text(max_size=8)),
            nested=(NestedSpeech(span(), None, span()),) if draw(maybe) else (),
            confidence=draw(st.floats(0, 1)),
            why=draw(st.text(max_size=10)),
        )
        said = " ".join(part.cut(text) for part in parts)
        speaker = draw(st.sampled_from([None, *entities]))
        quotes.append(Quote(f"q{n}", article.id, found, said, speaker, entities[:1]))
    return Analysis(article, tuple(quotes), entities)


@settings(max_examples=150, deadline=None)
@given(analyses())
def test_any_analysis_comes_back_as_it_went_in(analysis: Analysis) -> None:
    text = analysis.article.text
    with create_index(None) as index:
        fill(index, analysis)
        rows = list(find_quotes(index, EVERY_KIND))
        (article,) = find_articles(index)
    assert (article.id, article.text, article.path) == (analysis.article.id, text, analysis.article.path)
    assert len(rows) == len(analysis.quotes)
    for row, quote in zip(rows, analysis.quotes, strict=True):
        found = quote.attribution
        assert (row.id, row.kind, row.text) == (quote.id, found.kind, quote.text)
        assert (row.confidence, row.why) == (found.confidence, found.why)
        assert [(p.start, p.end, p.text) for p in row.parts] == cut(text, found.parts)
        assert [(p.start, p.end, p.text) for p in row.verbatim] == cut(text, found.verbatim)
        assert row.source == (found.source and SpanText(*cut(text, [found.source])[0]))
        assert (row.cue and row.cue[:3]) == (found.cue and cut(text, [found.cue])[0])
        assert [(n.start, n.end, n.text) for n in row.nested] == cut(text, [n.content for n in found.nested])
        assert (row.speaker and row.speaker.name) == (quote.speaker and quote.speaker.name)
        assert [about.name for about in row.about] == [entity.name for entity in quote.about]


def cut(text: str, spans: Iterable[Span]) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, text[span.start : span.end]) for span in spans]
