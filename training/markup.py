"""Annotated articles: inline tags to text and spans, checked strictly; and gold files from them.

usage:  python training/markup.py check [-v] FILE.mk ...        (exit 1 when a file has an error)
        python training/markup.py gold FILE.mk ... OUTDIR       (writes NAME.txt and NAME.json)

A file is the article with inline tags, a line `-----`, then records. N is a quote's number, and one
tag may serve several quotes (`<s1,4>…</s1,4>`). Tags nest and never cross.

    <qN> content, one tag per contiguous piece and paragraph, outer marks outside the tag
    <sN> source     <cN> cue     <aN> addressee     <nN> speech quoted inside quote N
    <x>  scare quote, title or nickname in marks    <vN> words in marks, where the scan would err

    N | kind | speaker or - | label | mention type
    entity | LABEL | name | alias; alias | role | affiliation
    meta | title | date | byline

`verbatim` follows from kind and marks: a direct quote's parts; a mixed quote's pieces inside marks
(the part itself where marks enclose it) that are not <x>; nothing for the rest.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

KINDS = ("direct", "mixed", "indirect", "attitude")
SPEAKER_LABELS = ("PERSON", "ORG", "GROUP", "DOCUMENT", "LOC")
ENTITY_LABELS = ("PERSON", "ORG", "LOC", "NORP")
MENTION_TYPES = ("name", "surname", "title", "pronoun", "organisation", "group", "document", "none")
PRONOUN = re.compile(
    r"(he|she|they|it|we|i|you|him|her|them|who|which|one|both|others|someone|somebody)\b", re.I
)
OPENERS = {'"': '"', "'": "'", "“": "”", "‘": "’", "«": "»", "„": "“", "`": "'"}
MARKS = frozenset("\"'“”‘’«»„`")
TAG = re.compile(r"<(/?)(?:([qscanv])(\d+(?:,\d+)*)|(x))>")
BREAK = re.compile(r"\n[ \t]*\n")
SEPARATOR = re.compile(r"^-----[ \t]*$", re.M)

Extent = tuple[int, int]
Tag = tuple[str, tuple[int, ...], Extent]  # letter, quote numbers, where
Record = dict[str, Any]


class MarkupError(ValueError):
    """An annotated file that breaks the rules; one line an error, each with its line number."""


def load_markup(path: str | Path) -> Record:
    """The article and its annotation: text, name, meta, quotes (by number), entities, scare.

    A quote is {n, kind, parts, source, cue, addressee, nested, verbatim, speaker, label,
    mention_type}, spans as [start, end] in code points of text, None where there is none.

    Raises:
        MarkupError: if the file breaks a rule, naming every break.
    """
    article, errors, _ = read_markup(Path(path))
    if errors:
        raise MarkupError("\n".join(f"{path}: {e}" for e in errors))
    return article


def read_markup(path: Path) -> tuple[Record, list[str], list[str]]:
    """Like `load_markup`, but gives what could be read, the errors and the warnings."""
    source = path.read_text(encoding="utf-8")
    halves = SEPARATOR.split(source)
    if len(halves) != 2:
        return {}, [f"{len(halves) - 1} lines of five dashes; one divides the text from the records"], []
    errors: list[str] = []
    warnings: list[str] = []
    text, tags = _parse_tags(halves[0].lstrip("\n").rstrip() + "\n", errors, 1 + _leading_lines(halves[0]))
    first_record_line = halves[0].count("\n") + 1
    records, entities, meta = _parse_records(halves[1], errors, first_record_line)
    quotes = _assemble(text, tags, records, errors)
    article: Record = {
        "name": path.stem,
        "text": text,
        "meta": _complete_meta(meta, text),
        "quotes": quotes,
        "entities": entities,
        "scare": sorted([list(e) for kind, _, e in tags if kind == "x"]),
    }
    _check_spans(text, tags, errors)
    _check_quotes(article, errors, warnings)
    _check_entities(article, errors, warnings)
    if meta and meta.get("title") and meta["title"] not in text:
        errors.append(f"meta: title {meta['title']!r} does not occur in the text")
    return article, errors, warnings


def _leading_lines(half: str) -> int:
    return len(half) - len(half.lstrip("\n"))


def _parse_tags(marked: str, errors: list[str], first_line: int) -> tuple[str, list[Tag]]:
    """The text without tags, and each tag as (letter, quote numbers, extent)."""
    pieces: list[str] = []
    length = at = 0
    open_tags: list[tuple[str, int, int]] = []
    found: list[Tag] = []

    def line(offset: int) -> int:
        return first_line + marked.count("\n", 0, offset)

    for m in TAG.finditer(marked):
        pieces.append(marked[at : m.start()])
        length += m.start() - at
        at = m.end()
        closing, letter, numbers, x = m.groups()
        name = x or letter + numbers
        if not closing:
            open_tags.append((name, length, m.start()))
            continue
        if not open_tags:
            errors.append(f"line {line(m.start())}: </{name}> closes nothing")
            continue
        expected, start, _ = open_tags[-1]
        if expected != name:
            names = [t[0] for t in open_tags]
            what = f"<{expected}> and <{name}> cross" if name in names else f"</{name}> closes nothing"
            errors.append(f"line {line(m.start())}: {what} (open here: {', '.join(f'<{n}>' for n in names)})")
            if name in names:
                start = open_tags.pop(names.index(name))[1]
            else:
                continue
        else:
            open_tags.pop()
        ids = tuple(int(n) for n in numbers.split(",")) if numbers else ()
        found.append((x or letter, ids, (start, length)))
    pieces.append(marked[at:])
    for name, _, where in open_tags:
        errors.append(f"line {line(where)}: <{name}> is never closed")
    for m in re.finditer(r"[<>]", TAG.sub(lambda t: " " * len(t.group()), marked)):
        errors.append(
            f"line {line(m.start())}: stray {m.group()!r} in {marked[m.start() : m.start() + 12]!r}"
        )
    return "".join(pieces), sorted(found, key=lambda t: (t[2][0], -t[2][1], t[0]))


def _parse_records(
    tail: str, errors: list[str], first_line: int
) -> tuple[dict[int, Record], list[Record], Record]:
    quotes: dict[int, Record] = {}
    entities: list[Record] = []
    meta: Record = {}
    for number, raw in enumerate(tail.split("\n"), first_line):
        if not raw.strip():
            continue
        fields = [f.strip() for f in re.split(r"\s*\|(?:\s+|$)", raw.strip())]
        where = f"line {number}"
        if fields[0].isdigit():
            _quote_record(fields, where, quotes, errors)
        elif fields[0] == "entity":
            fields += [""] * (6 - len(fields))
            _, label, name, aliases, role, affiliation = fields[:6]
            if label not in ENTITY_LABELS:
                errors.append(f"{where}: entity label {label!r} is none of {', '.join(ENTITY_LABELS)}")
            if not name or len(fields) > 6:
                errors.append(
                    f"{where}: an entity is: entity | LABEL | name | alias; alias | role | affiliation"
                )
            names = [a.strip() for a in aliases.split(";") if a.strip() not in ("", "-")]
            entities.append(
                {
                    "name": name,
                    "label": label,
                    "aliases": names,
                    "role": _or_none(role),
                    "affiliation": _or_none(affiliation),
                }
            )
        elif fields[0] == "meta":
            if len(fields) != 4:
                errors.append(f"{where}: meta has {len(fields)} fields; it is: meta | title | date | byline")
            title, date, byline = [*fields[1:], "", "", ""][:3]
            if _or_none(date) and not re.fullmatch(r"\d{4}-\d\d-\d\d", date):
                errors.append(f"{where}: date {date!r} is not YYYY-MM-DD")
            meta = {"title": _or_none(title), "date": _or_none(date), "byline": _or_none(byline)}
        else:
            errors.append(f"{where}: a record starts with a number, 'entity' or 'meta', not {fields[0]!r}")
    return quotes, entities, meta


def _quote_record(fields: list[str], where: str, quotes: dict[int, Record], errors: list[str]) -> None:
    n = int(fields[0])
    if len(fields) != 5:
        shape = "N | kind | speaker or - | label | mention type"
        errors.append(f"{where}: quote {n} has {len(fields)} fields; it is: {shape}")
        return
    _, kind, speaker, label, mention = fields
    if n in quotes:
        errors.append(f"{where}: quote {n} has two records")
    if kind not in KINDS:
        errors.append(f"{where}: kind {kind!r} is none of {', '.join(KINDS)}")
    if mention not in MENTION_TYPES:
        errors.append(f"{where}: mention type {mention!r} is none of {', '.join(MENTION_TYPES)}")
    name = _or_none(speaker)
    if name and label not in SPEAKER_LABELS:
        errors.append(f"{where}: speaker label {label!r} is none of {', '.join(SPEAKER_LABELS)}")
    quotes[n] = {
        "n": n,
        "kind": kind,
        "speaker": name,
        "label": _or_none(label) if name else None,
        "mention_type": mention,
    }


def _or_none(value: str) -> str | None:
    return None if value in ("", "-") else value


def _complete_meta(meta: Record, text: str) -> Record:
    first = text.split("\n", 1)[0].strip()
    return meta or {"title": first, "date": None, "byline": None}


def _assemble(text: str, tags: list[Tag], records: dict[int, Record], errors: list[str]) -> list[Record]:
    """Quotes in the order of their first part, tags and records brought together."""
    spans: dict[int, dict[str, list[Extent]]] = defaultdict(lambda: defaultdict(list))
    for letter, numbers, extent in tags:
        for n in numbers:
            spans[n][letter].append(extent)
    scare = {extent for letter, _, extent in tags if letter == "x"}
    quotes = []
    for n in sorted(spans.keys() | records.keys()):
        own = spans.get(n, {})
        if n not in records:
            errors.append(f"quote {n}: tags but no record")
            continue
        if not own.get("q"):
            errors.append(f"quote {n}: a record but no <q{n}>")
            continue
        for letter, word in (("s", "sources"), ("c", "cues"), ("a", "addressees")):
            if len(own.get(letter, [])) > 1:
                errors.append(f"quote {n}: {len(own[letter])} {word}; at most one")
        quote = dict(records[n], parts=[list(e) for e in sorted(own["q"])])
        for letter, word in (("s", "source"), ("c", "cue"), ("a", "addressee")):
            quote[word] = list(own[letter][0]) if own.get(letter) else None
        quote["nested"] = [list(e) for e in sorted(own.get("n", []))]
        given = [list(e) for e in sorted(own.get("v", []))]
        quote["verbatim"] = given or [e for e in _verbatim(text, quote) if tuple(e) not in scare]
        quotes.append(quote)
    return sorted(quotes, key=lambda q: (q["parts"], q["n"]))


def _verbatim(text: str, quote: Record) -> list[list[int]]:
    if quote["kind"] == "direct":
        return [list(p) for p in quote["parts"]]
    if quote["kind"] != "mixed":
        return []
    pieces: list[list[int]] = []
    for start, end in quote["parts"]:
        inner = [list(e) for e in marked_pieces(text, start, end)]
        pieces += inner if inner and not _enclosed(text, start, end) else []
        pieces += [[start, end]] if _enclosed(text, start, end) else []
    return pieces


def _enclosed(text: str, start: int, end: int) -> bool:
    """Whether marks stand right before the span and right after it (or its paragraph ends)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before not in OPENERS:
        return False
    return after in MARKS if after else True


