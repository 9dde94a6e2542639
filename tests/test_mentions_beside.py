"""Names and what stands beside them: titles that are surnames, firms told of, places of something."""

from __future__ import annotations

import pytest

from test_mentions import names_of


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("They told Mr Justice Field no.", [("Mr Justice Field", "PERSON")], id="justice-field"),
        pytest.param("They told Mrs Dean no.", [("Mrs Dean", "PERSON")], id="dean"),
        pytest.param("They told Mr Speaker no.", [], id="no-surname"),
        pytest.param("They met [O Cr Yola Church].", [("Cr Yola Church", "PERSON")], id="councillor"),
        pytest.param("They met [O Cr Holm Council].", [("Cr Holm Council", "ORG")], id="council"),
        pytest.param(
            "She has shares in [O Quayside Lane]. They met Sir [P Rex Lane].",
            [("Quayside Lane", "ORG"), ("Sir Rex Lane", "PERSON")],
            id="fund-with-a-surname",
        ),
    ],
)
def test_what_stands_beside_a_name(marked: str, expected: list[tuple[str, str]]) -> None:
    assert names_of(marked) == expected
