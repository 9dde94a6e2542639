"""Every verb that reports, in every place that a verb of reporting takes: nothing fails, and spans hold."""

import pytest

import newsquote
from newsquote.attribution.cues import cue_verbs

PLACES = (
    "“The mayor lied to us all,” Ana Ruiz {}.",
    "“The mayor lied,” {} Ana Ruiz.",
    "Ana Ruiz {} the mayor of lying to Tom Reid.",
    "The bridge, Ana Ruiz {}, was “a mess”.",
    "“No,” she {} him.",
)


def past(verb: str) -> str:
    """A past form; irregular verbs get a wrong one, which must not matter."""
    return verb + "d" if verb.endswith("e") else verb + "ed"


@pytest.mark.parametrize("place", PLACES)
def test_every_verb_in_this_place(place: str) -> None:
    text = "\n\n".join(place.format(past(verb)) for verb in sorted(cue_verbs()))
    analysis = newsquote.extract(text)
    assert len(analysis.quotes) > len(cue_verbs()) / 2
    for quote in analysis.quotes:
        for span in (*quote.attribution.parts, quote.attribution.source, quote.attribution.cue):
            assert span is None or span.cut(text).strip() == span.cut(text) != ""


def test_one_accused_after_the_words() -> None:
    analysis = newsquote.extract("“The mayor lied to us all,” Ana Ruiz accused.")
    assert [quote.speaker.name for quote in analysis.quotes if quote.speaker] == ["Ana Ruiz"]
