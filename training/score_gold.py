"""Score newsquote on gold articles, and list what it gets wrong.

    python training/score_gold.py tests/gold [--errors] [--json] [--article NAME]

Only the folder named is read: `tests/gold` leaves out `tests/gold/heldout`. `--errors` is not for
held-out articles.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from newsquote.evaluate import GoldArticle, GoldQuote, Scores, align, evaluate_gold, read_gold_folder
from newsquote.evaluate.scores import (
    ENTITY_LABELS,
    GROUPS,
    ROLES,
    is_exact,
    listed_label,
    name_key,
    scare_reported,
    speaker_outcome,
)
from newsquote.model import Analysis, Quote, Span

WIDTH = 150


def main() -> None:
    """Analyse every gold article of the folder and print tables, JSON or the errors."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--article", metavar="NAME", action="append", help="only this one; repeatable")
    parser.add_argument("--errors", action="store_true", help="list every wrong quote and entity")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    articles = read_gold_folder(arguments.folder)
    if arguments.article:
        articles = [gold for gold in articles if gold.name in arguments.article]
    if arguments.errors and arguments.folder.resolve().name == "heldout":
        parser.error("held-out articles are for scores only, not for reading errors")
    analyse = load_extract()
    pairs = [(gold, analyse(gold.text)) for gold in articles]
    if arguments.errors:
        for gold, analysis in pairs:
            print(f"\n== {gold.name}", *errors(gold, analysis), sep="\n")
    scores = evaluate_gold(pairs)
    if arguments.json:
        json.dump(scores.to_dict(), sys.stdout, indent=1)
        print()
    else:
        print("", *tables(scores), sep="\n")


def load_extract() -> Callable[[str], Analysis]:
    """`newsquote.extract`, imported late: it loads the pipeline."""
    import newsquote

    extract: Callable[[str], Analysis] = newsquote.extract
    return extract


def errors(gold: GoldArticle, analysis: Analysis) -> list[str]:
    """A line or two for each quote, entity and scare quote that is wrong, in text order."""
    alignment = align(gold, analysis)
    found: list[tuple[int, str]] = []
    for left in alignment.missing:
        line = f"MISSING  {left.kind:8} {words(gold, left.parts)}{told(gold, left)}"
        found.append((left.parts[0].start, line))
    for right in alignment.spurious:
        parts, kind = right.attribution.parts, right.attribution.kind
        found.append((parts[0].start, f"SPURIOUS {kind:8} {words(gold, parts)}{given(gold, right)}"))
    for left, right in alignment.pairs:
        found += ((left.parts[0].start, line) for line in pair_errors(gold, left, right))
    for kind, span in scare_reported(gold, analysis):
        if kind != "scare":
            found.append((span.start, f"SCARE    reported as {kind}: {words(gold, (span,))}"))
    return [line for _, line in sorted(found, key=lambda item: item[0])] + list(entity_errors(gold, analysis))


def pair_errors(gold: GoldArticle, left: GoldQuote, right: Quote) -> Iterator[str]:
    """What is wrong about a quote that was found."""
    said = words(gold, left.parts)
    if left.kind != right.attribution.kind:
        yield f"KIND     {left.kind} → {right.attribution.kind}: {said} ({right.attribution.why})"
    if (outcome := speaker_outcome(left, right)) != "right":
        name = right.speaker.name if right.speaker else None
        sources = f"gold {left.mention_type} {cut(gold, left.source)!r}, "
        sources += f"predicted {cut(gold, right.attribution.source)!r}; {right.attribution.why}"
        yield f"SPEAKER  {outcome}: {left.speaker} → {name} ({sources}): {said}"
    if not is_exact(gold.text, left, right):
        yield f"BOUNDS   {left.kind:8} gold {said}\n{'':18}pred {given_words(gold, right)}"


