"""Bytes to text."""

from __future__ import annotations

import codecs
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsquote.errors import NewsquoteError
from newsquote.reader import ReadOptions, read_sources
from newsquote.reader.encoding import decode, without_surrogates
from newsquote.reader.mojibake import find_damage

WORDS = "“Wé aré £9 shört,” said Zoë – twice…\r\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(WORDS.encode(), id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + WORDS.encode(), id="utf-8-mark"),
        pytest.param(codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), id="utf-16-le-mark"),
        pytest.param(codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), id="utf-16-be-mark"),
        pytest.param(codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), id="utf-32-le-mark"),
        pytest.param(codecs.BOM_UTF32_BE + WORDS.encode("utf-32-be"), id="utf-32-be-mark"),
        pytest.param(WORDS.encode("utf-16-le"), id="utf-16-le"),
        pytest.param(WORDS.encode("utf-16-be"), id="utf-16-be"),
        pytest.param(WORDS.encode("cp1252"), id="cp1252"),
    ],
)
def test_the_encoding_is_found_and_the_text_kept(data):
    assert decode(data) == WORDS


def test_only_the_first_byte_order_mark_goes():
    assert decode(codecs.BOM_UTF8 * 2 + b"a") == "\ufeffa"


def test_one_broken_byte_does_not_turn_utf8_into_mojibake():
    assert decode(("é" * 20).encode() + b"\xff") == "é" * 20 + "\ufffd"


def test_bytes_without_a_character_in_cp1252():
    assert decode(b"caf\xe9 \x81 " + b"plain words " * 3) == "café \x81 " + "plain words " * 3


def test_a_given_encoding_is_used():
    assert decode("Łódź".encode("iso-8859-2"), "iso-8859-2") == "Łódź"


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xd8" * 30, None, "holds NUL", id="nul"),
        pytest.param(b"one\0two", None, "holds NUL", id="one-nul"),
        pytest.param(bytes(range(1, 32)) * 20, None, "control characters", id="controls"),
        pytest.param("é".encode("cp1252"), "utf-8", "not utf-8", id="not-what-was-said"),
        pytest.param(b"a", "klingon", "unknown encoding 'klingon'", id="no-such-encoding"),
        pytest.param(b"a", "rot13", "unknown encoding 'rot13'", id="no-text-encoding"),
        pytest.param(b"a", "a\0b", "unknown encoding", id="nul-in-encoding"),
    ],
)
def test_what_is_not_text_is_refused(data, encoding, message):
    with pytest.raises(NewsquoteError, match=message):
        decode(data, encoding)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cn"]), max_size=200))
def test_utf8_comes_back_unchanged(text):
    assert decode(text.encode()) == text.removeprefix("\ufeff")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_that_can_be_encoded_or_refused(data):
    try:
        text = decode(data)
    except NewsquoteError:
        return
    assert "\0" not in text
    assert text == without_surrogates(text)


@pytest.mark.parametrize(
    ("text", "damage"),
    [
        pytest.param(
            "Itâ€™s over", "misencoded text such as 'â€™'; repair it with --fix-encoding", id="apostrophe"
        ),
        pytest.param("cafÃ©", "misencoded text such as 'Ã©'; repair it with --fix-encoding", id="accent"),
        pytest.param("Â£9", "misencoded text such as 'Â£'; repair it with --fix-encoding", id="pound"),
        pytest.param(
            "a\ufffdb\ufffd", "2 characters that could not be decoded; name the file's --encoding", id="lost"
        ),
        pytest.param(
            "a\ufffd", "a character that could not be decoded; name the file's --encoding", id="one"
        ),
        pytest.param("It’s a café in São Paulo, Âge tendre, “ÃO”", None, id="nothing-wrong"),
    ],
)
def test_damage_is_found(text, damage):
    assert find_damage(text) == damage


@pytest.mark.parametrize("damaged", ["“Itâ€™s a cafÃ©,” he said. It’s “over”…\r\n"])
def test_damage_is_noted_and_repaired_only_when_asked_for(tmp_path, damaged):
    pytest.importorskip("ftfy")
    path = tmp_path / "a.txt"
    path.write_bytes(damaged.encode())
    notes: list[str] = []
    (article,) = read_sources([path], on_problem=pytest.fail, on_note=notes.append)
    assert article.text == damaged
    assert notes == [f"{path}: misencoded text such as 'â€™'; repair it with --fix-encoding"]
    (article,) = read_sources(
        [path], options=ReadOptions(fix_encoding=True), on_problem=pytest.fail, on_note=pytest.fail
    )
    assert article.text == "“It’s a café,” he said. It’s “over”…\r\n"


def test_repair_without_ftfy_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "ftfy", None)
    (tmp_path / "a.txt").write_text("Words")
    with pytest.raises(NewsquoteError, match=r"--fix-encoding needs ftfy; .* pip install 'newsquote\[fix\]'"):
        list(
            read_sources([tmp_path / "a.txt"], options=ReadOptions(fix_encoding=True), on_problem=pytest.fail)
        )
