"""Score newsquote with one part of it switched off at a time: what each adds.

    python training/ablate.py --corpora FOLDER [--gold FOLDER] [--limit N] [--json]

The network runs once over each article of PolNeAR's dev set and of our gold; what finds quotes then runs
once for each line of the table. Names in the code are patched for the time of a line: the product has no
switches. Contents by half overlap and exactly, `--kind all`; "source" is the share of matched PolNeAR
attributions whose source is found. In our gold, speech alone, by overlap and exactly, and direct quotes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from spacy.tokens import Doc, SpanGroup

from newsquote.attribution.decoder import decode
from newsquote.attribution.layout import Layout
from newsquote.encoder import ROLES
from newsquote.evaluate.polnear import SpanAttribution, evaluate_polnear
from newsquote.evaluate.run import Gold, read_all
from newsquote.evaluate.scores import evaluate_gold
from newsquote.model import Analysis, Article, Attribution, Kind, Quote, Span
from newsquote.paragraphs import PARAGRAPHS
from newsquote.pipeline import load

DECODER = "newsquote.attribution.decoder"
CUE_SOURCES = "newsquote.attribution.cue_sources"
FINISH = "newsquote.attribution.finish"
ROWS = ("content", "exact", "direct", "mixed", "speech", "source", "gold", "gold exact", "gold direct")
Decode = Callable[[Doc], list[Attribution]]


def as_used(doc: Doc) -> list[Attribution]:
    """The decoder with the settings of the pipeline."""
    return decode(Layout.of(doc), min_link=0.08, min_content=0.25)


def without_roles(doc: Doc) -> list[Attribution]:
    """The decoder on marks, paragraphs and the parse: what the network says of roles is hidden."""
    group = doc.spans.pop(ROLES)
    try:
        return as_used(doc)
    finally:
        doc.spans[ROLES] = group


def roles_alone(doc: Doc) -> list[Attribution]:
    """Each content that the network proposes, with the cue and source it points to most; no rule at all."""
    group: SpanGroup = doc.spans[ROLES]
    if not len(group):
        return []
    spans = [Span(span.start_char, span.end_char) for span in group]
    best_cue = pointed(group.attrs["cue_of"])
    best_source = pointed(group.attrs["source_of"])
    by_cue: dict[int, list[Span]] = {}
    for i, span in enumerate(group):
        if span.label_ == "content":
            by_cue.setdefault(best_cue.get(i, -i - 1), []).append(spans[i])
    return [
        Attribution(
            Kind.INDIRECT,
            tuple(parts),
            cue=spans[cue] if cue >= 0 else None,
            source=spans[best_source[cue]] if best_source.get(cue, -1) >= 0 else None,
        )
        for cue, parts in by_cue.items()
    ]


def pointed(links: Sequence[Sequence[float]]) -> dict[int, int]:
    """From each span the one it points to with the highest probability; -1 is nowhere."""
    best: dict[int, tuple[float, int]] = {}
    for start, end, p in links:
        best[int(start)] = max(best.get(int(start), (0.0, -1)), (p, int(end)))
    return {start: end for start, (_, end) in best.items()}


@dataclass(frozen=True)
class Ablation:
    """What a line of the table leaves out: names to be replaced, or another decoder.

    Where that tells no kinds, nothing is said of direct quotes in our gold.
    """

    name: str
    patches: dict[str, Any] = field(default_factory=dict)
    decode: Decode = as_used
    tells_kinds: bool = True


def nothing(*_: object, **__: object) -> None:
    """For what only adds to a list, or finds something or nothing."""


ABLATIONS = (
    Ablation("everything"),
    Ablation("the network's roles alone", decode=roles_alone, tells_kinds=False),
    Ablation("rules alone", decode=without_roles),
    Ablation("no quotation marks", {"newsquote.attribution.layout.scan_marks": lambda text: []}),
    Ablation("no quotes but the network's", {f"{DECODER}.claim_quotations": nothing}),
    Ablation("no reporting frames", {"newsquote.attribution.unclaimed.frame_of": nothing}),
    Ablation(
        "no source but the network's",
        {f"{CUE_SOURCES}.{name}": nothing for name in ("source_by_parse", "source_after", "_opening")},
    ),
    Ablation("no second cue of a clause", {f"{DECODER}.split_coordinated": lambda layout, draft: [draft]}),
    Ablation("no edges by cue", {f"{FINISH}.recut": lambda layout, draft, piece, head: piece}),
    Ablation("no headlines, no turns", {f"{DECODER}.follow_headings": nothing,
                                        f"{DECODER}.find_turns": lambda layout: []}),
)  # fmt: skip


def main() -> None:
    """Score each ablation and print the table, or JSON."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--corpora", type=Path, required=True, help="has polnear/dev.jsonl.gz")
    parser.add_argument("--gold", type=Path, default=Path("tests/gold"), help="default: %(default)s")
    parser.add_argument("--limit", type=int, help="articles of each, to be quick")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    gold = read_all([arguments.corpora / "polnear" / "dev.jsonl.gz", arguments.gold])
    gold = Gold(gold.ours[: arguments.limit], gold.polnear[: arguments.limit])
    articles = gold.articles
    docs = list(encoded(articles))
    found = {ablation.name: scores(ablation, gold, articles, docs) for ablation in ABLATIONS}
    if arguments.json:
        json.dump(found, sys.stdout, indent=1)
        print()
        return
    print(f"{'':30}" + "".join(f"{name:>12}" for name in ROWS))
    for name, row in found.items():
        rates = (f"{100 * row[column]:.1f}" if column in row else "–" for column in ROWS)
        print(f"{name:30}" + "".join(f"{rate:>12}" for rate in rates))


