"""Scores on small hand-made data, every number worked out by hand."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from newsquote.errors import NewsquoteError
from newsquote.evaluate import (
    GoldArticle,
    GoldEntity,
    GoldQuote,
    Measure,
    PolnearArticle,
    SpanAttribution,
    align,
    evaluate_gold,
    evaluate_polnear,
    read_gold_folder,
    read_polnear,
    to_spans,
)
from newsquote.evaluate.measure import match_contents
from newsquote.model import Analysis, Article, Attribution, Entity, Kind, Quote, Span

GOLD = Path(__file__).parent / "gold"

TEXT = """\
Port Ansley ferry to stop

“We tried everything,” Mia Holt said. “Nobody wants this.”

Holt warned that jobs would go. Officials said the bridge was busy.

The Harbour Union called it “a farce”. It hopes for talks.

The so-called “night boat” has run since 1962.
"""


def at(words: str, text: str = TEXT) -> Span:
    """Where the words stand; with a pair of brackets, what is inside them, the rest being context."""
    before, bracket, rest = words.partition("[")
    inside = rest.partition("]")[0] if bracket else words
    start = text.index(words.replace("[", "").replace("]", "")) + (len(before) if bracket else 0)
    return Span(start, start + len(inside))


def gold_quote(
    kind: Kind, *parts: str, speaker: str | None, source: str, cue: str, mention: str
) -> GoldQuote:
    return GoldQuote(
        kind,
        tuple(map(at, parts)),
        speaker,
        source=at(source),
        cue=at(cue),
        mention_type=mention,
    )


FERRY = GoldArticle(
    "ferry",
    TEXT,
    quotes=(
        gold_quote(
            Kind.DIRECT, "We tried everything,", "Nobody wants this.",
            speaker="Mia Holt", source="Mia Holt", cue="said", mention="name",
        ),
        gold_quote(
            Kind.INDIRECT, "jobs would go",
            speaker="Mia Holt", source="[Holt] warned", cue="warned", mention="surname",
        ),
        gold_quote(
            Kind.INDIRECT, "the bridge was busy",
            speaker="Officials", source="Officials", cue="[said] the", mention="group",
        ),
        gold_quote(
            Kind.MIXED, "a farce",
            speaker="Harbour Union", source="The Harbour Union", cue="[called] it", mention="organisation",
        ),
        gold_quote(
            Kind.ATTITUDE, "for talks",
            speaker="Harbour Union", source="[It] hopes", cue="hopes", mention="pronoun",
        ),
    ),
    entities=(
        GoldEntity("Mia Holt", "PERSON", ("Holt",)),
        GoldEntity("Harbour Union", "ORG"),
        GoldEntity("Port Ansley", "LOC"),
    ),
    scare=(at("night boat"),),
)  # fmt: skip


def entity(name: str, label: str = "PERSON", **more: Any) -> Entity:
    return Entity(name, name, label, **more)


def quote(
    kind: Kind, *parts: str, speaker: str | None = None, source: str | None = None, cue: str | None = None
) -> Quote:
    found = Attribution(
        kind,
        tuple(map(at, parts)),
        source=at(source) if source else None,
        cue=at(cue) if cue else None,
    )
    return Quote(parts[0], "ferry", found, " ".join(parts), entity(speaker) if speaker else None)


PREDICTED = Analysis(
    Article("ferry", TEXT),
    (
        quote(
            Kind.DIRECT, "We tried everything", "Nobody wants this",
            speaker="mia hólt", source="Mia Holt", cue="said",
        ),
        quote(Kind.INDIRECT, "that jobs would go", source="[Holt] warned", cue="warned"),
        quote(Kind.DIRECT, "a farce", speaker="Mia Holt", source="Harbour Union", cue="called it"),
        quote(Kind.ATTITUDE, "talks", speaker="Harbour Union"),
        quote(Kind.DIRECT, "night boat"),
        quote(Kind.MIXED, "has run since 1962"),
        quote(Kind.SCARE, "so-called"),
    ),
    (
        entity("Mia Holt"),
        entity("Night Boat"),
        entity("port-ansley", "GPE"),
        entity("Officials", "GROUP", named=False),
        entity("One volunteer", named=False),
    ),
)  # fmt: skip


class TestGold:
    scores = evaluate_gold([(FERRY, PREDICTED)])

    def test_contents_by_overlap(self) -> None:
        found = {group: found.overlap for group, found in self.scores.roles["content"].items()}
        assert found == {
            "all": Measure(4, 6, 5),
            "speech": Measure(3, 5, 4),
            "direct": Measure(1, 3, 1),
            "mixed": Measure(0, 1, 1),
            "indirect": Measure(1, 1, 2),
            "attitude": Measure(1, 1, 1),
        }

    def test_exact_contents_ignore_marks_punctuation_and_a_leading_that(self) -> None:
        found = {group: found.exact.hits for group, found in self.scores.roles["content"].items()}
        assert found == {"all": 3, "speech": 3, "direct": 1, "mixed": 0, "indirect": 1, "attitude": 0}

    def test_sources_and_cues_are_found_in_matched_quotes_only(self) -> None:
        source, cue = self.scores.roles["source"]["all"], self.scores.roles["cue"]["all"]
        assert (source.overlap, source.exact) == (Measure(3, 3, 5), Measure(2, 3, 5))
        assert (cue.overlap, cue.exact) == (Measure(3, 3, 5), Measure(2, 3, 5))

    def test_kinds_are_confused_as_counted(self) -> None:
        counts = {(gold, kind): n for gold, row in self.scores.kinds.items() for kind, n in row.items() if n}
        assert counts == {
            ("direct", "direct"): 1,
            ("mixed", "direct"): 1,
            ("indirect", "indirect"): 1,
            ("indirect", "missed"): 1,
            ("attitude", "attitude"): 1,
            ("spurious", "direct"): 1,
            ("spurious", "mixed"): 1,
        }

    def test_speakers_of_matched_quotes(self) -> None:
        found = self.scores.speakers
        assert (found.right, found.wrong, found.abstained, found.invented) == (2, 1, 1, 0)
        by_mention = self.scores.to_dict()["speakers"]["by_mention"]
        assert {form: row["accuracy"] for form, row in by_mention.items()} == {
            "name": 1.0,
            "organisation": 0.0,
            "pronoun": 1.0,
            "surname": 0.0,
        }

    def test_quote_and_speaker_both_right_counts_speech_only(self) -> None:
        assert self.scores.both == Measure(1, 5, 4)

    def test_entities_are_named_and_places_are_one_label(self) -> None:
        assert self.scores.entities == {
            "PERSON": Measure(1, 2, 1),
            "ORG": Measure(0, 0, 1),
            "LOC": Measure(1, 1, 1),
            "all": Measure(2, 3, 3),
        }

    def test_scare_quotes_reported_as_direct(self) -> None:
        assert self.scores.to_dict()["scare"] == {"gold": 1, "as_scare": 0, "as_direct": 1, "as_mixed": 0}

    def test_rates_are_derived_from_the_counts(self) -> None:
        assert self.scores.to_dict()["roles"]["content"]["all"]["overlap"] == {
            "precision": 0.6667,
            "recall": 0.8,
            "f1": 0.7273,
            "hits": 4,
            "predicted": 6,
            "gold": 5,
        }

    def test_scores_are_plain_values(self) -> None:
        assert json.loads(json.dumps(self.scores.to_dict())) == self.scores.to_dict()


@pytest.mark.parametrize(
    ("gold", "predicted", "outcome"),
    [
        pytest.param("Mia Holt", "MIA HOLT", "right", id="case"),
        pytest.param("José O’Núñez", "Jose O'Nunez", "right", id="accents-and-apostrophe"),
        pytest.param('Jo "Shorty" Bell', "Jo “Shorty” Bell", "right", id="marks-in-the-name"),
        pytest.param("Mia Holt", "Holt", "wrong", id="part-of-the-name"),
        pytest.param(None, None, "right", id="nobody-for-nobody"),
        pytest.param("Mia Holt", None, "abstained", id="nobody-for-somebody"),
        pytest.param(None, "Mia Holt", "invented", id="somebody-for-nobody"),
    ],
)
def test_speaker_outcome(gold: str | None, predicted: str | None, outcome: str) -> None:
    article = GoldArticle("one", TEXT, (GoldQuote(Kind.INDIRECT, (at("jobs would go"),), gold),))
    found = quote(Kind.INDIRECT, "jobs would go", speaker=predicted)
    scores = evaluate_gold([(article, Analysis(Article("one", TEXT), (found,)))])
    assert {name: n for name, n in scores.speakers.to_dict().items() if n and name != "accuracy"} == {
        outcome: 1,
        "matched": 1,
    }


@pytest.mark.parametrize(
    ("members", "right"),
    [(("Elena Ruiz", "Mia Holt"), 1), (("Mia Holt", "Omar Reid"), 0)],
    ids=["other-order", "other-people"],
)
def test_joint_speakers_are_compared_by_their_members(members: tuple[str, ...], right: int) -> None:
    part = at("jobs would go")
    article = GoldArticle(
        "one",
        TEXT,
        (GoldQuote(Kind.INDIRECT, (part,), "Mia Holt and Elena Ruiz", ("Mia Holt", "Elena Ruiz")),),
    )
    both = entity(" and ".join(members), "GROUP", members=members, named=False)
    found = Quote("1", "one", Attribution(Kind.INDIRECT, (part,)), "jobs would go", both)
    assert evaluate_gold([(article, Analysis(Article("one", TEXT), (found,)))]).speakers.right == right


def test_speech_found_as_an_attitude_is_not_quote_and_speaker_right() -> None:
    article = GoldArticle("one", TEXT, (GoldQuote(Kind.INDIRECT, (at("jobs would go"),), "Mia Holt"),))
    found = quote(Kind.ATTITUDE, "jobs would go", speaker="Mia Holt")
    scores = evaluate_gold([(article, Analysis(Article("one", TEXT), (found,)))])
    assert (scores.speakers.right, scores.both) == (1, Measure(0, 0, 1))


def test_a_scare_quote_inside_a_reported_clause_is_no_error() -> None:
    found = quote(Kind.MIXED, "The so-called “night boat” has run since 1962.")
    article = GoldArticle("one", TEXT, (), scare=(at("night boat"),))
    assert evaluate_gold([(article, Analysis(Article("one", TEXT), (found,)))]).scare.as_mixed == 0


def test_counts_add_up_over_articles() -> None:
    twice = evaluate_gold([(FERRY, PREDICTED), (FERRY, PREDICTED)])
    assert (twice.articles, twice.both) == (2, Measure(2, 10, 8))
    assert twice.roles["content"]["all"].overlap == Measure(8, 12, 10)


def test_alignment_names_what_is_missing_and_spurious() -> None:
    alignment = align(FERRY, PREDICTED)
    assert [left.parts[0].cut(TEXT) for left in alignment.missing] == ["the bridge was busy"]
    assert [right.text for right in alignment.spurious] == ["night boat", "has run since 1962"]


def test_an_analysis_of_another_text_is_refused() -> None:
    with pytest.raises(NewsquoteError, match="ferry is of another text"):
        align(FERRY, Analysis(Article("ferry", TEXT.strip())))


def test_our_gold_scored_against_itself_is_perfect() -> None:
    pairs = []
    for gold in read_gold_folder(GOLD):
        quotes = tuple(
            Quote(
                str(i),
                gold.name,
                Attribution(one.kind, one.parts, source=one.source, cue=one.cue, addressee=one.addressee),
                "",
                entity(one.speaker, members=one.members) if one.speaker else None,
            )
            for i, one in enumerate(gold.quotes)
        )
        entities = tuple(entity(one.name, one.label) for one in gold.entities)
        pairs.append((gold, Analysis(Article(gold.name, gold.text), quotes, entities)))
    assert len(pairs) >= 10
    scores = evaluate_gold(pairs)
    measures = [
        found.exact for groups in scores.roles.values() for found in groups.values() if found.exact.gold
    ]
    assert len(measures) > 15
    assert {measure.f1 for measure in [*measures, *scores.entities.values(), scores.both]} == {1.0}
    assert scores.speakers.right == scores.speakers.matched == sum(len(gold.quotes) for gold, _ in pairs)


def test_nothing_predicted_and_nothing_to_find() -> None:
    empty = evaluate_gold([(GoldArticle("empty", "", ()), Analysis(Article("empty", "")))])
    assert empty.roles["content"]["all"].overlap.to_dict() == {
        "precision": 0.0,
        "recall": 0.0,
        "f1": 0.0,
        "hits": 0,
        "predicted": 0,
        "gold": 0,
    }


@pytest.mark.parametrize(
    ("gold", "predicted", "pairs"),
    [
        pytest.param([{1, 2, 3, 4}], [{1, 2}], {0: 0}, id="half-is-enough"),
        pytest.param([{1, 2, 3, 4, 5}], [{1, 2}], {}, id="less-than-half-of-the-longer"),
        pytest.param([{1, 2}], [{1, 2, 3, 4, 5}], {}, id="the-longer-may-be-the-predicted-one"),
        pytest.param([{1, 2, 3}], [{1, 2}, {1, 2, 3}], {0: 1}, id="best-overlap-first"),
        pytest.param([{1, 2}, {3, 4}], [{1, 2, 3, 4}], {1: 0}, id="one-to-one-the-later-of-equals"),
        pytest.param([set()], [set()], {}, id="no-words-match-nothing"),
    ],
)
def test_matching(gold: list[set[int]], predicted: list[set[int]], pairs: dict[int, int]) -> None:
    assert match_contents([*map(frozenset, gold)], [*map(frozenset, predicted)]) == pairs


class TestGoldFolder:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        text = "“No,” said Mia Holt.\r\n"
        spans = {"parts": (1, 4), "source": (11, 19), "cue": (6, 10)}
        cut = {role: {"start": a, "end": b, "text": text[a:b]} for role, (a, b) in spans.items()}
        marked = {
            "kind": "direct",
            "parts": [cut["parts"]],
            "speaker": {"name": "Mia Holt", "label": "PERSON", "members": []},
            "source": cut["source"],
            "cue": cut["cue"],
            "addressee": None,
            "mention_type": "name",
        }
        entities = [{"name": "Mia Holt", "label": "PERSON", "aliases": ["Holt"]}]
        for place in (tmp_path, tmp_path / "heldout"):
            place.mkdir(exist_ok=True)
            (place / "no.txt").write_bytes(text.encode())
            (place / "no.json").write_text(
                json.dumps({"quotes": [marked], "entities": entities, "scare": []})
            )
        return tmp_path

    def test_only_the_folder_itself_is_read_with_its_line_ends(self, folder: Path) -> None:
        assert read_gold_folder(folder) == [
            GoldArticle(
                "no",
                "“No,” said Mia Holt.\r\n",
                (
                    GoldQuote(
                        Kind.DIRECT,
                        (Span(1, 4),),
                        "Mia Holt",
                        source=Span(11, 19),
                        cue=Span(6, 10),
                        mention_type="name",
                    ),
                ),
                (GoldEntity("Mia Holt", "PERSON", ("Holt",)),),
            )
        ]

    def test_an_empty_folder(self, tmp_path: Path) -> None:
        with pytest.raises(NewsquoteError, match="no gold articles"):
            read_gold_folder(tmp_path)

    def test_a_missing_article(self, folder: Path) -> None:
        (folder / "no.txt").unlink()
        with pytest.raises(NewsquoteError, match=r"no\.json has no article beside it; expected no\.txt"):
            read_gold_folder(folder)

    def test_a_span_that_does_not_stand_there(self, folder: Path) -> None:
        (folder / "no.txt").write_text("“Yes,” said Mia Holt.\n")
        with pytest.raises(NewsquoteError, match=r"no\.json is not a gold annotation.*does not stand there"):
            read_gold_folder(folder)

    @pytest.mark.parametrize("broken", ["{", "[]", "{}"])
    def test_an_annotation_in_another_format(self, folder: Path, broken: str) -> None:
        (folder / "no.json").write_text(broken)
        with pytest.raises(NewsquoteError, match=r"no\.json is not a gold annotation"):
            read_gold_folder(folder)


PAPER = (
    'Vale said that the vote was lost. "We will go on," she wrote. Reid called it "a farce". '
    "Reid wants a recount.\n\nAbout the author: Jo Lind thinks a lot."
)


def frame(content: str, source: str | None = None, cue: str | None = None) -> SpanAttribution:
    def cut(words: str | None) -> tuple[Span, ...]:
        return (at(words, PAPER),) if words else ()

    return SpanAttribution(cut(content), cut(source), cut(cue))


class TestPolnear:
    article = PolnearArticle(
        "paper",
        PAPER,
        (
            frame("that the vote was lost", "Vale", "said"),  # indirect, speech
            frame("We will go on", "she", "wrote"),  # direct, speech
            frame('called it "a farce"', "Reid", "called it"),  # mixed: half its words are inside
            frame("a recount", "Reid", "wants"),  # indirect, other
            SpanAttribution(()),  # no content: not scored
        ),
        discard=(at("About the author: Jo Lind thinks a lot.", PAPER),),
    )
    predicted = (
        frame("the vote was lost", "Vale said", "said"),  # exact but for "that"; source has its head
        frame('"We will go on," she', "wrote", "she"),  # 4 of 5 words; source and cue wrong
        frame("a farce", "Reid"),  # 2 of 4 words: half; no cue
        frame("Vale", "Reid", "said"),  # spurious
        frame("a lot", "Jo Lind", "thinks"),  # inside the discarded note: not scored
        SpanAttribution((), (at("Reid", PAPER),)),  # no content: not scored
    )
    scores = evaluate_polnear([article, PolnearArticle("other", "No.", ())], {"paper": predicted})

    def test_contents(self) -> None:
        assert (self.scores.articles, self.scores.missing) == (2, 1)
        assert self.scores.overlap == Measure(3, 4, 4)
        assert self.scores.exact == Measure(1, 4, 4)

    def test_words_inside_any_content(self) -> None:
        # gold 5 + 4 + 4 + 2, predicted 4 + 5 + 2 + 1, shared 4 + 4 + 2
        assert self.scores.words == Measure(10, 12, 15)

    def test_sources_and_cues_of_the_matched(self) -> None:
        assert (self.scores.source_head, self.scores.source_exact) == (0.6667, 0.3333)
        assert self.scores.cue_hit == 0.3333

    def test_recall_by_marks_and_by_cue(self) -> None:
        assert self.scores.to_dict()["recall"] == {
            "direct": {"gold": 1, "overlap": 1.0, "exact": 0.0},
            "indirect": {"gold": 2, "overlap": 0.5, "exact": 0.5},
            "mixed": {"gold": 1, "overlap": 1.0, "exact": 0.0},
            "other": {"gold": 1, "overlap": 0.0, "exact": 0.0},
            "speech": {"gold": 3, "overlap": 1.0, "exact": 0.3333},
        }

    def test_roles_by_kind_of_the_gold_for_recall_and_of_the_predicted_for_precision(self) -> None:
        found = {
            (role, kind): tuple((s.found, s.gold, s.right, s.predicted) for s in matches.values())
            for role, kinds in self.scores.roles.items()
            for kind, matches in kinds.items()
        }
        # pairs: indirect with indirect, exactly; direct with mixed (4 of 5 words are inside marks);
        # mixed with direct
        assert found == {
            ("content", "all"): ((3, 4, 3, 4), (1, 4, 1, 4)),
            ("content", "direct"): ((1, 1, 1, 1), (0, 1, 0, 1)),
            ("content", "mixed"): ((1, 1, 1, 1), (0, 1, 0, 1)),
            ("content", "indirect"): ((1, 2, 1, 2), (1, 2, 1, 2)),
            ("source", "all"): ((2, 4, 2, 4), (1, 4, 1, 4)),
            ("source", "direct"): ((0, 1, 1, 1), (0, 1, 1, 1)),
            ("source", "mixed"): ((1, 1, 0, 1), (1, 1, 0, 1)),
            ("source", "indirect"): ((1, 2, 1, 2), (0, 2, 0, 2)),
            ("cue", "all"): ((1, 4, 1, 3), (1, 4, 1, 3)),
            ("cue", "direct"): ((0, 1, 0, 0), (0, 1, 0, 0)),
            ("cue", "mixed"): ((0, 1, 0, 1), (0, 1, 0, 1)),
            ("cue", "indirect"): ((1, 2, 1, 2), (1, 2, 1, 2)),
        }

    def test_rates_of_a_role(self) -> None:
        assert self.scores.to_dict()["roles"]["cue"]["all"]["overlap"] == {
            "precision": 0.3333, "recall": 0.25, "f1": 0.2857,
            "found": 1, "gold": 4, "right": 1, "predicted": 3,
        }  # fmt: skip

    def test_rates(self) -> None:
        assert self.scores.to_dict()["content_overlap"] == {
            "precision": 0.75,
            "recall": 0.75,
            "f1": 0.75,
            "hits": 3,
            "predicted": 4,
            "gold": 4,
        }


@pytest.mark.parametrize(
    ("text", "content", "kind"),
    [
        pytest.param("He said: “We go.”", "We go.", "direct", id="curly"),
        pytest.param('He said: "We go."', "We go.", "direct", id="straight"),
        pytest.param("He said: ''We go.''", "We go.", "direct", id="two-single-marks-are-one-double"),
        pytest.param("He said: ‘We go.’", "We go.", "indirect", id="single-marks-do-not-count"),
        pytest.param("He said it was “odd”.", "it was “odd”", "mixed", id="some-inside"),
        pytest.param(
            "“one two three four five six seven eight nine” ten", "", "mixed", id="nine-tenths-is-mixed"
        ),
        pytest.param("“We go.\n\nHe said he goes.", "he goes", "indirect", id="a-blank-line-closes"),
    ],
)
def test_kind_goes_by_marks(text: str, content: str, kind: str) -> None:
    article = PolnearArticle("one", text, (SpanAttribution((at(content or text, text),)),))
    recall = evaluate_polnear([article], {}).recall
    assert set(recall) == {kind, "other"}


@pytest.mark.parametrize(
    ("cue", "group"),
    [
        ("said", "speech"),
        ("is arguing", "speech"),
        ("According to", "speech"),
        ("replies", "speech"),
        ("denied", "speech"),
        ("promised", "speech"),
        ("hopes", "other"),
        ("spoke", "other"),
    ],
)
def test_cues_of_speech(cue: str, group: str) -> None:
    text = f"He {cue} that it rains"
    article = PolnearArticle("one", text, (SpanAttribution((at("it rains", text),), (), (at(cue, text),)),))
    assert set(evaluate_polnear([article], {}).recall) == {"indirect", group}


@pytest.mark.parametrize(
    ("found", "rate"),
    [
        pytest.param("Mia Holt", 1.0, id="half-of-the-words"),
        pytest.param("Ansley", 1.0, id="the-last-word"),
        pytest.param("Mia", 0.0, id="less-than-half"),
    ],
)
def test_the_head_of_a_source(found: str, rate: float) -> None:
    text = "Mia Holt of Ansley said it rains"
    gold = SpanAttribution((at("it rains", text),), (at("Mia Holt of Ansley", text),))
    given = SpanAttribution((at("it rains", text),), (at(found, text),))
    scores = evaluate_polnear([PolnearArticle("one", text, (gold,))], {"one": [given]})
    assert (scores.source_head, scores.source_exact) == (rate, 0.0)


def test_quotes_become_spans_by_kind() -> None:
    assert to_spans(PREDICTED, (Kind.INDIRECT,)) == [
        SpanAttribution((at("that jobs would go"),), (at("[Holt] warned"),), (at("warned"),))
    ]
    assert len(to_spans(PREDICTED)) == 6


@pytest.mark.parametrize("name", ["gold.jsonl", "gold.jsonl.gz"])
def test_json_lines_are_read_plain_or_gzipped(tmp_path: Path, name: str) -> None:
    line = {
        "id": "a",
        "text": "He said it rains\u2028.",
        "attributions": [{"source": [[0, 2]], "cue": [[3, 7]], "content": [[8, 16], [9, 9]]}],
        "discard": [[0, 1]],
    }
    raw = (json.dumps(line, ensure_ascii=False) + "\n\n").encode()
    (tmp_path / name).write_bytes(gzip.compress(raw) if name.endswith("gz") else raw)
    assert read_polnear(tmp_path / name) == [
        PolnearArticle(
            "a",
            "He said it rains\u2028.",
            (SpanAttribution((Span(8, 16),), (Span(0, 2),), (Span(3, 7),)),),
            (Span(0, 1),),
        )
    ]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        pytest.param("", "no annotated articles", id="empty"),
        pytest.param('{"id": "a"}\n', "line 1 is no annotated article: KeyError 'text'", id="no-text"),
        pytest.param("\nx\n", "line 2 is no annotated article: JSONDecodeError", id="no-json"),
        pytest.param("[]\n", "line 1 is no annotated article: TypeError", id="no-object"),
    ],
)
def test_lines_in_another_format(tmp_path: Path, raw: str, message: str) -> None:
    (tmp_path / "gold.jsonl").write_text(raw)
    with pytest.raises(NewsquoteError, match=message):
        read_polnear(tmp_path / "gold.jsonl")
