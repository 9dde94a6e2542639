"""Questions: each filter alone, in the words a user would use."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conftest import fake, ferry, fill, make_article, make_quote, wire
from newsquote.errors import NewsquoteError
from newsquote.index import Index, create_index
from newsquote.index.update import Pipeline, update
from newsquote.model import SPEECH_KINDS, Analysis, Entity, Kind
from newsquote.query.articles import find_articles, view_article
from newsquote.query.completion import complete_names
from newsquote.query.entities import find_entities, find_speakers
from newsquote.query.filters import EntityFilter, QuoteFilter, Sort, kinds_of
from newsquote.query.quotes import count_quotes, find_quotes
from newsquote.query.verify import find_words

CLOSING = "The Port of Ansley will end its evening ferry in May"
BOATS = "We kept the boats going as long as we could, There are evenings with two passengers."
FEWER = "fewer people had used the route since the bridge opened"
BLUNDER = "a cold-hearted blunder"
ROW = "We will row if we must,"
HORN = "It will be quiet without the horn."
WIRE_BOATS = "We kept the boats going as long as we could."
LOSSES = "job losses"


def said(index: Index, **wanted: Any) -> list[str]:
    """The first paragraph of each quote found."""
    return [quote.text.split("\n\n")[0] for quote in find_quotes(index, QuoteFilter(**wanted))]


def test_without_filter_speech_in_article_order(corpus: Index) -> None:
    assert said(corpus) == [CLOSING, BOATS, FEWER, BLUNDER, ROW, HORN, WIRE_BOATS, LOSSES]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Mia Holt", [CLOSING, BOATS, WIRE_BOATS, LOSSES], id="full-name"),
        pytest.param("holt", [CLOSING, BOATS, WIRE_BOATS, LOSSES], id="surname-also-where-not-an-alias"),
        pytest.param("mia", [CLOSING, BOATS, WIRE_BOATS, LOSSES], id="first-name"),
        pytest.param("Hol", [CLOSING, BOATS, WIRE_BOATS, LOSSES], id="beginning-of-a-word"),
        pytest.param("olt", [], id="not-the-middle-of-a-word"),
        pytest.param("IV", [BLUNDER], id="alias"),
        pytest.param("nunez", [ROW], id="joint-speaker-without-accents"),
        pytest.param("NÚÑEZ", [ROW], id="joint-speaker-in-capitals"),
        pytest.param("Omar Reid", [ROW], id="other-joint-speaker"),
        pytest.param("officials", [FEWER], id="unnamed-group"),
        pytest.param("nobody", [], id="unknown"),
        pytest.param("", [], id="empty"),
        pytest.param('"; DROP TABLE quote; --', [], id="no-injection"),
        pytest.param("' OR 1", [], id="no-injection-through-quotes"),
    ],
)
def test_speaker(corpus: Index, name: str, expected: list[str]) -> None:
    assert said(corpus, speaker=name) == expected


def test_whole_word_comes_before_beginning_of_a_word(memory: Index) -> None:
    """ "Ann" does not bring Annabel as long as there is an Ann."""
    article = make_article("Title\n\n“One,” said Ann Lee. “Two,” said Annabel Roe.\n", "ann.txt")
    ann, annabel = Entity("1", "Ann Lee", "PERSON"), Entity("2", "Annabel Roe", "PERSON")
    quotes = (make_quote(article, ["One,"], speaker=ann), make_quote(article, ["Two,"], speaker=annabel))
    fill(memory, Analysis(article, quotes, (ann, annabel)))
    assert said(memory, speaker="ann") == ["One,"]
    assert said(memory, speaker="an") == ["One,", "Two,"]
    assert said(memory, speaker="annab") == ["Two,"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("boats", [BOATS, WIRE_BOATS], id="word"),
        pytest.param("BOATS going", [BOATS, WIRE_BOATS], id="all-words"),
        pytest.param("going boats", [BOATS, WIRE_BOATS], id="in-any-order"),
        pytest.param('"going boats"', [], id="phrase-in-order"),
        pytest.param("“boats going”", [BOATS, WIRE_BOATS], id="phrase-in-curly-marks"),
        pytest.param("passeng*", [BOATS], id="prefix"),
        pytest.param("passeng", [], id="no-prefix-unasked"),
        pytest.param("cold-hearted", [BLUNDER], id="hyphen"),
        pytest.param('"port of ansley"', [CLOSING], id="entity"),
        pytest.param("AND", [BOATS], id="operator-is-a-word"),
        pytest.param('"', [], id="only-a-mark"),
        pytest.param("(((", [], id="only-signs"),
    ],
)
def test_about(corpus: Index, words: str, expected: list[str]) -> None:
    assert said(corpus, about=words) == expected


def test_about_finds_an_entity_under_its_other_names(memory: Index) -> None:
    analysis = ferry()
    (about,) = (entity for entity in analysis.entities if entity.aliases == ("IV",))
    fill(memory, replace(analysis, quotes=(replace(analysis.quotes[2], about=(about,)),)))
    assert said(memory, about='"island voice"') == [FEWER]


def test_org_is_the_organisation_and_its_people(corpus: Index) -> None:
    assert said(corpus, org="Island Voice") == [BLUNDER]
    assert said(corpus, org="port of ansley") == [CLOSING, BOATS, WIRE_BOATS, LOSSES]
    assert said(corpus, org="Ansley Port") == [CLOSING, BOATS, WIRE_BOATS, LOSSES]  # an alias of it
    assert said(corpus, org="Mia Holt") == []


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param([], SPEECH_KINDS, id="default"),
        pytest.param(["scare"], (Kind.SCARE,), id="scare-alone"),
        pytest.param(["all"], (Kind.DIRECT, Kind.MIXED, Kind.INDIRECT, Kind.ATTITUDE), id="all"),
        pytest.param(["scare", "all"], tuple(Kind), id="everything"),
    ],
)
def test_kinds(names: list[str], expected: tuple[Kind, ...]) -> None:
    assert kinds_of(names) == expected


def test_kind(corpus: Index) -> None:
    assert said(corpus, kinds=(Kind.ATTITUDE,)) == ["for a rethink"]
    assert said(corpus, kinds=(Kind.SCARE,)) == ["night boat"]
    assert len(said(corpus, kinds=tuple(Kind))) == 10


def test_cue_by_lemma_and_by_word(corpus: Index) -> None:
    assert said(corpus, cue="warn") == [LOSSES]
    assert said(corpus, cue="warned of") == [LOSSES]
    assert said(corpus, cue="Warned") == [LOSSES]
    assert said(corpus, cue="arn") == []
    assert said(corpus, cue="say") == [CLOSING, BOATS, FEWER]


@pytest.mark.parametrize(
    ("since", "until", "count"),
    [
        pytest.param("2025-03-04", None, 2, id="day"),
        pytest.param("2025", "2025", 8, id="year-is-inclusive"),
        pytest.param("2025-03", "2025-03", 8, id="month-is-inclusive"),
        pytest.param(None, "2025-03-03", 6, id="until"),
        pytest.param("2026", None, 0, id="later"),
    ],
)
def test_dates(corpus: Index, since: str | None, until: str | None, count: int) -> None:
    assert len(said(corpus, since=since, until=until)) == count


@pytest.mark.parametrize("date", ["yesterday", "2025-13", "2025-02-32", "30/07/2025", "2025-7-3"])
def test_bad_date(date: str) -> None:
    with pytest.raises(NewsquoteError, match="no date: --since"):
        QuoteFilter(since=date)


def test_article_by_path_id_and_title(corpus: Index) -> None:
    assert said(corpus, article="news/wire.txt") == [WIRE_BOATS, LOSSES]
    assert said(corpus, article=wire().article.id[:6]) == [WIRE_BOATS, LOSSES]
    assert said(corpus, article="wire.txt") == [WIRE_BOATS, LOSSES]
    assert said(corpus, article="ire.txt") == []
    assert said(corpus, article="evening FERRY") == [WIRE_BOATS, LOSSES]
    assert said(corpus, article="%") == []


def test_confidence_sort_and_limit(corpus: Index) -> None:
    assert said(corpus, min_confidence=0.97) == [BOATS, ROW, WIRE_BOATS]
    assert said(corpus, sort=Sort.CONFIDENCE, limit=2) == [WIRE_BOATS, BOATS]
    assert said(corpus, sort=Sort.NEWEST, limit=1) == [WIRE_BOATS]
    assert said(corpus, sort=Sort.LONGEST, limit=1) == [BOATS]
    assert said(corpus, sort=Sort.DATE, limit=0) == []
    assert said(corpus, sort=Sort.SPEAKER)[:2] == [BLUNDER, CLOSING]
    assert said(corpus, sort=Sort.SPEAKER)[-1] == HORN


def test_count_is_the_number_of_rows(corpus: Index) -> None:
    for wanted in (QuoteFilter(), QuoteFilter(speaker="holt"), QuoteFilter(unique=True)):
        assert count_quotes(corpus, wanted) == len(list(find_quotes(corpus, wanted)))


def test_context_is_paragraphs(corpus: Index) -> None:
    (quote,) = find_quotes(corpus, QuoteFilter(speaker="officials", context=1))
    assert quote.context is not None
    assert quote.context.before.startswith("“Nobody wants this.")
    assert quote.context.before.endswith("Officials said ")
    assert quote.context.after.startswith(".\n\nIsland Voice (IV)")
    assert quote.context.after.endswith("hopes for a rethink.")


def test_unique_folds_copies_and_counts_articles(memory: Index) -> None:
    fill(memory, ferry("a.txt"), wire("b.txt"), wire("c.txt"))
    found = {q.text: q.copies for q in find_quotes(memory, QuoteFilter(speaker="holt", unique=True))}
    assert found[WIRE_BOATS] == 2
    assert found[LOSSES] == 2
    assert found[CLOSING] == 1
    assert len(list(find_quotes(memory, QuoteFilter(speaker="holt")))) == 6


def test_unique_folds_a_quote_cut_at_different_points(memory: Index) -> None:
    opening = "The bridge will open in spring whatever the weather does to us this winter"
    whole = make_article(f"A\n\n“{opening}, and I will walk across it,” said Ann Lee.\n", "a.txt")
    shorter = make_article(f"B\n\n“{opening},” Ms Lee said.\n", "b.txt")
    fill(
        memory,
        Analysis(whole, (make_quote(whole, [f"{opening}, and I will walk across it,"]),)),
        Analysis(shorter, (make_quote(shorter, [f"{opening},"]),)),
    )
    (quote,) = find_quotes(memory, QuoteFilter(unique=True))
    assert (quote.copies, quote.article.path) == (2, "a.txt")


def test_few_words_are_a_copy_only_of_the_same_speaker(memory: Index) -> None:
    article = make_article("A\n\n“No comment,” said Ann Lee. “No comment,” said Tom Roe.\n", "a.txt")
    ann, tom = Entity("1", "Ann Lee", "PERSON"), Entity("2", "Tom Roe", "PERSON")
    quotes = (
        make_quote(article, ["No comment,"], speaker=ann),
        make_quote(article, ["No comment,"], speaker=tom),
    )
    fill(memory, Analysis(article, quotes, (ann, tom)))
    assert len(list(find_quotes(memory, QuoteFilter(unique=True)))) == 2


def test_entities_are_named_merged_and_counted(corpus: Index) -> None:
    found = {row.name: row for row in find_entities(corpus)}
    assert list(found) == [
        "Mia Holt",
        "Port of Ansley",
        "Ansley Post",
        "Island Voice",
        "José Núñez",
        "Omar Reid",
    ]
    holt = found["Mia Holt"]
    assert (holt.aliases, holt.role, holt.affiliation) == (("Holt",), "harbour master", "Port of Ansley")
    assert (holt.mentions, holt.articles, holt.quotes) == (4, 2, 4)
    assert (holt.first, holt.last) == ("2025-03-03", "2025-03-04")
    assert found["Port of Ansley"].aliases == ("Ansley Port",)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param({"labels": ("ORG",)}, ["Port of Ansley", "Ansley Post", "Island Voice"], id="label"),
        pytest.param({"labels": ("organisations", "places")},
                     ["Port of Ansley", "Ansley Post", "Island Voice"], id="words-for-labels"),
        pytest.param({"name": "ansley"}, ["Port of Ansley", "Ansley Post"], id="part-of-name"),
        pytest.param({"min_count": 2}, ["Mia Holt", "Port of Ansley"], id="min-count"),
        pytest.param({"limit": 1}, ["Mia Holt"], id="limit"),
        pytest.param(
            {"until": "2025-03-03", "labels": ("ORG",)}, ["Island Voice", "Port of Ansley"], id="date"
        ),
    ],
)  # fmt: skip
def test_entity_filters(corpus: Index, wanted: dict[str, Any], expected: list[str]) -> None:
    assert [row.name for row in find_entities(corpus, EntityFilter(**wanted))] == expected


def test_speakers_audit(corpus: Index) -> None:
    rows = find_speakers(corpus)
    assert [(row.name, row.quotes, row.share) for row in rows] == [
        ("Mia Holt", 4, 0.5),
        ("Officials", 1, 0.125),
        ("Omar Reid and José Núñez", 1, 0.125),
        ("Island Voice", 1, 0.125),
    ]
    holt = rows[0]
    assert (holt.kinds.direct, holt.kinds.mixed, holt.kinds.indirect, holt.kinds.attitude) == (2, 0, 2, 0)
    assert holt.pronouns == ("she",)
    assert holt.articles == 2
    assert rows[3].kinds.attitude == 1
    assert rows[2].members == ("Omar Reid", "José Núñez")


def test_speakers_of_an_organisation(corpus: Index) -> None:
    assert [row.name for row in find_speakers(corpus, EntityFilter(org="port of ansley"))] == ["Mia Holt"]


def test_articles_and_their_counts(corpus: Index) -> None:
    first, second = find_articles(corpus)
    assert (first.path, first.quotes, first.speakers, first.date) == ("news/ferry.txt", 6, 4, "2025-03-03")
    assert (second.path, second.quotes, second.speakers) == ("news/wire.txt", 2, 1)
    assert second.text == wire().article.text


def test_view_has_every_kind_in_text_order(corpus: Index) -> None:
    (row,) = find_articles(corpus, article="news/ferry.txt")
    view = view_article(corpus, row)
    assert [quote.kind for quote in view.quotes] == [
        "indirect", "direct", "indirect", "mixed", "attitude", "scare", "direct", "direct",
    ]  # fmt: skip
    assert view.paragraphs == ferry().article.paragraphs


class TestVerify:
    """Was this ever said?"""

    def test_verbatim_without_case_and_punctuation(self, corpus: Index) -> None:
        matches = find_words(corpus, "we KEPT the boats — going, as long")
        assert [(m.match, m.score, m.diff) for m in matches] == [("verbatim", 1.0, None)] * 2
        assert {m.quote.article.path for m in matches if m.quote} == {"news/ferry.txt", "news/wire.txt"}

    def test_near_with_a_changed_word(self, corpus: Index) -> None:
        match = find_words(corpus, "Nobody wanted this")[0]
        assert match.match == "near"
        assert match.diff is not None
        assert [(change.op, change.text) for change in match.diff] == [
            ("equal", "Nobody"), ("delete", "wanted"), ("insert", "wants"), ("equal", "this"),
        ]  # fmt: skip

    def test_near_in_another_order(self, corpus: Index) -> None:
        match = find_words(corpus, "if we must we will row")[0]
        assert match.match == "near"
        assert match.score == 0.99
        assert match.quote is not None
        assert match.quote.text == ROW

    def test_none(self, corpus: Index) -> None:
        (match,) = find_words(corpus, "bananas are purple today")
        assert (match.match, match.score, match.diff, match.quote) == ("none", 0.0, None, None)

    def test_scare_quotes_were_not_said(self, corpus: Index) -> None:
        assert find_words(corpus, "night boat")[0].match == "none"

    def test_nothing_to_verify(self, corpus: Index) -> None:
        with pytest.raises(NewsquoteError, match="no words to verify"):
            find_words(corpus, "…!")


def test_names_to_complete(corpus: Index) -> None:
    assert complete_names(corpus, "jos") == ["José Núñez"]
    assert complete_names(corpus, "zz") == []


def test_a_cache_answers_from_its_own_corpus_only(tmp_path: Path) -> None:
    work = Pipeline(fake(ferry(), wire()), "test")
    with create_index(tmp_path / "c.db", corpus_of_its_own=True) as cache:
        update(cache, [ferry().article, wire().article], work)
    with create_index(tmp_path / "c.db", corpus_of_its_own=True) as cache:
        update(cache, [wire().article], work)
        assert said(cache) == [WIRE_BOATS, LOSSES]
        assert [row.name for row in find_speakers(cache)] == ["Mia Holt"]
        assert find_speakers(cache)[0].aliases == ()
        assert said(cache, speaker="IV") == []
        assert [row.name for row in find_entities(cache)] == ["Mia Holt", "Ansley Post", "Port of Ansley"]


def test_words_are_verified_in_a_small_corpus_beside_a_large_one_in_the_cache(tmp_path: Path) -> None:
    """The shorter quotes of another corpus rank first, and once were all that was looked at."""
    others = []
    for n in range(201):
        article = make_article(f"Row {n}\n\n“We will row,” said Ann Lee.\n", f"rows/{n}.txt")
        others.append(Analysis(article, (make_quote(article, ["We will row,"]),), ()))
    work = Pipeline(fake(*others, ferry()), "test")
    with create_index(tmp_path / "c.db", corpus_of_its_own=True) as cache:
        update(cache, [analysis.article for analysis in others], work)
    with create_index(tmp_path / "c.db", corpus_of_its_own=True) as cache:
        update(cache, [ferry().article], work)
        (match,) = find_words(cache, "we will row")
        assert match.quote is not None
        assert (match.match, match.quote.text) == ("verbatim", ROW)


EVERYTHING_SINCE_EVER = EntityFilter(since="0001")
"""Matches every dated article, but is answered from the articles and not from what is added up."""


def assert_sums_are_right(index: Index) -> None:
    assert find_entities(index) == find_entities(index, EVERYTHING_SINCE_EVER)
    assert find_speakers(index) == find_speakers(index, EVERYTHING_SINCE_EVER)
    identities = index.connection.execute("SELECT count(*) FROM identity").fetchone()
    assert identities == index.connection.execute("SELECT count(*) FROM summary").fetchone()


def test_sums_kept_are_the_sums_of_the_articles(memory: Index) -> None:
    """Whatever is added, changed and removed."""
    work = Pipeline(fake(ferry(), wire()), "test")
    ferry_article, wire_article = ferry("in/ferry.txt").article, wire("in/wire.txt").article
    for corpus_now in (
        [ferry_article],
        [ferry_article, wire_article, replace(wire_article, path="in/copy.txt")],
        [replace(ferry_article, date="2020-01-01"), wire_article],
        [replace(wire_article, date="2019-01-01"), ferry_article],
        [wire_article],
        [],
        [ferry_article],
    ):
        update(memory, corpus_now, work, sources=["in"])
        assert len(list(find_articles(memory))) == len(corpus_now)
        assert_sums_are_right(memory)


def test_role_is_that_of_the_latest_article_that_gives_one(memory: Index) -> None:
    article = make_article("Later\n\n“One,” said Mia Holt.\n", "later.txt", date="2026-01-01")
    holt = Entity("1", "Mia Holt", "PERSON", role="ferry captain")
    fill(memory, Analysis(article, (make_quote(article, ["One,"], speaker=holt),), (holt,)), ferry(), wire())
    assert find_speakers(memory)[0].role == "ferry captain"
    assert find_speakers(memory, EntityFilter(until="2025"))[0].role == "harbour master"


def test_quotes_in_article_order_are_not_sorted_but_streamed(corpus: Index) -> None:
    """A sort would read a whole archive before `| head -1` sees a line."""
    seen: list[str] = []
    corpus.connection.set_trace_callback(seen.append)
    next(find_quotes(corpus))
    corpus.connection.set_trace_callback(None)
    (statement,) = [sql for sql in seen if "JOIN quote q" in sql]
    plan = [row[3] for row in corpus.connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert plan[0] == "SCAN a USING INDEX article_rank"
    assert [step for step in plan if "TEMP B-TREE" in step] == []
