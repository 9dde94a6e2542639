"""The gold articles are consistent: a wrong offset here would be a wrong score everywhere else."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

GOLD = Path(__file__).parent / "gold"
TUNING = sorted(GOLD.glob("*.json"))
HELDOUT = sorted((GOLD / "heldout").glob("*.json"))
MARKS = "\"'“”‘’«»"
SPEAKER_LABELS = {"PERSON", "ORG", "GROUP", "DOCUMENT", "LOC"}
MENTION_TYPES = {"name", "surname", "title", "pronoun", "organisation", "group", "document", "none"}
QUOTE_KEYS = {
    *("kind", "text", "parts", "verbatim", "speaker", "source", "cue", "addressee"),
    *("about", "nested", "mention_type"),
}

every_article = pytest.mark.parametrize("path", TUNING + HELDOUT, ids=lambda p: p.stem)


def read(path: Path) -> tuple[str, dict[str, Any]]:
    """The article's text as stored and its annotation."""
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    return text, json.loads(path.read_text(encoding="utf-8"))


def occurs(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", re.sub(r"\s+", " ", text), re.I) is not None


def spans_of(quote: dict[str, Any]) -> list[dict[str, Any]]:
    single = [quote[role] for role in ("source", "cue", "addressee") if quote[role]]
    return [*quote["parts"], *quote["verbatim"], *quote["nested"], *single]


def test_every_annotation_has_its_article_and_no_name_stands_in_both_sets() -> None:
    texts = {p.with_suffix("") for p in GOLD.rglob("*.txt")}
    assert texts == {p.with_suffix("") for p in TUNING + HELDOUT}
    names = [p.stem for p in TUNING + HELDOUT]
    assert len(names) == len(set(names)) >= 12
    assert len(HELDOUT) >= 4


@pytest.mark.parametrize("paths", [TUNING, HELDOUT], ids=["tuning", "heldout"])
def test_each_set_holds_every_kind_and_mention_type(paths: list[Path]) -> None:
    quotes = [q for p in paths for q in read(p)[1]["quotes"]]
    kinds = Counter(q["kind"] for q in quotes)
    assert kinds.keys() == {"direct", "mixed", "indirect", "attitude"}
    assert min(kinds["direct"], kinds["mixed"], kinds["indirect"]) >= 15
    assert {q["mention_type"] for q in quotes} == MENTION_TYPES


@every_article
def test_spans_cut_what_they_claim(path: Path) -> None:
    text, gold = read(path)
    spans = [s for q in gold["quotes"] for s in spans_of(q)] + gold["scare"]
    assert len(spans) > 40
    wrong = [s for s in spans if text[s["start"] : s["end"]] != s["text"] or s["text"] != s["text"].strip()]
    assert wrong == []


@every_article
def test_quotes_stand_in_order_and_no_contents_overlap(path: Path) -> None:
    _, gold = read(path)
    starts = [q["parts"][0]["start"] for q in gold["quotes"]]
    assert starts == sorted(starts)
    parts = sorted((p["start"], p["end"]) for q in gold["quotes"] for p in q["parts"])
    assert [(a, b) for a, b in pairwise(parts) if b[0] < a[1]] == []


@every_article
def test_no_part_crosses_a_paragraph_and_text_joins_the_parts(path: Path) -> None:
    text, gold = read(path)
    for quote in gold["quotes"]:
        assert set(quote) == QUOTE_KEYS
        joined = quote["parts"][0]["text"]
        for before, part in pairwise(quote["parts"]):
            between = text[before["end"] : part["start"]]
            joined += ("\n\n" if "\n\n" in between else " ") + part["text"]
        assert quote["text"] == joined
        assert [p["text"] for p in quote["parts"] if "\n\n" in p["text"]] == []


@every_article
def test_source_cue_and_addressee_lie_outside_the_content(path: Path) -> None:
    _, gold = read(path)
    for quote in gold["quotes"]:
        for role in ("source", "cue", "addressee"):
            span = quote[role]
            inside = [
                p for p in quote["parts"] if span and p["start"] < span["end"] and span["start"] < p["end"]
            ]
            assert inside == [], f"{role} of {quote['text']!r}"


@every_article
def test_kind_agrees_with_the_marks(path: Path) -> None:
    _, gold = read(path)
    for quote in gold["quotes"]:
        held = [
            any(p["start"] <= v["start"] and v["end"] <= p["end"] for p in quote["parts"])
            for v in quote["verbatim"]
        ]
        assert all(held), quote["text"]
        if quote["kind"] == "direct":
            assert quote["verbatim"] == quote["parts"]
        else:
            assert bool(quote["verbatim"]) == (quote["kind"] == "mixed"), quote["text"]


@every_article
def test_words_in_marks_are_scare_or_part_of_a_quote(path: Path) -> None:
    text, gold = read(path)
    inside = [p for q in gold["quotes"] for p in q["parts"]] + gold["scare"]
    opened = [m.end() for m in re.finditer(r"(?<!\w)[\"“](?=[\w\[])", text)]
    stray = [at for at in opened if not any(s["start"] <= at < s["end"] for s in inside)]
    assert [text[at : at + 40] for at in stray] == []
    for span in gold["scare"]:
        assert text[span["start"] - 1] in MARKS
        after = text[span["end"] :].lstrip(".,")  # American style keeps these inside the marks
        assert after[0] in MARKS


@every_article
def test_mention_type_agrees_with_source(path: Path) -> None:
    _, gold = read(path)
    for quote in gold["quotes"]:
        assert quote["mention_type"] in MENTION_TYPES
        assert (quote["source"] is None) == (quote["mention_type"] == "none"), quote["text"]


@every_article
def test_speakers_are_in_the_article(path: Path) -> None:
    text, gold = read(path)
    names = {e["name"]: e for e in gold["entities"]}
    aliases = {a for e in gold["entities"] for a in e["aliases"]}
    for speaker in filter(None, (q["speaker"] for q in gold["quotes"])):
        name = speaker["name"]
        assert speaker["label"] in SPEAKER_LABELS
        assert name not in aliases - names.keys()
        assert not re.match(r"(a|an|the)\s", name, re.I), name
        for known in speaker["members"] or [name]:
            assert occurs(known, text), known
        if speaker["label"] == "ORG" or speaker["members"]:
            assert set(speaker["members"] or [name]) <= names.keys()
        if name in names:
            entity = names[name]
            assert (speaker["role"], speaker["affiliation"]) == (entity["role"], entity["affiliation"])


@every_article
def test_one_name_has_one_label(path: Path) -> None:
    _, gold = read(path)
    labels = {(q["speaker"]["name"], q["speaker"]["label"]) for q in gold["quotes"] if q["speaker"]}
    labels |= {(e["name"], e["label"]) for e in gold["entities"]}
    assert [n for n, c in Counter(name for name, _ in labels).items() if c > 1] == []


@every_article
def test_entities_and_their_aliases_occur(path: Path) -> None:
    text, gold = read(path)
    assert len(gold["entities"]) > 5
    for entity in gold["entities"]:
        assert set(entity) == {"name", "label", "aliases", "role", "affiliation"}
        assert entity["label"] in {"PERSON", "ORG", "LOC", "NORP"}
        assert [n for n in (entity["name"], *entity["aliases"]) if not occurs(n, text)] == []


@every_article
def test_metadata_stands_in_the_article(path: Path) -> None:
    text, gold = read(path)
    article = gold["article"]
    assert article["name"] == path.stem
    assert article["title"] in text.split("\n\n")[0]
    assert article["byline"] is None or article["byline"] in text
    assert article["date"] is None or re.fullmatch(r"\d{4}-\d\d-\d\d", article["date"])
