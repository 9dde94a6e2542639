"""What is installed is whole, and is this checkout: tests of anything else would prove nothing."""

from __future__ import annotations

import re
import tomllib
from filecmp import cmp
from importlib import import_module
from pathlib import Path

import pytest

import newsquote

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "newsquote"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_installed_package_has_every_file_of_this_checkout() -> None:
    """Weights, word lists and notices too. Where this fails, install again."""
    installed = Path(newsquote.__file__).parent
    names = [p.relative_to(SOURCE) for p in SOURCE.rglob("*") if p.is_file() and p.suffix != ".pyc"]
    assert Path("bundled/encoder.onnx") in names
    different = [str(name) for name in names if not is_same(SOURCE / name, installed / name)]
    assert different == []


def is_same(one: Path, other: Path) -> bool:
    return other.is_file() and cmp(one, other, shallow=False)


def test_version_is_the_same_everywhere() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+)", changes, re.M)
    assert newest
    assert (PROJECT["version"], newest[1]) == (newsquote.__version__, newsquote.__version__)


@pytest.mark.parametrize(
    "entry",
    [*PROJECT["scripts"].values(), *PROJECT["entry-points"]["spacy_factories"].values()],
)
def test_entry_point_exists(entry: str) -> None:
    module, _, name = entry.partition(":")
    assert callable(getattr(import_module(module), name))


@pytest.mark.parametrize("name", PROJECT["license-files"])
def test_licence_file_exists(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8").strip()
