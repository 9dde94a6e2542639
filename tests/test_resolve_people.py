"""Whom the later words for a person mean: pronouns, "both", the elder, new descriptions."""

from __future__ import annotations

import pytest

from resolve_marked import speakers


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "{[P Tom Reid | minister]} said yes. [P Ian Holt | banker] was out. <The minister> was in, and "
            "[P Holt] sighed. “<The minister> was warned,” {he} said.",
            ["Tom Reid", "Ian Holt"],
            id="who-is-told-of-does-not-tell",
        ),
        pytest.param(
            "{[P Ann Vale]} said: “We wait.”\n\n{[P Tom Reid]} said he had waited.\n\n{Both} want it to end.",
            ["Ann Vale", "Tom Reid", "Ann Vale and Tom Reid"],
            id="both-who-spoke-last",
        ),
        pytest.param(
            "{[P Nora Vale]} won. Her son [P Cathal] helps.\n\n{the younger [P Vale]} said: “She wept.”",
            ["Nora Vale", "Cathal"],
            id="the-younger-by-first-name",
        ),
        pytest.param(
            "{[P Ravi Vale]} said no. The uncle, [P Madan Vale], sits there.\n\n{the elder [P Vale]} said: “Ha.”",
            ["Ravi Vale", "Madan Vale"],
            id="the-elder",
        ),
    ],
)
def test_speakers(marked: str, expected: list[str | None]) -> None:
    assert speakers(marked) == expected