def marked_pieces(text: str, start: int, end: int) -> Iterator[Extent]:
    """Pieces of text[start:end] inside marks of their own; an apostrophe opens and closes nothing."""
    at = start
    while at < end:
        close = OPENERS.get(text[at])
        opens = close and not text[at - 1 : at].isalnum() and at + 1 < end and not text[at + 1].isspace()
        if opens:
            stop = at + 1
            while stop < end and not (text[stop] == close and not text[stop + 1 : stop + 2].isalnum()):
                stop += 1
            if stop < end:
                yield at + 1, stop
                at = stop
        at += 1


def _check_spans(text: str, tags: list[Tag], errors: list[str]) -> None:
    for letter, numbers, (start, end) in tags:
        name = f"<{letter}{','.join(map(str, numbers))}>"
        words = text[start:end]
        if not words:
            errors.append(f"{name} is empty")
        elif words != words.strip():
            errors.append(f"{name} begins or ends with white space: {_short(words)}")
        elif letter in "xnv" and words[0] in MARKS and words[-1] in MARKS:
            errors.append(f"{name}: the marks belong outside the tag: {_short(words)}")
        elif BREAK.search(words):
            errors.append(f"{name} crosses a paragraph: {_short(words)}")


def _check_quotes(article: Record, errors: list[str], warnings: list[str]) -> None:
    text, quotes = article["text"], article["quotes"]
    for quote in quotes:
        where = f"quote {quote['n']}"
        for start, end in quote["parts"]:
            _check_part(text, quote, start, end, where, errors, warnings)
        _check_roles(text, quote, where, errors, warnings)
        if quote["kind"] == "mixed" and not quote["verbatim"]:
            errors.append(f"{where}: mixed, but nothing of it stands inside marks")
        for s, e in quote["nested"] + quote["verbatim"]:
            if not any(ps <= s and e <= pe for ps, pe in quote["parts"]):
                errors.append(f"{where}: <n> or <v> outside its content: {_short(text[s:e])}")
    every = sorted((s, e, q["n"]) for q in quotes for s, e in q["parts"])
    for (_, e1, n1), (s2, _, n2) in pairwise(every):
        if s2 < e1:
            errors.append(f"quotes {n1} and {n2}: contents overlap (speech inside a quote is <n{n1}>)")


