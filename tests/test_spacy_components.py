"""newsquote inside spaCy: what installing it costs others, the components, and the view `doc._.quotes`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import spacy
from confection import ConfigValidationError
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Token
from spacy.tokens.underscore import Underscore

import newsquote
from newsquote.doc_quotes import DocQuote, add_extensions, entities_of, quotes_of
from newsquote.errors import NewsquoteError
from newsquote.model import Entity, Kind
from newsquote.pipeline import COMPONENTS, blank

TEXT = """\
Mill at Ferrow to close in May

“We have run out of road,” said Ines Calder, the mill's manager. “There are no orders.

“Nobody here is to blame.”

She warned of 40 redundancies. Calder told the Ferrow Echo that talks with the Weavers' Union (WU) had failed.

The WU called the closure “a betrayal”. The so-called “rescue fund” is empty.
"""
OTHER = "Tom Vance of Ferrow Town said on Friday that the pitch was “a bog”."
LAYERS = ("tag_", "pos_", "lemma_", "dep_", "ent_type_")

Plain = tuple[Any, ...]


@pytest.fixture(scope="module")
def nlp() -> Language:
    made = spacy.blank("en")
    made.add_pipe("newsquote")
    return made


@pytest.fixture(scope="module")
def doc(nlp: Language) -> Doc:
    return nlp(TEXT)


def plain(quote: DocQuote) -> Plain:
    """A quote without its doc."""
    spans = [*quote.parts, *quote.verbatim, quote.source, quote.cue, quote.addressee]
    return (
        [s and (s.start, s.end, s.label_) for s in spans], quote.text, quote.attribution, quote.speaker,
        quote.about,
    )  # fmt: skip


def plains(doc: Doc) -> list[Plain]:
    return [plain(quote) for quote in doc._.quotes]


# --- what installing newsquote costs a program that wants no quotes ----------------------------


def in_new_process(code: str) -> Any:
    """What the code prints, read as JSON; it must print nothing else."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return json.loads(done.stdout)


def test_a_blank_pipeline_imports_nothing_of_ours_but_the_factories() -> None:
    code = """
import json, sys, spacy
spacy.blank("en").add_pipe("sentencizer")
ours = ("newsquote", "onnxruntime", "markdown_it")
print(json.dumps(sorted(name for name in sys.modules if name.split(".")[0] in ours)))
"""
    assert in_new_process(code) == ["newsquote", "newsquote.factories"]


def test_the_factories_import_nothing_but_spacy() -> None:
    code = """
import json, sys, spacy
before = set(sys.modules)
import newsquote.factories
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    assert in_new_process(code) == ["newsquote", "newsquote.factories"]


def test_making_the_pipeline_opens_no_weights() -> None:
    code = """
import json, sys, spacy
spacy.blank("en").add_pipe("newsquote")
print(json.dumps("onnxruntime" in sys.modules))
"""
    assert in_new_process(code) is False


def test_where_newsquote_is_broken_spacy_still_works() -> None:
    """Every module of ours but the two that spaCy imports is missing, and what only we depend on."""
    code = """
import json, sys

class Broken:
    def find_spec(self, name, path=None, target=None):
        ours = name.startswith("newsquote.") and name != "newsquote.factories"
        if ours or name.split(".")[0] in ("onnxruntime", "markdown_it"):
            raise ImportError("broken: " + name)

sys.meta_path.insert(0, Broken())
import spacy
nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
try:
    nlp.add_pipe("newsquote")
except ImportError as error:
    print(json.dumps([len(list(nlp("One. Two.").sents)), str(error), nlp.pipe_names]))
"""
    sentences, error, names = in_new_process(code)
    assert (sentences, error[:17], names) == (2, "broken: newsquote", ["sentencizer"])


def test_an_extension_of_that_name_stays_its_owners() -> None:
    code = """
