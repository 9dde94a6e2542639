"""Every span that is reported cuts out of the stored text what it claims to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

import newsquote
from newsquote.cli import build

HERE = Path(__file__).parent
TEXTS = sorted([*(HERE / "gold").glob("*.txt"), *(HERE.parent / "seeds").glob("*.txt")])

FRAGMENTS = st.sampled_from(
    [
        *("“", "”", '"', "'", "‘", "’", "«", "»", "''", "\n\n", "\n", "\r\n", " ", "\t", "\u00a0", "\u200b"),
        *(
            "said",
            "Ana Ruiz",
            "Mr Holt",
            "the council",
            "he",
            "they",
            "according to",
            "told",
            "that",
            "it was",
        ),
        *(
            "Q:",
            "A:",
            ",",
            ".",
            ":",
            "—",
            "…",
            "is over",
            "we lost",
            "called",
            "a farce",
            "denied",
            "é",
            "🙂",
            "\0",
        ),
    ]
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example("“ « said “ « ” according to 🙂")
@given(st.lists(FRAGMENTS, max_size=40).flatmap(lambda f: st.sampled_from([" ".join(f), "".join(f)])))
def test_spans_of_random_text_lie_inside_it_in_order(text: str) -> None:
    analysis = newsquote.extract(text)
    for quote in analysis.quotes:
        found = quote.attribution
        spans = [*found.parts, *found.verbatim, found.source, found.cue, found.addressee]
        assert all(0 <= s.start < s.end <= len(text) for s in spans if s is not None)
        assert all(a.end <= b.start for a, b in zip(found.parts, found.parts[1:], strict=False))
        assert quote.text.split() == " ".join(part.cut(text) for part in found.parts).split()
        assert all(any(part.contains(words) for part in found.parts) for words in found.verbatim)
    for entity in analysis.entities:
        assert all(0 <= s.start < s.end <= len(text) for s in entity.mentions)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_json_spans_cut_out_their_text(path: Path) -> None:
    text = path.read_bytes().decode("utf8")
    result = CliRunner().invoke(build(), ["quotes", str(path), "--kind", "all", "--json", "--no-cache"])
    records = json.loads(result.stdout)
    assert records
    for record in records:
        spans = [*record["parts"], *record["verbatim"], record["source"], record["cue"], record["addressee"]]
        assert all(text[s["start"] : s["end"]] == s["text"] for s in spans if s)