def _check_part(
    text: str, quote: Record, start: int, end: int, where: str, errors: list[str], warnings: list[str]
) -> None:
    words = text[start:end]
    if not words.strip():
        return
    inner = list(marked_pieces(text, start, end))
    whole = inner == [(start + 1, end - 1)]
    if whole and text[start - 1 : start] not in MARKS:
        errors.append(f"{where}: outer marks belong outside the tag: {_short(words)}")
    elif words[0] in MARKS and not any(s == start + 1 for s, _ in inner):
        errors.append(f"{where}: content begins with a mark: {_short(words)}")
    elif words[-1] in '"”“«»' and not any(e == end - 1 for _, e in inner):
        errors.append(f"{where}: content ends with a mark it does not open: {_short(words)}")
    if words[0] in ",.;:!?)":
        errors.append(f"{where}: content begins with punctuation: {_short(words)}")
    direct = quote["kind"] == "direct"
    if direct and text[start - 1 : start] not in OPENERS:
        warnings.append(f"{where}: direct, but no mark before it: {_short(words)}")
    if direct and text[end : end + 1] not in MARKS and not BREAK.match(text, end) and text[end:].strip():
        warnings.append(f"{where}: direct, but no mark after it: {_short(words)}")
    if not direct and re.match(r"that\s", words, re.I):
        warnings.append(f"{where}: content begins with 'that': {_short(words)}")
    if not direct and words[-1] in ".," and text[end : end + 1] not in MARKS:
        warnings.append(f"{where}: {quote['kind']} content ends with {words[-1]!r}: {_short(words[-20:])}")