import json, warnings, spacy
from spacy.tokens import Doc
spacy.blank("en")
Doc.set_extension("quotes", default="theirs")
nlp = spacy.blank("en")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nlp.add_pipe("newsquote")
from newsquote.doc_quotes import quotes_of
doc = nlp("“No,” said Ana Ruiz.")
ours = [str(w.message) for w in caught if "doc._" in str(w.message)]
print(json.dumps([doc._.quotes, [q.text for q in quotes_of(doc)], ours]))
"""
    theirs, ours, warned = in_new_process(code)
    assert (theirs, ours) == ("theirs", ["No,"])
    assert set(warned) == {
        "doc._.quotes is another program's; newsquote.doc_quotes.quotes_of(doc) gives ours"
    }


# --- the composite, and the components one by one ----------------------------------------------


def test_quotes_and_speakers_of_a_blank_pipeline(doc: Doc) -> None:
    assert [(str(q.kind), q.speaker_name, q.text) for q in doc._.quotes] == [
        ("direct", "Ines Calder",
         "We have run out of road, There are no orders.\n\nNobody here is to blame."),
        ("indirect", "Ines Calder", "40 redundancies"),
        ("indirect", "Ines Calder", "talks with the Weavers' Union (WU) had failed"),
        ("mixed", "Weavers' Union", "a betrayal"),
        ("scare", None, "rescue fund"),
    ]  # fmt: skip


def test_the_composite_does_what_the_components_do_one_by_one(doc: Doc) -> None:
    apart = spacy.blank("en")
    for name in COMPONENTS:
        apart.add_pipe(name)
    assert plains(apart(TEXT)) == plains(doc)


def test_they_are_the_quotes_that_extract_finds(doc: Doc) -> None:
    analysis = newsquote.extract(TEXT)
    assert [q.attribution for q in analysis.quotes] == [q.attribution for q in doc._.quotes]
    assert [q.speaker for q in analysis.quotes] == [q.speaker for q in doc._.quotes]
    assert [q.text for q in analysis.quotes] == [q.text for q in doc._.quotes]
    assert list(analysis.entities) == doc._.newsquote_entities


def test_without_speakers_nobody_is_named() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("newsquote_encoder")
    nlp.add_pipe("newsquote_attribution")
    doc = nlp(OTHER)
    assert [(str(q.source), q.speaker, q.about) for q in doc._.quotes] == [
        ("Tom Vance of Ferrow Town", None, ())
    ]
    assert doc._.newsquote_entities == []


@pytest.mark.parametrize("names", [("newsquote",), COMPONENTS])
def test_nothing_is_missing_in_the_pipeline(names: tuple[str, ...]) -> None:
    nlp = spacy.blank("en")
    for name in names:
        nlp.add_pipe(name)
    found = nlp.analyze_pipes()
    assert found["problems"] == {name: [] for name in names}
    assert {"token.tag", "token.dep", "doc.ents", "doc.spans", "doc._.quotes"} <= set(found["attrs"])


def test_what_a_component_needs_is_said() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("newsquote_attribution")
    nlp.add_pipe("newsquote_speakers")
    assert nlp.analyze_pipes()["problems"] == {
        "newsquote_attribution": ["token.dep", "token.lemma", "doc.spans"],
        "newsquote_speakers": ["token.dep", "doc.ents"],
    }


def test_an_unknown_setting_is_an_error() -> None:
    with pytest.raises(ConfigValidationError, match="unexpected argument: 'min_lnik'"):
        spacy.blank("en").add_pipe("newsquote", config={"min_lnik": 0.5})


def test_settings_reach_the_components() -> None:
    strict = spacy.blank("en")
    strict.add_pipe("newsquote", config={"min_content": 1.01})
    assert [str(q.kind) for q in strict(TEXT)._.quotes if not q.verbatim] == []


# --- what a pipeline already has -----------------------------------------------------------------


def layer(doc: Doc, attribute: str) -> list[str]:
    return [getattr(token, attribute) for token in doc]


@Language.component("test_tags")
def _tags(doc: Doc) -> Doc:
    for token in doc:
        token.tag_ = "XX"
    return doc


@Language.component("test_parts")
def _parts(doc: Doc) -> Doc:
    for token in doc:
        token.pos_ = "X"
    return doc


@Language.component("test_lemmas")
def _lemmas(doc: Doc) -> Doc:
    for token in doc:
        token.lemma_ = "x" + token.lower_
    return doc


@Language.component("test_parse")
def _parse(doc: Doc) -> Doc:
    return Doc(
        doc.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc],
        heads=[0] * len(doc), deps=["ROOT"] + ["dep"] * (len(doc) - 1),
    )  # fmt: skip


@Language.component("test_names")
def _names(doc: Doc) -> Doc:
    doc.set_ents([doc.char_span(doc.text.index("Ferrow"), doc.text.index("Ferrow") + 6, label="GPE")])
    return doc


@pytest.mark.parametrize(
    ("component", "attribute"),
    list(zip(("test_tags", "test_parts", "test_lemmas", "test_parse", "test_names"), LAYERS, strict=True)),
)
def test_what_is_there_stays_and_the_rest_is_added(doc: Doc, component: str, attribute: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(component)
    given = layer(nlp(TEXT), attribute)
    nlp.add_pipe("newsquote")
    found = nlp(TEXT)
    assert layer(found, attribute) == given != layer(doc, attribute)
    others = [name for name in LAYERS if name not in (attribute, "lemma_")]
    assert {name: layer(found, name) for name in others} == {name: layer(doc, name) for name in others}
    assert found.has_annotation("LEMMA")


def test_overwrite_replaces_it(doc: Doc) -> None:
    nlp = spacy.blank("en")
    for component in ("test_parse", "test_tags", "test_parts", "test_lemmas", "test_names"):
        nlp.add_pipe(component)
    nlp.add_pipe("newsquote", config={"overwrite": True})
    found = nlp(TEXT)
    assert {name: layer(found, name) for name in LAYERS} == {name: layer(doc, name) for name in LAYERS}
    assert plains(found) == plains(doc)


def test_names_of_rules_after_ours_are_added() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("newsquote")
    rules = nlp.add_pipe("entity_ruler")
    rules.add_patterns([{"label": "FACILITY", "pattern": "pitch"}])  # type: ignore[attr-defined]
    labels = {ent.text: ent.label_ for ent in nlp(OTHER).ents}
    assert (labels["pitch"], labels["Tom Vance"]) == ("FACILITY", "PERSON")


# --- the view ---------------------------------------------------------------------------------


def test_parts_source_and_cue_are_spans_of_the_doc(doc: Doc) -> None:
    first, *_, told, called, scare = doc._.quotes
    assert [(part.text, part.label_) for part in first.parts] == [
        ("We have run out of road,", "direct"),
        ("There are no orders.", "direct"),
        ("Nobody here is to blame.", "direct"),
    ]
    assert first.parts[0].doc is doc
    assert (str(first.source), str(first.cue), first.cue.label_) == (
        "Ines Calder, the mill's manager", "said", "cue",
    )  # fmt: skip
    assert (str(told.addressee), [e.name for e in told.about]) == ("the Ferrow Echo", ["Weavers' Union"])
    assert (str(called.verbatim[0]), called.speaker.aliases) == ("a betrayal", ("WU",))
    assert (scare.kind, scare.source, scare.cue, scare.speaker) == (Kind.SCARE, None, None, None)
    assert all(0 < quote.confidence <= 1 for quote in doc._.quotes)


def test_offsets_are_exact_where_spans_are_whole_tokens() -> None:
    nlp = spacy.blank("en")
    words = ["“No,”said", "Ana", "Ruiz", "."]
    doc = Doc(nlp.vocab, words=words, spaces=[True, True, False, False])
    nlp.add_pipe("newsquote")
    (quote,) = nlp(doc)._.quotes
    assert (str(quote.parts[0]), quote.attribution.parts[0].cut(doc.text)) == ("“No,”said", "No,")


def test_mentions_carry_the_id_of_their_entity(doc: Doc) -> None:
    calder = next(e for e in doc._.newsquote_entities if e.name == "Ines Calder")
    mentions = [m for m in doc.spans["newsquote_mentions"] if m.id_ == calder.id]
    assert [(m.text, m.label_) for m in mentions] == [
        ("Ines Calder", "PERSON"), ("She", "PERSON"), ("Calder", "PERSON"),
    ]  # fmt: skip
    assert [(m.start_char, m.end_char) for m in mentions] == [(m.start, m.end) for m in calder.mentions]


@pytest.mark.parametrize("text", ["", "\n\n", "One plain sentence without a quote."])
def test_no_quotes_no_rows(nlp: Language, text: str) -> None:
    assert nlp(text)._.quotes == []


def test_a_doc_that_no_component_has_seen_has_none() -> None:
    add_extensions()
    doc = spacy.blank("en")(TEXT)
    assert (doc._.quotes, doc._.newsquote_entities) == ([], [])


def test_a_doc_joined_from_others_says_that_it_has_lost_them(nlp: Language, doc: Doc) -> None:
    joined = Doc.from_docs([doc, nlp(OTHER)])
    with pytest.raises(NewsquoteError, match="joined from others has lost its quotes"):
        quotes_of(joined)


# --- kept, sent and copied ---------------------------------------------------------------------


def test_bytes_and_copies_keep_them(doc: Doc) -> None:
    again = Doc(spacy.blank("en").vocab).from_bytes(doc.to_bytes())
    assert plains(again) == plains(doc) == plains(doc.copy())
    assert again._.newsquote_entities == doc._.newsquote_entities
    assert isinstance(again._.newsquote_entities[0], Entity)


def test_a_doc_bin_keeps_them_for_a_program_without_a_pipeline(
    nlp: Language, doc: Doc, tmp_path: Path
) -> None:
    DocBin(docs=[doc, nlp(OTHER)]).to_disk(tmp_path / "news.spacy")
    code = f"""
