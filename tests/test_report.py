"""The report as a file: whole, closed to the network, and deaf to what articles say in markup."""

from __future__ import annotations

import json
import os
import re
import stat
import sys
import webbrowser
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import Run, ferry, fill, make_article, make_quote, wire
from newsquote.errors import NewsquoteError
from newsquote.index import Index, create_index
from newsquote.model import Analysis, Entity, Kind
from newsquote.query.articles import find_texts
from newsquote.query.filters import QuoteFilter
from newsquote.query.quotes import find_quotes
from newsquote.render.report import make_report, report_page, write_whole
from newsquote.render.report.page import summary

TITLE = "<script>alert(1)</script> & <!-- “both” -->"
SAID = "Close it </script><script>alert(2)</script> <!-- now ]]> 😀 \u202eback\u202c"
EMOJI = f"{TITLE}\n\n😀 By the sea 😀.\n\n“{SAID},” said Ana 😀 Ruiz.\n"


class Page(HTMLParser):
    """What a browser makes of the markup: elements with their attributes, and scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.comments: list[str] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": [], "title": []}
        self.inside: str | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in self.raw:
            self.inside = tag
            self.raw[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self.inside = None

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.raw[self.inside][-1] += data

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    @property
    def data(self) -> dict[str, Any]:
        return dict(json.loads(self.raw["script"][0]))

    @property
    def policy(self) -> dict[str, list[str]]:
        (content,) = [
            str(attributes["content"])
            for tag, attributes in self.elements
            if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
        ]
        rules = [rule.split() for rule in content.split(";")]
        return {name: values for name, *values in rules}


def hostile() -> Analysis:
    article = make_article(EMOJI, "https://news.example/<script>", date="2025-01-31")
    ruiz = Entity("e1", "Ana 😀 Ruiz", "PERSON", (), "</script> officer", "A & <b>B</b>")
    return Analysis(article, (make_quote(article, [SAID], speaker=ruiz, source="Ana 😀 Ruiz", cue="said"),))


def page_of(index: Index, wanted: QuoteFilter | None = None, title: str = "Who said what") -> str:
    quotes = list(find_quotes(index, wanted or QuoteFilter(kinds=tuple(Kind))))
    texts = list(find_texts(index, (quote.article.id for quote in quotes)))
    return report_page(make_report(quotes, texts, title=title))


def cut(text: str, span: list[int]) -> str:
    """The words a browser cuts out: it counts UTF-16 code units."""
    return text.encode("utf-16-le", "surrogatepass")[2 * span[0] : 2 * span[1]].decode("utf-16-le")


def hash_of(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def test_policy_allows_this_script_and_this_style_and_nothing_else(corpus: Index) -> None:
    page = Page(page_of(corpus))
    assert page.policy == {
        "default-src": ["'none'"],
        "script-src": [hash_of(page.raw["script"][1])],
        "style-src": [hash_of(page.raw["style"][0])],
        "img-src": ["data:"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
        "require-trusted-types-for": ["'script'"],
    }


def test_nothing_in_the_page_asks_for_anything_outside(corpus: Index) -> None:
    page = Page(page_of(corpus))
    addresses = [
        (tag, value)
        for tag, attributes in page.elements
        for name, value in attributes.items()
        if name in ("href", "src", "srcset", "action", "data", "style") or name.startswith("on")
    ]
    assert [(tag, str(value)[:5]) for tag, value in addresses] == [("link", "data:"), ("a", "#quot")]
    assert "url(" not in page.raw["style"][0]
    assert "@import" not in page.raw["style"][0]
    for sink in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch("):
        assert sink not in page.raw["script"][1], sink


def test_markup_in_an_article_stays_text(memory: Index) -> None:
    fill(memory, hostile())
    html = page_of(memory, title=TITLE)
    page = Page(html)
    assert [tag for tag, _ in page.elements].count("script") == 2
    assert page.comments == []
    assert page.raw["title"] == [TITLE]
    (quote,) = page.data["quotes"]
    text = page.data["texts"][quote["article"]]["text"]
    assert cut(text, quote["parts"][0]) == SAID.replace("\u202e", "\ufffd").replace("\u202c", "\ufffd")
    assert page.data["articles"][0]["title"] == TITLE
    assert page.data["speakers"][0]["about"] == "</script> officer, A & <b>B</b>"
    assert not re.search("[<>&]", page.raw["script"][0])


def test_positions_count_as_a_browser_counts(memory: Index) -> None:
    fill(memory, hostile(), ferry())
    data = Page(page_of(memory)).data
    rows = list(find_quotes(memory, QuoteFilter(kinds=tuple(Kind))))
    assert len(data["quotes"]) == len(rows) == 9
    for row, quote in zip(rows, data["quotes"], strict=True):
        text = data["texts"][data["articles"][quote["article"]]["text"]]["text"]
        for part, span in zip(row.parts, quote["parts"], strict=True):
            assert cut(text, span) == re.sub("[\u202e\u202c]", "\ufffd", part.text)
        for mention, span in ((row.source, quote["source"]), (row.cue, quote["cue"])):
            assert (span and cut(text, span)) == (mention and mention.text)
        for start, end, _ in data["texts"][0]["paragraphs"]:
            assert cut(data["texts"][0]["text"], [start, end]).strip()


@settings(deadline=None, max_examples=60)
@given(st.text(min_size=1), st.text())
def test_any_text_comes_back_whole(said: str, title: str) -> None:
    said = f"x{said}x"
    article = make_article(f"“{said},” she said.\n", "any.txt")
    with create_index(None) as index:
        fill(index, Analysis(article, (make_quote(article, [said]),)))
        page = Page(page_of(index, title=title))
    (quote,), (text,) = page.data["quotes"], page.data["texts"]
    shown = cut(text["text"], quote["parts"][0])
    assert len(shown.encode("utf-16-le")) == len(said.encode("utf-16-le", "surrogatepass"))
    kept = [(a, b) for a, b in zip(shown, said, strict=True) if b.isprintable()]
    assert [a for a, _ in kept] == [b for _, b in kept]
    assert [tag for tag, _ in page.elements].count("script") == 2


def test_speaker_has_the_name_and_role_of_most_quotes_and_is_one_across_articles(corpus: Index) -> None:
    data = Page(page_of(corpus)).data
    assert [speaker["name"] for speaker in data["speakers"]] == [
        "Mia Holt", "Island Voice", "Officials", "Omar Reid and José Núñez",
    ]  # fmt: skip
    assert data["speakers"][0]["about"] == "harbour master, Port of Ansley"
    assert data["speakers"][3]["members"] == ["Omar Reid", "José Núñez"]
    holt = [quote for quote in data["quotes"] if quote["speaker"] == 0]
    assert [(quote["article"], quote["as"]) for quote in holt] == [
        (0, "harbour master, Port of Ansley"), (0, "harbour master, Port of Ansley"),
        (1, "Port of Ansley"), (1, "Port of Ansley"),
    ]  # fmt: skip


def test_text_at_two_places_is_stored_once(memory: Index) -> None:
    fill(memory, ferry("a.txt"), ferry("b.txt"))
    data = Page(page_of(memory)).data
    assert [article["path"] for article in data["articles"]] == ["a.txt", "b.txt"]
    assert [article["text"] for article in data["articles"]] == [0, 0]
    assert len(data["texts"]) == 1
    assert [quote["article"] for quote in data["quotes"]] == [0] * 8 + [1] * 8


def test_same_quotes_give_the_same_bytes(corpus: Index) -> None:
    assert page_of(corpus) == page_of(corpus)


@pytest.mark.parametrize(
    ("analyses", "expected"),
    [
        pytest.param([wire()], "2 quotes by 1 speaker in 1 article, 4 March 2025", id="one-day"),
        pytest.param(
            [ferry(), wire()],
            "10 quotes by 4 speakers in 2 articles, 3 March 2025 to 4 March 2025",
            id="days",
        ),
        pytest.param([], "0 quotes by 0 speakers in 0 articles", id="nothing"),
    ],
)
def test_summary(memory: Index, analyses: list[Analysis], expected: str) -> None:
    fill(memory, *analyses)
    quotes = list(find_quotes(memory, QuoteFilter(kinds=tuple(Kind))))
    texts = list(find_texts(memory, (quote.article.id for quote in quotes)))
    assert summary(make_report(quotes, texts, title="T")) == expected


def test_every_field_has_a_name_and_every_part_a_landmark(corpus: Index) -> None:
    page = Page(page_of(corpus))
    tags = [tag for tag, _ in page.elements]
    ids = {str(attributes["id"]) for _, attributes in page.elements if "id" in attributes}
    assert {"header", "main", "footer", "search", "h1", "h2", "noscript"} <= set(tags)
    assert ("html", {"lang": "en"}) in page.elements
    labelled = {
        attributes["for"] for tag, attributes in page.elements if tag == "label" and "for" in attributes
    }
    wrapped = {"from", "to", "sort"}  # by the label they stand in
    for tag, attributes in page.elements:
        if tag in ("input", "select"):
            assert attributes["id"] in labelled | wrapped or attributes.get("aria-label"), attributes
        for name in ("aria-labelledby", "aria-describedby", "for"):
            assert attributes.get(name) in {None, *ids}
    status = [attributes for _, attributes in page.elements if attributes.get("role") == "status"]
    assert [attributes["aria-live"] for attributes in status] == ["polite"]


# ---------------------------------------------------------------- the file


def test_file_is_replaced_whole_and_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    target.write_text("old")
    target.chmod(0o640)
    write_whole(target, "new\nlines\n")
    assert target.read_bytes() == b"new\nlines\n"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_whole(tmp_path / "report.html", "new")
    rights = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(rights) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_link_goes_on_pointing(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "report.html"
    link.symlink_to(tmp_path / "there" / "real.html")
    write_whole(link, "new")
    assert link.is_symlink()
    assert (tmp_path / "there" / "real.html").read_text() == "new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_failure_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    target = tmp_path / "report.html"
    target.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(NewsquoteError, match=r"cannot write .*: No space left on device"):
        write_whole(target, "new")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


# ---------------------------------------------------------------- the command


def test_command_writes_the_page_and_says_so(run: Run, database: Path) -> None:
    assert run("report", "--db", database) == (0, "", "8 quotes in report.html\n")
    data = Page(Path("report.html").read_text(encoding="utf-8")).data
    assert [len(data[name]) for name in ("quotes", "speakers", "articles")] == [8, 4, 2]


def test_command_takes_the_filters_of_quotes(run: Run, database: Path) -> None:
    given = ["--speaker", "holt", "--since", "2025-03-04", "--kind", "direct", "--title", "Holt <2025>"]
    assert run("report", "--db", database, "-o", "holt.html", *given) == (0, "", "1 quote in holt.html\n")
    page = Page(Path("holt.html").read_text(encoding="utf-8"))
    assert page.raw["title"] == ["Holt <2025>"]
    assert [article["path"] for article in page.data["articles"]] == ["news/wire.txt"]
    assert run("report", "--db", database, "--unique", "--about", "boats", "--limit", "1") == (
        0, "", "1 quote in report.html\n",
    )  # fmt: skip


def test_page_on_standard_output(run: Run, database: Path) -> None:
    code, output, errors = run("report", "--db", database, "-o", "-")
    assert (code, errors) == (0, "")
    assert output.startswith("<!doctype html>")
    assert output.endswith("</html>\n")
    assert not Path("-").exists()


def test_page_without_quotes_is_a_page(run: Run, database: Path) -> None:
    assert run("report", "--db", database, "--speaker", "nobody") == (
        0, "", "0 quotes in report.html\nnewsquote: no quotes match\n",
    )  # fmt: skip
    assert Page(Path("report.html").read_text(encoding="utf-8")).data["quotes"] == []


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        pytest.param("missing/report.html", "No such file or directory", id="no-folder"),
        pytest.param("folder", "it is a folder", id="folder"),
    ],
)
def test_page_that_cannot_be_written(run: Run, database: Path, output: str, reason: str) -> None:
    Path("folder").mkdir()
    assert run("report", "--db", database, "-o", output) == (
        1, "", f"newsquote: cannot write {output}: {reason}\n",
    )  # fmt: skip


def test_open_hands_the_file_to_the_browser(
    run: Run, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda address: opened.append(address) or True)
    assert run("report", "--db", database, "-o", "my news.html", "--open")[0] == 0
    assert opened == [Path("my news.html").absolute().as_uri()]


def test_open_without_a_browser_names_the_file(
    run: Run, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", lambda address: False)
    assert run("report", "--db", database, "--open") == (
        0, "", "8 quotes in report.html\nnewsquote: no browser found; open report.html\n",
    )  # fmt: skip


def test_open_needs_a_file(run: Run, database: Path) -> None:
    code, output, errors = run("report", "--db", database, "-o", "-", "--open")
    assert (code, output) == (2, "")
    assert errors == "newsquote: --open needs a file; name one with -o; see newsquote report --help\n"
