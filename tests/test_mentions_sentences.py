"""Sentences as mentions count them: a mark after a full stop opens one, whatever the parser says."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from newsquote.mentions.words import read_words
from newsquote.model import Article, Paragraph, Role, Span


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("Kit Moss left. “It was over,” the Pole said.", 2, id="speech-after-a-full-stop"),
        pytest.param('Was it over? "It was," he said.', 2, id="straight-marks"),
        pytest.param("He called it “Over” and left.", 1, id="mark-inside-a-sentence"),
        pytest.param("“It was over.” She left.", 1, id="closing-mark"),
    ],
)
def test_speech_after_a_full_stop_is_another_sentence(text: str, sentences: int) -> None:
    doc = spacy.blank("en")(text)
    doc = Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        sent_starts=[token.i == 0 for token in doc],
    )
    article = Article("test", text, (Paragraph(Span(0, len(text)), Role.BODY),))
    assert len({word.sentence for word in read_words(doc, article)}) == sentences
