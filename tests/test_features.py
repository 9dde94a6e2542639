"""What the network sees: word pieces, shapes, and marks that look alike in every house style."""

from __future__ import annotations

import re
import sys
from subprocess import run

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from newsquote.features import (
    MARKS,
    MAX_PIECES_PER_WORD,
    SHAPES,
    UNKNOWN,
    WordPieces,
    Words,
    describe_words,
    shape_of,
)
from newsquote.weights import FOLDER

NLP = spacy.blank("en")
PIECES = WordPieces.from_file(FOLDER / "vocab.txt")
NAMES = {number: piece for piece, number in PIECES.ids.items()}


def words_of(text: str) -> list[tuple[int, str]]:
    return [(token.idx, token.text) for token in NLP.make_doc(text) if not token.is_space]


def describe(text: str) -> Words:
    return describe_words(text, words_of(text), PIECES)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("said", "said", id="whole-word"),
        pytest.param("Streeting", "street ##ing", id="longest-piece-first"),
        pytest.param("NAÏVE", "naive", id="no-case-no-accents"),
        pytest.param("e-mail", "e - mail", id="punctuation-apart"),
        pytest.param("U.S.", "u . s .", id="dots-apart"),
        pytest.param("10,000", "10 , 000", id="number"),
        pytest.param("co\u00adop", "coop", id="soft-hyphen-unseen"),
        pytest.param("🙂", "[UNK]", id="emoji-unknown"),
        pytest.param("\x00", "[UNK]", id="control-character-unknown"),
        pytest.param("", "[UNK]", id="nothing-is-still-a-piece"),
        pytest.param("b" * 400, "bb ##bb ##bb ##bb ##bb ##bb", id="cut-at-six-pieces"),
    ],
)
def test_pieces_of_a_word(word: str, expected: str) -> None:
    assert " ".join(NAMES[piece] for piece in PIECES.pieces(word)) == expected


@given(st.text(max_size=80))
def test_every_word_has_one_to_six_known_pieces(word: str) -> None:
    found = PIECES.pieces(word)
    assert 1 <= len(found) <= MAX_PIECES_PER_WORD
    assert all(piece in NAMES for piece in found)


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=20))
def test_pieces_put_together_give_the_word(word: str) -> None:
    found = PIECES.pieces(word)
    assert PIECES.pieces(word.upper()) == found
    whole = "".join(NAMES[piece].removeprefix("##") for piece in found)
    if len(found) < MAX_PIECES_PER_WORD:
        assert whole == word
    else:
        assert word.startswith(whole)


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("said", "lower"), ("don't", "lower"), ("Ruiz", "title"), ("O'", "initial"), ("A", "initial"),
        ("É", "initial"), ("BBC", "upper"), ("U.S.", "upper"), ("McNally", "mixed"), ("iPhone", "mixed"),
        ("1,200", "digits"), ("5th", "number"), ("COVID-19", "number"), (",", "punct"), ("“", "punct"),
        ("日本", "other"),
    ],
)  # fmt: skip
def test_shape_of_a_word(word: str, shape: str) -> None:
    assert SHAPES[shape_of(word)] == shape


HOUSES = {
    "curly": "“”‘’",
    "straight": "\"\"''",
    "single": "‘’“”",
    "single-straight": "''\"\"",
    "doubled-apostrophes": ("''", "''", "‘", "’"),
    "guillemets": ("«", "»", "“", "”"),
}
PLAIN = (
    "Council drops plan\n\nThe plan was <a costly mistake>, Ana Ruiz said. <We told them [not yet] in May,> "
    "she added, <and they went ahead.>\n\n<Nobody listened. Nobody asked.\n\n<Now they do.>\n\n"
    "Omar Reid disagreed with her."
)


def printed(house: str) -> str:
    """The plain text with the marks of a house: <outer> and [inner]."""
    marks = dict(zip("<>[]", HOUSES[house], strict=True))
    return re.sub(r"[<>\[\]]", lambda match: marks[match[0]], PLAIN)


@pytest.mark.parametrize("house", [house for house in HOUSES if house != "curly"])
def test_house_style_makes_no_difference(house: str) -> None:
    assert printed(house) != printed("curly")
    assert describe(printed(house)) == describe(printed("curly"))


def test_marks_of_every_word() -> None:
    text = 'Ana said: "We heard \'no\' twice." Then she left.\n\n"It is over.\n\n"All of it."'
    found = [
        (word, MARKS[mark]) for (_, word), mark in zip(words_of(text), describe(text).marks, strict=True)
    ]
    assert found == [
        ("Ana", "outside"), ("said", "outside"), (":", "outside"), ('"', "open"), ("We", "inside"),
        ("heard", "inside"), ("'", "open-inner"), ("no", "inside-inner"), ("'", "close-inner"),
        ("twice", "inside"), (".", "inside"), ('"', "close"), ("Then", "outside"), ("she", "outside"),
        ("left", "outside"), (".", "outside"), ('"', "open"), ("It", "unclosed"), ("is", "unclosed"),
        ("over", "unclosed"), (".", "unclosed"), ('"', "open"), ("All", "inside"), ("of", "inside"),
        ("it", "inside"), (".", "inside"), ('"', "close"),
    ]  # fmt: skip


def test_an_apostrophe_is_no_mark() -> None:
    text = "The workers' pay wasn't agreed."
    found = describe(text)
    assert set(found.marks) == {MARKS.index("outside")}
    assert SHAPES.index("mark") not in found.shapes


@given(st.text(st.sampled_from("ab Z.,'\"“”‘’«»`\n1\x00🙂"), max_size=60))
def test_every_word_is_described(text: str) -> None:
    found = describe(text)
    words = words_of(text)
    assert len(found.pieces) == len(found.shapes) == len(found.marks) == len(words)
    assert all(found.pieces)
    assert all(0 <= shape < len(SHAPES) for shape in found.shapes)
    assert all(0 <= mark < len(MARKS) for mark in found.marks)


def test_the_vocabulary_is_the_one_the_ids_come_from() -> None:
    assert (NAMES[UNKNOWN], NAMES[101], NAMES[102]) == ("[UNK]", "[CLS]", "[SEP]")
    assert len(NAMES) == len(PIECES.ids)


QUERYING = (
    "newsquote", "newsquote.api", "newsquote.cli", "newsquote.index", "newsquote.query.quotes",
    "newsquote.query.entities", "newsquote.query.articles", "newsquote.query.verify", "newsquote.render",
)  # fmt: skip


@pytest.mark.parametrize("module", QUERYING)
def test_asking_loads_no_pipeline(module: str) -> None:
    heavy = "{'spacy', 'onnxruntime', 'numpy', 'newsquote.pipeline', 'newsquote.encoder'}"
    code = f"import sys, {module}; print(sorted({heavy} & sys.modules.keys()))"
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_features_load_no_session() -> None:
    code = "import sys, newsquote.features; print(sorted({'spacy', 'onnxruntime'} & sys.modules.keys()))"
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
