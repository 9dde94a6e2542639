"""Dates of any usual form to ISO, and none that is not there."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsquote.reader.dates import find_date, parse_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-07-30", "2025-07-30"),
        ("2025/07/30", "2025-07-30"),
        ("2025-7-3", "2025-07-03"),
        ("30 July 2025", "2025-07-30"),
        ("30th of July, 2025", "2025-07-30"),
        ("30 Jul. 2025", "2025-07-30"),
        ("30-Jul-2025", "2025-07-30"),
        ("July 30, 2025", "2025-07-30"),
        ("July 30th 2025", "2025-07-30"),
        ("Sept. 3, 2025", "2025-09-03"),
        ("Wed, 30 Jul 2025 10:15:00 +0100", "2025-07-30"),
        ("WEDNESDAY JULY 30 2025", "2025-07-30"),
        ("30/07/2025", "2025-07-30"),
        ("07/30/2025", "2025-07-30"),
        ("30.07.2025", "2025-07-30"),
        ("04/04/2025", "2025-04-04"),
        ("03/04/2025", None),
        ("Thu 03/04/2025", "2025-04-03"),
        ("Friday 03/04/2025", None),
        ("30/07/25", None),
        ("30 July", None),
        ("July 2025", None),
        ("2025", None),
        ("30 February 2025", None),
        ("2025-13-01", None),
        ("99/99/2025", None),
        ("1.2.3.2025", None),
        ("May we meet 12 people in 2025", None),
        ("", None),
    ],
)
def test_a_date_written_out(text, expected):
    assert find_date(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("20250730", "2025-07-30", id="compact"),
        pytest.param("20250730T101500Z", "2025-07-30", id="compact-with-time"),
        pytest.param(20250730, "2025-07-30", id="compact-number"),
        pytest.param(1753868400, "2025-07-30", id="seconds"),
        pytest.param(1753868400000, "2025-07-30", id="milliseconds"),
        pytest.param("1753868400", "2025-07-30", id="seconds-as-text"),
        pytest.param("July 30, 2025 Wednesday 10:15 AM GMT", "2025-07-30", id="news-archive"),
        pytest.param(datetime(2025, 7, 30), "2025-07-30", id="datetime-of-toml"),
        pytest.param(42, None, id="small-number"),
        pytest.param(float("nan"), None, id="nan"),
        pytest.param(10**400, None, id="huge-number"),
        pytest.param("9" * 5000, None, id="huge-number-as-text"),
        pytest.param(True, None, id="boolean"),
        pytest.param(None, None, id="null"),
        pytest.param(["2025-07-30"], "2025-07-30", id="in-a-list"),
    ],
)
def test_a_date_in_a_field(value, expected):
    assert parse_date(value) == expected


@given(
    st.one_of(
        st.text(),
        st.integers(),
        st.floats(),
        st.none(),
        st.booleans(),
        st.text("0123456789-/.T :", max_size=20),
    )
)
def test_a_date_is_a_real_one_or_none(value):
    found = parse_date(value)
    assert found is None or datetime.strptime(found, "%Y-%m-%d").strftime("%Y-%m-%d") == found