def _check_roles(text: str, quote: Record, where: str, errors: list[str], warnings: list[str]) -> None:
    for word in ("source", "cue", "addressee"):
        span = quote[word]
        if span and any(s < span[1] and span[0] < e for s, e in quote["parts"]):
            errors.append(f"{where}: its {word} {text[span[0] : span[1]]!r} lies inside its content")
        if span and word != "cue" and text[span[0] : span[1]][-1] in ",.;:":
            errors.append(f"{where}: its {word} ends with punctuation: {text[span[0] : span[1]]!r}")
    source, mention = quote["source"], quote["mention_type"]
    if bool(source) == (mention == "none"):
        errors.append(f"{where}: mention type {mention!r}, but {'there is a' if source else 'no'} source tag")
    if source and mention == "pronoun" and not PRONOUN.match(text[slice(*source)]):
        warnings.append(f"{where}: source {text[slice(*source)]!r} is called a pronoun")
    if source and mention != "pronoun" and PRONOUN.fullmatch(text[slice(*source)]):
        warnings.append(f"{where}: source {text[slice(*source)]!r} is called a {mention}")
    if quote["kind"] in ("indirect", "attitude") and not quote["cue"]:
        warnings.append(f"{where}: {quote['kind']} with no cue")
    speaker = quote["speaker"]
    if speaker and re.match(r"(a|an|the)\s", speaker) and quote["label"] != "ORG":
        errors.append(f"{where}: speaker {speaker!r} begins with an article")


