"""Article text made harmless: what it says is shown, what it would do to a terminal is not done."""

from __future__ import annotations

import re

# Patterns as strings, compiled when first used: most output needs only one of them.
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_LINES = "\u2028\u2029"
_LINE_ENDS = f"\r\x85{_LINES}"
_CONTROL = f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_BIDI}{_LINES}\ud800-\udfff]"
_UNSAFE_IN_JSON = f"[\x7f-\x9f{_BIDI}{_LINES}\ud800-\udfff]"
_SPACES = r"[\t\n\r\x0b\x0c\x85\u2028\u2029]+| {2,}"


def printable(text: str) -> str:
    """The text with control, escape and direction characters as visible signs; newlines stay.

    "␛" stands for escape, and so on; what has no such sign becomes "�".
    """
    return re.sub(_CONTROL, _sign, text.replace("\r\n", "\n"))


def in_place(text: str) -> str:
    """As `printable`, one sign for one, so that offsets hold: every line end is a newline of its own."""
    return re.sub(_CONTROL, lambda match: "\n" if match[0] in _LINE_ENDS else _sign(match), text)


def one_line(text: str) -> str:
    """The text on one line: line ends and tabs are spaces, the rest as `printable` has it."""
    if text.isprintable() and "  " not in text:  # nearly every value; a third of the time
        return text.strip()
    return printable(re.sub(_SPACES, " ", text)).strip()


def json_safe(encoded: str) -> str:
    """JSON with every character escaped that a terminal might obey; JSON itself asks for fewer."""
    if encoded.isprintable():  # half the time
        return encoded
    return re.sub(_UNSAFE_IN_JSON, lambda match: f"\\u{ord(match[0]):04x}", encoded)


def cell(text: str) -> str:
    """The text as a CSV cell that no spreadsheet takes for a formula."""
    text = printable(text)
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\n")) else text


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else "\N{REPLACEMENT CHARACTER}"
