"""Marked text to what `resolve` takes, so that a case shows its article and nothing else.

    # Headline                      a title paragraph
    [P Wes Streeting]               a name: P person, O organisation, L place, N nationality
    [P Kit Moss | chief executive | Arla Rail]      … with role and affiliation beside it
    <the union>                     a noun phrase
    {[P Streeting]} said            a source; names and noun phrases may stand inside
    “…”                             what the nearest source said; a paragraph of nothing else
                                    inherits the speaker before it

Pronouns are found by their form. A source without a quotation in its paragraph reports the rest
of its sentence. The first mention of a sentence, and the head of every source, is a subject.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from newsquote.model import Article, Attribution, Kind, Mention, MentionKind, Paragraph, Role, Span
from newsquote.resolve import Resolution, resolve
from newsquote.resolve.nominals import read_nominal

LABELS = {"P": "PERSON", "O": "ORG", "L": "LOC", "N": "NORP"}
PRONOUN = re.compile(
    r"\b(?:he|him|his|she|her|they|them|their|it|its|who|which|i|we)\b(?!['’]s\b)", re.IGNORECASE
)
QUOTED = re.compile(r"“([^”]*)”")
SENTENCE = re.compile(r"(?:[^.!?“”]|“[^”]*”)*[.!?]?[”]?\s*")
OPENERS = {"[": "]", "<": ">", "{": "}"}


def read_marked(marked: str) -> tuple[Article, list[Mention], list[Attribution]]:
    """The article, its mentions and its attributions."""
    text, tags = _strip(marked)
    paragraphs = tuple(
        Paragraph(
            Span(match.start(), match.end()),
            Role.TITLE if marked.startswith("# ") and match.start() == 0 else Role.BODY,
        )
        for match in re.finditer(r"[^\n]+", text)
    )
    article = Article("test", text, paragraphs)
    sources = [span for kind, span, _ in tags if kind == "{"]
    attributions = _attributions(text, paragraphs, sources)
    starts = _sentence_starts(paragraphs, text)
    mentions = [
        _mention(text, kind, span, extra, paragraphs, starts) for kind, span, extra in tags if kind != "{"
    ]
    taken = {mention.span for mention in mentions}
    names = [mention.span for mention in mentions if mention.kind is MentionKind.NAME]
    for source in sources:
        inner = [span for span in taken if source.contains(span)]
        if not inner and not PRONOUN.fullmatch(source.cut(text)):
            mentions.append(_mention(text, "<", source, [], paragraphs, starts))
    for match in PRONOUN.finditer(text):
        span = Span(*match.span())
        if not any(name.overlaps(span) for name in names):
            mentions.append(_mention(text, "pronoun", span, [], paragraphs, starts))
    mentions.sort(key=lambda mention: mention.span)
    return article, _with_subjects(text, mentions, sources), attributions


def resolve_marked(marked: str) -> Resolution:
    """What `resolve` makes of a marked text."""
    return resolve(*read_marked(marked))


def speakers(marked: str) -> list[str | None]:
    """The name of each attribution's speaker, in order."""
    return [speaker.name if speaker else None for speaker in resolve_marked(marked).speakers]


def _strip(marked: str) -> tuple[str, list[tuple[str, Span, list[str]]]]:
    """The text without marks, and each mark as (opener, extent, fields)."""
    marked = marked.removeprefix("# ")
    out: list[str] = []
    length = 0
    stack: list[tuple[str, int, str]] = []
    tags: list[tuple[str, Span, list[str]]] = []
    i = 0
    while i < len(marked):
        ch = marked[i]
        if ch == "[":
            end = marked.index("]", i)
            label, _, rest = marked[i + 1 : end].partition(" ")
            name, *fields = (field.strip() for field in rest.split("|"))
            tags.append(("[", Span(length, length + len(name)), [label, *fields]))
            out.append(name)
            length += len(name)
            i = end + 1
        elif ch in "<{":
            stack.append((ch, length, ""))
            i += 1
        elif ch in ">}":
            opener, start, _ = stack.pop()
            tags.append((opener, Span(start, length), []))
            i += 1
        else:
            out.append(ch)
            length += 1
            i += 1
    assert not stack, f"unclosed {stack}"
    return "".join(out), tags


def _sentence_starts(paragraphs: tuple[Paragraph, ...], text: str) -> list[int]:
    starts: list[int] = []
    for paragraph in paragraphs:
        for match in SENTENCE.finditer(text, paragraph.span.start, paragraph.span.end):
            if match.group().strip():
                starts.append(match.start())
    return starts


def _mention(
    text: str,
    kind: str,
    span: Span,
    extra: list[str],
    paragraphs: tuple[Paragraph, ...],
    sentences: list[int],
) -> Mention:
    words = span.cut(text)
    sentence = bisect_right(sentences, span.start) - 1
    paragraph = bisect_right([p.span.start for p in paragraphs], span.start) - 1
    if kind == "[":
        label, role, affiliation = (*extra, "", "")[:3]
        return Mention(
            span,
            words,
            MentionKind.NAME,
            LABELS[label],
            words.split()[-1].lower(),
            sentence=sentence,
            paragraph=paragraph,
            role=role or None,
            affiliation=affiliation or None,
        )
    if kind == "pronoun":
        return Mention(span, words, MentionKind.PRONOUN, None, words.lower(), None, sentence, paragraph)
    nominal = read_nominal(words)
    number = "plur" if nominal.plural else "sing"
    return Mention(span, words, MentionKind.NOMINAL, nominal.label, nominal.head, number, sentence, paragraph)


def _with_subjects(text: str, mentions: list[Mention], sources: list[Span]) -> list[Mention]:
    seen: set[int] = set()
    found: list[Mention] = []
    for mention in mentions:
        in_source = any(source.start == mention.span.start for source in sources)
        joined = (
            bool(found) and found[-1].is_subject and text[found[-1].span.end : mention.span.start] == " and "
        )
        first = mention.sentence not in seen or joined
        seen.add(mention.sentence)
        found.append(replace(mention, is_subject=in_source or first))
    return found


def _attributions(text: str, paragraphs: tuple[Paragraph, ...], sources: list[Span]) -> list[Attribution]:
    found: list[Attribution] = []
    for paragraph in paragraphs:
        span = paragraph.span
        inside = [source for source in sources if span.contains(source)]
        quoted = [Span(*m.span(1)) for m in QUOTED.finditer(text, span.start, span.end) if m.group(1)]
        shares: dict[Span, list[Span]] = {source: [] for source in inside}
        for part in quoted:
            if inside:
                nearest = min(inside, key=lambda s: min(abs(part.start - s.end), abs(part.end - s.start)))
                shares[nearest].append(part)
        for source, parts in sorted(shares.items()):
            kind = Kind.DIRECT if parts else Kind.INDIRECT
            content = tuple(parts) or (_rest(text, source, span.end),)
            found.append(Attribution(kind, content, tuple(parts), source))
        if quoted and not inside:
            alone = text[span.start] == "“" and text[span.end - 1] == "”"
            inherits = len(found) - 1 if found and alone else None
            found.append(Attribution(Kind.DIRECT, tuple(quoted), tuple(quoted), inherits=inherits))
    return found


def _rest(text: str, source: Span, end: int) -> Span:
    stop = text.find(".", source.end, end)
    stop = end if stop < 0 else stop
    return Span(source.end + 1, stop) if stop > source.end + 1 else Span(source.start, source.end)
