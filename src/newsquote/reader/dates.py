"""Dates as news writes them, to ISO; never a guess: an ambiguous one is no date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

_MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d)"
_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

_FORMS = tuple(
    re.compile(rf"(?<![\w./-]){form}", re.IGNORECASE)
    for form in (
        r"(?P<year>(?:19|20)\d{2})(?P<sep>[-/.])(?P<number>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)",
        rf"{_WEEKDAY}{_DAY}(?:\s+of)?[\s-]+{_MONTH}\b\.?,?[\s-]+{_YEAR}",
        rf"{_WEEKDAY}{_MONTH}\b\.?\s+{_DAY}(?:,\s*|\s+){_YEAR}",
        rf"{_WEEKDAY}(?P<first>\d{{1,2}})(?P<sep>[/.-])(?P<second>\d{{1,2}})(?P=sep){_YEAR}",
    )
)
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?")
_EPOCH = range(10**8, 4 * 10**9)  # seconds, 1973 to 2096; compact dates such as 20250730 are shorter


def find_date(text: str) -> str | None:
    """The first date written out in `text`, as YYYY-MM-DD; None where there is none or two readings.

    "03/04/2025" is None; so is a date without a year. A weekday that fits only one reading
    ("Thursday 03/04/2025"), or a number over 12, decides.
    """
    found = min(_dates(text), default=None)
    return found[1] if found else None


def parse_date(value: object) -> str | None:
    """The date in a metadata field: text as `find_date`, YYYYMMDD, or seconds since 1970."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, int | float):
        return _from_number(value)
    text = str(value).strip()[:200]
    if compact := _COMPACT.fullmatch(text):
        return _iso(*compact.groups())
    if text.isascii() and text.isdigit() and len(text) <= 15:
        return _from_number(int(text))
    return find_date(text)


def _from_number(value: int | float) -> str | None:
    if not 0 < value < 10**15:  # NaN too
        return None
    if compact := _COMPACT.fullmatch(str(value)):
        return _iso(*compact.groups())
    seconds = value / 1000 if value > 10**11 else value
    if not _EPOCH.start <= seconds < _EPOCH.stop:
        return None
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def _dates(text: str) -> Iterator[tuple[int, str]]:
    for form in _FORMS:
        for match in form.finditer(text):
            if iso := _read(match.groupdict()):
                yield match.start(), iso
                break


def _read(parts: dict[str, str | None]) -> str | None:
    year = parts["year"]
    if name := parts.get("month"):
        return _iso(year, str(_MONTH_NAMES.index(name[:3].lower()) + 1), parts["day"])
    if number := parts.get("number"):
        return _iso(year, number, parts["day"])
    first, second = parts["first"], parts["second"]
    readings = {iso for iso in (_iso(year, second, first), _iso(year, first, second)) if iso}
    if len(readings) > 1 and (weekday := parts.get("weekday")):
        wanted = _WEEKDAYS.index(weekday.lower())
        readings = {iso for iso in readings if date.fromisoformat(iso).weekday() == wanted}
    return readings.pop() if len(readings) == 1 else None


def _iso(year: str | None, month: str | None, day: str | None) -> str | None:
    try:
        return date(int(year or 0), int(month or 0), int(day or 0)).isoformat()
    except ValueError:
        return None
