"""Corpora → windows: a few paragraphs of words with every label that their source annotates.

What a source does not annotate is missing (MASK), never "O"; capitals of our own articles that stand
in no list of names are UNNAMED. Words are those that the bundled pipeline starts
from; gold tokens are aligned to them by offset.
"""

from __future__ import annotations

import gzip
import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from markup import load_markup
from newsquote.antecedents import head_of_source
from newsquote.features import PLACES, WordPieces, describe_words
from newsquote.pipeline import blank

MASK = -100
UNNAMED = -101  # of an entity label: no person, organisation or place, whatever else
WINDOW_WORDS = 200
ENTITY_LABELS = ("PERSON", "ORG", "LOC", "NORP", "DATE", "MONEY", "MISC")
NER_TAGS = ("O", *(f"{p}-{label}" for label in ENTITY_LABELS for p in "BI"))
ROLES = ("source", "cue", "content")
ROLE_TAGS = ("O", *(f"{p}-{role}" for role in ROLES for p in "BI"))
NER_INDEX = {t: i for i, t in enumerate(NER_TAGS)}
ROLE_INDEX = {t: i for i, t in enumerate(ROLE_TAGS)}

NLP = blank()


@dataclass
class Window:
    """Words with features and labels; heads and links are indices into the window."""

    origin: str
    pieces: list[tuple[int, ...]]
    shapes: list[int]
    marks: list[int]
    places: list[int]
    tag: list[str | None]
    upos: list[str | None]
    head: list[int]
    rel: list[str | None]
    sent: list[int]
    ner: list[int]
    role: list[int] = field(default_factory=list)
    cue_of: list[int] = field(default_factory=list)  # per content word: the first word of its cue
    source_of: list[tuple[int, int, int]] = field(
        default_factory=list
    )  # cue word, source start, end (-1: none)
    entity: list[int] = field(
        default_factory=list
    )  # number of the entity whose mention a word heads; 0: none
    asks: list[bool] = field(default_factory=list)  # of words that head a source which is no name
    weight: float = 1.0  # of the silver layers: tags, parse


@dataclass
class Text:
    """A text, its words, and labels per word before it is cut into windows."""

    origin: str
    text: str
    offsets: list[int]
    words: list[str]
    labels: dict[str, list] = field(default_factory=dict)
    attributions: list[dict] = field(default_factory=list)  # role → word indices
    weight: float = 1.0
    title_end: int = 0  # offset

    @classmethod
    def make(cls, origin: str, text: str, **kw) -> Text:
        doc = [t for t in NLP.make_doc(text) if not t.is_space]
        return cls(origin, text, [t.idx for t in doc], [t.text for t in doc], **kw)

    def word_at(self, offset: int) -> int:
        """Index of the last word that starts at or before `offset`."""
        return bisect_right(self.offsets, offset) - 1

    def words_in(self, start: int, end: int) -> list[int]:
        """Indices of the words that start inside [start, end)."""
        first = self.word_at(start)
        if first < 0 or self.offsets[first] + len(self.words[first]) <= start:
            first += 1
        return (
            [i for i in range(first, len(self.words)) if self.offsets[i] < end]
            if first < len(self.words)
            else []
        )


BREAK = re.compile(r"\n\s*\n")


