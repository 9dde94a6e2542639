"""Titles, offices, kin and epithets: whom they mean, and what is a name beside them."""

from __future__ import annotations

import pytest

from newsquote.resolve.names import parse_person
from resolve_marked import speakers


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("Commissioner Dean Holt", "Dean Holt", id="first-name-that-is-a-title-too"),
        pytest.param("Rev Canon Holt", "Holt", id="two-titles-of-the-church"),
        pytest.param("Dean Mary Holt", "Mary Holt", id="dean"),
        pytest.param("Duchess of Arle", "Duchess of Arle", id="noble-of-a-place"),
        pytest.param("Det Con Kit Moss", "Kit Moss", id="con-after-det"),
        pytest.param("Cdr Kit Moss", "Kit Moss", id="commander"),
    ],
)
def test_titles_are_no_part_of_a_name(text: str, plain: str) -> None:
    assert parse_person(text).plain == plain