def encoded(articles: Sequence[Article]) -> Iterator[Doc]:
    """Each article with tags, parse, names and the network's roles."""
    nlp = load()
    encoder = nlp.get_pipe("newsquote_encoder")
    for article in articles:
        doc = nlp.make_doc(article.text)
        doc.user_data[PARAGRAPHS] = [(p.span.start, p.span.end, str(p.role)) for p in article.paragraphs]
        yield encoder(doc)


def scores(
    ablation: Ablation, gold: Gold, articles: Sequence[Article], docs: Sequence[Doc]
) -> dict[str, float]:
    """The line of one ablation."""
    with ExitStack() as stack:
        for name, stand_in in ablation.patches.items():
            stack.enter_context(patch(name, stand_in))
        found = [ablation.decode(doc) for doc in docs]
    ours = evaluate_gold(
        (one, analysis_of(article, attributions))
        for one, article, attributions in zip(gold.ours, articles, found, strict=False)
    )
    spans = [
        [
            SpanAttribution(a.parts, (a.source,) if a.source else (), (a.cue,) if a.cue else ())
            for a in attributions
            if a.kind is not Kind.SCARE
        ]
        for attributions in found[len(gold.ours) :]
    ]
    polnear = evaluate_polnear(gold.polnear, {g.id: s for g, s in zip(gold.polnear, spans, strict=True)})
    content = ours.roles["content"]
    recall = {kind: polnear.recall[kind] for kind in ("direct", "mixed", "speech")}
    return {
        "content": polnear.overlap.f1,
        "exact": polnear.exact.f1,
        **{kind: one.overlap / one.gold for kind, one in recall.items()},
        "source": polnear.source_head,
        "gold": content["speech"].overlap.f1,
        "gold exact": content["speech"].exact.f1,
        **({"gold direct": content["direct"].overlap.f1} if ablation.tells_kinds else {}),
    }


def analysis_of(article: Article, attributions: Sequence[Attribution]) -> Analysis:
    """Attributions as quotes without speakers."""
    quotes = (Quote(str(i), article.id, a, "", None) for i, a in enumerate(attributions))
    return Analysis(article, tuple(quotes))


if __name__ == "__main__":
    main()