def cut_windows(t: Text, pieces: WordPieces, size: int = WINDOW_WORDS) -> Iterator[Window]:
    """Whole paragraphs packed up to `size` words; a longer one is cut at sentence ends."""
    n = len(t.words)
    if not n:
        return
    breaks = [m.end() for m in BREAK.finditer(t.text)]
    starts = {0} | {min(t.word_at(b - 1) + 1, n) for b in breaks}
    described = describe_words(t.text, list(zip(t.offsets, t.words, strict=True)), pieces)
    places = [
        PLACES.index(
            ("title-start" if i in starts else "title")
            if t.offsets[i] < t.title_end
            else ("start" if i in starts else "within")
        )
        for i in range(n)
    ]
    blocks: list[tuple[int, int]] = []
    edges = sorted(starts | {n})
    ends = {
        i + 1 for i, w in enumerate(t.words) if w in ".?!" or (i and t.words[i - 1] in ".?!" and w in '”"')
    }
    for a, b in pairwise(edges):
        while b - a > size:
            cut = max((e for e in ends if a + size // 2 < e <= a + size), default=a + size)
            blocks.append((a, cut))
            a = cut
        if a < b:
            blocks.append((a, b))
    run: list[tuple[int, int]] = []
    for block in [*blocks, None]:
        if run and (block is None or block[1] - run[0][0] > size):
            yield _window(t, described, places, run[0][0], run[-1][1])
            run = []
        if block:
            run.append(block)


def _window(t: Text, described, places, a: int, b: int) -> Window:
    def part(name: str, empty):
        return list(t.labels[name][a:b]) if name in t.labels else [empty] * (b - a)

    head = part("head", MASK)
    head = [h - a if h != MASK and a <= h < b else MASK for h in head]
    w = Window(
        t.origin,
        described.pieces[a:b],
        described.shapes[a:b],
        described.marks[a:b],
        places[a:b],
        part("tag", None),
        part("upos", None),
        head,
        part("rel", None),
        part("sent", MASK),
        part("ner", MASK),
        weight=t.weight,
    )
    if "entity" in t.labels:
        w.entity, w.asks = part("entity", 0), part("asks", False)
    if "role" in t.labels:
        w.role = part("role", 0)
        w.cue_of = [MASK] * (b - a)
        for at in t.attributions:
            cue = at["cue"][0] - a if at["cue"] and a <= at["cue"][0] < b else None
            for i in at["content"]:
                if cue is not None and a <= i < b:
                    w.cue_of[i - a] = cue
            if cue is not None:
                s = [i - a for i in at["source"] if a <= i < b]
                if s:
                    w.source_of.append((cue, s[0], s[-1] + 1))
                elif not at["source"]:
                    w.source_of.append((cue, -1, -1))
    return w


def role_labels(t: Text, attributions: Iterable[dict[str, list[tuple[int, int]]]]) -> None:
    """Set BIO role labels and word-level attributions from offsets."""
    tags = [0] * len(t.words)
    for a in attributions:
        at = {}
        for role in ROLES:
            at[role] = []
            for s, e in a.get(role) or []:
                ids = t.words_in(s, e)
                if not ids:
                    continue
                at[role] += ids
                for k, i in enumerate(ids):
                    if tags[i] == 0 or role != "content":
                        tags[i] = ROLE_INDEX[("B-" if k == 0 else "I-") + role]
        t.attributions.append({r: sorted(set(v)) for r, v in at.items()})
    t.labels["role"] = tags


# --- PolNeAR ---------------------------------------------------------------------------------

V1_TO_V2 = {
    "dobj": "obj",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "neg": "advmod",
    "mwe": "fixed",
    "name": "flat",
    "foreign": "flat",
    "nmod:npmod": "obl:npmod",
    "nmod:tmod": "obl:tmod",
}


def read_polnear(folder: Path, split: str, silver: bool = True) -> Iterator[Text]:
    parses = dict(_read_silver(folder / f"silver-{split}.conllu.gz")) if silver else {}
    with gzip.open(folder / f"{split}.jsonl.gz", "rt", encoding="utf8") as f:
        for d in map(json.loads, f):
            t = Text.make("polnear", d["text"], weight=0.3)
            t.title_end = d["text"].find("\n") if "\n" in d["text"] else 0
            role_labels(t, d["attributions"])
            if d["id"] in parses:
                _add_silver(t, parses[d["id"]])
            yield t


def _read_silver(path: Path) -> Iterator[tuple[str, list[list[dict]]]]:
    doc_id, sents, sent = None, [], []
    with gzip.open(path, "rt", encoding="utf8") as f:
        for line in f:
            if line.startswith("# newdoc id = "):
                if doc_id:
                    yield doc_id, sents
                doc_id, sents = line[14:].strip(), []
            elif line[0].isdigit():
                c = line.rstrip("\n").split("\t")
                misc = dict(x.split("=", 1) for x in c[9].split("|") if "=" in x)
                sent.append(
                    {
                        "start": int(misc["start_char"]),
                        "end": int(misc["end_char"]),
                        "upos": c[3],
                        "tag": c[4],
                        "head": int(c[6]),
                        "rel": c[7],
                        "ner": misc.get("NER", "O"),
                    }
                )
            elif not line.strip() and sent:
                sents.append(sent)
                sent = []
    if doc_id:
        yield doc_id, sents


def _upgrade(sent: list[dict]) -> None:
    """UD v1 → v2 where it is mechanical; names become first-headed flat."""
    for w in sent:
        rel = V1_TO_V2.get(w["rel"], w["rel"])
        if rel == "nmod" and w["head"] and sent[w["head"] - 1]["upos"] in ("VERB", "ADJ", "ADV", "AUX"):
            rel = "obl"
        w["rel"] = rel
    i = 0
    while i < len(sent):
        j = i + 1
        if sent[i]["ner"] == "B-PERSON":
            while j < len(sent) and sent[j]["ner"] == "I-PERSON":
                j += 1
            if j - i > 1 and all(
                sent[k]["head"] == j and sent[k]["rel"] == "compound" for k in range(i, j - 1)
            ):
                sent[i]["head"], sent[i]["rel"] = sent[j - 1]["head"], sent[j - 1]["rel"]
                for k in range(i + 1, j):
                    sent[k]["head"], sent[k]["rel"] = i + 1, "flat"
                for w in sent:
                    if w["head"] == j and w["rel"] != "flat":
                        w["head"] = i + 1
        i = j
    for n, w in enumerate(sent):  # coordinators hang on the conjunct that follows
        if w["rel"] == "cc" and w["head"]:
            nxt = [
                k
                for k in range(n + 1, len(sent))
                if sent[k]["rel"] == "conj" and sent[k]["head"] == w["head"]
            ]
            if nxt:
                w["head"] = nxt[0] + 1


def _add_silver(t: Text, sents: list[list[dict]]) -> None:
    """Tags and parse of CoreNLP; its names are left out, since what it takes for a name is learned too."""
    for sent in sents:
        _upgrade(sent)
    _align(t, [[(w["start"], w["end"], w) for w in s] for s in sents], t.title_end, silver=True)


def _align(t: Text, sents, skip_before: int = 0, silver: bool = False) -> None:
    """Copy tag, upos, head, rel and sentence starts from gold tokens that are exactly a word.

    Silver parses hang two marks in five elsewhere than UD 2 does: theirs are left out.
    """
    n = len(t.words)
    at = {(o, o + len(w)): i for i, (o, w) in enumerate(zip(t.offsets, t.words, strict=True))}
    tag, upos, head, rel, sent = [None] * n, [None] * n, [MASK] * n, [None] * n, [MASK] * n
    for s in sents:
        index = [at.get((a, b)) for a, b, _ in s]
        if s and s[0][0] < skip_before:
            continue
        for k, ((a, b, w), i) in enumerate(zip(s, index, strict=True)):
            if k == 0:
                first = t.words_in(a, b)
                if first:
                    sent[first[0]] = 1
            if i is None:
                continue
            tag[i], upos[i] = w["tag"], w["upos"]
            if k:
                sent[i] = 0
            h = i if w["head"] == 0 else index[w["head"] - 1]
            if h is not None and not (silver and w["rel"] == "punct"):
                head[i], rel[i] = h, w["rel"]
    t.labels.update(tag=tag, upos=upos, head=head, rel=rel, sent=sent)


# --- treebanks -------------------------------------------------------------------------------


def read_treebank(path: Path, size: int = 150, keep=lambda meta: True) -> Iterator[Text]:
    group: list[tuple[str, list[dict], bool]] = []
    for new_doc, new_par, meta, text, sent in _read_conllu(path):
        if not keep(meta):
            continue
        if group and (new_doc or sum(len(s) for _, s, _ in group) + len(sent) > size):
            yield _treebank_text(group)
            group = []
        group.append((text, sent, new_par))
    if group:
        yield _treebank_text(group)


def _read_conllu(path: Path):
    new_doc = new_par = False
    meta, sent = {}, []
    with gzip.open(path, "rt", encoding="utf8") as f:
        for line in f:
            if line.startswith("#"):
                new_doc |= line.startswith("# newdoc")
                new_par |= line.startswith("# newpar")
                if " = " in line:
                    k, v = line[2:].rstrip("\n").split(" = ", 1)
                    meta[k] = v
            elif line[0].isdigit():
                c = line.rstrip("\n").split("\t")
                if c[0].isdigit():
                    sent.append(
                        {
                            "form": c[1],
                            "upos": c[3],
                            "tag": c[4],
                            "head": int(c[6]),
                            "rel": c[7],
                            "space": "SpaceAfter=No" not in c[9],
                        }
                    )
            elif not line.strip() and sent:
                yield new_doc, new_par, dict(meta), meta.get("text", ""), sent
                new_doc = new_par = False
                sent = []


def _treebank_text(group) -> Text:
    text, sents = "", []
    for _, sent, new_par in group:
        if text:
            text = text.rstrip() + ("\n\n" if new_par else " ")
        spans = []
        for w in sent:
            spans.append((len(text), len(text) + len(w["form"]), w))
            text += w["form"] + (" " if w["space"] else "")
        sents.append(spans)
    t = Text.make("treebank", text.rstrip())
    _align(t, sents)
    return t


# --- named entities ---------------------------------------------------------------------------

NO_SPACE_BEFORE = re.compile(r"^([,.;:!?)\]}%…]|'(s|re|ve|ll|d|m)|n't|’(s|re|ve|ll|d|m)|''|”|’)$", re.I)
NO_SPACE_AFTER = re.compile(r"^([(\[{$£€#“‘]|``)$")
ENTITY_MAP = {"EVENT": "MISC", "PRODUCT": "MISC", "FAC": "LOC", "WORK_OF_ART": "MISC"}
CALENDAR = re.compile(
    r"\d|^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|"
    r"august|september|october|november|december)$",
    re.I,
)


def read_entities(path: Path, size: int = 150) -> Iterator[Text]:
    sents: list[list[tuple[str, str]]] = []
    for doc in _read_tsv(path):
        sents = []
        for sent in doc:
            if sents and sum(map(len, sents)) + len(sent) > size:
                yield _entity_text(path, sents)
                sents = []
            sents.append(sent)
        if sents:
            yield _entity_text(path, sents)


def _read_tsv(path: Path):
    doc, sent = [], []
    with gzip.open(path, "rt", encoding="utf8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("-DOCSTART-"):
                if doc:
                    yield doc
                doc = []
            elif not line:
                if sent:
                    doc.append(sent)
                sent = []
            else:
                word, tag = line.split("\t")
                sent.append((word, tag))
    if sent:
        doc.append(sent)
    if doc:
        yield doc


def _entity_text(path: Path, sents) -> Text:
    text, spans, firsts = "", [], []
    for sent in sents:
        double_open, glue = False, True
        text = text.rstrip() + (" " if text else "")
        firsts.append(len(text))
        for word, tag in sent:
            opening = word == '"' and not double_open
            if word == '"':
                double_open = not double_open
            if not glue and not (NO_SPACE_BEFORE.match(word) or (word == '"' and not opening)):
                text += " "
            spans.append((len(text), len(text) + len(word), tag))
            text += word
            glue = bool(NO_SPACE_AFTER.match(word)) or opening
    t = Text.make(path.name.split(".")[0], text)
    ner = [MASK] * len(t.words)
    name = path.name
    for a, b, tag in spans:
        label = ENTITY_MAP.get(tag[2:], tag[2:])
        if tag != "O" and (label not in ENTITY_LABELS or (label == "MISC" and "wikigold" in name)):
            continue
        for k, i in enumerate(t.words_in(a, b)):
            if tag == "O":
                partial = "worldwide" not in name and CALENDAR.search(t.words[i])
                ner[i] = MASK if partial else 0
            else:
                ner[i] = NER_INDEX[("B-" if tag[0] == "B" and k == 0 else "I-") + label]
    sent = [0] * len(t.words)
    for a in firsts:
        for i in t.words_in(a, a + 1):
            sent[i] = 1
    t.labels["ner"] = ner
    if "worldwide" in name:
        t.labels["sent"] = sent
    return t


# --- our own articles -------------------------------------------------------------------------


def read_invented(folder: Path) -> Iterator[Text]:
    """Annotated inventions, in the markup of `markup.py`, brought to PolNeAR's edges: outer marks and
    a leading "that" belong to the content."""
    for path in sorted(folder.glob("*.mk")):
        try:
            article = load_markup(path)
        except Exception as error:  # a broken file must not stop a training run
            print(f"skipped {path.name}: {error}")
            continue
        text = article["text"]
        t = Text.make("invented", text)
        t.title_end = text.find("\n") if "\n" in text else 0
        role_labels(t, polnear_edges(text, article["quotes"]))
        if article["entities"]:
            t.labels["ner"] = _listed_entities(t, article["entities"])
            t.labels["entity"], t.labels["asks"] = _meant(t, article)
        yield t


def _meant(t: Text, article: dict) -> tuple[list[int], list[bool]]:
    """Of every word the number of the entity whose mention it heads, or 0, and whether it heads a source
    that is no name: a pronoun, a title, a short form. A source that stands for nobody listed has a
    number of its own. The head of a name is its last word."""
    entity, asks = [0] * len(t.words), [False] * len(t.words)
    numbers: dict[str, int] = {}
    forms = {
        form: e["name"]
        for e in article["entities"]
        if e["label"] in ("PERSON", "ORG", "LOC")
        for form in (e["name"], *e["aliases"])
    }
    for form, ids in _names_in(t, forms):
        entity[ids[-1]] = numbers.setdefault(forms[form], len(numbers) + 1)
    for q in article["quotes"]:
        if not q["source"] or q["mention_type"] in ("name", "surname"):
            continue
        start, end = q["source"]
        ids = t.words_in(start, end)
        if not ids:
            continue
        head = ids[head_of_source(t.words[ids[0] : ids[-1] + 1])]
        if entity[head]:
            continue
        name = q["speaker"] or f"unlisted {start}"
        entity[head], asks[head] = numbers.setdefault(name, len(numbers) + 1), True
    return entity, asks


CREDIT = re.compile(r"^\W*(?:Reporting|Editing|Additional|Writing|Photo|Picture|Compiled)|\bcontributed to\b")
PERSONAL_TITLE = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|Justice|Judge|"
    r"President|Senator|Sen|Gov|Governor|Rep|Sgt|Capt|Insp|Det|Chief|Supt|PC|Father|Sister)\.? )+(?=\S)"
)


def _listed_entities(t: Text, entities: list[dict]) -> list[int]:
    """BIO labels of an article whose names are all listed; of other capitals only that they are no such
    name, except in bylines and datelines, whose names are not listed. Dates and sums are masked."""
    ner = [0] * len(t.words)
    unlisted = _bylines(t)
    for i, word in enumerate(t.words):
        first = i == 0 or t.words[i - 1] in ".?!:“‘\"'" or "\n" in t.text[t.offsets[i - 1] : t.offsets[i]]
        if CALENDAR.search(word) or word in "£$€%" or (word[0].isupper() and i in unlisted):
            ner[i] = MASK
        elif word[0].isupper() and not first:
            ner[i] = UNNAMED
    named = {}
    for e in entities:
        for name in (e["name"], *e["aliases"]):
            named.setdefault(PERSONAL_TITLE.sub("", name, count=1), e["label"])
    for name, ids in _names_in(t, named):
        for k, i in enumerate(ids):
            ner[i] = NER_INDEX[("B-" if k == 0 else "I-") + named[name]]
    return ner


def _names_in(t: Text, names: Iterable[str]) -> Iterator[tuple[str, list[int]]]:
    """Where names stand, as indices of words: the longest first, no word in two of them."""
    free = [True] * len(t.words)
    for name in sorted(names, key=len, reverse=True):
        if not name[:1].isalnum() or name == name.lower():
            continue
        for m in re.finditer(rf"(?<![\w-]){re.escape(name)}(?!\w)", t.text):
            ids = t.words_in(*m.span())
            if ids and all(free[i] for i in ids):
                for i in ids:
                    free[i] = False
                yield name, ids


def _bylines(t: Text) -> set[int]:
    """Words of paragraphs that are no sentence or credit somebody, and the first words of the others, where
    they may be a dateline."""
    found: set[int] = set()
    breaks = [0, *(m.end() for m in BREAK.finditer(t.text)), len(t.text)]
    for start, end in pairwise(breaks):
        ids = t.words_in(start, end)
        text = t.text[start:end].strip()
        sentence = start >= t.title_end and text[-1:] in ".?!”’\"'" and not CREDIT.search(text)
        headline = start < t.title_end
        found.update(() if headline else [i for i in ids[:8] if t.words[i].isupper()] if sentence else ids)
    return found


def polnear_edges(text: str, quotes: list[dict]) -> Iterator[dict]:
    opening, closing = "\"“‘'«„", "\"”’'»“"
    for q in quotes:
        content = []
        for s, e in q["parts"]:
            lead = re.search(r"\b[Tt]hat\s$", text[max(0, s - 5) : s])
            if s and text[s - 1] in opening and (s < 2 or not text[s - 2].isalnum()):
                s -= 1
                if e < len(text) and text[e] in closing:
                    e += 1
            elif lead:
                s -= 5
            content.append((s, e))
        yield {
            "source": [q["source"]] if q.get("source") else [],
            "cue": [q["cue"]] if q.get("cue") else [],
            "content": content,
        }