def _check_entities(article: Record, errors: list[str], warnings: list[str]) -> None:
    text = re.sub(r"\s+", " ", article["text"])
    names = Counter(e["name"] for e in article["entities"])
    errors += [f"entity {n!r} stands {c} times" for n, c in names.items() if c > 1]
    for entity in article["entities"]:
        for name in (entity["name"], *entity["aliases"]):
            if not _occurs(name, text):
                errors.append(f"entity {entity['name']!r}: {name!r} does not occur in the text")
        if entity["name"] in entity["aliases"] or len(set(entity["aliases"])) != len(entity["aliases"]):
            errors.append(f"entity {entity['name']!r}: an alias repeats")
    aliases = {a: e["name"] for e in article["entities"] for a in e["aliases"]}
    for quote in article["quotes"]:
        speaker = quote["speaker"]
        if not speaker or speaker in names or joint_members(speaker, article):
            continue
        if speaker in aliases:
            errors.append(f"quote {quote['n']}: speaker {speaker!r} is an alias of {aliases[speaker]!r}")
        elif not _occurs(speaker, text, ignore_case=True):
            errors.append(f"quote {quote['n']}: speaker {speaker!r} is no entity and not in the text")
        elif quote["label"] in ("PERSON", "ORG") and all(w[0].isupper() for w in speaker.split()):
            warnings.append(f"quote {quote['n']}: {speaker!r} looks like a name, but there is no such entity")


def _occurs(name: str, text: str, ignore_case: bool = False) -> bool:
    flags = re.I if ignore_case else 0
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, flags) is not None


def joint_members(speaker: str, article: Record) -> list[str]:
    """The names a joint speaker ("A and B", "A, B and C") is made of; empty for any other."""
    known = {e["name"] for e in article["entities"]}
    known |= {q["speaker"] for q in article["quotes"] if q["label"] in ("PERSON", "ORG")}

    def split(rest: str) -> list[str] | None:
        if rest in known:
            return [rest]
        for m in re.finditer(r", and |, | and ", rest):
            if rest[: m.start()] in known:
                tail = split(rest[m.end() :])
                if tail:
                    return [rest[: m.start()], *tail]
        return None

    return [] if speaker in known else split(speaker) or []


def gold(article: Record) -> Record:
    """The article in the shape of `quotes --json` and `entities --json`, without ids and confidence."""
    text: str = article["text"]
    quotes = [
        {
            "kind": quote["kind"],
            "text": _joined(text, quote["parts"]),
            "parts": [_span(text, p) for p in quote["parts"]],
            "verbatim": [_span(text, p) for p in quote["verbatim"]],
            "speaker": _speaker(article, quote),
            "source": _span(text, quote["source"]),
            "cue": _span(text, quote["cue"]),
            "addressee": _span(text, quote["addressee"]),
            "about": _about(article, quote),
            "nested": [_span(text, p) for p in quote["nested"]],
            "mention_type": quote["mention_type"],
        }
        for quote in article["quotes"]
    ]
    scare = [_span(text, p) for p in article["scare"]]
    head = {"name": article["name"], **article["meta"]}
    return {"article": head, "quotes": quotes, "entities": article["entities"], "scare": scare}