def entity_errors(gold: GoldArticle, analysis: Analysis) -> Iterator[str]:
    """Missing and spurious names of each label, on a line each."""
    for label in ENTITY_LABELS:
        wanted = {name_key(e.name): e.name for e in gold.entities if e.label == label}
        named = [e for e in analysis.entities if e.named and listed_label(e.label) == label]
        listed = {name_key(e.name): e.name for e in named}
        missing = [name for key, name in wanted.items() if key not in listed]
        spurious = [name for key, name in listed.items() if key not in wanted]
        if missing or spurious:
            yield f"ENTITY   {label}: missing {missing}, spurious {spurious}"


def words(gold: GoldArticle, parts: tuple[Span, ...]) -> str:
    """The words of the parts on one line, the middle cut out where they are many."""
    text = " | ".join(" ".join(part.cut(gold.text).split()) for part in parts)
    half = WIDTH // 2
    return f"«{text}»" if len(text) <= WIDTH else f"«{text[:half]} […] {text[-half:]}»"


def given_words(gold: GoldArticle, right: Quote) -> str:
    return f"{words(gold, right.attribution.parts)} ({right.attribution.why})"


def cut(gold: GoldArticle, span: Span | None) -> str | None:
    return span.cut(gold.text) if span else None


def told(gold: GoldArticle, left: GoldQuote) -> str:
    return f" [{left.speaker}; {left.mention_type} {cut(gold, left.source)!r}; cue {cut(gold, left.cue)!r}]"


def given(gold: GoldArticle, right: Quote) -> str:
    found = right.attribution
    name = right.speaker.name if right.speaker else None
    return (
        f" [{name}; source {cut(gold, found.source)!r}; cue {cut(gold, found.cue)!r}; "
        f"{found.why} {found.confidence:.2f}]"
    )


def tables(scores: Scores) -> Iterator[str]:
    """The scores as lines of text, in per cent."""
    yield f"{scores.articles} articles"
    yield f"\n{'':18}{'overlap P      R     F1':>28}{'exact P      R     F1':>28}   hits   pred   gold"
    for role in ROLES:
        for group in GROUPS if role == "content" else ("all", "speech"):
            found = scores.roles[role][group]
            one, other = found.overlap, found.exact
            yield (
                f"{role:10}{group:8}{one.precision:14.1%}{one.recall:7.1%}{one.f1:7.1%}"
                f"{other.precision:14.1%}{other.recall:7.1%}{other.f1:7.1%}"
                f"{one.hits:7}{one.predicted:7}{one.gold:7}"
            )
    both = scores.both
    yield (
        f"\nquote and speaker both right: {both.recall:.1%} of gold speech; P {both.precision:.1%} "
        f"F1 {both.f1:.1%} ({both.hits} of {both.gold}, {both.predicted} predicted)"
    )
    yield f"\n{'speaker of matched':20}{'right':>7}{'wrong':>7}{'abst.':>7}{'inv.':>7}{'accuracy':>10}"
    rows = {"all": scores.speakers, **scores.speakers_by_kind, **scores.speakers_by_mention}
    for name, row in rows.items():
        rate = row.right / row.matched if row.matched else 0.0
        yield f"{name:20}{row.right:7}{row.wrong:7}{row.abstained:7}{row.invented:7}{rate:10.1%}"
    columns = list(next(iter(scores.kinds.values())))
    yield f"\n{'gold kind':12}" + "".join(f"{column:>10}" for column in columns)
    for name, counts in scores.kinds.items():
        yield f"{name:12}" + "".join(f"{counts[column]:10}" for column in columns)
    yield f"\n{'entities':12}{'P':>8}{'R':>8}{'F1':>8}   hits   pred   gold"
    for name, listed in scores.entities.items():
        yield (
            f"{name:12}{listed.precision:8.1%}{listed.recall:8.1%}{listed.f1:8.1%}"
            f"{listed.hits:7}{listed.predicted:7}{listed.gold:7}"
        )
    scare = scores.scare
    yield (
        f"\nscare quotes: {scare.gold}, reported as direct {scare.as_direct}, as mixed {scare.as_mixed}, "
        f"as scare {scare.as_scare}"
    )


if __name__ == "__main__":
    main()
