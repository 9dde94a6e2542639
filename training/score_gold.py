"""List what newsquote gets wrong in gold articles; `newsquote evaluate` has the scores.

    python training/score_gold.py tests/gold [--article NAME]

Only the folder named is read: `tests/gold` leaves out `tests/gold/heldout`, whose errors are not for
reading.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import newsquote
from newsquote.evaluate import GoldArticle, GoldQuote, align, read_gold_folder
from newsquote.evaluate.scores import (
    ENTITY_LABELS,
    is_exact,
    listed_label,
    name_key,
    scare_reported,
    speaker_outcome,
)
from newsquote.model import Analysis, Quote, Span

WIDTH = 150


def main() -> None:
    """Analyse every gold article of the folder and print its errors."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--article", metavar="NAME", action="append", help="only this one; repeatable")
    arguments = parser.parse_args()
    if arguments.folder.resolve().name == "heldout":
        parser.error("held-out articles are for scores only: newsquote evaluate, not this")
    for gold in read_gold_folder(arguments.folder):
        if not arguments.article or gold.name in arguments.article:
            print(f"\n== {gold.name}", *errors(gold, newsquote.extract(gold.text)), sep="\n")


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


if __name__ == "__main__":
    main()
