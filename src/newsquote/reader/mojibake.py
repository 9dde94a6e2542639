"""Text that was decoded wrongly before it came here: found always, repaired by ftfy when asked for."""

from __future__ import annotations

import importlib
import re

from newsquote.errors import NewsquoteError

# UTF-8 read as cp1252: "â€™" for an apostrophe, "Ã©" for é, "Â£" for £. A capital Ã or Â before
# such a sign is in no word of a European language.
_MOJIBAKE = re.compile(
    "â€[\x80-\x9f\u2122\u0153\u017e\u02dc\u201c\u201d\u00a6\u00a2\u201a\u2039\u203a\u2018\u2019]"
    "|Ã[\x80-\x9f\u00a0-\u00bf\u2030\u2021\u0192\u0153\u02c6\u0160]|Â[\u00a0-\u00bf]"
)
_INSTALL = "--fix-encoding needs ftfy; install it with: pip install 'newsquote[fix]'"


def find_damage(text: str) -> str | None:
    """What is wrong with the characters of `text`, in a few words; None where nothing is."""
    if match := _MOJIBAKE.search(text):
        return f"misencoded text such as {match[0]!r}; repair it with --fix-encoding"
    if lost := text.count("\ufffd"):
        characters = "a character" if lost == 1 else f"{lost} characters"
        return f"{characters} that could not be decoded; name the file's --encoding"
    return None


def repair(text: str) -> str:
    """`text` with mojibake undone; anything else, quotation marks and line ends too, stays as it is."""
    try:
        ftfy = importlib.import_module("ftfy")
    except ImportError:
        raise NewsquoteError(_INSTALL) from None
    return str(ftfy.fix_encoding(text))