import json, sys
from spacy.tokens import DocBin
from spacy.vocab import Vocab
from newsquote.doc_quotes import entities_of, quotes_of
docs = list(DocBin().from_disk({str(tmp_path / "news.spacy")!r}).get_docs(Vocab()))
print(json.dumps([
    [[q.speaker_name, q.text, [p.text for p in q.parts], q.parts[0].label_] for q in quotes_of(doc)]
    for doc in docs
] + [[e.name for e in entities_of(docs[0])], "onnxruntime" in sys.modules]))
"""
    expected = [
        [[q.speaker_name, q.text, [p.text for p in q.parts], str(q.kind)] for q in quotes_of(made)]
        for made in (doc, nlp(OTHER))
    ]
    assert in_new_process(code) == [*expected, [e.name for e in entities_of(doc)], False]


def test_two_processes_give_the_same(nlp: Language, doc: Doc) -> None:
    alone = [plains(doc), plains(nlp(OTHER)), []]
    assert alone[0]
    assert [plains(made) for made in nlp.pipe([TEXT, OTHER, ""], n_process=2, batch_size=1)] == alone


@pytest.mark.parametrize("names", [("newsquote",), COMPONENTS])
def test_a_pipeline_on_disk_is_the_same(doc: Doc, tmp_path: Path, names: tuple[str, ...]) -> None:
    nlp = spacy.blank("en")
    for name in names:
        nlp.add_pipe(name)
    nlp.to_disk(tmp_path / "saved")
    again = spacy.load(tmp_path / "saved")
    assert again.pipe_names == list(names)
    assert plains(again(TEXT)) == plains(doc)


def test_titles_with_a_stop_are_one_word_and_end_no_sentence() -> None:
    words = [word.text for word in blank()("He met Sgt. Kit Moss. She praised Joan of Arc.")]
    assert words == ["He", "met", "Sgt.", "Kit", "Moss", ".", "She", "praised", "Joan", "of", "Arc", "."]
    text = 'The vote was lost. "I had ten," said Ald. Marisol Pett.\n\n"We were robbed," Lt. Kit Moss said.'
    found = newsquote.extract(text)
    assert [quote.speaker and quote.speaker.name for quote in found.quotes] == ["Marisol Pett", "Kit Moss"]
    assert "Ald. Marisol Pett" in [name for entity in found.entities for name in entity.aliases]


def test_extensions_are_made_known_once() -> None:
    add_extensions()
    before = dict(Underscore.doc_extensions)
    add_extensions()
    assert Underscore.doc_extensions == before
    assert {"quotes", "newsquote_entities"} <= before.keys()
    assert not Token.has_extension("quotes")
