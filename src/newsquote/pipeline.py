"""The one place that builds a spaCy pipeline: the bundled one, or an installed one with our components."""

from __future__ import annotations

from typing import Any

import spacy
from spacy.language import Language

import newsquote.factories  # noqa: F401  # registers them, installed or not
from newsquote.errors import NewsquoteError
from newsquote.resolve.lexicon import stopped_titles

BUNDLED = "newsquote"
COMPONENTS = ("newsquote_encoder", "newsquote_attribution", "newsquote_speakers")
MAX_CHARACTERS = 200_000_000  # the reader's limits come first; windows keep memory flat
_NEEDED = ("tagger", "parser", "ner")


def load(model: str | None = None) -> Language:
    """A pipeline that annotates articles: the bundled one, or `model` with our components after its own.

    Raises:
        NewsquoteError: if `model` is not installed, or lacks a parser or a named-entity recogniser.
    """
    nlp = blank() if model is None or model == BUNDLED else _installed(model)
    for component in COMPONENTS:
        nlp.add_pipe(component)
    nlp.max_length = MAX_CHARACTERS
    return nlp


def blank() -> Language:
    """What the bundled pipeline starts from: English words, and the titles that end in a stop.

    spaCy knows "Gen.", "Rep." and "Jr."; it cuts "Sgt.", "Cllr." and "Sr." in two, and there a sentence
    seems to end.
    """
    nlp = spacy.blank("en")
    tokenizer: Any = nlp.tokenizer  # which spaCy has no types for
    for title in (*stopped_titles(), "Sr."):
        tokenizer.add_special_case(title, [{"ORTH": title}])
    return nlp


def _installed(model: str) -> Language:
    try:
        nlp = spacy.load(model)
    except OSError:
        raise NewsquoteError(
            f"no spaCy pipeline named {model!r} is installed; install it with: "
            f"python -m spacy download {model}, or leave --model out to use the bundled one"
        ) from None
    missing = [name for name in _NEEDED if name not in nlp.pipe_names]
    if missing:
        raise NewsquoteError(
            f"the spaCy pipeline {model!r} has no {' and no '.join(missing)}; name an English one that has, "
            "such as en_core_web_sm"
        )
    return nlp