def _span(text: str, extent: list[int] | None) -> Record | None:
    if extent is None:
        return None
    return {"start": extent[0], "end": extent[1], "text": text[extent[0] : extent[1]]}


def _joined(text: str, parts: list[list[int]]) -> str:
    joined = text[slice(*parts[0])]
    for (_, before), (start, end) in pairwise(parts):
        joined += ("\n\n" if BREAK.search(text, before, start) else " ") + text[start:end]
    return joined


def _speaker(article: Record, quote: Record) -> Record | None:
    name = quote["speaker"]
    if name is None:
        return None
    entity: Record = next((e for e in article["entities"] if e["name"] == name), {})
    return {
        "name": name,
        "label": quote["label"],
        "role": entity.get("role"),
        "affiliation": entity.get("affiliation"),
        "members": joint_members(name, article),
    }


def _about(article: Record, quote: Record) -> list[Record]:
    """Entities whose name or alias stands in the content, longest names first, in text order."""
    text = article["text"]
    owners: dict[str, set[int]] = defaultdict(set)
    for i, entity in enumerate(article["entities"]):
        for name in (entity["name"], *entity["aliases"]):
            owners[name].add(i)
    found: dict[int, int] = {}
    for start, end in quote["parts"]:
        taken: list[Extent] = []
        for name in sorted(owners, key=lambda n: (-len(n), n)):
            for m in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text[start:end]):
                if any(m.start() < e and s < m.end() for s, e in taken):
                    continue
                taken.append(m.span())
                if len(owners[name]) == 1:
                    i = next(iter(owners[name]))
                    found[i] = min(found.get(i, len(text)), start + m.start())
    order = sorted(found, key=lambda i: found[i])
    return [{"name": article["entities"][i]["name"], "label": article["entities"][i]["label"]} for i in order]


def _short(words: str) -> str:
    return repr(words if len(words) <= 50 else words[:24] + "…" + words[-24:])


def _print_quotes(article: Record) -> None:
    text = article["text"]
    for quote in article["quotes"]:
        roles = [text[slice(*quote[w])] if quote[w] else "-" for w in ("source", "cue", "addressee")]
        print(f"  {quote['n']:>3} {quote['kind']:8} {quote['speaker']} | {' | '.join(roles)}")
        print(f"      {_joined(text, quote['parts'])!r}")
        if quote["kind"] == "mixed":
            print(f"      in marks: {[text[s:e] for s, e in quote['verbatim']]}")


def main(argv: list[str] | None = None) -> int:
    """Run a command; 0, or 1 when a file has an error."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="validate annotated files")
    check.add_argument("-v", "--verbose", action="store_true", help="print every quote as read")
    check.add_argument("files", nargs="+", type=Path)
    make = commands.add_parser("gold", help="write NAME.txt and NAME.json")
    make.add_argument("files", nargs="+", type=Path, metavar="FILE.mk")
    make.add_argument("outdir", type=Path)
    args = parser.parse_args(argv)
    failed = False
    for path in args.files:
        article, errors, warnings = read_markup(path)
        for level, lines in (("error", errors), ("warning", warnings)):
            for line in lines:
                print(f"{path}: {level}: {line}", file=sys.stderr)
        if errors:
            failed = True
            continue
        kinds = Counter(q["kind"] for q in article["quotes"])
        counts = ", ".join(f"{kinds[k]} {k}" for k in KINDS)
        words, scare = len(article["text"].split()), len(article["scare"])
        print(f"{path}: {words} words, {len(article['quotes'])} quotes ({counts}), {scare} scare")
        if args.command == "check" and args.verbose:
            _print_quotes(article)
        if args.command == "gold":
            args.outdir.mkdir(parents=True, exist_ok=True)
            (args.outdir / f"{path.stem}.txt").write_text(article["text"], encoding="utf-8")
            document = json.dumps(gold(article), ensure_ascii=False, indent=1) + "\n"
            (args.outdir / f"{path.stem}.json").write_text(document, encoding="utf-8")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
