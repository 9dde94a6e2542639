"""Bytes to text: UTF-8, UTF-16 and UTF-32 with or without a byte order mark, else cp1252."""

from __future__ import annotations

import codecs
import re

from newsquote.errors import NewsquoteError

# Longest first: the mark of UTF-32-LE begins with that of UTF-16-LE.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SAMPLE = 4096
_LEADING_BYTES = bytes(range(0xC2, 0xF5))  # of a multi-byte sequence in UTF-8
_CP1252 = {
    byte: bytes([byte]).decode("cp1252") for byte in range(0x80, 0xA0) if byte not in b"\x81\x8d\x8f\x90\x9d"
}


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of `data` without its byte order mark, line ends kept.

    A given `encoding` is used as it is. Otherwise a byte order mark decides, then the pattern
    of zero bytes (UTF-16 without a mark), then whether the bytes are valid UTF-8; the rest is
    read as cp1252, as browsers do. A file that is UTF-8 but for a few broken bytes stays UTF-8,
    with U+FFFD in their place.

    Raises:
        NewsquoteError: if the bytes are not text; the message is the reason alone.
    """
    text = decode_unchecked(data, encoding)
    check_text(text)
    return text


def decode_unchecked(data: bytes, encoding: str | None = None) -> str:
    """As `decode`, for a piece of a file: whether it is text is checked later, record by record."""
    return _decode_guessed(data) if encoding is None else _decode_as(data, encoding)


def check_text(text: str) -> None:
    """Raise NewsquoteError, with the reason alone, if `text` is more control codes than prose."""
    if "\0" in text:
        raise NewsquoteError("not text (it holds NUL characters); give a text file")
    controls = len(_CONTROLS.findall(text))
    # One stray escape in a page is dirt; one in a hundred characters is not prose. Compressed or
    # random bytes read as cp1252 have one in ten.
    if controls * 5 > len(text) or (controls > 8 and controls * 100 > len(text)):
        raise NewsquoteError(f"not text ({controls} control characters); give a text file")


def without_surrogates(text: str) -> str:
    """`text` with each lone surrogate replaced by U+FFFD: same length, and it can be encoded."""
    return _SURROGATES.sub("\ufffd", text)


def _decode_as(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeError:
        raise NewsquoteError(f"not {encoding}; leave out --encoding or name another") from None
    except (LookupError, ValueError):  # a NUL in the name is a ValueError
        raise NewsquoteError(f"unknown encoding {encoding!r}; try utf-8, utf-16 or cp1252") from None
    return without_surrogates(text.removeprefix("\ufeff"))


def _decode_guessed(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if wide := _utf16_without_mark(data):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    # Valid multi-byte sequences hardly ever come about by chance in cp1252.
    intact = len(data) - len(data.translate(None, _LEADING_BYTES)) - broken
    if intact > 10 * broken:
        return mended
    return _decode_cp1252(data)


def _utf16_without_mark(data: bytes) -> str | None:
    sample = data[:_SAMPLE]
    if len(sample) < 4 or len(data) % 2 or b"\0" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return None


def _decode_cp1252(data: bytes) -> str:
    # By way of latin-1, since five bytes have no character in cp1252: like browsers, read them
    # as controls. `check_text` counts those.
    return data.decode("latin-1").translate(_CP1252)
