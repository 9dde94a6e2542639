"""README.md's pictures show what the commands print now; `python tests/screens.py --write` draws them."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

import screens

README = (screens.ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", list(screens.SCREENS))
def test_screen_is_what_is_printed(name: str) -> None:
    drawn = screens.words_of((screens.FOLDER / f"{name}.svg").read_text(encoding="utf-8"))
    assert drawn[0] == f"$ {screens.SCREENS[name]}"
    assert len(drawn) > 8
    assert drawn == screens.words_of(screens.screen(screens.SCREENS[name]))


@pytest.mark.parametrize("name", list(screens.SCREENS))
def test_screen_is_well_formed_small_and_fetches_nothing(name: str) -> None:
    svg = (screens.FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    ElementTree.fromstring(svg)
    assert len(svg) < 120_000
    assert re.findall(r"(?:url\(|href=|src:)[^\s)]*http[^\s)]*", svg) == []


def test_picture_of_the_report_is_small() -> None:
    data = (screens.FOLDER / "report.png").read_bytes()
    assert data.startswith(b"\x89PNG")
    assert len(data) <= 150_000


def test_every_picture_is_in_the_readme_and_described() -> None:
    shown = dict(re.findall(r'<img src="docs/([\w.]+)"[^>]* alt="([^"]+)"', README))
    drawn = {path.name for path in screens.FOLDER.iterdir() if path.suffix in (".svg", ".png")}
    assert {f"{name}.svg" for name in screens.SCREENS} | {"report.png"} <= set(shown) <= drawn
    assert all(len(words.split()) > 4 for words in shown.values())
