"""Score the pipeline on the dev sets: named entities, tags and parse, role spans, attributions.

    python training/evaluate.py --corpora FOLDER [--parts ner,parse,roles,polnear] [--json] [--limit N]

Scores what `newsquote.pipeline.load()` gives, so the weights that are bundled at the moment; with
`--model`, an installed spaCy pipeline with our roles. Texts are rebuilt as `data.py` rebuilds them for
training, then read raw: tokens and sentences are the pipeline's own unless a row says "gold tokens".
One process; about five minutes on one core, a tenth of that with `--limit 20`.

What the columns mean:

- entities: exact spans in code points, over whole documents; labels that a corpus does not annotate are
  left out on both sides.
- parse: over the gold tokens that are exactly a token of ours (`aligned`), punctuation included; relations
  with their subtypes; arcs whose head is not aligned are left out. `nsubj`, `ccomp`: F1 of labelled arcs;
  `inverted`: of nsubj arcs that follow a verb ("said X"). `starts`: F1 of sentence starts; `inner`:
  without the first sentence of each text, which nobody can miss.
- roles: exact spans of words over whole articles; "where one stands": only sentences that hold one in
  the gold, as CofeNet (Wang et al. 2022) and others count.
- attributions: `newsquote.evaluate`; "all" reports attitudes too, as PolNeAR annotates them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from data import (
    ENTITY_MAP,
    ROLE_TAGS,
    Text,
    _entity_text,
    _read_conllu,
    _read_tsv,
    read_treebank,
    role_labels,
)
from newsquote.analyse import read_analysis
from newsquote.decode import bio_spans
from newsquote.encoder import ROLES
from newsquote.evaluate import Measure, evaluate_polnear, to_spans
from newsquote.evaluate.polnear import PolnearArticle, SpanAttribution, read_polnear
from newsquote.model import SPEECH_KINDS, Article, Kind
from newsquote.paragraphs import PARAGRAPHS
from newsquote.pipeline import load
from newsquote.reader import Record, make_article

PARTS = ("ner", "parse", "roles", "polnear")
ENTITY_SETS = {
    "worldwide-dev": ("ner/nc/worldwide-dev.tsv.gz", ("PERSON", "ORG", "LOC", "NORP", "DATE")),
    "gum-open-devtest": ("ner/open/gum-open-devtest.tsv.gz", ("PERSON", "ORG", "LOC", "NORP", "DATE")),
    "uner-pud": ("ner/open/uner-pud.tsv.gz", ("PERSON", "ORG", "LOC")),
}
PARSE_SETS = {
    "open/dev": ("syntax/open/dev.conllu.gz", ""),
    "PUD news": ("syntax/open/pud.conllu.gz", "n"),
    "PUD wiki": ("syntax/open/pud.conllu.gz", "w"),
}
PARAGRAPH_WORDS = 150  # of a corpus without paragraphs; as in training
PLACES = {"GPE": "LOC", "FAC": "LOC"}
ROLE_NAMES = ("source", "cue", "content")

Scores = dict[str, Any]
EntitySpan = tuple[int, int, str]
Limited = Callable[[Iterable[Any]], Iterator[Any]]


def main() -> None:
    """Score the parts asked for and print tables or JSON."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--corpora", type=Path, required=True, help="has ner/, syntax/ and polnear/")
    parser.add_argument("--parts", default=",".join(PARTS), help="of %(default)s")
    parser.add_argument("--model", help="an installed spaCy pipeline instead of the bundled one")
    parser.add_argument("--limit", type=int, help="texts of each set, to be quick")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    parts = arguments.parts.split(",")
    if unknown := set(parts) - set(PARTS):
        parser.error(f"no part named {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    nlp = load(arguments.model)

    def limited(items: Iterable[Any]) -> Iterator[Any]:
        return islice(items, arguments.limit)

    found: Scores = {}
    with nlp.select_pipes(disable=["newsquote_attribution"]):
        if "ner" in parts:
            found["ner"] = entity_scores(nlp, arguments.corpora, limited)
        if "parse" in parts:
            found["parse"] = parse_scores(nlp, arguments.corpora, limited)
    if {"roles", "polnear"} & set(parts):
        both = polnear_scores(nlp, arguments.corpora / "polnear" / "dev.jsonl.gz", limited)
        found |= {part: both[part] for part in ("roles", "polnear") if part in parts}
    if arguments.json:
        json.dump(found, sys.stdout, indent=1)
        print()
    else:
        print("\n\n".join("\n".join(TABLES[part](found[part])) for part in PARTS if part in found))


# --- named entities ---------------------------------------------------------------------------


def entity_scores(nlp: Language, corpora: Path, limited: Limited) -> Scores:
    """Per corpus: exact-span measures over all labels it has, and of each."""
    found: Scores = {}
    for name, (path, labels) in ENTITY_SETS.items():
        measures = dict.fromkeys(labels, Measure())
        for doc, gold in nlp.pipe(limited(entity_articles(corpora / path)), as_tuples=True):
            predicted = {(e.start_char, e.end_char, PLACES.get(e.label_, e.label_)) for e in doc.ents}
            for label in labels:
                one, other = ({span for span in side if span[2] == label} for side in (gold, predicted))
                measures[label] += Measure(len(one & other), len(other), len(one))
        every = sum(measures.values(), Measure())
        found[name] = {label: m.to_dict() for label, m in {"all": every, **measures}.items()}
    return found


def entity_articles(path: Path) -> Iterator[tuple[str, set[EntitySpan]]]:
    """Whole documents, in paragraphs of about `PARAGRAPH_WORDS`, with their entities by offset."""
    for document in _read_tsv(path):
        paragraphs: list[list[list[tuple[str, str]]]] = [[]]
        for sentence in document:
            if paragraphs[-1] and sum(map(len, paragraphs[-1])) + len(sentence) > PARAGRAPH_WORDS:
                paragraphs.append([])
            paragraphs[-1].append(sentence)
        text = "\n\n".join(_entity_text(path, sentences).text for sentences in paragraphs)
        rows = (row for sentence in document for row in (*sentence, None))
        yield text, set(entity_spans(walk(text, rows, lambda row: row and row[0])))


def entity_spans(rows: Iterable[tuple[Any, int, int]]) -> list[EntitySpan]:
    """The spans of BIO tags; None ends a sentence."""
    spans: list[EntitySpan] = []
    before = "O"
    for row, start, end in rows:
        tag = row[1] if row else "O"
        label = ENTITY_MAP.get(tag[2:], tag[2:])
        if tag[0] == "I" and before[2:] == tag[2:]:
            spans[-1] = (spans[-1][0], end, label)
        elif tag != "O":
            spans.append((start, end, label))
        before = tag
    return spans


def walk(text: str, rows: Iterator[Any], form: Callable[[Any], str | None]) -> Iterator[tuple[Any, int, int]]:
    """The next rows with the offsets of their forms in `text`, until it is used up; None has no place."""
    at = 0
    while at < len(text):
        row = next(rows)
        word = form(row)
        if word is None:
            yield row, at, at
            continue
        while text[at] != word[0] and text[at].isspace():
            at += 1
        shown = word.rstrip()
        if not text.startswith(shown, at):
            raise ValueError(f"{word!r} does not stand at {at}: {text[at : at + 40]!r}")
        yield row, at, at + len(shown)
        at += len(shown)


# --- tags and parse ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GoldToken:
    """A token of a treebank; `head` is an index into its text's tokens, its own at a root."""

    start: int
    end: int
    upos: str
    tag: str
    head: int
    rel: str
    begins: bool  # a sentence


def parse_scores(nlp: Language, corpora: Path, limited: Limited) -> Scores:
    """Per treebank, from raw text and on gold tokens."""
    found: Scores = {}
    for name, (path, prefix) in PARSE_SETS.items():
        pairs = list(limited(gold_parses(corpora / path, prefix)))
        for row, make in ((name, nlp.make_doc), (f"{name}, gold tokens", None)):
            counts: Counter[str] = Counter()
            docs = (make(text) if make else gold_doc(nlp, text, tokens) for text, tokens in pairs)
            for doc, (_, tokens) in zip(nlp.pipe(docs), pairs, strict=True):
                count_parse(counts, doc, tokens)
            found[row] = rates(counts)
    return found


def gold_parses(path: Path, prefix: str = "") -> Iterator[tuple[str, list[GoldToken]]]:
    """The texts that `read_treebank` gives, with their tokens; of sentences whose id begins with `prefix`."""

    def keep(meta: dict[str, str]) -> bool:
        return meta.get("sent_id", "").startswith(prefix)

    sentences = (sentence for *_, meta, _, sentence in _read_conllu(path) if keep(meta))
    rows = ((i, w) for sentence in sentences for i, w in enumerate(sentence))
    for t in read_treebank(path, keep=keep):
        tokens: list[GoldToken] = []
        for (i, w), start, end in walk(t.text, rows, lambda row: row[1]["form"]):
            first = len(tokens) - i
            head = first + (w["head"] - 1 if w["head"] else i)
            tokens.append(GoldToken(start, end, w["upos"], w["tag"], head, w["rel"], i == 0))
        yield t.text, tokens


def gold_doc(nlp: Language, text: str, tokens: list[GoldToken]) -> Doc:
    """An empty doc with the gold tokens, and white space beyond one space as tokens like spaCy's."""
    words: list[str] = []
    spaces: list[bool] = []
    for token, end in zip(tokens, [*(t.start for t in tokens[1:]), len(text)], strict=True):
        words.append(text[token.start : token.end])
        gap = text[token.end : end]
        spaces.append(gap.startswith(" "))
        if rest := gap.removeprefix(" "):
            words.append(rest)
            spaces.append(False)
    return Doc(nlp.vocab, words=words, spaces=spaces)


def count_parse(counts: Counter[str], doc: Doc, tokens: list[GoldToken]) -> None:
    """Add what is right and wrong in a doc."""
    ours = {(t.idx, t.idx + len(t)): t for t in doc if not t.is_space}
    index = {t.i: k for k, gold in enumerate(tokens) if (t := ours.get((gold.start, gold.end)))}
    counts["tokens"] += len(tokens)
    for k, gold in enumerate(tokens):
        token = ours.get((gold.start, gold.end))
        if token is None:
            continue
        counts["aligned"] += 1
        counts["upos"] += token.pos_ == gold.upos
        counts["tag"] += token.tag_ == gold.tag
        over = tokens[gold.head]
        if (over.start, over.end) not in ours:
            continue
        rel = token.dep_.lower()
        same_head = index.get(token.head.i) == gold.head
        counts["arcs"] += 1
        counts["uas"] += same_head
        counts["las"] += same_head and rel == gold.rel
        wanted, given = [gold.rel], [rel]
        if gold.rel == "nsubj" and over.upos == "VERB" and gold.head < k:
            wanted.append("inverted")
        if rel == "nsubj" and token.head.pos_ == "VERB" and token.head.i < token.i:
            given.append("inverted")
        for name in ("nsubj", "ccomp", "inverted"):
            counts[f"{name} gold"] += name in wanted
            counts[f"{name} predicted"] += name in given
            counts[f"{name} hits"] += name in wanted and name in given and same_head
    starts = {gold.start for gold in tokens if gold.begins}
    begun = {next(t for t in s if not t.is_space).idx for s in doc.sents if not all(t.is_space for t in s)}
    for name, skipped in (("starts", set()), ("inner", {tokens[0].start})):
        counts[f"{name} gold"] += len(starts - skipped)
        counts[f"{name} predicted"] += len(begun - skipped)
        counts[f"{name} hits"] += len((starts & begun) - skipped)


def rates(counts: Counter[str]) -> Scores:
    """Shares to four places, and counts behind them."""
    found: Scores = {"tokens": counts["tokens"], "aligned": ratio(counts["aligned"], counts["tokens"])}
    found |= {name: ratio(counts[name], counts["aligned"]) for name in ("upos", "tag")}
    found |= {name: ratio(counts[name], counts["arcs"]) for name in ("uas", "las")}
    for name in ("nsubj", "ccomp", "inverted", "starts", "inner"):
        found[name] = Measure(*(counts[f"{name} {part}"] for part in ("hits", "predicted", "gold"))).to_dict()
    return found


def ratio(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


# --- roles and attributions -------------------------------------------------------------------


def polnear_scores(nlp: Language, path: Path, limited: Limited) -> Scores:
    """Role spans of the network, and attributions of the whole pipeline, from one run over the articles."""
    golds: list[PolnearArticle] = list(limited(read_polnear(path)))
    spans = {group: {role: Measure() for role in ROLE_NAMES} for group in ("all", "where one stands")}
    predicted: dict[str, dict[str, list[SpanAttribution]]] = {"all": {}, "speech": {}}
    articles = (make_article(Record(text=gold.text)) for gold in golds)
    docs = nlp.pipe(((prepared(nlp, article), article) for article in articles), as_tuples=True)
    for gold, (doc, article) in zip(golds, docs, strict=True):
        for group, one, other in role_pairs(gold, doc):
            for role in ROLE_NAMES:
                a, b = ({span for span in side if span[2] == role} for side in (one, other))
                spans[group][role] += Measure(len(a & b), len(b), len(a))
        analysis = read_analysis(doc, article)
        predicted["all"][gold.id] = to_spans(analysis, (*SPEECH_KINDS, Kind.ATTITUDE))
        predicted["speech"][gold.id] = to_spans(analysis, SPEECH_KINDS)
    return {
        "roles": {
            group: {role: m.to_dict() for role, m in {"all": sum(by.values(), Measure()), **by}.items()}
            for group, by in spans.items()
        },
        "polnear": {kinds: evaluate_polnear(golds, given).to_dict() for kinds, given in predicted.items()},
    }


def prepared(nlp: Language, article: Article) -> Doc:
    """A doc with the reader's paragraphs, as in use."""
    doc = nlp.make_doc(article.text)
    doc.user_data[PARAGRAPHS] = [(p.span.start, p.span.end, str(p.role)) for p in article.paragraphs]
    return doc


def role_pairs(gold: PolnearArticle, doc: Doc) -> Iterator[tuple[str, set[EntitySpan], set[EntitySpan]]]:
    """Gold and predicted role spans as word indices: all, and those in sentences that hold a gold one.

    Predictions that begin in discarded text do not count.
    """
    t = Text.make("polnear", gold.text)
    role_labels(
        t,
        [
            {role: [(s.start, s.end) for s in getattr(one, role)] for role in ROLE_NAMES}
            for one in gold.attributions
        ],
    )
    wanted = set(bio_spans(t.labels["role"], ROLE_TAGS))
    number = {token.i: k for k, token in enumerate(token for token in doc if not token.is_space)}
    given = {
        (number[span.start], number[span.end - 1] + 1, span.label_)
        for span in doc.spans[ROLES]
        if not any(d.start <= span.start_char < d.end for d in gold.discard)
    }
    yield "all", wanted, given
    sentence = {number[token.i]: k for k, s in enumerate(doc.sents) for token in s if not token.is_space}
    holding = {sentence[i] for a, b, _ in wanted for i in range(a, b)}
    yield "where one stands", wanted, {span for span in given if sentence[span[0]] in holding}


# --- tables -----------------------------------------------------------------------------------


def table(title: str, columns: Iterable[str], rows: Iterable[tuple[str, Iterable[Any]]]) -> Iterator[str]:
    """Lines of text; rates in per cent, counts whole."""
    yield f"{title:30}" + "".join(f"{column:>10}" for column in columns)
    for name, values in rows:
        yield f"{name:30}" + "".join(f"{v:10.1%}" if isinstance(v, float) else f"{v:>10}" for v in values)


MEASURES = ("precision", "recall", "f1", "gold")
RATES, ARCS = (
    ("tokens", "aligned", "upos", "tag", "uas", "las"),
    ("nsubj", "ccomp", "inverted", "starts", "inner"),
)


def measures(
    title: str, rows: Iterable[tuple[str, dict[str, Any]]], keys: tuple[str, ...] = MEASURES
) -> Iterator[str]:
    yield from table(title, keys, ((name, [row[key] for key in keys]) for name, row in rows))


def entity_table(found: Scores) -> Iterator[str]:
    yield from measures(
        "named entities", ((f"{name} {k}", m) for name, by in found.items() for k, m in by.items())
    )


def parse_table(found: Scores) -> Iterator[str]:
    rows = ((name, [*(by[k] for k in RATES), *(by[k]["f1"] for k in ARCS)]) for name, by in found.items())
    yield from table("tags and parse", (*RATES, *ARCS), rows)


def role_table(found: Scores) -> Iterator[str]:
    rows = ((f"{role}, {group}", m) for group, by in found.items() for role, m in by.items())
    yield from measures("role spans, exact", rows)


def polnear_table(found: Scores) -> Iterator[str]:
    contents = ("content_overlap", "content_exact", "content_words")
    yield from measures(
        "PolNeAR dev", ((f"{k}, {kinds}", by[k]) for kinds, by in found.items() for k in contents)
    )
    yield ""
    yield from measures("of matched", found.items(), ("source_head", "source_exact", "cue_hit"))
    yield ""
    rows = ((f"{kind}, {kinds}", m) for kinds, by in found.items() for kind, m in by["recall"].items())
    yield from measures("recall", rows, ("overlap", "exact", "gold"))


TABLES: dict[str, Callable[[Scores], Iterator[str]]] = {
    "ner": entity_table,
    "parse": parse_table,
    "roles": role_table,
    "polnear": polnear_table,
}


if __name__ == "__main__":
    main()
