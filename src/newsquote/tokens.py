"""Text to tokens, in time that grows with its length whatever it holds."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

_LONGEST = 200  # characters without white space; no word or address that matters has more
_ENDLESS = re.compile(rf"\S{{{_LONGEST + 1}}}")


def tokenize(nlp: Language, text: str) -> Doc:
    """The tokens of `text` as the pipeline has them; what goes on without white space is cut every so often.

    spaCy's tokenizer takes marks off the ends of a word one by one, each time looking at the whole of it:
    a hundred thousand quotation marks in a row would take an hour.
    """
    if _ENDLESS.search(text) is None:
        return nlp.make_doc(text)
    words: list[str] = []
    spaces: list[bool] = []
    start = 0
    while start < len(text):
        endless = _ENDLESS.search(text, start)
        end = len(text) if endless is None else endless.end()
        for token in nlp.make_doc(text[start:end]):
            words.append(token.text)
            spaces.append(bool(token.whitespace_))
        start = end
    return Doc(nlp.vocab, words=words, spaces=spaces)
