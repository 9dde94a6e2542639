"""Speakers of quotes that have no source: headlines that echo the body, interviews, lead-ins.

Headline ‘We wanted it to hum’ … body: “We wanted it to hum,” said Delia Ross. → Delia Ross
Q: Why eels? A: Because nobody else wanted them.                            → who is interviewed
Ruiz shook her head. “Not in my lifetime.”                                  → Ruiz
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsquote.folding import fold_name
from newsquote.model import Attribution, Kind, Span
from newsquote.resolve.clusters import NameTable
from newsquote.resolve.discourse import Discourse
from newsquote.resolve.layout import Layout
from newsquote.resolve.referents import Referent

_WORD = re.compile(r"\w+")
_ANSWER = re.compile(r"(?:^|[\r\n])[ \t]*A(?:nswer)?\s*[:.]\s*[“\"‘']?$")
_QUESTION = re.compile(r"(?:^|[\r\n])[ \t]*Q(?:uestion)?\s*[:.]\s*[“\"‘']?")
_FRAGMENT = re.compile(r"(?<!\w)[“‘\"']([^“”‘\"]+?)[”’\"'](?!\w)")
_MOST_WORDS = 0.8
_FEWEST_WORDS = 4
_CROSSHEAD = 12


def echoed_speaker(
    layout: Layout, k: int, heading: set[int], speakers: Sequence[Referent | None]
) -> Referent | None:
    """Whose quote in the body a quote in the heading repeats: its words in a row, or most of them."""
    wanted = _words(layout.text, layout.attributions[k])
    if len(wanted) < 2:
        return None
    loose: list[Referent] = []
    for j, attribution in enumerate(layout.attributions):
        speaker = speakers[j]
        if j in heading or speaker is None:
            continue
        found = _words(layout.text, attribution)
        if _holds(found, wanted):
            return speaker
        shared = sum(word in found for word in wanted) / len(wanted)
        enough = len(wanted) >= _FEWEST_WORDS and shared >= _MOST_WORDS
        if (enough or (len(wanted) == _FEWEST_WORDS - 1 and shared == 1)) and speaker not in loose:
            loose.append(speaker)
    return loose[0] if len(loose) == 1 else None


def fragment_speaker(
    layout: Layout, k: int, heading: set[int], speakers: Sequence[Referent | None]
) -> Referent | None:
    """Who says in the body, in marks, what a quote of the heading has in marks: 'stole my sixties'."""
    around = (layout.text[span.start : span.end + 1] for span in layout.attributions[k].parts)
    spoken = [_WORD.findall(fold_name(match[1])) for words in around for match in _FRAGMENT.finditer(words)]
    wanted = max(spoken, key=len, default=[])
    found = {
        speaker
        for j, (attribution, speaker) in enumerate(zip(layout.attributions, speakers, strict=True))
        if j not in heading
        and speaker is not None
        and len(wanted) > 1
        and _holds(_words_in(layout.text, attribution.verbatim), wanted)
    }
    return found.pop() if len(found) == 1 else None


def repeated_speaker(
    layout: Layout, k: int, heading: set[int], speakers: Sequence[Referent | None]
) -> Referent | None:
    """Who by name says in the body, in marks, what a quote of the heading has word for word."""
    wanted = _words(layout.text, layout.attributions[k])
    found = {
        speaker
        for j, (attribution, speaker) in enumerate(zip(layout.attributions, speakers, strict=True))
        if j not in heading
        and attribution.kind is Kind.DIRECT
        and speaker is not None
        and speaker.named
        and len(wanted) >= _FEWEST_WORDS
        and _holds(_words(layout.text, attribution), wanted)
    }
    return found.pop() if len(found) == 1 else None


def crosshead_speaker(layout: Layout, k: int, speakers: Sequence[Referent | None]) -> Referent | None:
    """Whose quote a short line of the body, a heading between paragraphs, repeats word for word."""
    attribution = layout.attributions[k]
    wanted = _words(layout.text, attribution)
    part = attribution.parts[0]
    start, end = layout.text.rfind("\n", 0, part.start) + 1, layout.text.find("\n", part.end)
    alone = not re.search(r"\w", layout.text[start : part.start] + layout.text[part.end : max(end, part.end)])
    if attribution.source is not None or not alone or not _FEWEST_WORDS <= len(wanted) <= _CROSSHEAD:
        return None
    others = (j for j, other in enumerate(layout.attributions) if j != k and other.parts[0].start > part.end)
    for j in others:
        if speakers[j] is not None and _holds(_words(layout.text, layout.attributions[j]), wanted):
            return speakers[j]
    return None


def _words(text: str, attribution: Attribution) -> list[str]:
    return _words_in(text, attribution.parts)


def _words_in(text: str, parts: Sequence[Span]) -> list[str]:
    return [word for part in parts for word in _WORD.findall(fold_name(part.cut(text)))]


def _holds(found: list[str], wanted: list[str]) -> bool:
    """Whether words stand in a row in others."""
    n = len(wanted)
    return any(found[i : i + n] == wanted for i in range(len(found) - n + 1))


def interviewee(layout: Layout, table: NameTable, attribution: Attribution) -> Referent | None:
    """Who answers "A:": the person whom the text before the first question names most."""
    start = attribution.parts[0].start
    if not _ANSWER.search(layout.text, max(0, start - 16), start):
        return None
    first = _QUESTION.search(layout.text)
    end = first.start() if first else start
    people = [ref for ref in table.referents if ref.label == "PERSON" and ref.first < end]
    counts = [(-sum(span.start < end for span in ref.spans), ref.first, ref) for ref in people]
    return min(counts, key=lambda item: item[:2])[2] if counts else None


def asks_in_interview(layout: Layout, attribution: Attribution) -> bool:
    """Whether the quote is a question of an interview: "Q: Why eels?"."""
    start = attribution.parts[0].start
    return bool(_QUESTION.fullmatch(layout.text[layout.text.rfind("\n", 0, start) + 1 : start]))


def led_in(layout: Layout, discourse: Discourse, attribution: Attribution) -> Referent | None:
    """Whom the sentence just before a bare quote is about, if it is about one person only."""
    if attribution.kind is not Kind.DIRECT or len(_words(layout.text, attribution)) < _FEWEST_WORDS:
        return None
    place = layout.place(attribution.parts[0])
    near = [
        (last.sentence, last.span.start, referent)
        for referent, last in discourse.recent()
        if referent.label == "PERSON" and not last.quoted and place.paragraph - last.paragraph <= 1
    ]
    same = [item for item in near if discourse.seen[item[2]].paragraph == place.paragraph]
    near = same or near
    if not near:
        return None
    sentence = max(item[0] for item in near)
    about = [referent for at, _, referent in near if at == sentence and discourse.seen[referent].subject]
    return about[0] if len(about) == 1 and (same or len(near) == 1) else None
