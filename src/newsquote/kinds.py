"""The kinds of quotes, apart from the other shared types: questions need these alone.

`newsquote.model` has them too. Defining all its classes takes longer than most answers.
"""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """How words are reported; see README, "Conventions"."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    ATTITUDE = "attitude"
    SCARE = "scare"


SPEECH_KINDS = (Kind.DIRECT, Kind.MIXED, Kind.INDIRECT)
