"""Days, months and feasts as news writes them, which are capitalised and no names; lower case."""

from __future__ import annotations

CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december mon tue tues wed thu thurs fri sat sun "
    "jan. feb. aug. sept. oct. nov. dec. sept jan feb aug oct nov dec christmas easter i".split()
)
